import type { Extractor } from '../../../graph/extract.ts'
import type { Language } from '../../../graph/model/article.ts'
import type { Modality } from '../../../graph/model/fact.ts'
import type { EventType } from '../../../graph/ontology/event-types.ts'
import { article } from '../reader.ts'

/** Who acts or is acted on, in the cases that the sentences need, and the country that they stand for. */
export interface Somebody {
  readonly nominative: string
  readonly accusative: string
  readonly dative: string
  readonly iso3: string
}

/** A verb with an object, in the forms that the sentences need; `detached` is a prefix at the end of a clause. */
export interface GridVerb {
  readonly type: EventType
  readonly past: string
  readonly present: string
  readonly participle: string
  readonly infinitive: string
  readonly gerund: string
  readonly detached: string
}

/** A way to say that somebody did something to somebody. */
export interface Construction {
  readonly name: string
  readonly sentence: (actor: Somebody, verb: GridVerb, recipient: Somebody) => string
  /** The first is expected, the others are let pass. */
  readonly modalities: readonly Modality[]
  readonly negated: boolean
}

export interface Grid {
  readonly language: Language
  readonly actors: readonly Somebody[]
  readonly recipients: readonly Somebody[]
  readonly verbs: readonly GridVerb[]
  readonly constructions: readonly Construction[]
}

/** Reads every sentence that a grid can make; gives those whose event was not told as it should. */
export function readGrid(
  extractor: Extractor,
  grid: Grid,
): { readonly count: number; readonly missed: readonly string[] } {
  const missed: string[] = []
  let count = 0
  for (const construction of grid.constructions)
    for (const verb of grid.verbs)
      for (const actor of grid.actors)
        for (const recipient of grid.recipients) {
          if (actor.iso3 === recipient.iso3) continue
          count++
          const text = capitalise(construction.sentence(actor, verb, recipient))
          if (!isTold(extractor, grid.language, text, construction, verb.type, actor.iso3, recipient.iso3))
            missed.push(`${construction.name}: ${text}`)
        }
  return { count, missed }
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function isTold(
  extractor: Extractor,
  language: Language,
  text: string,
  { modalities, negated }: Construction,
  type: EventType,
  actor: string,
  recipient: string,
): boolean {
  const { entities, facts } = extractor.extract(article(text, language))
  const countries = new Map(entities.map(({ id, iso3 }) => [id, iso3]))
  return facts.some(
    (fact) =>
      fact.kind === 'event' &&
      fact.type === type &&
      fact.actors.some((id) => countries.get(id) === actor) &&
      fact.recipients.some((id) => countries.get(id) === recipient) &&
      fact.evidence.some((each) => modalities.includes(each.modality) && each.negated === negated),
  )
}
