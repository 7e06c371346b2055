import { readArticles, readSource, type ReadArticle } from '../import/articles.ts'
import { readJsonLines } from '../import/json-lines.ts'
import { fileSource, findSources, standardInput } from '../import/sources.ts'
import { readDataFolder } from '../settings.ts'
import { faultLog, UsageError } from './faults.ts'
import { writeLine } from './output.ts'
import { parseReadOptions, parseThreads, type BatchFlags, type ReadFlags } from './read-options.ts'

export interface ExtractFlags extends BatchFlags {
  readonly jsonl?: string
}

/** Prints one extraction a line, as soon as it is made. */
export async function extract(files: readonly string[], flags: ExtractFlags): Promise<void> {
  const articles = articlesOf(files, flags)
  const threads = parseThreads(flags)
  const { extractAll } = await import('../ingest/extract-all.ts')
  const faults = faultLog()
  for await (const item of extractAll(articles, threads, readDataFolder(process.env))) {
    if (item.kind === 'fault') faults.report(item.fault)
    else await writeLine(JSON.stringify(item.extraction))
  }
}

/** Articles of files and pages, or of a JSONL stream. */
export function articlesOf(
  files: readonly string[],
  flags: ReadFlags & Pick<ExtractFlags, 'jsonl'>,
): AsyncIterable<ReadArticle> {
  const options = parseReadOptions(flags)
  if (flags.jsonl === undefined) {
    if (files.length === 0) throw new UsageError('no input: name files, "-" for standard input, or --jsonl FILE')
    return readArticles(findSources(files), options)
  }
  if (files.length > 0) throw new UsageError(`--jsonl ${flags.jsonl} and files do not go together; run it twice`)
  const source = flags.jsonl === '-' ? standardInput('.jsonl') : fileSource(flags.jsonl)
  return readSource(source, { extensions: ['.jsonl'], read: readJsonLines }, options)
}
