import { randomLcg } from 'd3'
import { describe, expect, it } from 'vitest'
import { boxesOverlap, placeLabels, type Box, type LabelWish, type Obstacles } from '../../../client/picture/labels.ts'

const WINDOW: Box = [0, 0, 800, 600]
const NO_OBSTACLES: Obstacles = { shapes: [], lines: [], window: WINDOW }

const wish = (key: number, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  key,
  lines: [String(key)],
  width: 60,
  height: 14,
  places: [
    [x, y + 20],
    [x, y - 20],
  ],
  urgent: false,
  ...more,
})

describe('labels', () => {
  it('never overlap, however many there are', () => {
    const random = randomLcg(0.3)
    const wishes = Array.from({ length: 2_000 }, (_, at) => wish(at, random() * 800, random() * 600))
    const boxes = placeLabels(wishes, NO_OBSTACLES, 500).map(({ x, y, wish: { width, height } }): Box => [
      x - width / 2,
      y - height / 2,
      x + width / 2,
      y + height / 2,
    ])
    expect(boxes.length).toBeGreaterThan(100)
    const clashes = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => boxesOverlap(box, other)))
    expect(clashes).toEqual([])
  })

  it('are placed most important first', () => {
    const placed = placeLabels([wish(1, 100, 100), wish(2, 100, 100), wish(3, 100, 100)], NO_OBSTACLES, 500)
    expect(placed.map(({ wish: { key } }) => key)).toEqual([1, 2])
  })

  it('stand once for each key', () => {
    expect(placeLabels([wish(1, 100, 100), wish(1, 100, 100)], NO_OBSTACLES, 500)).toHaveLength(1)
  })

  it.each<
    [string, Partial<typeof NO_OBSTACLES> & { shapes?: Box[]; lines?: Box[] }, Partial<LabelWish>, number | null]
  >([
    ['the first place when all are free', {}, {}, 120],
    ['the place that covers no shape', { shapes: [[70, 110, 130, 130]] }, {}, 80],
    ['the place that crosses no line', { lines: [[98, 118, 102, 122]] }, {}, 80],
    ['no place when shapes cover all', { shapes: [[70, 70, 130, 130]] }, {}, null],
    ['a covered place when it is urgent', { shapes: [[70, 70, 130, 130]] }, { urgent: true }, 120],
    ['the place inside the window', { window: [0, 0, 800, 110] }, {}, 80],
  ])('take %s', (_name, obstacles, more, y) => {
    const [placed] = placeLabels([wish(1, 100, 100, more)], { ...NO_OBSTACLES, ...obstacles }, 10)
    expect(placed?.y ?? null).toBe(y)
  })

  it('are no more than asked for', () => {
    const wishes = Array.from({ length: 20 }, (_, at) => wish(at, at * 200, 100))
    expect(placeLabels(wishes, NO_OBSTACLES, 5)).toHaveLength(5)
  })
})
