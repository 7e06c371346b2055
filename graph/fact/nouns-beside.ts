import { adposition, childrenWith, conjuncts, type ParsedSentence } from './arcs.ts'
import { phrasesWith, type Clause } from './clause.ts'
import { conditionMarks, contentPredicates } from './content-clause.ts'
import { nounsAmong } from './evoke.ts'
import type { Frame } from './frame.ts'
import type { FactRules } from './rules.ts'

/** Nouns that the frame asks for and that stand beside the verb. */
export function nounsBeside(parsed: ParsedSentence, frame: Frame, clause: Clause, rules: FactRules): readonly number[] {
  // "will not accept": the trigger negated, under one of these auxiliaries.
  if (frame.nounPreposition === 'not') {
    const isNo = (word: number) => rules.modality.negators.has(parsed.lower[word] ?? '')
    // "will accept no refugees" refuses as well.
    const isNegated =
      (parsed.children[clause.predicate] ?? []).some(isNo) ||
      clause.objects.some((object) => childrenWith(parsed, object, 'det').some(isNo))
    return isNegated
      ? childrenWith(parsed, clause.predicate, 'aux').filter((child) => frame.nouns.has(parsed.lower[child] ?? ''))
      : []
  }
  // "said it would attack unless …", "told the envoys to leave"
  if (frame.nounPreposition === 'condition' || frame.nounPreposition === 'infinitive') {
    const marks =
      frame.nounPreposition === 'condition'
        ? conditionMarks(parsed, clause.predicate, rules)
        : contentPredicates(parsed, clause.predicate, rules).flatMap((content) => childrenWith(parsed, content, 'mark'))
    return marks.filter((mark) => frame.nouns.has(parsed.lower[mark] ?? ''))
  }
  if (frame.nounPreposition === 'pred')
    return (parsed.children[clause.predicate] ?? []).filter((child) => frame.nouns.has(parsed.lower[child] ?? ''))
  return nounsAmong(parsed, frame, besides(parsed, frame, clause, rules), rules)
}

/** Words of which one may be the noun that a frame asks for. */
function besides(
  parsed: ParsedSentence,
  { nounPreposition, part }: Frame,
  clause: Clause,
  rules: FactRules,
): readonly number[] {
  switch (nounPreposition) {
    case null:
      return [
        ...clause.objects,
        ...clause.datives,
        ...clause.complements,
        // "called it a historic step": what the complement is said to be.
        ...clause.complements.flatMap((complement) => childrenWith(parsed, complement, 'amod')),
        ...(part === 'noun' ? clause.possessors : []),
        // "die Entsendung von Truppen"
        ...(part === 'noun'
          ? [...rules.clauses.countingPrepositions].flatMap((of) => phrasesWith(clause.obliques, of))
          : []),
      ]
    case 'subj':
      return clause.subjects
    // "gave the envoy 48 hours to leave": the verb of the clause below.
    case 'clause':
      return [clause.predicate, ...clause.objects].flatMap((word) =>
        childrenWith(parsed, word, 'xcomp', 'ccomp', 'advcl', 'acl'),
      )
    default:
      return [...phrasesWith(clause.obliques, nounPreposition), ...phrasesWith(clause.distant, nounPreposition)]
  }
}

/** What hangs from the noun that a frame asks for is the frame's too: "called for sanctions against Turkey". */
export function withComplements(parsed: ParsedSentence, clause: Clause, beside: readonly number[]): Clause {
  const known = new Set(clause.obliques.map(({ word }) => word))
  // "hob Beschränkungen der Zusammenarbeit mit Baku auf": what stands in the genitive has phrases as well.
  const genitives = beside.flatMap((noun) =>
    childrenWith(parsed, noun, 'nmod').filter((word) => adposition(parsed, word) === null),
  )
  const further = [...beside, ...genitives]
    .flatMap((noun) => childrenWith(parsed, noun, 'nmod'))
    .flatMap((word) => {
      const preposition = adposition(parsed, word)
      if (preposition === null || known.has(word)) return []
      return conjuncts(parsed, word).map((each) => ({ preposition, word: each }))
    })
  return further.length > 0 ? { ...clause, obliques: [...clause.obliques, ...further] } : clause
}
