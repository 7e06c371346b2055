import { EVENT_TYPE } from '../ontology/event-types.ts'
import type { ParsedSentence } from './arcs.ts'
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

/**
 * Who did what somebody suffers, where the verb does not say it: whoever made the attack in which it happened ("Bei einem
 * Angriff der Miliz wurden drei Soldaten getötet").
 */
export function perpetrators(
  { parsed, frame, clause, finder, rules }: Suffered,
  victims: readonly Participant[],
): readonly Participant[] {
  const isSuffered = clause.isPassive || frame.slots.every(({ role }) => role !== 'actor')
  if (EVENT_TYPE[frame.type].plover !== 'ASSAULT' || !isSuffered) return []
  const known = new Set(victims.map(({ entity }) => entity))
  return clause.obliques
    .filter(({ preposition, word }) => {
      const noun = parsed.sentence.words[word]?.form ?? ''
      return rules.clauses.controlPrepositions.has(preposition) && rules.participants.isDeed(noun)
    })
    .flatMap(({ word }) => {
      const { possessors, obliques } = nounClause(parsed, word, rules.clauses)
      const agents = obliques.filter(({ preposition }) => rules.participants.agents.has(preposition))
      return [...possessors, ...agents.map((agent) => agent.word)].flatMap((each) => finder.acting(each))
    })
    .filter(({ entity, type }) => !known.has(entity) && type !== 'place')
}
