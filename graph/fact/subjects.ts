import { adposition, childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'
import type { ClauseRules } from './clause.ts'

/** Whether a predicate is passive: by label, auxiliary, or as a participle beside a noun. */
export function isPassivePredicate(parsed: ParsedSentence, predicate: number, rules: ClauseRules): boolean {
  if (childrenWith(parsed, predicate, 'nsubj:pass', 'aux:pass').length > 0) return true
  const tag = parsed.tree.tags[predicate] ?? ''
  const label = plainLabel(parsed, predicate)
  if (!tag.includes('Part') && label !== 'amod') return false
  if (childrenWith(parsed, predicate, 'aux').some((aux) => rules.passiveAuxiliaries.has(parsed.lower[aux] ?? '')))
    return true
  // A past participle that modifies a noun ("das verabschiedete Abkommen", "the pact signed in June") is passive.
  return label === 'amod' || (label === 'acl' && !hasSubject(parsed, predicate))
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
    case 'acl':
      return (parsed.tree.tags[predicate] ?? '').endsWith('Fin') ? [] : [head]
    case 'conj':
    case 'parataxis':
      return surfaceSubjects(parsed, head, rules, depth + 1)
    case 'xcomp':
    case 'advcl':
    case 'ccomp': {
      if (isFinite(parsed, predicate, rules)) return []
      if (rules.objectControl(parsed.lower[head] ?? '')) {
        const controlled = [...childrenWith(parsed, head, 'obj'), ...bareDatives(parsed, head)]
        if (controlled.length > 0) return controlled
      }
      return surfaceSubjects(parsed, head, rules, depth + 1)
    }
    default:
      return []
  }
}

function isFinite(parsed: ParsedSentence, word: number, rules: ClauseRules): boolean {
  if (childrenWith(parsed, word, 'mark').some((mark) => rules.infinitiveMarks.has(parsed.lower[mark] ?? '')))
    return false
  if ((parsed.tree.tags[word] ?? '').endsWith('Fin')) return true
  return childrenWith(parsed, word, 'aux', 'cop').some((aux) => (parsed.tree.tags[aux] ?? '').endsWith('Fin'))
}

/** Objects in the dative, by the parser's label. */
export function bareDatives(parsed: ParsedSentence, predicate: number): readonly number[] {
  return childrenWith(parsed, predicate, 'iobj', 'obl:arg').filter((child) => adposition(parsed, child) === null)
}

/** The noun that a relative pronoun stands for; other words stand for themselves. */
export function resolveRelative(parsed: ParsedSentence, word: number, rules: ClauseRules): number {
  const stands = /^(?:PRON|DET|SCONJ)/.test(parsed.tree.tags[word] ?? '')
  if (!stands || !rules.relativePronouns.has(parsed.lower[word] ?? '')) return word
  for (let at = parsed.tree.heads[word] ?? -1, steps = 0; at >= 0 && steps < 8; steps++) {
    const head = parsed.tree.heads[at] ?? -1
    if (plainLabel(parsed, at) === 'acl' && head >= 0 && head < word) return head
    at = head
  }
  return word
}
