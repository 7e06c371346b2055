import { describe, expect, test } from 'vitest'
import { readArticles, type ReadOptions } from '../../../server/import/articles.ts'
import type { Source } from '../../../server/import/importer.ts'

const asIs: ReadOptions = { date: null, language: null }
const german = 'Der Rat von Oberland hat dem Vertrag am Mittwoch mit großer Mehrheit zugestimmt.'

async function read(name: string, content: string | Uint8Array, options = asIs): Promise<readonly string[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  async function* open() {
    for (let start = 0; start < bytes.length; start += 1 << 20) yield bytes.subarray(start, start + (1 << 20))
  }
  async function* sources(): AsyncGenerator<Source> {
    yield { name, extension: name.slice(name.lastIndexOf('.')), open }
  }
  const found: string[] = []
  for await (const item of readArticles(sources(), options))
    found.push(
      item.kind === 'article'
        ? [item.article.id, item.article.language, item.article.publishedAt, item.article.text].join(' | ')
        : `${item.fault.where}: ${item.fault.message}`,
    )
  return found
}

describe('what cannot be read is said with file, line and mend:', () => {
  test.each([
    ['an empty file', 'a.txt', '', 'a.txt: is empty'],
    ['blanks only', 'a.txt', ' \n\n ', 'a.txt: holds only blanks'],
    ['a PDF named .txt', 'a.txt', '%PDF-1.7 \u0000\u0001', 'a.txt: is a PDF, not text'],
    ['a binary file', 'a.txt', 'abc\u0000def', 'a.txt: is a binary file'],
    ['a page without text', 'a.txt', 'Teilen\nDrucken\n', 'a.txt: holds no article text'],
    ['invalid UTF-8', 'a.txt', new Uint8Array([0x61, 0x0a, 0xe4, 0x0a]), 'a.txt:2: is not valid UTF-8; convert it'],
    [
      'French',
      'a.txt',
      'Le Sénat a ratifié le traité de défense mardi à Paris, selon le ministère des affaires étrangères.',
      'is in French',
    ],
    [
      'a language declared that is not read',
      'a.jsonl',
      '{"text":"Der Rat tagte.","language":"nl"}',
      'a.jsonl:1: "Der Rat tagte." is in Dutch',
    ],
    ['a text too short to tell', 'a.txt', 'Macron', 'a.txt: cannot tell the language of "Macron"; say it with --lang'],
    ['an unknown extension', 'a.doc', 'text', 'a.doc: ".doc" is no format that is read here; give one of .txt'],
    ['a page of 17 MB', 'a.txt', 'x'.repeat(17 << 20), 'a.txt: is larger than 16 MB'],
    ['an empty JSONL file', 'a.jsonl', '', 'a.jsonl: is empty'],
    ['a line without text', 'a.jsonl', '{"id":"1"}', 'a.jsonl:1: "text"'],
    [
      'a date that is none',
      'a.jsonl',
      '{"text":"x","publishedAt":"6.11."}',
      'a.jsonl:1: "publishedAt": needs an ISO day',
    ],
    ['a number in place of an object', 'a.jsonl', '7', 'a.jsonl:1: is no object'],
    ['output of extract', 'a.jsonl', '{"article":{},"mentions":[]}', 'a.jsonl:1: is what "entente extract" prints'],
  ])('%s', async (_, name, content, message) => {
    const found = await read(name, content)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(message)
  })
})

test('one broken line among others is a fault and the rest goes on', async () => {
  const lines = [
    JSON.stringify({ id: 'a', text: german }),
    '{"id": "b", "text": ',
    '',
    `{"text":"${'x'.repeat(17 << 20)}"}`,
    JSON.stringify({ id: 4, text: german, publishedAt: '2024-11-06T10:00:00Z' }),
  ]
  const found = await read('news.jsonl', lines.join('\n'))
  expect(found.map((line) => line.slice(0, 40))).toEqual([
    `a | de |  | ${german}`.slice(0, 40),
    expect.stringContaining('news.jsonl:2: is not JSON'),
    expect.stringContaining('news.jsonl:4: is longer than 16 MB'),
    `4 | de | 2024-11-06 | ${german}`.slice(0, 40),
  ])
})

test('a line of JSON keeps its text as it is', async () => {
  const text = '  Teilen\n\nEmpfohlen\nDer Rat  tagte am Mittwoch in Oberstadt. '
  expect(await read('a.jsonl', JSON.stringify({ id: 'a', text }))).toEqual([`a | de |  | ${text}`])
})

test('options: a date fills a missing one, a language overrides', async () => {
  expect(await read('a.txt', german, { date: '2024-11-06', language: 'en' })).toEqual([
    expect.stringMatching(/^[0-9a-f]{16} \| en \| 2024-11-06 \| Der Rat/),
  ])
})

test('the same text always gets the same id, another text another', async () => {
  const ids = await Promise.all(
    [german, german, `${german} Danach ging er.`].map(async (text) => (await read('a.txt', text))[0]?.slice(0, 16)),
  )
  expect(ids[0]).toBe(ids[1])
  expect(ids[0]).not.toBe(ids[2])
})
