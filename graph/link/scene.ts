import type { EntityId } from '../model/id.ts'
import type { Catalogue } from './catalogue.ts'
import type { LinkedMention, Linking } from './link.ts'
import { countryAbout, mainCountry, onlyOf } from './text-countries.ts'

/** Sentences before one in which its country may be told. */
const REACH = 2

/**
 * The country that a sentence is about: the only one that it and the two before tell of, themselves or by who belongs to it, else the
 * one that the whole article tells most often, twice as often as any other, if it is among them or they are told but once; else that of the
 * places in which something is told to happen in it, or where there are none in the one before; else the only one of the last sentence that
 * tells of any; null for none.
 * @param here mentions of each sentence
 * @param isWithin whether a mention stands behind a preposition of place
 */
export function sceneBySentence(
  here: readonly (readonly LinkedMention[])[],
  { entities }: Linking,
  catalogue: Catalogue,
  isWithin: (linked: LinkedMention) => boolean,
): (sentence: number) => EntityId | null {
  const codeOf = ({ mention: { entity } }: LinkedMention) => (entity === null ? null : entities.get(entity)?.iso3)
  const isPerson = ({ mention }: LinkedMention) => mention.type === 'person'
  const named = new Set(here.flat().flatMap((each) => (isPerson(each) ? [] : (codeOf(each) ?? []))))
  // "UN chief Guterres condemned the coup": a person tells of a country only where the text names it too.
  const codes = here.map((mentions) =>
    mentions.flatMap((each) => {
      const code = codeOf(each)
      return code && (named.size === 0 || !isPerson(each) || named.has(code)) ? [code] : []
    }),
  )
  const counts = new Map<string, number>()
  for (const code of codes.flat()) counts.set(code, (counts.get(code) ?? 0) + 1)
  const topic = mainCountry(counts, 1)
  const places = (sentence: number) =>
    new Set(
      (here[sentence] ?? []).flatMap((each) =>
        PLACES.has(each.mention.type) && each.mention.form === 'name' && isWithin(each) ? (codeOf(each) ?? []) : [],
      ),
    )
  const nearest = (sentence: number): string | null => {
    const last = codes.slice(Math.max(0, sentence - REACH), sentence + 1).findLast(({ length }) => length > 0)
    return onlyOf(new Set(last))
  }
  return (sentence) => {
    const near = new Set(codes.slice(Math.max(0, sentence - REACH), sentence + 1).flat())
    const own = places(sentence)
    const code =
      countryAbout(near, counts, topic) ?? onlyOf(own.size > 0 ? own : places(sentence - 1)) ?? nearest(sentence)
    return code === null ? null : catalogue.countryOf(code)
  }
}

const PLACES: ReadonlySet<string> = new Set(['place', 'country'])
