import { sortedSet } from '../../fact/group.ts'
import type { EntityType } from '../../ontology/entity-types.ts'
import { ENTITY_TYPE, ENTITY_TYPES } from '../../ontology/entity-types.ts'
import type { Graph } from '../bolt/transaction.ts'
import type { Row } from '../store.ts'
import { gather } from './gather.ts'
import type { ArticleRows } from './rows.ts'
import { mergeRecords, recordId } from './record.ts'

interface Known {
  readonly type: EntityType | null
  readonly records: readonly string[]
}

/** Makes the entities that articles name, or adds what these say to what was said before. */
export async function addRecords(graph: Graph, articles: readonly ArticleRows[]): Promise<void> {
  const told = gather(
    articles.flatMap((rows) => rows.records),
    (row) => row.entity,
  )
  const known = await readKnown(graph, sortedSet(told.keys()))
  const changed = [...told].flatMap(([id, rows]) => {
    const before = known.get(id)
    const records = sortedSet([...(before?.records ?? []), ...rows.map((row) => row.record)])
    return before !== undefined && before.records.length === records.length ? [] : [{ id, before, records }]
  })
  await write(graph, changed)
}

/** Forgets what only articles that are gone said of these entities, and entities that no article names any more. */
export async function forgetRecords(graph: Graph, ids: readonly string[]): Promise<void> {
  const orphans = await graph.each(
    'UNWIND $rows AS row MATCH (e:Entity {id: row}) WHERE NOT EXISTS { (e)<-[:MENTIONS]-() } RETURN e.id AS id',
    sortedSet(ids),
  )
  await graph.each(
    'UNWIND $rows AS row MATCH (e:Entity {id: row}) DETACH DELETE e',
    orphans.map((row) => row['id']),
  )
  const known = await readKnown(graph, sortedSet(ids))
  const doubtful = [...known].filter(([, { records }]) => records.length > 1)
  const told = await graph.each(
    `UNWIND $rows AS row MATCH (e:Entity {id: row})<-[m:MENTIONS]-()
     RETURN e.id AS id, collect(DISTINCT m.record) AS told`,
    doubtful.map(([id]) => id),
  )
  const toldOf = new Map(told.map((row) => [String(row['id']), new Set(row['told'] as string[])]))
  const changed = doubtful.flatMap(([id, before]) => {
    const records = before.records.filter((record) => toldOf.get(id)?.has(recordId(record)))
    return records.length === before.records.length ? [] : [{ id, before, records }]
  })
  await write(graph, changed)
}

async function readKnown(graph: Graph, ids: readonly string[]): Promise<Map<string, Known>> {
  const rows = await graph.each(
    'UNWIND $rows AS row MATCH (e:Entity {id: row}) RETURN e.id AS id, e.records AS records, labels(e) AS labels',
    ids,
  )
  return new Map(rows.map((row) => [String(row['id']), { type: typeOf(row), records: row['records'] as string[] }]))
}

function typeOf(row: Row): EntityType | null {
  const labels = row['labels'] as string[]
  return ENTITY_TYPES.find((type) => labels.includes(ENTITY_TYPE[type].label)) ?? null
}

interface Change {
  readonly id: string
  readonly before: Known | undefined
  readonly records: readonly string[]
}

/** One statement a type, since a label cannot be a parameter in all versions. */
async function write(graph: Graph, changes: readonly Change[]): Promise<void> {
  const merged = changes.map((change) => ({ ...change, properties: mergeRecords(change.id, change.records) }))
  const retyped = merged.filter(({ before, properties }) => before !== undefined && before.type !== properties.type)
  for (const [type, rows] of gather(retyped, (row) => row.before!.type))
    if (type !== null)
      await graph.each(
        `UNWIND $rows AS row MATCH (e:Entity {id: row}) REMOVE e:${ENTITY_TYPE[type].label}`,
        rows.map((row) => row.id),
      )
  for (const [type, rows] of gather(merged, (row) => row.properties.type))
    await graph.each(
      `UNWIND $rows AS row MERGE (e:Entity {id: row.id})
       SET e:${ENTITY_TYPE[type].label}, e.records = row.records, e.name = row.name, e.nameEn = row.nameEn,
           e.nameDe = row.nameDe, e.aliases = row.aliases, e.wikidata = row.wikidata, e.kind = row.kind,
           e.iso3 = row.iso3, e.linked = row.linked, e.formerIds = row.formerIds`,
      rows.map(({ id, records, properties }) => ({ ...properties, id, records })),
    )
}
