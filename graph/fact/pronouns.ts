import type { EntityType } from '../ontology/entity-types.ts'
import { childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'
import type { Participant } from './participants.ts'

export interface PronounRules {
  /** Personal pronouns and possessives by what they can take up; lower case. */
  readonly referents: ReadonlyMap<string, Referent>
}

export interface Referent {
  readonly types: readonly EntityType[]
  /** "its", "seine": may take up the subject of its own clause, which "it" never does. */
  readonly isPossessive: boolean
}

export const personal = (...types: readonly EntityType[]): Referent => ({ types, isPossessive: false })
export const possessive = (...types: readonly EntityType[]): Referent => ({ types, isPossessive: true })

/**
 * Whom a pronoun takes up inside its sentence: the nearest subject of a clause above it that comes first and agrees. "Iran denied that
 * it had …", "Syria says it will withdraw its troops"; nobody for a pronoun of the main clause.
 */
export function antecedents(
  parsed: ParsedSentence,
  pronoun: number,
  rules: PronounRules,
  resolve: (subject: number) => readonly Participant[],
): readonly Participant[] {
  const referent = rules.referents.get(parsed.lower[pronoun] ?? '')
  if (!referent) return []
  let isOwnClause = true
  for (let at = parsed.tree.heads[pronoun] ?? -1, steps = 0; at >= 0 && steps < 12; steps++) {
    const subjects = childrenWith(parsed, at, 'nsubj').filter(
      (subject) => subject < pronoun && !holds(parsed, subject, pronoun),
    )
    if (subjects.length > 0 || childrenWith(parsed, at, 'nsubj').length > 0) {
      if (!isOwnClause || referent.isPossessive)
        for (const subject of subjects) {
          const found = resolve(subject).filter(({ type }) => referent.types.includes(type))
          if (found.length > 0) return found
        }
      isOwnClause = false
    }
    // The noun that a relative clause describes is the nearest of all: "the group, which said it …".
    if (plainLabel(parsed, at) === 'acl') isOwnClause = false
    at = parsed.tree.heads[at] ?? -1
  }
  return []
}

/** Whether the pronoun stands inside the phrase: "its leader said" takes up nobody called "leader". */
function holds(parsed: ParsedSentence, phrase: number, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 12; steps++) {
    if (at === phrase) return true
    at = parsed.tree.heads[at] ?? -1
  }
  return false
}
