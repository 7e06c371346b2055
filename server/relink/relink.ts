import type { Extraction } from '../../graph/model/extraction.ts'
import type { ArticleId } from '../../graph/model/id.ts'
import { InvalidExtraction } from '../../graph/store/errors.ts'
import type { GraphStore, Renewal, StoredArticle } from '../../graph/store/store.ts'
import type { ReadArticle } from '../import/articles.ts'
import type { Fault } from '../import/draft.ts'
import type { ToWrite } from '../ingest/write-batches.ts'
import { addDifferences, compareReadings, NO_DIFFERENCE } from './compare.ts'
import type { Difference } from './compare.ts'

/** Enough to make transactions rare, few enough to lose little work when one fails. */
const BATCH = 50

/** The part of a store, or of a running server, that stored articles are read from and written to. */
export type ArticleStore = Pick<GraphStore, 'articleIds' | 'stored' | 'renew'>

export interface Relinked extends Difference {
  /** Articles read again. */
  readonly read: number
  /** Articles of which something changed. */
  readonly changed: number
}

export interface RelinkParts {
  readonly store: ArticleStore
  /** Reads articles and gives out what they say in their order. */
  readonly extractAll: (articles: AsyncIterable<ReadArticle>) => AsyncIterable<ToWrite>
  readonly report: (fault: Fault) => void
  /** Told after every batch that is safely in the graph: its last article, and how many were in it. */
  readonly reached: (last: ArticleId, articles: number) => Promise<void>
  /** Whether the user wants an end: what was read is written first. */
  readonly isEnded: () => boolean
}

/**
 * Reads stored articles again, in the order of their ids, and puts the new readings in the place of the stored ones. The
 * next batch is read while the last one is being written. An article that cannot be read again is reported and stays
 * as it was, as does one that is gone or was replaced meanwhile.
 */
export async function relinkArticles(ids: readonly ArticleId[], parts: RelinkParts): Promise<Relinked> {
  const { store, report, reached } = parts
  let total: Relinked = { ...NO_DIFFERENCE, read: 0, changed: 0 }
  let writing: Promise<void> = Promise.resolve()
  const flush = async (batch: readonly Reading[]): Promise<void> => {
    const last = batch.at(-1)
    await writing
    if (!last) return
    writing = write(store, batch.filter(isRead), report).then(async (changed) => {
      const differences = changed.map(({ stored, extraction }) => compareReadings(stored, extraction))
      total = {
        ...differences.reduce(addDifferences, total),
        read: total.read + batch.filter(isRead).length,
        changed: total.changed + changed.length,
      }
      await reached(last.stored.article.id, batch.length)
    })
    writing.catch(() => {})
  }
  let batch: Reading[] = []
  for await (const reading of readAgain(ids, parts)) {
    batch.push(reading)
    if (batch.length < BATCH) continue
    await flush(batch)
    batch = []
  }
  await flush(batch)
  await writing
  return total
}

/** An article as it was stored, and what it says now; null where that cannot be told. */
interface Reading {
  readonly stored: StoredArticle
  readonly extraction: Extraction | null
}
type Read = Reading & { readonly extraction: Extraction }
const isRead = (reading: Reading): reading is Read => reading.extraction !== null

async function* readAgain(ids: readonly ArticleId[], parts: RelinkParts): AsyncIterable<Reading> {
  const waiting: StoredArticle[] = []
  async function* articles(): AsyncIterable<ReadArticle> {
    for (let at = 0; at < ids.length; at += BATCH) {
      for (const stored of await parts.store.stored(ids.slice(at, at + BATCH))) {
        if (parts.isEnded()) return
        waiting.push(stored)
        yield { kind: 'article', where: stored.article.id, article: stored.article }
        // Lets signals and the writing of the last batch in: extraction alone never waits.
        await new Promise(setImmediate)
      }
    }
  }
  for await (const item of parts.extractAll(articles())) {
    const stored = waiting.shift()
    if (!stored) throw new Error('more articles were read than were asked for')
    if (item.kind === 'fault') parts.report({ ...item.fault, message: `${item.fault.message}; it stays as it was` })
    yield { stored, extraction: item.kind === 'fault' ? null : item.extraction }
  }
}

/** The readings that changed something. One that the graph refuses is reported, and the others of its batch are written. */
async function write(
  store: ArticleStore,
  readings: readonly Read[],
  report: RelinkParts['report'],
): Promise<readonly Read[]> {
  const renewals = readings.map(({ stored, extraction }): Renewal => ({ extraction, digest: stored.digest }))
  try {
    const changed = new Set(await store.renew(renewals))
    return readings.filter(({ stored }) => changed.has(stored.article.id))
  } catch (error) {
    if (!(error instanceof InvalidExtraction)) throw error
    if (readings.length > 1) {
      const changed: Read[] = []
      for (const reading of readings) changed.push(...(await write(store, [reading], report)))
      return changed
    }
    report({ where: readings[0]?.stored.article.id ?? '', message: `${error.message} It stays as it was.` })
    return []
  }
}
