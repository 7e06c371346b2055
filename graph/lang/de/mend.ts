import type { Sentence, Tree } from '../../model/doc.ts'
import { adopt, editTree, relabel, type TreeEdit } from '../../fact/edit-tree.ts'

const NOMINATIVE = new Set(['der', 'er', 'ein', 'kein', 'dieser', 'jener'])
const AUXILIARIES = new Set(
  'hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden'.split(
    ' ',
  ),
)
/** Relative pronouns that are subject or object alike. */
const NOMINATIVE_OR_ACCUSATIVE = new Set(['das', 'die', 'was', 'welche', 'welches'])

/** Mends what the parser gets wrong where German leaves no doubt. Each rule is a construction of the language. */
export function mendGerman(sentence: Sentence, tree: Tree, endsName: (word: number) => boolean): Tree {
  const edit = editTree(sentence, tree)
  for (let word = 0; word < sentence.words.length; word++) {
    genitiveBeforeNoun(edit, word, endsName)
    auxiliaryAsHead(edit, word)
    bareNameBeforeObject(edit, word)
    nameThenNoun(edit, word, endsName)
    looseApposition(edit, word)
  }
  for (let word = 0; word < sentence.words.length; word++) {
    if (isInfinitiveClause(edit, word)) infinitiveClause(edit, word)
    else finiteClause(edit, word)
  }
  return edit.tree
}

/** "Russlands Oberhaus", "Putin und Nordkoreas Machthaber Kim": the noun is the head, the genitive its attribute. */
function genitiveBeforeNoun(edit: TreeEdit, word: number, endsName: (word: number) => boolean): void {
  const name = word - 1
  if (name < 0 || edit.label(word) !== 'flat' || (edit.upos(word) !== 'NOUN' && !endsName(name))) return
  if (edit.upos(name) !== 'PROPN' || !/\p{L}s$/u.test(edit.form(name))) return
  const before = edit.head(word)
  if (before !== name && before !== edit.head(name)) return
  relabel(edit, word, edit.head(name), edit.label(name))
  for (const child of edit.children(name)) if (child !== word) relabel(edit, child, word, edit.label(child))
  // The rest of the name went with the noun: "Machthaber Kim Jong Un".
  if (before !== name)
    for (const child of edit.children(before))
      if (child > word && edit.label(child) === 'flat') relabel(edit, child, word, 'flat')
  relabel(edit, name, word, 'nmod')
}

/** "hat … ratifiziert": the participle is the predicate, the finite verb its auxiliary. */
function auxiliaryAsHead(edit: TreeEdit, word: number): void {
  if (!(edit.tag(word) === 'VERB.Part' || edit.tag(word) === 'VERB.Inf')) return
  const auxiliary = edit.head(word)
  if (auxiliary < 0 || !AUXILIARIES.has(edit.form(auxiliary).toLowerCase())) return
  if (edit.label(word) !== 'xcomp' && edit.label(word) !== 'ccomp') return
  // "hat … zu prüfen" is an obligation with a verb of its own.
  if (edit.children(word).some((child) => edit.label(child) === 'mark')) return
  adopt(edit, word, auxiliary)
  relabel(edit, auxiliary, word, 'aux')
}

/** "…, Moskau Munition zu liefern": a bare name before a bare noun is no attribute but the verb's dative. */
function bareNameBeforeObject(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'nmod' || edit.upos(word) !== 'PROPN' || noun <= word || edit.upos(noun) !== 'NOUN') return
  const isMarked =
    /[sxzß’']$/u.test(edit.form(word)) || edit.children(word).some((child) => edit.label(child) === 'case')
  const verb = edit.head(noun)
  if (isMarked || verb < 0 || edit.upos(verb) !== 'VERB' || edit.label(noun) !== 'obj') return
  relabel(edit, word, verb, 'obl:arg')
}

/** "der Ukraine Panzer liefern": a noun behind a finished name is no part of it; recipient before thing. */
function nameThenNoun(edit: TreeEdit, word: number, endsName: (word: number) => boolean): void {
  const name = edit.head(word)
  if (edit.label(word) !== 'flat' || edit.upos(word) !== 'NOUN' || name !== word - 1 || !endsName(name)) return
  const verb = edit.head(name)
  if (verb < 0 || edit.upos(verb) !== 'VERB' || /\p{L}s$/u.test(edit.form(name))) return
  relabel(edit, word, verb, 'obj')
  if (edit.label(name) === 'obj') relabel(edit, name, verb, 'obl:arg')
}

