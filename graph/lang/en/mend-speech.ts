import { relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import { words } from '../word-lists.ts'

const SAYING = words(
  'said says say reported reports told announced announces added adds confirmed confirms stated states declared noted wrote writes warned warns insisted insists stressed argued acknowledged admitted claimed claims alleged explained recalled tweeted posted suggested predicted estimated revealed vowed pledged promised complained conceded concluded testified cautioned quipped joked lamented shows showed',
)
const VERBAL = /^(?:VERB|AUX|ADJ)/
const CLAUSAL: ReadonlySet<string> = new Set([
  'ccomp',
  'advcl',
  'conj',
  'parataxis',
  'xcomp',
  'dep',
  'acl',
  'acl:relcl',
])

/**
 * "…, a UN official said on Monday.": a verb of saying that ends the sentence behind a comma and its subject speaks beside the whole,
 * whatever the parser hangs it from.
 */
export function speechAtTheEnd(edit: TreeEdit, length: number): void {
  const verb = lastSaying(edit, length)
  if (verb < 0) return
  const comma = commaBefore(edit, verb)
  if (comma < 1) return
  if (comma === verb - 1) {
    nameBetweenCommas(edit, comma, verb)
    return
  }
  const subject = speaker(edit, comma, verb)
  if (subject < 0) return
  const main = mainVerb(edit, comma, verb)
  if (main < 0) return
  const isRoot = edit.head(verb) < 0
  relabel(edit, subject, verb, 'nsubj')
  for (let word = comma + 1; word < verb; word++)
    if (word !== subject && (edit.head(word) <= comma || edit.head(word) > verb)) relabel(edit, word, subject, 'flat')
  for (const child of edit.children(verb))
    if (child < comma && edit.label(child).startsWith('nsubj')) relabel(edit, child, main, 'dep')
    else if (child < comma && child !== main) relabel(edit, child, main, edit.label(child))
  if (isRoot) {
    relabel(edit, main, verb, 'ccomp')
    return
  }
  relabel(edit, verb, main, 'parataxis')
}

/** "said on Saturday, warning Trump": a participle behind a comma tells what else the speaker does, not what is said. */
export function participleBesideSpeech(edit: TreeEdit, word: number): void {
  if (edit.label(word) !== 'ccomp' || edit.form(word - 1) !== ',' || !edit.lower(word).endsWith('ing')) return
  const isBound = edit.children(word).some((child) => child < word && /^(?:nsubj|mark|aux)/.test(edit.label(child)))
  if (!isBound && edit.head(word) < word && SAYING.has(edit.lower(edit.head(word))))
    relabel(edit, word, edit.head(word), 'advcl')
}

/** "…, the alliance's secretary-general, Jens Stoltenberg, said": the name between the commas speaks, what stands before describes it. */
function nameBetweenCommas(edit: TreeEdit, end: number, verb: number): void {
  const second = commaBefore(edit, end)
  const first = second < 0 ? -1 : commaBefore(edit, second)
  if (first < 1 || end - second > 5 || second - first > 10) return
  const name = second + 1
  const main = mainVerb(edit, first, verb)
  if (main < 0 || edit.upos(name) !== 'PROPN') return
  const isRoot = edit.head(verb) < 0
  relabel(edit, name, verb, 'nsubj')
  for (let word = first + 1; word < end; word++)
    if (word !== name && (edit.head(word) <= first || edit.head(word) >= end))
      relabel(edit, word, name, word < second ? 'appos' : 'flat')
  for (let word = name + 1; word < end; word++) if (edit.head(word) < name) relabel(edit, word, name, 'flat')
  if (isRoot) relabel(edit, main, verb, 'ccomp')
  else relabel(edit, verb, main, 'parataxis')
}

/** The last verb of saying, if nothing but when and where it was said follows. */
function lastSaying(edit: TreeEdit, length: number): number {
  for (let word = length - 1; word > 1 && word > length - 14; word--)
    if (edit.upos(word) === 'VERB' && SAYING.has(edit.form(word).toLowerCase())) return word
    else if (edit.upos(word) === 'VERB' || edit.form(word) === ',') return -1
  return -1
}

/** The comma before the speaker; −1 if another verb stands between. */
function commaBefore(edit: TreeEdit, verb: number): number {
  for (let word = verb - 1; word > 0 && word > verb - 16; word--) {
    if (edit.form(word) === ',' || edit.form(word) === "''" || edit.form(word) === '”') return word
    if (edit.tag(word) === 'VERB.Fin') return -1
  }
  return -1
}

/** Head of the noun phrase between comma and verb. */
function speaker(edit: TreeEdit, comma: number, verb: number): number {
  for (const child of edit.children(verb))
    if (child > comma && child < verb && edit.label(child).startsWith('nsubj')) return child
  for (let word = comma + 1; word < verb; word++)
    if (/^(?:NOUN|PROPN|PRON|NUM|X)$/.test(edit.upos(word)) && (edit.head(word) <= comma || edit.head(word) >= verb))
      return word
  return -1
}

/** What is said: the highest verb before the comma. */
function mainVerb(edit: TreeEdit, comma: number, verb: number): number {
  for (let word = 0; word < comma; word++) {
    if (edit.head(word) < 0) return word
    if (
      edit.head(word) >= comma &&
      VERBAL.test(edit.upos(word)) &&
      CLAUSAL.has(edit.label(word)) &&
      edit.head(verb) < 0
    )
      return word
  }
  return -1
}
