import { describe, expect, it } from 'vitest'
import { areSimilarNames, editDistance } from '../../../graph/link/name-similarity.ts'

describe('names that may be one', () => {
  it.each([
    ['Kim Kong Un', 'Kim Jong-un'],
    ['Wladimir Putin', 'Vladimir Putin'],
    ['Wolodymyr Selenskyj', 'Volodymyr Selensky'],
    ['Baschar al-Assad', 'Bashar al-Assad'],
    ['Sergei Schoigu', 'Sergei Shoigu'],
    ['Abd al-Fattah as-Sisi', 'Abdel Fattah el-Sisi'],
    ['Ahmed asch-Scharaa', 'Ahmed al-Sharaa'],
  ])('%s and %s', (a, b) => {
    expect(areSimilarNames(a, b)).toBe(true)
  })
  it.each([
    ['Kim Jong Il', 'Kim Yo Jong'],
    ['Joe Biden', 'Hunter Biden'],
    ['George Bush', 'Jeb Bush'],
    ['Olaf Scholz', 'Annalena Baerbock'],
  ])('but not %s and %s', (a, b) => {
    expect(areSimilarNames(a, b)).toBe(false)
  })
  it('gives the distance up once it is too far', () => {
    expect(editDistance('putin', 'trump', 2)).toBe(3)
  })
})
