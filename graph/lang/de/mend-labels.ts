import { has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import { words } from '../word-lists.ts'
import { casesOf } from './noun-case.ts'

/** Nouns that say when or how long without a preposition: "diese Woche", "drei Tage". */
const TIME = words(
  'jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen mal male stunde stunden minute minuten zeit montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende anfang mitte ende morgen vormittag mittag nachmittag abend nacht januar februar märz april mai juni juli august september oktober november dezember',
)
const PASSIVE = words('werden wird werde wurde wurden worden würde würden bekommt bekam bekommen erhält erhielt')
/** Adverbs and adjectives that the parser takes for separable prefixes: "erklärte sich bereit". */
const NO_PREFIX = words('bereit verantwortlich willkommen solidarisch empört besorgt entsetzt einig')

/** Labels that contradict what stands there: a passive without an auxiliary, an object with a preposition. */
export function mendLabels(edit: TreeEdit, length: number): void {
  for (let word = 0; word < length; word++) {
    unlikelyPrefix(edit, word)
    adverbialParticiple(edit, word)
    phraseBeforeNoun(edit, word)
    phraseOfPlace(edit, word)
    nomenInPhrase(edit, word)
    numberOfUpTo(edit, word)
    nounOnNoun(edit, word)
    subjectBeforeVerb(edit, word)
    wieClause(edit, word)
    reportedClause(edit, word)
    afterName(edit, word)
    genitivePlural(edit, word)
    genitiveOfSource(edit, word)
  }
  for (let verb = 0; verb < length; verb++) if (edit.upos(verb) === 'VERB') argumentsOf(edit, verb)
}

function unlikelyPrefix(edit: TreeEdit, word: number): void {
  if (edit.label(word) === 'compound:prt' && NO_PREFIX.has(edit.form(word).toLowerCase()))
    relabel(edit, word, edit.head(word), 'advmod')
}

/** "wies ein Ultimatum entschieden zurück": a participle without an auxiliary or a comma is an adverb; it has no object. */
function adverbialParticiple(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.tag(word) !== 'VERB.Part' || !['xcomp', 'advcl', 'advmod'].includes(edit.label(word))) return
  if (verb < 0 || verb > word || edit.tag(verb) !== 'VERB.Fin' || AUXILIARY.test(edit.form(verb))) return
  const children = edit.children(word)
  if (children.some((child) => /^(?:aux|mark|cop)/.test(edit.label(child)))) return
  for (let at = verb + 1; at < word; at++) if (edit.form(at) === ',') return
  for (const child of children) relabel(edit, child, verb, edit.label(child))
  relabel(edit, word, verb, 'advmod')
}

const AUXILIARY =
  /^(?:ha(?:t|st|ben|be|tte|tten)|hätten?|ist|sind|war|waren|sei|seien|wäre|wären|w[iu]rden?|werden?|würden?)$/i

/**
 * "nach Armeeangaben Waffen beschlagnahmt": no common noun stands before the noun that it belongs to. Two phrases were read as one,
 * and the preposition is the first one's.
 */
function phraseBeforeNoun(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'nmod' || edit.upos(word) !== 'NOUN' || noun < word || !isNominal(edit, noun)) return
  const verb = verbAbove(edit, noun)
  if (verb < 0) return
  for (const child of edit.children(noun))
    if (child < word && /^(?:case|det)/.test(edit.label(child))) relabel(edit, child, word, edit.label(child))
  if (!has(edit, word, 'case')) return
  relabel(edit, word, verb, 'obl')
}

/** "in Kirkuk für die Unabhängigkeit": a place is for or against nothing; the verb is. */
function phraseOfPlace(edit: TreeEdit, word: number): void {
  const place = edit.head(word)
  if (edit.label(word) !== 'nmod' || place < 0 || place > word || edit.upos(place) !== 'PROPN') return
  const [preposition] = edit.children(word).filter((child) => edit.label(child) === 'case')
  if (preposition === undefined || !OF_VERBS.has(edit.form(preposition).toLowerCase())) return
  const verb = verbAbove(edit, place)
  if (verb >= 0) relabel(edit, word, verb, 'obl')
}
const OF_VERBS = words('für gegen über um wegen trotz nach mit zu')

