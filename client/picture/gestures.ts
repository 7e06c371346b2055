import { drag, pointer, select, zoom, type D3DragEvent, type D3ZoomEvent, type ZoomTransform } from 'd3'
import type { Hit } from './hit.ts'

export interface GestureListener {
  hit(x: number, y: number, pointer: 'mouse' | 'touch'): Hit
  onTransform(transform: ZoomTransform, byReader: boolean): void
  onGestureEnd(): void
  onHover(hit: Hit): void
  onClick(hit: Hit): void
  onExpand(node: number): void
  /** In the layout's units. */
  onMove(node: number, x: number, y: number): void
  onDrop(node: number): void
  place(node: number): readonly [number, number]
}

export interface Gestures {
  moveTo(transform: ZoomTransform): void
  zoomBy(factor: number): void
}

/** What d3-drag moves: a node, in pixels of the screen. */
interface Subject {
  readonly node: number
  readonly x: number
  readonly y: number
}

const EXTENT: [number, number] = [0.02, 8]
/** Pixels that a click may wander and still be one. */
const CLICK_PX = 4

/** Pan and zoom, dragging of nodes, pointing, clicking and double clicking on the canvas. */
export function listenToGestures(element: HTMLCanvasElement, listener: GestureListener): Gestures {
  const canvas = select<HTMLCanvasElement, unknown>(element)
  let transform: ZoomTransform | null = null

  const zooming = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent(EXTENT)
    .clickDistance(CLICK_PX)
    .on('zoom', (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      transform = event.transform
      listener.onTransform(event.transform, event.sourceEvent !== null && event.sourceEvent !== undefined)
    })
    .on('end', () => listener.onGestureEnd())

  const dragging = drag<HTMLCanvasElement, unknown, Subject | undefined>()
    .container(element)
    .clickDistance(CLICK_PX)
    .subject((event: { x: number; y: number; sourceEvent: Event }) => {
      const hit = listener.hit(event.x, event.y, pointerOf(event.sourceEvent))
      if (hit?.kind !== 'node' || transform === null) return undefined
      const [x, y] = transform.apply([...listener.place(hit.at)])
      return { node: hit.at, x, y }
    })
    .on('drag', (event: D3DragEvent<HTMLCanvasElement, unknown, Subject>) => {
      if (transform === null) return
      listener.onMove(event.subject.node, ...transform.invert([event.x, event.y]))
    })
    .on('end', (event: D3DragEvent<HTMLCanvasElement, unknown, Subject>) => {
      if (event.x !== event.subject.x || event.y !== event.subject.y) listener.onDrop(event.subject.node)
    })

  // Dragging first: it stops the gesture from also being a pan.
  canvas.call(dragging).call(zooming).on('dblclick.zoom', null)
  canvas
    .on('pointermove', (event: PointerEvent) => {
      if (event.buttons !== 0 || event.pointerType === 'touch') return
      const hit = listener.hit(...pointer(event, element), 'mouse')
      element.style.cursor = hit === null ? 'grab' : 'pointer'
      listener.onHover(hit)
    })
    .on('pointerleave', () => listener.onHover(null))
    .on('click', (event: PointerEvent) => listener.onClick(listener.hit(...pointer(event, element), pointerOf(event))))
    .on('dblclick', (event: MouseEvent) => {
      const hit = listener.hit(...pointer(event, element), 'mouse')
      if (hit?.kind === 'node') listener.onExpand(hit.at)
    })

  return {
    moveTo: (next) => zooming.transform(canvas, next),
    zoomBy: (factor) => zooming.scaleBy(canvas, factor),
  }
}

function pointerOf(event: Event): 'mouse' | 'touch' {
  const isTouch = event instanceof PointerEvent ? event.pointerType === 'touch' : event.type.startsWith('touch')
  return isTouch ? 'touch' : 'mouse'
}
