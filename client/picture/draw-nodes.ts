import { ENTITY_TYPES } from '../../graph/ontology/entity-types.ts'
import { isVisible, screenRadius, screenX, screenY, type Frame } from './frame.ts'
import { traceShape } from './shapes.ts'

/** Below this radius in pixels a shape cannot be told from a dot: it is drawn as one, which costs a tenth. */
const DOT = 2.4

/** Draws the nodes, weakest first, so that the strong lie on top; what is selected or pointed at comes last. */
export function drawNodes(context: CanvasRenderingContext2D, frame: Frame): readonly number[] {
  const { nodes } = frame.scene
  const visible: number[] = []
  for (let node = nodes.length - 1; node >= 0; node--) if (isVisible(frame, node)) visible.push(node)
  if (frame.lit === null) drawAll(context, frame, visible)
  else {
    const { lit } = frame
    context.globalAlpha = 0.25
    drawAll(
      context,
      frame,
      visible.filter((node) => !lit.has(node)),
    )
    context.globalAlpha = 1
    drawAll(
      context,
      frame,
      visible.filter((node) => lit.has(node)),
    )
  }
  drawMarks(context, frame)
  return visible
}

function drawAll(context: CanvasRenderingContext2D, frame: Frame, visible: readonly number[]): void {
  for (const type of ENTITY_TYPES) {
    const same = visible.filter((node) => frame.scene.nodes[node]!.type === type)
    context.fillStyle = frame.palette.type[type]
    for (const node of same) {
      const radius = screenRadius(frame, node)
      if (radius < DOT)
        context.fillRect(screenX(frame, node) - radius, screenY(frame, node) - radius, 2 * radius, 2 * radius)
    }
    context.beginPath()
    for (const node of same) {
      const radius = screenRadius(frame, node)
      if (radius >= DOT) traceShape(context, type, screenX(frame, node), screenY(frame, node), radius)
    }
    // A rim in the colour of the paper keeps shapes apart from lines and from one another.
    context.strokeStyle = frame.palette.paper
    context.lineWidth = same.length > 1_500 ? 1 : 2.5
    context.stroke()
    context.fill()
  }
}

function drawMarks(context: CanvasRenderingContext2D, frame: Frame): void {
  const edge = frame.selectedEdge === null ? undefined : frame.scene.edges[frame.selectedEdge]
  for (const node of [edge?.source, edge?.target]) if (node !== undefined) ring(context, frame, node, 4, 2)
  if (frame.hoveredNode !== null) ring(context, frame, frame.hoveredNode, 3.5, 2)
  if (frame.selectedNode !== null) ring(context, frame, frame.selectedNode, 5, 3.5)
  for (const node of frame.pinned) if (isVisible(frame, node)) pin(context, frame, node)
}

function ring(context: CanvasRenderingContext2D, frame: Frame, node: number, gap: number, width: number): void {
  if (frame.shown[node] === 0) return
  context.strokeStyle = frame.palette.accent
  context.lineWidth = width
  context.beginPath()
  const type = frame.scene.nodes[node]!.type
  traceShape(context, type, screenX(frame, node), screenY(frame, node), screenRadius(frame, node) + gap)
  context.stroke()
}

/** A small dot in the middle: the reader moved it, and it stays. */
function pin(context: CanvasRenderingContext2D, frame: Frame, node: number): void {
  context.fillStyle = frame.palette.paper
  context.beginPath()
  context.arc(screenX(frame, node), screenY(frame, node), Math.max(2, screenRadius(frame, node) * 0.28), 0, 2 * Math.PI)
  context.fill()
}
