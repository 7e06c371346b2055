import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { ImportError } from '../../../server/wikidata/import-error.ts'
import { SAMPLE, useImport } from './small.ts'

const imports = useImport()
const dump = `${SAMPLE}/dump.json`
const linesOf = async (...inputs: Parameters<typeof imports.run>) => (await imports.run(...inputs)).lines
const lineOf = async (id: string, ...inputs: Parameters<typeof imports.run>) =>
  (await linesOf(...inputs)).find((line) => line['id'] === id)

const ANNA = {
  id: 'Q999000101',
  type: 'person',
  kind: 'politician',
  iso3: 'FRA',
  name: { de: 'Anna Beispiel', en: 'Anna Example' },
  given: 'Anna',
  family: 'Example',
  short: 'Anna Beispiel',
}
const MINISTER = { office: 'foreign-minister', of: 'Q142' }

describe('a dump', () => {
  it('gives a person with aliases of two words and offices that nobody deprecated', async () => {
    expect(await lineOf('Q999000101', [dump])).toEqual({
      ...ANNA,
      aliases: { de: ['Anna B. Beispiel', 'A. B. Beispiel'], en: ['Anna B. Example', 'A. B. Beispiel'] },
      offices: [
        { ...MINISTER, from: '2031-05-06' },
        { ...MINISTER, from: '2025-02-01', to: '2026-07' },
      ],
    })
  })

  it('takes names in "mul" for both languages, and knows where the family name comes first', async () => {
    expect(await lineOf('Q999000102', [dump])).toMatchObject({
      name: { de: 'Li Beispiel', en: 'Li Beispiel' },
      family: 'Li',
      given: 'Beispiel',
      offices: [{ office: 'head-of-government', of: 'Q148', from: '2032-01-01' }],
    })
  })

  it('only adds to what ships', async () => {
    expect(await lineOf('Q3052772', [dump])).toEqual({
      id: 'Q3052772',
      aliases: { en: ['Emmanuel Jean-Michel Frédéric Macron'] },
      offices: [{ ...MINISTER, from: '2040-01-01', to: '2041-01-01' }],
    })
  })

  it('gives its Wikidata id to what had none', async () => {
    expect(await lineOf('Q999000302', [dump])).toEqual({
      id: 'Q999000302',
      type: 'treaty',
      formerIds: ['treaty/nancy'],
      inForce: '2026-01-01',
    })
  })

  it('gives it once, where two bear the same name', async () => {
    const path = join(imports.folder, 'in.json')
    await writeFile(path, (await readFile(dump, 'utf8')).replaceAll('Q999000302', 'Q999000555'))
    const lines = await linesOf([dump, path])
    expect(lines.filter((line) => 'formerIds' in line)).toMatchObject([{ id: 'Q999000302' }])
    expect(lines.find((line) => line['id'] === 'Q999000555')).toMatchObject({ name: { en: 'Treaty of Nancy' } })
  })

  it('gives institutions, and knows subclasses that stood before', async () => {
    expect(await lineOf('Q999000201', [dump])).toEqual({
      id: 'Q999000201',
      type: 'institution',
      kind: 'agency',
      iso3: 'FRA',
      name: { de: 'Amt für Brücken und Stege', en: 'Office of Bridges' },
      aliases: { en: ['OBR'] },
    })
  })

  it.each([
    ['a name for such bodies', 'Q999000202', 'Ministry of Defence', 'France'],
    ['a name that another one bears', 'Q999000204', 'Liberal Lake Party', 'Germany'],
  ])('lets %s mean a body only beside its country', async (_, id, name, country) => {
    expect(await lineOf(id, [dump])).toMatchObject({
      name: { en: `${name} (${country})` },
      contextual: { en: [name] },
    })
  })

  it('gives bodies of several countries no country', async () => {
    expect(await lineOf('Q999000205', [dump])).toMatchObject({ kind: 'igo', name: { en: 'Commission of the Lakes' } })
    expect(await lineOf('Q999000205', [dump])).not.toHaveProperty('iso3')
  })

  it('gives treaties with those parties that are known, of their most special kind', async () => {
    expect(await lineOf('Q999000301', [dump])).toEqual({
      id: 'Q999000301',
      type: 'treaty',
      kind: 'peace',
      name: { de: 'Vertrag von Beispielstadt', en: 'Treaty of Exampleville' },
      parties: ['Q142', 'Q183', 'Q999000205'],
      signed: '2031-03-01',
      inForce: '2032-01',
    })
  })

  it('counts what is left out, and names positions without a known title', async () => {
    const { left, imported, seen, heading } = await imports.run([dump])
    expect([seen, heading]).toEqual([21, '# dump.json'])
    expect(left).toEqual({
      'things without a name': 1,
      'offices without a known title': 3,
      'parties that are unknown': 1,
      'days in force before the signature': 1,
    })
    expect(imported.tally.untitled(1)).toEqual([['Q999000013', 1]])
    expect(imported.positions.nameOf('Q999000013')).toBe('President of the Senate of France')
  })

  it('tells a broken line, and goes on', async () => {
    const { faults, lines } = await imports.run([dump])
    expect(faults).toEqual([{ where: `${dump}:6`, message: expect.stringContaining('is not JSON and is passed over') }])
    expect(lines).toHaveLength(11)
  })

  it('says each thing once, though it comes twice', async () => {
    const { lines, left } = await imports.run([dump, dump])
    expect([lines.length, left['what came twice']]).toEqual([11, 11])
  })

  it.each([
    ['packed', gzipSync],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    [
      'without the list around it',
      (text: string) => text.replace(/^\[\n/, '').replace(/\]\n$/, '').replaceAll(',\n', '\n'),
    ],
  ])('may come %s', async (_, change) => {
    const path = join(imports.folder, 'in.json')
    await writeFile(path, change(await readFile(dump, 'utf8')))
    expect(await linesOf([path])).toEqual(await linesOf([dump]))
  })

  it.each([
    ['on one line', undefined],
    ['indented', 2],
  ])('may be a list that another program wrote %s', async (_, indent) => {
    const whole = (await readFile(dump, 'utf8')).split('\n').flatMap((line) => {
      try {
        return [JSON.parse(line.replace(/,$/, '')) as unknown]
      } catch {
        return []
      }
    })
    const path = join(imports.folder, 'in.json')
    await writeFile(path, JSON.stringify(whole, null, indent))
    expect(await linesOf([path])).toEqual(await linesOf([dump]))
  })
})