/** "nach Angaben der Polizei ethnische Säuberungen": what cannot be a genitive belongs to no noun, but to the verb. */
function nomenInPhrase(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'nmod' || edit.upos(word) !== 'NOUN' || noun < 0 || noun > word) return
  if (!isNominal(edit, noun) || has(edit, word, 'case') || has(edit, word, 'nummod') || isCounted(edit, noun)) return
  const isMarked = edit.children(word).some((child) => child < word && /^(?:det|amod)/.test(edit.label(child)))
  if (!isMarked || casesOf(edit, word).includes('g')) return
  const verb = verbAbove(edit, noun)
  if (verb >= 0) relabel(edit, word, verb, has(edit, verb, 'obj') ? 'obl:arg' : 'obj')
}
/** "Tausende tamilische Flüchtlinge": what is counted stands in any case. */
const isCounted = (edit: TreeEdit, word: number): boolean =>
  edit.upos(word) === 'NUM' ||
  /(?:hundert|tausend|dutzend|million|milliarde|gruppe|reihe)(?:e|en|n)?$/i.test(edit.form(word))

/** "bis zu 4000 Soldaten": no phrase with "zu", but a number. */
function numberOfUpTo(edit: TreeEdit, word: number): void {
  if (edit.label(word) !== 'case' || edit.form(word).toLowerCase() !== 'zu' || edit.upos(word + 1) !== 'NUM') return
  if (edit.form(word - 1).toLowerCase() !== 'bis') return
  relabel(edit, word, word + 1, 'advmod')
  relabel(edit, word - 1, word + 1, 'advmod')
}

/** "eröffnete am Montag das Feuer": a subject or object that hangs from a noun without a verb belongs to the verb. */
function nounOnNoun(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (!/^(?:nsubj|obj|iobj)/.test(edit.label(word)) || noun < 0 || !isNominal(edit, noun)) return
  if (has(edit, noun, 'cop') || has(edit, word, 'case')) return
  const verb = verbAbove(edit, noun)
  if (verb >= 0) relabel(edit, word, verb, 'obj')
}

/** "…, China müsse …": a name between a comma and a finite verb is that verb's subject, no apposition. */
function subjectBeforeVerb(edit: TreeEdit, word: number): void {
  if (!['appos', 'flat', 'nmod', 'conj'].includes(edit.label(word)) || edit.head(word) > word) return
  if (!edit.tag(word + 1).endsWith('Fin') || has(edit, word, 'case') || has(edit, word, 'cc')) return
  const first = firstWord(edit, word)
  if (edit.form(first - 1) !== ',') return
  const finite = word + 1
  const verb = edit.label(finite) === 'aux' || edit.label(finite) === 'cop' ? edit.head(finite) : finite
  // A relative or subordinate clause before the comma ends with its own verb: "…, sagte Macron, China müsse".
  if (verb > word && edit.head(word) < first - 1) relabel(edit, word, verb, 'nsubj')
}

/** "…, wie Diplomaten berichteten": says who says so, and is joined to nothing. */
function wieClause(edit: TreeEdit, word: number): void {
  if (edit.form(word).toLowerCase() !== 'wie' || edit.form(word - 1) !== ',') return
  let verb = edit.head(word)
  if (verb >= 0 && isNominal(edit, verb) && edit.upos(edit.head(verb)) === 'VERB' && edit.head(verb) > verb) {
    // The conjunction was read as a preposition of the subject.
    const subject = verb
    verb = edit.head(subject)
    relabel(edit, subject, verb, 'nsubj')
  }
  if (verb < word || edit.upos(verb) !== 'VERB' || !edit.tag(verb).endsWith('Fin')) return
  relabel(edit, word, verb, 'mark')
  const above = edit.head(verb)
  if (above < 0 || above > word) return
  const governor = edit.upos(above) === 'VERB' ? above : verbAbove(edit, above)
  if (governor >= 0) relabel(edit, verb, governor, 'advcl')
}

