import { adopt, has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { NameBounds } from '../../fact/rules.ts'
import { words } from '../word-lists.ts'

const MARKS = words("'s ’s ' ’")

/** Mends phrases around a word whose shape leaves no doubt. */
export function mendPhrases(edit: TreeEdit, word: number, names: NameBounds): void {
  loyalTo(edit, word)
  compoundBeforePreposition(edit, word)
  joinedParticiple(edit, word)
  nameOfObject(edit, word)
  nounWithParticle(edit, word)
  dayBeforeObject(edit, word)
  peopleBehindAdjective(edit, word, names)
  possessorAsHead(edit, word, names)
  negatedConjunct(edit, word)
  particleBeforeGerund(edit, word)
  gerundBehindParticle(edit, word)
  gerundAsObject(edit, word)
  perfectGerund(edit, word)
  handedOver(edit, word)
  brokenOff(edit, word)
  nameAcrossComma(edit, word)
  listOfTwoWithoutAnd(edit, word)
}

/** "handed over three hostages": gives up, not more than three. */
function handedOver(edit: TreeEdit, word: number): void {
  if (edit.lower(word) !== 'over' || !GIVING.has(edit.lower(word - 1)) || edit.head(word) < word) return
  relabel(edit, word, word - 1, 'compound:prt')
}
const GIVING = words('hand hands handed handing turn turns turned turning')

/** "has broken off talks": the talks are what is broken off. */
function brokenOff(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  const isCase = edit.lower(word) === 'off' && edit.label(word) === 'case' && edit.head(noun) === word - 1
  if (!isCase || !BREAKING.has(edit.lower(word - 1))) return
  relabel(edit, word, word - 1, 'compound:prt')
  relabel(edit, noun, word - 1, 'obj')
}
const BREAKING = words('break breaks broke broken breaking call calls called calling cut cuts cutting')

/** "bombed Hodeidah, Houthi-run media said": no part of a name stands before a comma, so this is what was bombed. */
function nameAcrossComma(edit: TreeEdit, word: number): void {
  const verb = word - 1
  if (edit.label(word) !== 'compound' || edit.form(word + 1) !== ',' || edit.head(word) <= word + 1) return
  if (edit.upos(verb) !== 'VERB' || edit.children(verb).some((child) => edit.label(child) === 'obj')) return
  relabel(edit, word, verb, 'obj')
}

/** "Georgia's ruling party, Georgian Dream, has": two that nothing joins are one in apposition. */
function listOfTwoWithoutAnd(edit: TreeEdit, word: number): void {
  const first = edit.head(word)
  if (edit.label(word) !== 'conj' || edit.upos(first) !== 'NOUN' || !NOMINAL.has(edit.upos(word))) return
  const isJoined = (noun: number) =>
    edit.children(noun).some((child) => /^(?:cc|conj)/.test(edit.label(child)) && child !== word)
  const isBehindComma = edit.children(word).some((child) => child < word && edit.form(child) === ',')
  if (isBehindComma && !isJoined(first) && !isJoined(word)) relabel(edit, word, first, 'appos')
}

/** "ruled out supplying missiles": what is ruled out is no other deed of the same time. */
function gerundBehindParticle(edit: TreeEdit, word: number): void {
  const verb = word - 2
  if (!edit.lower(word).endsWith('ing') || edit.label(word - 1) !== 'compound:prt' || edit.head(word - 1) !== verb)
    return
  if (edit.label(word) === 'advcl' && edit.head(word) === verb) relabel(edit, word, verb, 'xcomp')
}

/** "ruled out ceding": a particle right behind its verb marks no clause. */
function particleBeforeGerund(edit: TreeEdit, word: number): void {
  const verb = word - 1
  if (!PARTICLES.has(edit.lower(word)) || edit.label(word) !== 'mark' || edit.upos(verb) !== 'VERB') return
  const gerund = edit.head(word)
  relabel(edit, word, verb, 'compound:prt')
  if (edit.label(gerund) === 'advcl') relabel(edit, gerund, edit.head(gerund), 'xcomp')
}
const PARTICLES = words('out up off down back over')

/** "denies arming them": what such a verb is about is a clause, not a thing. */
function gerundAsObject(edit: TreeEdit, word: number): void {
  const isGerund = edit.label(word) === 'obj' && edit.upos(word) === 'VERB' && edit.lower(word).endsWith('ing')
  if (isGerund && edit.upos(edit.head(word)) === 'VERB') relabel(edit, word, edit.head(word), 'xcomp')
}

/** "denies having financed it": right behind a verb it is what that verb is about, joined to nothing. */
function perfectGerund(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'conj' || edit.lower(word - 1) !== 'having' || verb !== word - 2) return
  if (edit.upos(verb) === 'VERB' && !has(edit, word, 'cc')) relabel(edit, word, verb, 'xcomp')
}

