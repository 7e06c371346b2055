import { expect, it } from 'vitest'
import { pairFacts } from '../../../server/score/compare-facts.ts'
import { pairMentions, sameEntityIn } from '../../../server/score/compare-mentions.ts'
import { figuresOf, reportErrors, reportTables } from '../../../server/score/report.ts'
import type { Comparison } from '../../../server/score/score-gold.ts'
import { event, extraction, gold } from './annotated.ts'

const MARKED = '[Russia](country:Q159) attacked [Ukraine](country:Q212) on Monday, said [Berg](person:?anna-berg).'
const LINE = '- attacked: Russia -> Ukraine; reported; by Berg; on 2024-11-04'

function compare(said: string, facts: Parameters<typeof extraction>[1] = []): Comparison {
  const wanted = gold(MARKED, LINE)
  const found = extraction(said, facts)
  const meansSame = sameEntityIn(found, wanted)
  return {
    gold: wanted,
    extraction: found,
    meansSame,
    mentions: pairMentions(wanted, found, meansSame),
    facts: pairFacts(wanted, found, meansSame),
  }
}

/** Rows of the report's tables, without their padding: "country 2 1 100.0 50.0 66.7". */
const rows = (...comparisons: readonly Comparison[]) =>
  reportTables(comparisons).map((line) => line.trim().replaceAll(/\s+/gu, ' '))

const nearly = compare(MARKED.replace('[Ukraine](country:Q212)', 'Ukraine'), [
  event('attacked', { actors: ['Q159'], recipients: ['Q212'] }, { modality: 'reported', dateFrom: '2024-11-04' }),
])

it('counts what is found, right and too much', () => {
  expect(rows(nearly)).toEqual(
    expect.arrayContaining([
      '1 texts (0 de, 1 en), 3 mentions, 1 facts',
      'country 2 1 100.0 50.0 66.7',
      'person 1 1 100.0 100.0 100.0',
      'attacked 1 1 100.0 100.0 100.0',
      'facts: modality and negation right 100.0 1',
      'facts: source right 0.0 1',
      'facts: date right 0.0 1',
    ]),
  )
})

it('counts known entities once a text, and leaves out those that no list knows', () => {
  const lines = rows(nearly)
  const linked = lines.slice(lines.findIndex((line) => line.startsWith('entities of each text')))
  expect(linked.find((line) => line.startsWith('all '))).toBe('all 2 1 100.0 50.0 66.7')
})

it('leaves out rows without anything', () => {
  const names = rows(nearly).map((line) => line.split(' ')[0])
  expect(names).not.toContain('treaty')
  expect(names).not.toContain('visited')
})

it('keeps only figures of rows that have ten cases', () => {
  expect(figuresOf([nearly])).not.toHaveProperty('mentions by type: country')
  expect(figuresOf(Array.from({ length: 5 }, () => nearly))).toMatchObject({
    'mentions by type: country': 66.7,
    'mentions by form: name': 80,
  })
})

it('names errors by kind, the commonest first, with a sentence each', () => {
  const blind = compare(
    MARKED.replace('[Ukraine](country:Q212)', 'Ukraine').replace('[Berg](person:?anna-berg)', 'Berg'),
  )
  expect(reportErrors([blind, nearly], 1).filter(Boolean)).toEqual([
    'name not found (3)',
    expect.stringMatching(/^ {2}2 × country "Ukraine"\n.*Russia attacked Ukraine on Monday/su),
    'fact not found (1)',
    `  ${LINE}\n      en-t-001`,
  ])
  expect(reportErrors([blind], 0)).toEqual([])
})
