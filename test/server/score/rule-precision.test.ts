import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { precisionOf } from '../../../graph/model/rule-precision.ts'
import { loadRulePrecision, PrecisionError } from '../../../server/rule-precision.ts'

describe('the precision of a rule', () => {
  const precision = new Map([
    ['de/visited', 0.5],
    ['de/visited/reisen', 0.75],
    ['gazetteer', 1],
  ])
  test.each<[string, number | null]>([
    ['gazetteer', 1],
    ['de/visited/reisen', 0.75],
    ['de/visited/reisen/passive', 0.75],
    ['de/visited/fliegen', 0.5],
    ['de/met/treffen', null],
    ['de', null],
  ])('%s: %s', (rule, expected) => {
    expect(precisionOf(rule, precision)).toBe(expected)
  })
})

describe('the file of precisions', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-precision-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const read = async (text: string) => {
    const path = join(folder, 'precision.tsv')
    await writeFile(path, text)
    return loadRulePrecision(path)
  }

  test('tells right ones of found ones', async () => {
    expect([...(await read('# heading\nde/visited\t15\t20\n'))]).toEqual([['de/visited', 0.75]])
  })

  test.each([
    ['a line without figures', 'de/visited\n'],
    ['more right than found', 'de/visited\t30\t20\n'],
    ['a word for a figure', 'de/visited\tmost\t20\n'],
    ['a line with more', 'de/visited\t15\t20\t1\n'],
  ])('with %s names the line', async (_, text) => {
    const reading = read(`gazetteer\t1\t1\n${text}`)
    await expect(reading).rejects.toThrow(PrecisionError)
    await expect(reading).rejects.toThrow(/precision\.tsv:2: .*npm run score/)
  })
})