/**
 * "Armenia's Nikol Pashinyan", "the Philippines' Supreme Court": what "'s" follows belongs to the noun behind it, never the other way
 * round.
 */
function possessorAsHead(edit: TreeEdit, word: number, names: NameBounds): void {
  const mark = edit.children(word).find((child) => edit.label(child) === 'case' && MARKS.has(edit.form(child)))
  if (mark === undefined || mark < word || edit.label(word) === 'nmod:poss') return
  const owned = ownedNoun(edit, word, mark, names)
  if (owned < 0) return
  const before = edit.children(word).filter((child) => child <= mark)
  if (edit.head(owned) === word) {
    adopt(edit, owned, word)
    // What stands before the mark stays with the owner; coordination before it goes with the whole.
    for (const child of before)
      if (!['cc', 'conj'].includes(edit.label(child))) relabel(edit, child, word, edit.label(child))
  }
  relabel(edit, word, owned, 'nmod:poss')
  if (!names.starts(owned)) return
  for (let part = owned + 1; part < edit.length && !names.ends(part - 1); part++)
    if (edit.head(part) < owned || edit.head(part) > part) relabel(edit, part, owned, 'flat')
}

/** The name right behind the mark, else the first noun behind it that hangs from the owner. */
function ownedNoun(edit: TreeEdit, owner: number, mark: number, names: NameBounds): number {
  if (names.starts(mark + 1) && edit.upos(mark + 1) === 'PROPN') {
    if (edit.head(mark + 1) === owner) return mark + 1
    // "The EU's Kaja Kallas met": owner and name hang from the verb side by side.
    for (let part = mark + 1; part < edit.length; part++) {
      if (edit.head(part) === edit.head(owner) && edit.head(part) >= 0) return part
      if (names.ends(part)) break
    }
  }
  for (const child of edit.children(owner))
    if (child > mark && NOMINAL.has(edit.upos(child)) && ATTACHED.has(edit.label(child)) && isClose(edit, mark, child))
      return child
  return -1
}
const NOMINAL = words('NOUN PROPN')
const ATTACHED = words('flat appos conj compound nmod nmod:desc')

/** Whether nothing but the noun's own phrase stands between. */
function isClose(edit: TreeEdit, mark: number, noun: number): boolean {
  for (let word = mark + 1; word < noun; word++)
    if (edit.upos(word) === 'PUNCT' || edit.upos(word) === 'ADP' || edit.upos(word) === 'CCONJ') return false
  return true
}

/** "to the United States, not South Korea": what is negated in a list is no part of it. */
function negatedConjunct(edit: TreeEdit, word: number): void {
  if (edit.label(word) !== 'conj' || !NOMINAL.has(edit.upos(word))) return
  const isNegated = edit.children(word).some((child) => child < word && edit.lower(child) === 'not')
  const hasConjunction = edit.children(word).some((child) => edit.label(child) === 'cc')
  if (isNegated && !hasConjunction) relabel(edit, word, edit.head(word), 'dep')
}

/** "troops loyal to President Saleh": the adjective describes the noun before it, whatever stands behind "to" is its own. */
function loyalTo(edit: TreeEdit, word: number): void {
  const noun = word - 1
  const to = word + 1
  if (edit.lower(word) !== 'loyal' || edit.lower(to) !== 'to' || edit.upos(noun) !== 'NOUN') return
  let patron = edit.head(to)
  for (let steps = 0; steps < 4 && edit.head(patron) > noun; steps++) patron = edit.head(patron)
  if (patron <= to) return
  if (edit.head(patron) === noun || edit.head(patron) === word) relabel(edit, patron, word, 'obl')
  else return
  relabel(edit, word, noun, 'acl')
}

