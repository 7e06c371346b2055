import { bench, describe } from 'vitest'
import { germanText } from '../../../graph/lang/de/text.ts'
import { englishText } from '../../../graph/lang/en/text.ts'
import type { TextRules } from '../../../graph/lang/pack.ts'
import type { Language } from '../../../graph/model/article.ts'
import { read } from './reading.ts'

const GERMAN =
  'Der Rat der beiden Länder hat am Mittwoch in Genf einen Vertrag mit der US-Regierung beschlossen. Außenminister Dr. Weber ' +
  'sagte: „Das Abkommen vom 3. Mai 2023 gilt seit Juni für rund 10.000 Soldaten.“ Die Opposition (z. B. im Norden) lehnt es ab. '

const ENGLISH =
  "The council of both countries passed a treaty with the U.S. government in Geneva on Wednesday. Foreign Minister J. D. Weber's " +
  'aide said: "The deal of May 3, 2023 hasn\'t changed since June for some 10,000 pro-Western soldiers." The opposition rejects it. '

/** About as long as an agency's article. */
const article = (text: string): string => text.repeat(10)

describe.each([
  ['de', germanText, article(GERMAN)],
  ['en', englishText, article(ENGLISH)],
] as const)('an article of 2.5 kB in %s', (language: Language, rules: TextRules, text: string) => {
  bench('tokens, sentences and words', () => {
    read(text, language, rules)
  })
  const doc = read(text, language, rules)
  bench('dates', () => {
    for (const { firstToken, endToken } of doc.sentences) {
      rules.findDates(text, doc.tokens, firstToken, endToken, '2024-11-06')
    }
  })
})
