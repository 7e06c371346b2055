import type { Session } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import type { Extraction } from '../model/extraction.ts'
import type { ArticleId } from '../model/id.ts'
import { isDisconnection } from './bolt/failure.ts'
import { runOutsideQuery } from './bolt/outside-query.ts'
import { retrying } from './bolt/retry.ts'
import type { Graph, Parameters } from './bolt/transaction.ts'
import { graphOf } from './bolt/transaction.ts'
import type { Engine } from './engine.ts'
import { GraphTooNew } from './errors.ts'
import type { Entry } from './journal.ts'
import type { Credentials, EngineInfo, GraphStore, QueryLimits, QueryResult, Row } from './store.ts'
import { SCHEMA_VERSION } from './store.ts'
import type { Plan } from './write/apply.ts'
import { apply, planOf } from './write/apply.ts'

/** The one implementation of the store, over Bolt. Writes of one process go one after the other. */
export class BoltStore implements GraphStore {
  readonly #engine: Engine
  readonly #bookmarks = neo4j.bookmarkManager()
  #lastWrite: Promise<unknown> = Promise.resolve()
  #restartsSeen = 0

  private constructor(engine: Engine) {
    this.#engine = engine
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
    if (extractions.length > 0) await this.#accept({ kind: 'add', extractions })
  }

  async remove(articles: readonly ArticleId[]): Promise<number> {
    return articles.length === 0 ? 0 : this.#accept({ kind: 'remove', articles })
  }

  async read(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return retrying(async () => {
      await this.#current()
      return this.#within(neo4j.session.READ, (graph) => graph.run(cypher, parameters))
    })
  }

  async query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<QueryResult> {
    return retrying(async () => {
      await this.#current()
      const session = this.#engine.reader.session({ ...this.#sessionConfig(), defaultAccessMode: neo4j.session.READ })
      try {
        return await runOutsideQuery(this.#engine, session, cypher, parameters, limits)
      } finally {
        session.close().catch(() => {})
      }
    }, QUERY_ATTEMPTS)
  }

  async close(): Promise<void> {
    await this.#lastWrite
    await this.#engine.close()
  }

  /** Journal first, then the graph: what is acknowledged is in both, and what fails is in neither. */
  #accept(entry: Entry): Promise<number> {
    const plan = planOf(entry)
    return this.#queue(async () => {
      const { journal } = this.#engine
      const before = journal?.end ?? 0
      journal?.append(entry)
      try {
        return await this.#write(plan, before, journal?.end ?? 0)
      } catch (error) {
        journal?.truncate(before)
        throw error
      }
    })
  }

  /** `from` and `to`: the journal's positions before and after the entry. */
  #write(plan: Plan, from: number, to: number): Promise<number> {
    return retrying(async () => {
      await this.#engine.ready()
      const behind = Symbol('the graph lacks earlier entries')
      const written = await this.#within(neo4j.session.WRITE, async (graph) => {
        const position = await lock(graph)
        if (this.#engine.journal !== null && position !== from && position !== to) return behind
        const count = await apply(graph, plan)
        await graph.run('MATCH (m:Meta {id: $id}) SET m.journal = $to', { id: META, to })
        return count
      })
      if (typeof written === 'number') return written
      await this.#replay(from)
      return this.#write(plan, from, to)
    })
  }

  /** Writes the journal's entries that the graph does not have, up to a position. */
  async #replay(until: number): Promise<void> {
    const { journal } = this.#engine
    if (journal === null) return
    const rows = await this.#within(neo4j.session.READ, (graph) =>
      graph.run('MATCH (m:Meta {id: $id}) RETURN m.journal AS position', { id: META }),
    )
    let position = Number(rows[0]?.['position'] ?? 0)
    if (position > journal.end) position = await this.#startOver()
    for (const { entry, after } of journal.entriesFrom(position)) {
      if (after > until) return
      await this.#write(planOf(entry), position, after)
      position = after
    }
  }

  /** The journal is another one than the graph was written from: everything in it is applied again, which is idempotent. */
  async #startOver(): Promise<number> {
    await this.#within(neo4j.session.WRITE, (graph) =>
      graph.run('MATCH (m:Meta {id: $id}) SET m.journal = 0', { id: META }),
    )
    return 0
  }

  async #catchUp(): Promise<void> {
    this.#restartsSeen = this.#engine.restarts()
    await this.#queue(async () => {
      await this.#prepare()
      await retrying(() => this.#replay(this.#engine.journal?.end ?? 0))
    })
  }

  /** After the engine was started anew, nothing is read before it has all that was acknowledged. */
  async #current(): Promise<void> {
    await this.#engine.ready()
    if (this.#restartsSeen !== this.#engine.restarts()) await this.#catchUp()
  }

  async #prepare(): Promise<void> {
    for (const statement of this.#engine.schema)
      await retrying(async () => {
        const session = this.#engine.writer.session(this.#sessionConfig())
        try {
          await session.run(statement)
        } finally {
          await session.close()
        }
      })
    const rows = await retrying(() =>
      this.#within(neo4j.session.WRITE, (graph) =>
        graph.run(
          `MERGE (m:Meta {id: $id}) ON CREATE SET m.schema = $schema, m.journal = 0, m.writes = 0
           RETURN m.schema AS schema`,
          { id: META, schema: SCHEMA_VERSION },
        ),
      ),
    )
    const schema = Number(rows[0]?.['schema'])
    if (schema > SCHEMA_VERSION)
      throw new GraphTooNew(
        `The graph has schema ${schema}, this version knows ${SCHEMA_VERSION}: use a newer version.`,
      )
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#lastWrite.then(work, work)
    this.#lastWrite = result.catch(() => {})
    return result
  }

  async #within<T>(mode: typeof neo4j.session.READ, work: (graph: Graph) => Promise<T>): Promise<T> {
    const session: Session = this.#engine.writer.session({ ...this.#sessionConfig(), defaultAccessMode: mode })
    try {
      const transaction = await session.beginTransaction()
      try {
        const result = await work(graphOf(transaction))
        await transaction.commit()
        return result
      } catch (error) {
        if (!isDisconnection(error)) await transaction.rollback().catch(() => {})
        throw error
      }
    } finally {
      await session.close().catch(() => {})
    }
  }

  #sessionConfig() {
    const { database } = this.#engine
    return { bookmarkManager: this.#bookmarks, ...(database === undefined ? {} : { database }) }
  }
}

const META = 'entente'
/** A query from outside is cut off when another one ends the engine; one that does so itself is not run for ever. */
const QUERY_ATTEMPTS = 3

/**
 * Takes the graph for this transaction: loaders that work on one Neo4j at once wait here for one another, since a
 * fact is cut from all evidence of its group. Returns the journal's position in the graph.
 */
async function lock(graph: Graph): Promise<number> {
  const rows = await graph.run('MATCH (m:Meta {id: $id}) SET m.writes = m.writes + 1 RETURN m.journal AS position', {
    id: META,
  })
  return Number(rows[0]?.['position'] ?? 0)
}
