/** A graph at one level of coarseness. Arrays of edges run parallel. */
export interface Level {
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly weight: Float64Array
  /** Nodes of the finest level that each node stands for. */
  readonly mass: Float64Array
}

export interface Coarser {
  readonly level: Level
  /** The coarser node that each node went into. */
  readonly into: Int32Array
}

/** No node may stand for more than so many times the average: hubs would swallow the graph. */
const MOST_MASS = 6

/** Joins nodes with their most strongly bound neighbours, poorest first: about a third of the nodes remain. */
export function coarsen({ sources, targets, weight, mass }: Level): Coarser {
  const count = mass.length
  const { first, neighbour, bond } = adjacency(count, sources, targets, weight)
  const degree = (node: number) => first[node + 1]! - first[node]!
  const order = Int32Array.from({ length: count }, (_, node) => node).toSorted((a, b) => degree(a) - degree(b) || a - b)
  const most = (MOST_MASS * mass.reduce((sum, one) => sum + one, 0)) / count
  const into = new Int32Array(count).fill(-1)
  const masses: number[] = []
  for (const node of order) {
    if (into[node]! >= 0) continue
    let best = -1
    let bestBond = -1
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const other = neighbour[at]!
      const otherMass = into[other]! < 0 ? mass[other]! : masses[into[other]!]!
      if (other === node || otherMass + mass[node]! > most) continue
      const strength = bond[at]! / (otherMass * mass[node]!)
      if (strength > bestBond) [best, bestBond] = [other, strength]
    }
    if (best >= 0 && into[best]! >= 0) {
      into[node] = into[best]!
      masses[into[node]]! += mass[node]!
    } else {
      into[node] = masses.length
      if (best >= 0) into[best] = masses.length
      masses.push(mass[node]! + (best >= 0 ? mass[best]! : 0))
    }
  }
  return {
    level: { ...joinEdges(into, sources, targets, weight, masses.length), mass: Float64Array.from(masses) },
    into,
  }
}

function adjacency(count: number, sources: Int32Array, targets: Int32Array, weight: Float64Array) {
  const first = new Int32Array(count + 1)
  for (const end of sources) first[end + 1]! += 1
  for (const end of targets) first[end + 1]! += 1
  for (let node = 0; node < count; node++) first[node + 1]! += first[node]!
  const next = first.slice()
  const neighbour = new Int32Array(sources.length * 2)
  const bond = new Float64Array(sources.length * 2)
  sources.forEach((source, at) => {
    for (const [from, to] of [
      [source, targets[at]!],
      [targets[at]!, source],
    ] as const) {
      bond[next[from]!] = weight[at]!
      neighbour[next[from]!++] = to
    }
  })
  return { first, neighbour, bond }
}

function joinEdges(into: Int32Array, sources: Int32Array, targets: Int32Array, weight: Float64Array, count: number) {
  const joined = new Map<number, number>()
  sources.forEach((source, at) => {
    const [a, b] = [into[source]!, into[targets[at]!]!]
    if (a === b) return
    const key = Math.min(a, b) * count + Math.max(a, b)
    joined.set(key, (joined.get(key) ?? 0) + weight[at]!)
  })
  return {
    sources: Int32Array.from(joined.keys(), (key) => Math.floor(key / count)),
    targets: Int32Array.from(joined.keys(), (key) => key % count),
    weight: Float64Array.from(joined.values()),
  }
}
