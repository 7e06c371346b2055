import type { ZoomTransform } from 'd3'
import { drawEdges } from './draw-edges.ts'
import { drawLabels } from './draw-labels.ts'
import { drawNodes } from './draw-nodes.ts'
import type { Frame } from './frame.ts'
import type { Palette } from './palette.ts'

/** From so many nodes and edges on, a picture of the map is moved while a gesture lasts, and the map drawn after it. */
const HEAVY = 4_000

export interface Canvas {
  readonly element: HTMLCanvasElement
  size(): { readonly width: number; readonly height: number }
  /** Draws before the next frame; `hasty` in the middle of a gesture. */
  draw(hasty?: boolean): void
  /** Colours are read once a theme. */
  palette(read: (element: Element) => Palette): Palette
  forgetPalette(): void
}

export function createCanvas(frame: () => Frame, onResize: () => void): Canvas {
  const element = document.createElement('canvas')
  const context = element.getContext('2d')!
  let [width, height] = [0, 0]
  let palette: Palette | null = null
  let snapshot: { image: HTMLCanvasElement; transform: ZoomTransform } | null = null
  let [isWaiting, isHasty] = [false, false]

  const paint = () => {
    isWaiting = false
    if (width === 0) return
    const begin = performance.now()
    const now = frame()
    const isHeavy = now.scene.nodes.length + now.scene.edges.length > HEAVY
    if (isHasty && isHeavy) {
      snapshot ??= { image: copy(element), transform: lastDrawn ?? now.transform }
      drawSnapshot(context, now, snapshot)
    } else {
      snapshot = null
      lastDrawn = now.transform
      drawFrame(context, now)
    }
    element.dataset['frameMs'] = (performance.now() - begin).toFixed(1)
  }
  let lastDrawn: ZoomTransform | null = null

  const canvas: Canvas = {
    element,
    size: () => ({ width, height }),
    draw(hasty = false) {
      isHasty = hasty
      if (isWaiting) return
      isWaiting = true
      requestAnimationFrame(paint)
    },
    palette: (read) => (palette ??= read(element)),
    forgetPalette: () => void (palette = null),
  }
  new ResizeObserver(([entry]) => {
    if (entry === undefined) return
    ;({ width, height } = entry.contentRect)
    element.width = Math.round(width * devicePixelRatio)
    element.height = Math.round(height * devicePixelRatio)
    onResize()
    canvas.draw()
  }).observe(element)
  return canvas
}

function drawFrame(context: CanvasRenderingContext2D, frame: Frame): void {
  clear(context, frame)
  drawEdges(context, frame)
  const visible = drawNodes(context, frame)
  drawLabels(context, frame, visible)
}

function drawSnapshot(
  context: CanvasRenderingContext2D,
  frame: Frame,
  { image, transform }: { image: HTMLCanvasElement; transform: ZoomTransform },
): void {
  clear(context, frame)
  const scale = frame.transform.k / transform.k
  const [x, y] = [frame.transform.x - transform.x * scale, frame.transform.y - transform.y * scale]
  context.drawImage(image, x, y, frame.width * scale, frame.height * scale)
}

function clear(context: CanvasRenderingContext2D, { width, height, palette }: Frame): void {
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
  context.fillStyle = palette.paper
  context.fillRect(0, 0, width, height)
}

function copy(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const image = document.createElement('canvas')
  image.width = canvas.width
  image.height = canvas.height
  image.getContext('2d')!.drawImage(canvas, 0, 0)
  return image
}
