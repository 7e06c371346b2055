import { describe, expect, it } from 'vitest'
import { makeChain, Viterbi } from '../../../graph/names/chain.ts'
import { labelOf, mayFollow, isGoingOn, isOpen, OUTSIDE, PLACE } from '../../../graph/names/labels.ts'
import { LiveLabels } from '../../../graph/names/live-labels.ts'
import { Marginals } from '../../../graph/names/marginals.ts'
import { createRandom } from '../../../server/train/random.ts'

/** Outside, a class with names of any length, and one with names of one token. */
const LABELS = [OUTSIDE, ...[0, 1, 2, 3].map((place) => labelOf(0, place)), labelOf(1, PLACE.single)]
const SIZE = LABELS.length
const LENGTH = 4
const chain = makeChain(LABELS)

/** All labels of all tokens. */
function all(scores: Float32Array): LiveLabels {
  const live = new LiveLabels(SIZE, chain.closed)
  live.choose(scores, LENGTH, Infinity)
  return live
}

/** All sequences that the labels allow. */
const sequences = [...every(LENGTH)].filter(
  (sequence) =>
    !isGoingOn(LABELS[sequence[0]!]!) &&
    !isOpen(LABELS[sequence.at(-1)!]!) &&
    sequence.every((label, i) => i === 0 || mayFollow(LABELS[sequence[i - 1]!]!, LABELS[label]!)),
)
function* every(length: number): Generator<number[]> {
  if (length === 0) yield []
  else for (const rest of every(length - 1)) for (let label = 0; label < SIZE; label++) yield [...rest, label]
}

describe.each([1, 2, 3, 4, 5])('scores drawn with seed %i', (seed) => {
  const random = createRandom(seed)
  const scores = Float32Array.from({ length: LENGTH * SIZE }, () => 4 * random() - 2)
  const transitions = Float32Array.from({ length: SIZE * SIZE }, () => 2 * random() - 1)
  const scoreOf = (sequence: readonly number[]): number =>
    sequence.reduce(
      (sum, label, i) => sum + scores[i * SIZE + label]! + (i > 0 ? transitions[sequence[i - 1]! * SIZE + label]! : 0),
      0,
    )
  const total = sequences.reduce((sum, sequence) => sum + Math.exp(scoreOf(sequence)), 0)

  it('the decoder gives the best of all sequences', () => {
    const best = sequences.reduce((top, each) => (scoreOf(each) > scoreOf(top) ? each : top))
    const labels = new Uint8Array(LENGTH)
    new Viterbi(chain, transitions).decode(scores, LENGTH, all(scores), labels)
    expect([...labels]).toEqual(best)
  })
  it('the probability of a name is the share of the sequences that have it', () => {
    const marginals = new Marginals(chain)
    marginals.setTransitions(transitions, 1)
    expect(marginals.prepare(scores, LENGTH, all(scores), 1)).toBeCloseTo(Math.log(total), 6)
    for (const [first, end, ...labels] of [
      [0, 2, 1, 3],
      [1, 4, 1, 2, 3],
      [2, 3, 5],
      [3, 4, 4],
    ] as const) {
      const having = sequences.filter((sequence) => labels.every((label, i) => sequence[first + i] === label))
      const share = having.reduce((sum, sequence) => sum + Math.exp(scoreOf(sequence)), 0) / total
      const padded = Uint8Array.from({ length: LENGTH }, (_, i) => labels[i - first] ?? 0)
      expect(marginals.probability(padded, first, end)).toBeCloseTo(share, 6)
    }
  })
})
