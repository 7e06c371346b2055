import { z } from 'zod'
import type { ArticleList, ArticleView, EdgeCard, EntityCard } from '../../graph/api/schemas.ts'
import { MENTION_FORMS } from '../../graph/model/mention.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { edgeId } from '../../graph/store/write/edges.ts'
import { ARTICLE_COLUMNS, articleRow, loadArticles, newestFirst } from './article-summaries.ts'
import { edgesOf } from './edges.ts'
import { loadEntities } from './entities.ts'
import { loadFacts } from './facts.ts'
import { NotFound } from './problem.ts'
import { list, optional, readCount, readRows } from './rows.ts'

/** A card shows the strongest; the graph and Cypher give the rest. */
const MOST_EDGES = 300
const MOST_ARTICLES = 500

/** An entity with the articles that mention it, newest first, and its strongest edges. @throws NotFound */
export async function entityCard(store: GraphStore, id: string): Promise<EntityCard> {
  const entity = (await loadEntities(store, [id])).get(id)
  if (!entity) throw new NotFound(`There is no entity "${id}".`)
  const names = await readRows(
    store,
    z.object({ aliases: list(z.string()), formerIds: list(z.string()) }),
    'MATCH (e:Entity {id: $id}) RETURN e.aliases AS aliases, e.formerIds AS formerIds',
    { id },
  )
  const mentions = await readRows(
    store,
    z.object({ article: z.string(), count: z.int(), surfaces: list(z.string()), starts: z.array(z.int()) }),
    `MATCH (e:Entity {id: $id})<-[m:MENTIONS]-(a:Article) WHERE m.count > 0
     RETURN a.id AS article, m.count AS count, m.surfaces AS surfaces, m.starts AS starts
     ORDER BY a.publishedAt DESC LIMIT ${MOST_ARTICLES}`,
    { id },
  )
  const articles = await loadArticles(
    store,
    mentions.map(({ article }) => article),
  )
  const edges = (await edgesOf(store, id)).slice(0, MOST_EDGES)
  const neighbours = await loadEntities(
    store,
    edges.flatMap(({ source, target }) => [source, target]).filter((other) => other !== id),
  )
  return {
    entity,
    aliases: names[0]?.aliases ?? [],
    formerIds: names[0]?.formerIds ?? [],
    articles: mentions
      .flatMap(({ article, count, surfaces, starts }) => {
        const summary = articles.get(article)
        return summary ? [{ article: summary, count, surfaces, firstStart: Math.min(...starts) }] : []
      })
      .toSorted((a, b) => newestFirst(a.article, b.article)),
    edges,
    neighbours: [...neighbours.values()],
  }
}

/** An edge with its facts and their evidence. @throws NotFound when no fact draws it. */
export async function edgeCard(
  store: GraphStore,
  edge: { readonly source: string; readonly target: string; readonly type: string; readonly claimed: boolean },
): Promise<EdgeCard> {
  const ends = await loadEntities(store, [edge.source, edge.target])
  const [source, target] = [ends.get(edge.source), ends.get(edge.target)]
  const found = await readRows(
    store,
    z.object({ id: z.string() }),
    'MATCH (p:Pair {id: $pair})<-[:DRAWS]-(f:Fact) RETURN f.id AS id',
    { pair: edgeId(edge) },
  )
  const facts = await loadFacts(
    store,
    found.map(({ id }) => id),
  )
  const drawn = facts.filter((fact) => (fact.modality !== 'factual' || fact.negated) === edge.claimed)
  if (!source || !target || drawn.length === 0)
    throw new NotFound(
      `There is no ${edge.claimed ? 'claimed ' : ''}edge ${edge.type} from "${edge.source}" to "${edge.target}".`,
    )
  return { source, target, type: edge.type, claimed: edge.claimed, facts: drawn }
}

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
  const [mentions, facts] = await Promise.all([
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
