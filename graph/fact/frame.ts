import { MODALITIES, type Modality } from '../model/fact.ts'
import { ENTITY_TYPES, type EntityType } from '../ontology/entity-types.ts'
import { EVENT_TYPES, type EventRole, type EventType } from '../ontology/event-types.ts'

/** Where a slot looks for its filler, as seen from the predicate. */
export type SlotSource =
  | { readonly kind: 'subject' }
  | { readonly kind: 'object' }
  | { readonly kind: 'dative' }
  /** Whose: genitive, possessive, "von"/"of", or the adjective of a country before a noun. */
  | { readonly kind: 'possessor' }
  | { readonly kind: 'preposition'; readonly preposition: string }
  /**
   * Whom the clause below the verb is about, if nothing else fills the slot: "threatened to attack Ukraine". With a `tone`, only
   * if what that clause tells is of this kind: "agreed to attack" promises Ukraine nothing.
   */
  | { readonly kind: 'clause'; readonly tone: Tone | null }
  /** As `clause`, unless that clause tells an event of its own: then who is in it is said there. */
  | { readonly kind: 'plain-clause' }
  /** Whose the noun beside the verb is: "beugte sich dem Druck der USA". */
  | { readonly kind: 'its' }
  /** Whom a purpose is about: "began a hunger strike to protest against Sweden's decision". */
  | { readonly kind: 'purpose' }
  /** The actors themselves, if there are several: "Greece and Turkey severed ties". */
  | { readonly kind: 'each' }
  /** Who must do something, or leave it, lest the clause below come true: "would retaliate if Turkey cut off the water". */
  | { readonly kind: 'condition' }
  /** Who must act in the clause below: "erklärte, China müsse Hürden abbauen". */
  | { readonly kind: 'obliged' }
  /** Whoever makes the deal that is brokered, in this sentence or before it. */
  | { readonly kind: 'parties' }
  /** The actors' own country: "declared a state of emergency". */
  | { readonly kind: 'home' }
  /** Beside a noun of action: whoever acts before or after it: "nach einem Treffen mit Macron sagte Scholz". */
  | { readonly kind: 'attending' }

/** Whether a deed is meant well or ill; friendly is everything that is not told as hostile. */
export type Tone = 'friendly' | 'hostile'

export type SlotRole = EventRole | 'place'

export interface Slot {
  readonly role: SlotRole
  /** Sources in the order in which they are asked; the first that gives somebody is the last. */
  readonly alternatives: readonly (readonly SlotSource[])[]
  /** The frame says nothing without it: "stimmen" is an approval only with "für". */
  readonly isRequired: boolean
  /** What alone may fill it, of all that the type allows; null for no limit. */
  readonly only: EntityType | null
  /** It may stay empty even if the type needs the role: a ceasefire that one side declares. */
  readonly isOptional: boolean
}

export type TriggerPart = 'verb' | 'noun' | 'adjective'

/** The word that evokes a frame, and what must stand beside it. */
export interface Trigger {
  /** "ratified/ratifizieren": type and trigger. */
  readonly name: string
  readonly part: TriggerPart
  readonly lemma: string
  /** Whether the verb says it only with "sich": "sich stellen hinter". */
  readonly isReflexive: boolean
  /** Nouns of which one must stand beside the verb: "Sanktion" for "verhängen"; empty for none. */
  readonly nouns: ReadonlySet<string>
  /**
   * Preposition that binds that noun ("zu Gast sein"), "subj" when it is the subject, "pred" for a predicative ("bereit erklären"),
   * "clause" for a clause instead of a noun, "condition" for the conjunction of a condition below; null when it is an object.
   */
  readonly nounPreposition: string | null
}

/** One way in which a language tells one type of event. */
export interface Frame extends Trigger {
  readonly type: EventType
  /** How real the event is made by the trigger itself: "wird in Berlin erwartet" is planned. */
  readonly modality: Modality | null
  readonly slots: readonly Slot[]
}

/**
 * Reads frames from lines such as
 *
 *     ratified : ratifizieren : subj=actor obj=object
 *     sanctioned : verhängen +Sanktion : subj=actor gegen=recipient!
 *     supplied-arms : liefern +@arms : subj=actor dat|an=recipient
 *     visited : N Besuch : poss=actor in|bei=recipient
 *     promised : A bereit : subj=actor clause=recipient
 *     ceased-fire : aus·rufen +Waffenruhe : subj=actor?
 *     expelled : aus·weisen : subj/aus=actor obj=recipient
 *     supported : sich stellen : subj=actor hinter=recipient!
 *     condemned : condemn,criticise,slam : subj=actor obj/for=recipient
 *     promised : A ready,willing : subj=actor clause+=recipient!
 *
 * Type, trigger, slots. A trigger is a verb's infinitive ("zu·stimmen" marks a separable prefix), `N` and a noun, or `A` and an
 * adjective; several with the same slots are joined by commas; "sich" before the verb asks for a reflexive. `+` names nouns that
 * must stand beside it, `+@arms` a class of `classes`: as objects, after a preposition (`in+Kraft`), as subjects (`subj+`), as
 * predicatives (`pred+bereit`), as conjunctions of a condition in the clause below (`condition+unless`), as the mark of the infinitive below (`infinitive+to`), as auxiliaries of the trigger negated (`not+will,would`), which then is what it tells and no more denied; `clause+` asks for a clause below, `clause+leave` for one with that verb. `~planned` says that the trigger itself makes it no fact.
 * A slot is its sources, joined by `|`, or by `/` where the next counts only if the first gave nobody; then its role; `!` makes it
 * required, `?` lifts what the type needs; `=recipient:country` takes nobody but countries. Sources are `subj` (of a noun: the subject of its light verb), `obj`, `dat`, `poss`, a
 * preposition, `its` for whose the noun beside the verb is, `clause` for whom the clause below the verb is about (`clause+` unless it
 * tells something hostile, `clause-` only then), `plain-clause` for the same where that clause tells no event of its own, `obliged`
 * for who must act in it, `parties` for who makes the deal that is brokered, `home` for the actors' own country, `attending` for who acts before or after the event of a noun, `condition` for who acts in a condition of the clause below if that is about the speaker, `purpose` for whom an infinitive of purpose is
 * about, and `each` for the actors themselves where they are several.
 * A line that begins with `#` is a comment.
 * @throws Error that names the line and what is wrong with it
 */
