import { adposition, childrenWith, conjuncts, plainLabel, type ParsedSentence } from './arcs.ts'
import type { Clause, ClauseRules, Oblique } from './clause.ts'
import { isPassivePredicate, resolveRelative, surfaceSubjects } from './subjects.ts'

/** The clause of a noun that names an event: "der Besuch Putins in Pjöngjang", "Russia's attack on Ukraine". */
export function nounClause(parsed: ParsedSentence, predicate: number, rules: ClauseRules): Clause {
  const possessors: number[] = []
  const obliques: Oblique[] = []
  for (const child of parsed.children[predicate] ?? []) {
    const label = parsed.tree.labels[child] ?? ''
    const preposition = adposition(parsed, child)
    if (POSSESSOR.has(label)) possessors.push(...conjuncts(parsed, child))
    else if (plainLabel(parsed, child) === 'nmod' || plainLabel(parsed, child) === 'obl') {
      const words = conjuncts(parsed, child)
      if (preposition === null || preposition === "'s" || preposition === '’s') possessors.push(...words)
      else obliques.push(...words.map((word) => ({ preposition, word })))
    }
  }
  obliques.push(...adjacentObliques(parsed, predicate))
  if (possessors.length === 0) possessors.push(...controller(parsed, predicate, rules))
  return { predicate, isPassive: false, subjects: [], objects: [], datives: [], possessors, obliques }
}

/** Labels of what belongs to a noun without a preposition; the adjective of a country among them. */
const POSSESSOR = new Set(['nmod:poss', 'det:poss', 'compound', 'amod'])

/** "versicherte bei einem Besuch in Moskau": what follows the noun at once is the noun's, even if it hangs from the verb. */
function adjacentObliques(parsed: ParsedSentence, noun: number): readonly Oblique[] {
  return (parsed.children[parsed.tree.heads[noun] ?? -1] ?? []).flatMap((sibling) => {
    const preposition = adposition(parsed, sibling)
    const [first] = childrenWith(parsed, sibling, 'case')
    return preposition !== null && first === lastWord(parsed, noun) + 1 ? [{ preposition, word: sibling }] : []
  })
}

/** Last word of a phrase: of "Angriff Russlands" the genitive. */
function lastWord(parsed: ParsedSentence, word: number): number {
  const behind = (parsed.children[word] ?? []).filter((child) => child > word)
  return Math.max(word, ...behind.map((child) => lastWord(parsed, child)))
}

/** "Bei einem Besuch in Pjöngjang unterzeichnete Putin …": the visitor is the subject of the verb. */
function controller(parsed: ParsedSentence, noun: number, rules: ClauseRules): readonly number[] {
  const verb = parsed.tree.heads[noun] ?? -1
  if (verb < 0 || parsed.tree.upos[verb] !== 'VERB' || !rules.controlPrepositions.has(adposition(parsed, noun) ?? ''))
    return []
  if (isPassivePredicate(parsed, verb, rules)) return []
  return surfaceSubjects(parsed, verb, rules).flatMap((word) => conjuncts(parsed, resolveRelative(parsed, word, rules)))
}
