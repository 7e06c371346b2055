import { EVENT_TYPE } from '../ontology/event-types.ts'
import { remembering } from '../text/remember.ts'
import type { Frame, SlotRole, SlotSource, Trigger } from './frame.ts'

/** A frame that a word form can evoke; `detached` names the separable prefix that must stand elsewhere in the clause. */
export interface Evocation<Kind extends Trigger = Frame> {
  readonly frame: Kind
  readonly detached: string | null
}

/** Frames by the lower-case word forms that evoke them. */
export interface FrameIndex<Kind extends Trigger = Frame> {
  readonly byForm: ReadonlyMap<string, readonly Evocation<Kind>[]>
  /** Nouns that name an event, in German also as the head of a compound; lower case without inflection. */
  readonly byNoun: ReadonlyMap<string, readonly Kind[]>
  /** Frames of a noun form. A compound counts when its head names the event: "Staatsbesuch", "Raketenangriff". */
  readonly ofNoun: (form: string) => readonly Kind[]
  /** Lists of nouns beside a trigger (`Trigger.nouns`) that hold a form, inflected or as the head of a compound. */
  readonly listsWith: (form: string) => readonly ReadonlySet<string>[]
}

/** How a language inflects: all forms of a verb with its detached prefixes, and the plain form of an inflected noun. */
export interface Inflection {
  verbForms(lemma: string): ReadonlyMap<string, readonly { readonly detached: string | null }[]>
  /** Possible plain forms of a noun form, lower case in and out, the form itself first. */
  nounLemmas(form: string): readonly string[]
  /** Whether compounds end in their head: "Artilleriemunition" is "Munition". */
  readonly headFinalCompounds: boolean
}

export function indexFrames<Kind extends Trigger>(frames: readonly Kind[], inflection: Inflection): FrameIndex<Kind> {
  const byForm = new Map<string, Evocation<Kind>[]>()
  const byNoun = new Map<string, Kind[]>()
  const formsOf = new Map<string, ReturnType<Inflection['verbForms']>>()
  for (const frame of frames) {
    if (frame.part === 'noun') {
      append(byNoun, frame.lemma.toLowerCase(), frame)
      continue
    }
    if (frame.part === 'adjective') {
      append(byForm, frame.lemma, { frame, detached: null })
      continue
    }
    const forms = formsOf.get(frame.lemma) ?? inflection.verbForms(frame.lemma)
    formsOf.set(frame.lemma, forms)
    for (const [form, readings] of forms)
      for (const detached of new Set(readings.map((reading) => reading.detached)))
        append(byForm, form, { frame, detached })
  }
  const lists = new Map<string, ReadonlySet<string>[]>()
  for (const nouns of new Set(frames.map((frame) => frame.nouns))) for (const noun of nouns) append(lists, noun, nouns)
  return {
    byForm,
    byNoun,
    ofNoun: remembering((form) => framesOfNoun(form, byNoun, inflection)),
    listsWith: remembering((form) => [
      ...new Set(readingsOf(form, inflection).flatMap((reading) => lists.get(reading) ?? [])),
    ]),
  }
}

/** Characters of the longest noun that is looked for at a compound's end, so that the time for a word without end stays linear. */
const LONGEST_HEAD = 40

/** What a noun form may stand for, plain and lower case: itself, and the heads of a compound from two letters on. */
function readingsOf(form: string, inflection: Inflection): readonly string[] {
  const lemmas = inflection.nounLemmas(form.toLowerCase())
  if (!inflection.headFinalCompounds) return lemmas
  return lemmas.flatMap((lemma) => {
    const first = Math.max(2, lemma.length - LONGEST_HEAD)
    return [lemma, ...Array.from({ length: Math.max(0, lemma.length - first) }, (_, at) => lemma.slice(at + first))]
  })
}

/** Whether a noun form is one of `nouns` (lower case), inflected, or as the head of a compound. */
export function isOneOf(form: string, nouns: ReadonlySet<string>, inflection: Inflection): boolean {
  if (nouns.size === 0) return false
  const known = memberships.get(nouns)
  if (known?.inflection === inflection) return known.has(form)
  const has = remembering((other) => hasForm(other, nouns, inflection), 2 ** 9)
  memberships.set(nouns, { inflection, has })
  return has(form)
}

/** Which forms the lists have: the same few lists are asked for the same words again and again. */
const memberships = new WeakMap<
  ReadonlySet<string>,
  { readonly inflection: Inflection; readonly has: (form: string) => boolean }
>()

function hasForm(form: string, nouns: ReadonlySet<string>, inflection: Inflection): boolean {
  return readingsOf(form, inflection).some((reading) => nouns.has(reading))
}

function framesOfNoun<Kind extends Trigger>(
  form: string,
  byNoun: ReadonlyMap<string, readonly Kind[]>,
  inflection: Inflection,
): readonly Kind[] {
  const found = new Set<Kind>()
  for (const lemma of inflection.nounLemmas(form.toLowerCase())) {
    for (const frame of byNoun.get(lemma) ?? []) found.add(frame)
    if (!inflection.headFinalCompounds) continue
    const shortest = 4
    for (let from = Math.max(2, lemma.length - LONGEST_HEAD); from <= lemma.length - shortest; from++)
      for (const frame of byNoun.get(lemma.slice(from)) ?? []) found.add(frame)
  }
  return [...found]
}

/**
 * Whether a noun names a deed by whom it is done to: in all its frames the genitive is no actor ("die Annexion der Krim", "the
 * expulsion of diplomats").
 */
export function doneTo(index: FrameIndex): (noun: string) => boolean {
  return remembering((noun) => {
    const roles = ownedRoles(index, noun, ({ kind }) => kind === 'possessor')
    return roles.length > 0 && !roles.includes('actor')
  })
}

/** The roles that whoever a noun belongs to plays in its frames. */
export const ownedRoles = (
  index: FrameIndex,
  noun: string,
  isOwner: (source: SlotSource) => boolean,
): readonly SlotRole[] =>
  index
    .ofNoun(noun)
    .flatMap(({ slots }) =>
      slots.flatMap(({ role, alternatives }) => (alternatives.flat().some(isOwner) ? [role] : [])),
    )

/** Whether a verb's form tells what several do with one another. */
export const mutual =
  ({ byForm }: FrameIndex) =>
  (form: string): boolean =>
    byForm.get(form)?.some(({ frame }) => EVENT_TYPE[frame.type].mutual) ?? false

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
