import { normalise, type WordTables } from '../../graph/syntax/lexicon.ts'
import { FIRST_WORD } from '../../graph/syntax/model.ts'
import type { TrainingTree } from './corpus.ts'

/** Counts words and their tags. `tagIds` gives the numbers of the model's tags. */
export function makeWordTables(
  trees: readonly TrainingTree[],
  tagIds: ReadonlyMap<string, number>,
  clusters: ReadonlyMap<string, number>,
  minimumCount: number,
): WordTables {
  const counts = new Map<string, number>()
  const tagCounts = new Map<string, Map<string, number>>()
  for (const tree of trees) {
    tree.words.forEach((word, index) => {
      const normal = normalise(word)
      counts.set(normal, (counts.get(normal) ?? 0) + 1)
      const ofWord = tagCounts.get(word) ?? new Map<string, number>()
      const tag = tree.tags[index + 1]!
      tagCounts.set(word, ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1))
    })
  }
  const frequent = [...counts].filter(([, count]) => count >= minimumCount)
  const fixedTags = new Map<string, number>()
  for (const [word, ofWord] of tagCounts) {
    const tag = dominantTag(ofWord)
    if (tag !== null) fixedTags.set(word, tagIds.get(tag)!)
  }
  return { vocabulary: new Map(frequent.map(([word], index) => [word, index + FIRST_WORD])), clusters, fixedTags }
}

/** The tag of at least 99 in 100 of a word's occurrences, if there are 20 or more. */
function dominantTag(counts: ReadonlyMap<string, number>): string | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [tag, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))
  return total >= 20 && count / total >= 0.99 ? tag : null
}

/** Reads lines "word class", most frequent word first; classes are counted from 1 in the model. */
export function readClusters(text: string, limit: number): Map<string, number> {
  const clusters = new Map<string, number>()
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ')
    if (space > 0) clusters.set(line.slice(0, space), Number(line.slice(space + 1)) + 1)
    if (clusters.size === limit) break
  }
  return clusters
}
