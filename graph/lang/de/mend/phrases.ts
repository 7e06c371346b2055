import type { NameBounds } from '../../../fact/rules.ts'
import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { words } from '../../word-lists.ts'
import { MONTHS, TIME, WEEKDAYS } from './lists.ts'
import { casesOf } from './noun-case.ts'
import { asArgument, firstWord, isDivided, isNominal, lastWord, preposition, verbAbove } from './tree.ts'

/** "war zum ersten Mal seit Jahren nach Rom gereist", "ist am Dienstag der Nato beigetreten": time owns nothing. */
export function phraseOfTime(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (!OWNED.has(edit.label(word)) || noun < 0 || noun > word || !TIME.has(edit.lower(noun))) return
  const isPhrase = has(edit, word, 'case')
  // "Ende des Jahres" has a genitive, "am Dienstag" none.
  const isName = edit.upos(word) === 'PROPN' && edit.label(word) !== 'nmod' && !MONTHS.has(edit.lower(word))
  if (
    !isPhrase &&
    !isName &&
    (!WEEKDAYS.has(edit.lower(noun)) || TIME.has(edit.lower(word)) || edit.upos(word) === 'NUM')
  )
    return
  const verb = verbAbove(edit, noun)
  if (verb < 0) return
  const hasObject = edit.children(verb).some((child) => edit.label(child) === 'obj' && !TIME.has(edit.lower(child)))
  const isObject = casesOf(edit, word).includes('a') && !hasObject
  relabel(edit, word, verb, isPhrase ? 'obl' : isObject ? 'obj' : 'obl:arg')
}

/** "Putin war im Mai das letzte Mal …": who stands before the finite verb belongs to no time behind it. */
export function nameBeforeTime(edit: TreeEdit, word: number): void {
  const time = edit.head(word)
  if (time <= word || !TIME.has(edit.lower(time)) || !isNominal(edit, word) || has(edit, word, 'case')) return
  const finite = lastWord(edit, word) + 1
  const verb = edit.label(finite) === 'aux' ? edit.head(finite) : finite
  if (edit.tag(finite).endsWith('Fin') && edit.upos(verb) === 'VERB' && finite < time) relabel(edit, word, verb, 'obl')
}

const OWNED: ReadonlySet<string> = new Set(['nmod', 'appos'])

/** "und US-Außenminister …": what a conjunction introduces is coordinated, not in apposition. */
export function conjunct(edit: TreeEdit, word: number): void {
  if (!['appos', 'flat', 'nmod', 'compound'].includes(edit.label(word)) || edit.head(word) > word) return
  const isIntroduced = edit.children(word).some((child) => edit.label(child) === 'cc' && child < word)
  if (isIntroduced) relabel(edit, word, edit.head(word), 'conj')
}

/** "die Türkei, ein enger Verbündeter Aserbaidschans, sagte": between two commas and without "und" an "ein" describes what stands before. */
export function describedBetweenCommas(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'conj' || !isNominal(edit, word) || noun < 0 || !isNominal(edit, noun)) return
  const hasArticle = edit.children(word).some((child) => child < word && INDEFINITE.test(edit.lower(child)))
  const isJoined = [noun, ...edit.children(noun)].some((each) => has(edit, each, 'cc'))
  if (!hasArticle || isJoined) return
  if (edit.form(firstWord(edit, word) - 1) !== ',' && edit.form(firstWord(edit, word)) !== ',') return
  if (edit.form(lastWord(edit, word) + 1) === ',') relabel(edit, word, noun, 'appos')
}
const INDEFINITE = /^eine?[nmrs]?$/

/** "drängen Saudi-Arabien und die Vereinigten Staaten": what "und" joins to the argument before it is no argument of its own. */
export function coordinated(edit: TreeEdit, word: number): void {
  if (!isNominal(edit, word) || !/^(?:obj|nsubj|obl|obl:arg|iobj)/.test(edit.label(word))) return
  const conjunction = edit.children(word).find((child) => edit.label(child) === 'cc' && child < word)
  if (conjunction === undefined || !['und', 'sowie', 'oder'].includes(edit.lower(conjunction))) return
  const [before] = edit
    .children(edit.head(word))
    .filter(
      (child) =>
        child < conjunction &&
        isNominal(edit, child) &&
        !has(edit, child, 'cc') &&
        lastWord(edit, child) === conjunction - 1,
    )
  if (before !== undefined && preposition(edit, before) === preposition(edit, word)) relabel(edit, word, before, 'conj')
}

