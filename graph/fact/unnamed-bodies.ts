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
