import { SPEECH_TYPES } from '../ontology/event-types.ts'
import type { Filler, Roles } from './filler.ts'
import type { Participant } from './participant.ts'

/** "Prosecutors charged him", "the court rejected it": a body that no country stands beside is that of the country that the text is about. */
export function bodiesAtHome(
  { parsed, clause, finder, rules }: Omit<Filler, 'beside'>,
  { recipient }: Roles,
): readonly Participant[] {
  const { scene } = finder
  // "Die Regierung bot den Machthabern in Bamako Gespräche an": whoever acts on a country is not its own.
  if (scene === null || recipient.some(({ entity }) => entity === scene.entity)) return []
  for (const word of clause.subjects) {
    // "Niger, whose military government": somebody's, if not whose.
    if ((parsed.children[word] ?? []).some((child) => isWhose(child))) continue
    const body = finder.owning(word).length === 0 ? finder.body(word, scene) : null
    if (body) return [body]
  }
  return []

  function isWhose(child: number): boolean {
    const { relativePronouns, pronouns } = rules.participants
    const form = parsed.lower[child] ?? ''
    return parsed.tree.labels[child] === 'nmod:poss' || relativePronouns.has(form) || pronouns.referents.has(form)
  }
}

/**
 * "Unions rejected the government's offer": people who deal with people or bodies of the only country told here. Rebels do so only with
 * bodies, for whoever speaks of them may be abroad.
 */
export function peopleAtHome(
  { frame, clause, finder }: Omit<Filler, 'beside'>,
  { recipient }: Roles,
): readonly Participant[] {
  const { scene } = finder
  // "welcomed the arrest of": whose deed that was is not told.
  if (scene === null || recipient.length === 0 || !SPEECH_TYPES.has(frame.type) || frame.type === 'praised') return []
  const isFighter = clause.subjects.some((word) => finder.isFollower(word))
  const isOwn = ({ type }: Participant) => type === 'institution' || (type === 'person' && !isFighter)
  if (!recipient.every((each) => isOwn(each) && finder.isCompatriot(each, scene))) return []
  return clause.subjects.flatMap((word) => (finder.owning(word).length === 0 && finder.group(word, scene)) || [])
}
