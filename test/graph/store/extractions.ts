import type { Entity } from '../../../graph/model/entity.ts'
import type { Extraction } from '../../../graph/model/extraction.ts'
import type { Evidence, Fact, Modality, PoliticalEvent, Relation, Tenure } from '../../../graph/model/fact.ts'
import type { EntityId } from '../../../graph/model/id.ts'
import { articleId, entityId, evidenceId, factId } from '../../../graph/model/id.ts'
import type { Mention } from '../../../graph/model/mention.ts'
import type { EventType } from '../../../graph/ontology/event-types.ts'
import { EVENT_TYPE } from '../../../graph/ontology/event-types.ts'
import type { RelationType } from '../../../graph/ontology/relation-types.ts'

/*
 * Articles as the extractor would give them, written by hand: invented states and people, sentences of our own.
 */

const known: Readonly<Record<string, Entity>> = Object.fromEntries(
  [
    entity('country/oberland', 'country', 'state', { de: 'Oberland', en: 'Upland' }, 'OBL'),
    entity('country/seeland', 'country', 'state', { de: 'Seeland', en: 'Lakeland' }, 'SEE'),
    entity('country/inselreich', 'country', 'state', { de: 'Inselreich', en: 'Islandia' }, 'INS'),
    entity('institution/senat', 'institution', 'parliament', { de: 'Senat von Oberland', en: 'Upland Senate' }, 'OBL'),
    entity('person/berg', 'person', 'politician', { de: 'Anna Berg', en: 'Anna Berg' }, 'OBL'),
    entity('person/see', 'person', 'politician', { de: 'Ole See' }, 'SEE'),
    entity('treaty/hafen', 'treaty', 'treaty', { de: 'Hafenpakt', en: 'Harbour Pact' }, null),
    entity('place/steg', 'place', 'city', { de: 'Steg', en: 'Steg' }, 'SEE'),
  ].map((each) => [each.id, each]),
)

function entity(
  id: string,
  type: Entity['type'],
  kind: string,
  name: Entity['name'],
  iso3: string | null,
  more: Partial<Entity> = {},
): Entity {
  return { id: entityId(id), type, kind, name, wikidata: null, iso3, linked: true, ...more }
}

interface Telling {
  readonly words: string
  readonly modality?: Modality
  readonly negated?: boolean
  readonly dated?: string | readonly [string, string]
  readonly by?: string
  readonly at?: string
  readonly behalf?: string
  /** Which fact of the article it is about, by its position. */
  readonly about?: number
}

export interface Happening extends Telling {
  readonly type: EventType
  readonly actors: readonly string[]
  readonly recipients?: readonly string[]
  readonly objects?: readonly string[]
  /** Further sentences that tell the same. */
  readonly also?: readonly Telling[]
}

export interface Lasting extends Telling {
  readonly relation: RelationType
  readonly source: string
  readonly target: string
  readonly title?: string
  readonly tenure?: Tenure
  readonly from?: string
}

export interface Told {
  readonly id: string
  readonly published?: string
  readonly language?: 'de' | 'en'
  readonly title?: string
  readonly facts: readonly (Happening | Lasting)[]
  /** Mentioned, but in no fact. */
  readonly others?: readonly string[]
  /** Entities that this article describes in its own way. */
  readonly described?: readonly Entity[]
}

/** An article whose sentences are the words of its tellings, with the mentions and facts that they make. */
export function extraction(told: Told): Extraction {
  const tellings = told.facts.flatMap((fact) => [fact as Telling, ...('also' in fact ? (fact.also ?? []) : [])])
  const text = tellings.map((telling) => telling.words).join(' ')
  const described = new Map<string, Entity>([
    ...Object.entries(known),
    ...(told.described ?? []).map((each) => [each.id as string, each] as const),
  ])
  const used = new Set([...told.facts.flatMap(namesOf), ...(told.others ?? [])])
  return {
    article: {
      id: articleId(told.id),
      url: `https://zeitung.example/${told.id}`,
      title: told.title ?? null,
      language: told.language ?? 'de',
      publisher: 'Steger Bote',
      byline: null,
      publishedAt: told.published ?? null,
      text,
      kind: 'main',
    },
    entities: [...used].map((id) => described.get(id)!),
    mentions: [...used].map((id, at) => mention(described.get(id)!, at)),
    facts: told.facts.map((fact, at) => toFact(told.id, fact, at, text)),
  }
}

export { entity as describeEntity }

function namesOf(fact: Happening | Lasting): readonly string[] {
  const tellings = [fact as Telling, ...('also' in fact ? (fact.also ?? []) : [])]
  const told = tellings.flatMap(({ by, at, behalf }) => [by, at, behalf]).filter((id) => id !== undefined)
  if ('relation' in fact) return [fact.source, fact.target, ...told]
  return [...fact.actors, ...(fact.recipients ?? []), ...(fact.objects ?? []), ...told]
}

function mention(named: Entity, at: number): Mention {
  const surface = named.name.de ?? named.name.en ?? named.id
  return {
    id: `m${at + 1}`,
    start: at * 10,
    end: at * 10 + surface.length,
    surface,
    type: named.type,
    form: 'name',
    entity: named.id,
    score: null,
    rule: 'by hand',
  }
}

function toFact(article: string, fact: Happening | Lasting, at: number, text: string): Fact {
  const tellings = [fact as Telling, ...('also' in fact ? (fact.also ?? []) : [])]
  const evidence = tellings.map((telling, part) => toEvidence(article, telling, `${at}.${part}`, text))
  const first = evidence[0]!
  const shared = {
    id: factId(`${article}/fact${at}`),
    modality: first.modality,
    negated: first.negated,
    disputed: false,
    attributedTo: first.attributedTo,
    evidence,
  }
  if ('relation' in fact) {
    const { relation: type, source, target, title = null, tenure = null, from = null } = fact
    const ends = { source: entityId(source), target: entityId(target) }
    return { ...shared, kind: 'relation', type, ...ends, title, tenure, from, to: null } satisfies Relation
  }
  return {
    ...shared,
    kind: 'event',
    type: fact.type,
    plover: EVENT_TYPE[fact.type].plover,
    actors: fact.actors.map(entityId),
    recipients: (fact.recipients ?? []).map(entityId),
    objects: (fact.objects ?? []).map(entityId),
    places: first.places,
    for: first.for,
    content: null,
    dateFrom: first.dateFrom,
    dateTo: first.dateTo,
  } satisfies PoliticalEvent
}

function toEvidence(article: string, telling: Telling, part: string, text: string): Evidence {
  const start = text.indexOf(telling.words)
  const ids = (id: string | undefined): readonly EntityId[] => (id === undefined ? [] : [entityId(id)])
  const [dateFrom, dateTo] = typeof telling.dated === 'object' ? telling.dated : [telling.dated, telling.dated]
  return {
    id: evidenceId(`${article}/${part}`),
    start,
    end: start + telling.words.length,
    trigger: { start, end: start + 5 },
    dateText: dateFrom === undefined ? null : `am ${dateFrom}`,
    dateFrom: dateFrom ?? null,
    dateTo: dateTo ?? null,
    modality: telling.modality ?? 'factual',
    negated: telling.negated ?? false,
    attributedTo: ids(telling.by),
    places: ids(telling.at),
    for: ids(telling.behalf),
    content: telling.about === undefined ? null : evidenceId(`${article}/${telling.about}.0`),
    rule: 'by/hand',
    score: 0.5,
  }
}
