import type { Doc } from '../model/doc.ts'
import type { Entity } from '../model/entity.ts'
import type { EntityId } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import type { Reference } from '../mention/draft.ts'
import type { NominalClass } from '../mention/nominals.ts'
import { sentenceByToken } from '../text/sentence-by-token.ts'

interface Told {
  readonly mention: Mention
  readonly firstToken: number
  readonly endToken: number
}

/** Whom the nouns of an article take up among those told so far; nobody where more than one may be meant. */
export interface ToldBefore {
  /** "The court": the only one of its kind in the article so far, else the only one in this sentence and the one before. */
  one(token: number, told: readonly Told[], nominal: NominalClass): Entity | null
  /** "Der Republikaner": the only person of the nearest of the two sentences before, whoever this one has named left out. */
  person(token: number, told: readonly Told[]): Entity | null
  /** "Die beiden Länder": exactly so many in the nearest sentences, or a list of just so many. */
  several(token: number, told: readonly Told[], reference: Several): readonly Entity[]
  /** "His country": that of the only person named before in the sentence, by its code. */
  home(token: number, told: readonly Told[], isRelative: boolean): string | null
  /** "Its troops": the only country that countries, people and bodies named before in the sentence belong to, by its code. */
  owner(token: number, told: readonly Told[], isRelative: boolean): string | null
  /** "The kingdom": the only such country in this sentence and the two before, else the only one in the article so far. */
  ofClass(token: number, told: readonly Told[], codes: ReadonlySet<string>): EntityId | null
  /** "Its neighbour": of two countries in this sentence and the one before the one that is not named last. */
  neighbour(token: number, told: readonly Told[]): EntityId | null
  /** Codes of the countries told before, themselves or by what belongs to them; `back` sentences before this one, or the article. */
  countries(token: number, told: readonly Told[], back: number): ReadonlySet<string>
  /** The same without those that only people tell of, unless no other is told. */
  countriesNamed(token: number, told: readonly Told[], back: number): ReadonlySet<string>
}

type Several = Extract<Reference, { kind: 'several' }>

/** Sentences that "die beiden Länder" looks back over, its own among them. */
const REACH = 3

/** Mentions looked back over at most, so that the time stays linear in the length of the text. */
const FARTHEST = 2000

/** People whom "the leaders" may be at most. */
const MOST_COMPANY = 4

/** Words that join the members of a list; articles may stand with them. */
const LONGEST_JOINT = 2

