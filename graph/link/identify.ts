import type { TitleHit } from '../mention/titles.ts'
import { TENURES } from '../model/fact.ts'
import type { EntityId } from '../model/id.ts'
import type { KnownPerson } from '../model/knowledge.ts'
import { contender, type Contender } from '../model/reason.ts'
import type { Catalogue } from './catalogue.ts'
import { areSimilarNames, foldName } from './name-similarity.ts'

/** A name as the text gives it: with the title before it, and whose title that is. */
export interface NamedPerson {
  readonly name: string
  readonly title: TitleHit | null
  readonly owner: EntityId | null
}

/**
 * Whom a name means by what stands beside it: "Machthaber Kim Kong Un" beside "Nordkoreas", "President Bush" in 1990 and in
 * 2004, "Hamas-Chef Hanija". Null if nobody fits, or more than one.
 * @param day ISO day of publication
 * @param tell hears who bore the name, and what spoke for whoever is meant
 */
export function identify(
  told: NamedPerson,
  catalogue: Catalogue,
  day: string | null,
  tell?: (contenders: readonly Contender[]) => void,
): KnownPerson | null {
  const bearers = bearersOf(told.name, catalogue)
  const chosen = choose(told, bearers, catalogue, day)
  tell?.(contendersOf(chosen, bearers))
  return chosen?.person ?? null
}

/** Somebody, and what spoke for them. */
interface Chosen {
  readonly person: KnownPerson
  readonly by: string
}

function contendersOf(chosen: Chosen | null, bearers: readonly KnownPerson[]): readonly Contender[] {
  const others = bearers.filter(({ id }) => id !== chosen?.person.id).slice(0, MOST_TOLD)
  const lost = others.map(({ id }) => contender('of this name', false, { entity: id }))
  return chosen ? [contender(chosen.by, true, { entity: chosen.person.id }), ...lost] : lost
}
const MOST_TOLD = 8

function choose(
  told: NamedPerson,
  bearers: readonly KnownPerson[],
  catalogue: Catalogue,
  day: string | null,
): Chosen | null {
  const { title, owner } = told
  const isCalled = nameTest(told.name, catalogue)
  const iso3 = owner === null ? null : (catalogue.byId.get(owner)?.iso3 ?? null)
  const isOfOwner = (person: KnownPerson) =>
    owner === null || person.iso3 === iso3 || person.offices.some(({ of }) => of === owner)
  if (title) {
    // A past holder may be told by the title of the time: "US-Präsident Obama" in an article of 2020.
    for (const tenure of [title.tenure, ...TENURES.filter((other) => other !== title.tenure)]) {
      const holders = owner === null ? [] : catalogue.holders(title.office, owner, day, tenure)
      const holder = holders.find((person) => isCalled(person, true))
      if (holder) return { person: holder, by: `${tenure} ${title.office}` }
      const alone = only(
        bearers.filter(
          (person) =>
            isOfOwner(person) &&
            isCalled(person, true) &&
            catalogue.officeOf(person, title.office, day, tenure) !== null,
        ),
      )
      if (alone) return { person: alone, by: `${tenure} ${title.office}, the only one` }
    }
  }
  if (title && (owner !== null || title.office === 'minister') && VAGUE.has(title.office)) {
    const active = bearers.filter(
      (person) => isOfOwner(person) && isCalled(person, false) && catalogue.officesOn(person, day).length > 0,
    )
    const alone = only(active)
    if (alone) return { person: alone, by: 'in office there' }
  }
  const whole = told.name.includes(' ')
    ? only(bearers.filter((each) => isOfOwner(each) && isCalled(each, false)))
    : null
  return whole && { person: whole, by: 'whole name' }
}

/** Titles that tell a line of work rather than one office: whoever of that country has the name and an office is meant. */
const VAGUE = new Set([
  'counterpart',
  'adviser',
  'spokesperson',
  'special-envoy',
  'general',
  'commander',
  'minister',
  'state-secretary',
  'member-of-parliament',
  'senator',
  'ambassador',
  'party-leader',
  'opposition-leader',
  'candidate',
  'head',
  'deputy',
])

function bearersOf(name: string, catalogue: Catalogue): readonly KnownPerson[] {
  const words = name.split(' ')
  const ends = words.length === 1 ? words : [words[0] ?? '', words.at(-1) ?? '']
  const found = ends.flatMap((word) => catalogue.bearers(word))
  // A German genitive: "Kanzlerin Merkels".
  const bare = found.length === 0 && name.endsWith('s') ? catalogue.bearers((words.at(-1) ?? '').slice(0, -1)) : []
  return [...new Set([...found, ...bare])]
}

/**
 * Whether a person is called so: by the surname alone, or by a whole name; under a matching title a slip or another
 * transliteration is forgiven.
 */
function nameTest(name: string, catalogue: Catalogue): (person: KnownPerson, hasTitle: boolean) => boolean {
  if (!name.includes(' ')) {
    const bearers = new Set(bearersOf(name, catalogue))
    return (person, hasTitle) =>
      bearers.has(person) || (hasTitle && name.length > 5 && areSimilarNames(name, person.family))
  }
  const folded = foldName(name)
  return ({ name: { de, en }, aliases }, hasTitle) =>
    [de, en, ...aliases.de, ...aliases.en].some(
      (known) => foldName(known) === folded || (hasTitle && areSimilarNames(name, known)),
    )
}

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null)
