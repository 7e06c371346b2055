/*
 * Word lists are written as text, words separated by spaces, so that a table of a language can be read at a glance.
 */

export const listed = (text: string): readonly string[] => text.trim().split(/\s+/)

export const words = (text: string): ReadonlySet<string> => new Set(listed(text))

/** Rows of a map: each word with the same value. */
export function valued<const Value>(value: Value, text: string): readonly (readonly [string, Value])[] {
  return listed(text).map((word) => [word, value])
}

/** From a table of words by value to a map of values by word. */
export function byWord(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([value, text]) => valued(value, text)))
}
