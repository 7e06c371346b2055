import { z } from 'zod'
import type { ArticleList, ArticleView } from '../../graph/api/schemas.ts'
import { MENTION_FORMS } from '../../graph/model/mention.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { ARTICLE_COLUMNS, articleRow, earliestFirst, newestFirst } from './article-summaries.ts'
import { loadEntities } from './entities.ts'
import { loadFacts } from './facts.ts'
import { NotFound } from './problem.ts'
import { optional, readCount, readRows } from './rows.ts'

/** Articles, newest first, undated last. */
export async function articleList(
  store: GraphStore,
  page: { readonly limit: number; readonly offset: number },
): Promise<ArticleList> {
  const [articles, total] = await Promise.all([
    readRows(
      store,
      articleRow,
      `MATCH (a:Article) WITH a ORDER BY coalesce(a.publishedAt, '') DESC, a.id
       SKIP ${page.offset} LIMIT ${page.limit} RETURN ${ARTICLE_COLUMNS}`,
    ),
    readCount(store, 'MATCH (a:Article) RETURN count(a) AS count'),
  ])
  return { articles: articles.toSorted(newestFirst), total }
}

/** An article with its text, mentions and facts. @throws NotFound */
export async function articleView(store: GraphStore, id: string): Promise<ArticleView> {
  const row = articleRow.extend({ text: z.string(), url: optional(z.string()), byline: optional(z.string()) })
  const columns = `${ARTICLE_COLUMNS}, a.text AS text, a.url AS url, a.byline AS byline`
  const [article] = await readRows(store, row, `MATCH (a:Article {id: $id}) RETURN ${columns}`, { id })
  if (!article) throw new NotFound(`There is no article "${id}".`)
  const [copies, mentions, facts] = await Promise.all([
    readRows(
      store,
      articleRow,
      `MATCH (a:Article {id: $source}) RETURN ${ARTICLE_COLUMNS}
       UNION MATCH (a:Article {duplicateOf: $source}) RETURN ${ARTICLE_COLUMNS}`,
      { source: article.duplicateOf ?? id },
    ),
    readRows(
      store,
      z.object({
        entity: z.string(),
        starts: z.array(z.int()),
        ends: z.array(z.int()),
        forms: z.array(z.enum(MENTION_FORMS)),
      }),
      `MATCH (a:Article {id: $id})-[m:MENTIONS]->(e:Entity) WHERE m.count > 0
       RETURN e.id AS entity, m.starts AS starts, m.ends AS ends, m.forms AS forms`,
      { id },
    ),
    readRows(
      store,
      z.object({ id: z.string() }),
      'MATCH (a:Article {id: $id})<-[:`IN`]-(:Evidence)-[:SUPPORTS]->(f:Fact) RETURN DISTINCT f.id AS id',
      { id },
    ),
  ])
  const entities = await loadEntities(
    store,
    mentions.map(({ entity }) => entity),
  )
  return {
    article,
    copies: copies.filter((copy) => copy.id !== id).toSorted(earliestFirst),
    mentions: mentions
      .flatMap(({ entity, starts, ends, forms }) => {
        const type = entities.get(entity)?.type
        return starts.flatMap((start, index) => {
          const [end, form] = [ends[index], forms[index]]
          return type && end !== undefined && form ? [{ start, end, entity, type, form }] : []
        })
      })
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
    entities: [...entities.values()],
    facts: [
      ...(await loadFacts(
        store,
        facts.map((fact) => fact.id),
      )),
    ],
  }
}
