import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoreSettings } from '../../graph/store/open.ts'
import { openStore } from '../../graph/store/open.ts'
import type { Figure } from './bench.ts'
import { syntheticExtractions } from './synthetic.ts'

const BATCH = 200
const SEED = 1

/**
 * Articles a second written into a new embedded engine, with 12 mentions and 3 facts each, and the time to open it
 * again; the same into an empty Neo4j where one is given, which is emptied afterwards.
 */
export async function measureIngest(articles: number, neo4j: StoreSettings | null = null): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
  try {
    const settings: StoreSettings = { kind: 'embedded', folder }
    const embedded = await measure('embedded', settings, articles)
    const started = performance.now()
    await (await openStore(settings)).close()
    const reopened = { name: 'ingest: embedded engine, open and close again', value: seconds(started), unit: 's' }
    return [...embedded, reopened, ...(neo4j === null ? [] : await measure('Neo4j', neo4j, articles))]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(name: string, settings: StoreSettings, articles: number): Promise<readonly Figure[]> {
  const store = await openStore(settings)
  try {
    const extractions = [...syntheticExtractions(articles, SEED)]
    const started = performance.now()
    for (let at = 0; at < articles; at += BATCH) await store.add(extractions.slice(at, at + BATCH))
    const written = seconds(started)
    const startedAgain = performance.now()
    for (let at = 0; at < articles; at += BATCH)
      await store.remove(extractions.slice(at, at + BATCH).map((each) => each.article.id))
    return [
      { name: `ingest: ${name}, articles written`, value: articles / written, unit: 'articles/s' },
      { name: `ingest: ${name}, articles removed`, value: articles / seconds(startedAgain), unit: 'articles/s' },
    ]
  } finally {
    await store.close()
  }
}

const seconds = (started: number): number => (performance.now() - started) / 1000
