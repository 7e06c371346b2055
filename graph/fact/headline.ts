import type { EntityId } from '../model/id.ts'
import type { DraftEvent, DraftFact } from './draft-fact.ts'

/**
 * What the headline tells and the text tells again with more is one event: of the same type, with all of whom the headline names. The headline's
 * telling takes over who takes part in the text's.
 * @param end where the headline ends
 */
export function tellHeadlineOnce(facts: readonly DraftFact[], end: number): readonly DraftFact[] {
  const below = facts.filter((fact): fact is DraftEvent => fact.kind === 'event' && fact.evidence.start >= end)
  if (below.length === 0 || below.length === facts.length) return facts
  const areAmong = (some: readonly EntityId[], all: readonly EntityId[]) => some.every((id) => all.includes(id))
  return facts.map((fact) => {
    if (fact.kind !== 'event' || fact.evidence.start >= end) return fact
    const again = below.find(
      (other) =>
        other.type === fact.type &&
        other.evidence.negated === fact.evidence.negated &&
        areAmong(fact.actors, other.actors) &&
        areAmong(fact.recipients, other.recipients) &&
        areAmong(fact.objects, other.objects),
    )
    return again ? { ...fact, actors: again.actors, recipients: again.recipients, objects: again.objects } : fact
  })
}
