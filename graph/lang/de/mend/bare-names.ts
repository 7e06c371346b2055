import type { NameBounds } from '../../../fact/rules.ts'
import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { FUTURE, TIME } from './lists.ts'
import { casesOf } from './noun-case.ts'
import { asArgument, isDivided, isNominal, lastWord, verbAbove } from './tree.ts'

/** Names have no case to tell who does what: these rules go by their place. */

/** Labels under which the parser joins a name to the noun before it. */
const JOINED: ReadonlySet<string> = new Set(['appos', 'flat', 'nmod', 'compound'])

/** "kritisierte die Regierung in Paris Serbien": of two names behind a preposition the first alone is its phrase. */
export function nameBehindPhrase(edit: TreeEdit, word: number, names: NameBounds): void {
  if (!names.starts(word) || !names.ends(word - 1)) return
  const [preposition] = edit.children(word).filter((child) => edit.label(child) === 'case')
  const first = edit
    .children(word)
    .find((child) => child < word && JOINED.has(edit.label(child)) && names.starts(child) && isNominal(edit, child))
  if (preposition === undefined || first === undefined || preposition > first) return
  const verb = verbAbove(edit, word)
  if (verb < 0) return
  relabel(edit, preposition, first, 'case')
  const noun = preposition - 1
  if (noun >= 0 && isNominal(edit, noun)) relabel(edit, first, noun, 'nmod')
  else relabel(edit, first, verb, 'obl')
  furtherArgument(edit, word, verb)
}

/** A name that turns out to be an argument of the verb: of two names the first is whoever acts, if nobody else is. */
export function furtherArgument(edit: TreeEdit, word: number, verb: number): void {
  const [object] = edit.children(verb).filter((child) => child !== word && edit.label(child) === 'obj')
  const mayAct =
    object !== undefined && object < word && casesOf(edit, object).includes('n') && !has(edit, verb, 'nsubj')
  if (mayAct) relabel(edit, object, verb, 'nsubj')
  relabel(edit, word, verb, object !== undefined && !mayAct ? 'obl:arg' : 'obj')
}

/** "kritisierte das Außenministerium Wladimir Putin": a body that is known has no other's name. */
export function nameBehindBody(edit: TreeEdit, word: number, names: NameBounds): void {
  const body = edit.head(word)
  if (!JOINED.has(edit.label(word)) || body < 0 || body > word || !names.isBody(body) || names.isBody(word)) return
  if (!names.starts(word) || has(edit, word, 'case') || isDivided(edit, body, word)) return
  // "die Regierung Merkel", "des Ministeriums Russlands": the body of somebody, or of a genitive.
  if (word === body + 1 && (names.isPerson(word) ? names.ends(word) : /[sxzß’']$/u.test(edit.form(word)))) return
  const verb = verbAbove(edit, body)
  if (verb >= 0) furtherArgument(edit, word, verb)
}

/** "die Armee Diplomaten ausgewiesen", "Präsident Selenskyj Waffen lieferte": a bare noun behind a body or a finished name is no part of it. */
export function nounBehindName(edit: TreeEdit, word: number, names: NameBounds): void {
  const head = edit.head(word)
  if (edit.upos(word) !== 'NOUN' || head < 0 || head > word || names.starts(word) || names.isTitle(word)) return
  if (!LOOSE.has(edit.label(word)) || !(names.ends(word - 1) || names.isBody(word - 1))) return
  if (has(edit, word, 'case') || has(edit, word, 'det')) return
  const verb = verbAbove(edit, head)
  if (verb > word) asArgument(edit, word, verb)
}
const LOOSE: ReadonlySet<string> = new Set(['appos', 'acl', 'nmod', 'dep'])

/** "half Präsident Emmanuel Macron der Ukraine": behind a person's name no country is a genitive. */
export function dativeBehindName(edit: TreeEdit, word: number, names: NameBounds): void {
  const title = edit.head(word)
  if (edit.label(word) !== 'nmod' || title < 0 || title > word || !names.isCountry(word) || has(edit, word, 'case'))
    return
  const article = edit.children(word).find((child) => edit.label(child) === 'det' && child < word)
  if (article === undefined || !names.isPerson(article - 1) || !names.ends(article - 1)) return
  const verb = verbAbove(edit, title)
  if (verb >= 0) relabel(edit, word, verb, 'obl:arg')
}

/** "„Kanzler Merz verurteilt den Sudan“": nobody hangs from a mark; who stands before the verb without a subject is it. */
export function nounOfMark(edit: TreeEdit, word: number): void {
  const mark = edit.head(word)
  if (mark < 0 || edit.upos(mark) !== 'PUNCT' || !isNominal(edit, word) || has(edit, word, 'case')) return
  const verb = lastWord(edit, word) + 1
  if (edit.tag(verb) === 'VERB.Fin' && !has(edit, verb, 'nsubj')) relabel(edit, word, verb, 'nsubj')
}

/** "Die Türkei wird Serbien unterstützen": no passive, and whoever stands first acts, unless the case says no. */
export function futureOfNames(edit: TreeEdit, verb: number): void {
  if (edit.upos(verb) !== 'VERB' || !/(?:en|ern|eln)$/.test(edit.lower(verb)) || edit.tag(verb) === 'VERB.Part') return
  const children = edit.children(verb)
  const auxiliary = children.find((child) => edit.label(child).startsWith('aux') && FUTURE.has(edit.lower(child)))
  if (
    auxiliary === undefined ||
    auxiliary > verb ||
    isDivided(edit, auxiliary, verb) ||
    edit.form(verb).startsWith('ge')
  )
    return
  if (children.some((child) => edit.lower(child) === 'worden')) return
  edit.tree.tags[verb] = 'VERB.Inf'
  relabel(edit, auxiliary, verb, 'aux')
  const bare = children.filter(
    (child) =>
      CORE.has(edit.label(child)) &&
      isNominal(edit, child) &&
      !has(edit, child, 'case') &&
      !TIME.has(edit.lower(child)),
  )
  const subject = bare.find((child) => casesOf(edit, child).includes('n'))
  for (const child of bare)
    if (child === subject) relabel(edit, child, verb, 'nsubj')
    else if (edit.label(child).startsWith('nsubj'))
      relabel(edit, child, verb, casesOf(edit, child) === 'd' ? 'obl:arg' : 'obj')
}
const CORE: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl:arg'])
