import type { Entity } from '../../graph/model/entity.ts'
import type { Extraction } from '../../graph/model/extraction.ts'
import type { Evidence, PoliticalEvent } from '../../graph/model/fact.ts'
import type { EntityId } from '../../graph/model/id.ts'
import { articleId, entityId, evidenceId, factId } from '../../graph/model/id.ts'
import type { EventType } from '../../graph/ontology/event-types.ts'
import { EVENT_TYPE } from '../../graph/ontology/event-types.ts'

const MENTIONS = 12
const FACTS = 3
const ENTITIES = 3_000
const TEXT_LENGTH = 2_600
const WORDS = 20_000
const TYPES: readonly EventType[] = [
  'met',
  'visited',
  'accused',
  'praised',
  'sanctioned',
  'warned',
  'attacked',
  'aided',
]
const FIRST_DAY = Date.UTC(2020, 0, 1)
const DAY_MS = 86_400_000
const DAYS = 2_000

/**
 * Articles as large and as connected as news are: 12 mentions, 3 facts and 2.6 kB of text each, over 3,000 entities of
 * which few are in every other article and most in hardly any. The same seed gives the same articles.
 */
export function* syntheticExtractions(count: number, seed: number): Generator<Extraction> {
  const random = linear(seed)
  for (let at = 0; at < count; at++) {
    const id = `synthetic-${seed}-${at}`
    const text = textOf(linear(seed * 100_003 + at))
    const named = new Set<number>()
    while (named.size < MENTIONS) named.add(Math.floor(ENTITIES * random() ** 4))
    const entities = [...named].map(entity)
    const published = day(Math.floor(DAYS * random()))
    yield {
      article: {
        id: articleId(id),
        url: null,
        title: `Meldung ${at}`,
        language: 'de',
        publisher: 'Bote',
        byline: null,
        publishedAt: published,
        text,
        kind: 'main',
      },
      entities,
      mentions: entities.map((each, i) => ({
        id: `m${i + 1}`,
        start: i * 20,
        end: i * 20 + 8,
        surface: text.slice(i * 20, i * 20 + 8),
        type: each.type,
        form: 'name',
        entity: each.id,
        score: null,
        rule: 'synthetic',
      })),
      facts: Array.from({ length: FACTS }, (_, i) => {
        const type = TYPES[Math.floor(random() * TYPES.length)]!
        const ends = [entities[Math.floor(random() * 6)]!.id, entities[6 + Math.floor(random() * 6)]!.id] as const
        return fact(`${id}/${i}`, type, ends, published, random() < 0.8)
      }),
    }
  }
}

/** Words in no order, so that no text is another one's copy. */
function textOf(random: () => number): string {
  let text = 'Die Regierung teilte am Mittwoch mit, dass beide Seiten weiter verhandeln.'
  while (text.length < TEXT_LENGTH) text += ` wort${Math.floor(WORDS * random() ** 3)}`
  return text.slice(0, TEXT_LENGTH)
}

function entity(at: number): Entity {
  const type = at % 3 === 0 ? 'country' : 'person'
  const name = `${type === 'country' ? 'Land' : 'Mensch'} ${at}`
  const kind = type === 'country' ? 'state' : 'politician'
  return { id: entityId(`e${at}`), type, kind, name: { de: name, en: name }, wikidata: null, iso3: null, linked: true }
}

function fact(
  id: string,
  type: EventType,
  [actor, recipient]: readonly [EntityId, EntityId],
  published: string,
  isFactual: boolean,
): PoliticalEvent {
  const evidence: Evidence = {
    id: evidenceId(id),
    start: 0,
    end: 75,
    trigger: { start: 14, end: 20 },
    dateText: 'am Mittwoch',
    dateFrom: published,
    dateTo: published,
    modality: isFactual ? 'factual' : 'reported',
    negated: false,
    attributedTo: isFactual ? [] : [actor],
    places: [],
    for: [],
    content: null,
    rule: 'synthetic',
    score: 0.9,
  }
  return {
    id: factId(id),
    kind: 'event',
    type,
    plover: EVENT_TYPE[type].plover,
    actors: [actor],
    recipients: [recipient],
    objects: [],
    places: [],
    for: [],
    content: null,
    modality: evidence.modality,
    negated: false,
    disputed: false,
    attributedTo: evidence.attributedTo,
    dateFrom: published,
    dateTo: published,
    evidence: [evidence],
  }
}

const day = (after: number): string => new Date(FIRST_DAY + after * DAY_MS).toISOString().slice(0, 10)

/** Lehmer's generator with Park and Miller's multiplier: 0 to 1, the same for the same seed. */
function linear(seed: number): () => number {
  let state = seed % 2_147_483_647 || 1
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
