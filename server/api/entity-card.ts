import { z } from 'zod'
import type { EntityCard } from '../../graph/api/schemas.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { loadArticles, newestFirst } from './article-summaries.ts'
import { edgesOf } from './edges.ts'
import { currentId, loadEntities } from './entities.ts'
import { NotFound } from './problem.ts'
import { list, readRows } from './rows.ts'

/** A card shows the strongest; the graph and Cypher give the rest. */
const MOST_EDGES = 300
const MOST_ARTICLES = 500

/** An entity, by its id or a former one, with the articles that mention it, newest first, and its strongest edges. @throws NotFound */
export async function entityCard(store: GraphStore, asked: string): Promise<EntityCard> {
  const id = (await currentId(store, asked)) ?? asked
  const entity = (await loadEntities(store, [id])).get(id)
  if (!entity) throw new NotFound(`There is no entity "${asked}".`)
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
     ORDER BY coalesce(a.publishedAt, '') DESC, a.id LIMIT ${MOST_ARTICLES}`,
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
