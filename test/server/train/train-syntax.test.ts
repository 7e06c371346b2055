import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { createParser } from '../../../graph/syntax/create-parser.ts'
import { readModel, SyntaxModelError } from '../../../graph/syntax/model.ts'
import { DEFAULTS } from '../../../server/train/settings.ts'
import { trainSyntax } from '../../../server/train/train-syntax.ts'
import { writeModel } from '../../../server/train/write-model.ts'
import { treeOf } from '../../graph/syntax/tree-text.ts'

const SENTENCES = [
  ['the DET 2 det', 'minister NOUN 3 nsubj', 'signed VERB.Fin 0 root', 'a DET 5 det', 'treaty NOUN 3 obj'],
  ['the DET 2 det', 'parliament NOUN 3 nsubj', 'ratified VERB.Fin 0 root', 'the DET 5 det', 'treaty NOUN 3 obj'],
  ['a DET 2 det', 'minister NOUN 3 nsubj', 'travelled VERB.Fin 0 root', 'to ADP 5 case', 'Vienna PROPN 3 obl'],
  [
    'the DET 2 det',
    'treaty NOUN 4 nsubj:pass',
    'was AUX.Fin 4 aux:pass',
    'signed VERB.Part 0 root',
    'in ADP 6 case',
    'Vienna PROPN 4 obl',
  ],
  ['a DET 2 det', 'parliament NOUN 0 root', 'in ADP 4 case', 'Vienna PROPN 2 nmod'],
]
// thrice, so that each fold of the tagger has seen all of them
const trees = [1, 2, 3].flatMap(() => SENTENCES.map((lines) => treeOf(...lines)))
const settings = {
  ...DEFAULTS,
  bits: { tagger: 12, parser: 12, labeller: 12 },
  vocabularyCount: 1,
  hiddenWords: 0,
  grain: 1,
  taggerEpochs: 10,
  parserEpochs: 30,
  labellerEpochs: 10,
}
const clusters = new Map([
  ['Vienna', 3],
  ['treaty', 500],
])
const train = (): Uint8Array => writeModel(trainSyntax('en', trees, clusters, settings, () => {}))
const bytes = train()

it('gives the same bytes every time', () => {
  const digest = (model: Uint8Array): string => createHash('sha256').update(model).digest('hex')
  expect(digest(train())).toBe(digest(bytes))
})

it.each(SENTENCES.map((lines, i) => [trees[i]!.words.join(' '), lines] as const))('learns "%s"', (sentence, lines) => {
  const words = sentence.split(' ')
  const tree = createParser(readModel(bytes), { treeMargin: Infinity }).parse(words)
  expect(words.map((word, i) => `${word} ${tree.tags[i]} ${tree.heads[i]! + 1} ${tree.labels[i]}`)).toEqual(lines)
})

it('writes what it reads', () => {
  const model = readModel(bytes)
  expect(Buffer.compare(writeModel(model), bytes)).toBe(0)
  expect(model.words.clusters).toEqual(clusters)
})

it.each([
  ['cut off', bytes.subarray(0, bytes.length - 1), /instead of/],
  ['packed', Uint8Array.of(0x1f, 0x8b, 8, 0), /not a syntax model/],
  ['empty', new Uint8Array(0), /not a syntax model/],
  ['of another format', Buffer.from('{"format":"entente-syntax-0"}\n'), /format entente-syntax-1/],
])('refuses a model that is %s', (_, broken, message) => {
  expect(() => readModel(broken)).toThrow(SyntaxModelError)
  expect(() => readModel(broken)).toThrow(message)
})
