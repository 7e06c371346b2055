import type { Tense } from '../../../text/dates/meaning.ts'

/**
 * Tense that the form of a single small word shows, without a tagger: dates must be read before trees are made. Null
 * for words that are no verb or do not tell. Perfects are told by `isAuxiliary` and `isParticiple` together.
 */
export function tenseOfForm(word: string): Tense | null {
  if (FUTURE.has(word)) return 'future'
  if (OPEN.has(word)) return 'present'
  if (isPreterite(word)) return 'past'
  return null
}

/** "hat", "ist": past beside a participle. */
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word)

/** "unterzeichnet", "angekündigt", "eingetroffen", "worden" */
export function isParticiple(word: string): boolean {
  return word === 'worden' || PARTICIPLE.test(word)
}

/** "anzureisen", and "zu" before "reisen": what is still to be done. */
export const isZuInfinitive = (word: string, before: string): boolean =>
  (before === 'zu' && /^\p{Ll}+(?:en|ern|eln)$/u.test(word)) || ZU_INSIDE.test(word)

/** A verb in the present, third person: "trifft", "reist". Guessed by its end, so that it only counts when nothing else tells. */
export function looksPresent(word: string): boolean {
  return word.length >= 4 && /^\p{Ll}+t$/u.test(word) && !word.startsWith('ge') && !NO_VERBS.has(word)
}

/** "treffen", "beraten": a verb in the plural when it stands right beside a date, where an adjective hardly does. */
export function looksPluralPresent(word: string): boolean {
  return /^\p{Ll}{2,}(?:en|ern|eln)$/u.test(word) && !NO_PLURAL_VERBS.has(word)
}

const NO_PLURAL_VERBS: ReadonlySet<string> = new Set(
  'gegen neben zwischen wegen einen seinen ihren unseren diesen jenen allen beiden vielen einigen mehreren keinen deren denen morgen gestern'.split(
    ' ',
  ),
)

const ZU_INSIDE =
  /^(?:ab|an|auf|aus|bei|ein|fort|her|hin|los|mit|nach|um|vor|weg|wieder|zurück|zusammen|teil|statt|fest|frei)zu\p{Ll}+en$/u

const PARTICIPLE =
  /^(?:(?:\p{Ll}{2,8})?ge\p{Ll}{2,}(?:t|en)|(?:\p{Ll}{2,4})?(?:be|ver|er|ent|zer|emp|miss|unter|über|wider)\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert)$/u

const FUTURE: ReadonlySet<string> = new Set(
  'wird werde werden wirst will wollen wolle soll sollen solle möchte möchten plant planen dürfte dürften beabsichtigt'.split(
    ' ',
  ),
)

/** Plans that may be kept or not: "sollte am Mittwoch beraten". */
const OPEN: ReadonlySet<string> = new Set(
  'sollte sollten wollte wollten würde würden könnte könnten müsste müssten'.split(' '),
)

const AUXILIARIES: ReadonlySet<string> = new Set('hat habe haben hätten hätte ist sind sei seien'.split(' '))

function isPreterite(word: string): boolean {
  const strong = STRONG.exec(word)
  if (strong !== null) return true
  if (!/^\p{Ll}{5,}$/u.test(word) || NO_VERBS.has(word) || /^ge\p{Ll}+te/u.test(word)) return false
  return /[^s]te$/.test(word) || WEAK_PLURAL.test(word) || WEAK_ON_S.test(word)
}

/** "löste", "reiste", "fasste": an s before the ending, which superlatives have too ("beste", "größte"). */
const WEAK_ON_S =
  /^(?:\p{Ll}{2,8})?(?:reiste|reisten|löste|lösten|fasste|fassten|leistete|leisteten|passte|setzte|setzten|äußerte|küsste|wusste|wussten|musste|mussten)$/u

/** Plurals on "-ten" that are no infinitive such as "halten": "sagten", "forderten", "führten". */
const WEAK_PLURAL = /(?:er|el|ig|et|ag|eg|ll|hr|ck|rk|lg|nk|ng|uch|ach|ör|är|tz|üz|mm|lär|ügt|ief|öff|eit)ten$/u

const STRONG =
  /^(?:be|ver|er|ent|zer|über|unter|wider|wieder|emp|miss|hinter|ab|an|auf|aus|ein|mit|nach|vor|zu|zurück|teil|statt|fest)?(?:war|waren|hatte|hatten|wurde|wurden|kam|kamen|ging|gingen|gab|gaben|nahm|nahmen|traf|trafen|sprach|sprachen|rief|riefen|warf|warfen|bot|boten|schrieb|schrieben|stieg|stiegen|fiel|fielen|hielt|hielten|ließ|ließen|lief|liefen|zog|zogen|griff|griffen|schloss|schlossen|gann|gannen|starb|starben|fand|fanden|stand|standen|lor|loren|trat|traten|bat|baten|las|lasen|sah|sahen|flog|flogen|schlug|schlugen|fing|fingen|hob|hoben|schied|schieden|wies|wiesen|lud|luden|floh|flohen|schoss|schossen|brach|brachen|drang|drangen|lag|lagen|saß|saßen|half|halfen|galt|galten|gewann|gewannen|brachte|brachten|dachte|nannte|nannten|kannte|sandte|sandten|wandte|wandten|konnte|konnten|durfte|durften|fror|froren|fuhr|fuhren|trug|trugen|wuchs|wuchsen|sank|sanken|schwieg|schwiegen|blieb|blieben|trieb|trieben|hieß|hießen|riet|rieten|schob|schoben|fahl|fahlen|schien|schienen|stritt|stritten|litt|litten|wich|wichen|strich|strichen|schwand|schwanden|band|banden|sprang|sprangen|zwang|zwangen|gelang|schwor|schworen|schwur|rang|rangen|hing|hingen|schuf|schufen|warb|warben|wog|wogen|bog|bogen|maß|maßen|vergaß|vergaßen|gewannen|genoss|genossen|grub|gruben|stahl|stahlen|mied|mieden|lieh|liehen|glich|glichen)$/u

/** Words on -t or -te that are no verbs. */
const NO_VERBS: ReadonlySet<string> = new Set(
  (
    'nicht nichts seit jetzt statt samt bereits zuletzt erst selbst fast sonst dort weit laut damit somit zunächst direkt komplett ' +
    'insgesamt derzeit bekannt unbekannt vielleicht überhaupt bestimmt erneut rasant militant konkret schlecht recht leicht echt ' +
    'dicht heute erste zweite dritte vierte fünfte letzte nächste beste größte meiste weite breite alte harte späte leichte echte ' +
    'rechte gute kalte rote tote bunte bekannte gesamte letzten ersten zweiten dritten nächsten besten größten meisten alten harten ' +
    'guten rechten roten toten berichten richten beachten betrachten beobachten möchten verletzten gesetzten dritte unterstützten ' +
    'verletzte vereinte vereinten deligierte satt nackt matt hart zart wert dahint sanft fest rest oft acht achte mächte konservierte ' +
    'besetzten besetzte geplante geplanten soweit samt anhand zeit mitte angehört exakt perfekt korrekt'
  ).split(' '),
)
