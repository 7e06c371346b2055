import { adopt, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { NameBounds } from '../../fact/rules.ts'
import { words } from '../word-lists.ts'
import { CALENDAR } from './dates/words.ts'

/** Finds subjects where the parser sees something else before the verb. */
export function mendSubjects(edit: TreeEdit, word: number, names: NameBounds): void {
  nameBehindDate(edit, word, names)
  listBehindDate(edit, word)
  compoundOfVerb(edit, word)
  subjectBesidePhrase(edit, word)
  infinitiveOfTime(edit, word)
  participleBehindNoun(edit, word)
  askedToDo(edit, word)
  listOfNames(edit, word, names)
  timeBeforeClause(edit, word)
  subjectBehindTime(edit, word)
  subjectOfClause(edit, word)
  possessorAsSubject(edit, word)
  calledTo(edit, word)
}

/** "Panama's striking workers threatened": whoever owns the subject is none. */
function possessorAsSubject(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (!edit.label(word).startsWith('nsubj') || edit.lower(word + 1) !== "'s" || verb < 0) return
  const subject = edit
    .children(verb)
    .find((child) => child > word && child < verb && edit.label(child).startsWith('nsubj'))
  if (subject !== undefined) relabel(edit, word, subject, 'nmod:poss')
}

/** "ignored a call by opposition leaders to resign": what is called for hangs from the call. */
function calledTo(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'advcl' || edit.lower(word - 1) !== 'to' || verb < 0 || verb >= word) return
  const call = edit.children(verb).find((child) => edit.label(child) === 'obj' && CALLS.has(edit.lower(child)))
  if (call !== undefined && call > verb && call < word) relabel(edit, word, call, 'acl')
}
const CALLS = words(
  'call calls demand demands appeal appeals request requests order orders plea pleas ultimatum pressure invitation threat threats',
)

/** "asked the OSCE to dissolve", "called on both sides to talk": what is asked hangs from the verb, not from whoever is asked. */
function askedToDo(edit: TreeEdit, word: number): void {
  const asked = edit.head(word)
  // "ordered French forces to leave": right behind whoever is ordered, it is no purpose.
  const isPurpose = edit.label(word) === 'advcl' && edit.lower(word - 1) === 'to' && ASKING.has(edit.lower(asked))
  if (isPurpose && edit.label(word - 2) === 'obj' && edit.head(word - 2) === asked) relabel(edit, word, asked, 'xcomp')
  const verb = edit.head(asked)
  if (edit.label(word) !== 'acl' || edit.lower(word - 1) !== 'to' || verb < 0 || verb >= asked) return
  const isObject = edit.label(asked) === 'obj' || edit.label(asked) === 'iobj'
  if (isObject && ASKING.has(edit.lower(verb))) relabel(edit, word, verb, 'xcomp')
  else if (edit.label(asked) === 'obl' && CALLING.has(edit.lower(verb))) relabel(edit, word, verb, 'advcl')
}
const ASKING = words(
  'ask asks asked asking urge urges urged urging tell tells told telling order orders ordered ordering invite invites invited press presses pressed force forces forced allow allows allowed persuade persuaded warn warned encourage encouraged instruct instructed pressure pressured request requested',
)
const CALLING = words('call calls called calling appeal appeals appealed')

/** "Australia and Papua New Guinea are": a whole name before "and" is no part of the name behind it. */
function listOfNames(edit: TreeEdit, word: number, names: NameBounds): void {
  const head = edit.head(word)
  if (edit.label(word) !== 'compound' || head <= word || !names.starts(word) || !names.ends(word)) return
  const second = edit.children(word).find((child) => edit.label(child) === 'conj' && child < head)
  if (second === undefined || !names.starts(second) || !names.ends(head)) return
  for (const child of edit.children(word)) if (edit.label(child) === 'cc') relabel(edit, child, head, 'cc')
  relabel(edit, second, head, 'compound')
  relabel(edit, word, edit.head(head), edit.label(head))
  relabel(edit, head, word, 'conj')
}

/** "May" is a verb as well. */
const DAYS = new Set([...CALENDAR].filter((name) => name !== 'may'))

