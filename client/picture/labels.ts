/** A box in pixels: left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

export interface LabelWish {
  /** Of several wishes with one key the first that finds a place is kept. */
  readonly key: number
  readonly text: string
  readonly width: number
  readonly height: number
  /** Places to try, best first: the middle of the label. */
  readonly places: readonly (readonly [number, number])[]
  /** Stands on top of shapes if it must: for what the reader selected or points at. */
  readonly urgent: boolean
}

export interface PlacedLabel<Wish extends LabelWish = LabelWish> {
  readonly wish: Wish
  readonly x: number
  readonly y: number
}

/**
 * Places labels in the order given, most important first, so that no two overlap; a label without a free place is left
 * out. Shapes are kept free of labels too, except by urgent ones.
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: Iterable<Wish>,
  shapes: readonly Box[],
  most: number,
): PlacedLabel<Wish>[] {
  const taken = createGrid()
  const covered = createGrid()
  for (const shape of shapes) covered.add(shape)
  const placed = new Map<number, PlacedLabel<Wish>>()
  for (const wish of wishes) {
    if (placed.size >= most) break
    if (placed.has(wish.key)) continue
    const boxes = wish.places.map(([x, y]): Box => boxAround(x, y, wish.width, wish.height))
    const free = boxes.filter((box) => !taken.hits(box))
    const best = free.find((box) => !covered.hits(box)) ?? (wish.urgent ? free[0] : undefined)
    if (best === undefined) continue
    taken.add(best)
    placed.set(wish.key, { wish, x: (best[0] + best[2]) / 2, y: (best[1] + best[3]) / 2 })
  }
  return [...placed.values()]
}

const boxAround = (x: number, y: number, width: number, height: number): Box => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
]

/** Whether two boxes share an area; touching boxes do not. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

const CELL = 64

/** Boxes by the cells of a coarse grid that they touch, so that a test looks at few. */
function createGrid() {
  const cells = new Map<number, Box[]>()
  const keys = function* ([left, top, right, bottom]: Box) {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) yield column * 65_536 + row
    }
  }
  return {
    add(box: Box) {
      for (const key of keys(box)) {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [box])
        else cell.push(box)
      }
    },
    hits(box: Box): boolean {
      for (const key of keys(box)) if (cells.get(key)?.some((other) => boxesOverlap(other, box))) return true
      return false
    },
  }
}
