import { beforeAll, expect, it } from 'vitest'
import type { Language } from '../../../graph/model/article.ts'
import type { Extractor } from '../../../graph/extract.ts'
import { article, shippedExtractor } from '../reader.ts'

/** What is told, and by whom it is denied; nothing where the denial takes up no claim. */
const ROWS: readonly (readonly [language: Language, text: string, denied: string | null])[] = [
  ['de', 'Chile wirft Peru vor, die Rebellen der M23 zu unterstützen. Lima bestreitet das.', 'supported by Peru'],
  [
    'de',
    'Nach Angaben Ugandas hat Kenia Raketen an die Huthi geliefert. Nairobi wies die Vorwürfe zurück.',
    'supplied-arms by Kenya',
  ],
  ['de', 'Spanien beschuldigt Portugal, Zypern angegriffen zu haben, was Lissabon bestreitet.', 'attacked by Portugal'],
  ['de', 'Chile wirft Peru vor, die M23 zu unterstützen. Oslo bestreitet das.', null],
  ['de', 'Peru unterstützt die M23. Lima bestreitet das nicht.', null],
  ['en', 'Spain accuses Portugal of backing the M23 rebels. Lisbon denies this.', 'supported by Portugal'],
  [
    'en',
    'Kenya supplied the Houthis with missiles, according to Uganda. Nairobi rejected the allegations.',
    'supplied-arms by Kenya',
  ],
  ['en', 'Spain accuses Portugal of backing the M23 rebels. Lisbon has not denied this.', null],
]

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
})

it.each(ROWS)('%s: %s', (language, text, denied) => {
  const { facts, entities } = extractor.extract(article(text, language))
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name.en
  const told = facts.flatMap(({ type, evidence }) =>
    evidence
      .filter(({ modality }) => modality === 'denied')
      .map(({ attributedTo }) => `${type} by ${attributedTo.map(nameOf).join(' + ')}`),
  )
  expect(told).toEqual(denied === null ? [] : [denied])
})
