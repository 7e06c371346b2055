import { expect, it } from 'vitest'
import { FIELD, Lexicon, RECORD, UNKNOWN } from '../../../graph/syntax/lexicon.ts'

const tables = {
  vocabulary: new Map([
    ['pakt', 2],
    ['0000', 3],
  ]),
  clusters: new Map([
    ['Pakt', 7],
    ['minister', 9],
    ['Föderation', 4],
  ]),
  fixedTags: new Map([['der', 5]]),
}

function fieldOf(word: string, field: keyof typeof FIELD): number {
  const lexicon = new Lexicon(tables)
  return lexicon.data[lexicon.record(word) + FIELD[field]]!
}

it.each([
  ['Pakt', 'word', 2],
  ['PAKT', 'word', 2],
  ['1990', 'word', 3],
  ['Vertrag', 'word', UNKNOWN],
  ['Pakt', 'cluster', 7],
  ['Beistandspakt', 'cluster', 7],
  ['Premierminister', 'cluster', 9],
  ['Vertrag', 'cluster', 0],
  ['der', 'fixedTag', 5],
  ['Der', 'fixedTag', -1],
] as const)('reads %s: %s is %i', (word, field, expected) => {
  expect(fieldOf(word, field)).toBe(expected)
})

it.each([
  ['pakt', 32],
  ['Pakt', 33],
  ['USA', 35],
  ['1,5', 4],
  ['U.S.-Truppe', 57],
  ['—', 0],
  ['', 0],
  ['😀', 0],
  ['مصر', 32],
])('gives %s the shape %i', (word, expected) => {
  expect(fieldOf(word, 'shape')).toBe(expected)
})

it('gives words that end alike the same suffix', () => {
  expect(fieldOf('Regierung', 'suffix3')).toBe(fieldOf('Zeitung', 'suffix3'))
  expect(fieldOf('Regierung', 'suffix3')).not.toBe(fieldOf('Vertrag', 'suffix3'))
})

it('starts over when its memory is full', () => {
  const lexicon = new Lexicon(tables)
  const first = lexicon.record('Pakt')
  for (let i = 0; i < lexicon.data.length / RECORD; i++) lexicon.record(`w${i}`)
  expect(lexicon.record('Pakt')).not.toBe(first)
  expect(lexicon.data[lexicon.record('Pakt') + FIELD.word]).toBe(2)
})
