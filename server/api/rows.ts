import { z } from 'zod'
import type { GraphStore, Row } from '../../graph/store/store.ts'

/*
 * Between our own Cypher and typed values: every statement names the shape of its rows, so that a property that an
 * engine returns otherwise than expected is an error here and not a wrong picture later.
 */

/** Runs a reading statement and checks its rows. */
export async function readRows<T extends z.ZodType>(
  store: GraphStore,
  row: T,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly z.infer<T>[]> {
  const rows = await store.read(cypher, parameters)
  return rows.map((each: Row) => row.parse(each))
}

/** The single row of a statement that counts; zero where there is none. */
export async function readCount(
  store: GraphStore,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const rows = await readRows(store, z.object({ count: z.int() }), cypher, parameters)
  return rows[0]?.count ?? 0
}

/** Rows by id, in the order in which the ids were asked for: engines return them in orders of their own. */
export function inOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    ids.flatMap((id) => {
      const row = found.get(id)
      return row ? [[id, row] as const] : []
    }),
  )
}

/** The order of two texts by their code units: the same on every machine, as the engines have it. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Rows by the value of one of their columns, in their order. */
export function groupRows<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

/** A property that may be missing: engines say null or nothing. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null)
export const list = (schema: z.ZodType<string>) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? [])