describe('what is asked for:', () => {
  const wishes = { types: null, countries: null, sitelinks: 0 }
  test.each([
    ['types', { ...wishes, types: ['treaty'] as const }, ['Q999000301', 'Q999000302', 'Q999000303']],
    ['a country, and treaties of it', { ...wishes, countries: ['DEU'] }, ['Q999000204', 'Q999000301']],
    ['pages in so many Wikipedias', { ...wishes, sitelinks: 3 }, ['Q999000101', 'Q3052772']],
  ])('%s', async (_, asked, expected) => {
    expect((await linesOf([dump], { wishes: asked })).map((line) => line['id'])).toEqual(expected)
  })

  test('further classes', async () => {
    const classes = new Map([['Q13442814', { type: 'institution', kind: 'media' } as const]])
    expect(await lineOf('Q999000401', [dump], { classes })).toMatchObject({ kind: 'media' })
  })
})

describe('other formats', () => {
  it('takes Special:EntityData', async () => {
    expect(await linesOf([`${SAMPLE}/entity-data.json`])).toMatchObject([{ ...ANNA, offices: [MINISTER, MINISTER] }])
  })

  it('learns positions from one file for another, in either order', async () => {
    const data = JSON.parse(await readFile(`${SAMPLE}/entity-data.json`, 'utf8')) as {
      entities: Record<string, unknown>
    }
    const paths = await Promise.all(
      Object.entries(data.entities).map(async ([id, entity]) => {
        const path = join(imports.folder, `${id}.json`)
        await writeFile(path, JSON.stringify({ entities: { [id]: entity } }))
        return path
      }),
    )
    for (const inputs of [paths, paths.toReversed()])
      expect(await linesOf(inputs)).toMatchObject([{ offices: [MINISTER, MINISTER] }])
  })

  it('takes SPARQL results as JSON, several rows of one thing together', async () => {
    const { lines, faults } = await imports.run([`${SAMPLE}/people.sparql.json`])
    expect(lines).toEqual([
      {
        ...ANNA,
        aliases: { de: ['Anna B. Beispiel', 'A. B. Beispiel'] },
        offices: [
          // A first of January may be no more than a year.
          { ...MINISTER, from: '2025-02-01', to: '2026' },
          { ...MINISTER, from: '2031-05-06' },
        ],
      },
      {
        id: 'Q999000301',
        type: 'treaty',
        kind: 'peace',
        name: { de: 'Exampleville', en: 'Treaty of Exampleville' },
        parties: ['Q142', 'Q183'],
        signed: '2031-03-01',
      },
    ])
    expect(faults).toMatchObject([{ where: `${SAMPLE}/people.sparql.json, object 5` }])
  })

  it('takes SPARQL results as CSV', async () => {
    const { lines, left } = await imports.run([`${SAMPLE}/institutions.csv`])
    expect(lines).toMatchObject([
      {
        name: { de: 'Amt für Brücken und Stege', en: 'Office of Bridges' },
        aliases: { en: ['OBR', 'O.B.'] },
        iso3: 'FRA',
      },
      { name: { en: 'Commission of the Lakes, Rivers and Ponds' } },
    ])
    // The query service gives the id in the place of a missing label.
    expect(left).toEqual({ 'things without a name': 1 })
  })
})

