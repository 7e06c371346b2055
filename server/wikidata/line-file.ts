import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

/** Enough text to make writing rare. */
const BLOCK = 64 * 1024

/** A file that is written line by line. */
export interface LineFile {
  write(line: string): Promise<void>
  close(): Promise<void>
}

export function openLineFile(path: string): LineFile {
  const stream = createWriteStream(path)
  const done = finished(stream)
  done.catch(() => {})
  let block = ''
  const flush = async (): Promise<void> => {
    if (!stream.write(block)) await Promise.race([once(stream, 'drain'), done])
    block = ''
  }
  return {
    async write(line) {
      block += `${line}\n`
      if (block.length >= BLOCK) await flush()
    },
    async close() {
      await flush()
      stream.end()
      await done
    },
  }
}
