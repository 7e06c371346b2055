import { EVENT_TYPE } from '../ontology/event-types.ts'
import type { ParsedSentence } from './arcs.ts'
import { verbClause, type Clause } from './clause.ts'
import { contentPredicates } from './content-clause.ts'
import { evokedFrames, isNominal } from './evoke.ts'
import { BESIDE, fillFrame } from './fill.ts'
import type { Roles } from './filler.ts'
import type { Frame } from './frame.ts'
import { nounClause } from './noun-clause.ts'
import type { ParticipantFinder } from './participant.ts'
import type { FactRules } from './rules.ts'
import type { ToldEvents } from './told-events.ts'

/** A frame whose trigger stands in the sentence and whose needed slots are filled. */
export interface FrameMatch {
  readonly kind: 'match'
  readonly frame: Frame
  readonly clause: Clause
  readonly roles: Roles
  /** Nouns that the frame asks for; they tell no event of their own. */
  readonly beside: readonly number[]
  /** Nouns of attacks in which somebody suffered what the verb tells: they name who did it. */
  readonly suffered: readonly number[]
}

/** A trigger that stands in the sentence, and why it told no event. */
export interface Abstention {
  readonly kind: 'abstained'
  readonly frame: Frame
  readonly predicate: number
  readonly reason: string
  /** What was filled before something was found wanting; null where no more than a word was looked at. */
  readonly partial: { readonly clause: Clause; readonly roles: Roles } | null
}

/** What reading one sentence needs. */
export interface Reading {
  readonly parsed: ParsedSentence
  readonly finder: ParticipantFinder
  readonly rules: FactRules
  /** What the text has told before the word that is read. */
  readonly before: ToldEvents
}

/** Tries every frame that a word evokes; the best one wins, so that a word tells one event at most. */
export function matchWord(reading: Reading, word: number): FrameMatch | Abstention | null {
  const { parsed, rules } = reading
  const frames = evokedFrames(parsed, word, rules)
  if (frames.length === 0) return null
  const clause = isNominal(parsed, word)
    ? nounClause(parsed, word, rules.clauses)
    : verbClause(parsed, word, rules.clauses)
  const outcomes = frames.map((frame): FrameMatch | Abstention => {
    const content = () => {
      for (const below of contentPredicates(parsed, word, rules)) {
        const match = matchWord(reading, below)
        if (match?.kind === 'match') return match.roles
      }
      return null
    }
    const filling = fillFrame({ ...reading, frame, clause, content })
    return filling.kind === 'filled'
      ? { kind: 'match', frame, clause, roles: filling.roles, beside: filling.beside, suffered: filling.suffered }
      : {
          kind: 'abstained',
          frame,
          predicate: clause.predicate,
          reason: filling.reason,
          partial: filling.roles && { clause, roles: filling.roles },
        }
  })
  const matches = outcomes.filter((outcome): outcome is FrameMatch => outcome.kind === 'match')
  return (
    matches.reduce<FrameMatch | null>((best, next) => (best && weight(best) >= weight(next) ? best : next), null) ??
    // "unterzeichnete das Gesetz": the noun that a frame asks for says more than any other.
    outcomes.find(
      (outcome) => outcome.kind === 'abstained' && outcome.partial !== null && outcome.frame.nouns.size > 0,
    ) ??
    // Of all that told nothing, the one that lacked no more than somebody to fill it says most.
    outcomes.find((outcome) => outcome.kind === 'abstained' && !outcome.reason.endsWith(BESIDE)) ??
    outcomes[0] ??
    null
  )
}

/** More that is told weighs more: a noun that must stand there, required slots, filled roles. */
function weight({ frame, roles }: FrameMatch): number {
  // Two who act together say more than one who acts on a place.
  const isTogether = EVENT_TYPE[frame.type].mutual && roles.actor.length > 1
  // "France and Egypt held exercises near Cyprus": with one another, not against whoever is near.
  const together = isTogether ? (EVENT_TYPE[frame.type].plover === 'COOPERATE' ? 15 : 5) : 0
  const filled = [roles.actor, roles.recipient, roles.object].filter((role) => role.length > 0).length
  const required = frame.slots.filter((slot) => slot.isRequired).length
  // "will not accept demands" is a refusal before it is a concession that was not made.
  const refusal = frame.nounPreposition === 'not' ? 50 : 0
  return (frame.nouns.size > 0 ? 100 : 0) + refusal + 10 * required + together + filled
}
