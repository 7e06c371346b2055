import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { words } from '../../word-lists.ts'
import { FUTURE, WEEKDAYS } from './lists.ts'
import { TIME } from './lists.ts'
import { asArgument, isDivided, isNominal, lastWord, preposition, verbAbove } from './tree.ts'

/** "vier chinesische Fischer": an inflected adjective right before a noun is that noun's, whatever else was seen in it. */
export function adjectiveBeforeNoun(edit: TreeEdit, adjective: number): void {
  const noun = adjective + 1
  if (edit.upos(adjective) !== 'ADJ' || !isNominal(edit, noun) || edit.head(adjective) === noun) return
  if (!/\p{Ll}(?:e[nms]?|ischer)$/u.test(edit.form(adjective)) || !/^\p{Lu}/u.test(edit.form(noun))) return
  if (UNINFLECTED.has(edit.lower(adjective)) || edit.label(adjective) === 'conj') return
  const above = edit.head(adjective)
  if (edit.head(noun) === adjective) {
    const isArgument = edit.upos(above) === 'VERB' && !has(edit, adjective, 'case')
    relabel(edit, noun, above, isArgument ? (has(edit, above, 'obj') ? 'obl' : 'obj') : edit.label(adjective))
    for (const child of edit.children(adjective)) relabel(edit, child, noun, edit.label(child))
    // "vier" was read as what is counted.
  } else if (edit.head(noun) === above || edit.head(noun) !== adjective - 1) {
    if (above !== edit.head(noun)) return
  } else if (edit.upos(adjective - 1) === 'NUM') {
    const number = adjective - 1
    relabel(edit, noun, edit.head(number), edit.label(number))
    relabel(edit, number, noun, 'nummod')
  } else return
  relabel(edit, adjective, noun, 'amod')
}
/** Adjectives and participles in -e, -en, -es that stand uninflected as well. */
const UNINFLECTED = words(
  'offen selten eben trocken eigen verschieden entschlossen leise müde gerne alles anderes vieles',
)

/** "habe … ausgewiesen": what has "haben" or "werden" as its auxiliary is a participle, no adjective. */
export function participleWithAuxiliary(edit: TreeEdit, word: number): void {
  if (edit.upos(word) !== 'ADJ' || !/(?:t|en)$/.test(edit.form(word))) return
  if (!edit.children(word).some((child) => edit.label(child).startsWith('aux') && HAVE.has(edit.lower(child)))) return
  edit.tree.upos[word] = 'VERB'
  edit.tree.tags[word] = 'VERB.Part'
}
const HAVE = words('hat haben hatte hatten habe hätte hätten wird werden wurde wurden worden werde')

/** "haben … eingelegt": an auxiliary has no arguments of its own; they are its verb's. */
export function argumentsOfAuxiliary(edit: TreeEdit, auxiliary: number): void {
  const verb = edit.head(auxiliary)
  if (!edit.label(auxiliary).startsWith('aux') || verb < 0) return
  for (const child of edit.children(auxiliary))
    if (edit.upos(child) !== 'PUNCT') relabel(edit, child, verb, edit.label(child))
}

/** "wird ein Manöver abhalten": "werden" with an infinitive is a future, with a participle a passive. */
export function futureOfVerb(edit: TreeEdit, auxiliary: number): void {
  const verb = edit.head(auxiliary)
  if (edit.label(auxiliary) !== 'aux:pass' || !FUTURE.has(edit.lower(auxiliary))) return
  // "wird danken": no participle looks like that, whatever the tagger saw.
  if (edit.tag(verb) === 'VERB.Fin' && INFINITIVE.test(edit.form(verb)) && verb > auxiliary)
    edit.tree.tags[verb] = 'VERB.Inf'
  if (edit.tag(verb) !== 'VERB.Inf') return
  if (edit.children(verb).some((child) => edit.lower(child) === 'worden')) return
  relabel(edit, auxiliary, verb, 'aux')
  for (const child of edit.children(verb)) if (edit.label(child) === 'nsubj:pass') relabel(edit, child, verb, 'nsubj')
}

