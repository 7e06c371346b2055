import { describe, expect, test } from 'vitest'
import { byteLines } from '../../../server/import/byte-lines.ts'

async function cut(text: string, chunkSize: number, mostBytes: number): Promise<readonly string[]> {
  const bytes = Buffer.from(text)
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += chunkSize) yield bytes.subarray(start, start + chunkSize)
  }
  const lines: string[] = []
  for await (const line of byteLines(chunks(), mostBytes))
    lines.push(`${line.number} ${line.kind === 'line' ? Buffer.from(line.bytes).toString('utf8') : 'too long'}`)
  return lines
}

describe.each([[1], [2], [3], [7], [1000]])('in chunks of %i bytes', (chunkSize) => {
  test.each([
    ['nothing', '', []],
    ['one line without an end', 'abc', ['1 abc']],
    ['one line with an end', 'abc\n', ['1 abc']],
    ['an empty line between', 'a\n\nb\n', ['1 a', '2 ', '3 b']],
    ['letters of several bytes', 'ä€\nö', ['1 ä€', '2 ö']],
    ['a line that is too long', 'abc\nabcdefghi\nd\n', ['1 abc', '2 too long', '3 d']],
    ['a last line that is too long', 'a\nabcdefghi', ['1 a', '2 too long']],
    ['a line of just the limit', 'abcdefgh\n', ['1 abcdefgh']],
  ])('%s', async (_, text, lines) => {
    expect(await cut(text, chunkSize, 8)).toEqual(lines)
  })
})
