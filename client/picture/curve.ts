/** A quadratic curve from border to border of two nodes, in pixels. */
export interface Curve {
  readonly x0: number
  readonly y0: number
  /** Control point. */
  readonly cx: number
  readonly cy: number
  readonly x1: number
  readonly y1: number
}

/**
 * The curve of an edge between two discs; its middle bows by half of `bend` times its length to the right of its direction. Null when
 * the discs touch: then there is nothing to see.
 */
export function edgeCurve(
  x0: number,
  y0: number,
  r0: number,
  x1: number,
  y1: number,
  r1: number,
  bend: number,
): Curve | null {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const length = Math.hypot(dx, dy)
  if (length <= r0 + r1 + 2) return null
  const cx = (x0 + x1) / 2 - dy * bend
  const cy = (y0 + y1) / 2 + dx * bend
  const out = Math.hypot(cx - x0, cy - y0)
  const into = Math.hypot(x1 - cx, y1 - cy)
  return {
    x0: x0 + ((cx - x0) / out) * r0,
    y0: y0 + ((cy - y0) / out) * r0,
    cx,
    cy,
    x1: x1 - ((x1 - cx) / into) * r1,
    y1: y1 - ((y1 - cy) / into) * r1,
  }
}

/** The point at t (0..1) of the curve. */
export function pointAt({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): readonly [number, number] {
  const s = 1 - t
  return [s * s * x0 + 2 * s * t * cx + t * t * x1, s * s * y0 + 2 * s * t * cy + t * t * y1]
}

/** Distance of a point from the curve, taken as eight straight pieces: exact to less than a pixel on a screen. */
export function distanceTo(curve: Curve, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY
  let from = pointAt(curve, 0)
  for (let piece = 1; piece <= 8; piece++) {
    const to = pointAt(curve, piece / 8)
    best = Math.min(best, distanceToSegment(x, y, from, to))
    from = to
  }
  return best
}

function distanceToSegment(
  x: number,
  y: number,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
): number {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / square))
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy)
}
