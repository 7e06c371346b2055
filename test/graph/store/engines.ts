import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { Neo4jSettings } from '../../../graph/store/neo4j/open.ts'
import { openStore } from '../../../graph/store/open.ts'
import type { GraphStore } from '../../../graph/store/store.ts'

/** An engine that the contract runs on. */
export interface Engine {
  readonly name: string
  open(): Promise<GraphStore>
  /** Leaves nothing behind, neither files nor nodes. */
  dispose(): Promise<void>
}

/** A new folder for one test's data, and the function that removes it. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export function embedded(): Engine {
  const { folder, remove } = temporaryFolder()
  return {
    name: 'embedded engine',
    open: () => openStore({ kind: 'embedded', folder }),
    dispose: () => Promise.resolve(remove()),
  }
}

/** The Neo4j that NEO4J_URI names, or null. */
export function neo4jSettings(): Neo4jSettings | null {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database,
  } = process.env
  return uri === undefined ? null : { kind: 'neo4j', uri, user, password, ...(database ? { database } : {}) }
}

/** A Neo4j whose database must be empty at first, since the tests empty it afterwards. */
export function neo4jServer(settings: Neo4jSettings): Engine {
  const { uri, user, password, database } = settings
  const run = async (cypher: string) => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
    const session = driver.session(database === undefined ? {} : { database })
    try {
      return (await session.run(cypher)).records
    } finally {
      await session.close()
      await driver.close()
    }
  }
  let isOurs = false
  return {
    name: 'Neo4j',
    open: async () => {
      const [count] = isOurs ? [] : await run('MATCH (n) RETURN count(n) AS nodes')
      if (count !== undefined && count.get('nodes') !== 0)
        throw new Error(`The Neo4j at ${uri} holds data, and the tests empty it: give them an empty database.`)
      isOurs = true
      return openStore(settings)
    },
    dispose: async () => {
      if (isOurs) await run('MATCH (n) DETACH DELETE n')
    },
  }
}

/** Everything in the graph but its bookkeeping of versions, as sorted lines. */
export async function dump(store: GraphStore): Promise<readonly string[]> {
  const nodes = await store.read('MATCH (n) WHERE NOT n:Meta RETURN labels(n) AS labels, properties(n) AS properties')
  const edges = await store.read(
    'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
  )
  const lines = [
    ...nodes.map(({ labels, properties }) => canonical([(labels as string[]).toSorted(), properties])),
    ...edges.map(({ source, type, target, properties }) => canonical([source, type, target, properties])),
  ]
  return lines.toSorted()
}

/** JSON whose objects have their keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

/** Numbers from 0 to 1 that are the same in every run. Source: Vigna's splitmix, 32-bit variant. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) | 0
    const a = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    const b = Math.imul(a ^ (a >>> 15), 0x735a2d97)
    return ((b ^ (b >>> 15)) >>> 0) / 2 ** 32
  }
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
