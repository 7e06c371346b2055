import type { EntityId } from '../model/id.ts'
import type { KnownTreaty } from '../model/knowledge.ts'
import type { TreatyHit } from '../mention/treaties.ts'

/** A treaty as the article tells of it, gathered from all its descriptions. */
export interface ToldTreaty {
  /** Stands for it until the article is read to the end. */
  readonly placeholder: EntityId
  /** Set when a mention names it outright. */
  known: EntityId | null
  families: Set<string>
  parties: Set<EntityId>
  /** Nouns by which it was called, and its names if it has any; lower case. */
  readonly calls: Set<string>
  /** Called a paper only: "declaration", "memorandum". */
  isPaper: boolean
  /** Its description with the most words. */
  label: string
  lastToken: number
  /** Only a headline has told of it so far, without an article: "ratifiziert Pakt mit Nordkorea". */
  isHeadlineOnly: boolean
}

/** Treaties of one article in the order of the text. */
export interface TreatyDiscourse {
  readonly told: readonly ToldTreaty[]
  /** The treaty that a name stands for. */
  name(known: KnownTreaty, token: number): ToldTreaty
  /** The treaty that a description means: one told before, or a new one; null when it names none. */
  describe(hit: TreatyHit, surface: string): ToldTreaty | null
}

export function treatyDiscourse(placeholder: (index: number) => EntityId): TreatyDiscourse {
  const told: ToldTreaty[] = []
  function add(fields: Partial<ToldTreaty>): ToldTreaty {
    const treaty: ToldTreaty = {
      placeholder: placeholder(told.length),
      known: null,
      families: new Set(),
      parties: new Set(),
      calls: new Set(),
      isPaper: false,
      label: '',
      lastToken: 0,
      isHeadlineOnly: false,
      ...fields,
    }
    told.push(treaty)
    return treaty
  }
  return {
    told,
    name(known, token) {
      const same =
        told.find((each) => each.known === known.id) ??
        add({
          known: known.id,
          parties: new Set(known.parties),
          calls: new Set([known.name.de.toLowerCase(), known.name.en.toLowerCase()]),
        })
      same.lastToken = token
      return same
    },
    describe(hit, surface) {
      const recentFirst = told.toSorted((a, b) => b.lastToken - a.lastToken)
      const fitting = recentFirst.filter((each) => isCompatible(each, hit))
      // "The treaty" is rather one that was called so than a convention told in passing.
      const same = fitting.find(({ calls }) => [...calls].some((call) => call.includes(hit.head))) ?? fitting[0]
      if (!same && hit.isBare && hit.parties.length === 0 && !(hit.hasArticle && hit.isStrong)) return null
      const treaty = same ?? add({ isHeadlineOnly: !hit.hasArticle, isPaper: hit.isPaper })
      if (!hit.isPaper) treaty.isPaper = false
      if (hit.hasArticle) treaty.isHeadlineOnly = false
      for (const party of hit.parties) treaty.parties.add(party)
      if (hit.family) treaty.families.add(hit.family)
      treaty.calls.add(hit.head)
      if (surface.length > treaty.label.length) treaty.label = surface
      treaty.lastToken = hit.firstToken
      return treaty
    },
  }
}

/** A definite description takes up what was told, unless class or parties speak against it; an indefinite one only with the same class and parties. */
function isCompatible(told: ToldTreaty, hit: TreatyHit): boolean {
  if (hit.isPaper && ![...told.calls].some((call) => call.includes(hit.head))) return false
  const shared = hit.parties.filter((party) => told.parties.has(party)).length
  const fitsParties = hit.parties.length === 0 || told.parties.size === 0 || shared > 0
  const fitsFamily = hit.family === null || told.families.size === 0 || told.families.has(hit.family)
  const isSameByParties = hit.parties.length > 0 && shared === hit.parties.length
  if (hit.isDefinite) return fitsParties && (fitsFamily || isSameByParties)
  // "Einen ähnlichen Pakt" is another one; but the first sentence says again what the headline said.
  const isSameByWord = hit.parties.length === 0 && told.parties.size === 0 && told.calls.has(hit.head)
  return fitsFamily && (isSameByParties || isSameByWord) && (told.isHeadlineOnly || !hit.hasArticle)
}

/** What kind of treaty a class of descriptions can mean; the others are told by name only. */
const KIND_OF_FAMILY: ReadonlyMap<string, string> = new Map([
  ['defence', 'alliance-treaty'],
  ['trade', 'trade'],
  ['peace', 'peace'],
  ['arms-control', 'arms-control'],
  ['migration', 'agreement'],
])

/**
 * The known treaty of this class between exactly these parties that was signed at most three years before the article;
 * null when there is none or more than one. Parties without a class are not enough: two states have many pacts.
 */
export function knownTreaty(
  told: ToldTreaty,
  treaties: readonly KnownTreaty[],
  publishedAt: string | null,
): KnownTreaty | null {
  if (told.parties.size !== 2 || publishedAt === null || told.isPaper) return null
  const earliest = `${Number(publishedAt.slice(0, 4)) - 3}${publishedAt.slice(4)}`
  const kinds = new Set([...told.families].map((family) => KIND_OF_FAMILY.get(family)))
  const fitting = treaties.filter(
    ({ kind, parties, signed }) =>
      kinds.has(kind) &&
      parties.length === 2 &&
      parties.every((party) => told.parties.has(party)) &&
      // One that nobody has signed yet is still in the news.
      (signed === null || (signed <= publishedAt && signed >= earliest)),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}
