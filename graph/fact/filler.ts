import { EVENT_TYPE } from '../ontology/event-types.ts'
import type { ParsedSentence } from './arcs.ts'
import type { Clause } from './clause.ts'
import type { Frame, SlotRole } from './frame.ts'
import type { Participant, ParticipantFinder } from './participant.ts'
import type { FactRules } from './rules.ts'
import type { ToldEvents } from './told-events.ts'

export type Roles = Readonly<Record<SlotRole, readonly Participant[]>>

/** What filling the slots of one frame needs. */
export interface Filler {
  readonly parsed: ParsedSentence
  readonly frame: Frame
  readonly clause: Clause
  readonly finder: ParticipantFinder
  readonly rules: FactRules
  /** What the text has told before. */
  readonly before: ToldEvents
  /** Nouns that stand beside the verb as the frame asks. */
  readonly beside: readonly number[]
  /** Who takes part in the event that a clause below the verb tells, if it tells one. */
  readonly content: () => Roles | null
}

/** What may fill a role of the frame. */
export function allowedTypes(frame: Frame, role: SlotRole) {
  if (role === 'place') return ['place', 'country'] as const
  const types = EVENT_TYPE[frame.type].roles[role] ?? []
  const only = frame.slots.find((slot) => slot.role === role)?.only ?? null
  return only === null ? types : types.filter((type) => type === only)
}
