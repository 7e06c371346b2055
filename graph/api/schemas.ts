import { z } from 'zod'
import { LANGUAGES } from '../model/article.ts'
import { MODALITIES, TENURES } from '../model/fact.ts'
import { MENTION_FORMS } from '../model/mention.ts'
import { STEPS, VERDICTS } from '../model/verdicts.ts'
import { ENTITY_TYPES } from '../ontology/entity-types.ts'

/*
 * What server and client exchange. A schema here is the only description of a shape: the server validates with it,
 * the client parses with it, and OpenAPI is generated from it.
 */

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() }

export const entitySummary = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  kind: z.string(),
  name: z.string().describe('English name, else the only one there is'),
  nameDe: z.string().nullable(),
  iso3: z.string().nullable(),
  wikidata: z.string().nullable(),
  linked: z.boolean(),
  articles: z.int().describe('number of articles that mention it'),
})

export const articleSummary = z.object({
  id: z.string(),
  title: z.string().nullable(),
  language: z.enum(LANGUAGES),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  kind: z.enum(['main', 'teaser']),
  opening: z.string().describe('first 160 characters of the text'),
  duplicateOf: z
    .string()
    .nullable()
    .describe('id of the earliest article of which this is a near-identical copy; null for none'),
})

/** A direct edge between two entities: derived from facts (`origin: facts`) or known without any article (`data`). */
export const graphEdge = z.object({
  id: z.string().describe('source|type|target, with "CLAIMED:" before the type of a claim'),
  source: z.string(),
  target: z.string(),
  type: z.string().describe('edge type, e.g. RATIFIED'),
  claimed: z.boolean().describe('reported, planned, conditional, alleged, denied or negated'),
  modality: z.enum(MODALITIES).nullable(),
  negated: z.boolean(),
  facts: z.int(),
  articles: z.int(),
  independent: z.int().describe('the same, near-identical copies counted once'),
  first: z.string().nullable().describe('earliest date told, ISO day'),
  last: z.string().nullable(),
  tenure: z.enum(TENURES).nullable(),
})

export const graphView = z.object({
  nodes: z.array(entitySummary),
  edges: z.array(graphEdge),
  totalNodes: z.int(),
  totalEdges: z.int(),
})

export const evidenceView = z.object({
  id: z.string(),
  article: articleSummary,
  sentence: z.string(),
  ...span,
  triggerStart: z.int(),
  triggerEnd: z.int(),
  modality: z.enum(MODALITIES),
  negated: z.boolean(),
  dateText: z.string().nullable(),
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
  attributedTo: z.array(entitySummary),
  rule: z.string(),
  score: z.number().nullable(),
})

const participant = z.object({ role: z.enum(['actor', 'recipient', 'object', 'place', 'for']), entity: entitySummary })

export const factView = z.object({
  id: z.string(),
  kind: z.enum(['event', 'relation']),
  type: z.string(),
  plover: z.string().nullable(),
  title: z.string().nullable(),
  tenure: z.enum(TENURES).nullable(),
  modality: z.enum(MODALITIES),
  negated: z.boolean(),
  disputed: z.boolean(),
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
  participants: z.array(participant),
  evidence: z.array(evidenceView),
})

export const entityCard = z.object({
  entity: entitySummary,
  aliases: z.array(z.string()),
  formerIds: z.array(z.string()),
  articles: z.array(
    z.object({
      article: articleSummary,
      count: z.int().describe('mentions in the article'),
      surfaces: z.array(z.string()).describe('distinct surface forms, most frequent first'),
      firstStart: z.int().describe('offset of the first mention'),
    }),
  ),
  edges: z.array(graphEdge),
  neighbours: z.array(entitySummary),
})

export const edgeCard = z.object({
  source: entitySummary,
  target: entitySummary,
  type: z.string(),
  claimed: z.boolean(),
  facts: z.array(factView),
})

export const articleView = z.object({
  article: articleSummary.extend({ text: z.string(), url: z.string().nullable(), byline: z.string().nullable() }),
  copies: z.array(articleSummary).describe('near-identical articles, earliest first'),
  mentions: z.array(z.object({ ...span, entity: z.string(), type: z.enum(ENTITY_TYPES), form: z.enum(MENTION_FORMS) })),
  entities: z.array(entitySummary),
  facts: z.array(factView),
})

