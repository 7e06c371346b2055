import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asEntity } from '../../../graph/link/as-entity.ts'
import { findOwnFiles } from '../../../server/knowledge/own-files.ts'
import { useOwnFolder, WHO } from './own-folder.ts'

const own = useOwnFolder()

it('has nothing to add where the folder is missing or empty', async () => {
  expect(await findOwnFiles(join(own.folder, 'missing'))).toEqual({ files: [], others: [] })
  expect((await own.load({})).knowledge.entities).toHaveLength(3)
})

it('passes over folders, hidden files and files of other kinds, and tells of the latter', async () => {
  await mkdir(join(own.folder, 'old.jsonl'))
  for (const name of ['b.CSV', 'a.jsonl', 'notes.txt', '.a.jsonl.swp']) await writeFile(join(own.folder, name), '')
  const { files, others } = await findOwnFiles(own.folder)
  expect([files, others]).toEqual([
    [join(own.folder, 'a.jsonl'), join(own.folder, 'b.CSV')],
    [join(own.folder, 'notes.txt')],
  ])
})

describe('a line whose id is known', () => {
  it.each([
    ['adds aliases', '{"id": "Q183", "aliases": {"de": ["BRD"]}}', { aliases: { de: ['BRD'], en: [] } }],
    [
      'adds an alias once',
      '{"id": "Q183", "adjectives": {"de": ["deutsch"]}}',
      { adjectives: { de: ['deutsch'], en: [] } },
    ],
    [
      'keeps a replaced name as an alias',
      '{"id": "Q183", "name": {"en": "Deutschland"}}',
      { name: { de: 'Deutschland', en: 'Deutschland' }, aliases: { de: [], en: ['Germany'] } },
    ],
    [
      'does not repeat the name among the aliases',
      '{"id": "Q183", "aliases": {"de": ["Deutschland", "BRD"]}}',
      { aliases: { de: ['BRD'], en: [] } },
    ],
    ['replaces single values', '{"id": "Q61053", "short": "Olaf Scholz"}', { short: 'Olaf Scholz' }],
    ['empties a value with null', '{"id": "treaty/pact", "inForce": null}', { inForce: null, signed: '2024-06-19' }],
    [
      'adds offices',
      '{"id": "Q61053", "offices": [{"office": "chancellor", "of": "Q183", "from": "2030"}]}',
      {
        offices: [
          { office: 'chancellor', of: 'Q183', from: '2021-12-08', to: '2025-05-06' },
          { office: 'chancellor', of: 'Q183', from: '2030', to: null },
        ],
      },
    ],
    [
      'ends an office that begins on the same day',
      '{"id": "Q61053", "offices": [{"office": "chancellor", "of": "Q183", "from": "2021-12-08", "to": "2025"}]}',
      { offices: [{ office: 'chancellor', of: 'Q183', from: '2021-12-08', to: '2025' }] },
    ],
    ['takes names away', '{"id": "Q183", "not": {"de": ["deutsch"]}}', { adjectives: { de: [], en: [] } }],
    [
      'takes offices away',
      '{"id": "Q61053", "not": {"offices": [{"office": "chancellor", "of": "Q183"}]}}',
      { offices: [] },
    ],
    ['takes parties away', '{"id": "treaty/pact", "not": {"parties": ["Q183"]}}', { parties: [] }],
    [
      'takes the name away that it replaces',
      '{"id": "Q183", "name": {"en": "FRG"}, "not": {"en": ["Germany"]}}',
      { name: { de: 'Deutschland', en: 'FRG' }, aliases: { de: [], en: [] } },
    ],
  ])('%s', async (_, line, expected) => {
    const id = String(/"id": "([^"]+)"/.exec(line)?.[1])
    expect(await own.entityOf({ 'own.jsonl': line }, id)).toMatchObject(expected)
  })

  it('leaves what it does not name as it was', async () => {
    const before = await own.entityOf({}, 'Q61053')
    expect(await own.entityOf({ 'own.jsonl': '{"id": "Q61053"}' }, 'Q61053')).toEqual(before)
  })

  it('tells when it takes away what is not there', async () => {
    const { own: account } = await own.load({ 'own.jsonl': '{"id": "Q183", "not": {"de": ["Teutonia"]}}' })
    expect(account.notes).toEqual([
      `${own.folder}/own.jsonl:1: "not": Q183 has no name "Teutonia" in "de" to take away`,
    ])
  })
})

describe('a new entity', () => {
  it('takes its type from the line, the name of the file, or its local id', async () => {
    const named = (id: string, more = '') => `{"id": "${id}", "name": {"de": "N", "en": "N"}${more}}`
    const { knowledge, own: account } = await own.load({
      'mine.jsonl': [named('Q1', ', "type": "place"'), named('treaty/n')].join('\n'),
      'places.jsonl': named('Q2'),
    })
    expect(account).toMatchObject({ added: 3, extended: 0 })
    expect(knowledge.entities.slice(3).map(({ id, type }) => [id, type])).toEqual([
      ['Q1', 'place'],
      ['treaty/n', 'treaty'],
      ['Q2', 'place'],
    ])
  })

  it('is whole in one file and extended in others, whatever the order of their names', async () => {
    const more = '{"id": "person/who", "aliases": {"de": ["Jemand"]}}'
    for (const [first, second] of [
      [WHO, more],
      [more, WHO],
    ])
      expect(await own.entityOf({ 'a.jsonl': first ?? '', 'b.jsonl': second ?? '' }, 'person/who')).toMatchObject({
        aliases: { de: ['Jemand'], en: [] },
      })
  })

  it('may be pointed to by lines of other files', async () => {
    const land = '{"id": "country/x", "kind": "state", "iso2": "XX", "iso3": "XXX", "name": {"de": "X", "en": "X"}}'
    const party = '{"id": "treaty/pact", "iso3": "XXX", "parties": ["country/x"]}'
    expect(await own.entityOf({ 'a.jsonl': party, 'countries.jsonl': land }, 'treaty/pact')).toMatchObject({
      parties: ['Q183', 'country/x'],
    })
  })
})

