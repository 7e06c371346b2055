import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readGold } from '../../../server/score/read-gold.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gold-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Writes files below the folder and reads them as gold and demo articles. */
async function read(files: Readonly<Record<string, string>>) {
  for (const part of ['gold/articles', 'gold/sentences', 'demo']) await mkdir(join(folder, part), { recursive: true })
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
  return readGold(join(folder, 'gold'), join(folder, 'demo'))
}

const DEMO =
  '---\nid: visit\ntitle: Putin in Seoul\ndate: 2024-11-06\npublisher: Test\nlanguage: en\n---\n\nPutin is in Seoul. He met nobody there.\n'

it('reads sentences with headings, broken lines and facts', async () => {
  const { articles, problems } = await read({
    'gold/sentences/en-a.md':
      '# Sentences\n\n## en-a-001 2024-11-06\n\n[Putin](person:Q7747)\nvisited [Seoul](place:Q8684).\n\n' +
      '- visited: Putin -> Seoul\n\n## de-a-001 2024-11-07\n\n[Putin](person:Q7747) schweigt.\n',
  })
  expect(problems).toEqual([])
  expect(articles).toMatchObject([
    { id: 'en-a-001', language: 'en', date: '2024-11-06', kind: 'sentence', text: 'Putin visited Seoul.' },
    { id: 'de-a-001', language: 'de', date: '2024-11-07', text: 'Putin schweigt.', facts: [] },
  ])
  expect(articles[0]?.facts).toMatchObject([{ type: 'visited', actors: ['Q7747'], recipients: ['Q8684'] }])
})

it('reads nothing where there is no folder', async () => {
  expect(await readGold(join(folder, 'gold'), folder)).toEqual({ articles: [], problems: [] })
})

const FAULTS: readonly (readonly [what: string, path: string, text: string, problem: string])[] = [
  [
    'a heading without a date',
    'gold/sentences/en-a.md',
    '\n## en-a-001\n\nText.\n',
    'en-a.md:2: needs a heading such as "## de-a-001 2024-11-06"',
  ],
  ['a language that nobody speaks', 'gold/sentences/fr-a.md', '## fr-a-001 2024-11-06\n', 'fr-a.md:1: needs a heading'],
  [
    'an id that stands twice',
    'gold/sentences/en-a.md',
    '## en-a-001 2024-11-06\n\nOne.\n\n## en-a-001 2024-11-06\n\nTwo.\n',
    'en-a.md: "en-a-001" stands twice',
  ],
  [
    'a fact that cannot be read, with its own line',
    'gold/sentences/en-a.md',
    '## en-a-001 2024-11-06\n\n[Putin](person:Q7747) left.\n\n- met: Putin\n- left: Putin\n',
    'en-a.md:6: - left: Putin: "left" is no type',
  ],
  [
    'a mark that cannot be read',
    'gold/sentences/en-a.md',
    '## en-a-001 2024-11-06\n\n[Putin](man:Q7747) left.\n',
    'en-a.md:2: [Putin]: "man:Q7747" needs a type',
  ],
  ['an article that is not there', 'gold/articles/gone.md', 'Text.\n', 'gone.md: no article of this name'],
]

it.each(FAULTS)('tells of %s', async (_, path, text, problem) => {
  const { problems } = await read({ [path]: text })
  expect(problems).toEqual([expect.stringContaining(problem)])
})

const ARTICLES: readonly (readonly [what: string, files: Readonly<Record<string, string>>, problems: unknown[]])[] = [
  [
    'the same text',
    {
      'gold/articles/visit.md':
        '[Putin](person:Q7747) in Seoul\n\n[Putin](person:Q7747) is in Seoul. He met nobody there.\n',
    },
    [],
  ],
  [
    'another text',
    { 'gold/articles/visit.md': '[Putin](person:Q7747) in Seoul\n\nPutin is in Rome. He met nobody there.\n' },
    [expect.stringContaining('visit.md: without its marks the text reads')],
  ],
  ['no gold', {}, ['visit.md: no gold in articles/visit.md']],
]

it.each(ARTICLES)('compares a demo article with its gold: %s', async (_, files, problems) => {
  const gold = await read({ 'demo/visit.md': DEMO, ...files })
  expect(gold.problems).toEqual(problems)
})
