import type { CypherRequest, CypherResult, Status } from '../../graph/api/schemas.ts'
import type { Extraction } from '../../graph/model/extraction.ts'
import { DataFolderInUse } from '../../graph/store/errors.ts'
import { openStore } from '../../graph/store/open.ts'
import type { ArticleStore } from '../relink/relink.ts'
import type { Settings } from '../settings.ts'
import { connectStore } from './own-store.ts'
import { connectRunningServer } from './running-server.ts'

/** What a command may ask of the graph, whether it holds the graph itself or a running server does. */
export interface GraphConnection {
  readonly add: (extractions: readonly Extraction[]) => Promise<void>
  readonly cypher: (request: CypherRequest) => Promise<CypherResult>
  /** The stored articles, to be read again. */
  readonly articles: ArticleStore
  readonly status: () => Promise<Status>
  readonly close: () => Promise<void>
}

/**
 * Opens the graph, or reaches it through the server that already works in the data folder.
 * @throws StoreError when neither is possible; DataFolderInUse names the process that is in the way.
 */
export async function connectGraph(settings: Settings): Promise<GraphConnection> {
  const { store } = settings
  try {
    const anyPort = store.kind === 'embedded' ? { ...store, port: 0 } : store
    return connectStore(await openStore(anyPort), settings)
  } catch (error) {
    const running =
      error instanceof DataFolderInUse && store.kind === 'embedded' ? await connectRunningServer(store.folder) : null
    if (running) return running
    throw error
  }
}
