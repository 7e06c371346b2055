/** A box in pixels: left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

export interface LabelWish {
  /** Of several wishes with one key the first that finds a place is kept. */
  readonly key: number
  readonly lines: readonly string[]
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

/** What labels should keep clear of. */
export interface Obstacles {
  /** Covered by urgent labels only. */
  readonly shapes: readonly Box[]
  /** Small boxes along the edges: a place that crosses fewer of them is better. */
  readonly lines: readonly Box[]
  /** Labels that would stick out of the window look for another place. */
  readonly window: Box
}

/**
 * Places labels in the order given, most important first, so that no two overlap; a label without a free place is left
 * out. Among the free places the one that covers least is taken, the first of equals.
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: Iterable<Wish>,
  { shapes, lines, window }: Obstacles,
  most: number,
): PlacedLabel<Wish>[] {
  const [taken, solid, fine] = [createGrid([]), createGrid(shapes), createGrid(lines)]
  const placed = new Map<number, PlacedLabel<Wish>>()
  for (const wish of wishes) {
    if (placed.size >= most) break
    if (placed.has(wish.key)) continue
    let best: Box | null = null
    let bestCost = Number.POSITIVE_INFINITY
    for (const [x, y] of wish.places) {
      const box = boxAround(x, y, wish.width, wish.height)
      if (taken.count(box) > 0) continue
      const covered = solid.count(box)
      if (covered > 0 && !wish.urgent) continue
      const cost = 25 * covered + fine.count(box) + (isInside(box, window) ? 0 : 40)
      if (cost < bestCost) [best, bestCost] = [box, cost]
    }
    if (best === null) continue
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

const isInside = (inner: Box, outer: Box) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]

const CELL = 64

/** Boxes by the cells of a coarse grid that they touch, so that a test looks at few. */
function createGrid(boxes: readonly Box[]) {
  const cells = new Map<number, Box[]>()
  const keys = function* ([left, top, right, bottom]: Box) {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) yield column * 65_536 + row
    }
  }
  const grid = {
    add(box: Box) {
      for (const key of keys(box)) {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [box])
        else cell.push(box)
      }
    },
    /** How many boxes overlap this one; those that touch two cells may count twice. */
    count(box: Box): number {
      let found = 0
      for (const key of keys(box)) {
        for (const other of cells.get(key) ?? []) if (boxesOverlap(other, box)) found++
      }
      return found
    },
  }
  for (const box of boxes) grid.add(box)
  return grid
}
