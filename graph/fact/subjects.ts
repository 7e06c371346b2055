import { adposition, childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'
import type { ClauseRules } from './clause.ts'

/** Whether a predicate is passive: by label, auxiliary, or as a participle beside a noun. */
export function isPassivePredicate(parsed: ParsedSentence, predicate: number, rules: ClauseRules): boolean {
  if (rules.stative.has(parsed.lower[predicate] ?? '')) return false
  if (childrenWith(parsed, predicate, 'nsubj:pass', 'aux:pass').length > 0) return true
  const tag = parsed.tree.tags[predicate] ?? ''
  const label = plainLabel(parsed, predicate)
  if (rules.isActiveParticiple(parsed.lower[predicate] ?? '')) return false
  if (!tag.includes('Part') && label !== 'amod') return false
  if (childrenWith(parsed, predicate, 'aux').some((aux) => rules.passiveAuxiliaries.has(parsed.lower[aux] ?? '')))
    return true
  // A past participle that modifies a noun ("das verabschiedete Abkommen", "the pact signed in June") is passive.
  if (label === 'amod' || (label === 'acl' && !hasSubject(parsed, predicate))) return true
  // "Signed in Prague by Obama, the pact was extended": so is one that opens a clause.
  if (label === 'advcl' && childrenWith(parsed, predicate, 'nsubj', 'csubj', 'mark', 'aux', 'obj').length === 0)
    return true
  // "was arrested and deported": the second participle shares the first one's auxiliary.
  const head = parsed.tree.heads[predicate] ?? -1
  const isAlone = childrenWith(parsed, predicate, 'aux', 'nsubj').length === 0
  return label === 'conj' && isAlone && parsed.tree.tags[head] === tag && isPassivePredicate(parsed, head, rules)
}

const hasSubject = (parsed: ParsedSentence, word: number) => childrenWith(parsed, word, 'nsubj', 'csubj').length > 0

/** Subject as written, or taken over from where the syntax puts it: coordination, control, the noun a participle modifies. */
export function surfaceSubjects(
  parsed: ParsedSentence,
  predicate: number,
  rules: ClauseRules,
  depth = 0,
): readonly number[] {
  const own = childrenWith(parsed, predicate, 'nsubj', 'csubj')
  if (own.length > 0 || depth > 6) return own
  const head = parsed.tree.heads[predicate] ?? -1
  if (head < 0) return []
  switch (plainLabel(parsed, predicate)) {
    case 'amod':
      return [head]
    case 'acl': {
      if ((parsed.tree.tags[predicate] ?? '').endsWith('Fin')) return []
      return hasInfinitiveMark(parsed, predicate, rules) ? deciders(parsed, head, rules, depth) : [head]
    }
    case 'conj':
    case 'parataxis':
      return surfaceSubjects(parsed, head, rules, depth + 1)
    case 'xcomp':
    case 'advcl':
    case 'ccomp': {
      if (isFinite(parsed, predicate, rules)) return []
      // "banned women from working, drawing criticism": a participle alone has the verb's own subject.
      const isAttendant =
        plainLabel(parsed, predicate) === 'advcl' &&
        rules.isActiveParticiple(parsed.lower[predicate] ?? '') &&
        childrenWith(parsed, predicate, 'mark').length === 0
      if (!isAttendant && rules.objectControl(parsed.lower[head] ?? '')) {
        // "verpflichtet sich, zu helfen": nobody but the subject is asked.
        const controlled = [...childrenWith(parsed, head, 'obj'), ...bareDatives(parsed, head)].filter(
          (word) => !rules.reflexives.has(parsed.lower[word] ?? ''),
        )
        if (controlled.length > 0) return controlled
        if (isPassivePredicate(parsed, head, rules)) return surfaceSubjects(parsed, head, rules, depth + 1)
      }
      const asked = askedFor(parsed, predicate, head, rules)
      if (asked.length > 0) return asked
      // "was attacked by rebels, killing three": whoever acts in the passive acts on.
      if (plainLabel(parsed, predicate) === 'advcl' && isPassivePredicate(parsed, head, rules)) {
        const agents = childrenWith(parsed, head, 'obl').filter((word) =>
          rules.agentPrepositions.has(adposition(parsed, word) ?? ''),
        )
        if (agents.length > 0) return agents
      }
      return surfaceSubjects(parsed, head, rules, depth + 1)
    }
    default:
      return []
  }
}

/** "called on Israel to withdraw", "thanked Cuba for sending doctors": whoever is asked, or has done it. */
function askedFor(parsed: ParsedSentence, predicate: number, head: number, rules: ClauseRules): readonly number[] {
  if (hasInfinitiveMark(parsed, predicate, rules))
    return childrenWith(parsed, head, 'obl').filter((word) =>
      rules.obliqueControl.get(adposition(parsed, word) ?? '')?.has(parsed.lower[head] ?? ''),
    )
  const isGerund = childrenWith(parsed, predicate, 'mark').some((mark) =>
    rules.gerundMarks.has(parsed.lower[mark] ?? ''),
  )
  return isGerund ? childrenWith(parsed, head, 'obj', 'iobj') : []
}

/** "Sweden's decision to send", "made an attempt to kill": whose decision it is, or who makes it. */
function deciders(parsed: ParsedSentence, noun: number, rules: ClauseRules, depth: number): readonly number[] {
  // "became the first country to recognise": whoever is that country.
  if (isForemost(parsed, noun, rules)) {
    if (plainLabel(parsed, noun) === 'xcomp')
      return surfaceSubjects(parsed, parsed.tree.heads[noun] ?? -1, rules, depth + 1)
    const own = childrenWith(parsed, noun, 'nsubj')
    return own.length > 0 ? own : [noun]
  }
  const owners = childrenWith(parsed, noun, 'nmod:poss', 'det:poss')
  if (owners.length > 0) return owners
  const verb = parsed.tree.heads[noun] ?? -1
  const isTheme = verb >= 0 && parsed.tree.upos[verb] === 'VERB' && plainLabel(parsed, noun) === 'obj'
  return isTheme ? surfaceSubjects(parsed, verb, rules, depth + 1) : [noun]
}

/** "the first country to …", "the last": what such a noun is told to do has happened. */
export const isForemost = (parsed: ParsedSentence, noun: number, rules: Pick<ClauseRules, 'foremost'>): boolean =>
  // "was the first to ratify it"
  (rules.foremost.has(parsed.lower[noun] ?? '') && childrenWith(parsed, noun, 'det').length > 0) ||
  childrenWith(parsed, noun, 'amod', 'nummod', 'advmod').some((child) => rules.foremost.has(parsed.lower[child] ?? ''))

const hasInfinitiveMark = (parsed: ParsedSentence, word: number, rules: ClauseRules) =>
  childrenWith(parsed, word, 'mark').some((mark) => rules.infinitiveMarks.has(parsed.lower[mark] ?? ''))

function isFinite(parsed: ParsedSentence, word: number, rules: ClauseRules): boolean {
  if (hasInfinitiveMark(parsed, word, rules)) return false
  if ((parsed.tree.tags[word] ?? '').endsWith('Fin')) return true
  return childrenWith(parsed, word, 'aux', 'cop').some((aux) => (parsed.tree.tags[aux] ?? '').endsWith('Fin'))
}

/** Objects in the dative, by the parser's label. */
export function bareDatives(parsed: ParsedSentence, predicate: number): readonly number[] {
  return childrenWith(parsed, predicate, 'iobj', 'obl:arg').filter((child) => adposition(parsed, child) === null)
}

/** The noun that a relative pronoun stands for; other words stand for themselves. */
export function resolveRelative(
  parsed: ParsedSentence,
  word: number,
  rules: Pick<ClauseRules, 'relativePronouns'>,
): number {
  const stands = /^(?:PRON|DET|SCONJ)/.test(parsed.tree.tags[word] ?? '')
  if (!stands || !rules.relativePronouns.has(parsed.lower[word] ?? '')) return word
  for (let at = parsed.tree.heads[word] ?? -1, steps = 0; at >= 0 && steps < 8; steps++) {
    const head = parsed.tree.heads[at] ?? -1
    // "bot Asyl an, was Rajoy kritisierte": all that the clause before tells is meant, and no noun of it.
    if (plainLabel(parsed, at) === 'acl' && head >= 0 && head < word)
      return parsed.tree.upos[head] === 'VERB' ? word : head
    at = head
  }
  return word
}
