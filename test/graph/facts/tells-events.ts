import { beforeAll, describe, expect, it } from 'vitest'
import type { Extractor } from '../../../graph/extract.ts'
import type { Language } from '../../../graph/model/article.ts'
import { article, eventLines, shippedExtractor } from '../reader.ts'

/** Rows by what they have in common: a text and all the events that it tells. */
export type EventRows = Readonly<Record<string, readonly (readonly [text: string, ...facts: string[]])[]>>

/** A test for each row: the text tells just these events. */
export function tellsEvents(language: Language, rowsByKind: EventRows): void {
  let extractor: Extractor
  beforeAll(async () => {
    extractor = await shippedExtractor()
  })
  describe.each(Object.entries(rowsByKind))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...facts) => {
      expect(eventLines(extractor.extract(article(text, language)))).toEqual(facts.toSorted())
    })
  })
}
