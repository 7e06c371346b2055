import type { EventType } from '../ontology/event-types.ts'
import type { PloverType } from '../ontology/plover.ts'
import type { RelationType } from '../ontology/relation-types.ts'
import type { EntityId, EvidenceId, FactId } from './id.ts'
import type { Span } from './span.ts'

/** From the strongest to the weakest claim on reality; a fact takes the strongest of its evidence. */
export const MODALITIES = ['factual', 'reported', 'alleged', 'planned', 'obligation', 'conditional', 'denied'] as const
export type Modality = (typeof MODALITIES)[number]

export const TENURES = ['current', 'acting', 'elect', 'former'] as const
export type Tenure = (typeof TENURES)[number]

/** One sentence that tells a fact: the sentence's span, what it says of the fact, and the rule that read it. */
export interface Evidence extends Span {
  readonly id: EvidenceId
  readonly trigger: Span
  readonly dateText: string | null
  /** ISO days; a single day has both equal, an open or unknown end is null. */
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly modality: Modality
  readonly negated: boolean
  /** Who says so, in the text's own words: "nach Angaben der US-Regierung" gives the US government. */
  readonly attributedTo: readonly EntityId[]
  readonly places: readonly EntityId[]
  /** On whose behalf: "signed for Russia". */
  readonly for: readonly EntityId[]
  /** Evidence of the fact that this one is about (an accusation's claim). */
  readonly content: EvidenceId | null
  /** Name of the frame and its pattern, e.g. "de/ratify/active". */
  readonly rule: string
  /** Precision of the rule on the own gold, 0..1; null below 20 cases. */
  readonly score: number | null
}

/** Something that happened, or is said to have. The group key is type, actors, recipients and objects. */
export interface PoliticalEvent {
  readonly id: FactId
  readonly kind: 'event'
  readonly type: EventType
  readonly plover: PloverType
  readonly actors: readonly EntityId[]
  readonly recipients: readonly EntityId[]
  readonly objects: readonly EntityId[]
  readonly places: readonly EntityId[]
  readonly for: readonly EntityId[]
  /** The fact that this one is about: what was accused, denied, demanded. */
  readonly content: FactId | null
  readonly modality: Modality
  readonly negated: boolean
  /** Whether some evidence affirms and other evidence denies it. */
  readonly disputed: boolean
  readonly attributedTo: readonly EntityId[]
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly evidence: readonly Evidence[]
}

/** Something that lasts: an office, a membership. The group key is type, source, target and title. */
export interface Relation {
  readonly id: FactId
  readonly kind: 'relation'
  readonly type: RelationType
  readonly source: EntityId
  readonly target: EntityId
  /** Canonical title of an office, e.g. "president"; null for other relations. */
  readonly title: string | null
  readonly tenure: Tenure | null
  readonly from: string | null
  readonly to: string | null
  readonly modality: Modality
  readonly negated: boolean
  readonly disputed: boolean
  readonly attributedTo: readonly EntityId[]
  readonly evidence: readonly Evidence[]
}

export type Fact = PoliticalEvent | Relation
