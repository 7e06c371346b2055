import type { z } from 'zod'
import type { Located } from './located.ts'

export type ParsedLine<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string }

/** Checks one line against its schema; the problem names place, field and mend. */
export function parseLine<S extends z.ZodType>(schema: S, line: Located<unknown>): ParsedLine<z.output<S>> {
  const result = schema.safeParse(line.value)
  if (result.success) return { ok: true, value: result.data }
  const issue = result.error.issues[0]
  if (issue?.code === 'unrecognized_keys') {
    const field = issue.keys[0] ?? ''
    return {
      ok: false,
      problem: `${line.where}: "${field}" is no field of this file; correct its spelling or delete it`,
    }
  }
  const path = (issue?.path ?? []).join('.')
  const message = issue?.message ?? 'is not understood'
  const told = path === '' || message.includes(`"${path}"`) ? message : `"${path}" ${lowerFirst(message)}`
  return { ok: false, problem: `${line.where}: ${told}` }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
