import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleReasons } from '../../../graph/api/schemas.ts'
import { extractionLine } from '../../../server/extraction-line.ts'
import { entente } from './run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const sentence =
  'Russlands Präsident Wladimir Putin hat am Mittwoch in Moskau ein Abkommen mit Nordkorea unterzeichnet.'

describe('entente extract', () => {
  test('prints one JSON object a line for a page, in the documented shape', async () => {
    const page = await file('page.txt', `Putin unterzeichnet Abkommen\n\n${sentence}\n`)
    const { code, stdout, stderr } = await entente(['extract', page, '--date', '2024-11-06'])
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    const { article, mentions } = extractionLine.parse(JSON.parse(lines[0] ?? ''))
    expect(article).toMatchObject({ language: 'de', publishedAt: '2024-11-06', title: 'Putin unterzeichnet Abkommen' })
    for (const { start, end, surface } of mentions) expect(article.text.slice(start, end)).toBe(surface)
    expect(mentions.length).toBeGreaterThan(2)
  })

  test('reads a page from standard input', async () => {
    const { stdout } = await entente(['extract', '-'], {
      input: `<html><body><h1>Ein Titel</h1><p>${sentence}</p></body></html>`,
    })
    expect(extractionLine.parse(JSON.parse(stdout)).article.title).toBe('Ein Titel')
  })

  test('with --jsonl keeps ids and texts, and goes on after a broken line', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: `  ${sentence}`, language: 'de', publishedAt: '2024-11-06' }),
      '{"id": "b", broken',
      JSON.stringify({
        id: 'c',
        text: 'Le Sénat a ratifié le traité de défense mardi à Paris, selon le ministère des affaires étrangères.',
      }),
      JSON.stringify({ id: 'd', text: 'The Senate ratified the treaty with Canada on Tuesday, officials said.' }),
    ].join('\n')
    const { code, stdout, stderr } = await entente(['extract', '--jsonl', '-'], { input })
    expect(code).toBe(1)
    const articles = stdout
      .trimEnd()
      .split('\n')
      .map((line) => extractionLine.parse(JSON.parse(line)).article)
    expect(articles.map(({ id, language }) => [id, language])).toEqual([
      ['a', 'de'],
      ['d', 'en'],
    ])
    expect(articles[0]?.text).toBe(`  ${sentence}`)
    expect(stderr).toContain('standard input:2: is not JSON')
    expect(stderr).toMatch(/standard input:3: .* is in French/)
  })

  test('reads many articles on several threads in their order, a broken line among them', async () => {
    const lines = Array.from({ length: 120 }, (_, index) =>
      index === 90 ? 'broken' : JSON.stringify({ id: `a${index}`, text: `${index}. ${sentence}`, language: 'de' }),
    )
    const input = lines.join('\n')
    const [one, several] = await Promise.all(
      ['1', '2'].map((threads) => entente(['extract', '--jsonl', '-', '--threads', threads], { input })),
    )
    expect(several?.stdout).toBe(one?.stdout)
    expect(several?.stdout.trimEnd().split('\n')).toHaveLength(119)
    expect(several?.stderr).toContain('standard input:91: is not JSON')
  })

  test('says what --threads may be', async () => {
    expect(await entente(['extract', '--jsonl', '-', '--threads', 'two'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--threads "two" is no count; give a whole number from 1 to 256'),
    })
  })

  test('says what is wrong with each bad input, reads the others, and ends with 1', async () => {
    const good = await file('good.txt', sentence)
    const empty = await file('empty.txt', '')
    const pdf = await file('report.txt', '%PDF-1.7\n%\u00e2\u00e3')
    const latin = await file('latin.txt', new Uint8Array([0x44, 0x65, 0x72, 0x0a, 0xfc, 0x62]))
    const { code, stdout, stderr } = await entente(['extract', empty, pdf, latin, join(folder, 'missing.txt'), good])
    expect(code).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr.split('\n').filter(Boolean)).toEqual([
      expect.stringContaining('empty.txt: is empty'),
      expect.stringContaining('report.txt: is a PDF'),
      expect.stringContaining('latin.txt:2: is not valid UTF-8'),
      expect.stringContaining('missing.txt: no such file'),
    ])
  })

  test('ends quietly when its reader goes', async () => {
    const lines = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text: sentence, language: 'de' }))
    const many = await file('many.jsonl', lines.join('\n'))
    const { spawnSync } = await import('node:child_process')
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" dist/server/cli.js extract --jsonl "${many}" | head -1`],
      { encoding: 'utf8' },
    )
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(1)
    expect(stderr).toBe('')
  })
})

