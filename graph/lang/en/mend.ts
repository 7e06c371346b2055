import { editTree, relabel } from '../../fact/edit-tree.ts'
import type { Sentence, Tree } from '../../model/doc.ts'

/** Parts of one noun phrase: no comma stands between them and their head. */
const CLOSE = new Set(['compound', 'flat', 'nmod:desc'])

/** Mends what the parser gets wrong where English leaves no doubt. */
export function mendEnglish(sentence: Sentence, tree: Tree): Tree {
  const edit = editTree(sentence, tree)
  for (let word = 0; word < sentence.words.length; word++) {
    const head = edit.head(word)
    if (!CLOSE.has(edit.label(word)) || head <= word + 1 || edit.form(word + 1) !== ',') continue
    // "According to South Korea, Pyongyang has …": the phrase before the comma is the verb's.
    const isPhrase = edit.children(word).some((child) => edit.label(child) === 'case')
    if (isPhrase && edit.head(head) >= 0) relabel(edit, word, edit.head(head), 'obl')
  }
  return edit.tree
}
