import type { NameBounds } from '../../../fact/rules.ts'
import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { furtherArgument } from './bare-names.ts'
import { asArgument, isNominal, preposition, verbAbove } from './tree.ts'

/** Labels under which the parser joins a name to the word before or behind it. */
const JOINED: ReadonlySet<string> = new Set(['flat', 'appos', 'nmod', 'compound'])
/** Names that end in -s without being a genitive. */
const IN_S = /^(?:Laos|Honduras|Mauritius|Barbados|Belarus|Zypern|USA|Nauru|Bahamas|Seychellen|Philippinen)$/

/** "Russlands Oberhaus", "mit Chinas Staatschef Xi": the noun behind a country's genitive is the head, the name its attribute. */
export function genitiveBeforeNoun(edit: TreeEdit, word: number, names: NameBounds): void {
  const name = word - 1
  if (name < 0 || edit.label(word) !== 'flat' || (edit.upos(word) !== 'NOUN' && !names.ends(name))) return
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

export function genitiveOfCountry(edit: TreeEdit, name: number, names: NameBounds): void {
  if (!names.isCountry(name) || !names.starts(name) || !names.ends(name)) return
  if (!/\p{L}s$/u.test(edit.form(name)) || IN_S.test(edit.form(name))) return
  let noun = name + 1
  while (edit.upos(noun) === 'ADJ' && noun < name + 3) noun++
  if (edit.upos(noun) !== 'NOUN' || edit.head(name) === noun) return
  const head = edit.head(name)
  // "der Angriff Russlands Anfang März": what follows is no possession.
  if (
    head < 0 ||
    (edit.label(name) === 'nmod' && head < name && preposition(edit, name) === '' && edit.head(noun) !== name)
  )
    return
  const isInPhrase = has(edit, name, 'case')
  const label = isInPhrase || edit.head(noun) === name ? edit.label(name) : edit.label(noun)
  if (edit.head(noun) === name || isInPhrase || edit.head(noun) === head) relabel(edit, noun, head, label)
  for (const child of edit.children(name)) if (child !== noun) relabel(edit, child, noun, edit.label(child))
  relabel(edit, name, noun, 'nmod')
}

/** "der Besuch Putins", "der Besuch Nancy Pelosis": a genitive behind its noun; "Minister Pistorius" is a title with its name. */
export function genitiveAfterNoun(edit: TreeEdit, word: number, names: NameBounds): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'appos' && edit.label(word) !== 'flat') return
  if (noun !== word - 1 || edit.upos(noun) !== 'NOUN' || !names.starts(word)) return
  // "die Außenminister Armeniens": a country is nobody's name.
  if (names.isTitle(noun) && (!names.isCountry(word) || IN_S.test(edit.form(word)))) return
  let last = word
  while (!names.ends(last) && last < word + 5) last++
  if (/\p{L}s$/u.test(edit.form(last)) && names.ends(last)) relabel(edit, word, noun, 'nmod')
}

/** "Präsident Lula im Mai auf dem Gipfel …": a person has no phrase of time or place, only an origin. */
export function phraseOfPerson(edit: TreeEdit, word: number, names: NameBounds): void {
  const person = edit.head(word)
  if (edit.label(word) !== 'nmod' || person < 0 || person > word || !names.isTitle(person)) return
  const hasName = edit.children(person).some((child) => child < word && names.starts(child))
  const form = preposition(edit, word)
  if (form === '' || !hasName || /^(?:von|aus)$/.test(form)) return
  const verb = verbAbove(edit, person)
  if (verb >= 0) relabel(edit, word, verb, 'obl')
}

