import { Neo4jError } from 'neo4j-driver'
import { retrying } from './bolt/retry.ts'
import type { Sessions } from './bolt/sessions.ts'
import type { Graph } from './bolt/transaction.ts'
import type { Engine } from './engine.ts'
import { GraphTooNew, InvalidExtraction } from './errors.ts'
import type { Entry } from './journal.ts'
import { SCHEMA_VERSION } from './store.ts'
import type { Plan } from './write/apply.ts'
import { apply, planOf } from './write/apply.ts'

/** Name of the only Meta node. */
const META = 'entente'

/** Brings entries into journal and graph. One call at a time: whoever calls keeps the order. */
export class Writer {
  readonly #engine: Engine
  readonly #sessions: Sessions

  constructor(engine: Engine, sessions: Sessions) {
    this.#engine = engine
    this.#sessions = sessions
  }

  /**
   * Makes constraints, indexes and the Meta node where they are missing.
   * @throws GraphTooNew
   */
  async prepare(): Promise<void> {
    for (const statement of this.#engine.schema) await retrying(() => this.#sessions.alone(statement))
    const rows = await retrying(() =>
      this.#sessions.writing((graph) =>
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
    // An older graph is written anew from its journal; where there is none, articles get the new shape when they are read again.
    if (schema < SCHEMA_VERSION)
      await retrying(() =>
        this.#sessions.writing((graph) =>
          graph.run('MATCH (m:Meta {id: $id}) SET m.schema = $schema, m.journal = 0', {
            id: META,
            schema: SCHEMA_VERSION,
          }),
        ),
      )
  }

  /**
   * Journal first, then the graph: what is acknowledged is in both, and what fails is in neither. Returns how many of
   * the articles were there before.
   */
  async accept(entry: Entry): Promise<number> {
    const plan = planOf(entry)
    const { journal } = this.#engine
    const before = journal?.end ?? 0
    journal?.append(entry)
    try {
      return await this.#write(plan, before, journal?.end ?? 0)
    } catch (error) {
      journal?.truncate(before)
      throw isConstraintViolated(error)
        ? new InvalidExtraction(`An id of the batch is taken by another article's evidence: ${error.message}`)
        : error
    }
  }

  /**
   * Writes the journal's entries that the graph does not have, up to a position.
   * @throws JournalDamaged
   */
  async replay(until = this.#engine.journal?.end ?? 0): Promise<void> {
    const { journal } = this.#engine
    if (journal === null) return
    let position = await this.#position()
    /** The journal is another one than the graph was written from: applying all of it again does no harm. */
    if (position > journal.end) position = await this.#startOver()
    for (const { entry, after } of journal.entriesFrom(position)) {
      if (after > until) return
      await this.#write(planOf(entry), position, after)
      position = after
    }
  }

  /** `from` and `to`: the journal's positions before and after the entry. */
  async #write(plan: Plan, from: number, to: number): Promise<number> {
    const written = await retrying(async () => {
      await this.#engine.ready()
      return this.#sessions.writing(async (graph) => {
        const position = await lock(graph)
        if (this.#engine.journal !== null && position !== from && position !== to) return 'lacks earlier entries'
        const count = await apply(graph, plan)
        await graph.run('MATCH (m:Meta {id: $id}) SET m.journal = $to', { id: META, to })
        return count
      })
    })
    if (typeof written === 'number') return written
    await this.prepare()
    await this.replay(from)
    return this.#write(plan, from, to)
  }

  async #position(): Promise<number> {
    const rows = await retrying(() =>
      this.#sessions.reading((graph) =>
        graph.run('MATCH (m:Meta {id: $id}) RETURN m.journal AS position', { id: META }),
      ),
    )
    return Number(rows[0]?.['position'] ?? 0)
  }

  async #startOver(): Promise<number> {
    await retrying(() =>
      this.#sessions.writing((graph) => graph.run('MATCH (m:Meta {id: $id}) SET m.journal = 0', { id: META })),
    )
    return 0
  }
}

/**
 * Takes the graph for this transaction: loaders that work on one Neo4j at once wait here for one another, since a
 * fact is cut from all evidence of its group. Returns the journal's position in the graph, −1 when it lacks its Meta.
 */
async function lock(graph: Graph): Promise<number> {
  const rows = await graph.run('MATCH (m:Meta {id: $id}) SET m.writes = m.writes + 1 RETURN m.journal AS position', {
    id: META,
  })
  return Number(rows[0]?.['position'] ?? -1)
}

const isConstraintViolated = (error: unknown): error is Neo4jError =>
  error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
