import { z } from 'zod'
import { MOST_BYTES } from './bytes.ts'
import { isoDay } from './date-line.ts'
import { fault, type Imported } from './draft.ts'
import type { Source } from './importer.ts'
import { readJsonObjects } from './json-objects.ts'

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
  const wanted = 'one article a line, e.g. {"id": "1", "text": "…"}'
  for await (const line of readJsonObjects(source, MOST_BYTES, wanted))
    yield line.kind === 'fault' ? line : toDraft(line.value, line.where)
}

function toDraft(value: unknown, where: string): Imported {
  if (typeof value === 'object' && value !== null && 'article' in value && 'mentions' in value)
    return fault(where, 'is what "entente extract" prints, not an article; write it into the graph with "entente load"')
  const parsed = articleLine.safeParse(value)
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