test('entente parse fills in tags, heads and labels', async () => {
  const { code, stdout } = await entente(['parse', '--lang', 'de', '--conllu', '-'], {
    input: '1\tPutin\n2\tkam\n3\t.\n\n',
  })
  expect(code).toBe(0)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[3]),
  ).toEqual(['PROPN', 'VERB', 'PUNCT'])
})

test('entente explain shows sentence, mentions and tree', async () => {
  const { code, stdout } = await entente(['explain', await file('explain.txt', sentence)])
  expect(code).toBe(0)
  for (const part of [sentence, 'mention  Nordkorea: country', 'PROPN', 'nsubj']) expect(stdout).toContain(part)
})

test('entente explain --json tells each mention with who won and lost', async () => {
  const { code, stdout } = await entente([
    'explain',
    '--json',
    await file('why.txt', 'Moskau lehnte das ab.'),
    '--lang',
    'de',
  ])
  expect(code).toBe(0)
  const [mention] = articleReasons.parse(JSON.parse(stdout)).mentions
  const listed = mention?.reasons.find(({ verdict }) => verdict === 'listed')
  expect(listed?.contenders.map(({ entity, stands }) => [entity?.name, stands])).toEqual(
    expect.arrayContaining([
      ['Russia', true],
      ['Moscow', false],
    ]),
  )
})

test('entente parse says what is wrong with its input', async () => {
  const missing = await entente(['parse', '--lang', 'de', '--conllu', join(folder, 'missing.conllu')])
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('missing.conllu: no such file')])
  const broken = await entente(['parse', '--lang', 'de', '--conllu', '-'], { input: 'Putin kam\n' })
  expect([broken.code, broken.stderr]).toEqual([1, expect.stringContaining('line 1')])
})

describe('what is asked in a wrong way ends with 2 and says what is right:', () => {
  test.each([
    ['no command', [], 'Commands:'],
    ['an unknown command', ['extrakt'], "unknown command 'extrakt'"],
    ['an unknown option', ['extract', '--fast'], "unknown option '--fast'"],
    ['no input', ['extract'], 'no input: name files'],
    ['an unknown language', ['extract', '--lang', 'fr', 'x'], 'Allowed choices are de, en'],
    [
      'a date in another form',
      ['extract', '--date', '6.11.2024', 'x'],
      '--date "6.11.2024" is no day; write it as 2024-11-06',
    ],
    ['both kinds of input', ['extract', '--jsonl', '-', 'x'], 'do not go together'],
    ['parse without a language', ['parse', '--conllu', '-'], "required option '--lang"],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await entente(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

test('--help names every command and the exit codes', async () => {
  const { code, stdout } = await entente(['--help'])
  expect(code).toBe(0)
  for (const name of ['extract', 'explain', 'parse', 'serve', 'ingest', 'load', 'query', 'status', 'Exit codes'])
    expect(stdout).toContain(name)
})

test.each(['extract', 'explain', 'parse', 'serve', 'ingest', 'load', 'query', 'status'].map((name) => [name]))(
  '%s --help gives examples and ends with 0',
  async (name) => {
    const { code, stdout } = await entente([name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`Usage: entente ${name}[\\s\\S]*Examples?:\n {2}`))
  },
)
