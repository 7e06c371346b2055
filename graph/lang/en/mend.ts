import { editTree, has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { NameBounds } from '../../fact/rules.ts'
import type { Sentence, Tree } from '../../model/doc.ts'
import { words } from '../word-lists.ts'
import { mendBareNames } from './mend-bare-names.ts'
import { mendClauses } from './mend-clauses.ts'
import { mendNames } from './mend-names.ts'
import { nameAndPhrase, pastBesideDemand, titlesOfActors } from './mend-coordination.ts'
import { interruptedClause, interruptedContent } from './mend-interrupted.ts'
import { mendPhrases } from './mend-phrases.ts'
import { dateline, mendSubjects } from './mend-subjects.ts'
import { particleBeforeObject, type ParticlesOf } from './mend-particles.ts'
import { eachOther } from './mend-reciprocal.ts'
import { participleBesideSpeech, speechAtTheEnd } from './mend-speech.ts'
import { frontedParticiple, openingParticiple, verblessSentence } from './mend-verbless.ts'

/** Parts of one noun phrase: no comma stands between them and their head. */
const CLOSE = new Set(['compound', 'flat', 'nmod:desc'])

/** Mends what the parser gets wrong where English leaves no doubt. */
export function mendEnglish(sentence: Sentence, tree: Tree, names: NameBounds, particles: ParticlesOf): Tree {
  const edit = editTree(sentence, tree)
  dateline(edit)
  for (let word = 0; word < sentence.words.length; word++) {
    mendPhrases(edit, word, names)
    mendSubjects(edit, word, names)
    mendNames(edit, word, names)
    mendBareNames(edit, word, names)
    mendClauses(edit, word, names)
    eachOther(edit, word)
    participleBesideSpeech(edit, word)
    nameAndPhrase(edit, word, names)
    titlesOfActors(edit, word, names)
    pastBesideDemand(edit, word)
    perfect(edit, word)
    hyphenatedParticiple(edit, word)
    countedObject(edit, word)
    countedOf(edit, word)
    aboutNumber(edit, word)
    verbBesideNoun(edit, word)
    particleBeforeObject(edit, word, particles)
    phraseWithParticiple(edit, word)
    subjectBeforeTime(edit, word)
    nameBesideAdjective(edit, word)
    subjectBehindConjunction(edit, word)
    subjectBeforeApposition(edit, word)
    phraseAsSubject(edit, word)
    const head = edit.head(word)
    if (!CLOSE.has(edit.label(word)) || head <= word + 1 || edit.form(word + 1) !== ',') continue
    // "According to South Korea, Pyongyang has …": the phrase before the comma is the verb's.
    const isPhrase = has(edit, word, 'case')
    if (isPhrase && edit.head(head) >= 0) relabel(edit, word, edit.head(head), 'obl')
  }
  interruptedClause(edit)
  verblessSentence(edit)
  openingParticiple(edit)
  frontedParticiple(edit)
  speechAtTheEnd(edit, sentence.words.length)
  interruptedContent(edit)
  return edit.tree
}

/** "has broken relations with": a participle right behind a form of "have" is no adjective of its object. */
function perfect(edit: TreeEdit, word: number): void {
  const have = word - 1
  const noun = edit.head(word)
  const isParticiple = edit.tag(word) === 'VERB.Part' || /(?:en|wn)$/.test(edit.form(word))
  if (!isParticiple || edit.label(word) !== 'amod' || !HAVE.has(edit.form(have).toLowerCase())) return
  if (noun <= word || edit.head(noun) !== have || edit.label(noun) !== 'obj') return
  for (const child of edit.children(have)) if (child !== noun) relabel(edit, child, word, edit.label(child))
  relabel(edit, word, edit.head(have), edit.label(have))
  relabel(edit, noun, word, 'obj')
  relabel(edit, have, word, 'aux')
}
const HAVE = words('have has had having')

/** "its long-threatened invasion": a participle behind a hyphen is part of a noun phrase and no clause. */
function hyphenatedParticiple(edit: TreeEdit, word: number): void {
  const isClause = CLAUSAL.has(edit.label(word))
  if (!isClause || edit.tag(word) !== 'VERB.Part' || edit.form(word - 1) !== '-') return
  const noun = edit
    .children(word)
    .find((child) => child > word && child <= word + 3 && edit.upos(child) === 'NOUN' && edit.label(child) === 'obj')
  if (noun === undefined) return
  const isBefore = edit.label(word) === 'ccomp' || edit.label(word) === 'xcomp'
  const determiners = edit.children(word).filter((child) => child < word - 1)
  relabel(edit, noun, edit.head(word), isBefore ? 'obj' : edit.label(word))
  relabel(edit, word, noun, 'amod')
  for (const child of determiners) {
    const isPossessive = edit.upos(child) === 'PRON' && edit.label(child).startsWith('nsubj')
    if (isPossessive) relabel(edit, child, noun, 'nmod:poss')
  }
}
const CLAUSAL = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'conj'])

