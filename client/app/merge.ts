import type { GraphView } from '../../graph/api/schemas.ts'

/** One graph of several: nodes and edges once each, totals of the first. */
export function mergeGraphs(first: GraphView, ...others: readonly GraphView[]): GraphView {
  if (others.length === 0) return first
  const all = [first, ...others]
  return {
    ...first,
    nodes: [...new Map(all.flatMap(({ nodes }) => nodes).map((node) => [node.id, node])).values()],
    edges: [...new Map(all.flatMap(({ edges }) => edges).map((edge) => [edge.id, edge])).values()],
  }
}
