import { beforeAll, expect, it } from 'vitest'
import { explainMentions } from '../../graph/explained-mentions.ts'
import type { Extractor } from '../../graph/extract.ts'
import type { Language } from '../../graph/model/article.ts'
import { article, shippedExtractor } from './reader.ts'

/** Text, a stretch of it, the verdicts told of it in order, and some contenders: "not" for those who lost. */
type Row = readonly [language: Language, text: string, stretch: string, verdicts: string, contenders: readonly string[]]
const ROWS: readonly Row[] = [
  ['de', 'Moskau lehnte das ab.', 'Moskau', 'listed tagged speaking confirmed alone', ['Russia', 'not Moscow']],
  ['de', 'In Moskau regnet es.', 'Moskau', 'listed tagged speaking confirmed alone', ['not Russia', 'Moscow']],
  ['de', 'Der rostige Nagel brach ab.', 'Nagel', 'listed unvouched', ['Joachim Nagel']],
  [
    'en',
    'French President Emanuel Macron left.',
    'Emanuel Macron',
    'tagged speaking knows-more office',
    ['Emmanuel Macron'],
  ],
  ['en', 'The French president left.', 'president', 'holder', ['Emmanuel Macron', 'France']],
  ['en', 'President Macron met Olaf Scholz. Scholz left.', 'Scholz', 'introduced', ['Olaf Scholz']],
  ['en', 'NATO met in Riga. The alliance warned Russia.', 'alliance', 'told-before', ['NATO']],
  ['en', 'The alliance warned Russia.', 'alliance', 'nobody', []],
]

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
}, 60_000)

it.each(ROWS)('%s: %s: %s', (language, text, stretch, verdicts, contenders) => {
  const { extraction, reasons, entity } = extractor.explain(article(text, language))
  const at = text.lastIndexOf(stretch)
  const { mentions, passedOver } = explainMentions(extraction.mentions, reasons)
  const of = [...mentions.map((each) => ({ ...each.mention, ...each })), ...passedOver].find(
    ({ start }) => start === at,
  )
  const told = of?.reasons ?? []
  expect(told.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(verdicts.split(' ')))
  const names = told.flatMap((reason) =>
    reason.contenders.map(({ entity: id, stands }) => `${stands ? '' : 'not '}${id && entity(id)?.name.en}`),
  )
  expect(names).toEqual(expect.arrayContaining([...contenders]))
})

it.each(ROWS)('reads %s: %s alike with and without reasons', (language, text) => {
  const asked = article(text, language)
  expect(extractor.explain(asked).extraction).toEqual(extractor.extract(asked))
})
