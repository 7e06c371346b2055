/** Operators of the engine's plans that only read. What is not here is refused, so that a new operator is not trusted. */
const READING_OPERATORS: ReadonlySet<string> = new Set([
  'Aggregate',
  'AntiJoin',
  'Apply',
  'Discriminant',
  'Distinct',
  'Empty',
  'Except',
  'Expand',
  'Filter',
  'Intersect',
  'Join',
  'LeftJoin',
  'Limit',
  'NodeScan',
  'ParameterScan',
  'Project',
  'Return',
  'SemiJoin',
  'ShortestPath',
  'Skip',
  'Sort',
  'Union',
  'Unwind',
])

const READING_PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'grafeo.labels',
  'grafeo.relationshipTypes',
  'grafeo.propertyKeys',
  'grafeo.procedures',
  'grafeo.betweenness_centrality',
  'grafeo.closeness_centrality',
  'grafeo.clustering_coefficient',
  'grafeo.connected_components',
  'grafeo.degree_centrality',
  'grafeo.kcore',
  'grafeo.label_propagation',
  'grafeo.louvain',
  'grafeo.pagerank',
  'grafeo.search.text',
])

/**
 * Why a plan may not run for a reader, or null when it only reads. The engine prints one operator a line, and inside
 * expressions a subquery's operators as `Expand(ExpandOp {`. Text from the query can look like an operator there; then
 * the query is refused, never let through, since nothing in it can remove the engine's own lines.
 */
export function refusal(plan: string): string | null {
  const lines = plan.split('\n').filter((each) => each.trim() !== '')
  if (lines.length === 0) return 'it has no plan'
  for (const line of lines) {
    const operator = /^\s*([A-Za-z]+)/.exec(line)?.[1] ?? line.trim()
    if (operator === 'CallProcedure') {
      const procedure = /\(([^()]*)\)/.exec(line)?.[1] ?? ''
      if (!READING_PROCEDURES.has(procedure)) return `the procedure ${procedure} is not among those a reader may call`
    } else if (!READING_OPERATORS.has(operator))
      return `its plan has the step ${operator}, which does more than read the graph`
  }
  const nested = [...plan.matchAll(/\b([A-Z][A-Za-z]*)Op \{/g)].map((match) => match[1]!)
  const writing = nested.find((operator) => !READING_OPERATORS.has(operator))
  return writing === undefined ? null : `a subquery has the step ${writing}, which does more than read the graph`
}
