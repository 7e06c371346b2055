import { has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { NameBounds } from '../../fact/rules.ts'
import { words } from '../word-lists.ts'

/** Names, and people with their titles, that the parser takes for what they are not. */
export function mendBareNames(edit: TreeEdit, word: number, names: NameBounds): void {
  verbInName(edit, word)
  verbBehindAside(edit, word, names)
  phraseIsNoClause(edit, word)
  gerundOfVerb(edit, word)
  gerundBehindComma(edit, word)
  said(edit, word)
  nameIsObject(edit, word, names)
  secondSubject(edit, word, names)
  subjectOfPlan(edit, word, names)
  subjectBehindAfter(edit, word)
  countryBeforeThing(edit, word, names)
}

/** "said Macron condemned Kim", "after Canada and Japan expelled diplomats": a finite verb describes no noun, it has it as object. */
function verbInName(edit: TreeEdit, verb: number): void {
  const noun = edit.head(verb)
  if (
    edit.tag(verb) !== 'VERB.Fin' ||
    noun <= verb ||
    !NOMINAL.has(edit.upos(noun)) ||
    !/^(?:amod|compound)$/.test(edit.label(verb))
  )
    return
  const isSubject = (child: number) =>
    child < verb && NOMINAL.has(edit.upos(child)) && /^(?:compound|nsubj|nmod)$/.test(edit.label(child))
  const own = edit.children(verb).find((child) => edit.label(child) === 'nsubj')
  const subject = own ?? edit.children(noun).findLast(isSubject)
  if (subject === undefined || edit.upos(verb - 1) === 'PUNCT') return
  const outside = edit.children(noun).filter((child) => child < verb && child !== subject)
  relabel(edit, verb, edit.head(noun), edit.head(noun) < 0 ? 'root' : 'ccomp')
  relabel(edit, noun, verb, 'obj')
  relabel(edit, subject, verb, 'nsubj')
  for (const child of outside) {
    const label = edit.label(child)
    relabel(edit, child, verb, label === 'case' ? 'mark' : label.startsWith('nsubj') ? 'dep' : label)
  }
}

/** "Poland's minister, Radoslaw Sikorski, voiced support": the finite verb behind the name's second comma has who is named as subject. */
function verbBehindAside(edit: TreeEdit, name: number, names: NameBounds): void {
  const person = edit.head(name)
  if (edit.label(name) !== 'appos' || !names.isPerson(name) || edit.form(name - 1) !== ',') return
  let last = name
  while (last + 1 < edit.length && !names.ends(last)) last++
  if (edit.form(last + 1) !== ',') return
  let verb = last + 2
  while (edit.upos(verb) === 'ADV') verb++
  if (
    edit.tag(verb) !== 'VERB.Fin' ||
    edit.head(person) >= name ||
    has(edit, verb, 'nsubj') ||
    edit.label(person).startsWith('nsubj')
  )
    return
  const above = edit.head(verb)
  if (above !== person && edit.head(above) !== person) return
  relabel(edit, verb, edit.head(person), edit.label(person))
  relabel(edit, person, verb, 'nsubj')
  if (above !== person && NOMINAL.has(edit.upos(above))) relabel(edit, above, verb, 'obj')
}

/** "invited by Beijing to": a noun with a preposition is no clause. */
function phraseIsNoClause(edit: TreeEdit, word: number): void {
  if (
    edit.label(word) !== 'advcl' ||
    !NOMINAL.has(edit.upos(word)) ||
    has(edit, word, 'nsubj') ||
    has(edit, word, 'cop')
  )
    return
  if (edit.children(word).some((child) => edit.label(child) === 'case' && child < word))
    relabel(edit, word, edit.head(word), 'obl')
}

/** "denied attacking Venezuela": what is denied hangs from the verb right before it. */
function gerundOfVerb(edit: TreeEdit, gerund: number): void {
  const verb = gerund - 1
  if (edit.tag(gerund) !== 'VERB.Ger' || !DENYING.has(edit.lower(verb)) || edit.head(gerund) === verb) return
  if (edit.head(verb) !== gerund && !/^(?:obj|xcomp|ccomp)$/.test(edit.label(gerund)))
    relabel(edit, gerund, verb, 'xcomp')
}
const DENYING = words(
  'deny denies denied denying admit admits admitted consider considered stop stopped suggest suggested',
)

/** "…, expelling diplomats": behind a comma and before its object it is a clause of the verb, no part of a name. */
function gerundBehindComma(edit: TreeEdit, gerund: number): void {
  if (edit.tag(gerund) !== 'VERB.Ger' || edit.form(gerund - 1) !== ',') return
  if (!/^(?:amod|compound|nmod:poss|nmod)$/.test(edit.label(gerund))) return
  const noun = edit.head(gerund)
  let verb = gerund - 2
  while (verb >= 0 && edit.upos(verb) !== 'VERB') verb--
  if (verb < 0) return
  relabel(edit, gerund, verb, 'advcl')
  const isBehind = noun > gerund && NOMINAL.has(edit.upos(noun)) && !has(edit, gerund, 'obj')
  if (isBehind && !has(edit, noun, 'case')) relabel(edit, noun, gerund, 'obj')
}

/** "A spokesman said the ministry condemned China": who stands before "said" says it, who stands behind it does what is said. */
function said(edit: TreeEdit, noun: number): void {
  const speech = edit.head(noun)
  if (edit.label(noun) !== 'nsubj' || speech < 0 || speech >= noun || !SAID.has(edit.lower(speech))) return
  const speaker = edit.children(speech).find((child) => child < speech && NOMINAL.has(edit.upos(child)))
  const verb = edit
    .children(noun)
    .find((child) => child === noun + 1 && edit.label(child) === 'acl' && has(edit, child, 'obj'))
  if (speaker === undefined || verb === undefined || edit.upos(verb) !== 'VERB') return
  relabel(edit, speaker, speech, 'nsubj')
  relabel(edit, verb, speech, 'ccomp')
  relabel(edit, noun, verb, 'nsubj')
  edit.tree.tags[verb] = 'VERB.Fin'
}
const SAID = words('said says say told')

/** "after the United States bombed Iran": of two subjects the one behind the verb is its object. */
function secondSubject(edit: TreeEdit, word: number, names: NameBounds): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'nsubj' || word <= verb || edit.upos(verb) !== 'VERB' || has(edit, verb, 'obj')) return
  if (!names.starts(word) && !names.isTitle(word) && !names.isPerson(word)) return
  if (edit.children(verb).some((child) => child < verb && edit.label(child) === 'nsubj'))
    relabel(edit, word, verb, 'obj')
}

