import { Worker } from 'node:worker_threads'
import { SyntaxModelError } from '../../graph/syntax/model.ts'
import type { ReadArticle } from '../import/articles.ts'
import { packageFile } from '../package-file.ts'
import type { Answer } from './extract-worker.ts'
import type { ToWrite } from './write-batches.ts'

type Asked = ReadArticle & { readonly kind: 'article' }

/** Threads that read articles, each with knowledge and models of its own (about 200 MB). */
export interface ExtractionWorkers {
  extract(item: Asked): Promise<ToWrite>
  close(): Promise<void>
}

/** @param dataFolder where the user's own knowledge is */
export function startExtractionWorkers(count: number, dataFolder: string): ExtractionWorkers {
  const threads = Array.from({ length: count }, () => startThread(dataFolder))
  return {
    extract(item) {
      const idlest = threads.reduce((best, next) => (next.waiting.length < best.waiting.length ? next : best))
      return idlest.ask(item)
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

interface Waiting {
  readonly resolve: (result: ToWrite) => void
  readonly reject: (error: Error) => void
}

function startThread(dataFolder: string) {
  const worker = new Worker(packageFile('dist', 'server', 'ingest', 'extract-worker.js'), { workerData: dataFolder })
  const waiting: Waiting[] = []
  let broken: Error | null = null
  const giveUp = (error: Error): void => {
    broken = error
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (answer: Answer) => {
    const first = waiting.shift()
    if (answer.kind === 'done') first?.resolve(answer.result)
    else first?.reject(new SyntaxModelError(answer.message))
  })
  worker.on('error', giveUp)
  worker.on('exit', (code) => giveUp(new Error(`a thread that reads articles ended with ${code}`)))
  return {
    worker,
    waiting,
    ask: (item: Asked): Promise<ToWrite> =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken)
        waiting.push({ resolve, reject })
        worker.postMessage(item, [])
      }),
  }
}
