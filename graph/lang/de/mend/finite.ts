import type { NameBounds } from '../../../fact/rules.ts'
import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { verbLists } from '../../verb-lists.ts'
import { words } from '../../word-lists.ts'
import { conjugate } from '../verb.ts'
import { FEMININE, TIME } from './lists.ts'
import { casesOf } from './noun-case.ts'
import { isDivided, isNominal } from './tree.ts'

const NOMINATIVE = new Set(['der', 'er', 'ein', 'kein', 'dieser', 'jener'])
/** Relative pronouns that are subject or object alike. */
const NOMINATIVE_OR_ACCUSATIVE = new Set(['das', 'die', 'was', 'welche', 'welches'])

/** A finite clause has one subject: "Den Pakt hat …", "das der Präsident unterzeichnet hatte", "werde Deutschland … verhängen". */
export function finiteClause(edit: TreeEdit, verb: number, names: NameBounds): void {
  if (edit.upos(verb) !== 'VERB') return
  const subjects = edit.children(verb).filter((child) => edit.label(child) === 'nsubj')
  const [first, second] = subjects
  if (subjects.length === 2 && first !== undefined && second !== undefined)
    relabel(edit, objectOf(edit, first, second), verb, 'obj')
  for (const subject of subjects) if (isFeminineDative(edit, subject)) relabel(edit, subject, verb, 'obl:arg')
  twoObjects(edit, verb, names)
  // "Die Emirate planen, …": a sentence has a finite verb.
  const isOnly = edit.head(verb) < 0 && edit.tag(verb) === 'VERB.Inf' && isNominal(edit, verb - 1)
  if (isOnly && !edit.children(verb).some((child) => /^(?:aux|mark)/.test(edit.label(child))))
    edit.tree.tags[verb] = 'VERB.Fin'
  const finite = finiteWord(edit, verb)
  if (finite < 0) return
  if (!edit.children(verb).some((child) => edit.label(child).includes('subj'))) {
    missingSubject(edit, verb)
    return
  }
  subjectFirst(edit, verb, finite, names)
}

/** "hat Kenia neue Anschläge angekündigt": recipient before thing. */
function twoObjects(edit: TreeEdit, verb: number, names: NameBounds): void {
  const [first, second] = edit
    .children(verb)
    .filter((child) => /^ob(?:j|l:arg)$/.test(edit.label(child)) && isNominal(edit, child) && !has(edit, child, 'case'))
  // "warf Washington Wortbruch vor": a bare noun behind a country is what the country gets.
  const isThing = second !== undefined && edit.label(second) === 'obl:arg' && !has(edit, second, 'det')
  if (isThing && first !== undefined && edit.label(first) === 'obj' && !names.starts(second)) {
    const isRecipient = names.isCountry(first) || names.isPerson(first) || names.isTitle(first)
    if (!isRecipient || has(edit, first, 'det') || /^(?:nenn|nann|schalt|schelt)/.test(edit.lower(verb))) return
    relabel(edit, first, verb, 'obl:arg')
    relabel(edit, second, verb, 'obj')
    return
  }
  if (edit.label(first ?? -1) !== 'obj' || edit.label(second ?? -1) !== 'obj') return
  if (first === undefined || second === undefined || second < first) return
  if (names.isCountry(first) && !names.isCountry(second) && casesOf(edit, first).includes('d'))
    relabel(edit, first, verb, 'obl:arg')
}

/** The finite verb of a clause: the predicate or its auxiliary; -1 for none. */
function finiteWord(edit: TreeEdit, verb: number): number {
  const isAuxiliary = (child: number) =>
    /^(?:aux|cop)/.test(edit.label(child)) && (edit.tag(child).endsWith('Fin') || MODAL.has(edit.lower(child)))
  return edit.children(verb).find(isAuxiliary) ?? (edit.tag(verb).endsWith('Fin') ? verb : -1)
}

/** Forms that are nothing but finite. */
const MODAL = words('soll will kann muss darf mag')

