import { readBody } from './body.ts'
import type { Draft } from './draft.ts'
import { findHeadline, readSiteLine } from './headline.ts'
import { isControl, type Line } from './line.ts'
import type { Metadata } from './metadata.ts'
import { separate } from './separate.ts'
import { readTeasers } from './teasers.ts'

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