/** "griff in der Nacht Ziele an": an apposition is set off by a comma; without one, the noun is the verb's object. */
function looseApposition(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'appos' || edit.upos(word) !== 'NOUN' || edit.upos(noun) !== 'NOUN') return
  const verb = edit.head(noun)
  const isSetOff = edit.form(word - 1) === ',' || edit.form(word - 1) === '('
  const isInPhrase = edit.children(noun).some((child) => edit.label(child) === 'case')
  if (isSetOff || !isInPhrase || verb < 0 || edit.upos(verb) !== 'VERB') return
  if (!edit.children(verb).some((child) => edit.label(child) === 'obj')) relabel(edit, word, verb, 'obj')
}

const isInfinitiveClause = (edit: TreeEdit, word: number): boolean =>
  edit.upos(word) === 'VERB' &&
  edit.children(word).some((child) => edit.label(child) === 'mark' && edit.form(child).toLowerCase() === 'zu')

/** An infinitive with "zu" has no subject of its own, and what stands between its comma and it is its own. */
function infinitiveClause(edit: TreeEdit, verb: number): void {
  let comma = verb
  while (comma >= 0 && edit.form(comma) !== ',') comma--
  for (let word = comma + 1; comma >= 0 && word < verb; word++) {
    const isBare = edit.upos(word) === 'NOUN' || edit.upos(word) === 'PROPN'
    if (
      isBare &&
      edit.head(word) < comma &&
      ['conj', 'obj', 'obl', 'appos', 'nmod', 'flat', 'nsubj'].includes(edit.label(word))
    )
      relabel(edit, word, verb, 'obj')
  }
  for (const subject of edit.children(verb))
    if (edit.label(subject).startsWith('nsubj')) relabel(edit, subject, verb, 'obj')
  const [first, second] = edit.children(verb).filter((child) => edit.label(child) === 'obj' && child < verb)
  if (first !== undefined && second !== undefined) relabel(edit, first, verb, 'obl:arg')
}

/** A finite clause has one subject: "Den Pakt hat …", "das der Präsident unterzeichnet hatte", "werde Deutschland … verhängen". */
function finiteClause(edit: TreeEdit, verb: number): void {
  if (edit.upos(verb) !== 'VERB') return
  const children = edit.children(verb)
  const subjects = children.filter((child) => edit.label(child) === 'nsubj')
  const [first, second] = subjects
  if (subjects.length === 2 && first !== undefined && second !== undefined)
    relabel(edit, objectOf(edit, first, second), verb, 'obj')
  const isFinite = [verb, ...children].some(
    (word) => edit.tag(word).endsWith('Fin') && (word === verb || edit.label(word) === 'aux'),
  )
  if (!isFinite || children.some((child) => edit.label(child).includes('subj')) || edit.label(verb) === 'conj') return
  const [bare] = children.filter((child) => edit.label(child) === 'obl:arg' && isBareName(edit, child))
  if (bare !== undefined && children.some((child) => edit.label(child) === 'obj')) relabel(edit, bare, verb, 'nsubj')
}

/** Of two subjects the one that may be accusative, or else the second: German puts the subject first unless case tells. */
function objectOf(edit: TreeEdit, first: number, second: number): number {
  const isNominative = (word: number) =>
    NOMINATIVE.has(edit.form(word).toLowerCase()) ||
    edit.children(word).some((child) => edit.label(child) === 'det' && NOMINATIVE.has(edit.form(child).toLowerCase()))
  if (edit.upos(first) === 'PRON' && NOMINATIVE_OR_ACCUSATIVE.has(edit.form(first).toLowerCase())) return first
  return isNominative(second) && !isNominative(first) ? first : second
}

const isBareName = (edit: TreeEdit, word: number): boolean =>
  edit.upos(word) === 'PROPN' &&
  !edit.children(word).some((child) => edit.label(child) === 'det' || edit.label(child) === 'case')