/** "wird Xi im Kreml empfangen": infinitive and participle look alike; with two bare nouns beside it, it is a future. */
export function futureInDoubt(edit: TreeEdit, auxiliary: number): void {
  const verb = edit.head(auxiliary)
  if (edit.label(auxiliary) !== 'aux:pass' || !FUTURE.has(edit.lower(auxiliary)) || !ALIKE.test(edit.form(verb))) return
  const children = edit.children(verb)
  if (children.some((child) => edit.lower(child) === 'worden' || preposition(edit, child) === 'von')) return
  const bare = children.filter(
    (child) => isNominal(edit, child) && !has(edit, child, 'case') && ARGUMENT.has(edit.label(child)),
  )
  const [first, second] = bare
  if (first === undefined || second === undefined || first > auxiliary) return
  if (TIME.has(edit.lower(first)) || TIME.has(edit.lower(second))) return
  edit.tree.tags[verb] = 'VERB.Inf'
  relabel(edit, auxiliary, verb, 'aux')
  relabel(edit, first, verb, 'nsubj')
  relabel(edit, second, verb, 'obj')
}
const ARGUMENT: ReadonlySet<string> = new Set(['nsubj:pass', 'nsubj', 'obj', 'dep', 'obl', 'obl:arg'])
/** Verbs whose participle is their infinitive: "empfangen", "vergeben", "überfallen". */
const ALIKE =
  /^(?:be|emp|ent|er|ver|zer|über|unter).{2,}(?:fangen|geben|halten|lassen|rufen|raten|stoßen|fallen|tragen|fahren|laden|treten|kommen)$|^(?:emp)fangen$/

const INFINITIVE = /^(?!.*ge|be|emp|ent|er|ver|zer|miss|über|unter|wider|hinter|durch|um|voll).+(?:en|ern|eln)$/u
/** "mehr als 80 Drohnen": no comparison, but a number. */
export function numberOfMoreThan(edit: TreeEdit, than: number): void {
  if (edit.lower(than) !== 'als' || !MORE.has(edit.lower(than - 1))) return
  const number = than + 1
  if (edit.upos(number) !== 'NUM' && !/^(?:hundert|tausend|zehntausend|hunderttausend)/i.test(edit.form(number))) return
  // The noun that is counted was hung from "mehr".
  for (const noun of edit.children(than - 1))
    if (noun > number && isNominal(edit, noun)) relabel(edit, noun, edit.head(than - 1), 'obl')
  relabel(edit, than, number, 'advmod')
  relabel(edit, than - 1, number, 'advmod')
}
const MORE = words('mehr weniger')

/** "Von Vietnam geführte Truppen": what stands right before an inflected participle is the participle's. */
export function phraseOfParticiple(edit: TreeEdit, word: number): void {
  if (edit.label(word) !== 'obl' && edit.label(word) !== 'nmod') return
  const form = preposition(edit, word)
  if (form !== 'von' && form !== 'durch' && form !== 'aus' && form !== 'mit') return
  const participle = lastWord(edit, word) + 1
  const noun = edit.head(participle)
  if (edit.label(participle) !== 'amod' || noun <= participle || edit.head(word) === participle) return
  if (/(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem)$/.test(edit.lower(participle)))
    relabel(edit, word, participle, 'obl')
}

/** "am Wochenende mehrere Soldaten": a time of day or week owns nothing but a genitive. */
export function nounAfterTime(edit: TreeEdit, word: number): void {
  const time = edit.head(word)
  if (edit.label(word) !== 'nmod' || time < 0 || time > word || !DAYTIME.test(edit.form(time))) return
  if (has(edit, word, 'case') || !has(edit, time, 'case') || edit.upos(word) === 'NUM') return
  const first = Math.min(word, ...edit.children(word).filter((child) => edit.upos(child) !== 'PUNCT'))
  if (edit.lower(first) === 'des' || edit.lower(first) === 'der') return
  const verb = verbAbove(edit, time)
  if (verb >= 0) asArgument(edit, word, verb)
}
const DAYTIME = /(?:wochenende|morgen|vormittag|mittag|nachmittag|abend|nacht|woche)$/i

/** "verhängten am Sonntag Einreiseverbote": "am" belongs to the weekday, the noun behind it is the verb's. */
export function nounAfterWeekday(edit: TreeEdit, weekday: number): void {
  const noun = edit.head(weekday)
  if (!WEEKDAYS.has(edit.lower(weekday)) || noun <= weekday || edit.upos(noun) !== 'NOUN') return
  const own = edit.children(noun).filter((child) => child < weekday && /^(?:case|det)$/.test(edit.label(child)))
  const verb = verbAbove(edit, noun)
  if (verb < 0 || !own.some((child) => edit.label(child) === 'case') || edit.head(noun) !== verb) return
  relabel(edit, weekday, verb, 'obl')
  for (const child of own) relabel(edit, child, weekday, edit.label(child))
  asArgument(edit, noun, verb)
}

