import { relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import { words } from '../word-lists.ts'

/**
 * "Russia, which annexed Crimea in 2014, has demanded that …", "Leaders, gathered in Luanda, warned against …": where the parser takes
 * the verb between the commas for the main one, the finite verb behind the second comma is put in its place.
 */
export function interruptedClause(edit: TreeEdit): void {
  mendClause(edit, edit.tree.heads.indexOf(-1))
}

/** The same in what somebody is told to have said at the end: "The army, which backs them, shelled positions, officials said." */
export function interruptedContent(edit: TreeEdit): void {
  const root = edit.tree.heads.indexOf(-1)
  const content = edit.children(root).find((child) => child < root && edit.label(child) === 'ccomp')
  if (content !== undefined) mendClause(edit, content)
}

function mendClause(edit: TreeEdit, root: number): void {
  if (root < 3 || !PREDICATE.has(edit.upos(root))) return
  const subject = edit
    .children(root)
    .find(
      (child) =>
        child < root && isNoun(edit, child) && (SUBJECT.has(edit.label(child)) || isBeforeRelative(edit, child)),
    )
  if (subject === undefined) return
  const relative = edit
    .children(root)
    .find((child) => child > subject && child < root && RELATIVE.has(edit.lower(child)) && edit.form(child - 1) === ',')
  const isParticiple = relative === undefined && opensAside(edit, subject, root)
  if (relative === undefined && !isParticiple) return
  const finite = mainVerb(edit, root)
  const main = finite < 0 && relative !== undefined ? verbAsAdjective(edit, root) : finite
  if (main < 0) return
  putInPlace(edit, root, main, subject)
  relabel(edit, root, subject, isParticiple ? 'acl' : 'acl:relcl')
}

const PREDICATE = words('VERB AUX')
const SUBJECT = words('nsubj nsubj:pass')
const RELATIVE = words('which who whose whom where')
const isNoun = (edit: TreeEdit, word: number) => edit.upos(word) === 'NOUN' || edit.upos(word) === 'PROPN'

/** "Burundi's army, which": the subject of what follows, whatever the parser calls it. */
const isBeforeRelative = (edit: TreeEdit, word: number) =>
  edit.form(word + 1) === ',' && RELATIVE.has(edit.lower(word + 2)) && edit.label(word) === 'dep'

/** Whether a participle stands right behind the comma behind the subject: no finite verb can. */
function opensAside(edit: TreeEdit, subject: number, verb: number): boolean {
  if (edit.form(verb - 1) !== ',' || edit.children(verb).some((child) => edit.label(child).startsWith('aux')))
    return false
  for (let word = subject + 1; word < verb - 1; word++) if (edit.form(word) === ',') return false
  return /(?:ed|ing|en|wn|ght)$/.test(edit.lower(verb))
}

/** The first finite verb behind a comma that has no subject and no conjunction of its own; −1 for none. */
function mainVerb(edit: TreeEdit, root: number): number {
  for (let verb = root + 2; verb < edit.length; verb++) {
    if (edit.upos(verb) !== 'VERB' || !JOINED.has(edit.label(verb)) || !hangsFrom(edit, verb, root)) continue
    const children = edit.children(verb)
    if (children.some((child) => NOT_MAIN.has(edit.label(child)) && child < verb)) continue
    const auxiliaries = children.filter((child) => child < verb && edit.label(child).startsWith('aux'))
    const first = Math.min(verb, ...auxiliaries)
    const isFinite = edit.tag(first).endsWith('.Fin') || (first === verb && edit.lower(verb).endsWith('ed'))
    if (isFinite && edit.form(first - 1) === ',') return verb
  }
  return -1
}

/** "The United States, which has troops there, paused aid": a past behind the second comma is no adjective of its object; −1 for none. */
function verbAsAdjective(edit: TreeEdit, root: number): number {
  for (let verb = root + 2; verb < edit.length - 1; verb++) {
    const object = edit.head(verb)
    if (
      edit.label(verb) !== 'amod' ||
      object <= verb ||
      edit.form(verb - 1) !== ',' ||
      !edit.lower(verb).endsWith('ed')
    )
      continue
    if (!hangsFrom(edit, object, root) || !APART.has(edit.label(object)) || edit.children(verb).length > 0) continue
    relabel(edit, verb, edit.head(object), 'parataxis')
    relabel(edit, object, verb, 'obj')
    return verb
  }
  return -1
}
const APART = words('appos conj obj obl dep parataxis')
const JOINED = words('advcl conj ccomp parataxis xcomp acl dep appos')
const NOT_MAIN = words('nsubj nsubj:pass csubj mark cc')

function hangsFrom(edit: TreeEdit, word: number, ancestor: number): boolean {
  for (let at = edit.head(word), steps = 0; at >= 0 && steps < 8; at = edit.head(at), steps++)
    if (at === ancestor) return true
  return false
}

/** Puts a verb in the place of another, with the subject and all that stands before it. */
function putInPlace(edit: TreeEdit, root: number, main: number, subject: number): void {
  const isPassive = edit.children(main).some((child) => edit.label(child) === 'aux:pass')
  const before = edit.children(root).filter((child) => child < subject || edit.label(child) === 'punct')
  relabel(edit, main, edit.head(root), edit.label(root))
  relabel(edit, subject, main, isPassive ? 'nsubj:pass' : 'nsubj')
  for (const child of before) if (child < subject || child > main) relabel(edit, child, main, edit.label(child))
}
