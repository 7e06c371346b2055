import { EVENT_TYPE, SPEECH_TYPES, type EventType } from '../ontology/event-types.ts'
import { adposition, childrenWith, type ParsedSentence } from './arcs.ts'
import { isOneOf } from './frame-index.ts'
import type { Filler } from './filler.ts'
import type { Participant } from './participant.ts'

/** What is said of a deed is said of its doer. */
const SAID_OF_DEEDS: ReadonlySet<EventType> = new Set([
  'praised',
  'supported',
  'condemned',
  'rejected',
  'protested',
  'demanded',
])

/**
 * Who did the deed that a noun takes up: "condemned the strikes", "dismissed the allegation", "called the move illegal". Nobody where
 * the noun says itself whose deed it is, known or not.
 */
export function doersOf(
  { parsed, rules, before, frame, clause, finder }: Filler,
  noun: number,
  actors: readonly Participant[],
): readonly Participant[] {
  if (!SAID_OF_DEEDS.has(frame.type)) return []
  const isActor = (each: Participant) => actors.some((one) => finder.isCompatriot(one, each))
  // "Das wies die Junta zurück", "Paris welcomed this": all that was told last.
  if (rules.participants.deedPronouns.has(parsed.lower[noun] ?? '') && frame.type !== 'demanded') {
    const against = frame.type === 'rejected' ? before.doersAgainst(isActor) : []
    return against.length > 0 ? against : before.doers(null)
  }
  // "verlangte ein Ende der Angriffe": of whoever makes them.
  if (frame.type === 'demanded') {
    if (!isOneOf(parsed.sentence.words[noun]?.form ?? '', rules.participants.endings, rules.inflection)) return []
    const [done] = childrenWith(parsed, noun, 'nmod')
    return done === undefined ? [] : takenUpBy(done)
  }
  return takenUpBy(noun)

  function takenUpBy(deed: number): readonly Participant[] {
    // "kritisierte das Treffen als Propaganda": what it is called does not say whose it is.
    const saying = childrenWith(parsed, deed, 'nmod', 'acl', 'nmod:poss', 'appos').filter(
      (child) => !rules.relations.roleParticles.has(adposition(parsed, child) ?? ''),
    )
    if (saying.some((child) => child !== clause.predicate)) return []
    // "a charge Beijing dismissed": what was told before may be named anew, if the clause hangs from it.
    if (saying.length === 0 && !isTakenUp(parsed, deed, rules.participants.definite)) return []
    const form = parsed.sentence.words[deed]?.form ?? ''
    for (const lemma of rules.inflection.nounLemmas(form.toLowerCase())) {
      const classes = rules.participants.deeds.get(lemma)
      if (classes === undefined) continue
      const doers = before.doers(classes)
      // "condemned the plan": not one's own, where any deed may be meant.
      const isOwn = classes === null && doers.some((each) => actors.some((actor) => finder.isCompatriot(each, actor)))
      const found = isOwn ? [] : doers
      // "Burkina Faso expelled French diplomats; Paris dismissed the allegations".
      return found.length > 0 ? found : before.doersAgainst(isActor)
    }
    const told = rules.frames.ofNoun(form)
    if (told.length === 0) return []
    const same = before.doersOf(new Set(told.map(({ type }) => type)))
    const found = same.length > 0 ? same : before.doers(new Set(told.map(({ type }) => EVENT_TYPE[type].plover)))
    // "gave the envoy 48 hours to leave; France rejected the demand": words against somebody, whatever their kind.
    const isSpoken = told.every(({ type }) => SPEECH_TYPES.has(type))
    return found.length > 0 || !isSpoken ? found : before.doersAgainst(isActor)
  }
}

const isTakenUp = (parsed: ParsedSentence, noun: number, definite: ReadonlySet<string>): boolean =>
  childrenWith(parsed, noun, 'det').some((article) => definite.has(parsed.lower[article] ?? ''))
