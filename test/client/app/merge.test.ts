import { expect, it } from 'vitest'
import { mergeGraphs } from '../../../client/app/merge.ts'
import { demoGraph, demoNeighbourhood } from '../fixture/graph.ts'

it('one graph of several has each node and edge once, and the totals of the first', () => {
  const whole = demoGraph()
  const merged = mergeGraphs({ ...whole, totalNodes: 99 }, demoNeighbourhood('Q423'), demoNeighbourhood('Q159'))
  expect(merged.nodes.map(({ id }) => id)).toEqual(whole.nodes.map(({ id }) => id))
  expect(merged.edges).toHaveLength(whole.edges.length)
  expect(merged.totalNodes).toBe(99)
})
