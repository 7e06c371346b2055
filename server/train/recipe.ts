import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Language } from '../../graph/model/article.ts'
import { readTrees, type TrainingTree } from './corpus.ts'

/** One file of trees and how it is used. */
interface Ingredient {
  readonly file: string
  /** How often its sentences stand in the training data: gold trees weigh more than those of another parser. */
  readonly times: number
  readonly isUsed?: (tree: TrainingTree) => boolean
}

/** What each language is trained on; sources and licences are in data/model/README.md. */
const RECIPES: Readonly<Record<Language, readonly Ingredient[]>> = {
  en: [
    { file: 'train-ewt.en.conllu.gz', times: 2 },
    { file: 'train-silver.en.conllu.gz', times: 1 },
  ],
  de: [
    {
      file: 'train-silver.de.conllu.gz',
      times: 1,
      isUsed: (tree) => tree.source === 'germeval2014' || tree.difference <= 0.25,
    },
    { file: 'train-gsd.de.conllu.gz', times: 3 },
  ],
}

/** Reads the training trees of one language from the folder `directory`. */
export async function readTrainingTrees(directory: string, language: Language): Promise<TrainingTree[]> {
  const all: TrainingTree[] = []
  for (const { file, times, isUsed } of RECIPES[language]) {
    const trees = readTrees(await readText(join(directory, file)), language).filter(isUsed ?? (() => true))
    for (let time = 0; time < times; time++) all.push(...trees)
  }
  return all
}

/** Text of a file, unpacked if its name ends in .gz. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
