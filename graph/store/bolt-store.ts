import type { Extraction } from '../model/extraction.ts'
import type { ArticleId } from '../model/id.ts'
import { isDisconnection } from './bolt/failure.ts'
import { runOutsideQuery } from './bolt/outside-query.ts'
import { retrying } from './bolt/retry.ts'
import { Sessions } from './bolt/sessions.ts'
import type { Parameters } from './bolt/transaction.ts'
import type { Engine } from './engine.ts'
import { QueryFailed } from './errors.ts'
import type {
  Credentials,
  EngineInfo,
  GraphStore,
  QueryLimits,
  QueryResult,
  Renewal,
  Row,
  StoredArticle,
} from './store.ts'
import { readArticleIds, readStored } from './stored.ts'
import { planOf } from './write/apply.ts'
import { findChanged, findRenewed } from './write/articles.ts'
import { Writer } from './writer.ts'

/** A query from outside is cut off when another one ends the engine; one that does so itself is not run for ever. */
const QUERY_ATTEMPTS = 2

/** The one implementation of the store, over Bolt. Writes of one process go one after the other. */
export class BoltStore implements GraphStore {
  readonly #engine: Engine
  readonly #sessions: Sessions
  readonly #writer: Writer
  #lastWrite: Promise<unknown> = Promise.resolve()
  #restartsSeen = 0

  private constructor(engine: Engine) {
    this.#engine = engine
    this.#sessions = new Sessions(engine)
    this.#writer = new Writer(engine, this.#sessions)
  }

  /**
   * Makes the schema where it is missing, and brings the graph up to its journal.
   * @throws GraphTooNew, JournalDamaged
   */
  static async open(engine: Engine): Promise<BoltStore> {
    const store = new BoltStore(engine)
    await store.#catchUp()
    return store
  }

  get engine(): EngineInfo {
    return this.#engine.info
  }

  get reader(): Credentials | null {
    return this.#engine.readerCredentials
  }

  async add(extractions: readonly Extraction[]): Promise<void> {
    if (extractions.length === 0) return
    const last = [...new Map(extractions.map((extraction) => [extraction.article.id, extraction])).values()]
    planOf({ kind: 'add', extractions: last })
    await this.#queue(async () => {
      const changed = await this.#reading((graph) => findChanged(graph, last))
      if (changed.length > 0) await this.#writer.accept({ kind: 'add', extractions: changed })
    })
  }

  async articleIds(): Promise<readonly ArticleId[]> {
    await this.#current()
    return this.#reading(readArticleIds)
  }

  async stored(ids: readonly ArticleId[]): Promise<readonly StoredArticle[]> {
    await this.#current()
    return this.#reading((graph) => readStored(graph, ids))
  }

  async renew(renewals: readonly Renewal[]): Promise<readonly ArticleId[]> {
    if (renewals.length === 0) return []
    planOf({ kind: 'add', extractions: renewals.map(({ extraction }) => extraction) })
    return this.#queue(async () => {
      const changed = await this.#reading((graph) => findRenewed(graph, renewals))
      if (changed.length > 0) await this.#writer.accept({ kind: 'add', extractions: changed })
      return changed.map(({ article }) => article.id)
    })
  }

  async remove(articles: readonly ArticleId[]): Promise<number> {
    return articles.length === 0 ? 0 : this.#queue(() => this.#writer.accept({ kind: 'remove', articles }))
  }

  async read(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    await this.#current()
    return this.#reading((graph) => graph.run(cypher, parameters))
  }

  async query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<QueryResult> {
    try {
      return await retrying(async () => {
        await this.#current()
        const session = this.#sessions.outside()
        try {
          return await runOutsideQuery(this.#engine, session, cypher, parameters, limits)
        } finally {
          session.close().catch(() => {})
        }
      }, QUERY_ATTEMPTS)
    } catch (error) {
      if (!isDisconnection(error)) throw error
      throw new QueryFailed('The connection to the engine broke while the query ran, twice.', { cause: error })
    }
  }

  async close(): Promise<void> {
    await this.#lastWrite
    await this.#engine.close()
  }

  #reading: Sessions['reading'] = (work) =>
    retrying(async () => {
      await this.#engine.ready()
      return this.#sessions.reading(work)
    })

  /** After the engine was started anew, nothing is read before the graph has all that was acknowledged. */
  async #current(): Promise<void> {
    await this.#engine.ready()
    if (this.#restartsSeen !== this.#engine.restarts()) await this.#catchUp()
  }

  async #catchUp(): Promise<void> {
    this.#restartsSeen = this.#engine.restarts()
    await this.#queue(async () => {
      await this.#writer.prepare()
      await this.#writer.replay()
    })
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#lastWrite.then(work, work)
    this.#lastWrite = result.catch(() => {})
    return result
  }
}
