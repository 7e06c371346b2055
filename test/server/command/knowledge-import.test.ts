import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entente, start } from './run.ts'

const DUMP = 'test/server/wikidata/sample/dump.json'
const CSV = 'test/server/wikidata/sample/institutions.csv'

let data: string
let env: Record<string, string>
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'entente-import-'))
  env = { ENTENTE_DATA: data, ENTENTE_DEMO: 'off' }
})
afterEach(() => rm(data, { recursive: true }))

const files = (): Promise<string[]> => readdir(join(data, 'knowledge'))

describe('knowledge import', { timeout: 120_000 }, () => {
  test('writes what is read from then on, and relink applies it to what is stored', async () => {
    const input = 'Außenministerin Anna Beispiel besuchte Polen.'
    await entente(['ingest', '-', '--lang', 'de'], { env, input })
    const { code, stdout, stderr } = await entente(['knowledge', 'import', DUMP], { env })
    expect(code).toBe(1)
    expect(stderr).toContain(`${DUMP}:6: is not JSON and is passed over`)
    expect(stdout).toMatch(/3 people with \d offices, 5 institutions, 3 treaties, of 21 entities or rows\./)
    expect(stdout).toContain(`Written to ${join(data, 'knowledge', 'dump.jsonl')}`)
    expect(await files()).toEqual(['dump.jsonl'])
    expect((await entente(['knowledge', 'check'], { env })).code).toBe(0)
    expect((await entente(['relink'], { env })).stdout).toContain('1 changed')
    const { stdout: found } = await entente(['query', 'MATCH (p:Person) RETURN p.id AS id', '--json'], { env })
    expect(found).toBe('{"id":"Q999000101"}\n')
  })

  test('reads standard input', async () => {
    const { stdout } = await entente(['knowledge', 'import', '-'], { env, input: await readFile(CSV) })
    expect(stdout).toContain(`Written to ${join(data, 'knowledge', 'wikidata.jsonl')}`)
  })

  test('replaces what an import wrote before, and nothing else', async () => {
    await entente(['knowledge', 'import', CSV], { env })
    expect((await entente(['knowledge', 'import', CSV], { env })).code).toBe(0)
    const path = join(data, 'knowledge', 'institutions.jsonl')
    await writeFile(path, '{"id": "Q183"}\n')
    const { code, stderr } = await entente(['knowledge', 'import', CSV], { env })
    expect(code).toBe(2)
    expect(stderr).toContain(`${path} is there already and no import wrote it; name another file with --out`)
    expect(await readFile(path, 'utf8')).toBe('{"id": "Q183"}\n')
    const out = join(data, 'elsewhere.jsonl')
    expect((await entente(['knowledge', 'import', CSV, '--out', out], { env })).stdout).toContain(`Written to ${out}`)
  })

  test('leaves nothing behind when the input breaks off', async () => {
    const path = join(data, 'broken.json')
    await writeFile(path, '{"entities": {"Q1": {')
    const { code, stderr } = await entente(['knowledge', 'import', path], { env })
    expect(code).toBe(1)
    expect(stderr).toBe(`entente: ${path}: is cut off after object 1; fetch it again\n`)
    expect(await files()).toEqual([])
  })

  test('leaves nothing behind when it is interrupted', async () => {
    const child = start(['knowledge', 'import', '-'], env)
    child.stdin.write('[\n{"type":"item","id":"Q1"},\n')
    while ((await files().catch(() => [])).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    child.stdin.end('{"type":"item","id":"Q2"},\n')
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(130)
    expect(await files()).toEqual([])
  })

  test('says when there was nothing to import', async () => {
    const input = '[\n{"type":"item","id":"Q1","claims":{}}\n]\n'
    const { code, stderr } = await entente(['knowledge', 'import', '-'], { env, input })
    expect([code, stderr]).toEqual([1, 'entente: nothing to import in 1 entity or row\n'])
    expect(await files()).toEqual([])
  })

  test.each([
    [['--type', 'place'], '--type "place" is not imported; give some of person, institution, treaty'],
    [['--country', 'XYZ'], '--country "XYZ" is the code of no country'],
    [['--sitelinks', 'many'], '--sitelinks "many" is no count'],
    [['--class', 'Q5'], '--class "Q5" needs a class and a kind, such as Q192350=ministry'],
    [['--class', 'Q5=king'], '--class "Q5=king" needs a class and a kind'],
    [['--out', 'x.csv'], '--out "x.csv" must end in .jsonl'],
  ])('does not understand %j', async (flags, message) => {
    const { code, stderr } = await entente(['knowledge', 'import', CSV, ...flags], { env })
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
