import { readArticles, readSource, type ReadArticle } from '../import/articles.ts'
import { readJsonLines } from '../import/json-lines.ts'
import { fileSource, findSources, standardInput } from '../import/sources.ts'
import { faultLog, UsageError } from './faults.ts'
import { writeLine } from './output.ts'
import { parseReadOptions, type ReadFlags } from './read-options.ts'

export interface ExtractFlags extends ReadFlags {
  readonly jsonl?: string
}

/** Prints one extraction a line, as soon as it is made. */
export async function extract(files: readonly string[], flags: ExtractFlags): Promise<void> {
  const articles = articlesOf(files, flags)
  const { openExtractor } = await import('../extractor.ts')
  const faults = faultLog()
  const extractor = await openExtractor()
  for await (const item of articles) {
    if (item.kind === 'fault') faults.report(item.fault)
    else await writeLine(JSON.stringify(extractor.extract(item.article)))
  }
}

/** Articles of files and pages, or of a JSONL stream. */
export function articlesOf(files: readonly string[], flags: ExtractFlags): AsyncIterable<ReadArticle> {
  const options = parseReadOptions(flags)
  if (flags.jsonl === undefined) {
    if (files.length === 0) throw new UsageError('no input: name files, "-" for standard input, or --jsonl FILE')
    return readArticles(findSources(files), options)
  }
  if (files.length > 0) throw new UsageError(`--jsonl ${flags.jsonl} and files do not go together; run it twice`)
  const source = flags.jsonl === '-' ? standardInput('.jsonl') : fileSource(flags.jsonl)
  return readSource(source, { extensions: ['.jsonl'], read: readJsonLines }, options)
}
