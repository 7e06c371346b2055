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

/** A property that may be missing: engines say null or nothing. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null)
export const list = (schema: z.ZodType<string>) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? [])