/** "…; mit dem Kosovo wolle er": a phrase behind a semicolon or colon belongs to the clause that begins there. */
export function acrossBoundary(edit: TreeEdit, mark: number): void {
  if (edit.form(mark) !== ';' && edit.form(mark) !== ':') return
  let end = mark + 1
  while (end < edit.length && !/^[;:.]$/.test(edit.form(end))) end++
  let verb = mark + 1
  while (verb < end && edit.upos(verb) !== 'VERB') verb++
  if (verb >= end) return
  for (let word = mark + 1; word < end; word++) {
    if (edit.head(word) >= mark || !['nmod', 'obl', 'appos', 'obj', 'nsubj', 'flat'].includes(edit.label(word)))
      continue
    if (word === verb || edit.head(word) < 0) continue
    relabel(edit, word, verb, has(edit, word, 'case') ? 'obl' : 'nsubj')
  }
}

/** "Die von Paris vermittelte Einigung": what stands between article and participle is the participle's. */
export function insideBracket(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'nmod' || noun < word || !has(edit, word, 'case')) return
  const participle = edit.children(noun).find((child) => edit.label(child) === 'amod' && child > word && child < noun)
  if (participle !== undefined && /t(?:e[nmrs]?)$|en(?:e[nmrs]?)$/.test(edit.lower(participle)))
    relabel(edit, word, participle, 'obl')
}

/** "verurteilte die Annexion der Krim durch Russland": behind a noun of action "durch" names who acts, if the verb is no passive. */
export function agentOfNoun(edit: TreeEdit, word: number): void {
  if (edit.label(word) !== 'obl' || preposition(edit, word) !== 'durch') return
  const verb = edit.head(word)
  if (edit.children(verb).some((child) => edit.label(child) === 'aux:pass')) return
  const first = firstWord(edit, word)
  const noun = edit
    .children(verb)
    .find((child) => child < first && edit.upos(child) === 'NOUN' && lastWord(edit, child) === first - 1)
  if (noun !== undefined && ACTION.test(edit.form(noun))) relabel(edit, word, noun, 'nmod')
}
const ACTION = /(?:ung|ungen|ion|ionen|nahme|nahmen|mord|morde|sturz|bruch|zug|lieferung)$/

/** "Weder Spanien noch die Slowakei": two who are joined, and nobody of them. */
export function neitherNor(edit: TreeEdit, neither: number): void {
  if (edit.lower(neither) !== 'weder') return
  const next = (from: number, isWanted: (word: number) => boolean) => {
    for (let at = from; at < edit.length && at < from + 8; at++) if (isWanted(at)) return at
    return -1
  }
  const one = next(neither + 1, (at) => isNominal(edit, at))
  const nor = next(one + 1, (at) => edit.lower(at) === 'noch')
  const other = nor < 0 ? -1 : next(nor + 1, (at) => isNominal(edit, at))
  if (one < 0 || other < 0) return
  // The conjunction was read as part of the name.
  if (edit.head(one) === neither) {
    for (const child of edit.children(neither)) if (child !== one) relabel(edit, child, one, edit.label(child))
    relabel(edit, one, edit.head(neither), edit.label(neither))
  }
  edit.tree.upos[neither] = 'CCONJ'
  relabel(edit, neither, one, 'advmod')
  relabel(edit, nor, other, 'cc')
  if (edit.head(one) !== other) relabel(edit, other, one, 'conj')
}

/** "dass sie einander Hilfe leisten": who does it to whom, never how. */
export function eachOther(edit: TreeEdit, word: number): void {
  if (edit.lower(word) !== 'einander' || edit.label(word) !== 'advmod') return
  const verb = edit.upos(edit.head(word)) === 'VERB' ? edit.head(word) : verbAbove(edit, word)
  if (verb >= 0) asArgument(edit, word, verb)
}

/** "seine Angriffe", "ihr Land": a possessive says whose it is. */
export function possessive(edit: TreeEdit, word: number): void {
  if (edit.label(word) === 'det' && POSSESSIVE.test(edit.lower(word))) relabel(edit, word, edit.head(word), 'det:poss')
}
const POSSESSIVE = /^(?:sein|ihr|unser|euer)(?:e[nmrs]?)?$/

