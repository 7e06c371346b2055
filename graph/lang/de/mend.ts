import type { Sentence, Tree } from '../../model/doc.ts'
import type { NameBounds } from '../../fact/rules.ts'
import { adopt, editTree, has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import { words } from '../word-lists.ts'
import { casesOf } from './noun-case.ts'
import { mendLabels } from './mend-labels.ts'
import { mendRelativeClauses } from './mend-relative.ts'

const NOMINATIVE = new Set(['der', 'er', 'ein', 'kein', 'dieser', 'jener'])
const AUXILIARIES = words(
  'hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden',
)
/** Relative pronouns that are subject or object alike. */
const NOMINATIVE_OR_ACCUSATIVE = new Set(['das', 'die', 'was', 'welche', 'welches'])

/** Names of countries and alliances that take "die": those in -ei and -ine, and a few that no ending tells. */
const FEMININE =
  /(?:kei|lei|gei|ine|schweiz|union|republik|liga)$|^(?:EU|Nato|NATO|UNO|USA|Bundesregierung|Regierung)$/i

/** Mends what the parser gets wrong where German leaves no doubt. Each rule is a construction of the language. */
export function mendGerman(sentence: Sentence, tree: Tree, names: NameBounds): Tree {
  const edit = editTree(sentence, tree)
  mendRelativeClauses(edit, sentence.words.length)
  for (let word = 0; word < sentence.words.length; word++) auxiliaryAsHead(edit, word)
  mendLabels(edit, sentence.words.length)
  for (let word = 0; word < sentence.words.length; word++) {
    genitiveBeforeNoun(edit, word, names)
    genitiveAfterNoun(edit, word, names)
    phraseOfPerson(edit, word, names)
    phraseOfTime(edit, word)
    verbFirstClause(edit, word)
    conjunct(edit, word)
    nameBeforeObject(edit, word, names)
    nameThenNoun(edit, word, names)
    nameAfterName(edit, word, names)
    looseApposition(edit, word)
    nameAfterPhrase(edit, word, names)
  }
  for (let word = 0; word < sentence.words.length; word++) {
    if (isInfinitiveClause(edit, word)) infinitiveClause(edit, word)
    else finiteClause(edit, word)
  }
  return edit.tree
}

/** "Russlands Oberhaus", "Putin und Nordkoreas Machthaber Kim": the noun is the head, the genitive its attribute. */
function genitiveBeforeNoun(edit: TreeEdit, word: number, names: NameBounds): void {
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

/** "der Besuch Putins": a genitive behind its noun; "Minister Pistorius" is a title with its name. */
function genitiveAfterNoun(edit: TreeEdit, word: number, names: NameBounds): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'appos' && edit.label(word) !== 'flat') return
  if (noun !== word - 1 || edit.upos(noun) !== 'NOUN' || names.isTitle(noun) || !names.starts(word)) return
  if (/\p{L}s$/u.test(edit.form(word))) relabel(edit, word, noun, 'nmod')
}

/** "Präsident Putin im Juni bei einem Besuch …": a person has no phrase of time or place, only an origin. */
function phraseOfPerson(edit: TreeEdit, word: number, names: NameBounds): void {
  const person = edit.head(word)
  if (edit.label(word) !== 'nmod' || person < 0 || person > word || !names.isTitle(person)) return
  const [preposition] = edit.children(word).filter((child) => edit.label(child) === 'case')
  const hasName = edit.children(person).some((child) => child < word && names.starts(child))
  if (preposition === undefined || !hasName || /^(?:von|aus|der|des)$/i.test(edit.form(preposition))) return
  const verb = verbAbove(edit, person)
  if (verb >= 0) relabel(edit, word, verb, 'obl')
}

/** "Sollte Russland angreifen, werde …": a clause that begins with its verb is a condition, no subject. */
function verbFirstClause(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.label(word) !== 'csubj' || verb <= word) return
  const [first] = edit.children(word)
  if (first !== undefined && first < word && edit.tag(first) === 'AUX.Fin') relabel(edit, word, verb, 'advcl')
}

/** "war zum ersten Mal seit 24 Jahren nach Nordkorea gereist": a stretch of time has no goal; the verb has. */
function phraseOfTime(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'nmod' || noun < 0 || noun > word || !TIME.has(edit.form(noun).toLowerCase())) return
  if (!has(edit, word, 'case')) return
  const verb = verbAbove(edit, noun)
  if (verb >= 0) relabel(edit, word, verb, 'obl')
}
const TIME = words(
  'jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen mal male stunde stunden zeit',
)

/** "und US-Außenminister …": what a conjunction introduces is coordinated, not in apposition. */
function conjunct(edit: TreeEdit, word: number): void {
  if (!['appos', 'flat', 'nmod', 'compound'].includes(edit.label(word)) || edit.head(word) > word) return
  const isIntroduced = edit.children(word).some((child) => edit.label(child) === 'cc' && child < word)
  if (isIntroduced) relabel(edit, word, edit.head(word), 'conj')
}

function verbAbove(edit: TreeEdit, word: number): number {
  let at = edit.head(word)
  for (let steps = 0; at >= 0 && edit.upos(at) !== 'VERB' && steps < 8; steps++) at = edit.head(at)
  return at
}

