import { describe, expect, test } from 'vitest'
import { bucketsOf } from '../../../graph/copy/buckets.ts'
import { resemblance, shinglesOf } from '../../../graph/copy/shingles.ts'

/** A text of so many different words. */
const text = (words: number, first = 0) => Array.from({ length: words }, (_, at) => `word${first + at}`).join(' ')

describe('resemblance', () => {
  test.each<[string, string, string, number]>([
    ['the same text', 'The pact was signed in Rome.', 'The pact was signed in Rome.', 1],
    ['the same words, set otherwise', 'The pact was signed, in Rome', 'THE PACT was signed in Rome!', 1],
    ['one of four runs in common', 'a b c d', 'x a b c', 1 / 3],
    ['other words', 'a b c d', 'e f g h', 0],
    ['texts without a run', 'a b', 'a b', 0],
  ])('%s', (_, a, b, expected) => {
    expect(resemblance(shinglesOf(a), shinglesOf(b))).toBeCloseTo(expected, 10)
  })

  test('does not take word boundaries apart: "ab c" is not "a bc"', () => {
    expect(resemblance(shinglesOf('ab c d'), shinglesOf('a bc d'))).toBe(0)
  })
})

describe('buckets', () => {
  const shared = (a: string, b: string): number => {
    const buckets = new Set(bucketsOf(shinglesOf(a)))
    return bucketsOf(shinglesOf(b)).filter((bucket) => buckets.has(bucket)).length
  }

  test('a text has the same ones every time, however it is set', () => {
    expect(bucketsOf(shinglesOf(text(50)))).toEqual(bucketsOf(shinglesOf(text(50).toUpperCase())))
    expect(bucketsOf(shinglesOf(text(50)))).toHaveLength(10)
  })

  test('texts that are too short have none', () => {
    expect(bucketsOf(shinglesOf(text(13)))).toEqual([])
    expect(bucketsOf(shinglesOf(text(14)))).toHaveLength(10)
  })

  test('of 200 pairs with a resemblance of about 0.8 all but a few share one', () => {
    const found = Array.from({ length: 200 }, (_, pair) => {
      const first = pair * 1000
      return shared(text(180, first), text(180, first + 20))
    })
    expect(found.filter((count) => count > 0).length).toBeGreaterThanOrEqual(197)
  })

  test('of 200 pairs with hardly anything in common nearly none does', () => {
    const found = Array.from({ length: 200 }, (_, pair) => {
      const first = pair * 1000
      return shared(text(180, first), text(180, first + 164))
    })
    expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(4)
  })
})