describe('an id that takes the place of another', () => {
  it('keeps it as a former id, and what pointed to the former one points to it', async () => {
    const files = {
      'a.jsonl': '{"id": "Q9", "formerIds": ["treaty/pact"], "aliases": {"de": ["Bund"]}}',
      'b.jsonl': '{"id": "treaty/pact", "aliases": {"de": ["Abkommen"]}}',
    }
    const entity = await own.entityOf(files, 'Q9')
    expect(entity).toMatchObject({
      type: 'treaty',
      wikidata: 'Q9',
      formerIds: ['treaty/pact'],
      aliases: { de: ['Bund', 'Abkommen'], en: [] },
      parties: ['Q183'],
    })
    expect(entity && asEntity(entity)).toMatchObject({ id: 'Q9', formerIds: ['treaty/pact'] })
    expect(await own.entityOf(files, 'treaty/pact')).toBeUndefined()
  })

  it('is followed over several steps, by offices too', async () => {
    const files = {
      'a.jsonl': [
        '{"id": "country/x", "formerIds": ["Q183"]}',
        '{"id": "Q8", "formerIds": ["country/x"]}',
        '{"id": "treaty/y", "name": {"de": "Y", "en": "Y"}, "parties": ["country/x", "Q8"]}',
      ].join('\n'),
    }
    expect(await own.entityOf(files, 'Q8')).toMatchObject({
      name: { de: 'Deutschland' },
      formerIds: ['Q183', 'country/x'],
    })
    expect(await own.entityOf(files, 'Q61053')).toMatchObject({ offices: [{ of: 'Q8' }] })
    expect(await own.entityOf(files, 'treaty/y')).toMatchObject({ parties: ['Q8'] })
  })

  it('joins two that are known to be one', async () => {
    const files = {
      'a.jsonl': [
        '{"id": "treaty/other", "name": {"de": "Anderer", "en": "Other"}, "parties": []}',
        '{"id": "treaty/pact", "formerIds": ["treaty/other"]}',
      ].join('\n'),
    }
    const { knowledge } = await own.load(files)
    expect(knowledge.entities.filter(({ type }) => type === 'treaty')).toMatchObject([
      { id: 'treaty/pact', name: { de: 'Pakt' }, formerIds: ['treaty/other'] },
    ])
  })
})

describe('a table', () => {
  const OFFICES = [{ office: 'chancellor', of: 'Q183', from: '2030-01-01', to: null }]
  it.each([
    ['commas', 'id,name_de,name_en,short,aliases_de\nperson/w,Wer,Who,Wer,Wer da|Wer dort\n', {}],
    ['semicolons', 'id;name_de;name_en;short;aliases_de\nperson/w;Wer;Who;Wer;Wer da | Wer dort\n', {}],
    ['tabs', 'id\tname_de\tname_en\tshort\taliases_de\nperson/w\tWer\tWho\tWer\tWer da|Wer dort\n', {}],
    [
      'a byte order mark and Windows line ends',
      '\uFEFFid,name_de,name_en,short,aliases_de\r\nperson/w,Wer,Who,Wer,Wer da|Wer dort\r\n',
      {},
    ],
    [
      'empty rows and comments',
      '# people\nid,name_de,name_en,short,aliases_de\n\n,,,,\n# w\nperson/w,Wer,Who,Wer,Wer da|Wer dort',
      {},
    ],
    [
      'missing cells at the end',
      'id,name_de,name_en,short,aliases_de,iso3,offices\nperson/w,Wer,Who,Wer,Wer da|Wer dort\n',
      {},
    ],
    [
      'offices',
      'id,name_de,name_en,short,aliases_de,offices\nperson/w,Wer,Who,Wer,Wer da|Wer dort,chancellor of Q183 2030-01-01/\n',
      { offices: OFFICES },
    ],
  ])('with %s', async (_, content, more) => {
    expect(await own.entityOf({ 'people.csv': content }, 'person/w')).toMatchObject({
      name: { de: 'Wer', en: 'Who' },
      aliases: { de: ['Wer da', 'Wer dort'], en: [] },
      ...more,
    })
  })

  it('has a column for every field, and extends what is known', async () => {
    const content = [
      'id,kind,iso2,iso3,adjectives_en,demonyms_de,metonyms_en,compounds,not_de,former_ids',
      'Q183,former-state,DD,DDR,German,Deutscher|Deutsche,Bonn,Deutsch,deutsch,country/germany',
    ].join('\n')
    expect(await own.entityOf({ 'x.csv': content, 'y.jsonl': '{"id": "Q61053", "iso3": null}' }, 'Q183')).toMatchObject(
      {
        kind: 'former-state',
        iso2: 'DD',
        iso3: 'DDR',
        adjectives: { de: [], en: ['German'] },
        demonyms: { de: ['Deutscher', 'Deutsche'], en: [] },
        metonyms: { de: [], en: ['Bonn'] },
        compounds: ['Deutsch'],
        formerIds: ['country/germany'],
      },
    )
  })
})
