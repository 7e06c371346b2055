import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { hash } from '../../graph/model/hash.ts'
import { articleId } from '../../graph/model/id.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { readCount } from '../api/rows.ts'
import type { FaultLog } from '../command/faults.ts'
import { startProgress } from '../command/progress.ts'
import { readArticles, type ReadArticle } from '../import/articles.ts'
import { findSources } from '../import/sources.ts'
import { writeBatches, type ToWrite } from '../ingest/write-batches.ts'
import { fingerprintKnowledge } from '../knowledge/fingerprint.ts'
import { packageFile } from '../package-file.ts'
import type { Settings } from '../settings.ts'

/** What was loaded before: article ids with a hash of their text, and which knowledge they were read with. */
const loadedBefore = z.object({ knowledge: z.string(), articles: z.record(z.string(), z.string()) })
type Loaded = z.infer<typeof loadedBefore>

/**
 * Loads the demo articles that are new or changed since the last start, all of them when the knowledge changed, and takes
 * away those that are no longer among the files. What the user removed meanwhile stays away.
 */
export async function loadDemo(
  store: GraphStore,
  settings: Settings,
  faults: FaultLog,
  signal: AbortSignal,
): Promise<void> {
  const folder = packageFile('data', 'articles')
  const memory = join(
    settings.dataFolder,
    `demo-${hash(store.engine.embedded ? 'embedded' : JSON.stringify(settings.store))}.json`,
  )
  const before =
    (await readCount(store, 'MATCH (a:Article) RETURN count(a) AS count')) > 0 ? await recall(memory) : null
  const knowledge = await fingerprintKnowledge(settings.dataFolder)
  const articles: (ReadArticle & { readonly kind: 'article' })[] = []
  for await (const item of readArticles(findSources([folder]), { date: null, language: null })) {
    if (item.kind === 'article') articles.push(item)
    else faults.report(item.fault)
  }
  const now = new Map(articles.map(({ article }) => [String(article.id), hash(JSON.stringify(article))]))
  const changed = articles.filter(
    ({ article }) => before?.knowledge !== knowledge || before.articles[article.id] !== now.get(article.id),
  )
  const gone = Object.keys(before?.articles ?? {}).filter((id) => !now.has(id))
  if (gone.length > 0) await store.remove(gone.map(articleId))
  if (changed.length > 0) await extractInto(store, changed, settings, faults, signal)
  if (!signal.aborted)
    await writeFile(memory, JSON.stringify({ knowledge, articles: Object.fromEntries(now) } satisfies Loaded))
}

async function extractInto(
  store: GraphStore,
  articles: readonly (ReadArticle & { readonly kind: 'article' })[],
  settings: Settings,
  faults: FaultLog,
  signal: AbortSignal,
): Promise<void> {
  const progress = await startProgress('Loading the demo', articles.length)
  const { openExtractor } = await import('../extractor.ts')
  const extractor = await openExtractor(settings.dataFolder)
  async function* extractions(): AsyncIterable<ToWrite> {
    for (const { where, article } of articles) {
      if (signal.aborted) return
      yield { kind: 'extraction', where, extraction: extractor.extract(article) }
      progress.advance(1)
      await new Promise(setImmediate)
    }
  }
  try {
    await writeBatches(extractions(), { add: (batch) => store.add(batch), report: faults.report })
  } finally {
    progress.stop()
  }
}

async function recall(path: string): Promise<Loaded | null> {
  try {
    return loadedBefore.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}
