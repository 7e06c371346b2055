import type { Article } from '../model/article.ts'
import type { ArticleId, EntityId } from '../model/id.ts'
import type { Extraction } from '../model/extraction.ts'

/** Version of the graph's shape, kept in `(:Meta)`. */
export const SCHEMA_VERSION = 2

/** A value as the driver gives it, decoded: integers are numbers, or bigint beyond 2^53. */
export type Row = Readonly<Record<string, unknown>>

export interface EngineInfo {
  readonly name: string
  readonly version: string
  readonly embedded: boolean
  /** Bolt address, e.g. "bolt://127.0.0.1:7687". */
  readonly address: string
}

export interface Credentials {
  readonly user: string
  readonly password: string
}

export interface QueryLimits {
  readonly timeoutMs: number
  readonly rows: number
  readonly bytes: number
}

export interface QueryResult {
  readonly columns: readonly string[]
  /** Cells as the driver gives them: Node, Relationship and Path objects of neo4j-driver, or plain values. */
  readonly rows: readonly (readonly unknown[])[]
  readonly truncated: 'rows' | 'bytes' | null
  readonly elapsedMs: number
}

/** An article as it is stored, with as much of what it says as tells what another reading changes. */
export interface StoredArticle {
  readonly article: Article
  /** Another one when anything that the article says is another. */
  readonly digest: string
  readonly mentions: readonly StoredMention[]
  /** Type and participants of each fact, as `groupKey` makes them. */
  readonly facts: readonly string[]
}

export interface StoredMention {
  readonly start: number
  readonly end: number
  readonly entity: EntityId
  /** Whether the entity is known beyond the article. */
  readonly linked: boolean
}

/** A stored article read again: what it says now, and the digest of what was stored when it was read. */
export interface Renewal {
  readonly extraction: Extraction
  readonly digest: string
}

/**
 * Where the graph lives. One implementation speaks Bolt; which engine answers is not visible here.
 * Every call either is done whole or leaves the graph as it was.
 */
export interface GraphStore {
  readonly engine: EngineInfo
  /** Read-only access for other programs over Bolt; null where the server has users of its own. */
  readonly reader: Credentials | null
  /** Adds articles with all they support; an article already there under the same id is replaced. */
  add(extractions: readonly Extraction[]): Promise<void>
  /** The ids of all articles, in the order of their code units. */
  articleIds(): Promise<readonly ArticleId[]>
  /** Articles as they are stored, in the order of their ids; unknown ids are passed over. */
  stored(ids: readonly ArticleId[]): Promise<readonly StoredArticle[]>
  /**
   * Puts new readings in the place of stored ones. An article that says what it said before is not written, and one that
   * is gone or was replaced meanwhile is left as it is. Returns the ids of those that were written.
   */
  renew(renewals: readonly Renewal[]): Promise<readonly ArticleId[]>
  /** Removes exactly what only these articles supported. Unknown ids are passed over; returns how many were there. */
  remove(articles: readonly ArticleId[]): Promise<number>
  /** Trusted, portable, reading Cypher of our own. */
  read(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>
  /**
   * Cypher from outside: read-only by the engine's plan, within limits.
   * @throws QueryRefused, QueryFailed, QueryTimedOut
   */
  query(cypher: string, parameters: Readonly<Record<string, unknown>>, limits: QueryLimits): Promise<QueryResult>
  close(): Promise<void>
}
