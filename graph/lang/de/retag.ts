import { words } from '../word-lists.ts'
import type { VerbReading } from './verb.ts'

/** Forms of the verbs that frames know, lower case. */
export interface VerbForms {
  /** Forms that can be nothing but finite: "zusammenkam", "reiste"; not "besuchte", which is a participle as well. */
  readonly finite: ReadonlySet<string>
  /** Forms that are finite too: "verurteilten". */
  readonly maybeFinite: ReadonlySet<string>
  /** Infinitives with "zu" inside: "einzudringen". */
  readonly joined: ReadonlySet<string>
  readonly participles: ReadonlySet<string>
  /** Infinitives that are no participle: "unterzeichnen", not "empfangen". */
  readonly infinitives: ReadonlySet<string>
}

/** @param conjugations all forms of each verb, with their readings */
export function verbFormsOf(conjugations: Iterable<ReadonlyMap<string, readonly VerbReading[]>>): VerbForms {
  const readings = new Map<string, Set<VerbReading['form']>>()
  const joined = new Set<string>()
  for (const forms of conjugations) {
    const [plain] = [...forms].find(([, found]) => found.some(({ form }) => form === 'infinitive')) ?? ['']
    for (const [form, found] of forms) {
      const known = readings.get(form) ?? new Set()
      readings.set(form, known)
      for (const reading of found) known.add(reading.form)
      if (form !== plain && found.every((reading) => reading.form === 'infinitive')) joined.add(form)
    }
  }
  const all = [...readings].filter(([form]) => !NO_VERBS.has(form))
  const having = (wanted: (found: ReadonlySet<VerbReading['form']>) => boolean) =>
    new Set(all.filter(([, found]) => wanted(found)).map(([form]) => form))
  return {
    // "teile", "richte": too much else ends so.
    finite: new Set(
      [...having((found) => found.size === 1 && found.has('finite'))].filter((form) => !/[^t]e$/.test(form)),
    ),
    maybeFinite: having((found) => found.has('finite')),
    joined,
    participles: having((found) => found.has('participle')),
    infinitives: having((found) => found.has('infinitive') && !found.has('participle')),
  }
}
/** Forms of verbs that are something else more often. */
const NO_VERBS = words('einige einiger einiges einigen weite weiten leite macht laut rate recht statt')

const AUXILIARIES = words(
  'hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden will wollen soll sollen muss müssen müssten kann können',
)
const AUXILIARY =
  /^(?:hab|hat|hätt|ha[bt]t|bi|is|sei|sin|war|wär|gewes|w[eiuü]rd|wor|woll|will|soll|müs|mus|kön|kan|kon|dür|dar|dur|mög|mag|moch|möch|lass|läss|ließ)/
const HAVE = words('hat haben hatte hatten ist sind war waren wurde wurden')
const PREPOSITIONS = words('ungeachtet angesichts entgegen mithilfe infolge zugunsten zulasten hinsichtlich')
/** Conjunctions that open sentences and are easily taken for a name. */
const CONJUNCTIONS = words('falls sofern sobald solange nachdem obwohl wenn')
/** Tags of what German writes with a capital, or declines: a verb's form is none of it. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'X'])

/**
 * Tags that German leaves no doubt about, by word, where the tagger errs: a small letter makes no noun ("der zusammenkam"), a
 * preterite no adjective ("reiste Putin weiter"), a participle before an auxiliary no name ("Geholfen hätten").
 */
