import { quadtree, type Quadtree } from 'd3'
import { distanceTo } from './curve.ts'
import { curveOf } from './draw-edges.ts'
import { isEdgeShown, screenRadius, screenX, screenY, type Frame } from './frame.ts'
import type { Scene } from './scene.ts'

export type Hit = { readonly kind: 'node' | 'edge'; readonly at: number } | null

/** Pixels that a pointer may miss a shape by; a finger misses more. */
const SLACK = { mouse: 4, touch: 14 }
const EDGE_REACH = { mouse: 6, touch: 12 }

/** Nodes by their place in the layout's units. To be made anew when places or shown types change. */
export function indexNodes(scene: Scene, shown: Uint8Array): Quadtree<number> {
  const tree = quadtree<number>()
    .x((node) => scene.x[node] ?? 0)
    .y((node) => scene.y[node] ?? 0)
  for (let node = 0; node < scene.nodes.length; node++) if (shown[node] === 1) tree.add(node)
  return tree
}

/** What lies at a point of the screen: a node before an edge, the nearest before others. */
export function findHit(
  frame: Frame,
  tree: Quadtree<number>,
  x: number,
  y: number,
  pointer: 'mouse' | 'touch' = 'mouse',
): Hit {
  const node = findNode(frame, tree, x, y, SLACK[pointer])
  if (node !== null) return { kind: 'node', at: node }
  const edge = findEdge(frame, x, y, EDGE_REACH[pointer])
  return edge === null ? null : { kind: 'edge', at: edge }
}

function findNode(frame: Frame, tree: Quadtree<number>, x: number, y: number, slack: number): number | null {
  const { k, x: left, y: top } = frame.transform
  const largest = frame.scene.nodes.length === 0 ? 0 : screenRadius(frame, 0)
  const reach = (largest + slack) / k
  const [wx, wy] = [(x - left) / k, (y - top) / k]
  let best: number | null = null
  let bestGap = Number.POSITIVE_INFINITY
  tree.visit((quad, x0, y0, x1, y1) => {
    if (x0 > wx + reach || x1 < wx - reach || y0 > wy + reach || y1 < wy - reach) return true
    if ('data' in quad) {
      for (let leaf: typeof quad | undefined = quad; leaf !== undefined; leaf = leaf.next) {
        const gap =
          Math.hypot(screenX(frame, leaf.data) - x, screenY(frame, leaf.data) - y) - screenRadius(frame, leaf.data)
        if (gap <= slack && gap < bestGap) [best, bestGap] = [leaf.data, gap]
      }
    }
    return false
  })
  return best
}

/** All edges are tried, most of them by their box alone: 27,000 take under a millisecond. */
function findEdge(frame: Frame, x: number, y: number, reach: number): number | null {
  let best: number | null = null
  let bestGap = reach
  frame.scene.edges.forEach(({ source, target, bend }, at) => {
    const [x0, y0, x1, y1] = [
      screenX(frame, source),
      screenY(frame, source),
      screenX(frame, target),
      screenY(frame, target),
    ]
    const room = reach + (bend === 0 ? 0 : Math.hypot(x1 - x0, y1 - y0) * Math.abs(bend))
    if (x < Math.min(x0, x1) - room || x > Math.max(x0, x1) + room) return
    if (y < Math.min(y0, y1) - room || y > Math.max(y0, y1) + room) return
    const curve = isEdgeShown(frame, at) ? curveOf(frame, at) : null
    const gap = curve === null ? Number.POSITIVE_INFINITY : distanceTo(curve, x, y)
    if (gap < bestGap) [best, bestGap] = [at, gap]
  })
  return best
}
