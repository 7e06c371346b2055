import { readByline } from './byline.ts'
import { readDateLine } from './date-line.ts'
import { readSignature } from './line.ts'

export interface Metadata {
  readonly publisher: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
}

/** What a line says that is nothing but metadata: who wrote it, when it appeared, which agency signs it. */
interface MetadataLine {
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly signature: string | null
}

/**
 * Reads a line that holds only metadata, its parts apart by "|", "·" and the like; null when any part is something else.
 * A bare date counts only in the page's head: below it may be a heading of the article.
 */
export function readMetadata(text: string, inHead: boolean): MetadataLine | null {
  const parts = text.split(/\s+[|·•/]\s+/u).filter((part) => part.trim())
  const found: MetadataLine[] = []
  for (const part of parts) {
    const metadata = readPart(part.trim(), inHead)
    if (!metadata) return null
    found.push(metadata)
  }
  if (found.length === 0) return null
  return {
    byline: found.find(({ byline }) => byline)?.byline ?? null,
    publishedAt: found.find(({ publishedAt }) => publishedAt)?.publishedAt ?? null,
    signature: found.find(({ signature }) => signature)?.signature ?? null,
  }
}

function readPart(part: string, inHead: boolean): MetadataLine | null {
  const byline = readByline(part)
  if (byline) return { byline, publishedAt: null, signature: null }
  const signature = readSignature(part)
  if (signature) return { byline: null, publishedAt: null, signature }
  const date = readDateLine(part)
  if (!date || (date.meaning === 'bare' && !inHead)) return null
  const publishedAt = date.meaning === 'updated' ? null : date.day
  if (!date.rest) return { byline: null, publishedAt, signature: null }
  const author = readByline(date.rest)
  if (author) return { byline: author, publishedAt, signature: null }
  const agency = readSignature(date.rest)
  if (agency) return { byline: null, publishedAt, signature: agency }
  return inHead && isPlaceName(date.rest) ? { byline: null, publishedAt, signature: null } : null
}

/** A dateline of its own: "Berlin, 6. November 2024". */
const isPlaceName = (text: string): boolean => /^\p{Lu}[\p{L}.'’-]+(?:[ /-]\p{Lu}[\p{L}.'’-]+){0,2}$/u.test(text)
