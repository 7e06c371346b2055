import { EnginePortTaken } from '../../graph/store/errors.ts'
import { openStore } from '../../graph/store/open.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { CommandError } from '../command/faults.ts'
import type { Settings } from '../settings.ts'

/** The store of the settings. A Bolt port that nobody asked for may be another one when it is taken. @throws StoreError */
export async function openServedStore({ store, isBoltPortChosen }: Settings): Promise<GraphStore> {
  try {
    return await openStore(store)
  } catch (error) {
    if (!(error instanceof EnginePortTaken) || store.kind !== 'embedded') throw error
    if (isBoltPortChosen)
      throw new CommandError(
        `port ${store.port} is taken; end the program that uses it, or set ENTENTE_BOLT_PORT to another port`,
        undefined,
        { cause: error },
      )
    return openStore({ ...store, port: 0 })
  }
}
