import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { ENTITY_TYPE } from '../../graph/ontology/entity-types.ts'
import { EVENT_TYPE } from '../../graph/ontology/event-types.ts'
import { RELATION_TYPE } from '../../graph/ontology/relation-types.ts'

const LABELS = [
  'Article',
  'Entity',
  'Fact',
  'Event',
  'Relation',
  'Evidence',
  ...Object.values(ENTITY_TYPE).map(({ label }) => label),
]

const EDGES = [
  ...'MENTIONS SUPPORTS IN ATTRIBUTED_TO ACTOR RECIPIENT OBJECT PLACE FOR CLAIMED'.split(' '),
  ...Object.values(EVENT_TYPE).map(({ edge }) => edge),
  ...Object.values(RELATION_TYPE).map(({ edge }) => edge),
]

/** Of entities, articles, facts, evidence and edges, in this order. */
const PROPERTIES = [
  'id name nameEn nameDe aliases wikidata kind iso3 linked',
  'title language publisher byline publishedAt text url',
  'type plover dateFrom dateTo modality negated disputed',
  'sentence start end triggerStart triggerEnd dateText rule score',
  'count surfaces facts articles first last tenure',
].flatMap((names) => names.split(' '))

const KEYWORDS = [
  'MATCH',
  'OPTIONAL MATCH',
  'WHERE',
  'RETURN',
  'WITH',
  'ORDER BY',
  'LIMIT',
  'SKIP',
  'UNWIND',
  'DISTINCT',
  'AS',
  'AND',
  'OR',
  'NOT',
  'IN',
  'STARTS WITH',
  'ENDS WITH',
  'CONTAINS',
  'IS NULL',
  'IS NOT NULL',
  'DESC',
  'CASE',
  'count',
  'collect',
  'min',
  'max',
  'type',
  'labels',
  'size',
  'coalesce',
  'shortestPath',
  'toLower',
]

/** What can stand where: after "(x:" labels, in "[…:" edge types, after "x." properties, else keywords. */
const PLACES: readonly { readonly before: RegExp; readonly options: readonly string[]; readonly kind: string }[] = [
  { before: /\[[^\]()]*[:|]!?\s*`?\w*$/, options: [...new Set(EDGES)], kind: 'type' },
  { before: /\([^()[\]{]*:\s*`?\w*$/, options: LABELS, kind: 'class' },
  { before: /\w\.\w*$/, options: PROPERTIES, kind: 'property' },
  { before: /(?:^|[\s(,])\w+$/, options: KEYWORDS, kind: 'keyword' },
]

/** Completes Cypher from the ontology, so that the schema need not be known by heart. */
export function completeCypher({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  return suggest(state.sliceDoc(Math.max(0, pos - 500), pos), pos, explicit)
}

/** What fits at the end of this text; null when nothing does, or the place is not clear and nobody asked. */
export function suggest(text: string, pos: number, explicit: boolean): CompletionResult | null {
  const word = /\w*$/.exec(text)?.[0] ?? ''
  const place = PLACES.find(({ before }) => before.test(text)) ?? (explicit ? PLACES.at(-1) : undefined)
  if (place === undefined) return null
  const options = place.options.map((label) => ({ label, type: place.kind }))
  return { from: pos - word.length, options, validFor: /^\w*$/ }
}
