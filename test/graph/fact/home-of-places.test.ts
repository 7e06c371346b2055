import { beforeAll, describe, expect, it } from 'vitest'
import type { Extractor } from '../../../graph/extract.ts'
import { article, shippedExtractor } from '../reader.ts'

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
})

describe('a place that no list knows is of the country in which the text says that it lies', () => {
  it.each([
    ['The Red Cross flew medicines to the Angolan town of Kwitundu.', 'Kwitundu', 'AGO'],
    ['The Red Cross flew medicines to the town of Kwitundu.', 'Kwitundu', null],
  ])('%s', (text, name, iso3) => {
    const { entities } = extractor.extract(article(text, 'en'))
    expect(entities.find((entity) => entity.name.en === name)?.iso3).toBe(iso3)
  })
})
