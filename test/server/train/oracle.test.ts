import { expect, it } from 'vitest'
import { Frame } from '../../../graph/syntax/frame.ts'
import { makeInventory } from '../../../graph/syntax/inventory.ts'
import { headsOf, ParseState } from '../../../graph/syntax/state.ts'
import { oracle } from '../../../server/train/oracle.ts'

const inventory = makeInventory(['', 'X', 'ROOT'], ['', 'root'])

/** Heads that the oracle's transitions lead to; the root is 0. */
function reached(heads: readonly number[]): number[] {
  const frame = new Frame()
  frame.length = heads.length
  const transitions = oracle(frame, [0, ...heads], new ParseState(inventory))
  return [...headsOf(transitions, heads.length)].slice(1).map((head) => (head === heads.length + 1 ? 0 : head))
}

it.each([
  ['one word', [0]],
  ['head first', [0, 1, 1, 1]],
  ['head last', [4, 4, 4, 0]],
  ['a chain to the right', [0, 1, 2, 3]],
  ['a chain to the left', [2, 3, 4, 0]],
  ['subject, verb, object with their articles', [2, 3, 0, 5, 3]],
  ['a relative clause inside', [2, 6, 5, 5, 2, 0, 6]],
  ['two roots', [0, 0]],
])('reaches the tree: %s', (_, heads) => {
  expect(reached(heads)).toEqual(heads)
})

it('reaches every projective tree of five words', () => {
  const codes = Array.from({ length: 6 ** 5 }, (_, code) => code)
  const trees = codes
    .map((code) => [0, 1, 2, 3, 4].map((digit) => Math.floor(code / 6 ** digit) % 6))
    .filter(isProjectiveTree)
  expect(trees).toHaveLength(143)
  expect(trees.map(reached)).toEqual(trees)
})

it('loses one arc where two cross', () => {
  const heads = [3, 4, 0, 3]
  const lost = reached(heads).filter((head, i) => head !== heads[i])
  expect(lost).toHaveLength(1)
})

function isProjectiveTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false
  return heads.every((head, i) => {
    let steps = 0
    for (let at = i + 1; at !== 0; at = heads[at - 1]!) if (++steps > heads.length) return false
    const [low, high] = head < i + 1 ? [head, i + 1] : [i + 1, head]
    return heads.every((other, j) => {
      const isInside = j + 1 > low && j + 1 < high
      return !isInside || (other >= low && other <= high)
    })
  })
}
