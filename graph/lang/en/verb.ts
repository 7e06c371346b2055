import nlp from 'compromise/two'
import { listed } from '../word-lists.ts'

interface VerbTransform {
  conjugate(infinitive: string, model: unknown): Readonly<Record<string, string>>
}

/**
 * All forms of an English verb, lower case: compromise's conjugation, the participles that it leaves out, and both spellings of
 * doubled consonants ("travelled", "traveled"). "pull·out" is a verb whose particle stands apart.
 */
export function conjugate(lemma: string): ReadonlyMap<string, readonly { readonly detached: string | null }[]> {
  const [infinitive = lemma, detached = null] = lemma.split('·')
  const { FutureTense: _, ...simple } = transform().conjugate(infinitive, nlp.model())
  const forms = new Set([infinitive, ...Object.values(simple), ...participle(infinitive)].filter(Boolean))
  if (isRegular(infinitive, forms)) for (const form of spellings(infinitive)) forms.add(form)
  // "rammed", "ramming": of some short verbs compromise knows no more than the present.
  if (forms.size <= 2 && /^[^aeiou]+[aeiou][bdgmnpt]$/.test(infinitive))
    for (const ending of ['ed', 'ing']) forms.add(infinitive + (infinitive.at(-1) ?? '') + ending)
  return new Map([...forms].map((form) => [form, [{ detached }]]))
}

/** Irregular participles by verb; a verb with a prefix has its base's ("retake", "overrun", "withdraw"). */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  listed(
    'take:taken give:given drive:driven write:written speak:spoken break:broken choose:chosen steal:stolen freeze:frozen beat:beaten eat:eaten see:seen show:shown know:known throw:thrown draw:drawn fly:flown grow:grown blow:blown shake:shaken swear:sworn tear:torn wear:worn bear:borne hide:hidden bid:bidden bite:bitten go:gone do:done begin:begun sink:sunk come:come become:become run:run rise:risen fall:fallen get:gotten slay:slain',
  ).map((pair) => pair.split(':') as [string, string]),
)
const PREFIX = /^(?:over|under|re|with|fore|for|mis|un|out)/

function participle(verb: string): readonly string[] {
  const own = PARTICIPLES.get(verb)
  if (own !== undefined) return [own]
  const prefix = PREFIX.exec(verb)?.[0]
  const base = prefix === undefined ? undefined : PARTICIPLES.get(verb.slice(prefix.length))
  return prefix !== undefined && base !== undefined ? [prefix + base] : []
}

/** Whether the past ends in "-ed": no "cutted" beside "cut". */
const isRegular = (verb: string, forms: ReadonlySet<string>): boolean =>
  [...forms].some((form) => form.endsWith('ed') && form !== verb) || forms.size <= 3

/** "-ed" and "-ing" with and without the last consonant doubled, where a verb may have either. */
function spellings(verb: string): readonly string[] {
  // "cancelled", "canceled"; "kidnapped", "kidnaped": only behind an unstressed syllable.
  if (/[aeiouy].*[^aeiou][aeiou]l$/.test(verb) || verb.endsWith('kidnap')) {
    const doubled = verb + verb.at(-1)
    return [verb, doubled].flatMap((stem) => [`${stem}ed`, `${stem}ing`])
  }
  return verb.endsWith('e') ? [`${verb}d`] : []
}

/** Whether a lower-case form is in compromise's lexicon as a bare or third-person verb and as nothing else: "accuse", "denies". */
export function isOnlyVerb(form: string): boolean {
  const { one, two } = nlp.model() as {
    one: { lexicon: Readonly<Record<string, unknown>> }
    two: { switches: Readonly<Record<string, string>> }
  }
  const tag = Object.hasOwn(one.lexicon, form) ? one.lexicon[form] : undefined
  return (tag === 'Infinitive' || tag === 'PresentTense') && !Object.hasOwn(two.switches, form)
}

/** compromise's own tables; its types do not name them. */
function transform(): VerbTransform {
  const methods = nlp.methods() as { two: { transform: { verb: VerbTransform } } }
  return methods.two.transform.verb
}
