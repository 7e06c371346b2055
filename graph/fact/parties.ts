import { ancestors, childrenWith, conjuncts, type ParsedSentence } from './arcs.ts'
import { verbClause } from './clause.ts'
import type { Filler } from './filler.ts'
import type { Participant } from './participant.ts'

/**
 * Between whom somebody mediates who is not said to do so between anybody: those who make the deal beside which it is told ("Iran and
 * Saudi Arabia agreed to restore ties in a deal brokered by China"), else whoever made one before; nobody for less than two.
 */
export function parties({ parsed, clause, finder, rules, before }: Filler): readonly Participant[] {
  const above = verbsAbove(parsed, clause.predicate)
  const own = new Set(clause.subjects)
  for (const verb of above) {
    const { subjects, isPassive } = verbClause(parsed, verb, rules.clauses)
    if (isPassive || subjects.some((word) => own.has(word))) continue
    const found = subjects.flatMap((word) => finder.acting(word))
    if (found.length > 1) return found
  }
  // "a deal between Iran and Iraq, brokered by China"
  for (const phrase of childrenWith(parsed, parsed.tree.heads[clause.predicate] ?? -1, 'nmod')) {
    const found = conjuncts(parsed, phrase).flatMap((word) => finder.acting(word))
    if (found.length > 1) return found
  }
  return before.sides()
}

const verbsAbove = (parsed: ParsedSentence, word: number): readonly number[] =>
  ancestors(parsed, word)
    .slice(1)
    .filter((above) => parsed.tree.upos[above] === 'VERB')
