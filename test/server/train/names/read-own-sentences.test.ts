import { describe, expect, it } from 'vitest'
import { readFileText, readOwnSentences } from '../../../../server/train/names/read-own-sentences.ts'

const FILE = `# Ministries
[Polens](country) Minister [Jan Nowak](person)
rief an.

die [US](country compound)-Regierung
# Next
Ohne Namen.`

describe('a file of sentences', () => {
  const { texts, problems } = readFileText('de-some.md', FILE)
  it('is read paragraph by paragraph, without headings', () => {
    expect(problems).toEqual([])
    expect(texts.map(({ text }) => text)).toEqual([
      'Polens Minister Jan Nowak rief an.',
      'die US-Regierung',
      'Ohne Namen.',
    ])
  })
  it('gives each name its span, type and form', () => {
    const told = texts.map(({ text, names }) =>
      names.map(({ start, end, type, form }) => `${text.slice(start, end)} ${type} ${form}`),
    )
    expect(told).toEqual([['Polens country name', 'Jan Nowak person name'], ['US country compound'], []])
  })
})

describe('says what is wrong', () => {
  it.each([
    ['fr-some.md', 'Rien.', 'fr-some.md: the name must begin with a language, such as "de-ministries.md"'],
    [
      'en-a.md',
      'x\n\n[Oslo](town) fell',
      'en-a.md:3: [Oslo]: "town" needs a type (person, country, place, institution, treaty, other) and, if it is no name, a form',
    ],
    [
      'en-a.md',
      '[Oslo](place role)',
      'en-a.md:1: [Oslo]: "role" is no form; there are name, adjective, demonym, compound',
    ],
    ['en-a.md', '[[US](country) Army](institution)', 'en-a.md:1: [US Army]: marks must not stand inside each other'],
    ['en-a.md', '[Oslo fell', 'en-a.md:1: "[Oslo fell": a bracket that nothing closes'],
  ])('%s "%s"', (name, content, problem) => {
    const { texts, problems } = readFileText(name, content)
    expect(problems).toEqual([problem])
    expect(texts.filter(({ names }) => names.length > 0)).toEqual([])
  })
})

it('finds nothing wrong with the sentences of the project', async () => {
  expect((await readOwnSentences('data/train')).problems).toEqual([])
})
