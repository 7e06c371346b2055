import type { Language } from '../../graph/model/article.ts'
import { Frame } from '../../graph/syntax/frame.ts'
import { makeInventory, ROOT_TAG } from '../../graph/syntax/inventory.ts'
import { Lexicon, UNKNOWN } from '../../graph/syntax/lexicon.ts'
import type { SyntaxModel } from '../../graph/syntax/model.ts'
import type { TrainingTree } from './corpus.ts'
import { createRandom, shuffle } from './random.ts'
import type { TrainingSettings } from './settings.ts'
import { LabelCounter, LabellerTrainer } from './train-labeller.ts'
import { ParserTrainer } from './train-parser.ts'
import { jackknifeTags, trainTagger } from './train-tagger.ts'
import { makeWordTables } from './word-tables.ts'

/**
 * Trains tagger, parser and labeller of one language. Deterministic: the same trees, clusters and settings give the
 * same weights.
 *
 * @param report is told what has been done, one line at a time.
 */
export function trainSyntax(
  language: Language,
  trees: readonly TrainingTree[],
  clusters: ReadonlyMap<string, number>,
  settings: TrainingSettings,
  report: (line: string) => void,
): SyntaxModel {
  const random = createRandom(settings.seed)
  const inventory = makeInventory(
    ['', ...new Set(trees.flatMap((tree) => tree.tags.slice(1))), ROOT_TAG],
    ['', ...new Set(trees.flatMap((tree) => tree.labels.slice(1)))],
  )
  const tagIds = numbers(inventory.tags)
  const labelIds = numbers(inventory.labels)
  const words = makeWordTables(trees, tagIds, clusters, settings.vocabularyCount)
  report(
    `${trees.length} sentences, ${tagIds.size - 2} tags, ${labelIds.size - 1} labels, ${words.vocabulary.size} words`,
  )

  const guessedTags = jackknifeTags(trees, tagIds, clusters, settings, random)
  report('tags guessed for the parser')
  const tagger = trainTagger(trees, words, tagIds, settings, settings.taggerEpochs, random)
  report('tagger trained')

  const lexicon = new Lexicon(words)
  const frame = new Frame()
  const examples = trees.flatMap((tree, index) => {
    const tags = guessedTags[index]
    return tags ? [{ tree, tags, labels: Int32Array.from(tree.labels, (label) => labelIds.get(label)!) }] : []
  })
  const counter = new LabelCounter()
  for (const { tree, tags, labels } of examples) {
    frame.load(lexicon, tree.words)
    frame.tag.set(tags)
    frame.head.set(tree.heads)
    counter.add(frame, labels)
  }
  const choices = counter.choices()
  const parser = new ParserTrainer(inventory, settings.bits.parser, settings.beam)
  const labeller = new LabellerTrainer(inventory, choices, settings.bits.labeller)
  for (let epoch = 0; epoch < Math.max(settings.parserEpochs, settings.labellerEpochs); epoch++) {
    let right = 0
    for (const { tree, tags, labels } of shuffle(examples, random)) {
      frame.load(lexicon, tree.words)
      frame.tag.set(tags)
      for (let i = 1; i <= frame.length; i++) if (random() < settings.hiddenWords) frame.word[i] = UNKNOWN
      if (epoch < settings.parserEpochs && parser.learn(frame, tree.heads)) right++
      frame.head.set(tree.heads)
      if (epoch < settings.labellerEpochs) labeller.learn(frame, labels)
    }
    report(`epoch ${epoch + 1}: ${((100 * right) / examples.length).toFixed(1)} % of the trees right before learning`)
  }
  return {
    language,
    inventory,
    words,
    choices,
    tagger: tagger.quantise(settings.grain),
    parser: parser.learner.quantise(settings.grain),
    labeller: labeller.learner.quantise(settings.grain),
  }
}

const numbers = (names: readonly string[]): Map<string, number> => new Map(names.map((name, index) => [name, index]))
