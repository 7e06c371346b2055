import { path } from 'd3'
import type { EntityType } from '../../graph/ontology/entity-types.ts'

/** What a canvas context and a d3 path have in common. */
interface Pen {
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  arc(x: number, y: number, radius: number, from: number, to: number): void
  rect(x: number, y: number, width: number, height: number): void
  closePath(): void
}

/** Traces the shape that tells an entity's type, about as large as a circle of the radius. */
export function traceShape(pen: Pen, type: EntityType, x: number, y: number, radius: number): void {
  SHAPES[type](pen, x, y, radius)
}

/** The same shape as an SVG path in a box of 20 by 20, for legend and lists. */
export function shapePath(type: EntityType): string {
  const pen = path()
  traceShape(pen, type, 10, 10, 7)
  return pen.toString()
}

const SHAPES: Readonly<Record<EntityType, (pen: Pen, x: number, y: number, radius: number) => void>> = {
  person(pen, x, y, r) {
    pen.moveTo(x + r, y)
    pen.arc(x, y, r, 0, 2 * Math.PI)
  },
  country: polygon([0, 60, 120, 180, 240, 300], 1.1),
  place: polygon([0, 90, 180, 270], 1.22),
  institution(pen, x, y, r) {
    const half = r * 0.9
    pen.rect(x - half, y - half, 2 * half, 2 * half)
  },
  /** A sheet with a folded corner. */
  treaty(pen, x, y, r) {
    const [w, h, fold] = [r * 0.85, r * 1.1, r * 0.6]
    pen.moveTo(x - w, y - h)
    pen.lineTo(x + w - fold, y - h)
    pen.lineTo(x + w, y - h + fold)
    pen.lineTo(x + w, y + h)
    pen.lineTo(x - w, y + h)
    pen.closePath()
  },
}

/** A polygon with corners at these angles (degrees from straight up), a little larger to look as big as the circle. */
function polygon(degrees: readonly number[], scale: number) {
  const corners = degrees.map((degree) => [Math.sin((degree * Math.PI) / 180), -Math.cos((degree * Math.PI) / 180)])
  return (pen: Pen, x: number, y: number, r: number) => {
    corners.forEach(([dx = 0, dy = 0], at) => {
      const corner = [x + dx * r * scale, y + dy * r * scale] as const
      if (at === 0) pen.moveTo(...corner)
      else pen.lineTo(...corner)
    })
    pen.closePath()
  }
}
