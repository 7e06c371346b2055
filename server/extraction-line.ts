import { z } from 'zod'
import { LANGUAGES } from '../graph/model/article.ts'
import type { Extraction } from '../graph/model/extraction.ts'
import { MODALITIES, TENURES } from '../graph/model/fact.ts'
import { articleId, entityId, evidenceId, factId } from '../graph/model/id.ts'
import { MENTION_FORMS } from '../graph/model/mention.ts'
import type { StoredArticle } from '../graph/store/store.ts'
import { ENTITY_TYPES } from '../graph/ontology/entity-types.ts'
import { EVENT_TYPES } from '../graph/ontology/event-types.ts'
import { PLOVER_TYPES } from '../graph/ontology/plover.ts'
import { RELATION_TYPES } from '../graph/ontology/relation-types.ts'

/* An extraction as `entente extract` prints it and as others may send it. */

const articleKey = z.string().min(1).transform(articleId)
const entityKey = z.string().min(1).transform(entityId)
const factKey = z.string().min(1).transform(factId)
const evidenceKey = z.string().min(1).transform(evidenceId)
const entityKeys = z.array(entityKey)
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() }
const nullable = z.string().nullable()
const day = nullable

const article = z.object({
  id: articleKey,
  url: nullable,
  title: nullable,
  language: z.enum(LANGUAGES),
  publisher: nullable,
  byline: nullable,
  publishedAt: day,
  text: z.string(),
  kind: z.enum(['main', 'teaser']),
})

const mention = z.object({
  ...span,
  id: z.string(),
  surface: z.string(),
  type: z.enum(ENTITY_TYPES),
  form: z.enum(MENTION_FORMS),
  entity: entityKey.nullable(),
  candidates: entityKeys.exactOptional(),
  score: z.number().nullable(),
  rule: z.string(),
})

const entity = z.object({
  id: entityKey,
  type: z.enum(ENTITY_TYPES),
  kind: z.string(),
  name: z.object({ de: z.string().exactOptional(), en: z.string().exactOptional() }),
  aliases: z.array(z.string()).exactOptional(),
  wikidata: nullable,
  iso3: nullable,
  linked: z.boolean(),
  formerIds: entityKeys.exactOptional(),
})

const evidence = z.object({
  ...span,
  id: evidenceKey,
  trigger: z.object(span),
  dateText: nullable,
  dateFrom: day,
  dateTo: day,
  modality: z.enum(MODALITIES),
  negated: z.boolean(),
  attributedTo: entityKeys,
  places: entityKeys,
  for: entityKeys,
  content: evidenceKey.nullable(),
  rule: z.string(),
  score: z.number().nullable(),
})

const reality = {
  id: factKey,
  modality: z.enum(MODALITIES),
  negated: z.boolean(),
  disputed: z.boolean(),
  attributedTo: entityKeys,
  evidence: z.array(evidence).min(1),
}

const event = z.object({
  ...reality,
  kind: z.literal('event'),
  type: z.enum(EVENT_TYPES),
  plover: z.enum(PLOVER_TYPES),
  actors: entityKeys,
  recipients: entityKeys,
  objects: entityKeys,
  places: entityKeys,
  for: entityKeys,
  content: factKey.nullable(),
  dateFrom: day,
  dateTo: day,
})

const relation = z.object({
  ...reality,
  kind: z.literal('relation'),
  type: z.enum(RELATION_TYPES),
  source: entityKey,
  target: entityKey,
  title: nullable,
  tenure: z.enum(TENURES).nullable(),
  from: day,
  to: day,
})

/** A stored article as a running server tells it to those who read it again. */
export const storedArticle: z.ZodType<StoredArticle> = z.object({
  article,
  digest: z.string(),
  mentions: z.array(z.object({ ...span, entity: entityKey, linked: z.boolean() })),
  facts: z.array(z.string()),
})

export const articleIds = z.array(articleKey)

/** One line: an article with its mentions, entities and facts. Every offset lies inside the article's text. */
export const extractionLine: z.ZodType<Extraction> = z
  .object({
    article,
    mentions: z.array(mention),
    entities: z.array(entity),
    facts: z.array(z.discriminatedUnion('kind', [event, relation])),
  })
  .superRefine(({ article: { text }, mentions, facts }, context) => {
    const wrong = mentions.find(({ start, end, surface }) => text.slice(start, end) !== surface)
    if (wrong)
      context.addIssue(`mention "${wrong.surface}" does not stand at ${wrong.start} to ${wrong.end} of the text`)
    const outside = facts.flatMap((fact) => fact.evidence).find(({ start, end }) => start >= end || end > text.length)
    if (outside) context.addIssue(`evidence ${outside.id} points outside the text: ${outside.start} to ${outside.end}`)
  })
