import { describe, expect, it } from 'vitest'
import { useOwnFolder, WHO } from './own-folder.ts'
import type { Files } from './own-folder.ts'

const own = useOwnFolder()

describe('names file, line and mend of', () => {
  it.each([
    [
      'a column that is none',
      { 'a.csv': 'id,nmae_de\nQ183,x\n' },
      'a.csv:1: "nmae_de" is no column of such a table; there are id, type',
    ],
    ['a column that stands twice', { 'a.csv': 'id,id\n' }, 'a.csv:1: column "id" stands here twice'],
    ['a table without ids', { 'a.csv': 'name_de\nX\n' }, 'a.csv:1: needs a column "id"'],
    ['too many cells', { 'a.csv': 'id,short\n"Q61053",Scholz,Olaf\n' }, 'a.csv:2: has 3 cells for 2 columns'],
    ['a quotation that has no end', { 'a.csv': 'id,short\nQ61053,"Scholz\n' }, 'is no CSV from here on'],
    [
      'offices in other words',
      { 'a.csv': 'id,offices\nQ61053,chancellor\n' },
      'a.csv:2: "offices" needs offices such as "president of Q142',
    ],
    ['a number that is none', { 'a.csv': 'id,population\nQ1,many\n' }, 'a.csv:2: "population" needs a whole number'],
    [
      'another encoding',
      { 'a.csv': Buffer.from('id,short\nQ61053,M\xfcller\n', 'latin1') },
      'a.csv: is not valid UTF-8; convert it',
    ],
    [
      'another encoding in JSON',
      { 'a.jsonl': Buffer.from('\n{"id": "M\xfcller"}', 'latin1') },
      'a.jsonl:2: is not valid UTF-8; convert it',
    ],
    ['no JSON', { 'a.jsonl': '\n{"id": "Q183"' }, 'a.jsonl:2: needs one JSON object on the line'],
    [
      'a line of many megabytes',
      { 'a.jsonl': `{"id": "${'Q'.repeat(5_000_000)}"}` },
      'a.jsonl:1: is longer than 4 MB; write one entity a line',
    ],
    ['no id', { 'a.jsonl': '{"short": "X"}' }, 'a.jsonl:1: needs an "id" such as "Q183"'],
    [
      'an id said twice in a file',
      { 'a.jsonl': `${WHO}\n${WHO}` },
      'a.jsonl:2: id "person/who" stands at a.jsonl:1 already',
    ],
    [
      'a new entity that is not whole',
      { 'a.jsonl': '{"id": "person/new", "short": "X"}' },
      'a.jsonl:1: needs a "name" such as {"de": "Russland", "en": "Russia"} (no entity has the id person/new yet',
    ],
    [
      'a field of another type',
      { 'a.jsonl': '{"id": "Q183", "parties": ["Q183"]}' },
      'a.jsonl:1: "parties" is no field of a country, which Q183 is',
    ],
    [
      'an unknown field',
      { 'a.jsonl': '{"id": "Q183", "alias": ["BRD"]}' },
      'a.jsonl:1: "alias" is no field of this file',
    ],
    ['another type', { 'a.jsonl': '{"id": "Q183", "type": "place"}' }, 'a.jsonl:1: Q183 is a country already'],
    [
      'a kind of another type',
      { 'a.jsonl': '{"id": "Q183", "kind": "city"}' },
      'a.jsonl:1: needs a "kind": one of state',
    ],
    [
      'a name that cannot go',
      { 'a.jsonl': '{"id": "Q183", "not": {"de": ["Deutschland"]}}' },
      'a.jsonl:1: "not" names "Deutschland", which is its "name"; give it another',
    ],
    [
      'an office of nobody',
      { 'a.jsonl': '{"id": "Q61053", "offices": [{"office": "chancellor", "of": "Q9"}]}' },
      'a.jsonl:1: office "chancellor" of Q9: no entity has this id',
    ],
    [
      'days the wrong way round',
      { 'a.jsonl': '{"id": "treaty/pact", "inForce": "2020"}' },
      'a.jsonl:1: in force before it was signed',
    ],
    [
      'a code of two countries',
      {
        'countries.jsonl':
          '{"id": "country/x", "kind": "state", "iso2": "XX", "iso3": "DEU", "name": {"de": "X", "en": "X"}}',
      },
      'countries.jsonl:1: "iso3" DEU is that of countries.jsonl:1 already',
    ],
    [
      'a Wikidata id of two',
      { 'a.jsonl': '{"id": "place/x", "wikidata": "Q183", "name": {"de": "X", "en": "X"}}' },
      'a.jsonl:1: "wikidata" Q183 is that of countries.jsonl:1 already',
    ],
    [
      'a former id of two',
      { 'a.jsonl': '{"id": "Q183", "formerIds": ["country/g"]}\n{"id": "Q61053", "formerIds": ["country/g"]}' },
      'a.jsonl:2: country/g is a former id of Q183 at a.jsonl:1',
    ],
    [
      'former ids in a ring',
      { 'a.jsonl': '{"id": "Q183", "formerIds": ["Q8"]}\n{"id": "Q8", "formerIds": ["Q183"]}' },
      'the former ids lead back to',
    ],
    [
      'its own id as a former one',
      { 'a.jsonl': '{"id": "Q183", "formerIds": ["Q183"]}' },
      'a.jsonl:1: "formerIds" names Q183 itself',
    ],
  ] as readonly (readonly [string, Files, string])[])('%s', async (_, files, message) => {
    expect(await own.problemOf(files)).toContain(message)
  })

  it('all that is wrong, in one go', async () => {
    const told = await own.problemOf({
      'a.jsonl': '{"id": "Q183", "alias": 1}\n{"id": "Q61053", "short": ""}',
      'b.csv': 'id\nX\n',
    })
    expect(told.match(/^.*?(a\.jsonl:1|a\.jsonl:2|b\.csv:2): /gm)).toHaveLength(3)
  })

  it('nothing that only points to a line at fault', async () => {
    const told = await own.problemOf({
      'a.jsonl': '{"id": "institution/x"}\n{"id": "treaty/pact", "parties": ["institution/x"]}',
    })
    expect(told).not.toContain('a.jsonl:2')
  })
})
