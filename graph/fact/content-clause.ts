import { childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'
import { verbClause, type ClauseRules } from './clause.ts'

/** Verbs of the clauses that say what a predicate is about: "threatened to attack", "lehnte es ab, zu verhandeln". */
export function contentPredicates(parsed: ParsedSentence, verb: number): readonly number[] {
  return childrenWith(parsed, verb, 'xcomp', 'ccomp').filter((content) => parsed.tree.upos[content] === 'VERB')
}

/**
 * Whom the clause below a verb is about: "threatened to cut off power to Azerbaijan", "demanded that Turkey withdraw". In the
 * order in which they are likely to be meant: who is to act, who is to get it, what is acted on, all else.
 */
export function contentWords(parsed: ParsedSentence, verb: number, rules: ClauseRules): readonly number[] {
  const own = new Set(childrenWith(parsed, verb, 'nsubj'))
  return contentPredicates(parsed, verb).flatMap((content) => {
    const clause = verbClause(parsed, content, rules)
    const subjects = plainLabel(parsed, content) === 'ccomp' ? clause.subjects.filter((word) => !own.has(word)) : []
    const below = contentWords(parsed, content, rules)
    return [...subjects, ...clause.datives, ...clause.objects, ...clause.obliques.map(({ word }) => word), ...below]
  })
}