export function readFrames(text: string, classes: Readonly<Record<string, readonly string[]>>): readonly Frame[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => readLine(line, classes))
}

function readLine(line: string, classes: Readonly<Record<string, readonly string[]>>): readonly Frame[] {
  const [type, trigger, slots] = line.split(' : ').map((part) => part.trim())
  if (!type || !trigger || !slots) throw new Error(`frame "${line}": needs type, trigger and slots, joined by " : "`)
  if (!EVENT_TYPES.some((known) => known === type)) throw new Error(`frame "${line}": no event type "${type}"`)
  const words = trigger.split(/\s+/)
  const part: TriggerPart = words[0] === 'N' ? 'noun' : words[0] === 'A' ? 'adjective' : 'verb'
  const prefix = part === 'verb' ? null : words.shift()
  const isReflexive = words[0] === 'sich'
  const reflexive = isReflexive ? words.shift() : null
  const mark = words.find((word) => word.startsWith('~'))
  const [lemmas, companion] = words.filter((word) => word !== mark)
  if (!lemmas) throw new Error(`frame "${line}": the trigger has no word`)
  const [preposition, named] = companion?.split('+') ?? []
  const shared = {
    type: type as EventType,
    part,
    isReflexive,
    nouns: new Set(named ? named.split(',').flatMap((noun) => expandClass(noun, classes, line)) : []),
    nounPreposition: preposition || null,
    modality: mark ? readModality(mark.slice(1), line) : null,
    slots: slots.split(/\s+/).map((slot) => readSlot(slot, line)),
  }
  return lemmas.split(',').map((lemma) => ({
    ...shared,
    name: `${type}/${[prefix, reflexive, lemma, companion].filter(Boolean).join('_').replace('·', '')}`,
    lemma,
  }))
}

function readModality(mark: string, line: string): Modality {
  const modality = MODALITIES.find((known) => known === mark)
  if (!modality) throw new Error(`frame "${line}": no modality "${mark}"; there are ${MODALITIES.join(', ')}`)
  return modality
}

function expandClass(noun: string, classes: Readonly<Record<string, readonly string[]>>, line: string) {
  if (!noun.startsWith('@')) return [noun.toLowerCase()]
  const members = classes[noun.slice(1)]
  if (!members) throw new Error(`frame "${line}": no class "${noun}"; there are ${Object.keys(classes).join(', ')}`)
  return members.map((member) => member.toLowerCase())
}

const ROLES: readonly string[] = ['actor', 'recipient', 'object', 'place'] satisfies SlotRole[]

function readSlot(slot: string, line: string): Slot {
  const match = /^([^=]+)=([a-z]+)(?::([a-z]+))?([!?]?)$/.exec(slot)
  const [, sources = '', role = '', type, mark] = match ?? []
  const only = type === undefined ? null : (ENTITY_TYPES.find((known) => known === type) ?? undefined)
  if (only === undefined)
    throw new Error(`frame "${line}": no entity type "${type}"; there are ${ENTITY_TYPES.join(', ')}`)
  if (!ROLES.includes(role)) throw new Error(`frame "${line}": slot "${slot}" needs a role of ${ROLES.join(', ')}`)
  return {
    role: role as SlotRole,
    alternatives: sources.split('/').map((part) => part.split('|').map(readSource)),
    only,
    isRequired: mark === '!',
    isOptional: mark === '?',
  }
}

function readSource(source: string): SlotSource {
  switch (source) {
    case 'subj':
      return { kind: 'subject' }
    case 'obj':
      return { kind: 'object' }
    case 'dat':
      return { kind: 'dative' }
    case 'poss':
      return { kind: 'possessor' }
    case 'clause':
      return { kind: 'clause', tone: null }
    case 'clause+':
      return { kind: 'clause', tone: 'friendly' }
    case 'clause-':
      return { kind: 'clause', tone: 'hostile' }
    case 'plain-clause':
    case 'its':
    case 'obliged':
    case 'purpose':
    case 'condition':
    case 'each':
    case 'attending':
    case 'home':
    case 'parties':
      return { kind: source }
    default:
      return { kind: 'preposition', preposition: source.replaceAll('_', ' ') }
  }
}