/** "bestätigte, sie werde …": a clause with its verb in the subjunctive behind a comma is what is said. */
function reportedClause(edit: TreeEdit, word: number): void {
  if (!SUBJUNCTIVE.has(edit.form(word).toLowerCase())) return
  const verb = edit.label(word).startsWith('aux') || edit.label(word) === 'cop' ? edit.head(word) : word
  const above = edit.head(verb)
  if (above < 0 || above > verb || edit.upos(above) !== 'VERB') return
  if (edit.label(verb) === 'conj' && !has(edit, verb, 'cc')) relabel(edit, verb, above, 'ccomp')
}
const SUBJUNCTIVE = words('habe sei seien werde müsse könne wolle solle dürfe hätten würden müssten könnten sollten')

/** "der Universität Bagdad Güter": German puts no common noun in apposition behind a name without a comma. */
function afterName(edit: TreeEdit, word: number): void {
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
function genitivePlural(edit: TreeEdit, word: number): void {
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
function genitiveOfSource(edit: TreeEdit, word: number): void {
  if (!/^(?:obj|nsubj|obl|obl:arg|iobj)/.test(edit.label(word)) || !isNominal(edit, word) || has(edit, word, 'case'))
    return
  const first = firstWord(edit, word)
  const article = edit.form(first).toLowerCase()
  const before = first - 1
  if (edit.upos(before) !== 'NOUN' || (article !== 'des' && article !== 'der')) return
  const isSource = SOURCES.has(edit.form(before).toLowerCase()) && has(edit, before, 'case')
  if (article === 'des' || isSource) relabel(edit, word, before, 'nmod')
}
const SOURCES = words(
  'angaben angabe informationen darstellung aussage aussagen einschätzung erkenntnissen berichten bericht worten meinung ansicht auffassung überzeugung',
)

/** Subject, object and dative of a verb, where preposition, article or auxiliary contradict the parser. */
function argumentsOf(edit: TreeEdit, verb: number): void {
  const children = edit.children(verb)
  const isPassive = children.some(
    (child) => edit.label(child).startsWith('aux') && PASSIVE.has(edit.form(child).toLowerCase()),
  )
  for (const child of children) {
    const label = edit.label(child)
    if (label === 'nsubj:pass' && !isPassive && children.some((other) => isHave(edit, other)))
      relabel(edit, child, verb, 'nsubj')
    if (!isNominal(edit, child) && edit.upos(child) !== 'NUM') continue
    if (has(edit, child, 'case')) {
      if (label === 'obj' || label === 'iobj' || label.startsWith('nsubj')) relabel(edit, child, verb, 'obl')
      continue
    }
    if (TIME.has(edit.form(child).toLowerCase())) {
      if (label === 'obj' || label === 'obl:arg') relabel(edit, child, verb, 'obl')
      continue
    }
    const cases = casesOf(edit, child)
    if (label.startsWith('nsubj') && !cases.includes('n'))
      relabel(edit, child, verb, cases.includes('a') ? 'obj' : 'obl:arg')
    else if (label === 'obj' && cases === 'd') relabel(edit, child, verb, 'obl:arg')
    else if (label === 'obl') bareArgument(edit, verb, child, cases)
  }
}

/** A noun without preposition that is no time is an argument: "hat heute ihre Bemühungen abgebrochen". */
function bareArgument(edit: TreeEdit, verb: number, word: number, cases: string): void {
  if (cases.includes('a') && !edit.children(verb).some((child) => edit.label(child) === 'obj'))
    relabel(edit, word, verb, 'obj')
  else if (cases.includes('d')) relabel(edit, word, verb, 'obl:arg')
}

const isHave = (edit: TreeEdit, word: number): boolean =>
  edit.label(word).startsWith('aux') && /^(?:haben|hat|hatte|hatten|habe|hätte|hätten)$/i.test(edit.form(word))

function verbAbove(edit: TreeEdit, word: number): number {
  let at = edit.head(word)
  for (let steps = 0; at >= 0 && edit.upos(at) !== 'VERB' && steps < 8; steps++) at = edit.head(at)
  return at
}

/** First word of a phrase, its commas left out. */
function firstWord(edit: TreeEdit, word: number): number {
  return Math.min(word, ...edit.children(word).filter((child) => edit.upos(child) !== 'PUNCT'))
}

const isNominal = (edit: TreeEdit, word: number): boolean => edit.upos(word) === 'NOUN' || edit.upos(word) === 'PROPN'
