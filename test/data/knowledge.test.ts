import { readFile, readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { buildGazetteer } from '../../graph/mention/gazetteer/gazetteer.ts'
import type { KnownEntity } from '../../graph/model/knowledge.ts'
import type { EntityType } from '../../graph/ontology/entity-types.ts'
import { loadKnowledge } from '../../server/knowledge/load.ts'

const knowledge = await loadKnowledge('data')
const ofType = (type: EntityType): readonly KnownEntity[] => knowledge.entities.filter((entity) => entity.type === type)

it.each([
  ['country', 240],
  ['person', 4_000],
  ['place', 1_900],
  ['institution', 1_700],
  ['treaty', 420],
] as const)('knows many of type %s', (type, atLeast) => {
  expect(ofType(type).length).toBeGreaterThanOrEqual(atLeast)
})

it('gives every state an adjective or a demonym in both languages', () => {
  const bare = knowledge.entities.flatMap((entity) => {
    if (entity.type !== 'country' || entity.kind !== 'state') return []
    const { adjectives, demonyms } = entity
    const words = [adjectives.de.concat(demonyms.de), adjectives.en.concat(demonyms.en)]
    return words.some((list) => list.length === 0) ? [entity.name.en] : []
  })
  expect(bare).toEqual(['St. Kitts and Nevis'])
})

it('writes each name once per entity and language', () => {
  const doubled = knowledge.entities.flatMap(({ id, name, aliases }) =>
    (['de', 'en'] as const).flatMap((language) => {
      const names = [name[language], ...aliases[language]]
      return new Set(names).size === names.length ? [] : [`${id} ${language}`]
    }),
  )
  expect(doubled).toEqual([])
})

it('leaves no white space at the ends of a name, nor two together', () => {
  const untidy = knowledge.entities.flatMap(({ name, aliases }) =>
    [name.de, name.en, ...aliases.de, ...aliases.en].filter((text) => text !== text.trim().replace(/\s+/g, ' ')),
  )
  expect(untidy).toEqual([])
})

it.each([
  ['president', 'RUS', '2024-11-06', 'Q7747'],
  ['president', 'USA', '2024-11-06', 'Q6279'],
  ['president', 'USA', '2025-03-01', 'Q22686'],
  ['foreign-minister', 'PRK', '2024-11-06', 'Q30436217'],
  ['foreign-minister', 'DEU', '2018-01-10', 'Q160902'],
  ['foreign-minister', 'DEU', '2024-01-10', 'Q564328'],
  ['defence-minister', 'RUS', '2023-01-10', 'Q32024'],
  ['defence-minister', 'RUS', '2025-01-10', 'Q4082839'],
  ['head-of-government', 'GBR', '2023-06-01', 'Q20055561'],
  ['head-of-government', 'ISR', '2022-02-01', 'Q39318'],
  ['head-of-government', 'UKR', '2024-02-01', 'Q66094865'],
  ['president', 'FRA', '2016-02-01', 'Q157'],
  ['chancellor', 'DEU', '2021-12-07', 'Q567'],
  ['chancellor', 'DEU', '2021-12-09', 'Q61053'],
])('%s of %s on %s', (office, iso3, day, expected) => {
  const country = knowledge.entities.find((entity) => entity.type === 'country' && entity.iso3 === iso3)?.id
  const holders = knowledge.entities.flatMap((entity) =>
    entity.type === 'person' &&
    entity.offices.some(
      (held) => held.office === office && held.of === country && (held.from ?? '') <= day && day <= (held.to ?? '9999'),
    )
      ? [String(entity.id)]
      : [],
  )
  expect(holders).toEqual([expected])
})

it.each(['de', 'en'] as const)('builds the matcher for %s', (language) => {
  expect(buildGazetteer(knowledge, language).language).toBe(language)
})

it('tells source and licence of every file in data/README.md', async () => {
  const readme = await readFile('data/README.md', 'utf8')
  const files = await Promise.all(
    ['knowledge', 'lexicon'].map(async (folder) =>
      (await readdir(`data/${folder}`)).map((file) => `${folder}/${file}`),
    ),
  )
  expect(files.flat().filter((file) => !readme.includes(`\`${file}\``))).toEqual([])
})
