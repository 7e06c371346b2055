import { closeSync, fsyncSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import type { Extraction } from '../model/extraction.ts'
import { hash } from '../model/hash.ts'
import type { ArticleId } from '../model/id.ts'
import { JournalDamaged } from './errors.ts'

/** What the store accepted, in the order in which it did. */
export type Entry =
  | { readonly kind: 'add'; readonly extractions: readonly Extraction[] }
  | { readonly kind: 'remove'; readonly articles: readonly ArticleId[] }

const READ_BYTES = 1024 * 1024
const NEWLINE = 0x0a

/**
 * An append-only file of all that was accepted, one line an entry: `{"checksum":"…","entry":{…}}`. It names no engine,
 * so that any engine's graph can be made from it. A position is a byte offset at which a line begins.
 */
export class Journal {
  readonly #path: string
  readonly #file: number
  #end: number

  /** Opens or creates the file. A last line that a crash tore is dropped; nobody was told that it was accepted. */
  constructor(path: string) {
    this.#path = path
    this.#file = openSync(path, 'a+', 0o600)
    this.#end = statSync(path).size
    this.#dropTornLine()
  }

  get end(): number {
    return this.#end
  }

  /** Returns the position after the entry, once it is on disk. */
  append(entry: Entry): number {
    const text = JSON.stringify(entry)
    const bytes = Buffer.from(`{"checksum":"${hash(text)}","entry":${text}}\n`)
    for (let written = 0; written < bytes.length;) written += writeSync(this.#file, bytes, written)
    fsyncSync(this.#file)
    this.#end += bytes.length
    return this.#end
  }

  /** Takes back what was appended after a position: it was refused after all. */
  truncate(position: number): void {
    ftruncateSync(this.#file, position)
    fsyncSync(this.#file)
    this.#end = position
  }

  /**
   * The entries after a position, each with the position after it.
   * @throws JournalDamaged naming the line's position when a line is not what was written.
   */
  *entriesFrom(position: number): Generator<{ readonly entry: Entry; readonly after: number }> {
    for (const { line, after } of this.#lines(position)) {
      const entry = parse(line)
      if (entry === null)
        throw new JournalDamaged(
          `${this.#path}: the entry before byte ${after} is damaged. Restore the file from a backup, or delete ` +
            `it and the files graph.grafeo* beside it and load the articles again.`,
        )
      yield { entry, after }
    }
  }

  close(): void {
    closeSync(this.#file)
  }

  #dropTornLine(): void {
    const start = this.#lastLineStart()
    const [last] = this.#lines(start)
    if (start < this.#end && (last === undefined || parse(last.line) === null)) this.truncate(start)
  }

  /** Where the last line begins, whether or not it has an end. */
  #lastLineStart(): number {
    const chunk = Buffer.alloc(READ_BYTES)
    // The newline that ends the file does not begin a line.
    for (let end = this.#end - 1; end > 0; end -= READ_BYTES) {
      const start = Math.max(0, end - READ_BYTES)
      const read = readSync(this.#file, chunk, 0, end - start, start)
      const newline = chunk.subarray(0, read).lastIndexOf(NEWLINE)
      if (newline >= 0) return start + newline + 1
    }
    return 0
  }

  *#lines(position: number): Generator<{ readonly line: string; readonly after: number }> {
    let parts: Buffer[] = []
    let at = position
    while (at < this.#end) {
      const chunk = Buffer.alloc(Math.min(READ_BYTES, this.#end - at))
      const read = readSync(this.#file, chunk, 0, chunk.length, at)
      if (read === 0) return
      let from = 0
      for (let newline = chunk.indexOf(NEWLINE); newline >= 0; newline = chunk.indexOf(NEWLINE, from)) {
        parts.push(chunk.subarray(from, newline))
        yield { line: Buffer.concat(parts).toString('utf8'), after: at + newline + 1 }
        parts = []
        from = newline + 1
      }
      parts.push(chunk.subarray(from, read))
      at += read
    }
  }
}

/** The entry of a line, or null when the line is not as it was written. */
function parse(line: string): Entry | null {
  const match = /^\{"checksum":"([0-9a-f]{16})","entry":/.exec(line)
  if (match === null || !line.endsWith('}')) return null
  const text = line.slice(match[0].length, -1)
  return hash(text) === match[1] ? (JSON.parse(text) as Entry) : null
}
