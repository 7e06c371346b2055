import type { Extraction } from '../../model/extraction.ts'
import type { Graph } from '../bolt/transaction.ts'
import type { Renewal } from '../store.ts'
import type { ArticleRows } from './rows.ts'
import { leftBehind } from './copies.ts'
import { digestOf } from './rows.ts'

/** Of these extractions the ones that the graph does not have as they are. */
export async function findChanged(graph: Graph, extractions: readonly Extraction[]): Promise<readonly Extraction[]> {
  const digests = await readDigests(graph, extractions)
  return extractions.filter((extraction) => digests.get(extraction.article.id) !== digestOf(extraction))
}

/** Of these new readings the ones that change what is stored, where that is still what they were made from. */
export async function findRenewed(graph: Graph, renewals: readonly Renewal[]): Promise<readonly Extraction[]> {
  const extractions = renewals.map(({ extraction }) => extraction)
  const digests = await readDigests(graph, extractions)
  return renewals.flatMap(({ extraction, digest }) =>
    digests.get(extraction.article.id) === digest && digest !== digestOf(extraction) ? [extraction] : [],
  )
}

async function readDigests(graph: Graph, extractions: readonly Extraction[]): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.each(
    'UNWIND $rows AS row MATCH (a:Article {id: row}) RETURN a.id AS id, a.digest AS digest',
    extractions.map((extraction) => extraction.article.id),
  )
  return new Map(rows.map((row) => [String(row['id']), String(row['digest'])]))
}

/** What articles held, as far as the rest of the graph depends on it. */
export interface Traces {
  /** How many of the articles were there. */
  readonly articles: number
  readonly groups: readonly string[]
  readonly entities: readonly string[]
  /** What is left of clusters of copies that lost an article. */
  readonly copies: readonly string[]
  readonly buckets: readonly string[]
}

/** Takes articles out with their evidence and mentions. Facts and entities are left for those who compute them anew. */
export async function takeOut(graph: Graph, ids: readonly string[]): Promise<Traces> {
  const found = await graph.each('UNWIND $rows AS row MATCH (a:Article {id: row}) RETURN a.id AS id', ids)
  const present = found.map((row) => row['id'])
  const [copies, buckets, groups, entities] = await Promise.all([
    leftBehind(graph, present.map(String)),
    graph.each(
      'UNWIND $rows AS row MATCH (a:Article {id: row})-[:IN_BUCKET]->(b:Bucket) RETURN DISTINCT b.id AS id',
      present,
    ),
    groupsTold(graph, present.map(String)),
    graph.each(
      'UNWIND $rows AS row MATCH (a:Article {id: row})-[:MENTIONS]->(e:Entity) RETURN DISTINCT e.id AS id',
      present,
    ),
    graph.each('UNWIND $rows AS row MATCH (a:Article {id: row})<-[:`IN`]-(v:Evidence) DETACH DELETE v', present),
    graph.each('UNWIND $rows AS row MATCH (a:Article {id: row}) DETACH DELETE a', present),
  ])
  return {
    articles: present.length,
    groups,
    entities: entities.map((row) => String(row['id'])),
    copies,
    buckets: buckets.map((row) => String(row['id'])),
  }
}

/** Groups of facts that some articles tell. */
export async function groupsTold(graph: Graph, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await graph.each(
    'UNWIND $rows AS row MATCH (a:Article {id: row})<-[:`IN`]-(v:Evidence) RETURN DISTINCT v.group AS key',
    ids,
  )
  return rows.map((row) => String(row['key']))
}

/** Puts articles in with their mentions and evidence. Their entities must be there. */
export async function putIn(graph: Graph, articles: readonly ArticleRows[]): Promise<void> {
  const evidence = articles.flatMap((rows) => rows.evidence)
  await Promise.all([
    graph.each(
      `UNWIND $rows AS row CREATE (a:Article {id: row.id})
     SET a.url = row.url, a.title = row.title, a.language = row.language, a.publisher = row.publisher,
         a.byline = row.byline, a.publishedAt = row.publishedAt, a.text = row.text, a.kind = row.kind, a.digest = row.digest`,
      articles.map((rows) => rows.article),
    ),
    graph.each(
      `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (e:Entity {id: row.entity})
     CREATE (a)-[:MENTIONS {count: row.count, surfaces: row.surfaces, starts: row.starts, ends: row.ends,
                            forms: row.forms, record: row.record}]->(e)`,
      articles.flatMap((rows) => rows.mentions),
    ),
    graph.each(
      `UNWIND $rows AS row MATCH (a:Article {id: row.article})
     CREATE (v:Evidence {id: row.id})-[:\`IN\`]->(a)
     SET v.group = row.group, v.sentence = row.sentence, v.start = row.start, v.\`end\` = row.end,
         v.triggerStart = row.triggerStart, v.triggerEnd = row.triggerEnd, v.modality = row.modality,
         v.negated = row.negated, v.dateText = row.dateText, v.dateFrom = row.dateFrom, v.dateTo = row.dateTo,
         v.rule = row.rule, v.score = row.score, v.content = row.content, v.attributedTo = row.attributedTo,
         v.places = row.places, v.behalf = row.behalf, v.tenure = row.tenure, v.validFrom = row.validFrom,
         v.validTo = row.validTo`,
      evidence,
    ),
    graph.each(
      `UNWIND $rows AS row MATCH (v:Evidence {id: row.evidence}) MATCH (e:Entity {id: row.entity})
     CREATE (v)-[:ATTRIBUTED_TO]->(e)`,
      evidence.flatMap((row) => row.attributedTo.map((entity) => ({ evidence: row.id, entity }))),
    ),
  ])
}
