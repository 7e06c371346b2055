import { cutIntoFacts } from '../../fact/cut.ts'
import type { Testimony } from '../../fact/cut.ts'
import type { Group } from '../../fact/group.ts'
import { parseGroupKey, sortedSet } from '../../fact/group.ts'
import type { Evidence, Fact, Tenure } from '../../model/fact.ts'
import type { ArticleId, EntityId, EvidenceId } from '../../model/id.ts'
import type { Graph } from '../bolt/transaction.ts'
import type { Row } from '../store.ts'
import { gather } from './gather.ts'

/** A group as it is in the graph, and as its evidence says that it should be. */
export interface Regrouped {
  readonly key: string
  readonly group: Group
  readonly facts: readonly Fact[]
  /** Ids of the facts that stand in the graph now. */
  readonly standing: readonly string[]
  /** The fact that each piece of evidence supports in the graph now; null for new evidence. */
  readonly supported: ReadonlyMap<string, string | null>
}

/** Reads all evidence of some groups and cuts it into facts anew. Groups without evidence come back without facts. */
export async function regroup(graph: Graph, keys: Iterable<string>): Promise<readonly Regrouped[]> {
  const sorted = sortedSet(keys)
  const [evidence, facts] = await Promise.all([
    graph.each(
      `UNWIND $rows AS row MATCH (v:Evidence {group: row})-[:\`IN\`]->(a:Article)
     OPTIONAL MATCH (v)-[:SUPPORTS]->(f:Fact)
     RETURN row AS key, properties(v) AS v, a.id AS article, a.publishedAt AS publishedAt, f.id AS fact`,
      sorted,
    ),
    graph.each('UNWIND $rows AS row MATCH (f:Fact {group: row}) RETURN row AS key, f.id AS id', sorted),
  ])
  const evidenceOf = gather(evidence, (row) => row['key'])
  const factsOf = gather(facts, (row) => row['key'])
  return sorted.map((key) => {
    const group = parseGroupKey(key)
    const rows = evidenceOf.get(key) ?? []
    return {
      key,
      group,
      facts: cutIntoFacts(group, rows.map(toTestimony)),
      standing: (factsOf.get(key) ?? []).map((row) => String(row['id'])),
      supported: new Map(rows.map((row) => [evidenceFields(row).id, row['fact'] as string | null])),
    }
  })
}

/** The properties of an Evidence node as `toRows` wrote them; what was null is absent. */
interface EvidenceFields extends Partial<Omit<Evidence, 'id' | 'start' | 'end' | 'modality' | 'negated' | 'rule'>> {
  readonly id: EvidenceId
  readonly start: number
  readonly end: number
  readonly triggerStart: number
  readonly triggerEnd: number
  readonly modality: Evidence['modality']
  readonly negated: boolean
  readonly rule: string
  readonly behalf?: readonly EntityId[]
  readonly tenure?: Tenure
  readonly validFrom?: string
  readonly validTo?: string
}

const evidenceFields = (row: Row): EvidenceFields => row['v'] as EvidenceFields

function toTestimony(row: Row): Testimony {
  const fields = evidenceFields(row)
  return {
    article: row['article'] as ArticleId,
    publishedAt: row['publishedAt'] as string | null,
    tenure: fields.tenure ?? null,
    from: fields.validFrom ?? null,
    to: fields.validTo ?? null,
    evidence: {
      id: fields.id,
      start: fields.start,
      end: fields.end,
      trigger: { start: fields.triggerStart, end: fields.triggerEnd },
      dateText: fields.dateText ?? null,
      dateFrom: fields.dateFrom ?? null,
      dateTo: fields.dateTo ?? null,
      modality: fields.modality,
      negated: fields.negated,
      attributedTo: fields.attributedTo ?? [],
      places: fields.places ?? [],
      for: fields.behalf ?? [],
      content: fields.content ?? null,
      rule: fields.rule,
      score: fields.score ?? null,
    },
  }
}
