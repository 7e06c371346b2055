import type { Entity } from '../../model/entity.ts'
import type { Extraction } from '../../model/extraction.ts'
import type { Evidence, Fact } from '../../model/fact.ts'
import { hash } from '../../model/hash.ts'
import type { Mention } from '../../model/mention.ts'
import { groupKey, groupOf, sortedSet } from '../../fact/group.ts'
import { SCHEMA_VERSION } from '../store.ts'
import { InvalidExtraction } from '../errors.ts'
import { gather } from './gather.ts'
import { recordId, toRecord } from './record.ts'

/** One article as the rows that its statements take. */
export interface ArticleRows {
  readonly article: Record<string, unknown>
  readonly records: readonly { readonly entity: string; readonly record: string }[]
  readonly mentions: readonly Record<string, unknown>[]
  readonly evidence: readonly EvidenceRow[]
}

/** An Evidence node's properties, and the article that it stands in. */
export interface EvidenceRow extends Readonly<Record<string, unknown>> {
  readonly id: string
  readonly article: string
  readonly group: string
  readonly attributedTo: readonly string[]
}

/** @throws InvalidExtraction when a fact or a mention names an entity that the extraction does not describe. */
export function toRows(extraction: Extraction): ArticleRows {
  const { article, mentions, facts } = extraction
  const entities = new Map<string, Entity>(extraction.entities.map((entity) => [entity.id, entity]))
  const mentioned = gather(
    mentions.filter((mention) => mention.entity !== null),
    (mention) => mention.entity!,
  )
  const used = sortedSet<string>([...mentioned.keys(), ...facts.flatMap(participants)])
  const described = used.map((id) => {
    const entity = entities.get(id)
    if (entity !== undefined) return entity
    throw new InvalidExtraction(
      `Article ${article.id}: a mention or fact names "${id}", which is not among its entities.`,
    )
  })
  return {
    article: { ...article, digest: digestOf(extraction) },
    records: described.map((entity) => ({ entity: entity.id, record: toRecord(entity) })),
    mentions: described.map((entity) => mentionRow(article.id, entity, mentioned.get(entity.id) ?? [])),
    evidence: facts.flatMap((fact) => fact.evidence.map((evidence) => evidenceRow(extraction, fact, evidence))),
  }
}

/**
 * Tells whether an article says what it said before, in whatever order an object's fields come; another shape of the
 * graph makes every digest another one.
 */
export function digestOf(extraction: Extraction): string {
  return hash(`${SCHEMA_VERSION}${JSON.stringify(extraction, sortFields)}`)
}

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Everybody whom a fact needs in the graph. */
function participants(fact: Fact): readonly string[] {
  const group = groupOf(fact)
  const told = fact.evidence.flatMap((evidence) => [...evidence.attributedTo, ...evidence.places, ...evidence.for])
  switch (group.kind) {
    case 'event':
      return [...group.actors, ...group.recipients, ...group.objects, ...told]
    case 'relation':
      return [group.source, group.target, ...told]
  }
}

/** An entity that only a fact needs has no mention: then the count is 0. */
function mentionRow(article: string, entity: Entity, mentions: readonly Mention[]): Record<string, unknown> {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start)
  const surfaces = [...gather(inOrder, (mention) => mention.surface)]
  return {
    article,
    entity: entity.id,
    count: inOrder.length,
    surfaces: surfaces.toSorted((a, b) => b[1].length - a[1].length).map(([surface]) => surface),
    starts: inOrder.map((mention) => mention.start),
    ends: inOrder.map((mention) => mention.end),
    forms: inOrder.map((mention) => mention.form),
    record: recordId(toRecord(entity)),
  }
}

function evidenceRow({ article }: Extraction, fact: Fact, evidence: Evidence): EvidenceRow {
  const lasting = fact.kind === 'relation' ? fact : null
  return {
    id: evidence.id,
    article: article.id,
    group: groupKey(fact),
    sentence: article.text.slice(evidence.start, evidence.end),
    start: evidence.start,
    end: evidence.end,
    triggerStart: evidence.trigger.start,
    triggerEnd: evidence.trigger.end,
    modality: evidence.modality,
    negated: evidence.negated,
    dateText: evidence.dateText,
    dateFrom: evidence.dateFrom,
    dateTo: evidence.dateTo,
    rule: evidence.rule,
    score: evidence.score,
    content: evidence.content,
    attributedTo: sortedSet(evidence.attributedTo),
    places: sortedSet(evidence.places),
    behalf: sortedSet(evidence.for),
    tenure: lasting?.tenure ?? null,
    validFrom: lasting?.from ?? null,
    validTo: lasting?.to ?? null,
  }
}
