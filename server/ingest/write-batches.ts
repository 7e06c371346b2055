import type { Extraction } from '../../graph/model/extraction.ts'
import { InvalidExtraction } from '../../graph/store/errors.ts'
import type { Fault } from '../import/draft.ts'

/** Enough to make transactions rare, few enough to lose little work when one fails. */
const BATCH = 50

export type ToWrite =
  | { readonly kind: 'extraction'; readonly where: string; readonly extraction: Extraction }
  | { readonly kind: 'fault'; readonly fault: Fault }

interface Sink {
  readonly add: (extractions: readonly Extraction[]) => Promise<void>
  readonly report: (fault: Fault) => void
  /** Told after every batch that is safely in the graph. */
  readonly wrote?: (articles: number) => void
}

/**
 * Writes extractions in batches while the next ones are being made; returns how many articles were written. One that the
 * graph refuses is reported, and the others of its batch are written.
 */
export async function writeBatches(items: AsyncIterable<ToWrite>, sink: Sink): Promise<number> {
  let written = 0
  let batch: { where: string; extraction: Extraction }[] = []
  let writing: Promise<void> = Promise.resolve()
  const flush = async (): Promise<void> => {
    await writing
    const full = batch
    batch = []
    writing = writeBatch(full, sink).then((count) => {
      written += count
      sink.wrote?.(count)
    })
    writing.catch(() => {})
  }
  for await (const item of items) {
    if (item.kind === 'fault') {
      sink.report(item.fault)
      continue
    }
    batch.push(item)
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  await writing
  return written
}

async function writeBatch(batch: readonly { where: string; extraction: Extraction }[], sink: Sink): Promise<number> {
  try {
    await sink.add(batch.map(({ extraction }) => extraction))
    return batch.length
  } catch (error) {
    if (!(error instanceof InvalidExtraction)) throw error
    if (batch.length > 1) {
      const counts: number[] = []
      for (const item of batch) counts.push(await writeBatch([item], sink))
      return counts.reduce((sum, count) => sum + count, 0)
    }
    sink.report({ where: batch[0]?.where ?? '', message: error.message })
    return 0
  }
}
