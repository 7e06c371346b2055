import { expect, it } from 'vitest'
import { compileRows, compileSum, type FeatureSource } from '../../../graph/syntax/templates.ts'

const source: FeatureSource = {
  parameters: ['a', 'b'],
  prologue: 'const both = a * 100 + b;',
  templates: [
    ['a', '0'],
    ['b', '0'],
    ['a', 'b'],
    ['both', '0'],
  ],
}
const SHIFT = 32 - 16

function rowsOf(features: FeatureSource, a: number, b: number): number[] {
  const rows = new Int32Array(features.templates.length)
  expect(compileRows<[number, number]>(features)(a, b, rows, SHIFT)).toBe(rows.length)
  return [...rows]
}

it('puts every row inside the table', () => {
  for (let a = -300; a < 300; a += 7) for (const row of rowsOf(source, a, a * a)) expect(row).toBeLessThan(2 ** 16)
})

it('keeps equal values of different templates apart', () => {
  const [first, second] = rowsOf(source, 5, 5)
  expect(first).not.toBe(second)
})

it('numbers the templates of a second list on from the first', () => {
  const second: FeatureSource = { ...source, templates: [['a', 'b']], firstPlace: 2 }
  expect(rowsOf(second, 3, 4)).toEqual([rowsOf(source, 3, 4)[2]])
})

it('sums the same rows that it lists', () => {
  const width = 4
  const weights = Int8Array.from({ length: 2 ** 16 * width }, (_, i) => (i * 31) % 127)
  const scores = new Float64Array(5)
  compileSum<[number, number]>(source, width, 3)(7, 9, weights, scores, 2, SHIFT)
  const expected = [0, 1, 2].map((k) => rowsOf(source, 7, 9).reduce((sum, row) => sum + weights[row * width + k]!, 0))
  expect([...scores]).toEqual([0, 0, ...expected])
})
