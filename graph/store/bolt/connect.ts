import type { Driver } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import { ServerTooOld, Unreachable } from '../errors.ts'
import type { Credentials } from '../store.ts'
import { connectionFault } from './failure.ts'

const CONNECT_MS = 10_000
const ACQUIRE_MS = 60_000

/**
 * A driver whose integers are bigints. Nothing is connected before the first use.
 * @throws Unreachable for an address of another form.
 */
export function connect(uri: string, credentials: Credentials): Driver {
  try {
    return driverFor(uri, credentials)
  } catch (error) {
    throw new Unreachable(`"${uri}" is no address of Neo4j: write bolt://host:7687 or neo4j+s://host.`, {
      cause: error,
    })
  }
}

function driverFor(uri: string, { user, password }: Credentials): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    useBigInt: true,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: ACQUIRE_MS,
    maxTransactionRetryTime: 0,
    userAgent: 'entente',
  })
}

/**
 * Connects and returns the server's version.
 * @throws WrongPassword, Unreachable, NoSuchDatabase
 */
export async function verify(driver: Driver, uri: string, user: string, database: string | undefined): Promise<string> {
  try {
    const session = driver.session(database === undefined ? {} : { database })
    try {
      const result = await session.run('RETURN 1 AS one')
      return result.summary.server.agent?.replace(/^Neo4j\//, '') ?? ''
    } finally {
      await session.close()
    }
  } catch (error) {
    await driver.close()
    throw connectionFault(error, uri, user, database)
  }
}

/** @throws ServerTooOld for a version before `oldest`; both are numbers with dots, and what follows does not count. */
export function requireVersion(version: string, oldest: readonly [number, number], uri: string): void {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new ServerTooOld(`${uri} runs Neo4j ${version}: ${oldest.join('.')} or later is needed.`)
}
