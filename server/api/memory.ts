import { z } from 'zod'
import type { GraphStore } from '../../graph/store/store.ts'
import { readRows } from './rows.ts'

/** Answers kept until the next write. */
export interface Memory<T> {
  /** The answer of this key, computed when it is not known or the graph was written since. */
  recall(key: string, compute: () => Promise<T>): Promise<T>
}

const MOST_ANSWERS = 32

/**
 * Remembers answers that go through the whole graph. The graph's own count of writes tells when they are out of date, so
 * that writers in other processes are noticed too. Whoever asks while an answer is computed waits for the same one.
 */
export function createMemory<T>(store: GraphStore): Memory<T> {
  const answers = new Map<string, { readonly writes: number; readonly answer: Promise<T> }>()
  return {
    async recall(key, compute) {
      const writes = await countWrites(store)
      const known = answers.get(key)
      if (known?.writes === writes) return known.answer
      const answer = compute()
      answers.delete(key)
      answers.set(key, { writes, answer })
      const [oldest] = answers.keys()
      if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest)
      answer.catch(() => answers.delete(key))
      return answer
    },
  }
}

async function countWrites(store: GraphStore): Promise<number> {
  const rows = await readRows(store, z.object({ writes: z.int() }), 'MATCH (m:Meta) RETURN m.writes AS writes')
  return rows[0]?.writes ?? 0
}
