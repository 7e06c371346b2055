import { adopt, has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { NameBounds } from '../../fact/rules.ts'
import { words } from '../word-lists.ts'

/** Mends the tree around names whose bounds are known. */
export function mendNames(edit: TreeEdit, word: number, names: NameBounds): void {
  personBehindTitle(edit, word, names)
  nameAsComplement(edit, word, names)
  kindBeforeName(edit, word, names)
  nameBehindBody(edit, word, names)
  countryBeforeNoun(edit, word, names)
  heldPlace(edit, word)
  countriesInList(edit, word, names)
}

/** "UAE, Israel sign trade deal": no country is in apposition with another. */
function countriesInList(edit: TreeEdit, word: number, names: NameBounds): void {
  const first = edit.head(word)
  if (edit.label(word) !== 'appos' || first !== word - 2 || edit.form(word - 1) !== ',') return
  if (names.isCountry(first) && names.isCountry(word) && edit.upos(word + 1) === 'VERB')
    relabel(edit, word, first, 'conj')
}

/** "State Department spokesman Ned Price praised": the person is meant, not the body whose spokesman he is. */
function personBehindTitle(edit: TreeEdit, word: number, names: NameBounds): void {
  const body = edit.head(word)
  if (edit.label(word) !== 'appos' || !names.starts(word) || !names.isTitle(word - 1) || !names.starts(body)) return
  if (body >= word - 1 || edit.form(word - 1) === ',') return
  // "U.N. Secretary-General Antonio Guterres"
  for (let between = body; between < word; between++)
    if (edit.upos(between) === 'PUNCT' && edit.form(between) !== '-') return
  adopt(edit, word, body)
  relabel(edit, body, word, 'compound')
}

/** "a spokesman for the movement, Mohammed Abdulsalam, welcomed": the name is the spokesman's, not the movement's. */
function nameBehindBody(edit: TreeEdit, word: number, names: NameBounds): void {
  const body = edit.head(word)
  const title = edit.head(body)
  if (edit.label(word) !== 'appos' || !names.starts(word) || !names.isPerson(word) || edit.form(word - 1) !== ',')
    return
  if (title >= body || title < 0 || edit.label(body) !== 'nmod' || edit.upos(title) !== 'NOUN') return
  if (TITLES.has(edit.lower(title)) && !names.isPerson(body)) relabel(edit, word, title, 'appos')
}
const TITLES = words(
  'spokesman spokeswoman spokesperson leader head chief director president chairman chairwoman chair minister commander adviser advisor envoy ambassador representative secretary deputy negotiator founder governor mayor prosecutor commissioner coordinator member lawyer aide official speaker',
)

/** "called US strikes murder": a country right before a noun is the noun's, not the verb's object. */
function countryBeforeNoun(edit: TreeEdit, word: number, names: NameBounds): void {
  const country = word - 1
  const verb = edit.head(word)
  if (edit.label(word) !== 'xcomp' || edit.upos(word) !== 'NOUN' || !names.isCountry(country)) return
  if (edit.label(country) !== 'obj' || edit.head(country) !== verb) return
  relabel(edit, country, word, 'compound')
  relabel(edit, word, verb, 'obj')
}

/** "forced out the U.N. mission MINUSMA": a name right behind its object is no complement of a verb. */
function nameAsComplement(edit: TreeEdit, word: number, names: NameBounds): void {
  const object = word - 1
  if (edit.label(word) !== 'xcomp') return
  // "detains Suu Kyi": a name right behind a verb without object is its object.
  const verb = edit.head(word)
  if (
    names.starts(verb + 1) &&
    word <= verb + 3 &&
    verb < word &&
    !has(edit, verb, 'obj') &&
    edit.upos(word) === 'PROPN'
  )
    return relabel(edit, word, verb, 'obj')
  if (!names.starts(word) || edit.label(object) !== 'obj') return
  if (edit.head(object) === edit.head(word)) relabel(edit, word, object, 'appos')
}

/** "the U.N. mission MINUSMA": a name that is no predicate has no subject; what stands before it says what it is. */
function kindBeforeName(edit: TreeEdit, word: number, names: NameBounds): void {
  const noun = word - 1
  if (!names.starts(word) || edit.head(noun) !== word || edit.label(noun) !== 'nsubj' || edit.upos(noun) !== 'NOUN')
    return
  if (NOMINAL.has(edit.upos(word)) && !edit.children(word).some((child) => edit.label(child) === 'cop'))
    relabel(edit, noun, word, 'compound')
}

/** "visited rebel-held Goma": the place is visited, not the rebels. */
function heldPlace(edit: TreeEdit, word: number): void {
  const holder = word - 2
  const place = word + 1
  if (edit.form(word - 1) !== '-' || !HELD.has(edit.lower(word)) || !NOMINAL.has(edit.upos(place))) return
  if (edit.head(holder) === place || edit.head(place) !== word) return
  const head = edit.head(holder)
  const label = edit.label(holder)
  if (head < 0 || head === place) return
  relabel(edit, place, head, label)
  relabel(edit, word, place, 'amod')
  const outside = edit.children(holder).filter((child) => child < holder && edit.label(child) !== 'compound')
  for (const child of outside) relabel(edit, child, place, edit.label(child))
  relabel(edit, holder, word, 'compound')
}
const HELD = words('held controlled occupied run ruled backed')
const NOMINAL = words('NOUN PROPN')
