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
  }
  for (let word = 0; word < sentence.words.length; word++) twoSubjects(edit, word)
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

/** "das der Präsident unterzeichnet hatte": of two subjects the one that may be accusative is the object. */
function twoSubjects(edit: TreeEdit, verb: number): void {
  const subjects = edit.children(verb).filter((child) => edit.label(child) === 'nsubj')
  const [first, second] = subjects
  if (subjects.length !== 2 || first === undefined || second === undefined) return
  const isNominative = (word: number) =>
    NOMINATIVE.has(edit.form(word).toLowerCase()) ||
    edit.children(word).some((child) => edit.label(child) === 'det' && NOMINATIVE.has(edit.form(child).toLowerCase()))
  if (NOMINATIVE_OR_ACCUSATIVE.has(edit.form(first).toLowerCase()) && edit.upos(first) === 'PRON')
    relabel(edit, first, verb, 'obj')
  else if (isNominative(first) && !isNominative(second)) relabel(edit, second, verb, 'obj')
  else if (isNominative(second) && !isNominative(first)) relabel(edit, first, verb, 'obj')
}