/** "die Staats- und Regierungschefs der G7": of two compounds that share their last part, the whole one is the head. */
export function sharedCompound(edit: TreeEdit, word: number): void {
  if (!edit.form(word).endsWith('-') || edit.form(word).length < 3 || !isNominal(edit, word)) return
  const whole = edit
    .children(word)
    .find((child) => edit.label(child) === 'conj' && child > word && isNominal(edit, child))
  if (whole === undefined || whole > word + 3) return
  const rest = edit.children(word).filter((child) => child !== whole)
  relabel(edit, whole, edit.head(word), edit.label(word))
  for (const child of rest) relabel(edit, child, whole, edit.label(child))
  relabel(edit, word, whole, 'compound')
}

/** "gehören ihr Peru und Chile an": a country's name has no possessive, so that "ihr" is the verb's. */
export function pronounBeforeName(edit: TreeEdit, word: number, names: NameBounds): void {
  const name = edit.head(word)
  const verb = edit.head(name)
  if (edit.lower(word) !== 'ihr' || edit.label(word) !== 'det:poss' || name !== word + 1 || !names.isCountry(name))
    return
  if (verb !== word - 1 || edit.upos(verb) !== 'VERB') return
  edit.tree.upos[word] = 'PRON'
  edit.tree.tags[word] = 'PRON'
  relabel(edit, word, verb, 'obl:arg')
}

/** "bis zu 4000 Soldaten": no phrase with "zu", but a number. */
export function numberOfUpTo(edit: TreeEdit, word: number): void {
  if (edit.label(word) !== 'case' || edit.lower(word) !== 'zu' || edit.upos(word + 1) !== 'NUM') return
  if (edit.lower(word - 1) !== 'bis') return
  relabel(edit, word, word + 1, 'advmod')
  relabel(edit, word - 1, word + 1, 'advmod')
}

/** "eröffnete am Montag das Feuer": a subject or object that hangs from a noun without a verb belongs to the verb. */
export function nounOnNoun(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (!/^(?:nsubj|obj|iobj)/.test(edit.label(word)) || noun < 0 || !isNominal(edit, noun)) return
  if (has(edit, noun, 'cop') || has(edit, word, 'case')) return
  const verb = verbAbove(edit, noun)
  if (verb >= 0) relabel(edit, word, verb, 'obj')
}

/**
 * "nach Armeeangaben Waffen beschlagnahmt": no common noun stands before the noun that it belongs to. Two phrases were read as one,
 * and the preposition is the first one's.
 */
export function phraseBeforeNoun(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'nmod' || edit.upos(word) !== 'NOUN' || noun < word || !isNominal(edit, noun)) return
  const verb = verbAbove(edit, noun)
  if (verb < 0) return
  for (const child of edit.children(noun))
    if (child < word && /^(?:case|det)/.test(edit.label(child))) relabel(edit, child, word, edit.label(child))
  if (has(edit, word, 'case')) relabel(edit, word, verb, 'obl')
  // "liefert den drei Ländern Waffen": to whom it is delivered.
  else if (isDative(edit, word)) relabel(edit, word, verb, 'obl:arg')
}

function isDative(edit: TreeEdit, noun: number): boolean {
  const [article] = edit.children(noun).filter((child) => child < noun && edit.upos(child) === 'DET')
  if (article === undefined) return false
  const form = edit.lower(article)
  return form === 'dem' || form === 'einem' || (form === 'den' && edit.lower(noun).endsWith('n'))
}

/** "in Kirkuk für die Unabhängigkeit": a place is for or against nothing; the verb is. */
export function phraseOfPlace(edit: TreeEdit, word: number): void {
  const place = edit.head(word)
  if (edit.label(word) !== 'nmod' || place < 0 || place > word || edit.upos(place) !== 'PROPN') return
  if (!OF_VERBS.has(preposition(edit, word))) return
  const verb = verbAbove(edit, place)
  if (verb >= 0) relabel(edit, word, verb, 'obl')
}
const OF_VERBS = words('für gegen über um wegen trotz nach mit zu')

/** "nach Angaben der Polizei ethnische Säuberungen": what cannot be a genitive belongs to no noun, but to the verb. */
export function nomenInPhrase(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'nmod' || !isNominal(edit, word) || noun < 0 || noun > word) return
  if (!isNominal(edit, noun) || has(edit, word, 'case') || has(edit, word, 'nummod') || isCounted(edit, noun)) return
  const isMarked = edit.children(word).some((child) => child < word && /^(?:det|amod)/.test(edit.label(child)))
  if (!isMarked || casesOf(edit, word).includes('g')) return
  const verb = verbAbove(edit, noun)
  if (verb >= 0) asArgument(edit, word, verb)
}

