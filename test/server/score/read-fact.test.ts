import { expect, it } from 'vitest'
import type { GoldFact } from '../../../server/score/gold.ts'
import { readFact } from '../../../server/score/read-fact.ts'
import { readMarks } from '../../../server/score/read-marks.ts'

const { mentions } = readMarks(
  '[Putin](person:Q7747), [Russia](country:Q159), [the North](country:Q423 nominal), [both](country:Q159+Q423 nominal), ' +
    '[Moscow](country:Q159 metonym), [Moscow](place:Q649), [the pact](treaty:some-pact nominal), [Seoul](place:Q8684), ' +
    '[Anna Berg](person:?anna-berg), [Weber + Söhne](institution:?weber)',
)

const READ: readonly (readonly [line: string, fact: Partial<GoldFact>])[] = [
  ['- visited: Putin -> the North', { type: 'visited', actors: ['Q7747'], recipients: ['Q423'], objects: [] }],
  ['- met: Putin + Anna Berg', { actors: ['Q7747', '?anna-berg'], recipients: [] }],
  ['- met: both', { actors: ['Q159', 'Q423'] }],
  ['- met: Russia + both', { actors: ['Q159', 'Q423'] }],
  ['- signed: Putin; object the pact; for Russia', { objects: ['treaty/some-pact'], for: ['Q159'] }],
  ['- entered-into-force: ; object the pact', { actors: [], objects: ['treaty/some-pact'] }],
  ['- met: both; place place:Q649', { places: ['Q649'] }],
  ['- attacked: country:Q159 -> Seoul', { actors: ['Q159'], recipients: ['Q8684'] }],
  ['- holds-office: Putin -> Russia; title president', { actors: ['Q7747'], objects: ['Q159'], title: 'president' }],
  ['- holds-office: Putin -> Russia; title president; former', { tenure: 'former' }],
  ['- party-to: Russia -> the pact', { recipients: [], objects: ['treaty/some-pact'] }],
  ['- accused: Putin -> Russia; about attacked', { about: 'attacked' }],
  ['- attacked: Russia -> Seoul; alleged; by Putin', { modality: 'alleged', attributedTo: ['Q7747'] }],
  ['- attacked: Russia -> Seoul; planned; not', { modality: 'planned', negated: true }],
  ['- attacked: Russia -> Seoul', { modality: 'factual', negated: false, dateFrom: null, dateTo: null }],
  ['- attacked: Russia -> Seoul; on 2024-11-06', { dateFrom: '2024-11-06', dateTo: '2024-11-06' }],
  ['- attacked: Russia -> Seoul; on 2024-06-01..2024-06-30', { dateFrom: '2024-06-01', dateTo: '2024-06-30' }],
  ['- controls: Russia -> Seoul; on 2014-01-01..', { dateFrom: '2014-01-01', dateTo: null }],
  ['- visited: Putin -> Seoul; planned; on ..2027-12-31', { dateFrom: null, dateTo: '2027-12-31' }],
]

it.each(READ)('reads %s', (line, fact) => {
  expect(readFact(line, mentions)).toMatchObject(fact)
})

it('keeps the line as it was written', () => {
  expect(readFact('- met: both', mentions).line).toBe('- met: both')
})

const FAULTS: readonly (readonly [line: string, message: string])[] = [
  ['- greeted: Putin -> Russia', '"greeted" is no type of docs/ontology.md'],
  ['- visited Putin', 'is no type of docs/ontology.md'],
  ['- visited: Putin -> Russia -> Seoul', 'one "->" stands between actors and recipients'],
  ['- visited: Xi -> Russia', '"Xi" is no mention of this text'],
  ['- visited: Moscow -> Russia', '"Moscow" stands for several things here (Q159, Q649): say type:id'],
  ['- visited: Putin -> Russia; loudly', '"loudly" is no part of a fact'],
  ['- visited: Putin -> Russia; on Monday', '"on Monday" needs a day such as 2024-11-06'],
  ['- visited: Putin -> Russia; on ..', 'needs a day'],
  ['- visited: Putin -> Russia; on 2024-01-01..2024-02-01..2024-03-01', 'needs a day'],
  ['- visited: Putin -> Russia; on 2024-06-30..2024-06-01', 'ends before it begins'],
  ['- accused: Putin -> Russia; about nothing', '"nothing" is no event type'],
]

it.each(FAULTS)('refuses %s', (line, message) => {
  expect(() => readFact(line, mentions)).toThrow(message)
})
