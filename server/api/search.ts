import type { SearchResult } from '../../graph/api/schemas.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { ARTICLE_COLUMNS, articleRow, newestFirst } from './article-summaries.ts'
import { ENTITY_COLUMNS, entityRow } from './entities.ts'
import { readRows } from './rows.ts'

/**
 * Entities one of whose names has all the words, and articles whose title has them. Names that begin with what was typed
 * come first, then those that more articles mention.
 */
export async function search(
  store: GraphStore,
  { q, limit }: { readonly q: string; readonly limit: number },
): Promise<SearchResult> {
  const typed = q.normalize('NFC').toLowerCase().trim()
  const words = typed.split(/\s+/u).filter(Boolean)
  if (words.length === 0) return { entities: [], articles: [] }
  const [entities, articles] = await Promise.all([
    readRows(
      store,
      entityRow,
      `MATCH (e:Entity)
       WHERE any(name IN [e.name, coalesce(e.nameDe, '')] + coalesce(e.aliases, [])
         WHERE all(word IN $words WHERE toLower(name) CONTAINS word))
       MATCH (e)<-[m:MENTIONS]-(:Article)
       WITH e, sum(CASE WHEN m.count > 0 THEN 1 ELSE 0 END) AS articles
       WITH e, articles, CASE WHEN toLower(e.name) STARTS WITH $typed OR toLower(coalesce(e.nameDe, '')) STARTS WITH $typed
         THEN 0 ELSE 1 END AS rank
       RETURN ${ENTITY_COLUMNS}, articles, rank ORDER BY rank, articles DESC, id LIMIT ${limit}`,
      { words, typed },
    ),
    readRows(
      store,
      articleRow,
      `MATCH (a:Article) WHERE a.title IS NOT NULL AND all(word IN $words WHERE toLower(a.title) CONTAINS word)
       WITH a ORDER BY coalesce(a.publishedAt, '') DESC, a.id LIMIT ${limit} RETURN ${ARTICLE_COLUMNS}`,
      { words },
    ),
  ])
  return { entities: [...entities], articles: articles.toSorted(newestFirst) }
}
