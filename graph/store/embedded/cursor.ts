import type { QueryResult } from '@grafeo-db/js'
import { toBolt } from './value.ts'

/** A result, handed out row by row, so that the rows nobody pulls are never converted. */
export class Cursor {
  readonly columns: readonly string[]
  readonly #result: QueryResult
  readonly #all: readonly (readonly unknown[])[] | null
  #next = 0

  constructor(result: QueryResult) {
    this.#result = result
    this.columns = result.columns
    const distinct = new Set(this.columns).size === this.columns.length
    this.#all = distinct ? null : result.rows()
  }

  get done(): boolean {
    return this.#next >= this.#result.length
  }

  take(): readonly unknown[] {
    const at = this.#next++
    if (this.#all !== null) return this.#all[at]!.map(toBolt)
    const row = this.#result.get(at)
    return this.columns.map((column) => toBolt(row[column]))
  }

  skip(rows: number): void {
    this.#next += rows
  }

  /** What PULL's last answer says of the whole statement. */
  summary(): Record<string, unknown> {
    const counters = this.#result.counters
    const stats = Object.entries({
      'nodes-created': counters.nodesCreated,
      'nodes-deleted': counters.nodesDeleted,
      'relationships-created': counters.edgesCreated,
      'relationships-deleted': counters.edgesDeleted,
      'properties-set': counters.propertiesSet,
      'labels-added': counters.labelsAdded,
      'labels-removed': counters.labelsRemoved,
    }).filter(([, count]) => count > 0)
    const written = stats.length > 0 ? { stats: { ...Object.fromEntries(stats), 'contains-updates': true } } : {}
    return { type: stats.length > 0 ? 'rw' : 'r', db: 'neo4j', t_last: 0, ...written }
  }
}
