import { z } from 'zod'
import { byteLines, type ByteLine } from './byte-lines.ts'
import { megabytes, MOST_BYTES, notEncoded } from './bytes.ts'
import { isoDay } from './date-line.ts'
import { fault, type Imported } from './draft.ts'
import type { Source } from './importer.ts'

const text = z.string().nullish()

/** One article a line; its text is taken as it is. */
const articleLine = z.object({
  id: z.union([z.string().min(1), z.number()]).nullish(),
  text: z.string().min(1),
  title: text,
  language: text,
  publishedAt: text.refine((stamp) => !stamp || isoDay(stamp) !== null, 'needs an ISO day such as "2024-11-06"'),
  url: text,
  publisher: text,
  byline: text,
  kind: z.enum(['main', 'teaser']).nullish(),
})

/** Articles of a JSONL stream, one after the other; a broken line is a fault and the rest goes on. */
export async function* readJsonLines(source: Source): AsyncIterable<Imported> {
  let lines = 0
  for await (const line of byteLines(source.open(), MOST_BYTES)) {
    lines++
    const imported = readLine(line, `${source.name}:${line.number}`)
    if (imported) yield imported
  }
  if (lines === 0) yield fault(source.name, 'is empty; it needs one article a line, e.g. {"id": "1", "text": "…"}')
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function readLine(line: ByteLine, where: string): Imported | null {
  if (line.kind === 'tooLong')
    return fault(where, `is longer than ${megabytes(MOST_BYTES)}, which is no single article; write one article a line`)
  let content: string
  try {
    content = decoder.decode(line.bytes).trim()
  } catch {
    return fault(where, notEncoded())
  }
  if (!content) return null
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch (error) {
    return fault(
      where,
      `is not JSON (${error instanceof Error ? error.message : String(error)}); write one article a line`,
    )
  }
  if (typeof json === 'object' && json !== null && 'article' in json && 'mentions' in json)
    return fault(where, 'is what "entente extract" prints, not an article; write it into the graph with "entente load"')
  const parsed = articleLine.safeParse(json)
  if (!parsed.success) return fault(where, firstIssue(parsed.error))
  const { id, url, title, publisher, byline, publishedAt, language, kind } = parsed.data
  return {
    kind: 'draft',
    where,
    draft: {
      id: id === null || id === undefined ? null : String(id),
      url: url ?? null,
      title: title ?? null,
      publisher: publisher ?? null,
      byline: byline ?? null,
      publishedAt: isoDay(publishedAt),
      language: language ? { tag: language, certain: true } : null,
      kind: kind ?? 'main',
      text: parsed.data.text,
    },
  }
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  const field = issue?.path.join('.')
  const what = field ? `"${field}": ${issue?.message}` : 'is no object'
  return `${what}; a line needs {"id": "…", "text": "…"} and may have "title", "language", "publishedAt"`
}
