import { timingSafeEqual } from 'node:crypto'
import type { Database } from './database.ts'
import type { Metadata } from './execution.ts'
import { Execution } from './execution.ts'
import { Failure, INVALID_REQUEST, OUT_OF_MEMORY, toFailure, UNAUTHORISED } from './failure.ts'
import { pack, Structure } from './packstream.ts'
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

/** Official drivers talk to servers of this name only; the version is the one that speaks Bolt 5.4. */
const AGENT = 'Neo4j/5.13.0'
/** One process sees its own writes at once, so that one bookmark stands for all. */
const BOOKMARK = 'entente:1'
/** A client must hold a row as a whole, so that one of any size would exhaust its memory. */
const LARGEST_ROW_BYTES = 64 * 1024 * 1024

export interface SessionContext {
  readonly database: Database
  readonly watch: Watch
  readonly accounts: readonly Account[]
  /** Where clients reach this server: "127.0.0.1:7687". */
  readonly address: () => string
}

/** The other end of the packed messages: `send` resolves when the client has room for more. */
export interface Wire {
  send(message: Buffer): Promise<void>
  end(): void
}

/**
 * One client's conversation, message by message. Source: neo4j.com/docs/bolt/current/bolt/server-state
 * After a failure everything is ignored until RESET.
 */
export class Session {
  readonly #context: SessionContext
  readonly #wire: Wire
  readonly #execution: Execution
  #account: Account | null = null
  #failed = false

  constructor(context: SessionContext, wire: Wire) {
    this.#context = context
    this.#wire = wire
    this.#execution = new Execution(context.database, context.watch)
  }

  get isLoggedOn(): boolean {
    return this.#account !== null
  }

  async handle(message: unknown): Promise<void> {
    if (!(message instanceof Structure)) return this.#wire.end()
    if (message.tag === REQUEST.GOODBYE) return this.#wire.end()
    if (this.#failed && message.tag !== REQUEST.RESET) return this.#send(IGNORED)
    try {
      await this.#answer(message.tag, message.fields)
    } catch (error) {
      this.#failed = true
      this.close()
      const { code, message: text } = toFailure(error)
      await this.#send(FAILURE, { code, message: text })
      if (code === UNAUTHORISED) this.#wire.end()
    }
  }

  /** Leaves nothing open; also when the client is gone. */
  close(): void {
    this.#execution.close()
  }

  async #answer(tag: number, fields: readonly unknown[]): Promise<void> {
    if (tag === REQUEST.HELLO) return this.#success({ server: AGENT, connection_id: 'bolt-1', hints: {} })
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
        return this.#success(
          await this.#execution.run(this.#account, String(fields[0]), asMap(fields[1]), asMap(fields[2])),
        )
      case REQUEST.BEGIN:
        await this.#execution.begin(this.#account, asMap(fields[0]))
        return this.#success()
      case REQUEST.COMMIT:
        this.#execution.end('commit')
        return this.#success({ bookmark: BOOKMARK })
      case REQUEST.ROLLBACK:
        this.#execution.end('rollback')
        return this.#success()
      case REQUEST.PULL:
        return this.#success(await this.#execution.pull(asMap(fields[0]), (row) => this.#record(row)))
      case REQUEST.DISCARD:
        return this.#success(await this.#execution.pull(asMap(fields[0]), null))
      case REQUEST.ROUTE:
        return this.#route()
      case REQUEST.TELEMETRY:
        return this.#success()
      default:
        throw new Failure(INVALID_REQUEST, `No such message: 0x${tag.toString(16)}.`)
    }
  }

  #success(metadata: Metadata = {}): Promise<void> {
    return this.#send(SUCCESS, metadata)
  }

  #record(row: readonly unknown[]): Promise<void> {
    const message = pack(new Structure(RECORD, [row]))
    if (message.length <= LARGEST_ROW_BYTES) return this.#wire.send(message)
    throw new Failure(OUT_OF_MEMORY, `A row of the result has more than ${LARGEST_ROW_BYTES >> 20} MB.`)
  }

  #send(tag: number, ...fields: readonly unknown[]): Promise<void> {
    return this.#wire.send(pack(new Structure(tag, fields)))
  }

  #logOn(token: Metadata): Promise<void> {
    const [user, password] = [String(token['principal']), String(token['credentials'])]
    const account = this.#context.accounts.find((each) => each.user === user && sameSecret(each.password, password))
    if (account === undefined) throw new Failure(UNAUTHORISED, 'The user or the password is wrong.')
    this.#account = account
    return this.#success()
  }

  #route(): Promise<void> {
    const addresses = [this.#context.address()]
    const servers = ['READ', 'WRITE', 'ROUTE'].map((role) => ({ addresses, role }))
    return this.#success({ rt: { ttl: 300, db: 'neo4j', servers } })
  }
}

const asMap = (value: unknown): Metadata => (value !== null && typeof value === 'object' ? (value as Metadata) : {})

/** Compares in a time that does not tell how much of a guess was right. */
function sameSecret(secret: string, guess: string): boolean {
  const [a, b] = [Buffer.from(secret), Buffer.from(guess)]
  return a.length === b.length && timingSafeEqual(a, b)
}