/** Whoever stands first of those that may be nominative is the subject. */
function missingSubject(edit: TreeEdit, verb: number): void {
  if (edit.label(verb) === 'conj' || edit.label(verb) === 'acl') return
  const isPassive = edit.children(verb).some((child) => edit.label(child) === 'aux:pass')
  const [front] = edit
    .children(verb)
    .filter(
      (child) =>
        (MAY_BE_SUBJECT.has(edit.label(child)) || (edit.label(child) === 'obl' && child < verb)) &&
        !TIME.has(edit.lower(child)) &&
        isNominal(edit, child) &&
        !has(edit, child, 'case') &&
        casesOf(edit, child).includes('n') &&
        !isFeminineDative(edit, child),
    )
  if (front === undefined) return
  relabel(edit, front, verb, isPassive ? 'nsubj:pass' : 'nsubj')
  // "haben Soldaten am Morgen Präsident Bongo festgenommen": what stood beside the seeming object is the object.
  const other = edit.children(verb).find((child) => child > front && edit.label(child) === 'obl:arg')
  const isOpen = other !== undefined && isNominal(edit, other) && casesOf(edit, other) === 'nad'
  if (isOpen && !isPassive && !has(edit, verb, 'obj') && !has(edit, other, 'case')) relabel(edit, other, verb, 'obj')
}

const MAY_BE_SUBJECT: ReadonlySet<string> = new Set(['obj', 'obl:arg', 'dep'])

/**
 * Subject and object of which neither case nor the parser can be sure: number tells ("Palästina haben Irland und Spanien anerkannt"),
 * else the subject stands first ("hat noch kein Staat die Taliban anerkannt").
 */
function subjectFirst(edit: TreeEdit, verb: number, finite: number, names: NameBounds): void {
  const [subject] = edit.children(verb).filter((child) => edit.label(child) === 'nsubj')
  if (subject !== undefined && statedBehindPronoun(edit, verb, subject, names)) return
  const [object] = edit.children(verb).filter((child) => edit.label(child) === 'obj')
  if (subject === undefined || object === undefined || !isNominal(edit, object)) return
  // "…, was Ministerpräsident Michel zurückwies": a person before a thing that was told.
  if (edit.lower(subject) === 'was' && (names.isTitle(object) || names.isCountry(object) || names.isPerson(object)))
    swap(edit, verb, subject, object)
  if (!isNominal(edit, subject)) return
  const isApart = isDivided(edit, Math.min(subject, object), Math.max(subject, object))
  // "Das Abkommen, das …, haben Peru und Chile ratifiziert": a relative clause parts nothing where number tells.
  const isList = isApart && has(edit, subject, 'acl') && has(edit, object, 'conj')
  if (has(edit, object, 'case') || (isApart && !isList)) return
  if (!casesOf(edit, object).includes('n') || !casesOf(edit, subject).includes('a')) return
  if (isStatedOf(edit, verb, subject, object, names)) {
    swap(edit, verb, subject, object)
    return
  }
  const verbNumber = numberOfVerb(edit.lower(finite))
  const disagrees = (word: number) => {
    const number = numberOf(edit, word, names)
    return verbNumber !== null && number !== null && number !== verbNumber
  }
  if (disagrees(subject) && !disagrees(object)) swap(edit, verb, subject, object)
  else if (!isApart && object < subject && !disagrees(object)) swap(edit, verb, subject, object)
}

/** "Das wies die Junta zurück", "Dies bestreitet der Kreml": a pronoun rejects nothing. */
function statedBehindPronoun(edit: TreeEdit, verb: number, subject: number, names: NameBounds): boolean {
  if (!NEUTER.has(edit.lower(subject)) || finiteWord(edit, verb) !== subject + 1 || edit.children(subject).length > 0)
    return false
  const speaker = edit
    .children(verb)
    .find((child) => child > subject && /^ob(?:j|l:arg)$/.test(edit.label(child)) && !has(edit, child, 'case'))
  if (speaker === undefined || !casesOf(edit, speaker).includes('n') || !isSomebody(edit, speaker, names)) return false
  if (!isStating(edit, verb)) return false
  swap(edit, verb, subject, speaker)
  return true
}
const NEUTER: ReadonlySet<string> = new Set(['das', 'dies', 'dieses', 'beides'])

/** "Die Forderung wies Budapest zurück": nothing but people, countries and bodies rejects, praises or condemns. */
function isStatedOf(edit: TreeEdit, verb: number, subject: number, object: number, names: NameBounds): boolean {
  if (subject > object || !THING.test(edit.form(subject)) || names.isCountry(subject)) return false
  return isSomebody(edit, object, names) && !BODY.test(edit.form(subject)) && isStating(edit, verb)
}

