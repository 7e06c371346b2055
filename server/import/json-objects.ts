import { byteLines } from './byte-lines.ts'
import { megabytes, notEncoded } from './bytes.ts'
import { fault, type Imported } from './draft.ts'
import type { Source } from './importer.ts'

export type JsonLine =
  { readonly kind: 'value'; readonly where: string; readonly value: unknown } | (Imported & { readonly kind: 'fault' })

/**
 * The JSON values of a stream, one a line; blank lines are passed over, and a line that is too long, not UTF-8 or not JSON
 * is a fault after which the rest goes on.
 *
 * @param wanted what the lines should be, for messages: "one article a line".
 */
export async function* readJsonObjects(source: Source, mostBytes: number, wanted: string): AsyncIterable<JsonLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let values = 0
  try {
    for await (const line of byteLines(source.open(), mostBytes)) {
      const where = `${source.name}:${line.number}`
      if (line.kind === 'tooLong') {
        values++
        yield fault(where, `is longer than ${megabytes(mostBytes)}; write ${wanted}`)
        continue
      }
      const parsed = parseLine(line.bytes, where, decoder, wanted)
      if (!parsed) continue
      values++
      yield parsed
    }
  } catch (error) {
    if (!isFileError(error)) throw error
    yield fault(source.name, readFailure(error))
    return
  }
  if (values === 0) yield fault(source.name, `is empty; it needs ${wanted}`)
}

function parseLine(bytes: Uint8Array, where: string, decoder: TextDecoder, wanted: string): JsonLine | null {
  let content: string
  try {
    content = decoder.decode(bytes).trim()
  } catch {
    return fault(where, notEncoded())
  }
  if (!content) return null
  try {
    return { kind: 'value', where, value: JSON.parse(content) }
  } catch (error) {
    return fault(where, `is not JSON (${error instanceof Error ? error.message : String(error)}); write ${wanted}`)
  }
}

/** An error of the file system, not of ours. */
export const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error

export const readFailure = (error: NodeJS.ErrnoException): string =>
  error.code === 'ENOENT' ? 'no such file or folder' : `cannot be read (${error.message})`
