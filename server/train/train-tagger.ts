import { Frame, MAX_WORDS } from '../../graph/syntax/frame.ts'
import { Lexicon, type WordTables } from '../../graph/syntax/lexicon.ts'
import { Tagger } from '../../graph/syntax/tagger.ts'
import type { TrainingTree } from './corpus.ts'
import { Perceptron } from './perceptron.ts'
import { shuffle } from './random.ts'
import type { TrainingSettings } from './settings.ts'
import { makeWordTables } from './word-tables.ts'

/** Trains a tagger that sees its own guesses to the left, as it will in use. */
export function trainTagger(
  trees: readonly TrainingTree[],
  words: WordTables,
  tagIds: ReadonlyMap<string, number>,
  settings: TrainingSettings,
  epochs: number,
  random: () => number,
): Perceptron {
  const learner = new Perceptron(settings.bits.tagger, tagIds.size - NO_CLASS)
  const tagger = new Tagger(learner)
  const lexicon = new Lexicon(words)
  const frame = new Frame()
  const order = trees.filter((tree) => tree.words.length <= MAX_WORDS)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const tree of shuffle(order, random)) {
      frame.load(lexicon, tree.words)
      for (let i = 1; i <= frame.length; i++) {
        if (frame.fixedTag[i]! >= 0) {
          frame.tag[i] = frame.fixedTag[i]!
          continue
        }
        const gold = tagIds.get(tree.tags[i]!)!
        const guess = tagger.best(frame, i)
        learner.step++
        if (guess !== gold) {
          learner.move(tagger.rows, gold - 1, 1)
          learner.move(tagger.rows, guess - 1, -1)
        }
        frame.tag[i] = guess
      }
    }
  }
  return learner
}

/** "No tag" and the root's tag are never given. */
const NO_CLASS = 2

/**
 * Tags of every tree, guessed by a tagger trained on the other folds: the parser must learn from tags as wrong as those
 * that it will meet. By place, 0 empty.
 */
export function jackknifeTags(
  trees: readonly TrainingTree[],
  tagIds: ReadonlyMap<string, number>,
  clusters: ReadonlyMap<string, number>,
  settings: TrainingSettings,
  random: () => number,
): Int32Array[] {
  const guessed: Int32Array[] = []
  const frame = new Frame()
  for (let fold = 0; fold < settings.folds; fold++) {
    const others = trees.filter((_, index) => index % settings.folds !== fold)
    const words = makeWordTables(others, tagIds, clusters, settings.vocabularyCount)
    const learner = trainTagger(others, words, tagIds, settings, settings.foldEpochs, random)
    const tagger = new Tagger(learner.quantise(1))
    const lexicon = new Lexicon(words)
    trees.forEach((tree, index) => {
      if (index % settings.folds !== fold || tree.words.length > MAX_WORDS) return
      frame.load(lexicon, tree.words)
      tagger.tag(frame)
      guessed[index] = frame.tag.slice(0, frame.length + 1)
    })
  }
  return guessed
}
