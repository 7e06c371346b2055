import type { Mention } from '../model/mention.ts'
import { childrenWith, type ParsedSentence } from './arcs.ts'
import type { Participant } from './participant.ts'
import { ownPreposition } from './preposition.ts'

/** Whoever a word stands for. */
export type Found = readonly Participant[]

/** Whom a mention means; nobody if it is not linked. */
export function participant(mention: Mention): Found {
  return mention.entity === null ? [] : [{ entity: mention.entity, type: mention.type }]
}

/** Each once, in their order. */
export function distinct(found: Found): Found {
  return found.filter((each, index) => found.findIndex(({ entity }) => entity === each.entity) === index)
}

/** What the first item gives that gives anybody. */
export function firstOf<Item>(items: readonly Item[], find: (item: Item) => Found): Found {
  for (const item of items) {
    const found = find(item)
    if (found.length > 0) return found
  }
  return []
}

/** Where somebody is at home: the country or place itself. */
export const isHome = ({ type, form }: Mention) => (type === 'country' || type === 'place') && form !== 'adjective'

/** Whether a mention only tells whose something is. */
export const isModifier = (mention: Mention) => mention.form === 'adjective' || mention.form === 'compound'

export const isPlace = (mention: Mention) => mention.type === 'place' && !isModifier(mention)

/** Whoever or whatever bears a name. */
export const isPerson = ({ type, form }: Mention) => type === 'person' && form === 'name'
export const isBody = ({ type, form }: Mention) => type === 'institution' && form === 'name'

/** Countries in the genitive behind a noun: "der Nato-Beitritt Schwedens". */
export const genitiveCountries = (parsed: ParsedSentence, word: number, named: (word: number) => Found): Found =>
  childrenWith(parsed, word, 'nmod')
    .filter((child) => ownPreposition(parsed, child) === null)
    .flatMap(named)
    .filter(({ type }) => type === 'country')

/** Whether a mention says whose the noun is that it stands for: "South African", and "Tibetans", who are people of a place. */
export const tellsWhose = (mention: Mention) =>
  isModifier(mention) || (mention.type === 'place' && mention.form === 'demonym')

/** The same question asked once for each word. */
export function once(find: (word: number) => Found): (word: number) => Found {
  const known = new Map<number, Found>()
  return (word) => {
    const found = known.get(word) ?? distinct(find(word))
    known.set(word, found)
    return found
  }
}
