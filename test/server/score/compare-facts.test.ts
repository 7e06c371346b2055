import { expect, it } from 'vitest'
import type { Fact } from '../../../graph/model/fact.ts'
import { hasSameParticipants, pairFacts } from '../../../server/score/compare-facts.ts'
import { sameEntityIn } from '../../../server/score/compare-mentions.ts'
import { event, extraction, gold, office } from './annotated.ts'

const MARKED =
  '[Russia](country:Q159) [Iran](country:Q794) [Ukraine](country:Q212) [Israel](country:Q801) [pact](treaty:some-pact nominal) [Putin](person:Q7747)'

/** "type = type" for a pair, "type = –" and "– = type" for what stands alone; "type ≈ type" if participants differ. */
function pairs(lines: readonly string[], facts: readonly Fact[]): readonly string[] {
  const wanted = gold(MARKED, ...lines)
  const found = extraction(MARKED, facts)
  const meansSame = sameEntityIn(found, wanted)
  return pairFacts(wanted, found, meansSame).map((pair) => {
    const isSame = !pair.gold || !pair.found || hasSameParticipants(pair.gold, pair.found, meansSame)
    return `${pair.gold?.type ?? '–'} ${isSame ? '=' : '≈'} ${pair.found?.fact.type ?? '–'}`
  })
}

const attack = (...tellings: Parameters<typeof event>[2][]) =>
  event('attacked', { actors: ['Q159'], recipients: ['Q212'] }, ...tellings)

const ROWS: readonly (readonly [what: string, lines: string[], facts: Fact[], pairs: string[]])[] = [
  ['the same event', ['- attacked: Russia -> Ukraine'], [attack()], ['attacked = attacked']],
  ['the other way round', ['- attacked: Ukraine -> Russia'], [attack()], ['attacked = –', '– = attacked']],
  ['another type', ['- condemned: Russia -> Ukraine'], [attack()], ['condemned = –', '– = attacked']],
  ['one actor of two', ['- attacked: Russia + Iran -> Ukraine'], [attack()], ['attacked ≈ attacked']],
  ['one actor too many', ['- attacked: Iran -> Ukraine'], [attack()], ['attacked = –', '– = attacked']],
  [
    'a recipient where gold has none',
    ['- rejected: Russia'],
    [event('rejected', { actors: ['Q159'], recipients: ['Q801'] })],
    ['rejected ≈ rejected'],
  ],
  [
    'those who met as actors and recipients',
    ['- met: Russia + Iran'],
    [event('met', { actors: ['Q159', 'Q794'], recipients: ['Q159', 'Q794'] })],
    ['met = met'],
  ],
  [
    'a missing object',
    ['- signed: Russia; object pact'],
    [event('signed', { actors: ['Q159'] })],
    ['signed = –', '– = signed'],
  ],
  [
    'the closest of two',
    ['- attacked: Russia + Iran -> Ukraine', '- attacked: Russia -> Ukraine'],
    [attack()],
    ['attacked = –', 'attacked = attacked'],
  ],
  [
    'one with the closer of two',
    ['- attacked: Russia -> Ukraine'],
    [event('attacked', { actors: ['Q159', 'Q794'], recipients: ['Q212'] }), attack()],
    ['attacked = attacked', '– = attacked'],
  ],
  [
    'fact told as plan',
    ['- attacked: Russia -> Ukraine'],
    [attack({ modality: 'planned' })],
    ['attacked = –', '– = attacked'],
  ],
  ['plan told as fact', ['- attacked: Russia -> Ukraine; planned'], [attack()], ['attacked = –', '– = attacked']],
  [
    'plan told as duty',
    ['- attacked: Russia -> Ukraine; planned'],
    [attack({ modality: 'obligation' })],
    ['attacked = attacked'],
  ],
  ['negation missed', ['- attacked: Russia -> Ukraine; not'], [attack()], ['attacked = –', '– = attacked']],
  [
    'telling and denial of one thing',
    ['- attacked: Russia -> Ukraine', '- attacked: Russia -> Ukraine; denied'],
    [attack({}, { modality: 'denied' })],
    ['attacked = attacked', 'attacked = attacked'],
  ],
  ['one thing told twice', ['- attacked: Russia -> Ukraine'], [attack({}, {})], ['attacked = attacked']],
  [
    'an office',
    ['- holds-office: Putin -> Russia; title president'],
    [office('Q7747', 'Q159', 'president')],
    ['holds-office = holds-office'],
  ],
  [
    'another office',
    ['- holds-office: Putin -> Russia; title president'],
    [office('Q7747', 'Q159', 'head-of-government')],
    ['holds-office = –', '– = holds-office'],
  ],
  [
    'an office elsewhere',
    ['- holds-office: Putin -> Russia; title president'],
    [office('Q7747', 'Q794', 'president')],
    ['holds-office = –', '– = holds-office'],
  ],
  ['nothing', [], [], []],
]

it.each(ROWS)('pairs %s', (_, lines, facts, expected) => {
  expect(pairs(lines, facts)).toEqual(expected)
})
