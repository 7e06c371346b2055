import { bucketsOf } from '../../copy/buckets.ts'
import { resemblance, shinglesOf } from '../../copy/shingles.ts'
import { sortedSet } from '../../fact/group.ts'
import type { Graph } from '../bolt/transaction.ts'
import { gather } from './gather.ts'
import type { ArticleRows } from './rows.ts'

/** Texts of which at least so much is the same are copies of one another: agency texts with a sentence changed or cut. */
const SAME = 0.5
/** A text that was printed more often is joined to so many of its copies, and through them to all. */
const MOST_JOINED = 20

/**
 * Joins articles to their near-identical copies, and names for each copy the one that counts: the earliest of all that
 * hang together. Which that is depends on what the graph holds, not on the order in which it came.
 *
 * @param parted clusters that have lost an article, each as what is left of it
 * @returns articles whose source changed: what counts independent articles must be counted again
 */
export async function linkCopies(
  graph: Graph,
  articles: readonly ArticleRows[],
  parted: readonly string[],
): Promise<readonly string[]> {
  const split = await nameSources(graph, await partsOf(graph, parted))
  await putIntoBuckets(graph, articles)
  const joined = await joinCopies(graph, articles)
  return [...split, ...(await nameSources(graph, await unite(graph, joined)))]
}

/** What is left of the clusters that some articles stand in, once these are taken out. */
export async function leftBehind(graph: Graph, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await graph.each(
    `UNWIND $rows AS row MATCH (a:Article {id: row}) WHERE EXISTS { (a)-[:COPIES]-() }
     WITH DISTINCT coalesce(a.duplicateOf, a.id) AS source
     MATCH (o:Article {duplicateOf: source}) RETURN source, o.id AS id`,
    ids,
  )
  const gone = new Set(ids)
  const members = rows.flatMap((row) => [String(row['source']), String(row['id'])])
  return sortedSet(members).filter((id) => !gone.has(id))
}

/** Takes away buckets that stand empty after articles were taken out. */
export async function clearBuckets(graph: Graph, buckets: readonly string[]): Promise<void> {
  await graph.each(
    'UNWIND $rows AS row MATCH (b:Bucket {id: row}) WHERE NOT EXISTS { (b)<-[:IN_BUCKET]-() } DELETE b',
    buckets,
  )
}

async function putIntoBuckets(graph: Graph, articles: readonly ArticleRows[]): Promise<void> {
  const rows = articles.flatMap(({ article }) =>
    bucketsOf(shinglesOf(String(article['text']))).map((bucket) => ({ article: article['id'], bucket })),
  )
  await graph.each('UNWIND $rows AS row MERGE (b:Bucket {id: row})', sortedSet(rows.map(({ bucket }) => bucket)))
  await graph.each(
    `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (b:Bucket {id: row.bucket})
     CREATE (a)-[:IN_BUCKET]->(b)`,
    rows,
  )
}

/** Returns the pairs that were joined. */
async function joinCopies(graph: Graph, articles: readonly ArticleRows[]): Promise<readonly Pair[]> {
  const near = await graph.each(
    `UNWIND $rows AS row MATCH (a:Article {id: row})-[:IN_BUCKET]->(:Bucket)<-[:IN_BUCKET]-(o:Article)
     WHERE o.id <> row WITH DISTINCT row, o.id AS other ORDER BY other
     WITH row, collect(other) AS others RETURN row AS id, others[0..${MOST_JOINED}] AS others`,
    articles.map(({ article }) => article['id']),
  )
  const compared = near.flatMap((row) =>
    (row['others'] as string[]).map((other): Pair => [String(row['id']), other].toSorted() as unknown as Pair),
  )
  const texts = await readTexts(graph, sortedSet(compared.flat()))
  const shingles = new Map([...texts].map(([id, text]) => [id, shinglesOf(text)]))
  const alike = [...gather(compared, (pair) => JSON.stringify(pair)).values()].flatMap(([pair]) => {
    const [a, b] = pair ? [shingles.get(pair[0]), shingles.get(pair[1])] : []
    const likeness = a && b ? resemblance(a, b) : 0
    return pair && likeness >= SAME ? [{ pair, resemblance: Math.round(likeness * 100) / 100 }] : []
  })
  await graph.each(
    `UNWIND $rows AS row MATCH (a:Article {id: row.pair[0]}) MATCH (o:Article {id: row.pair[1]})
     CREATE (a)-[:COPIES {resemblance: row.resemblance}]->(o)`,
    alike,
  )
  return alike.map(({ pair }) => pair)
}

