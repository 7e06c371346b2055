import { timingSafeEqual } from 'node:crypto'
import type { Database, Parameters, Work } from './database.ts'
import { Cursor } from './cursor.ts'
import { Failure, INVALID_REQUEST, toFailure, UNAUTHORISED } from './failure.ts'
import { Structure } from './packstream.ts'
import type { Account } from './settings.ts'
import type { Watch } from './watch.ts'

const REQUEST = {
  HELLO: 0x01,
  GOODBYE: 0x02,
  RESET: 0x0f,
  RUN: 0x10,
  BEGIN: 0x11,
  COMMIT: 0x12,
  ROLLBACK: 0x13,
  DISCARD: 0x2f,
  PULL: 0x3f,
  TELEMETRY: 0x54,
  ROUTE: 0x66,
  LOGON: 0x6a,
  LOGOFF: 0x6b,
} as const
const SUCCESS = 0x70
const RECORD = 0x71
const IGNORED = 0x7e
const FAILURE = 0x7f

export interface SessionContext {
  readonly database: Database
  readonly watch: Watch
  readonly accounts: readonly Account[]
  /** Where clients reach this server: "127.0.0.1:7687". */
  readonly address: () => string
}

/** The messages' other end: `send` resolves when the client has room for more. */
export interface Wire {
  send(message: Structure): Promise<void>
  end(): void
}

type Metadata = Readonly<Record<string, unknown>>

/**
 * One client's conversation, message by message. Source: neo4j.com/docs/bolt/current/bolt/server-state
 * After a failure everything is ignored until RESET.
 */
export class Session {
  readonly #context: SessionContext
  readonly #wire: Wire
  #account: Account | null = null
  #failed = false
  #transaction: { readonly work: Work; readonly limitMs: number | null } | null = null
  #cursor: Cursor | null = null

  constructor(context: SessionContext, wire: Wire) {
    this.#context = context
    this.#wire = wire
  }

  get isLoggedOn(): boolean {
    return this.#account !== null
  }

  async handle(message: unknown): Promise<void> {
    if (!(message instanceof Structure)) return this.#wire.end()
    if (message.tag === REQUEST.GOODBYE) return this.#wire.end()
    if (this.#failed && message.tag !== REQUEST.RESET) return this.#wire.send(new Structure(IGNORED, []))
    try {
      await this.#answer(message.tag, message.fields)
    } catch (error) {
      this.#failed = true
      this.close()
      const { code, message: text } = toFailure(error)
      await this.#wire.send(new Structure(FAILURE, [{ code, message: text }]))
      if (code === UNAUTHORISED) this.#wire.end()
    }
  }

  /** Leaves nothing open; also when the client is gone. */
  close(): void {
    this.#transaction?.work.rollback()
    this.#transaction = null
    this.#cursor = null
  }

  async #answer(tag: number, fields: readonly unknown[]): Promise<void> {
    if (tag === REQUEST.HELLO) return this.#success({ server: 'Neo4j/5.13.0', connection_id: 'bolt-1', hints: {} })
    if (tag === REQUEST.LOGON) return this.#logOn(asMap(fields[0]))
    if (this.#account === null) throw new Failure(UNAUTHORISED, 'Log on first.')
    switch (tag) {
      case REQUEST.LOGOFF:
        this.#account = null
        return this.#success()
      case REQUEST.RESET:
        this.close()
        this.#failed = false
        return this.#success()
      case REQUEST.RUN:
        return this.#run(this.#account, String(fields[0]), asMap(fields[1]), asMap(fields[2]))
      case REQUEST.BEGIN:
        return this.#begin(this.#account, asMap(fields[0]))
      case REQUEST.COMMIT:
        return this.#end((work) => work.commit())
      case REQUEST.ROLLBACK:
        return this.#end((work) => work.rollback())
      case REQUEST.PULL:
        return this.#pull(asMap(fields[0]), true)
      case REQUEST.DISCARD:
        return this.#pull(asMap(fields[0]), false)
      case REQUEST.ROUTE:
        return this.#route()
      case REQUEST.TELEMETRY:
        return this.#success()
      default:
        throw new Failure(INVALID_REQUEST, `No such message: 0x${tag.toString(16)}.`)
    }
  }

  #success(metadata: Metadata = {}): Promise<void> {
    return this.#wire.send(new Structure(SUCCESS, [metadata]))
  }

