import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isFileError, readFailure } from '../import/json-objects.ts'
import { ImportError } from './import-error.ts'

/** What Wikidata's data come as. */
export type Format = 'dump' | 'list' | 'entity data' | 'sparql json' | 'sparql csv'

export interface Input {
  readonly format: Format
  /** The text in UTF-8, from its beginning. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Enough of the beginning to tell the formats apart. */
const PEEK = 4096

/**
 * Opens a file, or standard input for "-", packed or not, and finds out what it is.
 *
 * @param read told how many bytes, packed as they are, have been read
 * @throws ImportError when it cannot be read or is none of the formats; while it is read too, where it breaks off
 */
export async function openInput(path: string, read: (bytes: number) => void): Promise<Input> {
  const name = path === '-' ? 'standard input' : path
  const source = path === '-' ? process.stdin : createReadStream(path)
  const raw = await peek(named(counted(source, read), name))
  const unpacked = await peek(named(unpack(raw, name), name))
  return { format: formatOf(unpacked.head, name), chunks: withoutMark(unpacked) }
}

interface Peeked {
  readonly head: Buffer
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Looks at the beginning of a stream and gives the stream back whole. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let size = 0
  while (size < PEEK) {
    const next = await iterator.next()
    if (next.done) break
    seen.push(next.value)
    size += next.value.length
  }
  async function* whole() {
    yield* seen.splice(0)
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { head: Buffer.concat(seen), chunks: whole() }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, read: (bytes: number) => void) {
  for await (const chunk of chunks) {
    read(chunk.length)
    yield chunk
  }
}

/** Faults of the file and of its packing, told with its name. */
async function* named(chunks: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    if (error instanceof ImportError) throw error
    if (isFileError(error)) throw new ImportError(`${name}: ${readFailure(error)}`, { cause: error })
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new ImportError(`${name}: is damaged or cut off (${error.message}); fetch it again`, { cause: error })
    throw error
  }
}

const OTHER_PACKINGS: readonly (readonly [bytes: string, format: string, command: string])[] = [
  ['BZh', 'bzip2', 'bzcat'],
  ['\u00FD7zXZ', 'xz', 'xzcat'],
  ['\u0028\u00B5\u002F\u00FD', 'zstd', 'zstdcat'],
  ['PK\u0003\u0004', 'zip', 'unzip -p'],
]

function unpack({ head, chunks }: Peeked, name: string): AsyncIterable<Uint8Array> {
  if (head[0] === 0x1f && head[1] === 0x8b)
    return pipeline(Readable.from(chunks), createGunzip(), () => {}) as AsyncIterable<Uint8Array>
  const start = head.subarray(0, 8).toString('latin1')
  const packing = OTHER_PACKINGS.find(([bytes]) => start.startsWith(bytes))
  if (packing)
    throw new ImportError(
      `${name}: is packed with ${packing[1]}, which is not unpacked here; say "${packing[2]} ${name} | entente knowledge import -"`,
    )
  return chunks
}

async function* withoutMark({ head, chunks }: Peeked): AsyncIterable<Uint8Array> {
  let marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  for await (const chunk of chunks) {
    const cut = Math.min(marked, chunk.length)
    marked -= cut
    if (chunk.length > cut) yield chunk.subarray(cut)
  }
}

/** @throws ImportError */
function formatOf(head: Buffer, name: string): Format {
  const start = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start === '') throw new ImportError(`${name}: is empty; it needs ${WANTED}`)
  // A dump has one entity a line; other programs write a list as they like.
  if (start.startsWith('[')) return /^\[\s*(?:\r?\n\{"|$)/.test(start) ? 'dump' : 'list'
  if (/^\{\s*"entities"\s*:/.test(start)) return 'entity data'
  if (/^\{\s*"(head|results)"\s*:/.test(start)) return 'sparql json'
  if (/^\{\s*"(type|id|pageid|title|ns|lastrevid|modified)"\s*:/.test(start)) return 'dump'
  const [heading = ''] = start.split(/\r?\n/, 1)
  if (heading.split(',').some((column) => /^"?item"?$/.test(column.trim()))) return 'sparql csv'
  throw new ImportError(`${name}: is nothing that is imported here; it needs ${WANTED}`)
}

const WANTED = `a Wikidata JSON dump, Special:EntityData as JSON, or a SPARQL result as JSON or CSV with a column "item"`
