import type { EntityId } from '../../model/id.ts'
import type { MentionForm } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Via } from './names.ts'

/** An entity that a name may mean, and the kind of name that says so. */
export interface NameCandidate {
  readonly entity: EntityId
  readonly via: Via
  /** Whether the text has it in an inflected form: "Russlands". Told only where no other candidate fits exactly. */
  readonly inflected: boolean
}

/** What can be told from the name alone; whether "Moskau" is a metonym is for the linker. */
export type HitForm = Extract<MentionForm, 'name' | 'adjective' | 'demonym' | 'compound'>

/** A name found in a text. Inside a compound the span is the name's part only. */
export interface NameHit extends Span {
  /** Half-open range of indices into `Doc.tokens`. */
  readonly firstToken: number
  readonly endToken: number
  readonly form: HitForm
  /** All that bear this name, each once, by its strongest kind of name; in the order of the knowledge. */
  readonly candidates: readonly NameCandidate[]
}