const isSomebody = (edit: TreeEdit, word: number, names: NameBounds): boolean =>
  BODY.test(edit.form(word)) || names.isCountry(word) || names.isTitle(word) || names.starts(word)

function isStating(edit: TreeEdit, verb: number): boolean {
  const [particle] = edit.children(verb).filter((child) => edit.label(child) === 'compound:prt')
  return STATING.has(particle === undefined ? edit.lower(verb) : `${edit.lower(particle)}·${edit.lower(verb)}`)
}
/** Bodies, some of which end as abstract nouns do. */
const BODY =
  /(?:regierung|führung|verwaltung|parlament|opposition|partei|kommission|ministerium|außenamt|amt|armee|militär|miliz|junta|rat|senat|justiz|polizei|behörden?|gericht|staatsanwaltschaft|gewerkschaft|verband|organisation|bündnis|union|seite|sprecher|sprecherin|anwalt|anwälte|minister|ministerin)$/i
const THING =
  /(?:ung|ungen|ion|ionen|keit|keiten|heit|heiten|vorschläge|angebote|pläne|angriffe|vorwürfe|kritik|hilfe|bitte|besuche|wahl|offensive|berichte|abkommen|verträge|zölle|schritte|urteile|einsätze|gesetze|gespräche|ultimatum)$/i
const { forms } = verbLists(conjugate)
const STATING = forms(
  'ab·lehnen zurück·weisen verurteilen kritisieren begrüßen loben bestreiten dementieren bestätigen fordern verlangen rügen missbilligen würdigen billigen ratifizieren genehmigen unterzeichnen verweigern aus·schlagen beklagen bedauern an·prangern verteidigen rechtfertigen befürworten leisten gewähren liefern zu·sagen an·bieten ein·stellen aus·setzen',
)

type GrammaticalNumber = 'singular' | 'plural'

function numberOfVerb(form: string): GrammaticalNumber | null {
  if (/^(?:ist|hat|wird|wurde|war|hatte|will|soll|muss|kann|darf|werde|habe|sei)$/.test(form)) return 'singular'
  if (/^(?:sind|seien|waren)$/.test(form) || /e[nr]n?$/.test(form))
    return form.endsWith('en') || form.endsWith('ern') ? 'plural' : null
  return form.endsWith('t') ? 'singular' : null
}

/** Number of a nominal as far as articles, numbers and coordination tell; null where they do not. */
function numberOf(edit: TreeEdit, word: number, names: NameBounds): GrammaticalNumber | null {
  if (has(edit, word, 'conj') || PLURAL_NAMES.test(edit.form(word))) return 'plural'
  const before = edit.children(word).filter((child) => child < word)
  const determiner = before.find((child) => edit.label(child).startsWith('det'))
  if (determiner !== undefined) return SINGULAR.test(edit.lower(determiner)) ? 'singular' : null
  if (before.some((child) => edit.label(child) === 'nummod')) return 'plural'
  return names.isCountry(word) && before.length === 0 ? 'singular' : null
}
const SINGULAR = /^(?:das|der|dem|des|(?:k?ein|sein|ihr)(?:e[mrs]?)?|dieses?|jede[rs]?)$/
const PLURAL_NAMES =
  /^(?:USA|Staaten|Nationen|Emirate|Niederlande|Philippinen|Taliban|Huthi|Houthi|Arabischen|Malediven|Seychellen)$/

function swap(edit: TreeEdit, verb: number, subject: number, object: number): void {
  relabel(edit, subject, verb, 'obj')
  relabel(edit, object, verb, 'nsubj')
}

/** Of two subjects the one that may be accusative, or else the second: German puts the subject first unless case tells. */
function objectOf(edit: TreeEdit, first: number, second: number): number {
  const isNominative = (word: number) =>
    NOMINATIVE.has(edit.lower(word)) ||
    edit.children(word).some((child) => edit.label(child) === 'det' && NOMINATIVE.has(edit.lower(child)))
  if (edit.upos(first) === 'PRON' && NOMINATIVE_OR_ACCUSATIVE.has(edit.lower(first))) return first
  return isNominative(second) && !isNominative(first) ? first : second
}

/** "der Ukraine": beside a feminine name "der" is dative or genitive, never the subject's article. */
const isFeminineDative = (edit: TreeEdit, word: number): boolean =>
  FEMININE.test(edit.form(word)) &&
  edit.children(word).some((child) => edit.label(child) === 'det' && edit.lower(child) === 'der')
