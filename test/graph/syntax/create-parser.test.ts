import { describe, expect, it } from 'vitest'
import { MAX_WORDS } from '../../../graph/syntax/frame.ts'
import { loadSyntaxParser } from '../../../server/syntax-model.ts'

const parsers = { de: await loadSyntaxParser('de'), en: await loadSyntaxParser('en') }

/** "word label head" for each word that is asked for. */
function arcsOf(language: 'de' | 'en', sentence: string): string[] {
  const words = sentence.split(' ')
  const tree = parsers[language].parse(words)
  return words.map((word, i) => `${word} ${tree.labels[i]} ${words[tree.heads[i]!] ?? '–'}`)
}

describe('finds who does what', () => {
  it.each([
    [
      'de',
      'Die Ministerin unterzeichnete den Vertrag .',
      'Ministerin nsubj unterzeichnete, Vertrag obj unterzeichnete',
    ],
    [
      'de',
      'Den Vertrag unterzeichnete der Minister gestern .',
      'Minister nsubj unterzeichnete, Vertrag obj unterzeichnete',
    ],
    [
      'de',
      'Der Vertrag wurde von dem Präsidenten unterzeichnet .',
      'Vertrag nsubj:pass unterzeichnet, wurde aux:pass unterzeichnet',
    ],
    [
      'de',
      'Das Parlament hat das Abkommen gebilligt .',
      'Parlament nsubj gebilligt, Abkommen obj gebilligt, hat aux gebilligt',
    ],
    ['de', 'Der Kanzler traf in Paris den Präsidenten .', 'Kanzler nsubj traf, Paris obl traf, Präsidenten obj traf'],
    ['de', 'Er half dem Nachbarn .', 'Er nsubj half, Nachbarn obl:arg half'],
    [
      'de',
      'Die Regierung lehnte den Vorschlag ab .',
      'Regierung nsubj lehnte, Vorschlag obj lehnte, ab compound:prt lehnte',
    ],
    ['de', 'Es gibt einen Ausweg .', 'Es expl gibt, Ausweg obj gibt'],
    ['en', 'The minister signed the treaty .', 'minister nsubj signed, treaty obj signed'],
    ['en', 'The treaty was signed by the president .', 'treaty nsubj:pass signed, was aux:pass signed'],
    [
      'en',
      'Parliament has not ratified the agreement .',
      'Parliament nsubj ratified, agreement obj ratified, not advmod ratified',
    ],
    [
      'en',
      'The president who met the chancellor left Berlin .',
      'president nsubj left, who nsubj met, chancellor obj met, Berlin obj left',
    ],
    ['en', 'They gave him weapons .', 'They nsubj gave, him iobj gave, weapons obj gave'],
  ] as const)('%s: %s', (language, sentence, expected) => {
    expect(arcsOf(language, sentence)).toEqual(expect.arrayContaining(expected.split(', ')))
  })
})

it.each([
  ['de', 'Die Soldaten wurden befreit .', 'DET NOUN AUX.Fin VERB.Part PUNCT'],
  ['en', 'They want to leave .', 'PRON VERB.Fin PART VERB.Inf PUNCT'],
] as const)('tags alone as it does for a tree: %s %s', (language, sentence, expected) => {
  const words = sentence.split(' ')
  expect(parsers[language].tag(words)).toEqual(expected.split(' '))
  expect(parsers[language].parse(words).tags).toEqual(expected.split(' '))
})

const LONG = Array.from({ length: 5 * MAX_WORDS }, (_, i) => ['Der', 'Rat', 'tagt', ','][i % 4]!)

it.each([
  ['no word', []],
  ['one word', ['Ja']],
  ['an empty word', ['', '']],
  ['marks alone', ['...', '—', '?!']],
  ['signs of other scripts', ['مصر', '北京', '😀', 'A\u0301', '\ud800', '\u200b']],
  ['the longest sentence of one piece', LONG.slice(0, MAX_WORDS)],
  ['one word more', LONG.slice(0, MAX_WORDS + 1)],
  ['thousands of words', LONG],
  ['thousands without a comma', LONG.filter((word) => word !== ',')],
  ['words like properties of objects', ['constructor', '__proto__', 'toString']],
])('gives one whole tree for %s', (_, words) => {
  const tree = parsers.de.parse(words)
  for (const array of [tree.upos, tree.tags, tree.labels, tree.heads]) expect(array).toHaveLength(words.length)
  expect(tree.labels.filter((label) => label === 'root')).toHaveLength(words.length === 0 ? 0 : 1)
  expect(tree.labels.every((label) => label.length > 0)).toBe(true)
  for (let i = 0; i < words.length; i++) expect(distanceToRoot(tree.heads, i)).toBeLessThan(words.length)
  expect(parsers.de.tag(words)).toEqual(tree.tags)
})

/** Number of arcs up to the root; endless paths end at the number of words. */
function distanceToRoot(heads: Int32Array, word: number): number {
  let steps = 0
  for (let at = heads[word]!; at >= 0 && steps < heads.length; at = heads[at]!) steps++
  return steps
}

it('parses the same after other sentences', () => {
  const words = 'Der Präsident warnt vor einem neuen Krieg .'.split(' ')
  const first = parsers.de.parse(words)
  parsers.de.parse(LONG)
  parsers.de.parse([])
  expect(parsers.de.parse(words)).toEqual(first)
})