/** "hat … ratifiziert": the participle is the predicate, the finite verb its auxiliary. */
function auxiliaryAsHead(edit: TreeEdit, word: number): void {
  if (edit.upos(word) !== 'VERB') return
  const auxiliary = edit.head(word)
  if (auxiliary < 0 || (edit.label(word) !== 'xcomp' && edit.label(word) !== 'ccomp')) return
  // "ließ Flugzeuge eindringen": whoever lets it happen does it.
  const isCausative = /^(?:lass|lässt|ließ|gelassen)/i.test(edit.form(auxiliary)) && edit.tag(word) === 'VERB.Inf'
  if (!AUXILIARIES.has(edit.form(auxiliary).toLowerCase()) && !isCausative) return
  if (edit.tag(word) === 'VERB.Fin') {
    // A finite clause has one finite verb: at the bracket's end stands a participle, whatever the tagger saw.
    for (let at = auxiliary + 1; at < word; at++) if (edit.form(at) === ',') return
    if (word < auxiliary || !/(?:t|en)$/.test(edit.form(word))) return
    edit.tree.tags[word] = 'VERB.Part'
  }
  // "hat … zu prüfen" is an obligation with a verb of its own.
  if (has(edit, word, 'mark')) return
  adopt(edit, word, auxiliary)
  relabel(edit, auxiliary, word, 'aux')
}

/** "…, Moskau Munition zu liefern", "der Ukraine Panzer": a name before a bare noun is no attribute but the verb's dative. */
function nameBeforeObject(edit: TreeEdit, word: number, names: NameBounds): void {
  const noun = edit.head(word)
  if (!ATTRIBUTE.has(edit.label(word)) || edit.upos(word) !== 'PROPN' || noun <= word || edit.upos(noun) !== 'NOUN')
    return
  const isMarked = /[sxzß’']$/u.test(edit.form(word)) || has(edit, word, 'case')
  const verb = edit.head(noun)
  if (isMarked || verb < 0 || edit.upos(verb) !== 'VERB' || edit.label(noun) !== 'obj') return
  if (edit.label(word) !== 'nmod' && !names.ends(word)) return
  relabel(edit, word, verb, 'obl:arg')
  for (const child of edit.children(noun))
    if (edit.label(child) === 'det' && child === word - 1) relabel(edit, child, word, 'det')
}
const ATTRIBUTE = new Set(['nmod', 'amod', 'compound', 'appos'])

/** "der Ukraine Panzer liefern": a noun behind a finished name is no part of it; recipient before thing. */
function nameThenNoun(edit: TreeEdit, word: number, names: NameBounds): void {
  const name = edit.head(word)
  if (edit.label(word) !== 'flat' || edit.upos(word) !== 'NOUN' || name !== word - 1 || !names.ends(name)) return
  const verb = edit.head(name)
  if (verb < 0 || edit.upos(verb) !== 'VERB' || /\p{L}s$/u.test(edit.form(name))) return
  relabel(edit, word, verb, 'obj')
  if (edit.label(name) === 'obj') relabel(edit, name, verb, 'obl:arg')
}

/** "hat Deutschland Kroatien anerkannt": what follows a country's name is no part of it, but a further argument. */
function nameAfterName(edit: TreeEdit, word: number, names: NameBounds): void {
  const before = word - 1
  if (!['flat', 'appos', 'nmod', 'compound'].includes(edit.label(word)) || edit.head(word) !== before) return
  if (!names.isCountry(before) || !names.ends(before) || has(edit, word, 'case')) return
  const verb = verbAbove(edit, before)
  if (verb < 0) return
  // "Russlands Präsident", "Deutschlands Außenminister": the genitive belongs to what follows.
  if (edit.form(before).endsWith('s') && edit.upos(word) === 'NOUN') return
  relabel(edit, word, verb, has(edit, verb, 'obj') ? 'obl:arg' : 'obj')
}

/** "griff in der Nacht Ziele an": an apposition is set off by a comma; without one, the noun is the verb's object. */
function looseApposition(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'appos' || edit.upos(word) !== 'NOUN' || edit.upos(noun) !== 'NOUN') return
  const verb = edit.head(noun)
  const isSetOff = edit.form(word - 1) === ',' || edit.form(word - 1) === '('
  const isInPhrase = has(edit, noun, 'case')
  if (isSetOff || !isInPhrase || verb < 0 || edit.upos(verb) !== 'VERB') return
  if (!has(edit, verb, 'obj')) relabel(edit, word, verb, 'obj')
}

/** "am Montag Polen besucht": a known name is no part of the date or noun before it, but an argument of the verb. */
function nameAfterPhrase(edit: TreeEdit, word: number, names: NameBounds): void {
  const before = edit.head(word)
  if (edit.label(word) !== 'flat' || before !== word - 1 || !names.starts(word) || names.ends(before)) return
  const verb = edit.head(before)
  const isInPhrase = has(edit, before, 'case')
  if (!isInPhrase || verb < 0 || edit.upos(verb) !== 'VERB') return
  const hasObject = has(edit, verb, 'obj')
  relabel(edit, word, verb, hasObject ? 'obl:arg' : 'obj')
}

