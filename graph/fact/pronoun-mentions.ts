import type { EntityId } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { EntityType } from '../ontology/entity-types.ts'
import { plainLabel, type ParsedSentence } from './arcs.ts'
import type { DraftFact } from './draft-fact.ts'
import type { ParticipantFinder } from './participant.ts'
import type { PronounRules, Referent } from './pronouns.ts'

/** A pronoun and one of those whom it takes up. */
export interface DraftPronoun extends Span {
  readonly entity: EntityId
  readonly type: EntityType
}

/**
 * The personal pronouns of a sentence that take up a person, and all that take up somebody of whom it tells a fact, if nobody else is named before them who could be
 * meant. Others are no mentions: they add nothing to the graph but the risk of a slip.
 * @param mentionsOf the mentions that cover a word and stand for an entity
 * @param tokenAt the token of a word
 */
export function pronounMentions(
  parsed: ParsedSentence,
  facts: readonly DraftFact[],
  finder: ParticipantFinder,
  { referents }: PronounRules,
  mentionsOf: (word: number) => readonly Mention[],
  tokenAt: (word: number) => Span | undefined,
): readonly DraftPronoun[] {
  const told = new Set(facts.flatMap(participantsOf))
  return parsed.lower.flatMap((form, word): readonly DraftPronoun[] => {
    const token = tokenAt(word)
    const referent = referents.get(form)
    if (!token || !referent || !isPronoun(parsed, word) || isQuoted(parsed, word)) return []
    const taken = new Map(finder.owning(word).map((each) => [each.entity, each]))
    // Personal pronouns of people are followed whatever the sentence tells: they are the surest.
    const isPersonal = !referent.isPossessive && [...taken.values()].every(({ type }) => type === 'person')
    if (taken.size === 0 || (!isPersonal && [...taken.keys()].some((entity) => !told.has(entity)))) return []
    const isRival = ({ type, form: manner, entity }: Mention) =>
      manner !== 'adjective' &&
      manner !== 'compound' &&
      canMean(referent, type) &&
      entity !== null &&
      !taken.has(entity)
    if (parsed.lower.some((_, before) => before < word && mentionsOf(before).some(isRival))) return []
    return [...taken.values()].map(({ entity, type }) => ({ start: token.start, end: token.end, entity, type }))
  })
}

export function pronounMention(text: string, { start, end, type, entity }: DraftPronoun): Mention {
  const surface = text.slice(start, end)
  return { id: '', start, end, surface, type, form: 'pronoun', entity, score: null, rule: 'pronoun' }
}

/** Inside quotation marks somebody else speaks of others. */
function isQuoted(parsed: ParsedSentence, word: number): boolean {
  let isOpen = false
  for (let before = 0; before < word; before++) if (QUOTE.has(parsed.lower[before] ?? '')) isOpen = !isOpen
  return isOpen
}
const QUOTE: ReadonlySet<string> = new Set(['"', '„', '“', '”', '»', '«'])

/** "Sein" is a verb too; "it remained to be seen", "es ist nötig" take up nobody. */
function isPronoun(parsed: ParsedSentence, word: number): boolean {
  if (!/^(?:PRON|DET)/.test(parsed.tree.tags[word] ?? '') || plainLabel(parsed, word) === 'expl') return false
  return parsed.tree.upos[parsed.tree.heads[word] ?? -1] !== 'ADJ'
}

/** Whatever can mean a country or body can mean a treaty as well. */
const canMean = ({ types }: Referent, type: EntityType): boolean =>
  types.includes(type) || (type === 'treaty' && types.some((each) => each !== 'person'))

function participantsOf(fact: DraftFact): readonly EntityId[] {
  const said = fact.evidence.attributedTo
  return fact.kind === 'relation'
    ? [fact.source, fact.target, ...said]
    : [...fact.actors, ...fact.recipients, ...fact.objects, ...said]
}
