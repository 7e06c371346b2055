import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KnowledgeError } from '../../../server/knowledge/knowledge-error.ts'
import { loadKnowledge } from '../../../server/knowledge/load.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-knowledge-'))
  await cp('test/server/knowledge/small', folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

async function append(file: string, line: string): Promise<void> {
  const path = join(folder, file)
  await writeFile(path, (await readFile(path, 'utf8')) + line + '\n')
}

it('fills in what a line leaves out', async () => {
  const { entities } = await loadKnowledge(folder)
  expect(entities.find(({ id }) => id === 'Q183')).toEqual({
    id: 'Q183',
    type: 'country',
    kind: 'state',
    wikidata: 'Q183',
    iso2: 'DE',
    iso3: 'DEU',
    name: { de: 'Deutschland', en: 'Germany' },
    aliases: { de: [], en: [] },
    adjectives: { de: ['deutsch'], en: [] },
    demonyms: { de: [], en: [] },
    metonyms: { de: [], en: [] },
    compounds: [],
  })
})

it('gives a local id no Wikidata id', async () => {
  const { entities } = await loadKnowledge(folder)
  expect(entities.find(({ id }) => id === 'treaty/pact')?.wikidata).toBeNull()
})

it('reads the lexicon', async () => {
  const { givenNames, stoplist, compoundHeads, offices } = await loadKnowledge(folder)
  expect([...givenNames]).toEqual(['olaf'])
  expect([...stoplist]).toEqual([['Mitte', 'the middle']])
  expect([...compoundHeads]).toEqual(['krieg', 'politik'])
  expect(offices.map(({ office }) => office)).toEqual(['chancellor'])
})

describe('names file, line and mend of', () => {
  const person = (more: object): string =>
    JSON.stringify({ id: 'person/x', name: { de: 'X', en: 'X' }, short: 'X', ...more })
  it.each([
    ['no JSON', 'countries.jsonl', '{', 'countries.jsonl:2: needs one JSON object on the line'],
    ['no id', 'countries.jsonl', '{"kind": "state"}', 'countries.jsonl:2: needs an "id" such as "Q183"'],
    ['a bad id', 'persons.jsonl', person({ id: 'X 1' }), 'persons.jsonl:2: needs an "id" such as "Q183"'],
    ['no name', 'persons.jsonl', '{"id": "person/x", "short": "X"}', 'persons.jsonl:2: needs a "name" such as'],
    [
      'an unknown field',
      'persons.jsonl',
      person({ shoort: 'X' }),
      'persons.jsonl:2: "shoort" is no field of this file; correct its spelling',
    ],
    [
      'an unknown kind',
      'persons.jsonl',
      person({ kind: 'king' }),
      'persons.jsonl:2: needs a "kind": one of politician',
    ],
    [
      'an id said twice',
      'persons.jsonl',
      person({ id: 'Q61053' }),
      'persons.jsonl:2: id "Q61053" stands at persons.jsonl:1 already',
    ],
    [
      'an id of another type',
      'persons.jsonl',
      person({ id: 'place/x' }),
      'persons.jsonl:2: a local id of this type begins with "person/"',
    ],
    [
      'a country that is none',
      'persons.jsonl',
      person({ iso3: 'XYZ' }),
      'persons.jsonl:2: "iso3" XYZ is the code of no country',
    ],
    [
      'another Wikidata id',
      'persons.jsonl',
      person({ id: 'Q1', wikidata: 'Q2' }),
      'persons.jsonl:2: "wikidata" must be Q1 as the id is',
    ],
    [
      'an office that is none',
      'persons.jsonl',
      person({ offices: [{ office: 'boss', of: 'Q183' }] }),
      'persons.jsonl:2: office "boss" is no office of lexicon/offices.jsonl',
    ],
    [
      'an office of nobody',
      'persons.jsonl',
      person({ offices: [{ office: 'chancellor', of: 'Q9' }] }),
      'persons.jsonl:2: office "chancellor" of Q9: no entity has this id',
    ],
    [
      'a day that is none',
      'persons.jsonl',
      person({ offices: [{ office: 'chancellor', of: 'Q183', from: '2021-13-01' }] }),
      'persons.jsonl:2: "offices.0.from" needs a day such as "2012-05-07"',
    ],
    [
      'days the wrong way round',
      'persons.jsonl',
      person({ offices: [{ office: 'chancellor', of: 'Q183', from: '2021', to: '2020' }] }),
      'persons.jsonl:2: office "chancellor" ends before it begins',
    ],
    [
      'a party that is none',
      'treaties.jsonl',
      '{"id": "treaty/x", "name": {"de": "X", "en": "X"}, "parties": ["Q9"]}',
      'treaties.jsonl:2: party Q9: no entity has this id',
    ],
    [
      'force before the signature',
      'treaties.jsonl',
      '{"id": "treaty/x", "name": {"de": "X", "en": "X"}, "signed": "2020", "inForce": "2019-12-31"}',
      'treaties.jsonl:2: in force before it was signed',
    ],
    ['a type that is none', 'more.jsonl', '{"id": "Q1"}', 'more.jsonl:1: needs a "type": one of person, country'],
    ['a stop word without a reason', 'stoplist.tsv', 'Ende', 'stoplist.tsv:2: needs a word, a tab, and the reason'],
  ])('%s', async (_, file, line, message) => {
    const inFolder = `${file.endsWith('.tsv') ? 'lexicon' : 'knowledge'}/${file}`
    if (file === 'more.jsonl') await writeFile(join(folder, inFolder), '')
    await append(inFolder, line)
    const error: unknown = await loadKnowledge(folder).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(KnowledgeError)
    expect(String(error)).toContain(message)
  })
})

it('names all broken lines at once', async () => {
  await append('knowledge/persons.jsonl', '{}')
  await append('knowledge/persons.jsonl', '[]')
  const error: unknown = await loadKnowledge(folder).catch((reason: unknown) => reason)
  expect(String(error)).toContain('persons.jsonl:3')
})
