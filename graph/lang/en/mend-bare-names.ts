import { has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { NameBounds } from '../../fact/rules.ts'
import { words } from '../word-lists.ts'

/** Names, and people with their titles, that the parser takes for what they are not. */
export function mendBareNames(edit: TreeEdit, word: number, names: NameBounds): void {
  nameIsObject(edit, word, names)
  subjectBehindAfter(edit, word)
}

/** "condemned Iran", "warned North Korea's leader Kim Jong Un": a name behind a verb without object is its object, no predicate. */
function nameIsObject(edit: TreeEdit, word: number, names: NameBounds): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'xcomp' || verb < 0 || verb >= word || edit.upos(verb) !== 'VERB') return
  const isNamed = names.isPerson(word) || names.isCountry(word) || names.isTitle(word) || names.isBody(word)
  if (!isNamed || !NOMINAL.has(edit.upos(word)) || LINKING.has(edit.lower(verb))) return
  if (has(edit, verb, 'obj') || ['cop', 'mark', 'case', 'nsubj'].some((label) => has(edit, word, label))) return
  relabel(edit, word, verb, 'obj')
}
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const LINKING = words(
  'be become becomes became becoming remain remains remained remaining stay stayed seem seems seemed appear appears appeared prove proved turn turned elected named called appointed declared chosen made nominated designated considered dubbed',
)

/** "is tense after the Israeli army praised Oslo": a noun behind a conjunction and right before a finite verb is that verb's subject. */
function subjectBehindAfter(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  const verb = noun + 1
  if (!CONJUNCTIONS.has(edit.lower(word)) || edit.label(word) !== 'case' || noun < word) return
  if (edit.tag(verb) !== 'VERB.Fin' || edit.head(verb) >= word || !NOMINAL.has(edit.upos(noun))) return
  const subjects = edit.children(verb).filter((child) => /^[nc]subj/.test(edit.label(child)))
  if (subjects.some((child) => child > word) || edit.children(verb).some((child) => child === noun)) return
  for (const child of subjects) relabel(edit, child, verb, 'dep')
  for (const child of edit.children(noun)) if (edit.label(child) === 'cop') relabel(edit, child, verb, 'dep')
  relabel(edit, noun, verb, 'nsubj')
  relabel(edit, word, verb, 'mark')
}
const CONJUNCTIONS = words('after before since until')