/** "…, Moskau Munition zu liefern", "der Ukraine Panzer": a name before a bare noun is no attribute but the verb's dative. */
export function nameBeforeObject(edit: TreeEdit, word: number, names: NameBounds): void {
  const noun = edit.head(word)
  if (!ATTRIBUTE.has(edit.label(word)) || edit.upos(word) !== 'PROPN' || noun <= word || edit.upos(noun) !== 'NOUN')
    return
  const isMarked = /[sxzß’']$/u.test(edit.form(word)) || has(edit, word, 'case')
  const verb = edit.head(noun)
  if (isMarked || verb < 0 || edit.upos(verb) !== 'VERB' || !OBJECT.has(edit.label(noun))) return
  // "lieferte der Ukraine Waffen": the thing behind whoever gets it.
  if (edit.label(noun) !== 'obj' && has(edit, verb, 'obj')) return
  if (edit.label(word) !== 'nmod' && !names.ends(word)) return
  relabel(edit, noun, verb, 'obj')
  relabel(edit, word, verb, 'obl:arg')
  for (const child of edit.children(noun))
    if (edit.label(child) === 'det' && child === word - 1) relabel(edit, child, word, 'det')
}
const OBJECT: ReadonlySet<string> = new Set(['obj', 'obl:arg'])
const ATTRIBUTE: ReadonlySet<string> = new Set(['nmod', 'amod', 'compound', 'appos'])

/** "der Ukraine Panzer liefern": a noun behind a finished name is no part of it; recipient before thing. */
export function nameThenNoun(edit: TreeEdit, word: number, names: NameBounds): void {
  const name = edit.head(word)
  if (edit.label(word) !== 'flat' || edit.upos(word) !== 'NOUN' || name !== word - 1 || !names.ends(name)) return
  const verb = edit.head(name)
  if (verb < 0 || edit.upos(verb) !== 'VERB' || /\p{L}s$/u.test(edit.form(name))) return
  relabel(edit, word, verb, 'obj')
  if (edit.label(name) === 'obj') relabel(edit, name, verb, 'obl:arg')
}

/** Labels of the last word of a name or list. */
const LINKED: ReadonlySet<string> = new Set(['flat', 'conj'])

/** "hat Deutschland Kroatien anerkannt", "hatte Joe Biden Kiew besucht": a name behind a name is a further argument. */
export function nameAfterName(edit: TreeEdit, word: number, names: NameBounds): void {
  const before = word - 1
  const isJoined =
    edit.head(word) === before || (LINKED.has(edit.label(before)) && edit.head(word) === edit.head(before))
  if (!JOINED.has(edit.label(word)) || !isJoined || names.isTitle(before) || !names.ends(before)) return
  if (!names.isCountry(before) && !names.isCountry(word) && !names.starts(word)) return
  if (has(edit, word, 'case')) return
  const verb = verbAbove(edit, before)
  // "Russlands Präsident", "Deutschlands Außenminister": the genitive belongs to what follows.
  if (verb < 0 || (edit.form(before).endsWith('s') && edit.upos(word) === 'NOUN')) return
  furtherArgument(edit, word, verb)
}

/** "am Montag Polen besucht", "in Rom Ursula von der Leyen": a known name is no part of the date, noun or place before it, but an argument of the verb. */
export function nameAfterPhrase(edit: TreeEdit, word: number, names: NameBounds): void {
  const before = edit.head(word)
  if (edit.label(word) !== 'flat' || before !== word - 1 || !names.starts(word) || names.isTitle(before)) return
  const verb = verbAbove(edit, before)
  if (!has(edit, before, 'case') || verb < 0) return
  asArgument(edit, word, verb)
}

/** "Malis, Burkina Fasos und des Niger": names with a comma between them are a list, if it ends with "und". */
export function listOfNames(edit: TreeEdit, word: number, names: NameBounds): void {
  const first = edit.head(word)
  if (edit.label(word) !== 'appos' || first < 0 || first > word || !isNominal(edit, word)) return
  if (!names.starts(word) || !names.ends(word - 2) || edit.form(word - 1) !== ',') return
  const ends = [first, word].some((each) => edit.children(each).some((child) => edit.label(child) === 'conj'))
  if (ends) relabel(edit, word, first, 'conj')
}

/** "hat Südkorea der Ukraine keine Waffen geliefert": no country is another one's; the second is the verb's dative. */
export function countryOfCountry(edit: TreeEdit, word: number, names: NameBounds): void {
  const country = edit.head(word)
  if (edit.label(word) !== 'nmod' || country < 0 || country > word) return
  const isLeague = names.ends(country) && /^\p{Lu}[\p{Lu}\d]+$/u.test(edit.form(country))
  const isPlace = edit.upos(country) === 'PROPN' && names.starts(country) && names.ends(country)
  if (!names.isCountry(country) && !isLeague && !isPlace) return
  if (!names.isCountry(word) || has(edit, word, 'case') || !has(edit, word, 'det')) return
  const verb = verbAbove(edit, country)
  if (verb >= 0) relabel(edit, word, verb, 'obl:arg')
}

/** "Sollte Spanien die Schweiz angreifen": a name with an article of its own is no part of the name before it. */
export function nameWithArticle(edit: TreeEdit, word: number, names: NameBounds): void {
  const before = edit.head(word)
  if (edit.label(word) !== 'flat' || before < 0 || before > word || !names.starts(word) || !names.starts(before)) return
  const article = edit.children(word).find((child) => edit.label(child) === 'det' && child < word)
  if (article === undefined || !names.ends(article - 1)) return
  const verb = verbAbove(edit, before)
  if (verb >= 0) asArgument(edit, word, verb)
}

/** "verpflichtet das Abkommen Spanien und Peru": a treaty is no country; behind it stands the verb's object. */
export function nameBehindTreaty(edit: TreeEdit, word: number, names: NameBounds): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'appos' || noun !== word - 1 || !names.isCountry(word) || !names.starts(word)) return
  if (!TREATY.test(edit.form(noun)) || names.isTitle(noun)) return
  const verb = edit.head(noun)
  if (verb >= 0 && edit.upos(verb) === 'VERB' && !has(edit, verb, 'obj')) relabel(edit, word, verb, 'obj')
}
const TREATY = /(?:abkommen|vertrag|pakt|vereinbarung|erklärung|statut|protokoll|konvention|übereinkommen)$/i