  #logOn(token: Metadata): Promise<void> {
    const [user, password] = [String(token['principal']), String(token['credentials'])]
    const account = this.#context.accounts.find((each) => each.user === user && sameSecret(each.password, password))
    if (account === undefined) throw new Failure(UNAUTHORISED, 'The user or the password is wrong.')
    this.#account = account
    return this.#success()
  }

  async #run(account: Account, cypher: string, parameters: Parameters, extra: Metadata): Promise<void> {
    const started = performance.now()
    const isReader = !account.writes
    const { database, watch } = this.#context
    const limitMs = this.#transaction?.limitMs ?? limitOf(extra)
    const guard = <T>(query: () => Promise<T>) => watch.guard(query, limitMs, isReader)
    if (this.#transaction !== null) {
      const { work } = this.#transaction
      this.#cursor = new Cursor(await guard(() => work.run(cypher, parameters)))
    } else if (isReader || extra['mode'] === 'r') {
      const work = database.beginRead(isReader)
      try {
        this.#cursor = new Cursor(await guard(() => work.run(cypher, parameters)))
      } finally {
        work.rollback()
      }
    } else this.#cursor = new Cursor(await guard(() => database.write(cypher, parameters)))
    const elapsed = Math.round(performance.now() - started)
    await this.#success({ fields: this.#cursor.columns, t_first: elapsed, ...(this.#transaction ? { qid: 0 } : {}) })
  }

  async #begin(account: Account, extra: Metadata): Promise<void> {
    if (this.#transaction !== null) throw new Failure(INVALID_REQUEST, 'A transaction is open already.')
    const reads = !account.writes || extra['mode'] === 'r'
    const { database } = this.#context
    const work = reads ? database.beginRead(!account.writes) : await database.beginWrite()
    this.#transaction = { work, limitMs: limitOf(extra) }
    await this.#success()
  }

  #end(how: (work: Work) => void): Promise<void> {
    const transaction = this.#transaction
    if (transaction === null) throw new Failure(INVALID_REQUEST, 'No transaction is open.')
    this.#transaction = null
    this.#cursor = null
    how(transaction.work)
    return this.#success({ bookmark: 'entente:1' })
  }

  async #pull(extra: Metadata, wanted: boolean): Promise<void> {
    const cursor = this.#cursor
    if (cursor === null) throw new Failure(INVALID_REQUEST, 'There is no result to pull.')
    const asked = Number(extra['n'] ?? -1)
    if (!wanted && asked < 0) return this.#finish(cursor)
    if (!wanted) cursor.skip(asked)
    else
      for (let left = asked; left !== 0 && !cursor.done; left--)
        await this.#wire.send(new Structure(RECORD, [cursor.take()]))
    if (!cursor.done) return this.#success({ has_more: true })
    await this.#finish(cursor)
  }

  #finish(cursor: Cursor): Promise<void> {
    this.#cursor = null
    return this.#success(cursor.summary())
  }

  #route(): Promise<void> {
    const addresses = [this.#context.address()]
    const servers = ['READ', 'WRITE', 'ROUTE'].map((role) => ({ addresses, role }))
    return this.#success({ rt: { ttl: 300, db: 'neo4j', servers } })
  }
}

const asMap = (value: unknown): Metadata => (value !== null && typeof value === 'object' ? (value as Metadata) : {})

function limitOf(extra: Metadata): number | null {
  const asked = Number(extra['tx_timeout'] ?? 0)
  return asked > 0 ? asked : null
}

/** Compares in a time that does not tell how much of a guess was right. */
function sameSecret(secret: string, guess: string): boolean {
  const [a, b] = [Buffer.from(secret), Buffer.from(guess)]
  return a.length === b.length && timingSafeEqual(a, b)
}
