import { readByline } from './byline.ts'
import { readDateLine } from './date-line.ts'
import { isControl, readSignature } from './line.ts'

export interface Metadata {
  readonly publisher: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
}

/** What a line says that is nothing but metadata: who wrote it, when it appeared, which agency signs it. */
interface MetadataLine {
  readonly byline: string | null
  readonly publishedAt: string | null
  /** Day of the last change: the day that a page's "yesterday" refers to where it says no other. */
  readonly updatedAt: string | null
  readonly signature: string | null
}

/**
 * Reads a line that holds only metadata, its parts apart by "|", "·" and the like; null when any part is something else.
 * A bare date counts only in the page's head: below it may be a heading of the article.
 */
export function readMetadata(text: string, inHead: boolean): MetadataLine | null {
  const parts = text.split(/\s+[|·•/]\s+|;\s+/u).filter((part) => part.trim())
  const found: MetadataLine[] = []
  for (const part of parts) {
    const metadata = readPart(part.trim(), inHead)
    if (!metadata) return null
    found.push(metadata)
  }
  if (found.length === 0) return null
  const first = (field: keyof MetadataLine): string | null => found.find((line) => line[field])?.[field] ?? null
  return {
    byline: first('byline'),
    publishedAt: first('publishedAt'),
    updatedAt: first('updatedAt'),
    signature: first('signature'),
  }
}

const nothing: MetadataLine = { byline: null, publishedAt: null, updatedAt: null, signature: null }

function readPart(part: string, inHead: boolean): MetadataLine | null {
  const byline = readByline(part)
  if (byline) return { ...nothing, byline }
  const signature = readSignature(part)
  if (signature) return { ...nothing, signature }
  const date = readDateLine(part)
  if (!date || (date.meaning === 'bare' && !inHead)) return null
  const stated: MetadataLine = { ...nothing, [date.meaning === 'updated' ? 'updatedAt' : 'publishedAt']: date.day }
  if (!date.rest || isControl(date.rest)) return stated
  const beside = readByline(date.rest)
  if (beside) return { ...stated, byline: beside }
  const agency = readSignature(date.rest)
  if (agency) return { ...stated, signature: agency }
  return inHead && isPlaceName(date.rest) ? stated : null
}

/** A dateline of its own: "Berlin, 6. November 2024". */
const isPlaceName = (text: string): boolean => /^\p{Lu}[\p{L}.'’-]+(?:[ /-]\p{Lu}[\p{L}.'’-]+){0,2}$/u.test(text)