const isInfinitiveClause = (edit: TreeEdit, word: number): boolean =>
  edit.upos(word) === 'VERB' &&
  (JOINED.test(edit.form(word)) ||
    edit.children(word).some((child) => edit.label(child) === 'mark' && edit.form(child).toLowerCase() === 'zu'))

/** "anzugreifen", "zurückzuziehen": "zu" between a separable prefix and its infinitive. */
const JOINED =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|frei|heim|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen|(?:her|hin|vor|da)(?:aus|an|auf|ein|bei|ab))zu\p{Ll}{2,}n$/u

/** Open an infinitive that is no content but purpose, lack or stead. */
const PURPOSE = new Set(['um', 'ohne', 'statt', 'anstatt'])

/** An infinitive with "zu" has no subject of its own, and what stands between its comma and it is its own. */
function infinitiveClause(edit: TreeEdit, verb: number): void {
  if (JOINED.test(edit.form(verb))) edit.tree.tags[verb] = 'VERB.Inf'
  // Clauses are joined by "und"; an infinitive behind a bare comma is what the verb before is about.
  const isContent =
    !has(edit, verb, 'cc') && !edit.children(verb).some((child) => PURPOSE.has(edit.form(child).toLowerCase()))
  if (
    isContent &&
    ['conj', 'acl', 'advcl', 'parataxis'].includes(edit.label(verb)) &&
    edit.upos(edit.head(verb)) !== 'NOUN'
  )
    relabel(edit, verb, edit.head(verb), 'xcomp')
  let comma = verb
  while (comma >= 0 && edit.form(comma) !== ',') comma--
  if (comma < 0) comma = verb
  for (let word = comma + 1; word < verb; word++) {
    const isBare = edit.upos(word) === 'NOUN' || edit.upos(word) === 'PROPN'
    if (
      isBare &&
      edit.head(word) < comma &&
      ['conj', 'obj', 'obl', 'appos', 'nmod', 'flat', 'nsubj'].includes(edit.label(word))
    )
      relabel(edit, word, verb, 'obj')
  }
  for (const subject of edit.children(verb))
    if (edit.label(subject).startsWith('nsubj')) relabel(edit, subject, verb, 'obj')
  const [first, second] = edit.children(verb).filter((child) => edit.label(child) === 'obj' && child < verb)
  if (first !== undefined && second !== undefined) relabel(edit, first, verb, 'obl:arg')
}

/** A finite clause has one subject: "Den Pakt hat …", "das der Präsident unterzeichnet hatte", "werde Deutschland … verhängen". */
function finiteClause(edit: TreeEdit, verb: number): void {
  if (edit.upos(verb) !== 'VERB') return
  const children = edit.children(verb)
  const subjects = children.filter((child) => edit.label(child) === 'nsubj')
  const [first, second] = subjects
  if (subjects.length === 2 && first !== undefined && second !== undefined)
    relabel(edit, objectOf(edit, first, second), verb, 'obj')
  for (const subject of subjects) if (isFeminineDative(edit, subject)) relabel(edit, subject, verb, 'obl:arg')
  const isFinite = [verb, ...children].some(
    (word) => edit.tag(word).endsWith('Fin') && (word === verb || edit.label(word) === 'aux'),
  )
  if (!isFinite || children.some((child) => edit.label(child).includes('subj')) || edit.label(verb) === 'conj') return
  const isPassive = children.some((child) => edit.label(child) === 'aux:pass')
  // German puts the subject first unless case tells.
  const [front] = children.filter(
    (child) =>
      ['obj', 'obl:arg'].includes(edit.label(child)) &&
      isNominal(edit, child) &&
      !has(edit, child, 'case') &&
      casesOf(edit, child).includes('n') &&
      !isFeminineDative(edit, child),
  )
  if (front !== undefined && edit.label(verb) !== 'acl') relabel(edit, front, verb, isPassive ? 'nsubj:pass' : 'nsubj')
}

/** Of two subjects the one that may be accusative, or else the second: German puts the subject first unless case tells. */
function objectOf(edit: TreeEdit, first: number, second: number): number {
  const isNominative = (word: number) =>
    NOMINATIVE.has(edit.form(word).toLowerCase()) ||
    edit.children(word).some((child) => edit.label(child) === 'det' && NOMINATIVE.has(edit.form(child).toLowerCase()))
  if (edit.upos(first) === 'PRON' && NOMINATIVE_OR_ACCUSATIVE.has(edit.form(first).toLowerCase())) return first
  return isNominative(second) && !isNominative(first) ? first : second
}

/** "der Ukraine": beside a feminine name "der" is dative or genitive, never the subject's article. */
const isFeminineDative = (edit: TreeEdit, word: number): boolean =>
  FEMININE.test(edit.form(word)) &&
  edit.children(word).some((child) => edit.label(child) === 'det' && edit.form(child).toLowerCase() === 'der')

const isNominal = (edit: TreeEdit, word: number): boolean => edit.upos(word) === 'NOUN' || edit.upos(word) === 'PROPN'
