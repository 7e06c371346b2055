/** A failure as a Bolt client sees it: Neo4j's codes, so that drivers tell what may be retried. */
export class Failure extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export const UNAUTHORISED = 'Neo.ClientError.Security.Unauthorized'
export const WRITE_REFUSED = 'Neo.ClientError.Statement.AccessMode'
export const TIMED_OUT = 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration'
/** Not Neo4j's transient code: a driver would run the query again. */
export const OUT_OF_MEMORY = 'Neo.ClientError.General.TransactionOutOfMemoryError'
export const INVALID_REQUEST = 'Neo.ClientError.Request.Invalid'
const CONFLICT = 'Neo.TransientError.Transaction.DeadlockDetected'

/** The engine's GQLSTATUS to Neo4j's code. */
const CODES: Readonly<Record<string, string>> = {
  '42001': 'Neo.ClientError.Statement.SyntaxError',
  '42002': 'Neo.ClientError.Statement.SemanticError',
  '22012': 'Neo.ClientError.Statement.ArithmeticError',
  '22003': 'Neo.ClientError.Statement.ArithmeticError',
}

/** What the engine threw, as a failure with a code. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (!(error instanceof Error)) return new Failure('Neo.DatabaseError.General.UnknownError', String(error))
  if (isConflict(error)) return new Failure(CONFLICT, error.message)
  if (error.message.includes('Constraint violation'))
    return new Failure('Neo.ClientError.Schema.ConstraintValidationFailed', error.message)
  if (/would hold more than .* of memory/s.test(error.message)) return new Failure(OUT_OF_MEMORY, error.message)
  const status = 'gqlStatus' in error && typeof error.gqlStatus === 'string' ? error.gqlStatus : ''
  return new Failure(CODES[status] ?? 'Neo.ClientError.Statement.ExecutionFailed', withHint(error.message))
}

/** Neo4j takes `[:IN]`, this engine does not; its own message does not say why. */
const withHint = (message: string): string =>
  message.includes('Expected identifier')
    ? `${message.trimEnd()}\nA reserved word as a label or type needs backticks on this engine: [:\`IN\`]`
    : message

/** Two transactions wrote the same thing; the later one may simply run again. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Error && /GRAFEO-T001|Write conflict/.test(error.message)
