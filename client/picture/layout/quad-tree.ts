/** A quadtree in flat arrays, built anew each tick. Cell 0 is the root; child 0 means none. */
export interface QuadTree {
  /** Four children a cell. */
  readonly children: Int32Array
  /** The body of a leaf, −1 for inner cells. */
  readonly body: Int32Array
  /** Next body at the same place, −1 for none. */
  readonly next: Int32Array
  readonly centreX: Float64Array
  readonly centreY: Float64Array
  readonly mass: Float64Array
  /** Width squared. */
  readonly area: Float64Array
  cells: number
}

/** Bodies closer than the width of the map divided by 2^40 share a leaf. */
const DEEPEST = 40

export function createQuadTree(bodies: number): QuadTree {
  const room = bodies * 3 + 64
  return {
    children: new Int32Array(room * 4),
    body: new Int32Array(room),
    next: new Int32Array(bodies),
    centreX: new Float64Array(room),
    centreY: new Float64Array(room),
    mass: new Float64Array(room),
    area: new Float64Array(room),
    cells: 0,
  }
}

/** Puts the bodies into the tree in the given order and sums mass and centre of each cell. */
export function fillQuadTree(tree: QuadTree, x: Float64Array, y: Float64Array, order: Int32Array): void {
  const [left, top, width] = square(x, y)
  tree.area[0] = width * width
  tree.body[0] = -1
  tree.children.fill(0, 0, 4)
  tree.cells = 1
  for (const one of order) insert(tree, x, y, one, left, top, width)
  for (let cell = tree.cells - 1; cell >= 0; cell--) sum(tree, x, y, cell)
}

/** The bodies from leaf to leaf: neighbours in the plane become neighbours in memory. */
export function leafOrder(tree: QuadTree, order: Int32Array): void {
  const stack = [0]
  let filled = 0
  for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
    for (let one = tree.body[cell]!; one >= 0; one = tree.next[one]!) order[filled++] = one
    for (let side = 3; side >= 0; side--) {
      const child = tree.children[cell * 4 + side]!
      if (child !== 0) stack.push(child)
    }
  }
}

function square(x: Float64Array, y: Float64Array): readonly [number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let one = 0; one < x.length; one++) {
    left = Math.min(left, x[one]!)
    right = Math.max(right, x[one]!)
    top = Math.min(top, y[one]!)
    bottom = Math.max(bottom, y[one]!)
  }
  return [left, top, Math.max(right - left, bottom - top) * 1.0001 + 1e-6]
}

function insert(
  tree: QuadTree,
  x: Float64Array,
  y: Float64Array,
  one: number,
  left: number,
  top: number,
  width: number,
): void {
  const { children, body, next } = tree
  next[one] = -1
  const [px, py] = [x[one]!, y[one]!]
  let half = width / 2
  for (let cell = 0, depth = 0; ; depth++) {
    const side = (px >= left + half ? 1 : 0) | (py >= top + half ? 2 : 0)
    const child = children[cell * 4 + side]!
    if (child === 0) {
      children[cell * 4 + side] = addLeaf(tree, one, half)
      return
    }
    if ((side & 1) !== 0) left += half
    if ((side & 2) !== 0) top += half
    const other = body[child]!
    half /= 2
    if (other >= 0) {
      const isFull = depth > DEEPEST || tree.cells > body.length - 4
      if (isFull || (x[other] === px && y[other] === py)) {
        next[one] = next[other]!
        next[other] = one
        return
      }
      body[child] = -1
      const otherSide = (x[other]! >= left + half ? 1 : 0) | (y[other]! >= top + half ? 2 : 0)
      children[child * 4 + otherSide] = addLeaf(tree, other, half)
    }
    cell = child
  }
}

function addLeaf(tree: QuadTree, one: number, width: number): number {
  const cell = tree.cells++
  tree.children.fill(0, cell * 4, cell * 4 + 4)
  tree.body[cell] = one
  tree.area[cell] = width * width
  return cell
}

function sum(tree: QuadTree, x: Float64Array, y: Float64Array, cell: number): void {
  const { children, body, next, centreX, centreY, mass } = tree
  let [sumX, sumY, total] = [0, 0, 0]
  for (let one = body[cell]!; one >= 0; one = next[one]!) {
    sumX += x[one]!
    sumY += y[one]!
    total += 1
  }
  for (let side = 0; side < 4; side++) {
    const child = children[cell * 4 + side]!
    if (child === 0) continue
    sumX += mass[child]! * centreX[child]!
    sumY += mass[child]! * centreY[child]!
    total += mass[child]!
  }
  mass[cell] = total
  centreX[cell] = total === 0 ? 0 : sumX / total
  centreY[cell] = total === 0 ? 0 : sumY / total
}