/** "On Saturday Guterres condemned": no date is part of a name, and the name is the subject. */
function nameBehindDate(edit: TreeEdit, word: number, names: NameBounds): void {
  const date = word - 1
  if (!names.starts(word) || !DAYS.has(edit.lower(date)) || !/^\p{Lu}/u.test(edit.form(date))) return
  const isJoined = edit.head(word) === date || edit.head(date) === word
  if (!isJoined) return
  let last = word
  while (last + 1 < edit.length && !names.ends(last)) last++
  const verb = verbBehind(edit, last)
  if (verb < 0 || hasSubject(edit, verb, word)) return
  relabel(edit, word, verb, 'nsubj')
  relabel(edit, date, verb, 'obl')
  const preposition = date - 1
  if (edit.upos(preposition) === 'ADP') relabel(edit, preposition, date, 'case')
  for (let part = word + 1; part <= last; part++) relabel(edit, part, word, 'flat')
}

/** "In July, Manila and Beijing reached": what follows the comma behind a date is no list with it, but the subject. */
function listBehindDate(edit: TreeEdit, word: number): void {
  const date = edit.head(word)
  const verb = edit.head(date)
  if (!/^(?:conj|appos)$/.test(edit.label(word)) || edit.form(word - 1) !== ',' || !DAYS.has(edit.lower(date))) return
  if (date > word || verb <= word || edit.upos(verb) !== 'VERB' || hasSubject(edit, verb)) return
  const others = edit.children(date).filter((child) => child > word && edit.label(child) === 'conj')
  relabel(edit, word, verb, 'nsubj')
  for (const other of others) relabel(edit, other, word, 'conj')
}

/** The predicate right behind a subject, adverbs and auxiliaries between; −1 for none. */
function verbBehind(edit: TreeEdit, subject: number): number {
  for (let at = subject + 1; at < edit.length && at <= subject + 5; at++) {
    const upos = edit.upos(at)
    if (upos === 'VERB') return at
    if (upos === 'AUX') {
      const predicate = edit.head(at)
      return predicate > at && edit.label(at) !== 'root' ? predicate : at
    }
    if (upos !== 'ADV' && upos !== 'PART') return -1
  }
  return -1
}

const hasSubject = (edit: TreeEdit, verb: number, except = -1) =>
  edit.children(verb).some((child) => child !== except && child > 0 && /^[nc]subj/.test(edit.label(child)))

/** "…, and Kinshasa promised": a verb has no compounds; a noun before it is its subject. */
function compoundOfVerb(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  const isNoun = edit.upos(word) === 'PROPN' || edit.upos(word) === 'NOUN'
  if (edit.label(word) !== 'compound' || !isNoun || verb <= word || edit.tag(verb) !== 'VERB.Fin') return
  if (edit.form(verb - 1) !== '-' && !hasSubject(edit, verb)) relabel(edit, word, verb, 'nsubj')
}

/** "In Yemen, a spokesman for the movement welcomed": behind the comma of a first phrase stands the subject. */
function subjectBesidePhrase(edit: TreeEdit, word: number): void {
  const phrase = edit.head(word)
  if (edit.label(word) !== 'appos' || phrase < 0 || phrase >= word || edit.label(phrase) !== 'obl') return
  const verb = edit.head(phrase)
  const isFirst = edit.upos(phrase - 1) === 'ADP' && phrase <= 4
  if (!isFirst || verb <= word || edit.upos(verb) !== 'VERB' || hasSubject(edit, verb)) return
  if (edit.children(word).some((child) => child < word && edit.label(child) === 'det'))
    relabel(edit, word, verb, 'nsubj')
}

/** "Last month Chinese carriers conducted drills": no noun is in apposition with a time; it is the subject of the verb behind it. */
function subjectBehindTime(edit: TreeEdit, word: number): void {
  const time = edit.head(word)
  const verb = verbBehind(edit, word)
  if (!/^(?:appos|flat|compound|nmod)/.test(edit.label(word)) || time >= word || !UNITS.has(edit.lower(time))) return
  if (verb < 0 || edit.head(time) !== verb || edit.form(word - 1) === ',' || hasSubject(edit, verb)) return
  if (edit.children(word).some((child) => edit.label(child) === 'case')) return
  relabel(edit, word, verb, 'nsubj')
}

