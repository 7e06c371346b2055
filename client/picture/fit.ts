import { zoomIdentity, type ZoomTransform } from 'd3'
import type { Scene } from './scene.ts'

/** Places by entity id, in the layout's units. */
export type Places = ReadonlyMap<string, readonly [number, number]>

/** Pixels kept free at each side, for names at the rim and for the controls. */
const MARGIN = { side: 56, top: 40, bottom: 112 }
/** A graph of three nodes is not blown up to fill the window. */
const MOST_ZOOM = 1.5

/** The map's place and scale that bring all shown nodes into the window. */
export function fitTransform(scene: Scene, shown: Uint8Array, width: number, height: number): ZoomTransform {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let node = 0; node < scene.nodes.length; node++) {
    if (shown[node] === 0) continue
    const [x, y] = [scene.x[node]!, scene.y[node]!]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > right) return zoomIdentity.translate(width / 2, height / 2)
  const roomX = Math.max(40, width - 2 * MARGIN.side)
  const roomY = Math.max(40, height - MARGIN.top - MARGIN.bottom)
  const scale = Math.min(MOST_ZOOM, roomX / Math.max(1, right - left), roomY / Math.max(1, bottom - top))
  return zoomIdentity
    .translate(width / 2, MARGIN.top + roomY / 2)
    .scale(scale)
    .translate(-(left + right) / 2, -(top + bottom) / 2)
}

/** How far the map must move, in the layout's units, to bring a place to the middle of the window. */
export function offsetTo(
  transform: ZoomTransform,
  x: number,
  y: number,
  width: number,
  height: number,
): [number, number] {
  const [middleX, middleY] = transform.invert([width / 2, height / 2])
  return [middleX - x, middleY - y]
}
