import { z } from 'zod'
import type { EvidenceView, FactView } from '../../graph/api/schemas.ts'
import { MODALITIES, TENURES } from '../../graph/model/fact.ts'
import { EVENT_TYPES } from '../../graph/ontology/event-types.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { loadArticles } from './article-summaries.ts'
import { loadEntities } from './entities.ts'
import { byCodeUnits, groupRows, optional, readRows } from './rows.ts'

const factRow = z.object({
  id: z.string(),
  type: z.string(),
  plover: optional(z.string()),
  title: optional(z.string()),
  tenure: optional(z.enum(TENURES)),
  modality: z.enum(MODALITIES),
  negated: optional(z.boolean()),
  disputed: optional(z.boolean()),
  dateFrom: optional(z.string()),
  dateTo: optional(z.string()),
})

const evidenceRow = z.object({
  fact: z.string(),
  article: z.string(),
  id: z.string(),
  sentence: z.string(),
  start: z.int(),
  end: z.int(),
  triggerStart: z.int(),
  triggerEnd: z.int(),
  modality: z.enum(MODALITIES),
  negated: optional(z.boolean()),
  dateText: optional(z.string()),
  dateFrom: optional(z.string()),
  dateTo: optional(z.string()),
  rule: z.string(),
  score: optional(z.number()),
})

const ROLES = { ACTOR: 'actor', RECIPIENT: 'recipient', OBJECT: 'object', PLACE: 'place', FOR: 'for' } as const
const isRole = (type: string): type is keyof typeof ROLES => type in ROLES

/** Facts with their participants and evidence, by date, undated last. Unknown ids are missing from the answer. */
export async function loadFacts(store: GraphStore, ids: Iterable<string>): Promise<readonly FactView[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const parameters = { ids: wanted }
  const [facts, participants, evidence, sources] = await Promise.all([
    readRows(
      store,
      factRow,
      `UNWIND $ids AS wanted MATCH (f:Fact {id: wanted})
       RETURN f.id AS id, f.type AS type, f.plover AS plover, f.title AS title, f.tenure AS tenure,
         f.modality AS modality, f.negated AS negated, f.disputed AS disputed, f.dateFrom AS dateFrom, f.dateTo AS dateTo`,
      parameters,
    ),
    readRows(
      store,
      z.object({ fact: z.string(), role: z.string(), entity: z.string() }),
      `UNWIND $ids AS wanted MATCH (f:Fact {id: wanted})-[r]->(e:Entity)
       RETURN f.id AS fact, type(r) AS role, e.id AS entity`,
      parameters,
    ),
    readRows(
      store,
      evidenceRow,
      `UNWIND $ids AS wanted MATCH (f:Fact {id: wanted})<-[:SUPPORTS]-(v:Evidence)-[:\`IN\`]->(a:Article)
       RETURN f.id AS fact, a.id AS article, v.id AS id, v.sentence AS sentence, v.start AS start, v.end AS \`end\`,
         v.triggerStart AS triggerStart, v.triggerEnd AS triggerEnd, v.modality AS modality, v.negated AS negated,
         v.dateText AS dateText, v.dateFrom AS dateFrom, v.dateTo AS dateTo, v.rule AS rule, v.score AS score`,
      parameters,
    ),
    readRows(
      store,
      z.object({ evidence: z.string(), entity: z.string() }),
      `UNWIND $ids AS wanted MATCH (f:Fact {id: wanted})<-[:SUPPORTS]-(v:Evidence)-[:ATTRIBUTED_TO]->(e:Entity)
       RETURN v.id AS evidence, e.id AS entity`,
      parameters,
    ),
  ])
  const entities = await loadEntities(
    store,
    [...participants, ...sources].map(({ entity }) => entity),
  )
  const articles = await loadArticles(
    store,
    evidence.map(({ article }) => article),
  )

  const sourcesOf = groupRows(sources, (row) => row.evidence)
  const evidenceOf = groupRows(evidence, (row) => row.fact)
  const participantsOf = groupRows(participants, (row) => row.fact)

  const toEvidence = (row: z.infer<typeof evidenceRow>): readonly EvidenceView[] => {
    const article = articles.get(row.article)
    const attributedTo = (sourcesOf.get(row.id) ?? []).flatMap(({ entity }) => entities.get(entity) ?? [])
    const { fact: _fact, ...columns } = row
    return article ? [{ ...columns, negated: row.negated ?? false, article, attributedTo }] : []
  }
  return facts
    .map((fact): FactView => ({
      ...fact,
      kind: EVENT_TYPES.some((type) => type === fact.type) ? 'event' : 'relation',
      negated: fact.negated ?? false,
      disputed: fact.disputed ?? false,
      participants: (participantsOf.get(fact.id) ?? [])
        .flatMap(({ role, entity: id }) => {
          const entity = entities.get(id)
          return entity && isRole(role) ? [{ role: ROLES[role], entity }] : []
        })
        .toSorted(byRole),
      evidence: (evidenceOf.get(fact.id) ?? []).flatMap(toEvidence).toSorted(byArticle),
    }))
    .toSorted((a, b) => byCodeUnits(a.dateFrom ?? '9999', b.dateFrom ?? '9999') || byCodeUnits(a.id, b.id))
}

function byRole(a: FactView['participants'][number], b: FactView['participants'][number]): number {
  const rank = (role: string): number => Object.values(ROLES).findIndex((each) => each === role)
  return rank(a.role) - rank(b.role) || byCodeUnits(a.entity.id, b.entity.id)
}

function byArticle(a: EvidenceView, b: EvidenceView): number {
  const day = (view: EvidenceView): string => view.article.publishedAt ?? '9999'
  return byCodeUnits(day(a), day(b)) || byCodeUnits(a.article.id, b.article.id) || a.start - b.start
}
