import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Language } from '../../graph/model/article.ts'
import { readTrees, type TrainingTree } from './corpus.ts'
import { mendEnglishTree } from './english-trees.ts'
import { mendGermanTree, splitHyphens } from './german-trees.ts'

/** One file of trees and how it is used. */
interface Ingredient {
  readonly file: string
  /** How often its sentences stand in the training data: gold trees weigh more than those of another parser. */
  readonly times: number
  readonly prepare?: (trees: readonly TrainingTree[]) => TrainingTree[]
}

/** What each language is trained on; sources and licences are in data/model/README.md. */
const RECIPES: Readonly<Record<Language, readonly Ingredient[]>> = {
  en: [
    { file: 'train-ewt.en.conllu.gz', times: 3 },
    { file: 'train-silver.en.conllu.gz', times: 1, prepare: (trees) => trees.map(mendEnglishTree) },
  ],
  de: [
    { file: 'train-silver.de.conllu.gz', times: 1, prepare: prepareGermanSilver },
    { file: 'train-gsd.de.conllu.gz', times: 3, prepare: (trees) => trees.map(mendGermanTree) },
  ],
}

/** Reads the training trees of one language from the folder `directory`. */
export async function readTrainingTrees(directory: string, language: Language): Promise<TrainingTree[]> {
  const all: TrainingTree[] = []
  for (const { file, times, prepare } of RECIPES[language]) {
    const read = readTrees(await readText(join(directory, file)), language)
    const trees = prepare ? prepare(read) : read
    for (let time = 0; time < times; time++) all.push(...trees)
  }
  return all
}

/** Text of a file, unpacked if its name ends in .gz. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/**
 * Leaves out sentences of parliament and court on which two parsers disagree in more than a quarter of the arcs, mends
 * the rest, and cuts the hyphenated words of every second sentence.
 */
function prepareGermanSilver(trees: readonly TrainingTree[]): TrainingTree[] {
  const reliable = trees.filter((tree) => tree.source === 'germeval2014' || tree.difference <= 0.25)
  const tags = new Map<string, string>()
  for (const tree of reliable) tree.words.forEach((word, i) => tags.set(word, tree.tags[i + 1]!))
  return reliable.map((tree, i) => {
    const mended = mendGermanTree(tree)
    return i % 2 === 0 ? mended : splitHyphens(mended, (word) => tags.get(word))
  })
}