/** "Tausende tamilische Flüchtlinge": what is counted stands in any case. */
const isCounted = (edit: TreeEdit, word: number): boolean =>
  edit.upos(word) === 'NUM' ||
  /(?:hundert|tausend|dutzend|million|milliarde|gruppe|reihe)(?:e|en|n)?$/i.test(edit.form(word))

/** "der Universität Bagdad Güter": German puts no common noun in apposition behind a name without a comma. */
export function afterName(edit: TreeEdit, word: number): void {
  const before = edit.head(word)
  if (edit.upos(word) !== 'NOUN' || before < 0 || before > word) return
  if (edit.label(word) !== 'appos' && edit.label(word) !== 'flat') return
  const first = firstWord(edit, word)
  const isAmount = isCounted(edit, word) && edit.upos(first - 1) === 'NOUN'
  if ((edit.upos(first - 1) !== 'PROPN' && !isAmount) || has(edit, word, 'case') || has(edit, word, 'cc')) return
  const verb = edit.upos(before) === 'VERB' ? before : verbAbove(edit, before)
  if (verb >= 0) relabel(edit, word, verb, 'obj')
}

/** "Computer südkoreanischer Offiziere": an adjective in -er before a plural without an article is a genitive. */
export function genitivePlural(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (!/^(?:obj|nsubj|obl|obl:arg|iobj|conj|appos)$/.test(edit.label(word)) || edit.upos(word) !== 'NOUN') return
  const children = edit.children(word)
  if (children.some((child) => /^(?:det|case|cc|nummod)/.test(edit.label(child)))) return
  const adjectives = children.filter((child) => edit.label(child) === 'amod' && child < word)
  const first = Math.min(word, ...adjectives)
  if (adjectives.length === 0 || !adjectives.every((child) => edit.form(child).endsWith('er'))) return
  // "ein südkoreanischer Offizier" has an article, "südkoreanischer Offizier" behind a noun is rare.
  if (edit.upos(first - 1) !== 'NOUN' || first - 1 === verb || !/(?:e|en|er|s)$/.test(edit.form(word))) return
  relabel(edit, word, first - 1, 'nmod')
}

/** "nach Angaben der Behörden": whoever says so belongs to the noun; "des" is nothing but a genitive. */
export function genitiveOfSource(edit: TreeEdit, word: number): void {
  if (!/^(?:obj|nsubj|obl|obl:arg|iobj)/.test(edit.label(word)) || !isNominal(edit, word) || has(edit, word, 'case'))
    return
  const first = firstWord(edit, word)
  const article = edit.lower(first)
  const before = first - 1
  if (edit.upos(before) !== 'NOUN' || (article !== 'des' && article !== 'der')) return
  const isSource = SOURCES.has(edit.lower(before)) && has(edit, before, 'case')
  if (article === 'des' || isSource) relabel(edit, word, before, 'nmod')
}
const SOURCES = words(
  'angaben angabe informationen darstellung aussage aussagen einschätzung erkenntnissen berichten bericht worten meinung ansicht auffassung überzeugung mitteilung',
)

/** "griff in der Nacht Ziele an": an apposition is set off by a comma; without one, the noun is the verb's object. */
export function looseApposition(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'appos' || edit.upos(word) !== 'NOUN' || edit.upos(noun) !== 'NOUN') return
  const verb = edit.head(noun)
  const isSetOff = edit.form(word - 1) === ',' || edit.form(word - 1) === '('
  if (isSetOff || !has(edit, noun, 'case') || verb < 0 || edit.upos(verb) !== 'VERB') return
  if (!has(edit, verb, 'obj')) relabel(edit, word, verb, 'obj')
}

/** "eingeladen hat er auch die Präsidenten": an adverb has no noun in apposition; it is the verb's. */
export function phraseOfAdverb(edit: TreeEdit, word: number): void {
  const adverb = edit.head(word)
  if (adverb < 0 || adverb > word || edit.upos(adverb) !== 'ADV' || !isNominal(edit, word)) return
  if (!['appos', 'nmod', 'flat'].includes(edit.label(word)) || has(edit, word, 'case')) return
  const verb = verbAbove(edit, adverb)
  if (verb >= 0 && !isDivided(edit, adverb, word)) asArgument(edit, word, verb)
}
