import { zoomIdentity, type Quadtree, type ZoomTransform } from 'd3'
import type { GraphView } from '../../graph/api/schemas.ts'
import { createCanvas } from './canvas.ts'
import { fitTransform, offsetTo, type Places } from './fit.ts'
import { isInWindow, type Frame } from './frame.ts'
import { listenToGestures } from './gestures.ts'
import { findHit, indexNodes, type Hit } from './hit.ts'
import { createLayout } from './layout/lay-out.ts'
import { createMotion } from './motion.ts'
import { readPalette } from './palette.ts'
import { buildScene, neighbours, type Scene } from './scene.ts'
import { NOTHING, shownNodes, type PictureInput } from './input.ts'

/** What the drawing tells the page. */
export interface PictureEvents {
  onSelect(hit: { kind: 'entity' | 'edge'; id: string } | null): void
  onExpand(id: string): void
  onPin(id: string, place: readonly [number, number]): void
}

/** The graph as a drawing: an island in the page that is told what to show, and tells what was clicked. */
export interface Picture {
  readonly element: HTMLElement
  show(input: PictureInput): void
  /** Lights a node or edge as if it were pointed at: for the list that mirrors the drawing. */
  point(target: { kind: 'entity' | 'edge'; id: string } | null): void
  fit(): void
  zoomBy(factor: number): void
}

export function createPicture(events: PictureEvents): Picture {
  const layout = createLayout()
  let input = NOTHING
  let scene: Scene = buildScene(input.graph)
  let shown = new Uint8Array()
  let tree: Quadtree<number> | null = null
  let transform: ZoomTransform = zoomIdentity
  let hovered: Hit = null
  // Until a reader moves the map it follows the layout and the window.
  let isFitted = true

  const canvas = createCanvas(
    () => frame(),
    () => {
      if (isFitted) picture.fit()
    },
  )
  const gestures = listenToGestures(canvas.element, {
    hit: (x, y, pointer) => findHit(frame(), (tree ??= indexNodes(scene, shown)), x, y, pointer),
    onTransform(next, byReader) {
      transform = next
      if (byReader) isFitted = false
      canvas.draw(byReader)
    },
    onGestureEnd: () => canvas.draw(),
    onHover(hit) {
      if (hit?.kind === hovered?.kind && hit?.at === hovered?.at) return
      hovered = hit
      canvas.element.dataset['under'] = describe(hit)
      canvas.draw()
    },
    onClick: (hit) => events.onSelect(named(hit)),
    onExpand: (node) => events.onExpand(scene.nodes[node]!.id),
    onMove(node, x, y) {
      scene.x[node] = x
      scene.y[node] = y
      tree = null
      isFitted = false
      canvas.draw()
    },
    onDrop: (node) => events.onPin(scene.nodes[node]!.id, [Math.round(scene.x[node]!), Math.round(scene.y[node]!)]),
    place: (node) => [scene.x[node]!, scene.y[node]!],
  })
  const motion = createMotion(() => {
    tree = null
    if (isFitted) picture.fit()
    canvas.draw()
  })

  const picture: Picture = {
    element: canvas.element,
    show(next) {
      const before = input
      input = next
      if (next.graph !== before.graph) replaceGraph(next.graph)
      else if (next.pins !== before.pins) placePins()
      if (FILTERS.some((key) => next[key] !== before[key])) {
        shown = shownNodes(scene, next)
        tree = null
      }
      if (next.theme !== before.theme) canvas.forgetPalette()
      if (next.selection !== before.selection && next.graph === before.graph) reveal()
      canvas.draw()
    },
    point(target) {
      const at = target === null ? undefined : (target.kind === 'entity' ? scene.index : scene.edgeIndex).get(target.id)
      hovered = target === null || at === undefined ? null : { kind: target.kind === 'entity' ? 'node' : 'edge', at }
      canvas.draw()
    },
    fit() {
      const { width, height } = canvas.size()
      if (width === 0) return
      gestures.moveTo(fitTransform(scene, shown, width, height))
      isFitted = true
    },
    zoomBy: (factor) => {
      isFitted = false
      gestures.zoomBy(factor)
    },
  }

  function replaceGraph(graph: GraphView): void {
    const old = places(scene)
    scene = buildScene(graph)
    hovered = null
    const kept: Places = new Map(scene.nodes.flatMap(({ id }) => (old.has(id) ? [[id, old.get(id)!]] : [])))
    // A graph of other nodes is a new picture; one that grew keeps its places and only makes room.
    const isNew = kept.size < scene.nodes.length / 4
    if (isNew) isFitted = true
    const start: Places = new Map([...(isNew ? [] : kept), ...input.pins])
    delete canvas.element.dataset['settled']
    layout.request(scene, start, new Set(input.pins.keys()), (answer) => {
      canvas.element.dataset['layoutMs'] = answer.elapsedMs.toFixed(0)
      motion.run(scene, isNew ? new Map() : kept, answer.x, answer.y, input.pins)
      if (answer.done) canvas.element.dataset['settled'] = 'true'
    })
  }

  /** Moves the map when what is selected lies outside the window. */
  function reveal(): void {
    const now = frame()
    const edge = now.selectedEdge === null ? undefined : scene.edges[now.selectedEdge]
    const nodes = [now.selectedNode, edge?.source, edge?.target].filter((node) => typeof node === 'number')
    const isOut = nodes.some((node) => !isInWindow(now, node))
    if (!isOut || now.width === 0) return
    const middle = (values: Float32Array) => nodes.reduce((sum, node) => sum + values[node]!, 0) / nodes.length
    gestures.moveTo(
      transform.translate(...offsetTo(transform, middle(scene.x), middle(scene.y), now.width, now.height)),
    )
    isFitted = false
  }

  function placePins(): void {
    for (const [id, [x, y]] of input.pins) {
      const node = scene.index.get(id)
      if (node === undefined) continue
      scene.x[node] = x
      scene.y[node] = y
    }
  }

  function frame(): Frame {
    const { width, height } = canvas.size()
    const { selection } = input
    const isNode = hovered?.kind === 'node'
    return {
      scene,
      transform,
      width,
      height,
      palette: canvas.palette(readPalette),
      language: input.language,
      shown,
      claims: input.claims,
      pinned: new Set([...input.pins.keys()].flatMap((id) => scene.index.get(id) ?? [])),
      selectedNode: selection?.kind === 'entity' ? (scene.index.get(selection.id) ?? null) : null,
      selectedEdge: selection?.kind === 'edge' ? (scene.edgeIndex.get(selection.id) ?? null) : null,
      hoveredNode: isNode ? (hovered?.at ?? null) : null,
      hoveredEdge: isNode ? null : (hovered?.at ?? null),
      lit: isNode && hovered !== null ? neighbours(scene, hovered.at).add(hovered.at) : null,
    }
  }

  function named(hit: Hit): { kind: 'entity' | 'edge'; id: string } | null {
    if (hit === null) return null
    return hit.kind === 'node'
      ? { kind: 'entity', id: scene.nodes[hit.at]!.id }
      : { kind: 'edge', id: scene.edges[hit.at]!.edge.id }
  }

  function describe(hit: Hit): string {
    const target = named(hit)
    return target === null ? '' : `${target.kind}:${target.id}`
  }

  return picture
}

/** What decides which nodes are drawn. */
const FILTERS = ['graph', 'hidden'] as const

function places(scene: Scene): Places {
  return new Map(scene.nodes.map(({ id }, node) => [id, [scene.x[node]!, scene.y[node]!]]))
}
