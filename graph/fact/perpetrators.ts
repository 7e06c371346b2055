import { EVENT_TYPE } from '../ontology/event-types.ts'
import { childrenWith, type ParsedSentence } from './arcs.ts'
import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import { nounClause } from './noun-clause.ts'
import type { Participant, ParticipantFinder } from './participant.ts'
import type { FactRules } from './rules.ts'

interface Suffered {
  readonly parsed: ParsedSentence
  readonly frame: Frame
  readonly clause: Clause
  readonly finder: ParticipantFinder
  readonly rules: FactRules
}

/** Who did it, and the nouns that say so. */
interface Perpetrators {
  readonly actors: readonly Participant[]
  readonly nouns: readonly number[]
}

export const NOBODY: Perpetrators = { actors: [], nouns: [] }

/**
 * Who did what somebody suffers, where the verb does not say it: whoever made the attack in which it happened ("Bei einem
 * Angriff der Miliz wurden drei Soldaten getötet").
 */
export function perpetrators(
  { parsed, frame, clause, finder, rules }: Suffered,
  victims: readonly Participant[],
): Perpetrators {
  const isSuffered = clause.isPassive || frame.slots.every(({ role }) => role !== 'actor')
  if (EVENT_TYPE[frame.type].plover !== 'ASSAULT' || !isSuffered) return NOBODY
  const isDeed = (each: number) => rules.participants.isDeed(parsed.sentence.words[each]?.form ?? '')
  const known = new Set(victims.map(({ entity }) => entity))
  const found = clause.obliques.flatMap(({ preposition, word: phrase }) => {
    // "bei einer Serie von Anschlägen"
    const counted = childrenWith(parsed, phrase, 'nmod').find((child) => isDeed(child))
    const word = !isDeed(phrase) && counted !== undefined ? counted : phrase
    const noun = parsed.sentence.words[word]?.form ?? ''
    if (!rules.clauses.controlPrepositions.has(preposition) || !rules.participants.isDeed(noun)) return []
    const { possessors, obliques } = nounClause(parsed, word, rules.clauses)
    const agents = obliques.filter((each) => rules.participants.agents.has(each.preposition))
    // "bei einem US-Angriff": the first part of the compound.
    const owners = [...(finder.isPrefixed(word) ? [word] : []), ...possessors, ...agents.map((agent) => agent.word)]
    const actors = owners
      .flatMap((each) => {
        const acting = finder.acting(each)
        return acting.length > 0 ? acting : finder.owning(each)
      })
      .filter(({ entity, type }) => !known.has(entity) && type !== 'place')
    return actors.length > 0 ? [{ actors, noun: word }] : []
  })
  return { actors: found.flatMap(({ actors }) => actors), nouns: found.map(({ noun }) => noun) }
}
