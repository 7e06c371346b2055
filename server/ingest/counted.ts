import { stat } from 'node:fs/promises'
import type { Fault } from '../import/draft.ts'
import type { Source } from '../import/importer.ts'

/** Sources whose reading is told byte by byte, and how many bytes there will be; null with standard input among them. */
export interface CountedSources {
  readonly sources: AsyncIterable<Source | Fault>
  readonly bytes: number | null
}

/** Looks at all sources before the first is read, so that progress has an end. */
export async function countSources(
  found: AsyncIterable<Source | Fault>,
  read: (bytes: number) => void,
): Promise<CountedSources> {
  const all: (Source | Fault)[] = []
  let bytes: number | null = 0
  for await (const source of found) {
    all.push('open' in source ? counted(source, read) : source)
    if ('open' in source)
      bytes = source.extension === null || bytes === null ? null : bytes + (await sizeOf(source.name))
  }
  async function* sources() {
    yield* all
  }
  return { sources: sources(), bytes }
}

function counted(source: Source, read: (bytes: number) => void): Source {
  return {
    ...source,
    async *open() {
      for await (const chunk of source.open()) {
        read(chunk.length)
        yield chunk
      }
    },
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}
