import type { TrainingTree } from '../../../server/train/corpus.ts'

/** A tree out of lines "form tag head label", places from 1, 0 for the root. */
export function treeOf(...lines: readonly string[]): TrainingTree {
  const rows = lines.map((line) => line.split(' '))
  return {
    words: rows.map((row) => row[0]!),
    tags: ['', ...rows.map((row) => row[1]!)],
    heads: [0, ...rows.map((row) => Number(row[2]))],
    labels: ['', ...rows.map((row) => row[3]!)],
    source: null,
    difference: 0,
  }
}
