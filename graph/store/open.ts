import { BoltStore } from './bolt-store.ts'
import type { EmbeddedSettings } from './embedded/open.ts'
import { openEmbedded } from './embedded/open.ts'
import type { Engine } from './engine.ts'
import type { Neo4jSettings } from './neo4j/open.ts'
import { openNeo4j } from './neo4j/open.ts'
import type { GraphStore } from './store.ts'

export type StoreSettings = EmbeddedSettings | Neo4jSettings

/**
 * Opens the graph, whichever engine holds it.
 * @throws DataFolderInUse, EnginePortTaken, EngineBroken, JournalDamaged (embedded); WrongPassword, Unreachable,
 * NoSuchDatabase, ServerTooOld (Neo4j); GraphTooNew (both)
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  const engine = await openEngine(settings)
  try {
    return await BoltStore.open(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
}

function openEngine(settings: StoreSettings): Promise<Engine> {
  switch (settings.kind) {
    case 'embedded':
      return openEmbedded(settings)
    case 'neo4j':
      return openNeo4j(settings)
  }
}
