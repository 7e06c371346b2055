import type { DraftMention, Reference } from '../mention/draft.ts'
import type { EntityId } from '../model/id.ts'
import type { KnownEntity } from '../model/knowledge.ts'
import { contender, type Contender } from '../model/reason.ts'
import type { Catalogue } from './catalogue.ts'

/** How often a text names each country, itself or by what belongs to it; by ISO code. */
export function countCountries(drafts: readonly DraftMention[], { byId }: Catalogue): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { reference } of drafts) {
    if (reference.kind !== 'known' || reference.candidates.length !== 1 || reference.shared) continue
    const [only] = reference.candidates
    const iso3 = only === undefined ? null : byId.get(only)?.iso3
    if (iso3) counts.set(iso3, (counts.get(iso3) ?? 0) + 1)
  }
  return counts
}

/** Code of the country that a text names at least so many times, and twice as often as any other; null for none. */
export function mainCountry(counts: ReadonlyMap<string, number>, least = 3): string | null {
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first && first[1] >= least && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

/**
 * Code of the country that a place in a text is about: the main one, if it is told near there or what is told there is named but once ("nach
 * dem Vorbild der Ukraine"); else the only one told near; null where several are.
 */
export function countryAbout(
  near: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  main: string | null,
): string | null {
  const only = onlyOf(near)
  const isPassing = only !== null && (counts.get(only) ?? 0) <= 1
  return main !== null && (near.has(main) || isPassing) ? main : only
}

export function onlyOf(codes: Iterable<string>): string | null {
  const [only = null, ...others] = codes
  return others.length === 0 ? only : null
}

/**
 * Of several that bear one name the one that the text's countries speak for; null when they do not decide.
 * @param tell hears how often each one's country is named
 * @param candidates in the order of the knowledge: of countries the first is usually meant, of places the largest
 */
export function meantInText(
  candidates: readonly EntityId[],
  counts: ReadonlyMap<string, number>,
  { byId }: Catalogue,
  tell?: (contenders: readonly Contender[]) => void,
): EntityId | null {
  const known = candidates.flatMap((id) => byId.get(id) ?? [])
  const weight = (entity: KnownEntity): number =>
    Math.min(...codesOf(entity, byId).map((iso3) => counts.get(iso3) ?? 0), Infinity)
  const meant = choose(known, weight)
  tell?.(
    known.map((entity) => {
      const points = weight(entity)
      return contender(entity.kind, entity.id === meant, {
        entity: entity.id,
        points: Number.isFinite(points) ? points : null,
      })
    }),
  )
  return meant
}

/**
 * Of parties that bear one name the one whose country the text is about: told beside it, or told most often, or half as often as
 * any other. A short name without any country means the only one that is known by it.
 */
export function meantByShared(
  candidates: readonly EntityId[],
  { country, isShort }: NonNullable<Extract<Reference, { kind: 'known' }>['shared']>,
  counts: ReadonlyMap<string, number>,
  { byId }: Catalogue,
  tell?: (contenders: readonly Contender[]) => void,
): EntityId | null {
  const isoOf = (id: EntityId) => byId.get(id)?.iso3 ?? ''
  const most = Math.max(0, ...counts.values())
  const weight = (id: EntityId) => (country ? Number(isoOf(id) === isoOf(country)) : (counts.get(isoOf(id)) ?? 0))
  const sorted = candidates.toSorted((a, b) => weight(b) - weight(a))
  const [best, next] = sorted
  const isTold = best !== undefined && weight(best) > 0 && (country !== null || isShort || 2 * weight(best) >= most)
  const isClear = next === undefined || (best !== undefined && weight(best) > weight(next))
  const isUsual = isShort && candidates.length === 1 && country === null && most === 0
  const meant = best !== undefined && ((isTold && isClear) || isUsual) ? best : null
  tell?.(sorted.map((id) => contender('party', id === meant, { entity: id, points: weight(id) })))
  return meant
}

function choose(known: readonly KnownEntity[], weight: (entity: KnownEntity) => number): EntityId | null {
  const told = known.filter((entity) => Number.isFinite(weight(entity)) && weight(entity) > 0)
  const [first] = known
  if (told.length === 0) return first?.type === 'country' ? first.id : null
  if (told.length === 1 || told.every(({ type }) => type === 'place')) return told[0]?.id ?? null
  const [best, next] = told.toSorted((a, b) => weight(b) - weight(a))
  return best && next && weight(best) > weight(next) ? best.id : first?.type === 'country' ? first.id : null
}

/** The countries that must be told for an entity to be meant. */
function codesOf(entity: KnownEntity, byId: Catalogue['byId']): readonly string[] {
  const ids = entity.type === 'treaty' ? entity.parties : [entity.id]
  return ids.flatMap((id) => byId.get(id)?.iso3 ?? [])
}
