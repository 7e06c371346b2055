import { editTree, has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { Sentence, Tree } from '../../model/doc.ts'
import { words } from '../word-lists.ts'
import { speechAtTheEnd } from './mend-speech.ts'

/** Parts of one noun phrase: no comma stands between them and their head. */
const CLOSE = new Set(['compound', 'flat', 'nmod:desc'])

/** Mends what the parser gets wrong where English leaves no doubt. */
export function mendEnglish(sentence: Sentence, tree: Tree): Tree {
  const edit = editTree(sentence, tree)
  for (let word = 0; word < sentence.words.length; word++) {
    perfect(edit, word)
    hyphenatedParticiple(edit, word)
    countedObject(edit, word)
    subjectBehindConjunction(edit, word)
    phraseAsSubject(edit, word)
    const head = edit.head(word)
    if (!CLOSE.has(edit.label(word)) || head <= word + 1 || edit.form(word + 1) !== ',') continue
    // "According to South Korea, Pyongyang has …": the phrase before the comma is the verb's.
    const isPhrase = has(edit, word, 'case')
    if (isPhrase && edit.head(head) >= 0) relabel(edit, word, edit.head(head), 'obl')
  }
  speechAtTheEnd(edit, sentence.words.length)
  return edit.tree
}

/** "has broken relations with": a participle right behind a form of "have" is no adjective of its object. */
function perfect(edit: TreeEdit, word: number): void {
  const have = word - 1
  const noun = edit.head(word)
  if (edit.tag(word) !== 'VERB.Part' || edit.label(word) !== 'amod' || !HAVE.has(edit.form(have).toLowerCase())) return
  if (noun <= word || edit.head(noun) !== have || edit.label(noun) !== 'obj') return
  for (const child of edit.children(have)) if (child !== noun) relabel(edit, child, word, edit.label(child))
  relabel(edit, word, edit.head(have), edit.label(have))
  relabel(edit, noun, word, 'obj')
  relabel(edit, have, word, 'aux')
}
const HAVE = words('have has had having')

/** "its long-threatened invasion": a participle behind a hyphen is part of a noun phrase and no clause. */
function hyphenatedParticiple(edit: TreeEdit, word: number): void {
  const isClause = CLAUSAL.has(edit.label(word))
  if (!isClause || edit.tag(word) !== 'VERB.Part' || edit.form(word - 1) !== '-') return
  const noun = edit
    .children(word)
    .find((child) => child > word && child <= word + 3 && edit.upos(child) === 'NOUN' && edit.label(child) === 'obj')
  if (noun === undefined) return
  const isBefore = edit.label(word) === 'ccomp' || edit.label(word) === 'xcomp'
  const determiners = edit.children(word).filter((child) => child < word - 1)
  relabel(edit, noun, edit.head(word), isBefore ? 'obj' : edit.label(word))
  relabel(edit, word, noun, 'amod')
  for (const child of determiners) {
    const isPossessive = edit.upos(child) === 'PRON' && edit.label(child).startsWith('nsubj')
    if (isPossessive) relabel(edit, child, noun, 'nmod:poss')
  }
}
const CLAUSAL = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'conj'])

/** "tortured scores of refugees": a number without preposition behind a verb is its object, not a time. */
function countedObject(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'obl:unmarked' || verb >= word || edit.upos(verb) !== 'VERB') return
  if (!COUNTING.has(edit.form(word).toLowerCase()) || edit.children(verb).some((child) => edit.label(child) === 'obj'))
    return
  relabel(edit, word, verb, 'obj')
}
const COUNTING = words('scores dozens hundreds thousands millions many several some two three')

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
