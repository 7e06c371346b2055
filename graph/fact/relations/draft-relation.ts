import type { Doc, Sentence } from '../../model/doc.ts'
import type { Modality, Tenure } from '../../model/fact.ts'
import { evidenceId, type EntityId } from '../../model/id.ts'
import type { Span } from '../../model/span.ts'
import type { RelationType } from '../../ontology/relation-types.ts'
import type { DateExpression } from '../../lang/pack.ts'
import type { DraftRelation } from '../draft-fact.ts'

/** What a reader found; everything else is as of a plain relation. */
export interface ToldRelation {
  readonly type: RelationType
  readonly source: EntityId
  readonly target: EntityId
  /** Name of the frame: "member-of/Mitglied". */
  readonly rule: string
  readonly trigger: Span
  readonly tenure?: Tenure | null
  readonly modality?: Modality
  readonly negated?: boolean
  readonly attributedTo?: readonly EntityId[]
  readonly date?: DateExpression | null
}

export function draftRelation(doc: Doc, sentence: Sentence, told: ToldRelation): DraftRelation {
  const { type, source, target, trigger, date = null } = told
  return {
    kind: 'relation',
    type,
    source,
    target,
    title: null,
    tenure: told.tenure ?? null,
    from: date?.from ?? null,
    to: date?.to ?? null,
    evidence: {
      id: evidenceId(`draft-${trigger.start}-${type}-${source}-${target}`),
      start: sentence.start,
      end: sentence.end,
      trigger,
      dateText: date?.text ?? null,
      dateFrom: date?.from ?? null,
      dateTo: date?.to ?? null,
      modality: told.modality ?? 'factual',
      negated: told.negated ?? false,
      attributedTo: told.attributedTo ?? [],
      places: [],
      for: [],
      content: null,
      rule: `${doc.article.language}/${told.rule}`,
      score: null,
    },
  }
}