const reason = z.object({
  ...span,
  step: z.enum(STEPS),
  verdict: z.enum(VERDICTS).describe('in words: graph/model/verdicts.ts'),
  contenders: z
    .array(
      z.object({
        entity: z.object({ id: z.string(), name: z.string(), nameDe: z.string().nullable() }).nullable(),
        label: z.string().describe('kind of name, class of the tagger, feature, rule or office'),
        points: z.number().nullable().describe('how much speaks for it; null where nothing is counted'),
        stands: z.boolean().describe('false for those who lost, or a feature that speaks against'),
      }),
    )
    .describe('those among whom the step chose'),
})

/** Why the mentions of an article stand for what they do, read again with the knowledge of now. */
export const articleReasons = z.object({
  article: z.string(),
  mentions: z.array(
    z.object({
      ...span,
      surface: z.string(),
      type: z.enum(ENTITY_TYPES),
      form: z.enum(MENTION_FORMS),
      rule: z.string(),
      score: z.number().nullable(),
      entity: z.string().nullable(),
      reasons: z.array(reason),
    }),
  ),
  passedOver: z
    .array(z.object({ ...span, surface: z.string(), reasons: z.array(reason) }))
    .describe('what might have been a mention and is none'),
})

export const articleList = z.object({ articles: z.array(articleSummary), total: z.int() })

export const searchResult = z.object({ entities: z.array(entitySummary), articles: z.array(articleSummary) })

export const cypherRequest = z.object({
  query: z.string().min(1).max(20_000),
  parameters: z.record(z.string(), z.unknown()).default({}),
  limit: z.int().min(1).max(10_000).default(1_000).describe('most rows to return'),
})

/** A cell as JSON: integers beyond 2^53 are strings; nodes, relationships and paths are tagged objects. */
export const cypherValue: z.ZodType<CypherValue> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(cypherValue),
    z.object({ $: z.literal('node'), id: z.string(), labels: z.array(z.string()), properties: cypherMap }),
    z.object({
      $: z.literal('relationship'),
      id: z.string(),
      type: z.string(),
      source: z.string(),
      target: z.string(),
      properties: cypherMap,
    }),
    z.object({ $: z.literal('path'), nodes: z.array(cypherValue), relationships: z.array(cypherValue) }),
    z.object({ $: z.literal('map'), properties: cypherMap }),
  ]),
)
const cypherMap = z.record(
  z.string(),
  z.lazy(() => cypherValue),
)
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | CypherValue[]
  | { $: 'node'; id: string; labels: string[]; properties: Record<string, CypherValue> }
  | {
      $: 'relationship'
      id: string
      type: string
      source: string
      target: string
      properties: Record<string, CypherValue>
    }
  | { $: 'path'; nodes: CypherValue[]; relationships: CypherValue[] }
  | { $: 'map'; properties: Record<string, CypherValue> }

export const cypherResult = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(cypherValue)),
  truncated: z.enum(['rows', 'bytes']).nullable().describe('which limit cut the result, null for none'),
  elapsedMs: z.number(),
  graph: graphView
    .nullable()
    .describe('entities and edges among the returned nodes, relationships and paths; null where there are none'),
})

export const status = z.object({
  version: z.string(),
  schemaVersion: z.int(),
  engine: z.object({ name: z.string(), version: z.string(), embedded: z.boolean(), address: z.string() }),
  articles: z.int(),
  entities: z.int(),
  facts: z.int(),
  evidence: z.int(),
})

/** RFC 9457 problem details. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
})

export type EntitySummary = z.infer<typeof entitySummary>
export type ArticleSummary = z.infer<typeof articleSummary>
export type GraphEdge = z.infer<typeof graphEdge>
export type GraphView = z.infer<typeof graphView>
export type EvidenceView = z.infer<typeof evidenceView>
export type FactView = z.infer<typeof factView>
export type EntityCard = z.infer<typeof entityCard>
export type EdgeCard = z.infer<typeof edgeCard>
export type ArticleView = z.infer<typeof articleView>
export type ArticleReasons = z.infer<typeof articleReasons>
export type ReasonView = z.infer<typeof reason>
export type ArticleList = z.infer<typeof articleList>
export type SearchResult = z.infer<typeof searchResult>
export type CypherRequest = z.infer<typeof cypherRequest>
export type CypherResult = z.infer<typeof cypherResult>
export type Status = z.infer<typeof status>
export type Problem = z.infer<typeof problem>
