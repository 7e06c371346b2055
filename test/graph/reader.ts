import { join } from 'node:path'
import { createExtractor, type Extractor } from '../../graph/extract.ts'
import type { Entity } from '../../graph/model/entity.ts'
import type { Extraction } from '../../graph/model/extraction.ts'
import type { Fact } from '../../graph/model/fact.ts'
import { EVENT_TYPE } from '../../graph/ontology/event-types.ts'
import { loadKnowledge } from '../../server/knowledge/load.ts'
import { loadNameTagger } from '../../server/name-model.ts'
import { loadSyntaxParser } from '../../server/syntax-model.ts'

export { article } from './article.ts'

/** The extractor as it ships, made once for a test file. */
export async function shippedExtractor(): Promise<Extractor> {
  const knowledge = await loadKnowledge(join(import.meta.dirname, '../../data'))
  const [de, en] = await Promise.all([loadSyntaxParser('de'), loadSyntaxParser('en')])
  const names = { de: loadNameTagger('de'), en: loadNameTagger('en') }
  return createExtractor({ knowledge, syntax: { de, en }, names })
}

/**
 * Facts as lines that a person can check, sorted: "Russia ratified Treaty", "Iran supplied-arms Russia (alleged by United
 * States)", "Emmanuel Macron is president of France". Names are English.
 */
export function factLines(extraction: Extraction): readonly string[] {
  const names = new Map(extraction.entities.map((entity) => [entity.id, englishName(entity)]))
  const list = (ids: readonly string[]) =>
    ids
      .map((id) => [...names].find(([known]) => known === id)?.[1] ?? id)
      .toSorted()
      .join(' + ')
  return extraction.facts.map((fact) => line(fact, list)).toSorted()
}

/** The same of events alone. */
export const eventLines = (extraction: Extraction): readonly string[] =>
  factLines({ ...extraction, facts: extraction.facts.filter(({ kind }) => kind === 'event') })

function line(fact: Fact, list: (ids: readonly string[]) => string): string {
  if (fact.kind === 'relation') {
    const marks = [
      fact.negated ? 'not' : '',
      fact.modality === 'factual' ? '' : fact.modality,
      fact.tenure === 'current' || fact.tenure === null ? '' : fact.tenure,
    ].filter(Boolean)
    const told = [list([fact.source]), fact.type, fact.title ?? '', list([fact.target])].filter(Boolean).join(' ')
    return marks.length > 0 ? `${told} (${marks.join(', ')})` : told
  }
  const marks = [
    fact.negated ? 'not' : '',
    fact.modality === 'factual' ? '' : fact.modality,
    fact.attributedTo.length > 0 ? `by ${list(fact.attributedTo)}` : '',
    fact.dateFrom === fact.dateTo ? (fact.dateFrom ?? '') : `${fact.dateFrom}..${fact.dateTo}`,
  ].filter(Boolean)
  const sides = [
    list(fact.actors),
    fact.type,
    list(EVENT_TYPE[fact.type].mutual ? [] : fact.recipients),
    list(fact.objects),
  ]
    .filter(Boolean)
    .join(' ')
  return marks.length > 0 ? `${sides} (${marks.join(', ')})` : sides
}

const englishName = (entity: Entity): string => entity.name.en ?? entity.name.de ?? entity.id
