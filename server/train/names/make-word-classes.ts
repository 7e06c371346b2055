import { wordKey, type WordClasses } from '../../../graph/names/word-classes.ts'

/** One list of words with a class each, the most frequent word first. */
export type WordList = ReadonlyMap<string, number>

/**
 * Puts lists together into one table.
 * @param limits how many words of each list are kept
 */
export function makeWordClasses(lists: readonly WordList[], limits: readonly number[]): WordClasses {
  const rows = new Map<number, number[]>()
  lists.forEach((list, column) => {
    let left = limits[column]!
    for (const [word, value] of list) {
      if (left-- <= 0) break
      const key = wordKey(word)
      const row = rows.get(key) ?? lists.map(() => 0)
      row[column] ||= value
      rows.set(key, row)
    }
  })
  const keys = Uint32Array.from(rows.keys()).toSorted()
  const columns = lists.map((_, column) => Uint16Array.from(keys, (key) => rows.get(key)![column]!))
  return { keys, columns }
}
