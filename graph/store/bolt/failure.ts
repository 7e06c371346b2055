import { Neo4jError } from 'neo4j-driver'
import { NoSuchDatabase, QueryFailed, QueryRefused, QueryTimedOut, Unreachable, WrongPassword } from '../errors.ts'

/** The connection broke or the server asks to try again: nothing was changed, or changing it again does no harm. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false
  return isDisconnection(error) || error.code.startsWith('Neo.TransientError.')
}

export function isDisconnection(error: unknown): boolean {
  return error instanceof Neo4jError && (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
}

/** Why a connection did not come about, in words that say what to do. */
export function connectionFault(error: unknown, uri: string, user: string, database: string | undefined): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (error.code.startsWith('Neo.ClientError.Security.'))
    return new WrongPassword(`${uri} does not accept the user "${user}" with this password: check both.`, {
      cause: error,
    })
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new NoSuchDatabase(`${uri} has no database "${database}": create it, or name another one.`, { cause: error })
  if (isDisconnection(error))
    return new Unreachable(`Nothing answers Bolt at ${uri}: start the server, or correct the address.`, {
      cause: error,
    })
  return new Unreachable(`${uri} does not answer as Neo4j does: ${error.message}`, { cause: error })
}

/** What a query from outside met, as one of the three errors of `GraphStore.query`; a broken connection stays one. */
export function queryFault(error: unknown): unknown {
  if (error instanceof RangeError) return new QueryFailed('The result is nested too deeply.', { cause: error })
  if (!(error instanceof Neo4jError) || isDisconnection(error)) return error
  if (/TransactionTimedOut|TransactionTerminated|Transaction\.Terminated/.test(error.code))
    return new QueryTimedOut(error.message, { cause: error })
  if (/OutOfMemory|MemoryPool/.test(error.code))
    return new QueryTimedOut(`The query needed too much memory and was stopped. ${error.message}`, { cause: error })
  if (/\.Security\.|AccessMode/.test(error.code)) return new QueryRefused(error.message, { cause: error })
  return new QueryFailed(error.message, { cause: error })
}
