import { fault, type Imported } from './draft.ts'
import type { Source } from './importer.ts'

/** Most bytes of one page or one line of JSON. News articles have some thousands. */
export const MOST_BYTES = 16 * 1024 * 1024

type Decoded = { readonly kind: 'text'; readonly text: string } | (Imported & { readonly kind: 'fault' })

/** The text of a whole source, or why it has none: empty, too large, not text, or not UTF-8. */
export async function readBytes(source: Source): Promise<Decoded> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.open()) {
    size += chunk.length
    if (size > MOST_BYTES)
      return fault(
        source.name,
        `is larger than ${megabytes(MOST_BYTES)}, which is no single article; split it, or write one article a line as JSONL`,
      )
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks), source.name)
}

/** UTF-8 (UTF-16 and other charsets where the bytes say so) to text. */
function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) return fault(name, 'is empty; an article needs some text')
  const format = binaryFormat(bytes)
  if (format) return fault(name, `is ${format}, not text; save it as .txt, .md or .html first`)
  const charset = charsetOf(bytes)
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes)
    return text.trim() ? { kind: 'text', text } : fault(name, 'holds only blanks; an article needs some text')
  } catch {
    return fault(`${name}:${firstBrokenLine(bytes, charset)}`, notEncoded(charset))
  }
}

/** What a reader of a file in the wrong encoding should be told. */
export const notEncoded = (charset = 'utf-8'): string =>
  `is not valid ${charset.toUpperCase()}; convert it, e.g. with "iconv -f WINDOWS-1252 -t UTF-8"`

export const megabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`

const signatures: readonly (readonly [bytes: string, format: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u001F\u008B', 'a gzip archive'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old office document'],
  ['{\\rtf', 'a rich-text document'],
  ['\u0089PNG', 'an image'],
  ['\u00FF\u00D8\u00FF', 'an image'],
]

function binaryFormat(bytes: Uint8Array): string | null {
  const opening = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const known = signatures.find(([signature]) => opening.startsWith(signature))
  if (known) return known[1]
  const isWide = opening.startsWith('\u00FF\u00FE') || opening.startsWith('\u00FE\u00FF')
  return !isWide && opening.includes('\0') ? 'a binary file' : null
}

/** The charset that a byte order mark or an HTML head names; UTF-8 otherwise. */
function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const named = /<meta[^>]{0,100}charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').encoding
  } catch {
    return 'utf-8'
  }
}

function firstBrokenLine(bytes: Uint8Array, charset: string): number {
  const decoder = new TextDecoder(charset, { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start)
    const end = next < 0 ? bytes.length : next + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end
  }
  return line
}
