import { EVENT_TYPES, type EventRole, type EventType } from '../ontology/event-types.ts'

/** Where a slot looks for its filler, as seen from the predicate. */
export type SlotSource =
  | { readonly kind: 'subject' }
  | { readonly kind: 'object' }
  | { readonly kind: 'dative' }
  /** Whose: genitive, possessive, "von"/"of", or the adjective of a country before a noun. */
  | { readonly kind: 'possessor' }
  | { readonly kind: 'preposition'; readonly preposition: string }
  /** Whom the clause below the verb is about, if nothing else fills the slot: "threatened to attack Ukraine". */
  | { readonly kind: 'clause' }

export type SlotRole = EventRole | 'place'

export interface Slot {
  readonly role: SlotRole
  readonly sources: readonly SlotSource[]
  /** The frame says nothing without it: "stimmen" is an approval only with "für". */
  readonly isRequired: boolean
}

export type TriggerPart = 'verb' | 'noun'

/** One way in which a language tells one type of event. */
export interface Frame {
  /** "ratified/ratifizieren": type and trigger. */
  readonly name: string
  readonly type: EventType
  readonly part: TriggerPart
  readonly lemma: string
  /** Nouns of which one must stand beside the verb: "Sanktion" for "verhängen"; empty for none. */
  readonly nouns: readonly string[]
  /** Preposition that binds that noun ("zu Gast sein"); null when it is the object. */
  readonly nounPreposition: string | null
  readonly slots: readonly Slot[]
}

/**
 * Reads frames from lines such as
 *
 *     ratified : ratifizieren : subj=actor obj=object
 *     sanctioned : verhängen +Sanktion : subj=actor gegen=recipient!
 *     supplied-arms : liefern +@arms : subj=actor dat|an=recipient
 *     visited : N Besuch : poss=actor in|bei=recipient
 *
 * Type, trigger, slots. A trigger is a verb's infinitive ("zu·stimmen" marks a separable prefix), or `N` and a noun;
 * `+` names nouns that must stand beside it, `+@arms` a class of `classes`. A slot is its sources, joined by `|`,
 * then its role; `!` makes it required. Sources are `subj`, `obj`, `dat`, `poss`, a preposition,
 * or `clause` for whom the clause below the verb is about.
 * A line that begins with `#` is a comment.
 * @throws Error that names the line and what is wrong with it
 */
export function readFrames(text: string, classes: Readonly<Record<string, readonly string[]>>): readonly Frame[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => readFrame(line, classes))
}

function readFrame(line: string, classes: Readonly<Record<string, readonly string[]>>): Frame {
  const [type, trigger, slots] = line.split(' : ').map((part) => part.trim())
  if (!type || !trigger || !slots) throw new Error(`frame "${line}": needs type, trigger and slots, joined by " : "`)
  if (!EVENT_TYPES.some((known) => known === type)) throw new Error(`frame "${line}": no event type "${type}"`)
  const words = trigger.split(/\s+/)
  const part: TriggerPart = words[0] === 'N' ? 'noun' : 'verb'
  if (part === 'noun') words.shift()
  const lemma = words[0]
  if (!lemma) throw new Error(`frame "${line}": the trigger has no word`)
  const companion = words.find((word) => word.includes('+'))
  const [preposition, named] = companion?.split('+') ?? []
  return {
    name: `${type}/${trigger.replaceAll(' ', '_').replace('·', '')}`,
    type: type as EventType,
    part,
    lemma,
    nouns: named ? named.split(',').flatMap((noun) => expandClass(noun, classes, line)) : [],
    nounPreposition: preposition || null,
    slots: slots.split(/\s+/).map((slot) => readSlot(slot, line)),
  }
}

function expandClass(noun: string, classes: Readonly<Record<string, readonly string[]>>, line: string) {
  if (!noun.startsWith('@')) return [noun.toLowerCase()]
  const members = classes[noun.slice(1)]
  if (!members) throw new Error(`frame "${line}": no class "${noun}"; there are ${Object.keys(classes).join(', ')}`)
  return members.map((member) => member.toLowerCase())
}

const ROLES: readonly string[] = ['actor', 'recipient', 'object', 'place'] satisfies SlotRole[]

function readSlot(slot: string, line: string): Slot {
  const match = /^([^=]+)=([a-z]+)(!?)$/.exec(slot)
  const [, sources = '', role = '', required] = match ?? []
  if (!ROLES.includes(role)) throw new Error(`frame "${line}": slot "${slot}" needs a role of ${ROLES.join(', ')}`)
  return { role: role as SlotRole, sources: sources.split('|').map(readSource), isRequired: required === '!' }
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
      return { kind: 'clause' }
    default:
      return { kind: 'preposition', preposition: source.replaceAll('_', ' ') }
  }
}
