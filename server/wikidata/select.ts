import { foldName } from '../knowledge/reference-names.ts'
import type { Draft, ImportedType } from './draft.ts'
import type { Known } from './known.ts'
import { namesOfDraft } from './names.ts'
import type { Tally } from './tally.ts'

/** What the user wants of an input; null and 0 want everything. */
export interface Wishes {
  readonly types: readonly ImportedType[] | null
  /** ISO codes of countries: only what belongs to one of them, or is a treaty of one. */
  readonly countries: readonly string[] | null
  /** Least number of Wikipedias with a page about it. */
  readonly sitelinks: number
}

export interface Selection {
  /** Whether a draft is taken; counts those that are not, each id once. */
  take(draft: Draft): boolean
  /** Whether a line of this import has the id. */
  has(id: string): boolean
  /** Whether an entity without a Wikidata id is still free to gain one; it is not from then on. */
  claim(id: string): boolean
  /** Whether several institutions bear the name. */
  isShared(name: string): boolean
}

/** Decides on drafts as they come, by themselves; what they point to is looked up when all have been seen. */
export function createSelection(wishes: Wishes, known: Known, tally: Tally): Selection {
  const taken = new Set<string>()
  const claimed = new Set<string>()
  const bearers = new Map<string, number>()
  const isWanted = (draft: Draft): boolean => {
    if (wishes.types !== null && !wishes.types.includes(draft.type)) return false
    if (draft.sitelinks < wishes.sitelinks) return false
    const { countries } = wishes
    if (countries === null) return true
    return [...draft.countries, ...draft.parties].some((id) => countries.includes(known.iso3Of(id) ?? ''))
  }
  return {
    take(draft) {
      if (!isWanted(draft)) return tally.leave('what was not asked for')
      if (taken.has(draft.id)) return tally.leave('what came twice')
      const shipped = known.shipped(draft.id)
      if (shipped !== null && shipped.type !== draft.type) return tally.leave('what is of another type here')
      const names = namesOfDraft(draft)
      if (names === null) return tally.leave('things without a name')
      taken.add(draft.id)
      if (draft.type === 'institution')
        for (const name of new Set(Object.values(names).map(foldName))) bearers.set(name, (bearers.get(name) ?? 0) + 1)
      return true
    },
    has: (id) => taken.has(id),
    claim(id) {
      const isFree = !claimed.has(id)
      claimed.add(id)
      return isFree
    },
    isShared: (name) => (bearers.get(foldName(name)) ?? 0) > 1,
  }
}