/** "ist in einen Streik getreten": verbs of motion and change have their perfect with "sein", and no passive. */
export function perfectWithSein(edit: TreeEdit, auxiliary: number): void {
  const verb = edit.head(auxiliary)
  if (!BE.has(edit.lower(auxiliary))) return
  beforeMotion(edit, auxiliary)
  if (!edit.label(auxiliary).startsWith('aux') || !MOVED.test(edit.lower(verb))) return
  relabel(edit, auxiliary, verb, 'aux')
  for (const child of edit.children(verb)) if (edit.label(child) === 'nsubj:pass') relabel(edit, child, verb, 'nsubj')
}

/** "war im Mai das erste Mal seit Jahren nach Bagdad geflogen": what stands beside "sein" is the participle's that closes the clause. */
function beforeMotion(edit: TreeEdit, auxiliary: number): void {
  if (edit.upos(auxiliary) !== 'VERB' || edit.label(auxiliary) !== 'parataxis') return
  let end = auxiliary + 1
  while (end < edit.length && edit.upos(end) !== 'PUNCT') end++
  const verb = end - 1
  if (verb === auxiliary || edit.upos(verb) !== 'VERB' || !MOVED.test(edit.lower(verb))) return
  for (const child of edit.children(auxiliary)) relabel(edit, child, verb, edit.label(child))
  relabel(edit, auxiliary, verb, 'aux')
}
const BE = words('ist sind war waren sei seien')
const MOVED =
  /(?:getreten|gereist|gekommen|gefahren|geflogen|gegangen|eingetroffen|zusammengetroffen|aufgebrochen|gekehrt|gestiegen|marschiert|gerückt|gelandet|geflohen|geflüchtet|gestorben|geblieben|begegnet|gefolgt|gedrungen|vorgestoßen|gelaufen|geschieden|gestürzt|geraten|gescheitert|gewichen)$/

/** "haben … beschlagnahmt": before a participle without a comma between, a form of "haben" is its auxiliary. */
export function auxiliaryBeforeParticiple(edit: TreeEdit, auxiliary: number): void {
  if (edit.upos(auxiliary) !== 'VERB' || !HAVE.has(edit.lower(auxiliary))) return
  const verb = edit.head(auxiliary)
  if (verb < auxiliary || edit.tag(verb) !== 'VERB.Part' || isDivided(edit, auxiliary, verb)) return
  if (edit.children(verb).some((child) => edit.label(child).startsWith('aux')) || has(edit, auxiliary, 'mark')) return
  relabel(edit, auxiliary, verb, 'aux')
}

/** "kam den Demonstranten entgegen": a separable prefix that closes its clause. */
export function prefixAtEnd(edit: TreeEdit, word: number): void {
  if (!PREFIXES.has(edit.lower(word)) || edit.label(word) === 'compound:prt' || edit.children(word).length > 0) return
  const next = edit.upos(word + 1)
  if (next !== 'PUNCT' && next !== 'CCONJ' && next !== '') return
  // "setzte Wasserwerfer gegen die Demonstranten ein": whatever it hangs from, only a verb has one.
  const verb = edit.upos(edit.head(word)) === 'VERB' ? edit.head(word) : verbAbove(edit, word)
  if (verb < 0 || verb > word || !edit.tag(verb).endsWith('Fin') || has(edit, verb, 'compound:prt')) return
  relabel(edit, word, verb, 'compound:prt')
}
const PREFIXES = words(
  'entgegen zurück zusammen frei fest sicher statt teil ein aus an auf ab bei vor zu mit nach weiter wieder nieder durch hin fort heim los nahe',
)

/** "nicht wieder", "nicht mehr": what is negated is the verb. */
export function notAnyMore(edit: TreeEdit, negator: number): void {
  const adverb = edit.head(negator)
  if (edit.lower(negator) !== 'nicht' || !ANY_MORE.has(edit.lower(adverb))) return
  const verb = edit.head(adverb)
  if (verb >= 0 && edit.upos(verb) === 'VERB') relabel(edit, negator, verb, 'advmod')
}
const ANY_MORE = words('wieder mehr länger weiter einmal sofort vollständig bald')

/** "vor Misrata 40 ägyptische Fischer": a number owns what it counts, and belongs to no name before it. */
export function numberBehindName(edit: TreeEdit, number: number): void {
  const name = edit.head(number)
  if (edit.upos(number) !== 'NUM' || name !== number - 1 || edit.upos(name) !== 'PROPN') return
  let noun = number + 1
  while (edit.upos(noun) === 'ADJ' && noun < number + 3) noun++
  const verb = verbAbove(edit, name)
  if (edit.upos(noun) !== 'NOUN' && edit.upos(noun) !== 'PROPN') return
  if (edit.head(noun) !== number || verb < 0) return
  relabel(edit, noun, verb, has(edit, verb, 'obj') ? 'obl' : 'obj')
  relabel(edit, number, noun, 'nummod')
}
