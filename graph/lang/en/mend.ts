import { editTree, has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { Sentence, Tree } from '../../model/doc.ts'

/** Parts of one noun phrase: no comma stands between them and their head. */
const CLOSE = new Set(['compound', 'flat', 'nmod:desc'])

/** Mends what the parser gets wrong where English leaves no doubt. */
export function mendEnglish(sentence: Sentence, tree: Tree): Tree {
  const edit = editTree(sentence, tree)
  for (let word = 0; word < sentence.words.length; word++) {
    subjectBehindConjunction(edit, word)
    phraseAsSubject(edit, word)
    const head = edit.head(word)
    if (!CLOSE.has(edit.label(word)) || head <= word + 1 || edit.form(word + 1) !== ',') continue
    // "According to South Korea, Pyongyang has …": the phrase before the comma is the verb's.
    const isPhrase = has(edit, word, 'case')
    if (isPhrase && edit.head(head) >= 0) relabel(edit, word, edit.head(head), 'obl')
  }
  return edit.tree
}

/** "According to South Korea, Pyongyang has …": a subject has no preposition. */
function phraseAsSubject(edit: TreeEdit, word: number): void {
  if (!edit.label(word).startsWith('nsubj')) return
  const isPhrase = edit.children(word).some((child) => edit.label(child) === 'case' && child < word)
  if (isPhrase) relabel(edit, word, edit.head(word), 'obl')
}

/** "after the Council approved it": before a finite verb without a subject, the phrase is its subject, the preposition a conjunction. */
function subjectBehindConjunction(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'obl' || verb <= word || edit.tag(verb) !== 'VERB.Fin') return
  if (edit.children(verb).some((child) => edit.label(child).includes('subj'))) return
  const [preposition] = edit.children(word).filter((child) => edit.label(child) === 'case')
  if (preposition === undefined || !CONJUNCTIONS.has(edit.form(preposition).toLowerCase())) return
  relabel(edit, word, verb, 'nsubj')
  relabel(edit, preposition, verb, 'mark')
}
const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as', 'because', 'while'])
