import { expect, it } from 'vitest'
import { entityId } from '../../../graph/model/id.ts'
import type { KnownPlace } from '../../../graph/model/knowledge.ts'
import { compareIds } from '../../../server/knowledge/compare-ids.ts'
import { foldName } from '../../../server/knowledge/reference-names.ts'

const none = { de: [], en: [] }

function place(wikidata: string | null, de: string, en: string, aliases: readonly string[] = []): KnownPlace {
  const base = { id: entityId(wikidata ?? 'place/x'), wikidata, iso3: null, name: { de, en } }
  return {
    ...base,
    type: 'place',
    kind: 'city',
    aliases: { de: aliases, en: [] },
    population: null,
    capital: false,
    adjectives: none,
    demonyms: none,
  }
}

const tables = new Map([
  ['Q649', new Set(['Moscow', 'Moskau'].map(foldName))],
  ['Q7', new Set(['Philip Brave Davis'].map(foldName))],
])

it.each([
  ['the same name', place('Q649', 'Moskau', 'Moscow'), 'confirmed'],
  ['an alias', place('Q649', 'Hauptstadt', 'Capital', ['Moskau']), 'confirmed'],
  ['the words of a longer name', place('Q7', 'Philip Davis', 'Philip Davis'), 'confirmed'],
  ['one shared word only', place('Q7', 'Philip Miller', 'Philip Miller'), 'wrong'],
  ['another thing', place('Q649', 'Berlin', 'Berlin'), 'wrong'],
  ['an id of no table', place('Q1', 'Berlin', 'Berlin'), 'unknown'],
  ['no id', place(null, 'Berlin', 'Berlin'), 'nothing'],
])('%s', (_, entity, expected) => {
  const { wrong, unknown, confirmed } = compareIds([entity], tables)
  const told = confirmed > 0 ? 'confirmed' : wrong.length > 0 ? 'wrong' : unknown.length > 0 ? 'unknown' : 'nothing'
  expect(told).toBe(expected)
})
