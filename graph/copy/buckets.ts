import { FEWEST_SHINGLES } from './shingles.ts'

const BANDS = 10
const ROWS = 3

/**
 * Keys of which near-identical texts share at least one: of two texts with a resemblance of 0.5, 0.6, 0.7 and 0.8 some 74, 91, 98.5 and
 * 99.9 % do, of two that have a twentieth in common about 0.1 %. None for texts that are too short to compare.
 * Source: MinHash with banding; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", §3.4.
 */
export function bucketsOf(shingles: ReadonlySet<number>): readonly string[] {
  if (shingles.size < FEWEST_SHINGLES) return []
  const smallest = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const shingle of shingles)
    for (let row = 0; row < smallest.length; row++) {
      const value = permute(shingle, row)
      if (value < (smallest[row] ?? 0)) smallest[row] = value
    }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = smallest.subarray(band * ROWS, (band + 1) * ROWS)
    return `${band}-${[...rows].map((value) => value.toString(36)).join('-')}`
  })
}

/** One of many orders of all 32-bit numbers: a multiplication by an odd number and a shift mixed in, both undoable. */
function permute(value: number, order: number): number {
  let mixed = Math.imul(value ^ Math.imul(order + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
