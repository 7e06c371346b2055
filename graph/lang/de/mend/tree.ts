import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'

export const isNominal = (edit: TreeEdit, word: number): boolean =>
  edit.upos(word) === 'NOUN' || edit.upos(word) === 'PROPN'

/** The nearest verb that a word hangs from, over other words; -1 for none. */
export function verbAbove(edit: TreeEdit, word: number): number {
  let at = edit.head(word)
  for (let steps = 0; at >= 0 && edit.upos(at) !== 'VERB' && steps < 8; steps++) at = edit.head(at)
  return at
}

/** First word of a phrase, its commas left out. */
export function firstWord(edit: TreeEdit, word: number): number {
  let first = word
  for (const child of edit.children(word)) if (child < first && edit.upos(child) !== 'PUNCT') first = child
  return first
}

/** The preposition of a phrase in lower case; the empty text for none. */
export function preposition(edit: TreeEdit, word: number): string {
  const found = edit.children(word).find((child) => edit.label(child) === 'case')
  return found === undefined ? '' : edit.lower(found)
}

/** Whether a comma stands between two words. */
export function isDivided(edit: TreeEdit, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (edit.form(at) === ',') return true
  return false
}

/** Last word of a phrase, punctuation left out. */
export function lastWord(edit: TreeEdit, word: number, depth = 0): number {
  let last = word
  for (const child of edit.children(word))
    if (child > last && edit.upos(child) !== 'PUNCT') last = depth > 6 ? child : lastWord(edit, child, depth + 1)
  return last
}

/** Makes a word an argument of a verb: its object, or where it has one already, whoever else takes part. */
export function asArgument(edit: TreeEdit, word: number, verb: number): void {
  relabel(edit, word, verb, has(edit, verb, 'obj') ? 'obl:arg' : 'obj')
}
