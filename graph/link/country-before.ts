import type { Doc } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import { sentenceByToken } from '../text/sentence-by-token.ts'

interface Told {
  readonly mention: Mention
  readonly firstToken: number
  readonly endToken: number
}

/**
 * The country that a nominal takes up: the one that opens its own sentence, else the one that opens the sentence before.
 * A sentence that opens with another thing gives none: no guess is better than a wrong one; one that opens with several leaves it
 * to the sentence before ("Togo und Benin erkennen das Land an"), and so does one that acts on the land itself ("Frankreich stellte die Hilfe
 * für das Land ein"): that is the only other country of the sentences before.
 */
export function countryBefore(
  doc: Doc,
  isoOf: (entity: EntityId) => string | null,
): (token: number, told: readonly Told[]) => EntityId | null {
  const sentenceOf = sentenceByToken(doc)
  const textOf = (from: number, to: number) => doc.tokens.slice(from, to).map(({ text }) => text)
  const areJoined = (one: Told, other: Told) => {
    const gap = textOf(one.endToken, other.firstToken)
    return gap.length > 0 && gap.length <= 2 && JOINT.test(gap[0] ?? '')
  }
  /** The only country told in the nearest of three sentences before that tells of another one. */
  function onlyOther(here: number, told: readonly Told[], opener: EntityId | null): EntityId | null {
    for (let back = 1; back <= REACH; back++) {
      const others = told.flatMap(({ mention: { type, entity }, firstToken }) =>
        type === 'country' && entity !== null && entity !== opener && sentenceOf[firstToken] === here - back
          ? [entity]
          : [],
      )
      const [only, second] = new Set(others)
      // Two sentences back the text may have spoken of another land in passing.
      if (only) return (back > 1 ? topic(told, opener) : null) ?? (second ? null : only)
    }
    return null
  }
  /** The country told three times and twice as often as any other but the opener; null for none. */
  function topic(told: readonly Told[], opener: EntityId | null): EntityId | null {
    const times = new Map<EntityId, number>()
    for (const { mention } of told)
      if (mention.type === 'country' && mention.entity !== null && mention.entity !== opener)
        times.set(mention.entity, (times.get(mention.entity) ?? 0) + 1)
    const [first, second] = [...times].toSorted(([, a], [, b]) => b - a)
    return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
  }
  /** The country of a place, if it is told. */
  function countryTold(told: readonly Told[], place: EntityId | null): EntityId | null {
    const iso3 = place === null ? null : isoOf(place)
    const found = told.find(
      ({ mention }) =>
        mention.type === 'country' && mention.entity !== null && iso3 !== null && isoOf(mention.entity) === iso3,
    )
    return found?.mention.entity ?? null
  }
  /** Whether somebody of a country opens the clause in which a land is taken up. */
  function isActing(here: number, token: number, told: readonly Told[], country: EntityId | null): boolean {
    const iso3 = country === null ? null : isoOf(country)
    const first = told.find(({ firstToken }) => firstToken < token && sentenceOf[firstToken] === here)
    const opener = first?.mention.entity ?? null
    if (iso3 === null || !first || opener === null || isoOf(opener) !== iso3) return false
    return !textOf(first.endToken, token).some((text) => PARTING.test(text))
  }
  return (token, told) => {
    const here = sentenceOf[token] ?? -1
    for (const sentence of [here, here - 1]) {
      const [first, second] = told.filter(({ firstToken }) => firstToken < token && sentenceOf[firstToken] === sentence)
      if (!first || (sentence === here && second && areJoined(first, second))) continue
      const { type, form, entity } = first.mention
      const isCountry = type === 'country' && (form === 'name' || form === 'metonym')
      // "Nach dem Putsch in Niger hat die Union das Land …": who stands behind a preposition does not act.
      if (sentence === here && PLACING.test(textOf(first.firstToken - 1, first.firstToken)[0] ?? '')) {
        const there = type === 'place' ? countryTold(told, entity) : isCountry ? entity : null
        if (there !== null) return there
      }
      if (isCountry && sentence === here) {
        const between = textOf(first.endToken, token)
        // "The United States, which has troops in the country": the clause is still about whoever opens the sentence.
        const isDescribed = between[0] === ',' && RELATIVE.test(between[1] ?? '')
        if (!between.slice(isDescribed ? 2 : 0).some((text) => PARTING.test(text))) return onlyOther(here, told, entity)
      }
      // "Das von Russland geführte Bündnis": who stands behind a preposition opens nothing.
      if (isCountry && sentence !== here && BESIDE.test(textOf(first.firstToken - 1, first.firstToken)[0] ?? ''))
        return null
      // "Trump hatte das Land mit Zöllen belegt": whoever acts here is no more it than their country.
      if (isCountry && isActing(here, token, told, entity)) return onlyOther(here, told, entity)
      if (isCountry) return entity
      // "Der Westen wirft dem Land …": whoever acts on it is not it; the sentence before tells.
      if (sentence !== here) return null
    }
    return null
  }
}

/** Sentences over which a land looks back that its own sentence acts on. */
const REACH = 3

const RELATIVE = /^(?:which|who|das|die|der)$/

/** Prepositions of where something happens. */
const PLACING = /^in$/i

const BESIDE = /^(?:von|gegen|mit|from|with|against|by)$/

/** What joins the members of a list, before an article or none. */
const JOINT = /^(?:und|sowie|and|,|&)$/

/** What parts clauses: a verb of saying needs no comma in English. */
const PARTING = /^(?:[,;:–—"“”„‘’-]|that|sa(?:id|ys?)|who|which|and|und|but|aber|after|before|because|while|when|if)$/
