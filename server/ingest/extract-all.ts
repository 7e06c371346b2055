import { openExtractor } from '../extractor.ts'
import type { ReadArticle } from '../import/articles.ts'
import { extractArticle } from './extract-article.ts'
import { startExtractionWorkers, type ExtractionWorkers } from './extraction-workers.ts'
import { inOrder } from './in-order.ts'
import type { ToWrite } from './write-batches.ts'

/** A thread needs about as long to start as so many articles to be read. */
const FEW = 50
/** Articles that wait for each thread, so that none is ever idle. */
const AHEAD = 8

/**
 * Reads articles on several cores and gives out what they say in their order. A few are read right here; threads start only when
 * more come.
 *
 * @param dataFolder where the user's own knowledge is
 * @throws KnowledgeError, SyntaxModelError
 */
export async function* extractAll(
  items: AsyncIterable<ReadArticle>,
  threads: number,
  dataFolder: string,
): AsyncIterable<ToWrite> {
  const extractor = await openExtractor(dataFolder)
  let workers: ExtractionWorkers | null = null
  let count = 0
  try {
    yield* inOrder(items, threads * AHEAD, async (item): Promise<ToWrite> => {
      if (item.kind === 'fault') return item
      if (threads < 2 || ++count <= FEW) return extractArticle(item, extractor)
      workers ??= startExtractionWorkers(threads, dataFolder)
      return workers.extract(item)
    })
  } finally {
    await (workers as ExtractionWorkers | null)?.close()
  }
}