export function retagGerman({ finite, maybeFinite, joined, participles, infinitives }: VerbForms) {
  return (forms: readonly string[], tags: readonly string[]): ReadonlyMap<number, string> | null => {
    const found = new Map<number, string>()
    const first = (forms[0] ?? '').toLowerCase()
    if (PREPOSITIONS.has(first)) found.set(0, 'ADP')
    if (CONJUNCTIONS.has(first) && NOMINAL.has(tags[0] ?? '')) found.set(0, 'SCONJ')
    if (NOMINAL.has(tags[0] ?? '') && participles.has(first) && AUXILIARIES.has(forms[1] ?? ''))
      found.set(0, 'VERB.Part')
    // "Griechische Fischer": such an adjective opens many sentences, and no name ends so.
    if (/^\p{Lu}\p{Ll}+ische[nmrs]?$/u.test(forms[0] ?? '') && (tags[0] === 'PROPN' || tags[0] === 'NOUN'))
      found.set(0, 'ADJ')
    let hasFinite = false
    let doubtful = -1
    for (let word = 0; word < forms.length; word++) {
      const tag = tags[word] ?? ''
      const form = forms[word] ?? ''
      // "…; mit ihr verhandelt Kinshasa": each part has a finite verb of its own.
      if (form === ';' || form === ':') {
        if (!hasFinite && doubtful > 0 && found.size === 0) found.set(doubtful, 'VERB.Fin')
        hasFinite = false
        doubtful = -1
      }
      // "haben" is no article, and "13" no name.
      if (/^\d[\d.,]*$/.test(form) && tag !== 'NUM' && NOMINAL.has(tag) && tag !== 'ADJ') found.set(word, 'NUM')
      if (HAVE.has(form) && !tag.startsWith('AUX') && !tag.startsWith('VERB')) {
        found.set(word, 'AUX.Fin')
        hasFinite = true
      }
      // "erkennen das Land an": only few verbs are auxiliaries.
      if (tag.startsWith('AUX') && word > 0 && maybeFinite.has(form) && !AUXILIARY.test(form))
        found.set(word, 'VERB.Fin')
      // "wird den Pakt unterzeichnen", "falls er den Staat anerkennt": a form that is no participle.
      if (tag === 'VERB.Part') {
        if (infinitives.has(form)) found.set(word, 'VERB.Inf')
        else if (finite.has(form)) found.set(word, 'VERB.Fin')
      }
      if (tag.endsWith('.Fin')) hasFinite = true
      if (tag === 'ADJ' && (OFFICE.test(form) || COMPOUND.test(form)) && !form.includes('isch')) found.set(word, 'NOUN')
      // "entließ": no preposition begins so.
      const isPrefixed = tag === 'ADP' && /^(?:ent|ver|zer|be)/.test(form)
      if (
        (!NOMINAL.has(tag) && !isPrefixed && tag !== 'DET') ||
        word === 0 ||
        form.charAt(0) !== form.charAt(0).toLowerCase()
      )
        continue
      if (finite.has(form)) {
        found.set(word, 'VERB.Fin')
        hasFinite = true
      } else if (joined.has(form)) found.set(word, 'VERB.Inf')
      // "traf ein und verurteilten Venezuela": no adjective stands before a name without an article.
      else if (tag === 'ADJ' && hasFinite && forms[word - 1] === 'und' && isBesideVerb(form, tags[word + 1] ?? ''))
        found.set(word, 'VERB.Fin')
      else if (maybeFinite.has(form) && doubtful < 0 && OPENS_PHRASE.test(tags[word + 1] ?? '')) doubtful = word
    }
    // "Putin und Kim unterzeichnen Beistandspakt": a sentence has a finite verb.
    if (!hasFinite && doubtful > 0) found.set(doubtful, 'VERB.Fin')
    return found.size > 0 ? found : null
  }
  function isBesideVerb(form: string, next: string): boolean {
    return maybeFinite.has(form) && /^(?:PROPN|DET|PRON)/.test(next)
  }
}
/** "UN-Generalsekretär": what a hyphen joins to a capital is a noun. */
const COMPOUND = /^\p{Lu}\S*-\p{Lu}\p{Ll}{3,}$/u
/** Participles that are offices: "der EU-Sondergesandte". */
const OFFICE = /^\p{Lu}\S*(?:gesandte|beauftragte|vorsitzende|abgeordnete|beamte|verbündete)[nr]?$/u
const OPENS_PHRASE = /^(?:DET|PRON|ADP|PROPN|NOUN|NUM|ADJ|ADV)/