export function toldBefore(doc: Doc, entityOf: (id: EntityId) => Entity | undefined): ToldBefore {
  const sentenceOf = sentenceByToken(doc)
  const entity = ({ mention }: Told) => (mention.entity === null ? undefined : entityOf(mention.entity))
  const distinct = (told: readonly Told[]) => [
    ...new Map(told.flatMap((each) => entity(each) ?? []).map((each) => [each.id, each])).values(),
  ]
  /** Those told from so many sentences before on; they stand in the order of the text. */
  const within = (told: readonly Told[], token: number, back: number) => {
    const least = Math.max(0, told.length - FARTHEST)
    const earliest = (sentenceOf[token] ?? -1) - back
    let first = told.length
    while (first > least && (sentenceOf[told[first - 1]?.firstToken ?? -1] ?? -1) >= earliest) first--
    return told.slice(first).filter(({ firstToken }) => firstToken < token)
  }
  /** Members of the last list of just so many: "Armenia and Azerbaijan". */
  function lastList(told: readonly Told[], count: number): readonly Entity[] {
    for (let last = told.length - 1; last >= count - 1; last--) {
      const members = told.slice(last - count + 1, last + 1)
      const isList = members.every((member, index) => index === 0 || areJoined(members[index - 1], member))
      const isWhole = !areJoined(told[last - count], members[0]) && !areJoined(members.at(-1), told[last + 1])
      const found = distinct(members)
      if (isList && isWhole && found.length === count) return found
    }
    return []
  }
  function areJoined(one: Told | undefined, next: Told | undefined): boolean {
    if (!one || !next) return false
    const gap = doc.tokens.slice(one.endToken, next.firstToken).map(({ text }) => text.toLowerCase())
    return gap.length > 0 && gap.length <= LONGEST_JOINT && /^(?:und|sowie|and|,|&)$/.test(gap[0] ?? '')
  }
  /** Code of whoever is named last before in the sentence. */
  function lastBefore(token: number, told: readonly Told[]): string | null {
    const last = within(told, token, 0).findLast(
      ({ mention }) => mention.type !== 'treaty' && mention.form !== 'compound',
    )
    return (last && entity(last)?.iso3) ?? null
  }
  /** Codes of all that is told but people. */
  const codesOfOthers = (told: readonly Told[]) =>
    new Set(told.slice(-FARTHEST).flatMap((each) => (each.mention.type === 'person' ? [] : (entity(each)?.iso3 ?? []))))
  const countriesIn = (told: readonly Told[]) => distinct(told.filter(({ mention }) => mention.type === 'country'))
  /** So many of some who are each told at least three times, and twice as often as any other; none where that does not part them. */
  function mostTold(told: readonly Told[], among: readonly Entity[], count: number): readonly Entity[] {
    const times = new Map<EntityId, number>()
    for (const { mention } of told)
      if (mention.entity !== null) times.set(mention.entity, (times.get(mention.entity) ?? 0) + 1)
    const often = (each: Entity | undefined) => (each ? (times.get(each.id) ?? 0) : 0)
    const sorted = among.toSorted((a, b) => often(b) - often(a))
    const least = often(sorted[count - 1])
    return least >= 3 && least >= 2 * often(sorted[count]) ? sorted.slice(0, count) : []
  }
  /** "The presidents": those whose title has the noun in it. */
  function holders(told: readonly Told[], noun: string): readonly Entity[] {
    const stem = noun.replace(/(?:innen|en|e|s)$/, '')
    return distinct(
      told.filter(({ mention }) => mention.form === 'role' && mention.surface.toLowerCase().includes(stem)),
    )
  }
  /** "The leaders": those of the nearest of two sentences before that names two to four people, rather those who bear the title. */
  function company(token: number, told: readonly Told[], bearers: readonly Entity[]): readonly Entity[] {
    for (let back = 1; back < REACH; back++) {
      const people = distinct(
        within(told, token, back).filter(({ mention }) => mention.type === 'person' && mention.form !== 'pronoun'),
      )
      const titled = people.filter(({ id }) => bearers.some((each) => each.id === id))
      const found = titled.length > 1 ? titled : people
      if (found.length > 1) return found.length <= MOST_COMPANY ? found : []
    }
    return []
  }
  return {
    ofClass(token, told, codes) {
      const isOfClass = ({ iso3 }: Entity) => iso3 !== null && codes.has(iso3)
      const near = countriesIn(within(told, token, 2)).filter(isOfClass)
      const found = near.length > 0 ? near : countriesIn(told.slice(-FARTHEST)).filter(isOfClass)
      return found.length === 1 ? (found[0]?.id ?? null) : null
    },
    neighbour(token, told) {
      const near = countriesIn(within(told, token, 1))
      const isOwner = ({ mention: { form } }: Told) => form === 'name' || form === 'metonym'
      const owner = countriesIn(within(told, token, 0).filter(isOwner)).at(-1)
      // The land that the text is about, whoever else is told near.
      const others = countriesIn(told.slice(-FARTHEST)).filter(({ id }) => id !== owner?.id)
      const [topic] = owner ? mostTold(told.slice(-FARTHEST), others, 1) : []
      if (topic) return topic.id
      const other = near.find(({ id }) => id !== owner?.id)
      return owner && near.length === 2 && other ? other.id : null
    },
    one(token, told, { type, kinds }) {
      const fits = (each: Entity) => each.type === type && (kinds.size === 0 || kinds.has(each.kind))
      const recent = told.slice(-FARTHEST)
      const all = distinct(recent).filter(fits)
      if (all.length === 1) return all[0] ?? null
      const near = distinct(within(told, token, 1)).filter(fits)
      const topic = mostTold(recent, all, 1)[0] ?? null
      return near.length === 1 && (topic === null || near[0]?.id === topic.id) ? (near[0] ?? null) : topic
    },
    person(token, told) {
      const isPerson = ({ type }: Entity) => type === 'person'
      const here = new Set(distinct(within(told, token, 0)).filter(isPerson))
      for (let back = 1; back < REACH; back++) {
        const others = distinct(within(told, token, back)).filter((each) => isPerson(each) && !here.has(each))
        if (others.length > 0) return others.length === 1 ? (others[0] ?? null) : null
      }
      return null
    },
    several(token, told, { noun: { type, kinds }, form, count, isToldHere, isNamed, isDescribed }) {
      const bearers = type === 'person' ? holders(told.slice(-FARTHEST), form) : []
      if (bearers.length === count) return bearers
      if (count === null) return company(token, told, bearers)
      const isSide = ({ mention }: Told, kind: string) =>
        mention.type === type
          ? SPELT.has(mention.form)
          : mention.type === 'institution' && kinds.has(kind) && mention.form !== 'compound'
      const fitting = told.slice(-FARTHEST).filter((each) => isSide(each, entity(each)?.kind ?? ''))
      if (isNamed) return lastList(fitting, count)
      const all = distinct(fitting)
      // Just so many in the article so far.
      const topic = all.length === count ? all : isDescribed ? [] : mostTold(fitting, all, count)
      if (topic.length === count) return topic
      const own = within(fitting, token, 0)
      const here = new Set(isToldHere ? [] : own)
      for (let back = isToldHere ? 0 : 1; back < REACH; back++) {
        const near = within(fitting, token, back).filter((each) => !here.has(each))
        const found = distinct(near)
        if (found.length === count) return found
        // "Biden praised both men": none of the two stands in the sentence itself.
        const others = distinct(near.filter((each) => !own.includes(each)))
        if (type === 'person' && found.length > count && others.length === count) return others
        if (found.length > count) {
          const list = lastList(near, count)
          return list.length > 0 ? list : lastList(fitting, count)
        }
      }
      // Nobody near: the last list of just so many, wherever it stands before.
      return lastList(fitting, count)
    },
    countries(token, told, back) {
      return new Set(distinct(within(told, token, back)).flatMap(({ iso3 }) => iso3 ?? []))
    },
    countriesNamed(token, told, back) {
      const near = distinct(within(told, token, back))
      const codes = new Set(near.flatMap(({ type, iso3 }) => (type === 'person' ? [] : (iso3 ?? []))))
      // "Guterres called on the army": a person tells of a country only where the text names it too.
      let named: ReadonlySet<string> | null = null
      for (const { type, iso3 } of near) {
        if (type !== 'person' || iso3 === null || codes.has(iso3)) continue
        named ??= codesOfOthers(told)
        if (named.size === 0 || named.has(iso3)) codes.add(iso3)
      }
      return codes
    },
    home(token, told, isRelative) {
      if (isRelative) return lastBefore(token, told)
      const peopleIn = (back: number) => distinct(within(told, token, back)).filter(({ type }) => type === 'person')
      const here = peopleIn(0)
      const people = here.length > 0 ? here : peopleIn(1)
      return people.length === 1 ? (people[0]?.iso3 ?? null) : null
    },
    owner(token, told, isRelative) {
      if (isRelative) return lastBefore(token, told)
      const codesIn = (back: number, types: readonly string[]) =>
        new Set(distinct(within(told, token, back)).flatMap(({ type, iso3 }) => (types.includes(type) ? [iso3] : [])))
      const here = codesIn(0, OWNING)
      // "Seine Regierung erwägt": at the beginning, that of the only person of the sentence before.
      const codes = here.size > 0 ? here : codesIn(1, ['person'])
      const [only] = codes
      return codes.size === 1 ? (only ?? null) : null
    },
  }
}

/** Whoever may have troops or a government. */
const OWNING: readonly string[] = ['person', 'country', 'institution', 'treaty']

/** Forms that tell whose side is meant; an adjective does so of a government ("Armenian and Azerbaijani leaders"). */
const SPELT: ReadonlySet<string> = new Set(['name', 'metonym', 'adjective', 'demonym'])
