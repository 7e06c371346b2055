import { expect, it } from 'vitest'
import { readMarks } from '../../../server/score/read-marks.ts'

/** Marked text; what is left without marks; each mention as "surface|type:ids form". */
const READ: readonly (readonly [marked: string, text: string, ...mentions: string[]])[] = [
  ['Nothing here.', 'Nothing here.'],
  ['[Russlands](country:Q159) Rat', 'Russlands Rat', 'Russlands|country:Q159 name'],
  ['[russisch](country:Q159 adjective)', 'russisch', 'russisch|country:Q159 adjective'],
  ['der [Pakt](treaty:some-pact nominal)', 'der Pakt', 'Pakt|treaty:treaty/some-pact nominal'],
  ['[both](country:Q159+Q423 nominal)', 'both', 'both|country:Q159+Q423 nominal'],
  ['[both](institution:army-rus+Q458 nominal)', 'both', 'both|institution:institution/army-rus+Q458 nominal'],
  ['[Anna Berg](person:?anna-berg) left', 'Anna Berg left', 'Anna Berg|person:?anna-berg name'],
  [
    '[[US](country:Q30 compound)-Regierung](institution:government-usa)',
    'US-Regierung',
    'US-Regierung|institution:institution/government-usa name',
    'US|country:Q30 compound',
  ],
  ['„[Kiew](country:Q212 metonym)“', '„Kiew“', 'Kiew|country:Q212 metonym'],
]

it.each(READ)('reads %s', (marked, text, ...mentions) => {
  const read = readMarks(marked)
  expect(read.problems).toEqual([])
  expect(read.text).toBe(text)
  expect(
    read.mentions.map(({ surface, type, entities, form }) => `${surface}|${type}:${entities.join('+')} ${form}`),
  ).toEqual(mentions)
  for (const { start, end, surface } of read.mentions) expect(text.slice(start, end)).toBe(surface)
})

const FAULTS: readonly (readonly [marked: string, problem: string])[] = [
  ['[Rome](city:Q220)', 'needs a type (person, country, place, institution, treaty), a colon and an id'],
  ['[Rome](place)', 'needs a type'],
  ['[Rome](place:Q220 capital)', '"capital" is no form; there are name, adjective'],
  ['[Rome] (place:Q220)', 'a bracket without a mark'],
  ['Rome](place:Q220)', 'a bracket without a mark'],
  ['[Rome', '"[Rome": a bracket that nothing closes'],
]

it.each(FAULTS)('says what is wrong with %s', (marked, problem) => {
  expect(readMarks(marked).problems).toEqual([expect.stringContaining(problem)])
})
