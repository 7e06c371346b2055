import { edgeName, isLasting } from '../show/edges.ts'
import { entityName } from '../show/names.ts'
import { pointAt } from './curve.ts'
import { curveOf } from './draw-edges.ts'
import { isEdgeShown, isVisible, screenRadius, screenX, screenY, type Frame } from './frame.ts'
import { breakName } from './break-name.ts'
import { placeLabels, type Box, type LabelWish, type Obstacles } from './labels.ts'
import { neighbours } from './scene.ts'

const MOST_LABELS = 150
/** So many nodes are asked for a label, strongest first; the rest would find no room. */
const MOST_ASKED = 600
/** Up to so many edges in the window all edges are asked too; beyond only selected, pointed at, and zoomed in. */
const FEW_EDGES = 40
/** Up to so many edges labels look for places that cross few of them. */
const MOST_LINES = 300
/** From this zoom on the reader looks closely: all names that find room are written. */
const CLOSE = 1.6
/** In windows narrower than this, in pixels, names are cut short. */
const NARROW = 500
const LINE = 1.3

interface Wish extends LabelWish {
  readonly kind: 'node' | 'edge'
  readonly font: string
  readonly colour: string
}

/** Writes names, most important first; no two overlap. `visible` are the nodes drawn. */
export function drawLabels(context: CanvasRenderingContext2D, frame: Frame, visible: readonly number[]): void {
  const placed = placeLabels(wishes(context, frame, visible), obstacles(frame, visible), MOST_LABELS)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.strokeStyle = frame.palette.paper
  for (const { wish, x, y } of placed) {
    const { font, colour, lines, kind, height } = wish
    const lineHeight = height / lines.length
    const first = y - height / 2 + lineHeight / 2
    context.font = font
    context.lineWidth = kind === 'edge' ? 5 : 4
    context.fillStyle = colour
    lines.forEach((line, at) => context.strokeText(line, x, first + at * lineHeight))
    lines.forEach((line, at) => context.fillText(line, x, first + at * lineHeight))
  }
}

function* wishes(context: CanvasRenderingContext2D, frame: Frame, visible: readonly number[]): Generator<Wish> {
  const { scene, lit } = frame
  const edge = frame.selectedEdge === null ? undefined : scene.edges[frame.selectedEdge]
  const urgent = [frame.hoveredNode, frame.selectedNode, edge?.source, edge?.target].filter(
    (node) => typeof node === 'number',
  )
  for (const node of urgent) if (isVisible(frame, node)) yield nodeWish(context, frame, node, true)
  for (const at of [frame.hoveredEdge, frame.selectedEdge]) if (at !== null) yield* edgeWish(context, frame, at, true)
  if (lit !== null && frame.hoveredNode !== null) {
    for (const node of lit) if (isVisible(frame, node)) yield nodeWish(context, frame, node, false)
    yield* edgesOf(context, frame, frame.hoveredNode)
  }
  // `visible` is in drawing order: the strongest are last.
  const asked = visible.slice(-MOST_ASKED).toReversed()
  for (const node of asked) if (lit === null || lit.has(node)) yield nodeWish(context, frame, node, false)
  if (frame.selectedNode !== null) yield* edgesOf(context, frame, frame.selectedNode)
  if (lit !== null) return
  if (scene.edges.length <= FEW_EDGES || frame.transform.k > CLOSE) {
    for (let at = 0, found = 0; at < scene.edges.length && found < MOST_LABELS; at++) {
      const {
        source,
        target,
        edge: { type },
      } = scene.edges[at]!
      // Offices and memberships are many and say little: their line is enough until the reader comes closer.
      if (isLasting(type) && frame.transform.k <= CLOSE) continue
      if (!isVisible(frame, source) || !isVisible(frame, target)) continue
      found++
      yield* edgeWish(context, frame, at, false)
    }
  }
}

function* edgesOf(context: CanvasRenderingContext2D, frame: Frame, node: number): Generator<Wish> {
  const { first, incident } = frame.scene
  if (neighbours(frame.scene, node).size > FEW_EDGES) return
  for (let k = first[node]!; k < first[node + 1]!; k++) yield* edgeWish(context, frame, incident[k]!, false)
}

function nodeWish(context: CanvasRenderingContext2D, frame: Frame, node: number, urgent: boolean): Wish {
  const lines = breakName(entityName(frame.scene.nodes[node]!, frame.language), frame.width < NARROW ? 15 : 25)
  const radius = screenRadius(frame, node)
  const size = Math.round(11 + Math.min(4, radius / 5))
  const font = `${urgent || radius > 13 ? 600 : 400} ${size}px ${frame.palette.font}`
  const width = Math.max(...lines.map((line) => textWidth(context, font, line))) + 4
  const height = lines.length * size * LINE
  const [x, y] = [screenX(frame, node), screenY(frame, node)]
  const below = radius * 1.1 + height / 2 + 3
  const beside = radius * 1.15 + width / 2 + 3
  // Above and below a label may slide along its shape, to stay in the window.
  const inWindow = (at: number) => Math.max(width / 2 + 4, Math.min(frame.width - width / 2 - 4, at))
  const places = [
    [x, y + below],
    [x, y - below],
    [x + beside, y],
    [x - beside, y],
    ...[x, x + beside * 0.9, x - beside * 0.9].flatMap((at): [number, number][] => [
      [inWindow(at), y + below],
      [inWindow(at), y - below],
    ]),
  ] as const
  const colour = frame.palette.ink
  return { key: node, kind: 'node', lines, font, width, height, places, urgent, colour }
}

function* edgeWish(context: CanvasRenderingContext2D, frame: Frame, at: number, urgent: boolean): Generator<Wish> {
  const curve = isEdgeShown(frame, at) ? curveOf(frame, at) : null
  if (curve === null) return
  const { edge } = frame.scene.edges[at]!
  const text = edgeName(edge.type, frame.language)
  const font = `${urgent ? 'italic 600 12px' : 'italic 11px'} ${frame.palette.font}`
  const width = textWidth(context, font, text) + 6
  // A name longer than its edge would hide what the edge joins; the card beside says it.
  if (Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0) < width) return
  const places = [0.5, 0.38, 0.62].map((t) => pointAt(curve, t))
  const colour = at === frame.selectedEdge ? frame.palette.accent : frame.palette.quiet
  yield { key: -1 - at, kind: 'edge', lines: [text], font, width, height: 12 * LINE, places, urgent, colour }
}

function obstacles(frame: Frame, visible: readonly number[]): Obstacles {
  return {
    shapes: visible.length > MOST_ASKED ? [] : visible.map((node) => shapeBox(frame, node)),
    lines: frame.scene.edges.length > MOST_LINES ? [] : frame.scene.edges.flatMap((_, at) => lineBoxes(frame, at)),
    window: [0, 0, frame.width, frame.height],
  }
}

function shapeBox(frame: Frame, node: number): Box {
  const [x, y, r] = [screenX(frame, node), screenY(frame, node), screenRadius(frame, node)]
  return [x - r, y - r, x + r, y + r]
}

/** Boxes of a few pixels along an edge. */
function lineBoxes(frame: Frame, at: number): Box[] {
  const curve = isEdgeShown(frame, at) ? curveOf(frame, at) : null
  if (curve === null) return []
  const steps = Math.min(60, Math.ceil(Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0) / 12))
  return Array.from({ length: steps + 1 }, (_, step): Box => {
    const [x, y] = pointAt(curve, step / steps)
    return [x - 2, y - 2, x + 2, y + 2]
  })
}

const widths = new Map<string, number>()

function textWidth(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context.font = font
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}