/** "Ethnic Albanians in south Serbia are": no preposition stands between a noun and what it is a part of. */
function compoundBeforePreposition(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  const preposition = word + 1
  if (edit.label(word) !== 'compound' || noun <= preposition || edit.head(preposition) !== noun) return
  if (edit.label(preposition) !== 'case' || edit.head(noun) < 0) return
  const head = edit.head(noun)
  const isSubject =
    head > noun &&
    edit.upos(head) === 'VERB' &&
    !edit.children(head).some((child) => edit.label(child).includes('subj'))
  relabel(edit, word, head, isSubject ? 'nsubj' : edit.label(noun))
  relabel(edit, noun, word, 'nmod')
}

/** "to earthquake-hit Armenia": what is joined with a participle describes the name behind it, and that is what the preposition governs. */
function joinedParticiple(edit: TreeEdit, word: number): void {
  const participle = word + 2
  const noun = word + 3
  if (edit.form(word + 1) !== '-' || !JOINED.test(edit.lower(participle)) || edit.upos(noun) !== 'PROPN') return
  const preposition = edit.children(word).find((child) => child < word && edit.label(child) === 'case')
  if (preposition === undefined || !/^(?:obl|nmod)$/.test(edit.label(word)) || edit.head(noun) > noun) return
  relabel(edit, noun, edit.head(word), edit.label(word))
  relabel(edit, preposition, noun, 'case')
  relabel(edit, word, participle, 'compound')
  relabel(edit, participle, noun, 'amod')
}
const JOINED = /(?:ed|hit|torn|held|led|run|ridden|stricken)$/

/** "allow NATO planes to use": whoever is allowed something is one, and the name is part of what they are called. */
function nameOfObject(edit: TreeEdit, word: number): void {
  const noun = word + 1
  const verb = edit.head(word)
  if (edit.label(word) !== 'iobj' || edit.upos(word) !== 'PROPN' || edit.head(noun) !== verb || verb > word) return
  if (edit.label(noun) !== 'obj' || edit.upos(noun) !== 'NOUN' || edit.lower(noun + 1) !== 'to') return
  if (edit.head(noun + 1) === noun + 2 && edit.label(noun + 1) === 'mark') relabel(edit, word, noun, 'compound')
}

/** "staged a sit-in": of what a hyphen joins with a particle, the first part is the noun. */
function nounWithParticle(edit: TreeEdit, word: number): void {
  const noun = word - 2
  if (!JOINED_PARTICLES.has(edit.lower(word)) || edit.form(word - 1) !== '-' || edit.head(noun) !== word) return
  if (edit.label(noun) !== 'compound' || edit.head(word) < 0) return
  relabel(edit, noun, edit.head(word), edit.label(word))
  for (const child of edit.children(word)) if (child !== noun) relabel(edit, child, noun, edit.label(child))
  relabel(edit, word, noun, 'compound')
}
const JOINED_PARTICLES = words('in out off')

/** "denied on Sunday Eritrean charges": a day is no part of what follows, and that is the verb's object. */
function dayBeforeObject(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  const preposition = word - 1
  const verb = edit.head(noun)
  if (edit.label(word) !== 'compound' || !DAYS.has(edit.lower(word)) || edit.lower(preposition) !== 'on') return
  if (edit.head(preposition) !== noun || noun <= word || edit.label(noun) !== 'obl' || edit.upos(verb) !== 'VERB')
    return
  if (verb > word || edit.children(verb).some((child) => edit.label(child) === 'obj')) return
  relabel(edit, word, verb, 'obl')
  relabel(edit, preposition, word, 'case')
  relabel(edit, noun, verb, 'obj')
}
const DAYS = words('monday tuesday wednesday thursday friday saturday sunday')

/** "Ecuadorean Indians": the name of a people behind another name is no part of it but the noun that this describes. */
function peopleBehindAdjective(edit: TreeEdit, word: number, names: NameBounds): void {
  const first = word - 1
  if (edit.label(word) !== 'flat' || edit.head(word) !== first || !edit.lower(word).endsWith('ns')) return
  if (!edit.lower(first).endsWith('an') || !names.starts(word) || !names.ends(first)) return
  relabel(edit, word, edit.head(first), edit.label(first))
  for (const child of edit.children(first)) if (child !== word) relabel(edit, child, word, edit.label(child))
  relabel(edit, first, word, 'amod')
}
