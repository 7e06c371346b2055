import type { Status } from '../../graph/api/schemas.ts'
import { SCHEMA_VERSION, type GraphStore } from '../../graph/store/store.ts'
import { readCount } from './rows.ts'

/** Version, engine and what the graph holds. */
export async function readStatus(store: GraphStore, version: string): Promise<Status> {
  const [articles, entities, facts, evidence] = await Promise.all(
    ['Article', 'Entity', 'Fact', 'Evidence'].map((label) =>
      readCount(store, `MATCH (n:${label}) RETURN count(n) AS count`),
    ),
  )
  return {
    version,
    schemaVersion: SCHEMA_VERSION,
    engine: { ...store.engine },
    articles: articles ?? 0,
    entities: entities ?? 0,
    facts: facts ?? 0,
    evidence: evidence ?? 0,
  }
}