/** "tortured scores of refugees": a number without preposition behind a verb is its object, not a time. */
function countedObject(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'obl:unmarked' || verb >= word || edit.upos(verb) !== 'VERB') return
  if (!COUNTING.has(edit.form(word).toLowerCase()) || edit.children(verb).some((child) => edit.label(child) === 'obj'))
    return
  relabel(edit, word, verb, 'obj')
}
const COUNTING = words('scores dozens hundreds thousands millions many several some two three')

/** "led condemnation of the coup and called for calm": a finite verb is joined with a verb and no noun. */
function verbBesideNoun(edit: TreeEdit, word: number): void {
  let noun = edit.head(word)
  if (edit.label(word) !== 'conj' || edit.upos(word) !== 'VERB' || !edit.tag(word).endsWith('.Fin')) return
  if (edit.lower(word - 1) !== 'and' || !/^(?:NOUN|PROPN)$/.test(edit.upos(noun)) || has(edit, word, 'nsubj')) return
  for (let steps = 0; steps < 5 && noun >= 0 && edit.upos(noun) !== 'VERB'; steps++) {
    if (edit.label(noun).startsWith('nsubj') || edit.label(noun) === 'conj') return
    noun = edit.head(noun)
  }
  if (noun >= 0 && noun < word && edit.tag(noun).endsWith('.Fin')) relabel(edit, word, noun, 'conj')
}

/** "sheltering about one million refugees": "about" before a number right behind a verb is no preposition. */
function aboutNumber(edit: TreeEdit, word: number): void {
  const counted = edit.head(word)
  const verb = word - 1
  if (!ABOUT.has(edit.lower(word)) || edit.label(word) !== 'case' || edit.upos(word + 1) !== 'NUM') return
  if (edit.label(counted) !== 'obl' || edit.head(counted) !== verb || edit.upos(verb) !== 'VERB') return
  if (SPEAKING.test(edit.lower(verb)) || has(edit, verb, 'obj')) return
  relabel(edit, word, word + 1, 'advmod')
  relabel(edit, counted, verb, 'obj')
}
const ABOUT = words('about around')
const SPEAKING =
  /^(?:talk|spoke|speak|sa[iy]|ask|complain|worr|warn|know|learn|told|tell|happen|last|wait|liv|occur|travel|work)/

/** "rammed two of its boats": right behind the verb the number is the object, and "of" what it counts. */
function countedOf(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  const number = verb + 1
  if (!/^(?:obl|nmod|obj)$/.test(edit.label(word)) || verb < 0 || word < verb || edit.upos(verb) !== 'VERB') return
  const isCounted = edit.head(number) === word && edit.label(number) === 'nummod' && edit.lower(number + 1) === 'of'
  if (!isCounted || edit.children(verb).some((child) => child !== word && edit.label(child) === 'obj')) return
  relabel(edit, number, verb, 'obj')
  relabel(edit, word, number, 'nmod')
}

/** Participles that are adjectives wherever a noun follows: "from neighbouring Lebanon". */
const ADJECTIVAL = new Set([
  'neighboring',
  'neighbouring',
  'warring',
  'ruling',
  'opposing',
  'leading',
  'outgoing',
  'visiting',
])

/** "bowed to protesting students": "to" before "-ing" and a noun is a preposition, the participle the noun's. */
function phraseWithParticiple(edit: TreeEdit, word: number): void {
  const isMarked =
    edit.head(word - 1) === word &&
    (edit.lower(word - 1) === 'to' || (edit.upos(word - 1) === 'ADP' && ADJECTIVAL.has(edit.lower(word))))
  if (!isMarked || !edit.form(word).endsWith('ing') || edit.head(word) < 0) return
  const noun = edit.children(word).find((child) => child > word && edit.label(child) === 'obj')
  if (noun === undefined || noun > word + 2) return
  relabel(edit, noun, edit.head(word), 'obl')
  relabel(edit, word - 1, noun, 'case')
  for (const child of edit.children(word)) if (child > noun) relabel(edit, child, edit.head(noun), edit.label(child))
  relabel(edit, word, noun, 'amod')
}