/** "lodged a protest after a bomber flew past": a noun behind a conjunction with a finite verb right behind it is that verb's subject. */
function subjectOfClause(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  const verb = noun + 1
  const governor = edit.head(noun)
  if (!AFTER.has(edit.lower(word)) || edit.label(word) !== 'case' || noun < word || governor < 0 || governor > word)
    return
  if (edit.head(verb) !== noun || edit.label(verb) !== 'acl' || !edit.tag(verb).endsWith('.Fin')) return
  if (edit.children(verb).some((child) => /subj|mark|aux/.test(edit.label(child)))) return
  relabel(edit, verb, governor, 'advcl')
  relabel(edit, noun, verb, 'nsubj')
  relabel(edit, word, verb, 'mark')
}

/** "on Wednesday, days after Washington had warned Beijing": a clause of time, and the day before the comma is not its. */
function timeBeforeClause(edit: TreeEdit, word: number): void {
  const time = word - 1
  const name = edit.head(word)
  const verb = edit.head(time)
  if (!AFTER.has(edit.lower(word)) || edit.label(word) !== 'case' || !UNITS.has(edit.lower(time))) return
  if (
    edit.head(name) !== time ||
    verb <= name ||
    !edit.upos(verb).startsWith('VERB') ||
    !edit.label(time).startsWith('nsubj')
  )
    return
  relabel(edit, name, verb, 'nsubj')
  relabel(edit, word, verb, 'mark')
  relabel(edit, time, verb, 'obl')
  const main = edit.head(verb)
  if (main < 0 || main > time) return
  relabel(edit, verb, main, 'advcl')
  for (const child of edit.children(verb)) if (child < time) relabel(edit, child, main, edit.label(child))
}
const AFTER = words('after before')
const UNITS = words('minutes hours days weeks months years minute hour day week month year')

/** "the first minister in five years to visit Kyiv", "the fifth country in the EU to ban": the one who is counted does it. */
function infinitiveOfTime(edit: TreeEdit, word: number): void {
  const time = edit.head(word)
  const isInside = TIMES.has(edit.lower(time)) || edit.children(time).some((child) => edit.lower(child) === 'in')
  if (edit.label(word) !== 'acl' || !isInside || edit.lower(word - 1) !== 'to') return
  for (let noun = time - 1; noun >= 0 && noun > time - 10; noun--) {
    const isFirst = edit.children(noun).some((child) => child < noun && FOREMOST.has(edit.lower(child)))
    if (isFirst) relabel(edit, word, noun, 'acl')
    if (isFirst) return
  }
}
const TIMES = words('years year months decades decade weeks days time')
const FOREMOST = words('first second third fourth fifth sixth seventh eighth ninth tenth latest last only')

/** "accords, agreed in 1978 by": a finite verb that describes a noun has a subject, so this is a participle. */
function participleBehindNoun(edit: TreeEdit, word: number): void {
  if (edit.label(word) !== 'acl' || edit.tag(word) !== 'VERB.Fin' || !edit.lower(word).endsWith('ed')) return
  if (!edit.children(word).some((child) => /subj|mark|aux/.test(edit.label(child)))) edit.tree.tags[word] = 'VERB.Part'
}

/** "WASHINGTON: The ministers signed", "GENEVA (Reuters) - Officials met": a dateline is no subject. */
export function dateline(edit: TreeEdit): void {
  const end = datelineEnd(edit)
  if (end < 0) return
  for (let word = 0; word < end; word++) {
    if (edit.head(word) >= 0 && edit.head(word) <= end) continue
    const real = edit.children(word).find((child) => child > end && REAL.has(edit.label(child)))
    if (real === undefined) {
      if (edit.head(word) > end) relabel(edit, word, edit.head(word), 'dep')
      continue
    }
    adopt(edit, real, word)
    relabel(edit, word, real, 'dep')
    for (const child of edit.children(real)) if (child <= end) relabel(edit, child, word, 'dep')
  }
}
const REAL = words('appos conj parataxis nsubj dep list')
const LONGEST_DATELINE = 8

/** Index of the mark that ends a dateline in capitals; −1 for none. */
function datelineEnd(edit: TreeEdit): number {
  if (!/^\p{Lu}{3,}$/u.test(edit.form(0))) return -1
  for (let word = 1; word < Math.min(LONGEST_DATELINE, edit.length - 2); word++)
    if (/^(?:[:–—]|-)$/.test(edit.form(word))) return /^\p{Lu}|["“]/u.test(edit.form(word + 1)) ? word : -1
    else if (edit.upos(word) === 'VERB' || edit.upos(word) === 'AUX') return -1
  return -1
}