/** "Tamim bin Hamad Al Thani": the words of one name hang together, whatever verb was seen in them. */
export function wordsOfName(edit: TreeEdit, word: number, names: NameBounds): void {
  if (!names.starts(word) || names.ends(word)) return
  let last = word + 1
  while (last < edit.length - 1 && !names.ends(last)) last++
  // "Islamischer Staat": nothing behind a name may take its noun away.
  for (let at = word + 1; at <= last; at++) if (edit.upos(at) === 'NOUN') edit.tree.upos[at] = 'PROPN'
  const isOutside = (each: number) => edit.head(each) < word || edit.head(each) > last
  let outside = 0
  for (let at = word; at <= last; at++) if (isOutside(at)) outside++
  if (outside < 2) return
  let root = word
  while (!isOutside(root)) root++
  for (let at = word; at <= last; at++) {
    if (edit.upos(at) === 'AUX' || edit.upos(at) === 'VERB') {
      edit.tree.upos[at] = 'PROPN'
      edit.tree.tags[at] = 'PROPN'
    }
    if (at === root || !isOutside(at)) continue
    edit.tree.upos[at] = 'PROPN'
    relabel(edit, at, root, 'flat')
  }
}

/** "beim Botschafter Nicholas Burns Protest ein": a word behind a finished name is no part of it. */
export function wordBehindName(edit: TreeEdit, word: number, names: NameBounds): void {
  if (edit.label(word) !== 'flat' || !isNominal(edit, word) || names.starts(word) || !names.ends(word - 1)) return
  if (names.isCountry(word) || !/\p{Ll}$/u.test(edit.form(word))) return
  const name = edit.head(word)
  const verb = verbAbove(edit, name)
  if (verb < 0 || names.ends(word)) return
  for (const child of edit.children(word)) if (child < word) relabel(edit, child, name, 'flat')
  relabel(edit, word, verb, has(edit, verb, 'obj') ? 'obl' : 'obj')
}

/** "die Vorsitzende, Nancy Pelosi, Taiwan besucht": behind a name between commas stands no second one. */
export function nameBehindComma(edit: TreeEdit, word: number, names: NameBounds): void {
  if (edit.form(word - 1) !== ',' || !['appos', 'conj', 'flat'].includes(edit.label(word))) return
  if (!names.starts(word) || !names.ends(word - 2) || has(edit, word, 'cc') || has(edit, word, 'conj')) return
  let before = word - 2
  while (before > 0 && !names.starts(before)) before--
  // Two commas around one name; a list goes on or ends with "und".
  if (edit.form(before - 1) !== ',' || edit.label(before) !== 'appos' || edit.form(word + 1) === ',') return
  let last = word
  while (!names.ends(last) && last < word + 5) last++
  if (edit.upos(last + 1) === 'CCONJ') return
  const verb = verbAbove(edit, before)
  if (verb > word) relabel(edit, word, verb, 'obj')
}

/** "bei Spanien Protest eingelegt": no bare name stands before the noun that it belongs to; the preposition is the name's. */
export function phraseOfName(edit: TreeEdit, name: number, names: NameBounds): void {
  const noun = edit.head(name)
  if (edit.label(name) !== 'nmod' || noun <= name || edit.upos(noun) !== 'NOUN' || !names.isCountry(name)) return
  if (!names.ends(name) || /[sxzß]$/.test(edit.form(name))) return
  const cases = edit.children(noun).filter((child) => child < name && edit.label(child) === 'case')
  const verb = verbAbove(edit, noun)
  if (cases.length === 0 || verb < 0) return
  for (const child of [...cases, ...edit.children(noun).filter((each) => each < name && edit.label(each) === 'det')])
    relabel(edit, child, name, edit.label(child))
  relabel(edit, name, verb, 'obl')
  relabel(edit, noun, verb, has(edit, verb, 'obj') ? 'obl' : 'obj')
}

/** "Ein Abgeordneter des Parlaments, Mohammed Mamun, …": a name between commas is whom the whole phrase describes. */
export function nameOfDescribed(edit: TreeEdit, word: number, names: NameBounds): void {
  if (edit.label(word) !== 'appos' || edit.form(word - 1) !== ',' || !names.starts(word) || names.isCountry(word))
    return
  const inner = edit.head(word)
  if (names.isTitle(inner)) return
  let outer = inner
  while (edit.label(outer) === 'nmod' && edit.upos(edit.head(outer)) === 'NOUN') outer = edit.head(outer)
  if (outer !== inner && (names.isTitle(outer) || PEOPLE.test(edit.form(outer)))) relabel(edit, word, outer, 'appos')
}
const PEOPLE = /(?:er|in|te|ter|chef|mann|präsident|ist|ent|ant|[oö]ge)$/i
