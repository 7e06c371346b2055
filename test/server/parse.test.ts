import { expect, it } from 'vitest'
import { ConlluError, parseConllu } from '../../server/parse.ts'

async function parse(...chunks: readonly string[]): Promise<string> {
  let all = ''
  for await (const sentence of parseConllu(chunks, 'de')) all += sentence
  return all
}

const word = (id: string, form: string): string => `${id}\t${form}${'\t_'.repeat(8)}\n`

it('fills tag, verb form, head and label', async () => {
  const rows = (await parse(word('1', 'Sie') + word('2', 'schläft') + '\n')).split('\n').map((line) => line.split('\t'))
  expect(rows[0]).toEqual(['1', 'Sie', '_', 'PRON', '_', '_', '2', 'nsubj', '_', '_'])
  expect(rows[1]).toEqual(['2', 'schläft', '_', 'VERB', '_', 'VerbForm=Fin', '0', 'root', '_', '_'])
})

it('keeps comments, ranges, lemmas and remarks and drops empty nodes', async () => {
  const given = `# text = Zum Rat\n1-2\tZum${'\t_'.repeat(8)}\n1\tZu\tzu${'\t_'.repeat(6)}\tNote=a\n${word('2', 'dem')}${word('3', 'Rat')}${word('3.1', 'x')}\n`
  const lines = (await parse(given)).trimEnd().split('\n')
  expect(lines.map((line) => line.split('\t')[0])).toEqual(['# text = Zum Rat', '1-2', '1', '2', '3'])
  expect(lines[2]).toMatch(/^1\tZu\tzu\tADP\t.*\tNote=a$/)
})

it.each([
  ['whole', (text: string) => [text]],
  ['letter by letter', (text: string) => text.split('')],
  ['with CRLF', (text: string) => [text.replaceAll('\n', '\r\n')]],
  ['without a last empty line', (text: string) => [text.trimEnd()]],
  ['with many empty lines', (text: string) => ['\n\n', text.replaceAll('\n\n', '\n\n\n\n')]],
])('reads two sentences %s', async (_, chunks) => {
  const text = `${word('1', 'Ja')}${word('2', '.')}\n${word('1', 'Nein')}\n`
  expect(await parse(...chunks(text))).toBe(await parse(text))
  expect((await parse(text)).split('\n\n')).toHaveLength(3)
})

it('gives nothing for nothing', async () => {
  expect(await parse('')).toBe('')
})

it.each([
  ['a line of prose', `${word('1', 'Ja')}\nDas ist kein Wort\n`, 'line 3: needs word number 1'],
  ['a word out of order', `${word('1', 'Ja')}${word('3', '.')}`, 'line 2: needs word number 2'],
  ['a missing word', '1\t\t_\n', 'line 1: needs word number 1'],
])('names the line of %s', async (_, text, message) => {
  await expect(parse(text)).rejects.toThrow(ConlluError)
  await expect(parse(text)).rejects.toThrow(message)
})
