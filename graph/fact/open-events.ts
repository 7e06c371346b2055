import type { LinkedMention } from '../link/link.ts'
import type { EntityId } from '../model/id.ts'
import { EVENT_TYPE, type EventType } from '../ontology/event-types.ts'
import { contentPredicates } from './content-clause.ts'
import type { DraftEvent, DraftFact } from './draft-fact.ts'
import type { Abstention } from './match.ts'
import { isNominal } from './evoke.ts'
import type { ParsedSentence } from './arcs.ts'
import type { ParticipantFinder } from './participant.ts'
import type { FactRules } from './rules.ts'

/** What is told of somebody but not of whom or what; the text around may tell. */
export interface OpenEvent {
  readonly draft: DraftEvent
  /** What was mediated or approved, where the clause names it. */
  readonly treaties: readonly EntityId[]
}

/** Whether the text around a trigger may tell what its clause leaves out: between whom somebody mediates, what a parliament approves. */
export function isOpen(
  parsed: ParsedSentence,
  { frame, partial }: Abstention,
  finder: ParticipantFinder,
  rules: FactRules,
): boolean {
  if (!partial || partial.roles.actor.length === 0) return false
  const { clause, roles } = partial
  // "die von Oman vermittelte Einigung": an agreement or a talk has two sides.
  if (frame.type === 'mediated')
    return (
      isNominal(parsed, clause.predicate) ||
      (!clause.isPassive && clause.objects.length === 0) ||
      clause.objects.some(
        (word) =>
          treatiesAt(finder, word).length > 0 ||
          rules.frames.ofNoun(parsed.sentence.words[word]?.form ?? '').some(({ type }) => EVENT_TYPE[type].mutual),
      )
    )
  // "setzte die Umsetzung aus", "unterzeichnete das Gesetz": a step whose treaty was told before.
  if (frame.nouns.size > 0) return STEPS.has(frame.type) && frame.part === 'verb'
  // "stimmte das Parlament zu": a body, and nothing else that it might have agreed to.
  return (
    frame.type === 'approved' &&
    frame.part === 'verb' &&
    roles.actor.every(({ type }) => type === 'institution') &&
    clause.objects.length === 0 &&
    clause.datives.length === 0 &&
    contentPredicates(parsed, clause.predicate, rules).length === 0
  )
}

/** The treaty that a word names or takes up. */
export function treatiesAt(finder: ParticipantFinder, word: number): readonly EntityId[] {
  const named = finder.meant(word).filter(({ type }) => type === 'treaty')
  const found = named.length > 0 ? named : finder.takenAs(word, ['treaty'])
  return found.map(({ entity }) => entity)
}

/**
 * Fills what open events lack from what the article tells around them: a mediator's parties are those of the treaty, else whoever met or
 * agreed last; what a body approves is the only treaty told of in its sentence or the one before.
 * @param told events of the article up to this sentence, in order
 * @param facts all that the article tells
 * @param treatiesNear treaties named in this sentence before the trigger, else in the one before
 */
export function closedEvents(
  open: readonly OpenEvent[],
  told: readonly DraftEvent[],
  facts: readonly DraftFact[],
  treatiesNear: (before: number) => readonly EntityId[],
): readonly DraftEvent[] {
  return open.flatMap(({ draft, treaties }): readonly DraftEvent[] => {
    if (draft.type !== 'mediated') {
      const near = treatiesNear(draft.evidence.trigger.start)
      return near.length === 1 ? [{ ...draft, objects: near }] : []
    }
    const isOther = (id: EntityId) => !draft.actors.includes(id)
    const bound = partiesOf(treaties, facts).filter(isOther)
    const recipients = bound.length > 1 ? bound : (lastTogether(told)?.filter(isOther) ?? [])
    return recipients.length > 1 ? [{ ...draft, recipients }] : []
  })
}

/** Whom the text binds by a treaty, or who signed it. */
function partiesOf(treaties: readonly EntityId[], facts: readonly DraftFact[]): readonly EntityId[] {
  const parties = facts.flatMap((fact) =>
    fact.kind === 'relation' && fact.type === 'party-to' && treaties.includes(fact.target) ? [fact.source] : [],
  )
  const makers = facts.flatMap((fact) =>
    fact.kind === 'event' && MAKING.has(fact.type) && fact.objects.some((id) => treaties.includes(id))
      ? statesOf(fact)
      : [],
  )
  return [...new Set(parties.length > 1 ? parties : makers)]
}

/** The two or more who acted together in the event told last. */
function lastTogether(told: readonly DraftEvent[]): readonly EntityId[] | undefined {
  const last = told.findLast(({ type, actors }) => TOGETHER.has(type) && actors.length > 1)
  return last && statesOf(last)
}

/** Those on whose behalf several have signed; themselves where nobody is. */
const statesOf = ({ actors, evidence }: DraftEvent): readonly EntityId[] =>
  evidence.for.length === actors.length ? evidence.for : actors

const STEPS: ReadonlySet<EventType> = new Set<EventType>(['suspended', 'withdrew-from', 'ratified'])
const MAKING: ReadonlySet<EventType> = new Set<EventType>(['signed', 'agreed', 'ceased-fire'])
const TOGETHER: ReadonlySet<EventType> = new Set<EventType>([
  'agreed',
  'ceased-fire',
  'signed',
  'negotiated',
  'met',
  'talked',
])

/** Treaties named in a sentence before a place in the text; where it names none, those of the sentence before. */
export function treatiesIn(here: readonly (readonly LinkedMention[])[], index: number) {
  const named = (sentence: number, before: number) => [
    ...new Set(
      (here[sentence] ?? []).flatMap(({ mention: { type, entity, start } }) =>
        type === 'treaty' && entity !== null && start < before ? [entity] : [],
      ),
    ),
  ]
  return (before: number): readonly EntityId[] => {
    const own = named(index, before)
    return own.length > 0 ? own : named(index - 1, before)
  }
}
