import { connectGraph } from '../connection/connection.ts'
import { readArticles } from '../import/articles.ts'
import { findSources } from '../import/sources.ts'
import { countSources } from '../ingest/counted.ts'
import { extractAll } from '../ingest/extract-all.ts'
import { watchInterruption } from '../ingest/interruption.ts'
import { writeBatches } from '../ingest/write-batches.ts'
import { readSettings } from '../settings.ts'
import { faultLog } from './faults.ts'
import { summarize, writeLine } from './output.ts'
import { startProgress, type Progress } from './progress.ts'
import { parseReadOptions, parseThreads, type BatchFlags } from './read-options.ts'

/** Reads files and folders into the graph. What is broken is reported; the rest goes on. */
export async function ingest(paths: readonly string[], flags: BatchFlags): Promise<void> {
  const options = parseReadOptions(flags)
  const threads = parseThreads(flags)
  const settings = readSettings(process.env)
  let progress: Progress | null = null
  const counted = await countSources(findSources(paths), (bytes) => progress?.advance(bytes))
  const graph = await connectGraph(settings)
  const interruption = watchInterruption()
  try {
    progress = await startProgress('Reading', counted.bytes)
    const faults = faultLog(() => progress?.clear())
    let articles = 0
    const written = await writeBatches(
      extractAll(interruption.until(readArticles(counted.sources, options)), threads, settings.dataFolder),
      {
        add: graph.add,
        report: faults.report,
        wrote: (count) => progress?.note(`${(articles += count)} articles`),
      },
    )
    progress.stop()
    await writeLine(summarize(written, faults.count, 'input'))
  } finally {
    progress?.stop()
    interruption.stop()
    await graph.close()
  }
}
