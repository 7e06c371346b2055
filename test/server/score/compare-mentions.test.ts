import { expect, it } from 'vitest'
import { pairMentions, sameEntityIn } from '../../../server/score/compare-mentions.ts'
import { extraction, gold } from './annotated.ts'

/** "surface = surface right", "surface = –" where one side has nothing: what is paired, in the order of the pairs. */
function pairs(marked: string, said: string): readonly string[] {
  const wanted = gold(marked)
  const found = extraction(said)
  return pairMentions(wanted, found, sameEntityIn(found, wanted)).map(
    ({ gold: mention, found: [first], isLinkedRight }) =>
      `${mention?.surface ?? '–'} = ${first?.surface ?? '–'}${isLinkedRight ? ' right' : ''}`,
  )
}

const ROWS: readonly (readonly [what: string, marked: string, said: string, ...pairs: string[]])[] = [
  ['the same name', '[Russia](country:Q159)', '[Russia](country:Q159)', 'Russia = Russia right'],
  ['another entity', '[Congo](country:Q974)', '[Congo](country:Q971)', 'Congo = Congo'],
  ['an ambiguous name', '[Congo](country:Q974)', '[Congo](country:ambiguous)', 'Congo = Congo'],
  ['another form', '[Moscow](country:Q159 metonym)', '[Moscow](country:Q159)', 'Moscow = Moscow right'],
  ['another type', '[Moscow](country:Q159 metonym)', '[Moscow](place:Q649)', 'Moscow = –', '– = Moscow'],
  [
    'a name cut short',
    '[Gulf of Mexico](place:Q12630)',
    'Gulf of [Mexico](place:Q96)',
    'Gulf of Mexico = –',
    '– = Mexico',
  ],
  [
    'a role with more words',
    'the [Russian president](person:Q7747 role)',
    'the Russian [president](person:Q7747 role)',
    'Russian president = president right',
  ],
  [
    'a role that ends elsewhere',
    'the [president](person:Q7747 role) of Russia',
    'the [president of Russia](person:Q7747 role)',
    'president = –',
    '– = president of Russia',
  ],
  [
    'a role with somebody of another type',
    'the [Russian president](person:Q7747 role)',
    'the Russian [president](country:Q159 nominal)',
    'Russian president = –',
    '– = president',
  ],
  [
    'a role that is found twice',
    'the Russian [president](person:Q7747 role)',
    'the [Russian [president](person:Q7747 role)](person:Q7747 role)',
    'president = president right',
    '– = Russian president',
  ],
  [
    'a nominal in place of a name',
    'the [old pact](treaty:some-pact)',
    'the old [pact](treaty:some-pact nominal)',
    'old pact = –',
    '– = pact',
  ],
  [
    'a nominal inside a nominal',
    'the [old [pact](treaty:some-pact nominal)](treaty:some-pact nominal)',
    'the old [pact](treaty:some-pact nominal)',
    'old pact = –',
    'pact = pact right',
  ],
  [
    'a name in place of a nominal',
    'the old [pact](treaty:some-pact nominal)',
    'the [old pact](treaty:some-pact)',
    'pact = –',
    '– = old pact',
  ],
  [
    'a name inside a name',
    '[[US](country:Q30 compound) government](institution:government-usa)',
    '[[US](country:Q30) government](institution:government-usa)',
    'US government = US government right',
    'US = US right',
  ],
  ['two at one span', '[both](country:Q159+Q423 nominal)', '[both](country:Q159+Q423 nominal)', 'both = both right'],
  ['one for two', '[both](country:Q159+Q423 nominal)', '[both](country:Q159 nominal)', 'both = both'],
  ['nothing', '[Russia](country:Q159)', 'Russia', 'Russia = –'],
  ['too much', 'Turkey for Christmas', '[Turkey](country:Q43) for Christmas', '– = Turkey'],
]

it.each(ROWS)('pairs %s', (_, marked, said, ...expected) => {
  expect(pairs(marked, said)).toEqual(expected)
})

it('pairs each mention once, however alike two are', () => {
  const marked = '[it](country:Q159 pronoun) and [it](country:Q159 pronoun)'
  expect(pairs(marked, '[it](country:Q159 pronoun) and it')).toEqual(['it = it right', 'it = –'])
})

const SAME: readonly (readonly [
  what: string,
  marked: string,
  said: string,
  goldId: string,
  id: string,
  is: boolean,
])[] = [
  ['equal ids', '[Russia](country:Q159)', '[Russia](country:Q159)', 'Q159', 'Q159', true],
  ['other ids', '[Russia](country:Q159)', '[Russia](country:Q159)', 'Q159', 'Q30', false],
  ['nobody for nobody', '[Berg](person:?anna-berg)', '[Berg](person:?x)', '?anna-berg', 'nil/x', true],
  ['a nil elsewhere', '[Berg](person:?anna-berg) Berg', 'Berg [Berg](person:?x)', '?anna-berg', 'nil/x', false],
  [
    'somebody whom the knowledge has since',
    '[Berg](person:?anna-berg)',
    '[Berg](person:anna-berg)',
    '?anna-berg',
    'person/anna-berg',
    true,
  ],
  ['somebody known by this name', '[Anna Berg](person:?anna-berg)', '[Anna Berg](person:Q1)', '?anna-berg', 'Q1', true],
  ['a namesake', '[Berg](person:?anna-berg)', '[Berg](person:Q1)', '?anna-berg', 'Q1', false],
  [
    'a treaty named like the town',
    '[Aachen](place:?aachen)',
    'in Aachen the [treaty](treaty:aachen)',
    '?aachen',
    'treaty/aachen',
    false,
  ],
]

it.each(SAME)('tells whether two ids mean one thing: %s', (_, marked, said, goldId, id, is) => {
  const found = extraction(said)
  expect(sameEntityIn(found, gold(marked))(goldId, id)).toBe(is)
})
