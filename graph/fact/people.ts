import type { Language } from '../model/article.ts'
import type { InstitutionTerm } from '../model/knowledge.ts'
import type { Inflection } from './frame-index.ts'

/** Shortest head of a compound: "Papierarbeiter" is "Arbeiter". */
const SHORTEST_HEAD = 4

/** Finds the row of a noun that names people or a body: "Studenten", "Karen-Guerilla", "the government"; null for other nouns. */
export function peopleIndex(
  terms: readonly InstitutionTerm[],
  language: Language,
  inflection: Inflection,
): (noun: string) => InstitutionTerm | null {
  const byTerm = new Map<string, InstitutionTerm>()
  for (const row of terms) for (const term of row.terms[language]) byTerm.set(term.toLowerCase(), row)
  const known = new Map<string, InstitutionTerm | null>()
  return (noun) => {
    const seen = known.get(noun)
    if (seen !== undefined) return seen
    const found = find(noun.toLowerCase())
    known.set(noun, found)
    return found
  }
  function find(noun: string): InstitutionTerm | null {
    for (const lemma of inflection.nounLemmas(noun)) {
      const exact = byTerm.get(lemma)
      if (exact) return exact
      if (!inflection.headFinalCompounds) continue
      for (let from = 2; from <= lemma.length - SHORTEST_HEAD; from++) {
        const head = byTerm.get(lemma.slice(from).replace(/^-/, ''))
        if (head) return head
      }
    }
    return null
  }
}
