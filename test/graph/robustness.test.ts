import { beforeAll, describe, expect, it } from 'vitest'
import type { Extractor } from '../../graph/extract.ts'
import { LANGUAGES } from '../../graph/model/article.ts'
import { article, shippedExtractor } from './reader.ts'

/** Text that is no text: long, nested, repeated, cut off, in any script. */
const TEXTS: Readonly<Record<string, string>> = {
  empty: '',
  'white space': ' \n'.repeat(20_000),
  'one long word': 'a'.repeat(200_000),
  'ten thousand brackets': `${'('.repeat(10_000)}Russland${')'.repeat(10_000)}`,
  'one word of parts that hyphens join': 'deutsch-polnisch-'.repeat(6_000),
  'one word of names without a space': 'RusslandgreiftPolenan'.repeat(4_000),
  'a paragraph for every name': 'Putin\n\n'.repeat(15_000),
  'a hundred thousand commas': ','.repeat(100_000),
  'five thousand names': Array.from({ length: 5_000 }, (_, at) => `Anna${at % 97} Berg${at}`).join(', '),
  'quotations in quotations': `${'„“"»'.repeat(5_000)}Putin sagte${'"“'.repeat(5_000)}`,
  'who says that somebody says': '"We condemn Russia", he said, '.repeat(2_000),
  'right to left': 'روسيا هاجمت أوكرانيا \u202e\u200f'.repeat(2_000),
  'zero width': 'Russ\u200bland\u200d \ufeffgreift\u00ad Polen\u200c an. '.repeat(1_000),
  'halves of pairs': 'Putin \ud83c besuchte \udf0d Polen. '.repeat(1_000),
  'fifty accents on every letter': `a${'\u0301'.repeat(50)}`.repeat(1_000),
  'one name, without end': 'Russland '.repeat(10_000),
  'titles and names, without end': 'Präsident Putin President Putin '.repeat(4_000),
  'treaties and parties, without end': 'Abkommen mit Russland und '.repeat(4_000),
  'verbs and conjunctions, without end': 'Russland und Polen besuchten '.repeat(3_000),
  'relative clauses': 'Das Abkommen, das Polen, das Frankreich lobte, ratifizierte, gilt. '.repeat(1_000),
  'every code unit, halves of pairs too': Array.from({ length: 65_536 }, (_, unit) =>
    String.fromCharCode((unit * 7919) % 65_536),
  ).join(''),
  'cut in a surrogate pair': 'Putin besuchte 🇰🇵'.slice(0, -1),
}

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
})

describe('text that is no text is read without fault, and offsets hold', () => {
  for (const language of LANGUAGES)
    for (const [name, raw] of Object.entries(TEXTS))
      it(`${language}: ${name}`, () => {
        const text = raw.normalize('NFC')
        const { mentions, facts } = extractor.extract(article(text, language))
        expect(mentions.filter(({ start, end, surface }) => text.slice(start, end) !== surface)).toEqual([])
        const outside = facts
          .flatMap(({ evidence }) => evidence)
          .filter(({ start, end }) => start < 0 || end > text.length)
        expect(outside).toEqual([])
      })
})
