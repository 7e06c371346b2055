import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { GERMAN } from '../api/oberland.ts'
import { entente } from './run.ts'

let data: string
let env: Record<string, string>
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'entente-own-'))
  env = { ENTENTE_DATA: data, ENTENTE_DEMO: 'off' }
  await mkdir(join(data, 'knowledge'))
})
afterEach(() => rm(data, { recursive: true }))

const own = (name: string, content: string): Promise<void> => writeFile(join(data, 'knowledge', name), content)

const TABLE = 'id,name_de,name_en,short\nperson/quendolin-sorbas,Quendolin Sorbas,Quendolin Sorbas,Sorbas\n'
const SENTENCE = 'Quendolin Sorbas reiste am Mittwoch nach Polen.'

describe('knowledge of one’s own', { timeout: 120_000 }, () => {
  test('is there for whoever reads', async () => {
    await own('people.csv', `${TABLE.replace('\n', ',type\n').trimEnd()},person\n`)
    const { stdout } = await entente(['extract', '-', '--lang', 'de'], { env, input: SENTENCE })
    expect(JSON.parse(stdout)).toMatchObject({
      mentions: [{ surface: 'Quendolin Sorbas', entity: 'person/quendolin-sorbas' }, { surface: 'Polen' }],
    })
    const explained = await entente(['explain', '-', '--lang', 'de'], { env, input: SENTENCE })
    expect(explained.stdout).toContain('Quendolin Sorbas (person/quendolin-sorbas)')
    await entente(['ingest', '-', '--lang', 'de'], { env, input: SENTENCE })
    const { stdout: found } = await entente(['query', 'MATCH (p:Person) RETURN p.id AS id', '--json'], { env })
    expect(found).toBe('{"id":"person/quendolin-sorbas"}\n')
  })

  test.each([['extract', '-'], ['explain', '-'], ['ingest', '-'], ['serve']])(
    'stops %s where it is broken, and loses nothing',
    async (...command) => {
      await entente(['load', '-'], { env, input: JSON.stringify(GERMAN) })
      await own('people.csv', 'id,nmae\nQ1,X\n')
      const { code, stdout, stderr } = await entente(command, { env, input: SENTENCE })
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain(
        `entente: ${join(data, 'knowledge', 'people.csv')}:1: "nmae" is no column of such a table`,
      )
      expect(stderr).not.toContain('    at ')
      const status = await entente(['status', '--json'], { env })
      expect(JSON.parse(status.stdout)).toMatchObject({ articles: 1 })
    },
  )
})

describe('knowledge check', () => {
  test('says what the files add', async () => {
    await own('persons.csv', TABLE)
    await own('notes.jsonl', '{"id": "Q183", "aliases": {"de": ["Teutonia"]}, "not": {"de": ["Nirgendwo"]}}')
    await own('people.xlsx', '')
    const { code, stdout, stderr } = await entente(['knowledge', 'check'], { env })
    expect([code, stdout]).toEqual([0, '1 new entity, 1 known extended, in 2 files.\n'])
    expect(stderr).toContain('notes.jsonl:1: "not": Q183 has no name "Nirgendwo" in "de" to take away')
    expect(stderr).toContain('people.xlsx is not read; its name would have to end in .jsonl or .csv')
  })

  test('says where files would lie when there are none', async () => {
    const { code, stdout } = await entente(['knowledge', 'check'], { env })
    expect([code, stdout]).toEqual([
      0,
      `No knowledge of your own: ${join(data, 'knowledge')} holds no .jsonl or .csv file.\n`,
    ])
  })

  test('takes a named file in the place of the one of its name', async () => {
    await own('persons.csv', 'broken\n')
    const draft = join(data, 'persons.csv')
    await writeFile(draft, TABLE)
    const { code, stdout } = await entente(['knowledge', 'check', draft], { env })
    expect([code, stdout]).toEqual([0, '1 new entity, 0 known extended, in 1 file.\n'])
  })

  test.each([
    ['a file that is missing', 'no.csv', 1, 'no.csv'],
    ['a file of another kind', 'no.xlsx', 2, '"no.xlsx" is not read as knowledge; its name must end in .jsonl or .csv'],
  ])('names %s', async (_, file, expected, message) => {
    const { code, stderr } = await entente(['knowledge', 'check', file], { env })
    expect(code).toBe(expected)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })
})
