import { beforeEach, expect, test } from 'vitest'
import { QueryFailed, QueryRefused, QueryTimedOut } from '../../../graph/store/errors.ts'
import type { GraphStore } from '../../../graph/store/store.ts'
import { ARTICLES } from './articles.ts'
import { dump } from './engines.ts'
import { HARMLESS, HOSTILE, RUNAWAY } from './hostile.ts'

const LIMITS = { timeoutMs: 10_000, rows: 1_000, bytes: 1_000_000 }

/** The part of the contract that keeps outsiders to reading, within limits. */
export function queriesFromOutside(store: () => GraphStore): void {
  beforeEach(() => store().add(ARTICLES))

  test.for(HOSTILE)('are refused when one %s', async ([, cypher]) => {
    const before = await dump(store())
    const error: unknown = await store()
      .query(cypher, {}, LIMITS)
      .catch((thrown: unknown) => thrown)
    expect([QueryRefused, QueryFailed]).toContain((error as Error).constructor)
    expect(await dump(store())).toEqual(before)
  })

  test.for(HARMLESS)('are answered when one %s', async ([, cypher]) => {
    const { rows } = await store().query(cypher, {}, LIMITS)
    expect(rows.length).toBeGreaterThan(0)
  })

  test.for(RUNAWAY)('end at their limit when one %s, and the service goes on', async ([, cypher]) => {
    const started = performance.now()
    await expect(store().query(cypher, {}, { ...LIMITS, timeoutMs: 1_500 })).rejects.toThrow(QueryTimedOut)
    expect(performance.now() - started).toBeLessThan(8_000)
    expect(await store().read('MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: ARTICLES.length }])
    await store().add([ARTICLES[0]])
  })

  test('nested thousands of levels deep fail or end, and the service goes on', async () => {
    const cypher = 'RETURN reduce(list = [], i IN range(1, 20000) | [list]) AS nested'
    const limits = { ...LIMITS, timeoutMs: 1_000 }
    const error: unknown = await store()
      .query(cypher, {}, limits)
      .catch((thrown: unknown) => thrown)
    expect([QueryFailed, QueryTimedOut]).toContain((error as Error).constructor)
    expect(await store().read('MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: ARTICLES.length }])
  })

  test('give no more rows than asked for', async () => {
    const { rows, truncated } = await store().query('UNWIND range(1, 100000) AS i RETURN i', {}, { ...LIMITS, rows: 7 })
    expect(rows).toEqual([[1], [2], [3], [4], [5], [6], [7]])
    expect(truncated).toBe('rows')
    const whole = await store().query('UNWIND range(1, 7) AS i RETURN i', {}, { ...LIMITS, rows: 7 })
    expect([whole.rows.length, whole.truncated]).toEqual([7, null])
  })

  test('give no more bytes than asked for', async () => {
    const cypher = "UNWIND range(1, 1000) AS i RETURN 'twelve chars' AS text"
    const { rows, truncated } = await store().query(cypher, {}, { ...LIMITS, bytes: 2_000 })
    expect(truncated).toBe('bytes')
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.length).toBeLessThan(200)
  })

  test.for([
    ['MATCH (n RETURN n', /(query:1:10|line 1, column 10)/],
    ['MATCH (n)\nRETURN n,\n', /(query:[23]:\d|line [23], column \d+ \(offset: (18|19|20)\))/],
  ] as const)('say where the query is wrong, in its own lines and columns: %s', async ([cypher, place]) => {
    const error: unknown = await store()
      .query(cypher, {}, LIMITS)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(QueryFailed)
    expect((error as Error).message).toMatch(place)
    expect((error as Error).message).not.toContain('EXPLAIN')
  })

  test('say what is wrong in the engine’s words', async () => {
    await expect(store().query('MATCH (n RETURN n', {}, LIMITS)).rejects.toThrow(QueryFailed)
    await expect(store().query('RETURN $missing', {}, LIMITS)).rejects.toThrow(/missing/i)
  })
}
