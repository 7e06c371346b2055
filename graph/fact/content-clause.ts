import { childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'
import { verbClause, type Clause, type Oblique } from './clause.ts'
import { isNominal } from './evoke.ts'
import type { Tone } from './frame.ts'
import type { FactRules } from './rules.ts'
import { isPassivePredicate } from './subjects.ts'
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
  isMeant: (parsed: ParsedSentence, content: number) => boolean = () => true,
): readonly number[] {
  return contentPredicates(parsed, governor, rules).flatMap((content) => {
    if (!isMeant(parsed, content)) return []
    if (tone !== null && (toneOf(parsed, content, rules) !== tone || isPast(parsed, content, rules))) return []
    const own = new Set(childrenWith(parsed, governor, 'nsubj'))
    const clause = verbClause(parsed, content, rules.clauses)
    const isTold = plainLabel(parsed, content) === 'ccomp' || isThatClause(parsed, content, rules)
    const subjects = isTold ? clause.subjects.filter((word) => !own.has(word)) : []
    return [...subjects, ...themes(clause, rules), ...contentWords(parsed, content, rules, null, isInfinitival)]
  })
}

/** "versicherte, man habe nicht angegriffen", "habe damit nichts zu tun": what somebody has done, or has to do, is no promise or threat. */
const isPast = (parsed: ParsedSentence, content: number, rules: FactRules): boolean =>
  ((parsed.tree.tags[content] ?? '').includes('Part') || isInfinitive(parsed, content, rules)) &&
  childrenWith(parsed, content, 'aux').length > 0 &&
  !isPassivePredicate(parsed, content, rules.clauses)

/** "refused to say what it wants from Russia" refuses Russia nothing: only infinitives carry on. */
const isInfinitival = (parsed: ParsedSentence, content: number): boolean => plainLabel(parsed, content) === 'xcomp'

/** Whom an infinitive of purpose is about, below the verb or its object: "began a hunger strike to protest against Sweden's decision". */
export function purposeWords(parsed: ParsedSentence, governor: number, rules: FactRules): readonly number[] {
  return purposes(parsed, governor, rules).flatMap((word) => [
    ...themes(verbClause(parsed, word, rules.clauses), rules),
    ...contentWords(parsed, word, rules, null),
  ])
}

/** The verbs of purposes. */
export function purposes(parsed: ParsedSentence, governor: number, rules: FactRules): readonly number[] {
  return [governor, ...childrenWith(parsed, governor, 'obj', 'obl')]
    .flatMap((holder) => childrenWith(parsed, holder, 'advcl', 'acl', 'xcomp'))
    .filter((word) => isInfinitive(parsed, word, rules) || isTellingParticiple(parsed, word, rules))
}

/** "blocked the road, demanding …"; "waving Russian flags" says nothing against anybody. */
const isTellingParticiple = (parsed: ParsedSentence, word: number, { clauses }: FactRules): boolean =>
  clauses.isActiveParticiple(parsed.lower[word] ?? '') && !clauses.showing.has(parsed.lower[word] ?? '')

/** In the order in which they are likely to be meant: who is to get it, what is acted on, all else. */
function themes({ datives, objects, obliques }: Clause, { clauses }: FactRules): readonly number[] {
  const others = obliques.filter(({ preposition }) => !clauses.circumstances.has(preposition))
  const isPlace = ({ preposition }: Oblique) => clauses.placePrepositions.has(preposition)
  // "hand over weapons to peacekeepers in Liberia"
  const inOrder = [...others.filter((each) => !isPlace(each)), ...others.filter(isPlace)]
  return [...datives, ...objects, ...inOrder.map(({ word }) => word)]
}

const isInfinitive = (parsed: ParsedSentence, word: number, { clauses }: FactRules) =>
  childrenWith(parsed, word, 'mark').some((mark) => clauses.infinitiveMarks.has(parsed.lower[mark] ?? ''))

/** Clauses that say what a verb, adjective or noun is about; below a noun only an infinitive ("a threat to attack"). */
export function contentPredicates(parsed: ParsedSentence, governor: number, rules: FactRules): readonly number[] {
  const isClause = (word: number) => parsed.tree.upos[word] === 'VERB' || parsed.tree.upos[word] === 'ADJ'
  if (!isNominal(parsed, governor)) return childrenWith(parsed, governor, 'xcomp', 'ccomp').filter(isClause)
  // "a threat to attack", "the claim that Russia attacked".
  return childrenWith(parsed, governor, 'acl').filter(
    (word) => isClause(word) && (isInfinitive(parsed, word, rules) || isThatClause(parsed, word, rules)),
  )
}

/** "The claim that the Taliban shelter militants": a conjunction, no relative pronoun. */
const isThatClause = (parsed: ParsedSentence, word: number, { clauses }: FactRules): boolean =>
  childrenWith(parsed, word, 'mark').some((mark) => clauses.declaring.has(parsed.lower[mark] ?? ''))

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

/**
 * Who acts in a condition of what the subject of a verb says that they themselves will do: "Syria warned it would retaliate if Turkey
 * cut off the water", "threatened to strike unless the government paid".
 */
export function conditionalSubjects(parsed: ParsedSentence, verb: number, rules: FactRules): readonly number[] {
  return contentPredicates(parsed, verb, rules).flatMap((content) => {
    const subjects = childrenWith(parsed, content, 'nsubj')
    if (!subjects.every((subject) => parsed.tree.upos[subject] === 'PRON')) return []
    return conditions(parsed, [verb, content], rules).flatMap((condition) =>
      verbClause(parsed, condition, rules.clauses).subjects.filter((word) => parsed.tree.upos[word] !== 'PRON'),
    )
  })
}

/** Clauses that say on what condition something holds. */
const conditions = (parsed: ParsedSentence, verbs: readonly number[], { modality }: FactRules): readonly number[] =>
  verbs
    .flatMap((verb) => childrenWith(parsed, verb, 'advcl'))
    .filter((clause) =>
      childrenWith(parsed, clause, 'mark').some(
        (mark) => modality.marks.get(parsed.lower[mark] ?? '') === 'conditional',
      ),
    )

/** The marks of the conditions of a verb and of what it is about: "if", "unless". */
export const conditionMarks = (parsed: ParsedSentence, verb: number, rules: FactRules): readonly number[] =>
  conditions(parsed, [verb, ...contentPredicates(parsed, verb, rules)], rules).flatMap((condition) =>
    childrenWith(parsed, condition, 'mark'),
  )
