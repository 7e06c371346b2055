import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Extraction } from '../../../graph/model/extraction.ts'
import { factLines } from '../../graph/reader.ts'

/** A page as it is saved from the web: headline four times, photo credit, byline, boilerplate, teasers. */
const PAGE = join(import.meta.dirname, 'saved-page.de.txt')

let read: readonly Extraction[]
beforeAll(() => {
  const printed = execFileSync(process.execPath, ['dist/server/cli.js', 'extract', PAGE, '--date', '2024-07-02'], {
    encoding: 'utf8',
  })
  read = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Extraction)
})

describe('one saved page in, its facts out', () => {
  it('becomes its main article and its teasers, without what belongs to the page', () => {
    expect(read.map(({ article }) => [article.kind, article.title])).toEqual([
      ['main', 'Finnlands Parlament ratifiziert Verteidigungsabkommen mit den USA'],
      ['teaser', 'Scholz reist nach Warschau'],
      ['teaser', 'Frankreich liefert der Ukraine Kampfjets'],
    ])
    expect(read[0]?.article).toMatchObject({ publisher: 'Nordblick Zeitung', byline: 'M.Virtanen' })
    expect(read.map(({ article }) => article.text).join('\n')).not.toMatch(/Textgröße|Foto:|Empfohlen|NBZ/)
  })
  it('tells what the main article tells, and nothing more', () => {
    const main = read[0]
    expect(
      main &&
        factLines(main).map((line) =>
          line.replace(/Finland–US Defence Cooperation Agreement|Pakt \S+ \S+/u, 'the pact'),
        ),
    ).toEqual([
      'Antony Blinken + Antti Häkkänen signed the pact (2023-12-01..2023-12-31)',
      'Antony Blinken holds-office foreign-minister United States',
      'Parliament of Finland ratified the pact (2024-07-01)',
      'Russia deployed-troops Finland (reported, by Government (Finland))',
      'Russia warned Finland',
      'Sweden ratified the pact (not)',
      'United States party-to the pact',
      'United States party-to the pact',
    ])
  })
  it('has one treaty of Finland, another of Sweden', () => {
    const treaties = read[0]?.entities.filter(({ type }) => type === 'treaty').map(({ id }) => id)
    expect(treaties?.toSorted()).toEqual(['treaty/finland-us-dca', 'treaty/swe-usa-treaty'])
  })
  it('joins no two articles in one fact', () => {
    const ids = read.flatMap(({ facts }) => facts.flatMap(({ evidence }) => evidence.map(({ id }) => id)))
    expect(new Set(ids).size).toBe(ids.length)
    expect(read[1]?.facts.map(({ type }) => type)).toContain('visited')
    expect(read[0]?.facts.map(({ type }) => type)).not.toContain('visited')
  })
  it('is explained with a tree for every sentence', () => {
    const explained = execFileSync(process.execPath, ['dist/server/cli.js', 'explain', PAGE, '--date', '2024-07-02'], {
      encoding: 'utf8',
    })
    const sentences = explained.split('\n\n').filter((block) => block.includes('     1 '))
    expect(sentences).toHaveLength(14)
    expect(sentences.filter((block) => !/ root +0$/m.test(block))).toEqual([])
  })
  it('takes byline, publisher and photo agency for no actors', () => {
    const surfaces = read.flatMap(({ mentions }) => mentions.map(({ surface }) => surface))
    expect(surfaces.filter((surface) => /Virtanen|Nordblick|AFP|NBZ/.test(surface))).toEqual([])
  })
})