describe('names the input and the mend of', () => {
  const packed = gzipSync(Buffer.from(`[\n${'{"id":"Q1"},\n'.repeat(1000)}]`))
  test.each([
    ['nothing', '', 'is empty; it needs a Wikidata JSON dump'],
    ['only blanks', ' \n\n', 'is empty; it needs'],
    ['a page', '<!DOCTYPE html>', 'is nothing that is imported here'],
    ['a table without items', 'thing,de\nQ1,X\n', 'with a column "item"'],
    ['a table with an open quotation', 'item,de\nQ1,"X\n', 'is no CSV'],
    ['bzip2', 'BZh91AY', 'is packed with bzip2, which is not unpacked here; say "bzcat'],
    ['a packed file that is cut off', packed.subarray(0, packed.length - 20), 'is damaged or cut off'],
    [
      'a packed file that is damaged',
      Buffer.concat([packed.subarray(0, 20), Buffer.alloc(400, 7)]),
      'is damaged or cut off',
    ],
    ['a result that is cut off', '{"entities":{"Q1":{"id":"Q1"', 'is cut off after object 1; fetch it again'],
  ])('%s', async (_, content, message) => {
    const path = join(imports.folder, 'in')
    await writeFile(path, content)
    const error: unknown = await imports.run([path]).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ImportError)
    expect(String(error)).toContain(`${path}: `)
    expect(String(error)).toContain(message)
    expect(await readdir(imports.folder)).toEqual(['in'])
  })

  test('a file that is missing', async () => {
    await expect(imports.run([join(imports.folder, 'no.json')])).rejects.toThrow('no.json: no such file or folder')
  })

  test('a row that is nothing that is imported', async () => {
    const path = join(imports.folder, 'rows.csv')
    await writeFile(path, 'item,de\nhttp://www.wikidata.org/entity/Q1,X\nsomething,Y\n')
    const { faults } = await imports.run([path])
    expect(faults).toMatchObject([
      { where: `${path}:2`, message: expect.stringContaining('Q1 is no person with a "position", and has no "class"') },
      { where: `${path}:3`, message: expect.stringContaining('"item" needs the address or id of an item') },
    ])
  })

  test('a line of more bytes than any item has', async () => {
    const path = join(imports.folder, 'in.json')
    const long = `{"type":"item","id":"Q7","labels":{"en":{"value":"${'x'.repeat(65 * 1024 * 1024)}"}}},\n`
    await writeFile(path, (await readFile(dump, 'utf8')).replace('[\n', `[\n${long}`))
    const { faults, lines } = await imports.run([path])
    expect(faults[0]).toMatchObject({ where: `${path}:2`, message: expect.stringContaining('is longer than 64 MB') })
    expect(lines).toHaveLength(11)
  })
})
