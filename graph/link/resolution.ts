import type { DraftMention } from '../mention/draft.ts'
import type { Entity } from '../model/entity.ts'
import type { EntityId } from '../model/id.ts'
import { contender, type Contender, type Reason } from '../model/reason.ts'
import type { Verdict } from '../model/verdicts.ts'

/** What became of a draft. */
export type Resolution =
  | { readonly kind: 'linked'; readonly entity: Entity }
  | { readonly kind: 'several'; readonly entities: readonly Entity[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly EntityId[] }
  /** A mention that stands for nothing in the graph. */
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'nil' }

/** One mention for each entity that a stretch of text stands for; one without an entity where it is not decided. */
export function entitiesOf(resolution: Exclude<Resolution, { kind: 'nil' }>): readonly (Entity | null)[] {
  switch (resolution.kind) {
    case 'linked':
      return [resolution.entity]
    case 'several':
      return resolution.entities
    case 'ambiguous':
    case 'unlinked':
      return [null]
  }
}

/**
 * Why a draft means what it means; people tell more of themselves (`people.ts`, `roles.ts`).
 * @param rivals those among whom the countries of the article decided
 */
export function reasonOfLink(draft: DraftMention, resolution: Resolution, rivals: readonly Contender[]): Reason {
  const { start, end } = draft
  const verdict = verdictOf(draft, resolution, rivals.length > 0)
  if (rivals.length > 0) return { start, end, verdict, contenders: rivals }
  const meant = resolution.kind === 'nil' ? [] : entitiesOf(resolution).filter((entity) => entity !== null)
  return { start, end, verdict, contenders: meant.map(({ id, kind }) => contender(kind, true, { entity: id })) }
}

function verdictOf({ reference }: DraftMention, resolution: Resolution, hasRivals: boolean): Verdict {
  if (resolution.kind === 'nil') return 'nobody'
  if (resolution.kind === 'ambiguous') return 'undecided'
  switch (reference.kind) {
    case 'known':
      return hasRivals ? 'context' : 'alone'
    case 'person':
      return 'by-name'
    case 'holder':
      return 'holder'
    case 'body':
      return reference.country === null ? 'told-before' : 'body'
    case 'treaty':
      return 'treaty-told'
    case 'named':
    case 'derived':
      return 'by-name'
    case 'told-before':
    case 'several':
    case 'home':
    case 'country-before':
      return 'told-before'
  }
}
