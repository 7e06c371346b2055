import { describe, expect, it } from 'vitest'
import { coarsen } from '../../../client/picture/layout/coarsen.ts'
import { layOutLarge } from '../../../client/picture/layout/large.ts'
import type { LayoutJob } from '../../../client/picture/layout/protocol.ts'
import { layOutSmall } from '../../../client/picture/layout/small.ts'
import { buildScene, type Scene } from '../../../client/picture/scene.ts'
import { largeGraph } from '../fixture/large.ts'
import { demoGraph } from '../fixture/graph.ts'

const jobOf = (scene: Scene, start: ReadonlyMap<string, readonly [number, number]> = new Map()): LayoutJob => ({
  job: 1,
  sources: Int32Array.from(scene.edges, ({ source }) => source),
  targets: Int32Array.from(scene.edges, ({ target }) => target),
  radius: scene.radius,
  start: Float32Array.from(scene.nodes.flatMap(({ id }) => start.get(id) ?? [Number.NaN, Number.NaN])),
  fixed: Uint8Array.from(scene.nodes, ({ id }) => (start.has(id) ? 1 : 0)),
})

const small = buildScene(demoGraph())
const large = buildScene(largeGraph(2_000, 5_000))

describe.each([
  ['small', small, (job: LayoutJob) => layOutSmall(job)],
  ['large', large, (job: LayoutJob) => layOutLarge(job, () => undefined)],
] as const)('the layout of a %s graph', (_name, scene, layOut) => {
  const { x, y } = layOut(jobOf(scene))

  it('gives every node a place', () => {
    expect([x.length, y.length]).toEqual([scene.nodes.length, scene.nodes.length])
    expect([...x, ...y].every(Number.isFinite)).toBe(true)
  })

  it('is the same for the same graph', () => expect(layOut(jobOf(scene))).toEqual({ x, y }))

  it('brings neighbours nearer than strangers', () => {
    const distance = (a: number, b: number) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
    const near = mean(scene.edges.map(({ source, target }) => distance(source, target)))
    const far = mean(scene.edges.map(({ source }, at) => distance(source, scene.edges.at(at - 7)!.target)))
    expect(near).toBeLessThan(far * 0.8)
  })
})

describe('a small layout', () => {
  it('keeps shapes apart', () => {
    const { x, y } = layOutSmall(jobOf(small))
    for (let a = 0; a < x.length; a++) {
      for (let b = a + 1; b < x.length; b++) {
        expect(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)).toBeGreaterThan(small.radius[a]! + small.radius[b]!)
      }
    }
  })

  it('leaves pinned nodes where they are', () => {
    const { x, y } = layOutSmall(jobOf(small, new Map([['Q159', [300, -200]]])))
    const node = small.index.get('Q159')!
    expect([x[node], y[node]]).toEqual([300, -200])
  })
})

describe('coarsening', () => {
  const ones = (count: number) => new Float64Array(count).fill(1)
  const level = {
    sources: Int32Array.from(large.edges, ({ source }) => source),
    targets: Int32Array.from(large.edges, ({ target }) => target),
    weight: ones(large.edges.length),
    mass: ones(large.nodes.length),
  }
  const coarser = coarsen(level)
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)

  it('joins nodes', () => expect(coarser.level.mass.length).toBeLessThan(level.mass.length * 0.6))
  it('loses no node', () => expect(sum(coarser.level.mass)).toBe(sum(level.mass)))
  it('leaves no edge from a node to itself', () => {
    expect(coarser.level.sources.some((source, at) => source === coarser.level.targets[at])).toBe(false)
  })
})
