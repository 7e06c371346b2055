import { TONES } from '../show/edges.ts'
import { edgeCurve, type Curve } from './curve.ts'
import { isEdgeShown, screenRadius, screenX, screenY, type Frame } from './frame.ts'

/** Most edges drawn in one frame: the strongest. More cannot be told apart, and cost 18 ms and up. */
const MOST_EDGES = 5_000
/** Up to so many edges are curves with arrowheads, beyond they are plain lines. */
const MOST_CURVES = 1_200
/** Segments a path; longer ones make the browser's stroker slow. */
const BATCH = 256
const WIDTHS = [1.1, 1.8, 2.8]

/** Draws the edges: first those that are not lit, pale, then the lit ones, then the selected one. */
export function drawEdges(context: CanvasRenderingContext2D, frame: Frame): void {
  const visible = visibleEdges(frame)
  const curved = visible.length <= MOST_CURVES
  const { lit } = frame
  if (lit === null) {
    // Many lines over one another turn to felt: the more there are, the paler each.
    context.globalAlpha = visible.length > 2_000 ? 0.28 : visible.length > 300 ? 0.5 : 0.8
    drawAll(context, frame, visible, curved)
  } else {
    context.globalAlpha = 0.16
    drawAll(
      context,
      frame,
      visible.filter((at) => !isLit(frame, at)),
      curved,
    )
    context.globalAlpha = 0.95
    drawAll(
      context,
      frame,
      visible.filter((at) => isLit(frame, at)),
      curved,
    )
  }
  context.globalAlpha = 1
  for (const at of [frame.hoveredEdge, frame.selectedEdge]) if (at !== null) drawStrong(context, frame, at)
}

/** The edge's curve on the screen, or null when its ends touch. */
export function curveOf(frame: Frame, at: number): Curve | null {
  const edge = frame.scene.edges[at]
  if (edge === undefined) return null
  const { source, target, bend } = edge
  return edgeCurve(
    screenX(frame, source),
    screenY(frame, source),
    screenRadius(frame, source) + 2,
    screenX(frame, target),
    screenY(frame, target),
    screenRadius(frame, target) + 3,
    bend,
  )
}

function visibleEdges(frame: Frame): number[] {
  const found: number[] = []
  const { edges } = frame.scene
  for (let at = 0; at < edges.length && found.length < MOST_EDGES; at++) {
    if (isEdgeShown(frame, at) && crossesWindow(frame, at)) found.push(at)
  }
  return found
}

function crossesWindow(frame: Frame, at: number): boolean {
  const { source, target } = frame.scene.edges[at]!
  const [x0, x1] = [screenX(frame, source), screenX(frame, target)]
  if ((x0 < 0 && x1 < 0) || (x0 > frame.width && x1 > frame.width)) return false
  const [y0, y1] = [screenY(frame, source), screenY(frame, target)]
  return !((y0 < 0 && y1 < 0) || (y0 > frame.height && y1 > frame.height))
}

function isLit(frame: Frame, at: number): boolean {
  const edge = frame.scene.edges[at]!
  if (frame.hoveredNode !== null) return edge.source === frame.hoveredNode || edge.target === frame.hoveredNode
  return at === frame.hoveredEdge
}

/** Edges of one look share a path: colour, dash and width are set once for many. */
function drawAll(context: CanvasRenderingContext2D, frame: Frame, visible: readonly number[], curved: boolean): void {
  const looks = new Map<number, number[]>()
  for (const at of visible) {
    const edge = frame.scene.edges[at]!
    const look = TONES.indexOf(edge.tone) * 8 + (edge.dashed ? 4 : 0) + edge.weight
    const same = looks.get(look)
    if (same === undefined) looks.set(look, [at])
    else same.push(at)
  }
  // Claims below, facts above.
  for (const [look, same] of [...looks].toSorted(([a], [b]) => (b & 4) - (a & 4) || a - b)) {
    context.strokeStyle = context.fillStyle = frame.palette.tone[TONES[look >> 3]!]
    context.lineWidth = WIDTHS[look & 3]!
    context.setLineDash((look & 4) === 0 ? [] : [5, 4])
    strokeBatches(context, frame, same, curved)
  }
  context.setLineDash([])
}

function strokeBatches(context: CanvasRenderingContext2D, frame: Frame, edges: readonly number[], curved: boolean) {
  for (let from = 0; from < edges.length; from += BATCH) {
    const batch = edges.slice(from, from + BATCH)
    context.beginPath()
    if (!curved) {
      for (const at of batch) traceLine(context, frame, at)
      context.stroke()
      continue
    }
    const curves = batch.map((at) => curveOf(frame, at)).filter((curve) => curve !== null)
    for (const curve of curves) traceCurve(context, curve)
    context.stroke()
    context.beginPath()
    for (const curve of curves) traceArrow(context, curve, 7)
    context.fill()
  }
}

function drawStrong(context: CanvasRenderingContext2D, frame: Frame, at: number): void {
  const curve = isEdgeShown(frame, at) ? curveOf(frame, at) : null
  if (curve === null) return
  const edge = frame.scene.edges[at]!
  const isSelected = at === frame.selectedEdge
  context.setLineDash([])
  if (isSelected) {
    context.strokeStyle = frame.palette.accent
    context.globalAlpha = 0.25
    context.lineWidth = 11
    context.lineCap = 'round'
    context.beginPath()
    traceCurve(context, curve)
    context.stroke()
    context.lineCap = 'butt'
    context.globalAlpha = 1
  }
  context.strokeStyle = context.fillStyle = isSelected ? frame.palette.accent : frame.palette.tone[edge.tone]
  context.lineWidth = WIDTHS[edge.weight]! + 1.2
  context.setLineDash(edge.dashed ? [6, 4] : [])
  context.beginPath()
  traceCurve(context, curve)
  context.stroke()
  context.setLineDash([])
  context.beginPath()
  traceArrow(context, curve, 11)
  context.fill()
}

function traceLine(context: CanvasRenderingContext2D, frame: Frame, at: number): void {
  const { source, target } = frame.scene.edges[at]!
  context.moveTo(screenX(frame, source), screenY(frame, source))
  context.lineTo(screenX(frame, target), screenY(frame, target))
}

function traceCurve(context: CanvasRenderingContext2D, { x0, y0, cx, cy, x1, y1 }: Curve): void {
  context.moveTo(x0, y0)
  context.quadraticCurveTo(cx, cy, x1, y1)
}

function traceArrow(context: CanvasRenderingContext2D, { cx, cy, x1, y1 }: Curve, size: number): void {
  const angle = Math.atan2(y1 - cy, x1 - cx)
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size]
  context.moveTo(x1 + cos * 0.15, y1 + sin * 0.15)
  context.lineTo(x1 - cos - sin * 0.42, y1 - sin + cos * 0.42)
  context.lineTo(x1 - cos + sin * 0.42, y1 - sin - cos * 0.42)
  context.closePath()
}
