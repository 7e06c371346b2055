import type { Extractor } from '../../../graph/extract.ts'
import type { Language } from '../../../graph/model/article.ts'
import { article } from '../reader.ts'

/**
 * Text, and for some of its words whom the last mention that ends in them means: by the English name of a known entity, "(institution)"
 * for one that only the text knows, "nobody" for none or for several who may be meant.
 */
export type Row = readonly [text: string, ...meant: string[]]

/** What the extractor makes of the same words. */
export function meaningsOf(extractor: Extractor, language: Language, text: string, meant: readonly string[]): string[] {
  const { mentions, entities } = extractor.extract(article(text, language))
  return meant.map((row) => {
    const [surface = ''] = row.split(' = ')
    const lastWord = surface.split(' ').at(-1)
    const all = mentions.filter((mention) => mention.surface.split(' ').at(-1) === lastWord)
    const names = all
      .filter(({ start }) => start === all.at(-1)?.start)
      .map((mention) => {
        const entity = entities.find(({ id }) => id === mention.entity)
        return entity?.linked ? (entity.name.en ?? entity.name.de ?? '') : entity ? `(${entity.type})` : 'nobody'
      })
    return `${surface} = ${names.length === 0 ? 'nobody' : names.toSorted((a, b) => a.localeCompare(b)).join(' + ')}`
  })
}
