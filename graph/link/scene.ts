import type { EntityId } from '../model/id.ts'
import type { Catalogue } from './catalogue.ts'
import type { LinkedMention, Linking } from './link.ts'
import { countryAbout, mainCountry } from './text-countries.ts'

/** Sentences before one in which its country may be told. */
const REACH = 2

/**
 * The country that a sentence is about: the only one that it and the two before tell of, themselves or by who belongs to it, else the
 * one that the whole article tells most often, twice as often as any other, if it is among them or they are told but once; null for none.
 * @param here mentions of each sentence
 */
export function sceneBySentence(
  here: readonly (readonly LinkedMention[])[],
  { entities }: Linking,
  catalogue: Catalogue,
): (sentence: number) => EntityId | null {
  const codes = here.map((mentions) =>
    mentions.flatMap(({ mention: { entity } }) => (entity === null ? [] : (entities.get(entity)?.iso3 ?? []))),
  )
  const counts = new Map<string, number>()
  for (const code of codes.flat()) counts.set(code, (counts.get(code) ?? 0) + 1)
  const topic = mainCountry(counts, 1)
  return (sentence) => {
    const near = new Set(codes.slice(Math.max(0, sentence - REACH), sentence + 1).flat())
    const code = countryAbout(near, counts, topic)
    return code === null ? null : catalogue.countryOf(code)
  }
}
