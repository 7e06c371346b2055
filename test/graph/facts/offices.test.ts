import { beforeAll, describe, expect, it } from 'vitest'
import type { Extractor } from '../../../graph/extract.ts'
import { article, factLines, shippedExtractor } from '../reader.ts'

/** Sentences that give people offices, and the offices. */
const ENGLISH: readonly (readonly [text: string, ...offices: string[]])[] = [
  [
    'Antony Blinken, the US secretary of state, visited Kyiv.',
    'Antony Blinken holds-office foreign-minister United States',
  ],
  ["Jens Stoltenberg, NATO's secretary-general, visited Kyiv.", 'Jens Stoltenberg holds-office secretary-general NATO'],
  [
    'Mark Rutte, then prime minister of the Netherlands, resigned.',
    'Mark Rutte holds-office head-of-government Netherlands (former)',
  ],
  ['President Sadyr Japarov of Kyrgyzstan visited Kyiv.', 'Sadyr Zhaparov holds-office president Kyrgyzstan'],
  [
    "Israel's far-right finance minister, Bezalel Smotrich, visited Hebron.",
    'Bezalel Smotrich holds-office finance-minister Israel',
  ],
  [
    'Belarusian President Alexander Lukashenko met his Kyrgyz counterpart, Sadyr Japarov.',
    'Alexander Lukashenko holds-office president Belarus',
    'Sadyr Zhaparov holds-office president Kyrgyzstan',
  ],
  ['Hun Manet, who met the Thai prime minister, visited Bali.'],
  ['Macron spoke to Putin, the Chinese president and others.'],
]

const GERMAN: typeof ENGLISH = [
  ['Emmanuel Macron, der französische Präsident, reiste nach Kiew.', 'Emmanuel Macron holds-office president France'],
]

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
})

describe.each([
  ['en', ENGLISH],
  ['de', GERMAN],
] as const)('a title beside a name gives an office: %s', (language, rows) => {
  it.each(rows)('%s', (text, ...offices) => {
    const told = factLines(extractor.extract(article(text, language))).filter((line) => line.includes('holds-office'))
    expect(told).toEqual(offices.toSorted())
  })
})
