import { expect, it } from 'vitest'
import { CASE_BIT, LEXICON_BIT } from '../../../../graph/names/lexicon.ts'
import { readClubs, readUsualCases } from '../../../../server/train/names/word-lists.ts'

/** Words in the order of their frequency, then a word in small letters and how it is written most often. */
it.each([
  ['the The celtic Celtic', 'celtic', 'small'],
  ['the Celtic celtic CELTIC', 'celtic', undefined],
  ['NATO Nato nato', 'nato', 'capitals'],
  ['I i', 'i', undefined],
  ['1990s x-ray', 'x-ray', 'small'],
  ['the 1990s', '1990s', undefined],
])('of "%s" "%s" is written %s', (words, lower, wanted) => {
  const json = JSON.stringify(Object.fromEntries(words.split(' ').map((word) => [word, 1])))
  const bits = readUsualCases(json, 100).get(lower)
  expect(bits).toBe(wanted === undefined ? undefined : CASE_BIT[wanted as keyof typeof CASE_BIT])
})

it('reads no more words than it is told', () => {
  expect(readUsualCases('{"the":1,"of":1}', 1)).toEqual(new Map([['the', CASE_BIT.small]]))
})

it('takes the words of clubs, not of grounds, towns and notes', () => {
  const clubs = readClubs(`
= England
Aston Villa FC, 1874, @ Villa Park, Birmingham   ## Midlands
  | Aston Villa | Villans [en]   # nickname
 Trinity Road // B6 6HE Birmingham
# Stoke City FC, 1863
`)
  expect(clubs).toEqual(new Map(['Aston', 'Villa', 'Villans'].map((word) => [word, LEXICON_BIT.club])))
})
