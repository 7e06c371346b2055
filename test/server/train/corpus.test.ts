import { expect, it } from 'vitest'
import { readTrees } from '../../../server/train/corpus.ts'

const row = (id: string, form: string, upos: string, feats: string, head: string, label: string): string =>
  [id, form, '_', upos, '_', feats, head, label, '_', '_'].join('\t')

const TEXT = [
  '# source = parliament; 2 sentences',
  '# d = 0.40',
  row('1', 'Wir', 'PRON', '_', '2', 'nsubj'),
  row('2', 'gehen', 'VERB', 'Mood=Ind|VerbForm=Fin', '0', 'root'),
  row('3-4', 'zum', '_', '_', '_', '_'),
  row('3', 'zu', 'ADP', '_', '5', 'case'),
  row('4', 'dem', 'DET', '_', '5', 'det'),
  row('5', 'Rat', 'NOUN', '_', '2', 'obl:tmod'),
  row('5.1', 'gehen', 'VERB', '_', '_', '_'),
  '',
  row('1', 'die', 'PRON', 'PronType=Rel', '2', 'nsubj:outer'),
  row('2', 'sein', 'AUX', '_', '0', 'root'),
  '',
].join('\n')

it('reads words, tags, heads and labels and leaves out ranges and empty nodes', () => {
  const [first, second] = readTrees(TEXT, 'de')
  expect(first).toEqual({
    words: ['Wir', 'gehen', 'zu', 'dem', 'Rat'],
    tags: ['', 'PRON', 'VERB.Fin', 'ADP', 'DET', 'NOUN'],
    heads: [0, 2, 0, 5, 5, 2],
    labels: ['', 'nsubj', 'root', 'case', 'det', 'obl'],
    source: 'parliament',
    difference: 0.4,
  })
  expect(second).toMatchObject({
    tags: ['', 'PRON.Rel', 'AUX'],
    labels: ['', 'nsubj', 'root'],
    source: 'parliament',
    difference: 0,
  })
})

it.each([
  ['en', 'obl:tmod'],
  ['de', 'obl'],
] as const)('brings labels to those of the language: %s', (language, label) => {
  expect(readTrees(TEXT, language)[0]!.labels[5]).toBe(label)
})

it('reads lines that end in CRLF', () => {
  expect(readTrees(TEXT.replaceAll('\n', '\r\n'), 'de').map((tree) => tree.words.length)).toEqual([5, 2])
})