/** Ids of two articles, the smaller first. */
type Pair = readonly [string, string]

async function readTexts(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.each(
    'UNWIND $rows AS row MATCH (a:Article {id: row}) RETURN a.id AS id, a.text AS text',
    ids,
  )
  return new Map(rows.map((row) => [String(row['id']), String(row['text'])]))
}

/** The clusters that pairs make: whole ones come together, and each is read only where its source may change. */
async function unite(graph: Graph, pairs: readonly Pair[]): Promise<readonly (readonly string[])[]> {
  const known = await readRanks(graph, sortedSet(pairs.flat()))
  const sourceOf = (id: string) => known.get(id)?.source ?? id
  const clusters = connected(pairs.map(([a, b]) => [sourceOf(a), sourceOf(b)]))
  const ranks = await readRanks(graph, clusters.flat())
  const moved = clusters.flatMap((cluster) => cluster.filter((id) => id !== first(cluster, ranks)))
  const followers = await graph.each(
    'UNWIND $rows AS row MATCH (o:Article {duplicateOf: row}) RETURN row AS source, o.id AS id',
    moved,
  )
  const followersOf = gather(followers, (row) => String(row['source']))
  return clusters.map((cluster) => [
    ...cluster,
    ...cluster.flatMap((id) => (followersOf.get(id) ?? []).map((row) => String(row['id']))),
  ])
}

/** What some articles still hang together by, when others between them are gone. */
async function partsOf(graph: Graph, ids: readonly string[]): Promise<readonly (readonly string[])[]> {
  const rows = await graph.each(
    'UNWIND $rows AS row MATCH (a:Article {id: row})-[:COPIES]->(o:Article) RETURN row AS id, o.id AS other',
    ids,
  )
  return connected([
    ...ids.map((id) => [id, id] as const),
    ...rows.map((row) => [String(row['id']), String(row['other'])] as const),
  ])
}

/** Sets of ids that pairs join, directly or through others. */
function connected(pairs: readonly Pair[]): readonly (readonly string[])[] {
  const root = new Map<string, string>()
  const find = (id: string): string => {
    let at = id
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up
    root.set(id, at)
    return at
  }
  for (const [a, b] of pairs) root.set(find(a), find(b))
  return [...gather(sortedSet(pairs.flat()), find).values()]
}

interface Rank {
  readonly publishedAt: string
  readonly source: string | null
}

async function readRanks(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, Rank>> {
  const rows = await graph.each(
    `UNWIND $rows AS row MATCH (a:Article {id: row})
     RETURN row AS id, coalesce(a.publishedAt, '${UNDATED}') AS publishedAt, a.duplicateOf AS source`,
    ids,
  )
  return new Map(
    rows.map((row) => [
      String(row['id']),
      { publishedAt: String(row['publishedAt']), source: row['source'] as string | null },
    ]),
  )
}

/** Behind every day. */
const UNDATED = '9999'

/** The earliest; of two of one day the one with the smaller id. */
function first(cluster: readonly string[], ranks: ReadonlyMap<string, Rank>): string | undefined {
  const key = (id: string) => `${ranks.get(id)?.publishedAt ?? UNDATED} ${id}`
  return cluster.filter((id) => ranks.has(id)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1))[0]
}

/** Returns the articles whose source changed. */
async function nameSources(graph: Graph, clusters: readonly (readonly string[])[]): Promise<readonly string[]> {
  const ranks = await readRanks(graph, clusters.flat())
  const changed = clusters.flatMap((cluster) => {
    const source = first(cluster, ranks) ?? null
    return cluster
      .map((id) => ({ id, source: id === source ? null : source }))
      .filter(({ id, source: wanted }) => ranks.has(id) && (ranks.get(id)?.source ?? null) !== wanted)
  })
  await graph.each('UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.duplicateOf = row.source', changed)
  return changed.map(({ id }) => id)
}
