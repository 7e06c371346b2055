import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { SyntaxModelError } from '../../graph/syntax/model.ts'
import { openExtractor } from '../extractor.ts'
import type { ReadArticle } from '../import/articles.ts'
import { extractArticle } from './extract-article.ts'
import type { ToWrite } from './write-batches.ts'

/** What a worker answers, in the order of what it was asked. */
export type Answer =
  { readonly kind: 'done'; readonly result: ToWrite } | { readonly kind: 'broken'; readonly message: string }

const extractor = await openExtractor(z.string().parse(workerData))

parentPort?.on('message', (item: ReadArticle & { kind: 'article' }) => {
  parentPort?.postMessage(answer(item), [])
})

function answer(item: ReadArticle & { kind: 'article' }): Answer {
  try {
    return { kind: 'done', result: extractArticle(item, extractor) }
  } catch (error) {
    if (!(error instanceof SyntaxModelError)) throw error
    return { kind: 'broken', message: error.message }
  }
}
