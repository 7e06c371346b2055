import type { Explanation } from '../../../graph/extract.ts'
import type { Article } from '../../../graph/model/article.ts'
import type { Entity } from '../../../graph/model/entity.ts'
import type { Extraction } from '../../../graph/model/extraction.ts'
import type { Evidence, Fact } from '../../../graph/model/fact.ts'
import { articleId, entityId, evidenceId, factId } from '../../../graph/model/id.ts'
import type { Mention } from '../../../graph/model/mention.ts'
import { contender } from '../../../graph/model/reason.ts'
import type { EntityType } from '../../../graph/ontology/entity-types.ts'

/* Three articles about two countries and their treaty, made by hand: what the API should show of them is known. */

const OBERLAND = entity('country/oberland', 'country', 'state', 'Oberland', 'Highland', 'OBL')
const UNTERLAND = entity('country/unterland', 'country', 'state', 'Unterland', 'Lowland', 'UNL')
const MODEL: Entity = {
  ...entity('person/model', 'person', 'politician', 'Max Modell', 'Max Model', 'OBL'),
  formerIds: [entityId('person/max')],
}
const TREATY = entity('treaty/border', 'treaty', 'treaty', 'Grenzvertrag', 'Border Treaty', null)
const COURIER = entity('institution/courier', 'institution', 'media', 'Bote', 'Courier', null)

function entity(id: string, type: EntityType, kind: string, de: string, en: string, iso3: string | null): Entity {
  return { id: entityId(id), type, kind, name: { de, en }, wikidata: null, iso3, linked: true }
}

const event = {
  kind: 'event',
  plover: 'SUPPORT',
  recipients: [],
  places: [],
  for: [],
  content: null,
  negated: false,
  disputed: false,
} as const
const day = { dateFrom: '2024-11-06', dateTo: '2024-11-06' }

const german =
  'Oberland ratifiziert Grenzvertrag\n\nOberland hat den Grenzvertrag mit Unterland ratifiziert. Präsident Max Modell lobte ihn.'
const english =
  'Treaty talks\n\nHighland ratified the Border Treaty on Wednesday. According to the Courier, Lowland plans to sign it.'
const teaser = 'Wahl in Unterland\n\nUnterland wählt am Sonntag.'

export const GERMAN: Extraction = {
  article: article(
    'https://bote.example/grenzvertrag',
    'de',
    german,
    'Oberland ratifiziert Grenzvertrag',
    '2024-11-06',
  ),
  mentions: [
    mention(german, 'Oberland', OBERLAND, 0),
    mention(german, 'Grenzvertrag', TREATY, 0),
    mention(german, 'Oberland', OBERLAND, 30),
    mention(german, 'Grenzvertrag', TREATY, 40),
    mention(german, 'Unterland', UNTERLAND, 0),
    mention(german, 'Max Modell', MODEL, 0),
  ],
  entities: [OBERLAND, TREATY, UNTERLAND, MODEL],
  facts: [
    ratified(german, 'Oberland hat den Grenzvertrag mit Unterland ratifiziert.', 'ratifiziert', 'de'),
    office(german, 'Präsident Max Modell lobte ihn.', 'Präsident'),
  ],
}

export const ENGLISH: Extraction = {
  article: article('english', 'en', english, 'Treaty talks', '2024-11-08'),
  mentions: [
    mention(english, 'Highland', OBERLAND, 0),
    mention(english, 'Border Treaty', TREATY, 0),
    mention(english, 'Courier', COURIER, 0),
    mention(english, 'Lowland', UNTERLAND, 0),
  ],
  entities: [OBERLAND, TREATY, COURIER, UNTERLAND],
  facts: [
    ratified(english, 'Highland ratified the Border Treaty on Wednesday.', 'ratified', 'en'),
    plannedSigning(english, 'According to the Courier, Lowland plans to sign it.', 'sign'),
  ],
}

export const TEASER: Extraction = {
  article: { ...article('teaser', 'de', teaser, 'Wahl in Unterland', null), kind: 'teaser' },
  mentions: [mention(teaser, 'Unterland', UNTERLAND, 0), mention(teaser, 'Unterland', UNTERLAND, 15)],
  entities: [UNTERLAND],
  facts: [],
}

function article(id: string, language: 'de' | 'en', text: string, title: string, publishedAt: string | null): Article {
  const url = id.startsWith('https:') ? id : null
  return { id: articleId(id), url, title, language, publisher: 'Bote', byline: null, publishedAt, text, kind: 'main' }
}

function mention(text: string, surface: string, { id, type }: Entity, from: number): Mention {
  const start = text.indexOf(surface, from)
  return {
    id: `m${start}`,
    start,
    end: start + surface.length,
    surface,
    type,
    form: 'name',
    entity: id,
    score: null,
    rule: 'test',
  }
}

function evidence(text: string, sentence: string, trigger: string, changes: Partial<Evidence> = {}): Evidence {
  const start = text.indexOf(sentence)
  const triggerStart = text.indexOf(trigger, start)
  return {
    id: evidenceId(`${start}-${trigger}-${text.length}`),
    start,
    end: start + sentence.length,
    trigger: { start: triggerStart, end: triggerStart + trigger.length },
    dateText: null,
    dateFrom: null,
    dateTo: null,
    modality: 'factual',
    negated: false,
    attributedTo: [],
    places: [],
    for: [],
    content: null,
    rule: 'test',
    score: null,
    ...changes,
  }
}

function ratified(text: string, sentence: string, trigger: string, language: string): Fact {
  return {
    ...event,
    ...day,
    id: factId(`ratified-${language}`),
    type: 'ratified',
    actors: [OBERLAND.id],
    objects: [TREATY.id],
    modality: 'factual',
    attributedTo: [],
    evidence: [evidence(text, sentence, trigger, day)],
  }
}

function plannedSigning(text: string, sentence: string, trigger: string): Fact {
  return {
    ...event,
    id: factId('planned-signing'),
    type: 'signed',
    actors: [UNTERLAND.id],
    objects: [TREATY.id],
    modality: 'planned',
    attributedTo: [COURIER.id],
    dateFrom: null,
    dateTo: null,
    evidence: [evidence(text, sentence, trigger, { modality: 'planned', attributedTo: [COURIER.id] })],
  }
}

function office(text: string, sentence: string, trigger: string): Fact {
  return {
    id: factId('office'),
    kind: 'relation',
    type: 'holds-office',
    source: MODEL.id,
    target: OBERLAND.id,
    title: 'president',
    tenure: 'current',
    from: null,
    to: null,
    modality: 'factual',
    negated: false,
    disputed: false,
    attributedTo: [],
    evidence: [evidence(text, sentence, trigger)],
  }
}

/** An extractor's account of the German article, made by hand. */
export const explain = (read: Article): Promise<Explanation> =>
  Promise.resolve({
    extraction: { ...GERMAN, article: read },
    doc: { article: read, tokens: [], sentences: [] },
    sentences: [],
    reasons: [
      {
        start: 0,
        end: 8,
        verdict: 'context',
        contenders: [
          contender('state', true, { entity: entityId('country/oberland'), points: 2 }),
          contender('town', false, { points: 0 }),
        ],
      },
    ],
    entity: (id) => GERMAN.entities.find((each) => each.id === id) ?? null,
  })
