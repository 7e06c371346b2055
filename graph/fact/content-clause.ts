import { childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'
import { verbClause } from './clause.ts'
import { isNominal } from './evoke.ts'
import type { Tone } from './frame.ts'
import type { FactRules } from './rules.ts'
import { toneOf } from './tone.ts'

/**
 * Whom the clause below a verb is about: "threatened to cut off power to Azerbaijan", "demanded that Turkey withdraw". In the
 * order in which they are likely to be meant: who is to act, who is to get it, what is acted on, all else.
 */
export function contentWords(
  parsed: ParsedSentence,
  governor: number,
  rules: FactRules,
  tone: Tone | null,
): readonly number[] {
  const own = new Set(childrenWith(parsed, governor, 'nsubj'))
  return contentPredicates(parsed, governor, rules).flatMap((content) => {
    if (tone !== null && toneOf(parsed, content, rules) !== tone) return []
    const clause = verbClause(parsed, content, rules.clauses)
    const subjects = plainLabel(parsed, content) === 'ccomp' ? clause.subjects.filter((word) => !own.has(word)) : []
    const obliques = clause.obliques.filter(({ preposition }) => !rules.clauses.circumstances.has(preposition))
    return [
      ...subjects,
      ...clause.datives,
      ...clause.objects,
      ...obliques.map(({ word }) => word),
      ...contentWords(parsed, content, rules, null),
    ]
  })
}

/** Clauses that say what a verb, adjective or noun is about; below a noun only an infinitive ("a threat to attack"). */
export function contentPredicates(parsed: ParsedSentence, governor: number, rules: FactRules): readonly number[] {
  const isClause = (word: number) => parsed.tree.upos[word] === 'VERB' || parsed.tree.upos[word] === 'ADJ'
  if (!isNominal(parsed, governor)) return childrenWith(parsed, governor, 'xcomp', 'ccomp').filter(isClause)
  return childrenWith(parsed, governor, 'acl').filter(
    (word) =>
      isClause(word) &&
      childrenWith(parsed, word, 'mark').some((mark) => rules.clauses.infinitiveMarks.has(parsed.lower[mark] ?? '')),
  )
}

/** Who must act in the clause below a verb: "erklärte, China müsse Hürden abbauen", "said that Libya must hand over …". */
export function obligedSubjects(parsed: ParsedSentence, verb: number, rules: FactRules): readonly number[] {
  const own = new Set(childrenWith(parsed, verb, 'nsubj'))
  const beside = childrenWith(parsed, verb, 'parataxis').filter((word) => parsed.tree.upos[word] === 'VERB')
  return [...contentPredicates(parsed, verb, rules), ...beside].flatMap((content) => {
    const isObliged = childrenWith(parsed, content, 'aux').some(
      (aux) => rules.modality.auxiliaries.get(parsed.lower[aux] ?? '') === 'obligation',
    )
    return isObliged ? verbClause(parsed, content, rules.clauses).subjects.filter((word) => !own.has(word)) : []
  })
}
