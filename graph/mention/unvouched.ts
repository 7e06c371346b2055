import type { Doc } from '../model/doc.ts'
import type { NameTagger } from '../names/tagger.ts'
import type { DraftMention } from './draft.ts'
import type { NameFinder } from './find-mentions.ts'
import { isHeadline } from './gazetteer/case.ts'

/** "WHO IS TO BLAME": a body's name that would be common words in running text. */
export function isShouted(doc: Doc, { type, start, firstToken, endToken }: DraftMention, names: NameTagger): boolean {
  if (type !== 'institution') return false
  const words = doc.tokens.slice(firstToken, endToken)
  if (!words.every(({ text }) => text === text.toUpperCase() && names.usualCase(text) === 'small')) return false
  const sentence = doc.sentences.find((each) => start < each.end)
  return sentence !== undefined && isHeadline(doc.article.text.slice(sentence.start, sentence.end))
}

/** Capitals and cities of more than a million people. */
export function isMetropolis({ type, reference }: DraftMention, { byId }: Pick<NameFinder, 'byId'>): boolean {
  if (type !== 'place' || reference.kind !== 'known') return false
  return reference.candidates.some((id) => {
    const place = byId.get(id)
    return place?.type === 'place' && (place.capital || (place.population ?? 0) > 1e6)
  })
}
