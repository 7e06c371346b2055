import type { Language } from '../../graph/model/article.ts'
import type { Modality, Tenure } from '../../graph/model/fact.ts'
import type { MentionForm } from '../../graph/model/mention.ts'
import type { Span } from '../../graph/model/span.ts'
import type { EntityType } from '../../graph/ontology/entity-types.ts'
import type { EventType } from '../../graph/ontology/event-types.ts'
import type { RelationType } from '../../graph/ontology/relation-types.ts'

/** A mention as a careful reader marks it. `entities` has more than one for "the two countries". */
export interface GoldMention extends Span {
  readonly surface: string
  readonly type: EntityType
  readonly form: MentionForm
  /** Ids of the knowledge, or "?some-name" for what no list knows. */
  readonly entities: readonly string[]
}

/** A fact as a careful reader tells it; participants are ids as in `GoldMention`. */
export interface GoldFact {
  readonly type: EventType | RelationType
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly objects: readonly string[]
  readonly places: readonly string[]
  readonly for: readonly string[]
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly modality: Modality
  readonly negated: boolean
  readonly attributedTo: readonly string[]
  /** Type of the fact that an accusation or demand is about. */
  readonly about: EventType | null
  readonly title: string | null
  readonly tenure: Tenure
  /** The line as it stands in the file. */
  readonly line: string
}

/** One annotated article or sentence. */
export interface GoldArticle {
  readonly id: string
  /** Where it was read: "de-a.md:12". */
  readonly where: string
  /** What `npm run score` counts apart: whole articles or single sentences. */
  readonly kind: 'article' | 'sentence'
  readonly language: Language
  readonly date: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
  readonly facts: readonly GoldFact[]
}