/** "Israel today mounted …": a name before a word of time, before a verb without subject, is the subject. */
function subjectBeforeTime(edit: TreeEdit, word: number): void {
  const time = word + 1
  const verb = edit.head(time)
  if (edit.head(word) !== time || !TIME.has(edit.form(time).toLowerCase()) || verb <= time) return
  if (edit.upos(verb) !== 'VERB' || edit.children(verb).some((child) => edit.label(child).startsWith('nsubj'))) return
  // "rejected the claim and on Monday closed its airspace"
  const isPhrase = edit.upos(word) === 'ADP'
  relabel(edit, time, verb, isPhrase ? 'obl' : 'obl:unmarked')
  if (isPhrase) relabel(edit, word, time, 'case')
  else relabel(edit, word, verb, 'nsubj')
}
const TIME = words('today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday')

/** "between Syria and Palestinian leader Arafat": a name beside an adjective is no part of what the adjective describes. */
function nameBesideAdjective(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  const adjective = edit.children(word).find((child) => edit.label(child) === 'conj')
  if (adjective === undefined || edit.label(word) !== 'compound' || edit.tag(word) !== 'PROPN') return
  if (edit.upos(adjective) !== 'ADJ' || adjective >= noun || /^[\p{Lu}.]+$/u.test(edit.form(word))) return
  relabel(edit, word, edit.head(noun), edit.label(noun))
  for (const child of edit.children(noun))
    if (child < word && (edit.label(child) === 'case' || edit.label(child) === 'det'))
      relabel(edit, child, word, edit.label(child))
  relabel(edit, noun, word, 'conj')
  relabel(edit, adjective, noun, 'amod')
  for (const child of edit.children(word)) if (edit.label(child) === 'cc') relabel(edit, child, noun, 'cc')
}

/** "According to South Korea, Pyongyang has …": a subject has no preposition. */
function phraseAsSubject(edit: TreeEdit, word: number): void {
  if (!edit.label(word).startsWith('nsubj')) return
  const isPhrase = edit.children(word).some((child) => edit.label(child) === 'case' && child < word)
  if (isPhrase) relabel(edit, word, edit.head(word), 'obl')
}

/** "after the Council approved it": before a finite verb without a subject, the phrase is its subject, the preposition a conjunction. */
function subjectBehindConjunction(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'obl' || verb <= word || edit.tag(verb) !== 'VERB.Fin') return
  if (edit.children(verb).some((child) => edit.label(child).includes('subj'))) return
  const [preposition] = edit.children(word).filter((child) => edit.label(child) === 'case')
  if (preposition === undefined || !CONJUNCTIONS.has(edit.form(preposition).toLowerCase())) return
  relabel(edit, word, verb, 'nsubj')
  relabel(edit, preposition, verb, 'mark')
}
/**
 * "took office after her predecessor, Pedro Castillo, tried to dissolve Congress": a finite verb without a subject right behind the name in
 * apposition has the noun before it as its subject.
 */
function subjectBeforeApposition(edit: TreeEdit, word: number): void {
  const above = edit.head(word)
  if (!/^(?:obl|nmod)$/.test(edit.label(word)) || above < 0 || above > word) return
  const [preposition] = edit.children(word).filter((child) => edit.label(child) === 'case')
  if (preposition === undefined || !CONJUNCTIONS.has(edit.lower(preposition))) return
  const apposed = edit.children(word).find((child) => child > word && edit.label(child) === 'appos')
  if (apposed === undefined) return
  let verb = Math.max(apposed, ...edit.children(apposed)) + 1
  if (edit.form(verb) !== ',') return
  do verb++
  while (edit.label(verb).startsWith('aux') || edit.label(verb) === 'advmod')
  if (
    !edit.tag(verb).endsWith('.Fin') ||
    edit.upos(verb) !== 'VERB' ||
    has(edit, verb, 'cc') ||
    has(edit, verb, 'nsubj')
  )
    return
  if (!/^(?:conj|parataxis|advcl|ccomp|dep|acl)$/.test(edit.label(verb))) return
  relabel(edit, verb, above, 'advcl')
  relabel(edit, word, verb, 'nsubj')
  relabel(edit, preposition, verb, 'mark')
}
const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as', 'because', 'while'])
