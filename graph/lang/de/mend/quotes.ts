import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { isNominal } from './tree.ts'

/**
 * "… bei einem Angriff auf einen von ihnen "sofortige Hilfe" leisten": a noun that closes a quotation right before the verb is what the
 * verb acts on, and no part of a phrase before the quotation.
 */
export function quotedObject(edit: TreeEdit, noun: number): void {
  const verb = noun + 2
  if (!isClosing(edit.form(noun + 1)) || edit.upos(verb) !== 'VERB' || !isNominal(edit, noun)) return
  const opening = openingBefore(edit, noun)
  const before = edit.head(noun)
  if (opening < 0 || before < 0 || before >= opening || edit.upos(before) === 'VERB') return
  const outside = edit.children(noun).filter((child) => child < opening)
  const kept = outside.findLast((child) => edit.upos(child) !== 'ADP')
  if (outside.length > 0 && kept === undefined) return
  const object = edit.children(verb).find((child) => edit.label(child) === 'obj')
  // "sich sofortige Hilfe leisten": beside what is given, the reflexive is who gets it.
  if (object !== undefined && edit.lower(object) !== 'sich' && edit.lower(object) !== 'einander') return
  if (object !== undefined) relabel(edit, object, verb, 'obl:arg')
  relabel(edit, noun, verb, 'obj')
  if (kept === undefined) return
  relabel(edit, kept, before, has(edit, before, 'nsubj') ? 'obl' : 'nmod')
  for (const child of outside)
    if (child !== kept) relabel(edit, child, kept, edit.upos(child) === 'ADP' ? 'case' : 'nmod')
}

/** The quotation mark before a noun, if nothing but what belongs to the noun stands between; -1 for none. */
function openingBefore(edit: TreeEdit, noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at <= 5; at--) {
    if (OPENING.has(edit.form(at))) return at
    if (!/^(?:ADJ|ADV|NUM|DET)$/.test(edit.upos(at)) && edit.tag(at) !== 'VERB.Part') return -1
  }
  return -1
}

const isClosing = (form: string): boolean => CLOSING.has(form)
const OPENING: ReadonlySet<string> = new Set(['"', '„', '“', '»', '«', '‚', "'"])
const CLOSING: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '‘', "'"])
