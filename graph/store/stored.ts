import { sortedSet } from '../fact/group.ts'
import type { Article } from '../model/article.ts'
import type { ArticleId, EntityId } from '../model/id.ts'
import type { Graph } from './bolt/transaction.ts'
import type { Row, StoredArticle, StoredMention } from './store.ts'
import { gather } from './write/gather.ts'

/** The ids of all articles, in the order of their code units. */
export async function readArticleIds(graph: Graph): Promise<readonly ArticleId[]> {
  const rows = await graph.run('MATCH (a:Article) RETURN a.id AS id')
  return sortedSet(rows.map((row) => row['id'] as ArticleId))
}

/** Articles with their mentions and what their evidence tells; unknown ids are passed over. */
export async function readStored(graph: Graph, ids: readonly ArticleId[]): Promise<readonly StoredArticle[]> {
  const sorted = sortedSet(ids)
  const [articles, mentions, facts] = await Promise.all([
    graph.each(
      'UNWIND $rows AS row MATCH (a:Article {id: row}) RETURN row AS article, properties(a) AS fields',
      sorted,
    ),
    graph.each(
      `UNWIND $rows AS row MATCH (a:Article {id: row})-[m:MENTIONS]->(e:Entity)
       RETURN row AS article, e.id AS entity, e.linked AS linked, m.starts AS starts, m.ends AS ends`,
      sorted,
    ),
    graph.each(
      'UNWIND $rows AS row MATCH (a:Article {id: row})<-[:`IN`]-(v:Evidence) RETURN DISTINCT row AS article, v.group AS key',
      sorted,
    ),
  ])
  const fieldsOf = new Map(articles.map((row) => [row['article'], row['fields'] as StoredFields]))
  const mentionsOf = gather(mentions, (row) => row['article'])
  const factsOf = gather(facts, (row) => row['article'])
  return sorted.flatMap((id) => {
    const fields = fieldsOf.get(id)
    if (!fields) return []
    return {
      article: toArticle(fields),
      digest: fields.digest,
      mentions: (mentionsOf.get(id) ?? []).flatMap(toMentions),
      facts: sortedSet((factsOf.get(id) ?? []).map((row) => String(row['key']))),
    }
  })
}

/** The properties of an Article node as they were written; what was null is absent. */
type StoredFields = Partial<Article> & Pick<Article, 'id' | 'language' | 'text' | 'kind'> & { readonly digest: string }

function toArticle(fields: StoredFields): Article {
  const { id, url = null, title = null, language, publisher = null, byline = null, publishedAt = null } = fields
  return { id, url, title, language, publisher, byline, publishedAt, text: fields.text, kind: fields.kind }
}

function toMentions(row: Row): readonly StoredMention[] {
  const starts = row['starts'] as readonly number[]
  const ends = row['ends'] as readonly number[]
  const [entity, linked] = [row['entity'] as EntityId, row['linked'] as boolean]
  return starts.flatMap((start, index) => {
    const end = ends[index]
    return end === undefined ? [] : [{ start, end, entity, linked }]
  })
}
