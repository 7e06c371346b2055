import { expect, it } from 'vitest'
import { f1, precision, recall, Tallies, type Tally } from '../../../server/score/tally.ts'

const ROWS: readonly (readonly [tally: Tally, p: number | null, r: number | null, f: unknown])[] = [
  [{ gold: 4, found: 2, hits: 1 }, 50, 25, expect.closeTo(33.33)],
  [{ gold: 3, found: 3, hits: 3 }, 100, 100, 100],
  [{ gold: 3, found: 0, hits: 0 }, null, 0, 0],
  [{ gold: 0, found: 2, hits: 0 }, 0, null, 0],
  [{ gold: 0, found: 0, hits: 0 }, null, null, null],
]

it.each(ROWS)('computes figures of %o', (tally, p, r, f) => {
  expect([precision(tally), recall(tally), f1(tally)]).toEqual([p, r, f])
})

it('adds up by name, in the order in which names come', () => {
  const tallies = new Tallies()
  tallies.add('person', {})
  tallies.add('all', { gold: 1, found: 1, hits: 1 })
  tallies.add('person', { gold: 1 })
  tallies.add('all', { found: 2 })
  expect(tallies.entries()).toEqual([
    ['person', { gold: 1, found: 0, hits: 0 }],
    ['all', { gold: 1, found: 3, hits: 1 }],
  ])
  expect(tallies.get('nobody')).toEqual({ gold: 0, found: 0, hits: 0 })
})
