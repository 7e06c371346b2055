/// <reference lib="dom" />
import { z } from 'zod'
import { readByline } from './byline.ts'
import { isoDay, readDateLine } from './date-line.ts'
import type { Known } from './page.ts'
import { squeeze } from './plain-text.ts'

/** What the head of a page says of its article: JSON-LD first, then meta tags and the canonical link. */
export function readHtmlMetadata(document: Document): Known {
  const linked = readLinkedData(document)
  const meta = (...names: readonly string[]): string | null => readMeta(document, names)
  const title =
    linked?.headline ?? meta('og:title', 'twitter:title', 'dc.title') ?? textOf(document.querySelector('h1'))
  const byline =
    linked?.author ?? meta('author', 'article:author', 'dc.creator') ?? textOf(document.querySelector(AUTHOR))
  const stamp =
    linked?.datePublished ??
    meta('article:published_time', 'date', 'dc.date', 'pubdate', 'datePublished') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime')
  const publishedAt = isoDay(stamp) ?? readDateLine(stamp ?? '')?.day ?? null
  const tag =
    linked?.inLanguage ?? document.documentElement.getAttribute('lang') ?? meta('og:locale', 'content-language')
  const publisher = linked?.publisher ?? meta('og:site_name', 'publisher', 'dc.publisher')
  const url =
    address(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    address(meta('og:url')) ??
    address(linked?.url)
  return {
    url,
    publisher,
    language: tag ? { tag, certain: false } : null,
    ...(title ? { title: withoutSite(squeeze(title.normalize('NFC')), publisher) } : {}),
    ...(byline && !address(byline) ? { byline: readByline(byline) ?? byline } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  }
}

/** Elements of a page that name its author. */
export const AUTHOR = '[rel="author"], [itemprop="author"], .byline, .author'

/** The headline alone, where the site's name stands behind or before it: "Senate votes | Courier". */
function withoutSite(title: string, publisher: string | null): string {
  const parts = title.split(/\s+[-–—|·]\s+/u)
  const isSite = (part: string | undefined): boolean =>
    part !== undefined && part.toLowerCase() === publisher?.toLowerCase()
  if (parts.length < 2) return title
  if (isSite(parts.at(-1)))
    return title.slice(0, title.length - (parts.at(-1)?.length ?? 0)).replace(/\s+[-–—|·]\s+$/u, '')
  return isSite(parts[0]) ? title.slice(parts[0]?.length ?? 0).replace(/^\s+[-–—|·]\s+/u, '') : title
}

const named = z.union([
  z.string(),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z
    .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
    .transform((all) => all.join(', ')),
])
const linkedArticle = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).transform((type) => [type].flat()),
  headline: z.string().optional().catch(undefined),
  author: named.optional().catch(undefined),
  publisher: named.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
})

/** The first description of an article in the page's JSON-LD; broken JSON is passed over, as browsers do. */
function readLinkedData(document: Document): z.infer<typeof linkedArticle> | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const node of nodesOf(parseJson(script.textContent ?? ''))) {
      const parsed = linkedArticle.safeParse(node)
      if (parsed.success && parsed.data['@type'].some((type) => /Article$|^BlogPosting$|^Report$/.test(type)))
        return parsed.data
    }
  return null
}

function nodesOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json.flatMap(nodesOf)
  if (typeof json !== 'object' || json === null) return []
  return '@graph' in json ? nodesOf(json['@graph']) : [json]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function readMeta(document: Document, names: readonly string[]): string | null {
  const tags = [...document.querySelectorAll('meta')]
  for (const name of names) {
    const tag = tags.find((candidate) =>
      ['property', 'name', 'itemprop', 'http-equiv'].some(
        (key) => candidate.getAttribute(key)?.toLowerCase() === name.toLowerCase(),
      ),
    )
    const content = tag?.getAttribute('content')?.trim()
    if (content) return content
  }
  return null
}

const textOf = (element: Element | null): string | null => element?.textContent?.trim() || null

/** The text when it is an absolute web address, without its fragment. */
function address(text: string | null | undefined): string | null {
  if (!text || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  url.hash = ''
  return url.href
}
