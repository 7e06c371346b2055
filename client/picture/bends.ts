interface Ends {
  readonly source: string
  readonly target: string
}

/** Share of its length by which each further parallel edge bows. */
const STEP = 0.2

/**
 * How far each edge must bow so that no two between the same ends lie on one another: 0 for a lone edge, else spread
 * evenly to both sides. The sign is relative to the edge's own direction.
 */
export function bends(edges: readonly Ends[]): readonly number[] {
  const pairs = new Map<string, number[]>()
  edges.forEach((edge, at) => {
    const key = isForward(edge) ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`
    const together = pairs.get(key)
    if (together === undefined) pairs.set(key, [at])
    else together.push(at)
  })
  const result = edges.map(() => 0)
  for (const together of pairs.values()) {
    together.forEach((at, place) => {
      const bow = (place - (together.length - 1) / 2) * STEP
      result[at] = isForward(edges[at]!) ? bow : -bow
    })
  }
  return result
}

const isForward = ({ source, target }: Ends) => source < target
