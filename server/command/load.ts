import { connectGraph } from '../connection/connection.ts'
import { extractionLine } from '../extraction-line.ts'
import { fileSource, standardInput } from '../import/sources.ts'
import { readJsonObjects } from '../import/json-objects.ts'
import { countSources } from '../ingest/counted.ts'
import { watchInterruption } from '../ingest/interruption.ts'
import { writeBatches, type ToWrite } from '../ingest/write-batches.ts'
import type { Source } from '../import/importer.ts'
import { readSettings } from '../settings.ts'
import { faultLog } from './faults.ts'
import { summarize, writeLine } from './output.ts'
import { startProgress, type Progress } from './progress.ts'

/** Most bytes of one extraction: an article of the largest size read here, with its mentions. */
const MOST_BYTES = 256 * 1024 * 1024

/** Writes lines that `extract` printed into the graph. A broken line is reported; the rest goes on. */
export async function load(file: string): Promise<void> {
  const settings = readSettings(process.env)
  const source = file === '-' ? standardInput(null) : fileSource(file)
  let progress: Progress | null = null
  const counted = await countSources(only(source), (bytes) => progress?.advance(bytes))
  const graph = await connectGraph(settings)
  const interruption = watchInterruption()
  try {
    progress = await startProgress('Loading', counted.bytes)
    const faults = faultLog(() => progress?.clear())
    const written = await writeBatches(interruption.until(readExtractions(counted.sources)), {
      add: graph.add,
      report: faults.report,
    })
    progress.stop()
    await writeLine(summarize(written, faults.count, 'line'))
  } finally {
    progress?.stop()
    interruption.stop()
    await graph.close()
  }
}

async function* only(source: Source): AsyncIterable<Source> {
  yield source
}

async function* readExtractions(sources: Awaited<ReturnType<typeof countSources>>['sources']): AsyncIterable<ToWrite> {
  for await (const source of sources) {
    if (!('open' in source)) {
      yield { kind: 'fault', fault: source }
      continue
    }
    for await (const line of readJsonObjects(source, MOST_BYTES, 'lines that "entente extract" printed')) {
      if (line.kind === 'fault') {
        yield line
        continue
      }
      const parsed = extractionLine.safeParse(line.value)
      if (parsed.success) yield { kind: 'extraction', where: line.where, extraction: parsed.data }
      else
        yield {
          kind: 'fault',
          fault: {
            where: line.where,
            message: `${issueOf(parsed.error)}; it needs a line that "entente extract" printed`,
          },
        }
    }
  }
}

function issueOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}): string {
  const issue = error.issues[0]
  return issue?.path.length
    ? `"${issue.path.map(String).join('.')}": ${issue.message}`
    : (issue?.message ?? 'is no extraction')
}
