import type { NameBounds } from '../../../fact/rules.ts'
import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { words } from '../../word-lists.ts'
import { MONTHS, TIME } from './lists.ts'
import { firstWord, lastWord, verbAbove } from './tree.ts'

/** "haben Soldaten der Armee Präsident Keïta festgesetzt": a title behind another noun without a comma is the verb's. */
export function titleBehindNoun(edit: TreeEdit, word: number, names: NameBounds): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'appos' || noun !== word - 1 || !names.isTitle(word) || names.isTitle(noun)) return
  const verb = verbAbove(edit, noun)
  if (verb >= 0) asArgument(edit, word, verb)
}

/** "Der Vorsitzende der Union, Komorens Präsident Assoumani, forderte": a title between commas behind the subject describes it. */
export function titleBetweenCommas(edit: TreeEdit, word: number, names: NameBounds): void {
  if (!names.isTitle(word) || !/^(?:obj|conj|nsubj|obl:arg)$/.test(edit.label(word)) || has(edit, word, 'cc')) return
  const first = firstWord(edit, word)
  const verb = verbAbove(edit, word)
  if (edit.form(first - 1) !== ',' || edit.form(lastWord(edit, word) + 1) !== ',') return
  if (verb !== lastWord(edit, word) + 2) return
  const subject = edit.children(verb).find((child) => child < first && edit.label(child) === 'nsubj')
  if (subject !== undefined && subject !== word && names.isTitle(subject) && lastWord(edit, subject) >= first - 2)
    relabel(edit, word, subject, 'appos')
}

/** "haben Offiziere Präsident Keïta gestürzt": a noun right before a title without a comma is no part of it. */
export function nounBeforeTitle(edit: TreeEdit, word: number, names: NameBounds): void {
  const title = word + 1
  if (edit.head(word) !== title || !PART_OF_NAME.has(edit.label(word)) || edit.upos(word) !== 'NOUN') return
  if (!names.isTitle(title) || names.isTitle(word) || TIME.has(edit.lower(word))) return
  const verb = edit.head(title)
  if (edit.upos(verb) !== 'VERB' || !/^(?:nsubj|obj)$/.test(edit.label(title))) return
  if (edit.children(verb).some((child) => child !== title && edit.label(child).startsWith('nsubj'))) return
  relabel(edit, title, verb, 'obj')
  relabel(edit, word, verb, 'nsubj')
}
const PART_OF_NAME: ReadonlySet<string> = new Set(['dep', 'flat', 'compound', 'appos', 'nmod'])

/** "in den Morgenstunden Präsident Win Myint festgenommen": whoever stands behind a time or thing without a comma is the verb's. */
export function personAfterPhrase(edit: TreeEdit, word: number, names: NameBounds): void {
  const before = edit.head(word)
  if (before !== word - 1 || !PART_OF_NAME.has(edit.label(word)) || !names.isTitle(word)) return
  if (!has(edit, before, 'case') || names.isTitle(before) || PEOPLE.test(edit.form(before))) return
  if (names.starts(before)) return
  const verb = verbAbove(edit, before)
  if (verb < 0) return
  for (const child of edit.children(before))
    if (child > word) relabel(edit, child, word, names.starts(child) ? 'appos' : edit.label(child))
  asArgument(edit, word, verb)
}
const PEOPLE = /(?:er|in|te|ter|chef|mann|präsident|ist|ent|ant|[oö]gen?)$/i

/** "im April Präsident Yoon entlassen": a month has the preposition, the title has none. */
export function titleAfterMonth(edit: TreeEdit, title: number, names: NameBounds): void {
  const month = title - 1
  if (!MONTHS.has(edit.lower(month)) || edit.head(month) !== title || !names.isTitle(title)) return
  const verb = verbAbove(edit, title)
  if (verb < 0 || !has(edit, title, 'case')) return
  for (const child of edit.children(title)) if (child < month) relabel(edit, child, month, edit.label(child))
  relabel(edit, month, verb, 'obl')
  asArgument(edit, title, verb)
}

/** "nahm die Polizei Yoon fest": a body bears nobody's name. */
export function personAfterBody(edit: TreeEdit, word: number, names: NameBounds): void {
  const body = edit.head(word)
  if (body !== word - 1 || !PART_OF_NAME.has(edit.label(word)) || edit.upos(body) !== 'NOUN') return
  if (!names.isPerson(word) && !names.isTitle(word)) return
  if (names.isTitle(body) || !BODIES.has(edit.lower(body)) || !has(edit, body, 'det')) return
  const verb = verbAbove(edit, body)
  if (verb >= 0) asArgument(edit, word, verb)
}
const BODIES = words(
  'polizei armee justiz regierung führung opposition miliz staatsanwaltschaft gericht gerichtshof verfassungsgericht parlament partei kommission behörde behörden truppen sicherheitskräfte streitkräfte soldaten polizisten beamten ermittler demonstranten geheimdienst militär junta terroristen rebellen aufständischen luftwaffe marine bundesanwaltschaft wahlkommission',
)

/** Hangs a person from a verb: as its object; where the only object stands before and nobody else acts, that is the subject. */
function asArgument(edit: TreeEdit, word: number, verb: number): void {
  const children = edit.children(verb)
  const object = children.find((child) => edit.label(child) === 'obj' && child !== word)
  const hasSubject = children.some((child) => edit.label(child).startsWith('nsubj') && child !== word)
  if (object !== undefined && !hasSubject && object < word && !has(edit, object, 'case'))
    relabel(edit, object, verb, 'nsubj')
  relabel(edit, word, verb, object === undefined || !hasSubject ? 'obj' : 'obl:arg')
}

/** "Trumps Vorgänger Barack Obama": a noun before a whole name is no part of it, whatever the tagger saw, but says who that is. */
export function nounBeforeName(edit: TreeEdit, name: number, names: NameBounds): void {
  const noun = name - 1
  if (edit.label(name) !== 'flat' || edit.head(name) !== noun || edit.upos(noun) !== 'PROPN') return
  if (!names.isPerson(name) || !names.starts(name) || names.isPerson(noun) || names.isCountry(noun)) return
  if (names.isTitle(noun) || names.ends(noun) || !names.ends(noun - 1) || !/\p{L}s$/u.test(edit.form(noun - 1))) return
  edit.tree.upos[noun] = 'NOUN'
  edit.tree.tags[noun] = 'NOUN'
  relabel(edit, name, noun, 'appos')
}

/** "Trump und Chinas Staatschef Xi Jinping": the name behind a title is the one who bears it. */
export function nameOfTitle(edit: TreeEdit, name: number, names: NameBounds): void {
  const title = name - 1
  if (!names.isTitle(title) || names.isTitle(name) || !names.isPerson(name) || !names.starts(name)) return
  if (edit.upos(title) !== 'NOUN' || edit.head(name) === title || edit.head(title) === name) return
  if (edit.head(name) > name) return
  relabel(edit, name, title, 'appos')
}
