import { describe, expect, it } from 'vitest'
import { fitTransform } from '../../../client/picture/fit.ts'
import { NOTHING, shownNodes } from '../../../client/picture/input.ts'
import { buildScene, neighbours } from '../../../client/picture/scene.ts'
import { demoGraph } from '../fixture/graph.ts'

const scene = buildScene(demoGraph())
const names = (nodes: Iterable<number>) => [...nodes].map((node) => scene.nodes[node]!.name).toSorted()

describe('a scene', () => {
  it('finds the neighbours of a node', () => {
    const pact = scene.index.get('treaty/rus-prk')!
    expect(names(neighbours(scene, pact))).toEqual(['Federation Council', 'Kim Jong-un', 'Vladimir Putin'])
  })

  it('leaves out edges without an end, loops and doubles', () => {
    const view = demoGraph()
    const [edge] = view.edges
    const broken = [
      ...view.edges,
      edge!,
      { ...edge!, id: 'x', target: 'nobody' },
      { ...edge!, id: 'y', target: edge!.source },
    ]
    expect(buildScene({ ...view, edges: broken }).edges).toHaveLength(view.edges.length)
  })

  it('does not depend on the order of the answer', () => {
    const view = demoGraph()
    const turned = buildScene({ ...view, nodes: view.nodes.toReversed(), edges: view.edges.toReversed() })
    expect(turned.nodes).toEqual(scene.nodes)
    expect(turned.edges.map(({ edge }) => edge.id)).toEqual(scene.edges.map(({ edge }) => edge.id))
  })
})

describe('toggles', () => {
  const shown = (input: Partial<typeof NOTHING>) =>
    names([...shownNodes(scene, { ...NOTHING, ...input })].flatMap((isShown, node) => (isShown === 1 ? [node] : [])))

  it('hide a type', () => expect(shown({ hidden: ['place'] })).not.toContain('Moscow'))
})

it('fitting brings every node into the window', () => {
  scene.nodes.forEach((_, node) => {
    scene.x[node] = 1_000 * Math.cos(node)
    scene.y[node] = 3_000 * Math.sin(node) + 500
  })
  const transform = fitTransform(scene, new Uint8Array(scene.nodes.length).fill(1), 800, 600)
  for (const node of scene.nodes.keys()) {
    const [x, y] = transform.apply([scene.x[node]!, scene.y[node]!])
    expect(x).toBeGreaterThan(40)
    expect(x).toBeLessThan(760)
    expect(y).toBeGreaterThan(20)
    expect(y).toBeLessThan(560)
  }
})
