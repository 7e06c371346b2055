import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { bestStatements, dayIn, itemOf, statements } from '../../../server/wikidata/claims.ts'
import { createClassTable } from '../../../server/wikidata/classes.ts'
import { fromEntity } from '../../../server/wikidata/from-entity.ts'
import { mayMatter } from '../../../server/wikidata/glance.ts'
import { jsonItems } from '../../../server/wikidata/json-items.ts'
import { splitName } from '../../../server/wikidata/names.ts'
import { positionReader } from '../../../server/wikidata/read-position.ts'
import { SAMPLE, smallKnowledge } from './small.ts'

describe('the name of a position is read:', () => {
  const none: readonly string[] = []
  test.each([
    [{ en: 'President of France' }, none, 'president of Q142'],
    [{ en: 'president of the French Republic' }, none, 'president of Q142'],
    [{ en: 'French president' }, none, 'president of Q142'],
    [{ en: 'Minister for Foreign Affairs' }, ['Q183'], 'foreign-minister of Q183'],
    [{ en: 'Minister of Foreign Affairs and Trade of Poland' }, none, 'foreign-minister of Q36'],
    [{ en: 'Federal Chancellor of Germany' }, none, 'chancellor of Q183'],
    [{ en: 'Prime Minister' }, ['Q999', 'Q36'], 'head-of-government of Q36'],
    [{ en: 'Mayor of Berlin' }, none, 'mayor of Q64'],
    [{ en: 'Secretary General of NATO' }, none, 'secretary-general of institution/nato'],
    [{ en: 'NATO Secretary General' }, none, 'secretary-general of institution/nato'],
    [{ en: 'President of the European Commission' }, none, 'commission-president of Q8880'],
    [{ en: 'President of France (1848–1852)' }, none, 'president of Q142'],
    [{ de: 'Präsident der Französischen Republik' }, none, 'president of Q142'],
    [{ de: 'Außenminister Frankreichs' }, none, 'foreign-minister of Q142'],
    [{ de: 'Ministerpräsident von Polen' }, none, 'head-of-government of Q36'],
    [{ de: 'französischer Präsident' }, none, 'president of Q142'],
    [{ mul: 'Bundeskanzler' }, ['Q183'], 'chancellor of Q183'],
    [{ en: 'Prime Minister' }, none, 'head-of-government of null'],
    [{ en: 'Prime Minister of Atlantis' }, none, null],
    [{ en: 'President of the Senate of France' }, ['Q142'], null],
    [{ en: "President's press secretary" }, ['Q142'], null],
    [{ en: 'Vice President of France' }, none, 'vice-president of Q142'],
    [{ en: 'Deputy Minister of Foreign Affairs of Poland' }, ['Q36'], null],
    [{ en: 'President of NATO' }, ['Q142'], null],
    [{}, ['Q142'], null],
  ])('%j', async (names, jurisdictions, expected) => {
    const office = positionReader(await smallKnowledge())(names, jurisdictions)
    expect(office && `${office.office} of ${office.of}`).toBe(expected)
  })
})

describe('a day is as exact as it is known:', () => {
  const snak = (time: string, precision: number) => ({ datavalue: { value: { time, precision }, type: 'time' } })
  test.each([
    ['+2017-05-14T00:00:00Z', 11, '2017-05-14'],
    ['+2017-05-00T00:00:00Z', 10, '2017-05'],
    ['+2017-05-14T00:00:00Z', 10, '2017-05'],
    ['+2017-00-00T00:00:00Z', 9, '2017'],
    ['+00000002017-05-14T00:00:00Z', 11, '2017-05-14'],
    ['+2017-00-00T00:00:00Z', 11, '2017'],
    ['+2010-00-00T00:00:00Z', 8, null],
    ['-0044-03-15T00:00:00Z', 11, null],
    ['+0476-09-04T00:00:00Z', 11, '0476-09-04'],
  ])('%s at precision %i', (time, precision, expected) => {
    expect(dayIn(snak(time, precision))).toBe(expected)
  })

  test('and none where it is not known', () => {
    expect(dayIn({ snaktype: 'somevalue', property: 'P580' })).toBeNull()
  })
})

test('items are named by id or by number alone', () => {
  expect(itemOf({ datavalue: { value: { 'entity-type': 'item', 'numeric-id': 142 } } })).toBe('Q142')
  expect(itemOf({ datavalue: { value: { id: 'P31' } } })).toBeNull()
  expect(itemOf({ snaktype: 'novalue' })).toBeNull()
})

test('deprecated statements are none, and preferred ones come alone where one is wanted', () => {
  const entity = { claims: { P1: [{ rank: 'normal' }, { rank: 'preferred' }, { rank: 'deprecated' }] } }
  expect(statements(entity, 'P1')).toHaveLength(2)
  expect(bestStatements(entity, 'P1')).toEqual([{ rank: 'preferred' }])
  expect(statements({ claims: [] }, 'P1')).toEqual([])
})

test.each([
  ['Anna Beispiel', 'FRA', 'Anna', 'Beispiel'],
  ['Kim Jong-un', 'PRK', 'Jong-un', 'Kim'],
  ['Lula', 'BRA', '', 'Lula'],
])('%s (%s) is called %s and of the family %s', (name, iso3, given, family) => {
  expect(splitName(name, iso3)).toEqual({ given, family })
})

describe('objects of a JSON text', () => {
  const text = '{"head":{"vars":[]},"results":{"bindings":[ {"a":{"b":"}\\"{"}} ,\n{"c":[1,{}]},{}]}}'
  async function items(size: number, mostBytes = 100) {
    const bytes = Buffer.from(text)
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    const found: string[] = []
    for await (const item of jsonItems(chunks(), 3, mostBytes))
      found.push(item.kind === 'item' ? Buffer.from(item.bytes).toString() : `${item.kind} ${item.number}`)
    return found
  }

  test('are found wherever the stream is cut', async () => {
    for (let size = 1; size <= text.length; size++)
      expect(await items(size), `chunks of ${size}`).toEqual(['{"a":{"b":"}\\"{"}}', '{"c":[1,{}]}', '{}'])
  })

  test('that are too long are passed over', async () => {
    for (const size of [1, 7, 1000]) expect(await items(size, 12)).toEqual(['tooLong 1', '{"c":[1,{}]}', '{}'])
  })
})

test('a glance at a line passes over nothing that matters, and over most that does not', async () => {
  const lines = (await readFile(`${SAMPLE}/dump.json`, 'utf8')).split('\n').filter((line) => line.startsWith('{'))
  const passed = lines.filter((line) => !mayMatter(Buffer.from(line), createClassTable(new Map())))
  const labels = passed.map((line) => /"(?:en|fr)":\{"language":"..","value":"([^"]+)"/.exec(line)?.[1])
  expect(labels).toEqual(['Nobody Special', 'Office of Bridges', 'On the growth of moss'])
  for (const line of passed)
    expect(fromEntity(JSON.parse(line.replace(/,$/, '')), createClassTable(new Map()))).toBeNull()
})
