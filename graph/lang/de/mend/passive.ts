import type { NameBounds } from '../../../fact/rules.ts'
import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { words } from '../../word-lists.ts'
import { TIME } from './lists.ts'
import { isNominal, preposition, verbAbove } from './tree.ts'

/**
 * "Unterzeichnet wurde der Pakt in Rom von den Ministern …": a passive's "von" names who acts, where the noun before it can own
 * nobody: a place, a time, a source that has its country already, or the subject of a participle that opens the clause.
 */
export function agentOfPassive(edit: TreeEdit, word: number, names: NameBounds): void {
  if (!isNominal(edit, word) || !AGENT.has(preposition(edit, word))) return
  const noun = edit.head(word)
  if (noun < 0 || noun > word || !isNominal(edit, noun)) return
  const verb = verbAbove(edit, noun)
  if (verb < 0 || !edit.children(verb).some((child) => edit.label(child) === 'aux:pass')) return
  if (edit.children(verb).some((child) => edit.label(child) === 'obl' && AGENT.has(preposition(edit, child)))) return
  const isActor = names.isTitle(word) || names.starts(word) || PEOPLE.test(edit.form(word))
  const isSubject = edit.label(noun) === 'nsubj:pass' && verb < noun && isActor
  const isSource = SOURCES.has(edit.lower(noun)) && has(edit, noun, 'amod')
  const isPlace = edit.upos(noun) === 'PROPN' && has(edit, noun, 'case') && isActor
  if (!isSubject && !isSource && !isPlace && !TIME.has(edit.lower(noun))) return
  relabel(edit, word, verb, 'obl')
  // "vom Sekretär und vom Berater": who was joined to the noun acts as well.
  for (const other of edit.children(noun))
    if (other > word && edit.label(other) === 'conj' && AGENT.has(preposition(edit, other)))
      relabel(edit, other, word, 'conj')
}
const AGENT = words('von vom durch')
const SOURCES = words('angaben angabe informationen darstellung aussage aussagen einschätzung erkenntnissen worten')
const PEOPLE =
  /(?:er|ern|innen|in|chef|chefs|präsident|präsidenten|ministern?|regierung|regierungen|staaten|länder|ländern|parlament|armee|rat|behörden|vertreter|vertretern)$/i
