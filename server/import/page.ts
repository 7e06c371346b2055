import type { Draft } from './draft.ts'
import { findHeadline, readSiteLine, sameLine } from './headline.ts'
import {
  endsSentence,
  isControl,
  isCredit,
  isEnd,
  isParagraph,
  isRelatedHeading,
  stripAgency,
  wordCount,
  type Line,
} from './line.ts'
import { readMetadata, type Metadata } from './metadata.ts'
import { isTeaserHeadline, readTeasers, shareWords } from './teasers.ts'

/** What a page's markup or front matter says of its main article. */
export type Known = Partial<Omit<Draft, 'kind' | 'text'>>

/**
 * Turns the lines of a saved page into its articles: the main one first, then the teasers beside it. Boilerplate, photo
 * credits and repeated headlines are dropped; byline, publisher and date become metadata. All rules look at structure
 * and at the word lists of `page-words.ts`; empty when the page holds no text.
 */
export function splitPage(page: readonly Line[], known: Known = {}): readonly Draft[] {
  const site = readSiteLine(page)
  const lines = page.filter((line) => line !== site?.line && !isControl(line.text))
  const title = known.title ?? site?.headline ?? findHeadline(lines)
  const { main, beside } = separate(lines)
  const body = readBody(main, title)
  const metadata: Metadata = {
    publisher: known.publisher ?? site?.publisher ?? null,
    byline: known.byline ?? body.byline,
    publishedAt: known.publishedAt ?? body.publishedAt,
  }
  const origin = { id: null, url: null, language: known.language ?? null }
  const teasers = readTeasers(beside).map((teaser): Draft => ({
    ...origin,
    ...metadata,
    byline: null,
    kind: 'teaser',
    ...teaser,
  }))
  const text = [...(title ? [title] : []), ...body.paragraphs].join('\n\n').normalize('NFC')
  if (body.paragraphs.length === 0 && (teasers.length > 0 || !title)) return teasers
  const article: Draft = {
    ...origin,
    ...metadata,
    id: known.id ?? null,
    url: known.url ?? null,
    title,
    kind: 'main',
    text,
  }
  return [article, ...teasers]
}

/**
 * Parts the main article from what stands after a related heading. A box of links amid the article ends where a
 * paragraph comes that has no word in common with the link above it: no link had a teaser, so this paragraph is none.
 */
function separate(lines: readonly Line[]): { main: readonly Line[]; beside: readonly Line[] } {
  const firstParagraph = lines.findIndex(isParagraph)
  const end = lines.findIndex((line, index) => index > firstParagraph && isEnd(line.text))
  const page = end < 0 ? lines : lines.slice(0, end)
  const start = page.findIndex((line, index) => index > firstParagraph && isRelatedHeading(line.text))
  if (firstParagraph < 0 || start < 0) return { main: page.filter((line) => !isRelatedHeading(line.text)), beside: [] }
  const before = page.slice(0, start).filter((line) => !isRelatedHeading(line.text))
  const after = page.slice(start + 1)
  const next = after.findIndex((line, index) => isParagraph(line) && !isTeaserHeadline(line, after[index + 1]))
  const link = after[next - 1]
  const paragraph = after[next]
  if (paragraph && (!link || !shareWords(link.text, paragraph.text))) {
    return separate([...before, ...after.slice(next)])
  }
  return { main: before, beside: after }
}

/** Paragraphs and inner headings of the main article, and the metadata that stood among them. */
function readBody(
  lines: readonly Line[],
  title: string | null,
): Omit<Metadata, 'publisher'> & { paragraphs: readonly string[] } {
  const first = lines.findIndex((line) => isParagraph(line) && !(title && sameLine(line.text, title)))
  const last = lines.findLastIndex(isParagraph)
  let byline: string | null = null
  let publishedAt: string | null = null
  let signature: string | null = null
  const paragraphs: string[] = []
  lines.forEach((line, index) => {
    if (title && sameLine(line.text, title)) return
    if (isCredit(line.text)) return
    const metadata = readMetadata(line.text, index < first || first < 0)
    if (metadata) {
      byline ??= metadata.byline
      publishedAt ??= metadata.publishedAt
      signature ??= metadata.signature
      return
    }
    const isLoose = !isParagraph(line) && (index < first || index > last)
    if (isLoose && wordCount(line.text) < 4 && !endsSentence(line.text)) return
    const text = stripAgency(line.text)
    if (text) paragraphs.push(text)
  })
  return { byline: byline ?? signature, publishedAt, paragraphs }
}
