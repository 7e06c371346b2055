import type { Doc } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { KnownEntity } from '../model/knowledge.ts'
import { sentenceByToken } from '../text/sentence-by-token.ts'
import type { DraftMention } from './draft.ts'
import type { TitleHit } from './titles.ts'

/** Offices of regions and towns, not of states. */
const REGIONAL: ReadonlySet<string> = new Set(['governor', 'senator', 'state-premier', 'mayor'])

/**
 * Names that a country shares with a region of another: "Georgia". The region is meant beside a regional office ("Georgia's
 * governor"), and where the article tells nothing else of the country and the sentence another place of the region's country ("Georgia
 * and Pennsylvania").
 */
export function settleNamesakes(
  doc: Doc,
  known: readonly DraftMention[],
  titles: readonly TitleHit[],
  byId: ReadonlyMap<EntityId, KnownEntity>,
): readonly DraftMention[] {
  if (known.every(({ reference }) => reference.kind !== 'known' || !reference.places)) return known
  const sentenceOf = sentenceByToken(doc)
  const isoOf = (id: EntityId | undefined) => (id === undefined ? null : (byId.get(id)?.iso3 ?? null))
  const sure = known.flatMap((draft) => {
    const { reference, type, firstToken } = draft
    if (reference.kind !== 'known' || reference.candidates.length !== 1 || reference.places) return []
    return [{ type, sentence: sentenceOf[firstToken], iso3: isoOf(reference.candidates[0]) }]
  })
  const regional = new Set(
    titles.flatMap(({ office, firstToken, endToken }) => (REGIONAL.has(office) ? [firstToken, endToken] : [])),
  )
  return known.map((draft): DraftMention => {
    const { reference, firstToken, endToken } = draft
    if (reference.kind !== 'known' || !reference.places) return draft
    const [country] = reference.candidates
    const region = reference.places[0]
    const isBesideOffice = [endToken, endToken + 1, firstToken - 1, firstToken - 2].some((token) => regional.has(token))
    const isCountryTold = sure.some(({ iso3 }) => iso3 === isoOf(country))
    const isAmongPlaces = sure.some(
      ({ type, sentence, iso3 }) => type === 'place' && iso3 === isoOf(region) && sentence === sentenceOf[firstToken],
    )
    const isRegion = isBesideOffice || (!isCountryTold && isAmongPlaces)
    return isRegion ? { ...draft, type: 'place', reference: { kind: 'known', candidates: reference.places } } : draft
  })
}
