import { z } from 'zod'
import type { ArticleSummary } from '../../graph/api/schemas.ts'
import { LANGUAGES } from '../../graph/model/article.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { byCodeUnits, inOrder, optional, readRows } from './rows.ts'

export const articleRow = z.object({
  id: z.string(),
  title: optional(z.string()),
  language: z.enum(LANGUAGES),
  publisher: optional(z.string()),
  publishedAt: optional(z.string()),
  kind: z.enum(['main', 'teaser']),
  opening: z.string(),
  duplicateOf: optional(z.string()),
})

/** Columns of `articleRow` for a node named `a`. */
export const ARTICLE_COLUMNS =
  'a.id AS id, a.title AS title, a.language AS language, a.publisher AS publisher, a.publishedAt AS publishedAt, ' +
  'a.kind AS kind, substring(a.text, 0, 160) AS opening, a.duplicateOf AS duplicateOf'

/** Articles by id; in the order of the ids; unknown ones are missing. */
export async function loadArticles(
  store: GraphStore,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ArticleSummary>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = await readRows(
    store,
    articleRow,
    `UNWIND $ids AS wanted MATCH (a:Article {id: wanted}) RETURN ${ARTICLE_COLUMNS}`,
    { ids: wanted },
  )
  return inOrder(wanted, rows)
}

/** Earliest first, undated last: of copies the first is the one that counts. */
export function earliestFirst(a: ArticleSummary, b: ArticleSummary): number {
  return byCodeUnits(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || byCodeUnits(a.id, b.id)
}

/** Newest first, undated last; ties by id, so that pages of a list never overlap. */
export function newestFirst(a: ArticleSummary, b: ArticleSummary): number {
  return byCodeUnits(b.publishedAt ?? '', a.publishedAt ?? '') || byCodeUnits(a.id, b.id)
}
