import { describe, expect, it } from 'vitest'
import { bends } from '../../../client/picture/bends.ts'
import { distanceTo, edgeCurve, pointAt } from '../../../client/picture/curve.ts'
import { shapePath } from '../../../client/picture/shapes.ts'
import { ENTITY_TYPES } from '../../../graph/ontology/entity-types.ts'

const edge = (source: string, target: string) => ({ source, target })

describe('parallel edges', () => {
  it.each([
    ['a lone edge is straight', [edge('a', 'b')], [0]],
    ['two bow to both sides', [edge('a', 'b'), edge('a', 'b')], [-0.1, 0.1]],
    ['of three one is straight', [edge('a', 'b'), edge('a', 'b'), edge('a', 'b')], [-0.2, 0, 0.2]],
    ['there and back: each to its own right', [edge('a', 'b'), edge('b', 'a')], [-0.1, -0.1]],
    ['other ends do not count', [edge('a', 'b'), edge('a', 'c')], [0, 0]],
  ])('%s', (_name, edges, expected) => {
    expect(bends(edges).map((bend) => Math.round(bend * 100) / 100 + 0)).toEqual(expected)
  })
})

describe('a curve between two discs', () => {
  it('runs from rim to rim', () => {
    const curve = edgeCurve(0, 0, 10, 100, 0, 20, 0)!
    expect([curve.x0, curve.x1]).toEqual([10, 80])
  })

  it('bows by half of its bend', () => {
    const curve = edgeCurve(0, 0, 0, 100, 0, 0, 0.4)!
    expect(pointAt(curve, 0.5)).toEqual([50, 20])
  })

  it('is none when the discs touch', () => expect(edgeCurve(0, 0, 10, 15, 0, 10, 0)).toBeNull())

  it.each([
    [50, 0, 0],
    [50, 7, 7],
    [-30, 40, 50],
  ])('is as far from (%d, %d) as it looks: %d', (x, y, distance) => {
    expect(distanceTo(edgeCurve(0, 0, 0, 100, 0, 0, 0)!, x, y)).toBeCloseTo(distance)
  })
})

it('every type of entity has a shape of its own', () => {
  expect(new Set(ENTITY_TYPES.map(shapePath)).size).toBe(ENTITY_TYPES.length)
})
