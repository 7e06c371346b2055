import type { ArticleSummary } from '../../graph/api/schemas.ts'

/** How many articles are left when near-identical copies count as one. */
export function countIndependent(articles: readonly ArticleSummary[]): number {
  return new Set(articles.map(({ id, duplicateOf }) => duplicateOf ?? id)).size
}
