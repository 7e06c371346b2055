import type { Extraction } from '../../../graph/model/extraction.ts'
import type { Evidence, Fact, PoliticalEvent, Relation } from '../../../graph/model/fact.ts'
import { articleId, entityId, evidenceId, factId } from '../../../graph/model/id.ts'
import { EVENT_TYPE, type EventType } from '../../../graph/ontology/event-types.ts'
import type { GoldArticle } from '../../../server/score/gold.ts'
import { readFact } from '../../../server/score/read-fact.ts'
import { readMarks } from '../../../server/score/read-marks.ts'

/** Gold as it stands in a file: a marked text and its lines of facts. */
export function gold(marked: string, ...facts: readonly string[]): GoldArticle {
  const { text, mentions, problems } = readMarks(marked)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return {
    id: 'en-t-001',
    where: 'en-t.md:1',
    kind: 'sentence',
    language: 'en',
    date: '2024-11-06',
    text,
    mentions,
    facts: facts.map((line) => readFact(line, mentions)),
  }
}

/**
 * What an extractor might say: mentions marked as in gold, and facts. "?slug" is something that no list knows, with the id "nil/slug";
 * "ambiguous" is nobody in particular; several ids are several mentions of one span.
 */
export function extraction(marked: string, facts: readonly Fact[] = []): Extraction {
  const { text, mentions } = readMarks(marked)
  const entities = new Map(
    mentions.flatMap(({ entities: ids, type, surface }) => ids.map((id) => [id, { type, surface }] as const)),
  )
  return {
    article: {
      id: articleId('en-t-001'),
      url: null,
      title: null,
      language: 'en',
      publisher: null,
      byline: null,
      publishedAt: '2024-11-06',
      text,
      kind: 'main',
    },
    mentions: mentions.flatMap(({ start, end, surface, type, form, entities: ids }) =>
      ids.map((id, index) => ({
        id: `m${start}-${index}`,
        start,
        end,
        surface,
        type,
        form,
        entity: id === `${type}/ambiguous` ? null : entityId(id.replace(/^\?/u, 'nil/')),
        score: null,
        rule: 'test',
      })),
    ),
    entities: [...entities].map(([id, { type, surface }]) => ({
      id: entityId(id.replace(/^\?/u, 'nil/')),
      type,
      kind: 'other',
      name: { en: surface },
      wikidata: id.startsWith('Q') ? id : null,
      iso3: null,
      linked: !id.startsWith('?'),
    })),
    facts,
  }
}

export type Telling = Partial<Pick<Evidence, 'modality' | 'negated' | 'attributedTo' | 'dateFrom' | 'dateTo' | 'for'>>

/** An event told once or several times, each time in its own manner. */
export function event(
  type: EventType,
  { actors = [], recipients = [], objects = [] }: Partial<Record<'actors' | 'recipients' | 'objects', string[]>>,
  ...tellings: readonly Telling[]
): PoliticalEvent {
  const evidence = (tellings.length > 0 ? tellings : [{}]).map(evidenceOf)
  return {
    ...manner(evidence),
    id: factId(`f-${type}-${actors.join()}-${recipients.join()}-${objects.join()}`),
    kind: 'event',
    type,
    plover: EVENT_TYPE[type].plover,
    actors: actors.map(entityId),
    recipients: recipients.map(entityId),
    objects: objects.map(entityId),
    places: [],
    for: [],
    content: null,
    dateFrom: null,
    dateTo: null,
  }
}

export function office(source: string, target: string, title: string, telling: Telling = {}): Relation {
  return {
    ...manner([evidenceOf(telling, 0)]),
    id: factId(`r-${source}-${target}-${title}`),
    kind: 'relation',
    type: 'holds-office',
    source: entityId(source),
    target: entityId(target),
    title,
    tenure: 'current',
    from: null,
    to: null,
  }
}

function manner(evidence: readonly Evidence[]) {
  const [first] = evidence
  return {
    modality: first?.modality ?? 'factual',
    negated: first?.negated ?? false,
    disputed: false,
    attributedTo: [],
    evidence,
  } as const
}

function evidenceOf(telling: Telling, index: number): Evidence {
  return {
    id: evidenceId(`e${index}`),
    start: 0,
    end: 1,
    trigger: { start: 0, end: 1 },
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
    ...telling,
  }
}
