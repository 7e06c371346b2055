import type { EntityType } from '../ontology/entity-types.ts'
import type { EntityId } from './id.ts'
import type { Span } from './span.ts'

export const MENTION_FORMS = [
  'name',
  'adjective',
  'demonym',
  'compound',
  'metonym',
  'role',
  'nominal',
  'pronoun',
] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

/** A stretch of text that stands for an entity. `entity` is null while it is ambiguous: then `candidates` are told. */
export interface Mention extends Span {
  /** Unique inside its article: "m1", "m2", … in the order of the text. */
  readonly id: string
  readonly surface: string
  readonly type: EntityType
  readonly form: MentionForm
  readonly entity: EntityId | null
  readonly candidates?: readonly EntityId[]
  /** Confidence, 0..1; null where it was not measured. */
  readonly score: number | null
  /** Name of the rule that found it, e.g. "gazetteer". */
  readonly rule: string
}