/** "Canada and Japan to visit China", "France to bomb Serbia": in a headline who stands first does it. */
function subjectOfPlan(edit: TreeEdit, word: number, names: NameBounds): void {
  const isPhrase = edit.label(word) === 'nmod' && edit.tag(word) === 'VERB.Inf' && edit.lower(word - 1) === 'to'
  if (isPhrase && edit.head(edit.head(word)) < 0) relabel(edit, word, edit.head(word), 'acl')
  const verb = edit.head(word)
  if (edit.label(word) !== 'obl:unmarked' || verb <= word || edit.tag(verb) !== 'VERB.Inf' || edit.head(verb) >= 0)
    return
  if (names.starts(word) && word === 0 && !has(edit, verb, 'nsubj')) relabel(edit, word, verb, 'nsubj')
}

/** "agreed to sell Ukraine missiles": right behind a verb of giving a country is who gets the thing behind it. */
function countryBeforeThing(edit: TreeEdit, word: number, names: NameBounds): void {
  const noun = edit.head(word)
  const first = edit.children(word).reduce((least, child) => Math.min(least, child), word)
  const verb = first - 1
  if (edit.label(word) !== 'compound' || !names.isCountry(word) || !names.ends(word) || noun <= word) return
  if (edit.head(noun) !== verb || edit.label(noun) !== 'obj' || !GIVING.has(edit.lower(verb))) return
  if (edit.upos(noun) === 'NOUN' && edit.lower(word + 1) !== '-') relabel(edit, word, verb, 'iobj')
}
const GIVING = words(
  'give gives gave given giving send sends sent sending sell sells sold selling supply supplies supplied supplying lend lends lent lending offer offers offered offering grant grants granted granting promise promised promising',
)

/** "condemned Iran", "warned North Korea's leader Kim Jong Un": a name behind a verb without object is its object, no predicate. */
function nameIsObject(edit: TreeEdit, word: number, names: NameBounds): void {
  const verb = edit.head(word)
  if (!COMPLEMENT.has(edit.label(word)) || verb < 0 || verb >= word || edit.upos(verb) !== 'VERB') return
  const isNamed = names.isPerson(word) || names.isCountry(word) || names.isTitle(word) || names.isBody(word)
  if (!isNamed || !NOMINAL.has(edit.upos(word)) || LINKING.has(edit.lower(verb))) return
  if (has(edit, verb, 'obj') || ['cop', 'mark', 'case', 'nsubj'].some((label) => has(edit, word, label))) return
  relabel(edit, word, verb, 'obj')
}
const COMPLEMENT: ReadonlySet<string> = new Set(['xcomp', 'ccomp'])
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const LINKING = words(
  'be become becomes became becoming remain remains remained remaining stay stayed seem seems seemed appear appears appeared prove proved turn turned elected named called appointed declared chosen made nominated designated considered dubbed',
)

/** "is tense after the Israeli army praised Oslo": a noun behind a conjunction and right before a finite verb is that verb's subject. */
function subjectBehindAfter(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  const verb = noun + 1
  if (!CONJUNCTIONS.has(edit.lower(word)) || edit.label(word) !== 'case' || noun < word) return
  if (edit.tag(verb) !== 'VERB.Fin' || edit.head(verb) >= word || !NOMINAL.has(edit.upos(noun))) return
  const subjects = edit.children(verb).filter((child) => /^[nc]subj/.test(edit.label(child)))
  if (subjects.some((child) => child > word) || edit.children(verb).some((child) => child === noun)) return
  for (const child of subjects) relabel(edit, child, verb, 'dep')
  for (const child of edit.children(noun)) if (edit.label(child) === 'cop') relabel(edit, child, verb, 'dep')
  relabel(edit, noun, verb, 'nsubj')
  relabel(edit, word, verb, 'mark')
}
const CONJUNCTIONS = words('after before since until')
