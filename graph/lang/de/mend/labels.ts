import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { words } from '../../word-lists.ts'
import { TIME } from './lists.ts'
import { casesOf } from './noun-case.ts'
import { isNominal } from './tree.ts'

const PASSIVE = words('werden wird werde wurde wurden worden würde würden bekommt bekam bekommen erhält erhielt')

/** Subject, object and dative of a verb, where preposition, article, time or auxiliary contradict the parser. */
export function argumentsOf(edit: TreeEdit, verb: number): void {
  const children = edit.children(verb)
  const isPassive = children.some((child) => edit.label(child).startsWith('aux') && PASSIVE.has(edit.lower(child)))
  for (const child of children) {
    const label = edit.label(child)
    // "wird Kiew Raketen liefern": no infinitive is a passive.
    const isActive = children.some((other) => isHave(edit, other)) ? !isPassive : isFuture(edit, verb, children)
    if (label === 'nsubj:pass' && isActive) relabel(edit, child, verb, 'nsubj')
    // "eingeladen hat er": "er" is nothing but a subject.
    if (edit.upos(child) === 'PRON' && ARGUMENT.has(label) && casesOf(edit, child) === 'n')
      relabel(edit, child, verb, 'nsubj')
    // "warf ihr vor": neither "ihr" nor "ihn" is a subject.
    if (edit.upos(child) === 'PRON' && label.startsWith('nsubj') && !casesOf(edit, child).includes('n'))
      relabel(edit, child, verb, casesOf(edit, child).includes('a') ? 'obj' : 'obl:arg')
    if (!isNominal(edit, child) && edit.upos(child) !== 'NUM') continue
    if (has(edit, child, 'case')) {
      if (label === 'obj' || label === 'iobj' || label.startsWith('nsubj')) relabel(edit, child, verb, 'obl')
      continue
    }
    // "Ende März" is a time, "ein Ende" is none.
    const isEnd = /^(?:ende|anfang)$/.test(edit.lower(child)) && has(edit, child, 'det')
    if (TIME.has(edit.lower(child)) && !isEnd) {
      if (label === 'obj' || label === 'obl:arg' || label === 'nsubj') relabel(edit, child, verb, 'obl')
      continue
    }
    const cases = casesOf(edit, child)
    if (label.startsWith('nsubj') && !cases.includes('n'))
      relabel(edit, child, verb, cases.includes('a') ? 'obj' : 'obl:arg')
    else if (label === 'obj' && cases === 'd') relabel(edit, child, verb, 'obl:arg')
    else if (label === 'obl:arg' && cases === 'a' && !has(edit, verb, 'obj')) relabel(edit, child, verb, 'obj')
    else if (label === 'obl' || ((LOOSE.has(label) || isNamed(edit, child, label)) && child > verb))
      bareArgument(edit, verb, child, cases)
  }
}

/** A noun without preposition that is no time is an argument: "hat heute ihre Bemühungen abgebrochen". */
function bareArgument(edit: TreeEdit, verb: number, word: number, cases: string): void {
  if (cases.includes('a') && !has(edit, verb, 'obj')) relabel(edit, word, verb, 'obj')
  else if (cases.includes('d')) relabel(edit, word, verb, 'obl:arg')
}

/** Labels under which a bare argument behind its verb is misread. */
const LOOSE: ReadonlySet<string> = new Set(['appos', 'flat', 'compound', 'dep', 'acl'])
const ARGUMENT: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl:arg'])

/** "sicherte Tokajew Hilfe zu": a name is no adverb. */
const isNamed = (edit: TreeEdit, word: number, label: string): boolean =>
  (label === 'advmod' || label === 'advcl') && edit.upos(word) === 'PROPN'

const isFuture = (edit: TreeEdit, verb: number, children: readonly number[]): boolean =>
  edit.tag(verb) === 'VERB.Inf' && children.every((child) => edit.label(child) !== 'aux:pass')

const isHave = (edit: TreeEdit, word: number): boolean =>
  edit.label(word).startsWith('aux') && /^(?:haben|hat|hatte|hatten|habe|hätte|hätten)$/.test(edit.lower(word))
