import type { Tenure } from '../model/fact.ts'
import type { EntityId } from '../model/id.ts'
import type { HeldOffice, KnownEntity, KnownPerson } from '../model/knowledge.ts'
import { foldName } from './name-similarity.ts'
import { officesLike, officesLikeAt } from './offices.ts'

/** People by office and by name. Days are ISO; null means today, as far as is known. */
export interface OfficeHolders {
  /** Who held an office of a country, body or place on a day: the office's own holders first, the last to come in front. */
  holders(office: string, of: EntityId, day: string | null, tenure: Tenure): readonly KnownPerson[]
  /** The office that a person held of those alike, on a day. */
  officeOf(person: KnownPerson, office: string, day: string | null, tenure: Tenure): HeldOffice | null
  /** The offices that a person holds on a day. */
  officesOn(person: KnownPerson, day: string | null): readonly HeldOffice[]
  /** Everybody whose surname is this word, accents aside. */
  bearers(surname: string): readonly KnownPerson[]
}

interface Held {
  readonly person: KnownPerson
  readonly held: HeldOffice
}

export function officeHolders(
  byId: ReadonlyMap<EntityId, KnownEntity>,
  countryOf: (iso3: string) => EntityId | null,
): OfficeHolders {
  const direct = new Map<string, Held[]>()
  /** Offices of bodies, under the country that the body belongs to: "US-Notenbankchef" heads the Federal Reserve. */
  const atBodies = new Map<string, Held[]>()
  const byName = new Map<string, KnownPerson[]>()
  for (const person of byId.values()) {
    if (person.type !== 'person') continue
    for (const held of person.offices) {
      append(direct, `${held.office} ${held.of}`, { person, held })
      const body = byId.get(held.of)
      const country = body?.type === 'institution' && body.iso3 ? countryOf(body.iso3) : null
      if (country !== null) append(atBodies, `${held.office} ${country}`, { person, held })
    }
    for (const surname of new Set(surnamesOf(person).map(foldName))) append(byName, surname, person)
  }

  function holders(office: string, of: EntityId, day: string | null, tenure: Tenure): readonly KnownPerson[] {
    const type = byId.get(of)?.type
    const offices = type === 'institution' || type === 'place' ? officesLikeAt(office) : officesLike(office)
    const found = offices.flatMap((alike) => inOffice(direct.get(`${alike} ${of}`) ?? [], day, tenure))
    const more = found.length > 0 ? [] : inOffice(atBodies.get(`${office} ${of}`) ?? [], day, tenure)
    const all = found.length + more.length > 0 ? [...found, ...more] : headsOfMinistry(of, day, tenure)
    return [...new Set(all)]
  }
  /** Who leads a ministry is its country's minister: "Pentagonchef". */
  function headsOfMinistry(of: EntityId, day: string | null, tenure: Tenure): readonly KnownPerson[] {
    const body = byId.get(of)
    const country = body?.type === 'institution' && body.iso3 ? countryOf(body.iso3) : null
    if (body?.type !== 'institution' || country === null || !body.office?.endsWith('-ministry')) return []
    return inOffice(direct.get(`${body.office.replace(/ministry$/, 'minister')} ${country}`) ?? [], day, tenure)
  }
  return {
    holders,
    officeOf: (person, office, day, tenure) =>
      officesLike(office)
        .flatMap((alike) => person.offices.filter((held) => held.office === alike))
        .find((held) => fits(held, day, tenure)) ?? null,
    officesOn: (person, day) => person.offices.filter((held) => fits(held, day, 'current')),
    bearers: (surname) => byName.get(foldName(surname)) ?? [],
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Words that stand alone for a person: the surname in every spelling. East Asian surnames come first. */
function surnamesOf({ name, aliases, family, short }: KnownPerson): readonly string[] {
  const names = [name.de, name.en, ...aliases.de, ...aliases.en]
  const isFirst = family !== '' && names.some((each) => each.split(' ')[0] === family)
  return [short, family, ...names.map((each) => (isFirst ? each.split(' ')[0] : each.split(' ').at(-1)) ?? '')].filter(
    (word) => word !== '',
  )
}

/** The last who came into office first; of those to come, the next one. */
function inOffice(all: readonly Held[], day: string | null, tenure: Tenure): readonly KnownPerson[] {
  const from = ({ held }: Held) => held.from ?? ''
  const later = tenure === 'elect' ? 1 : -1
  return all
    .filter(({ held }) => fits(held, day, tenure))
    .toSorted((a, b) => later * from(a).localeCompare(from(b)))
    .map(({ person }) => person)
}

/** Whether an office was held on a day: ISO dates of any precision compare as text. A former one had ended by then. */
function fits({ from, to }: HeldOffice, day: string | null, tenure: Tenure): boolean {
  switch (tenure) {
    case 'current':
    case 'acting':
      if (day === null) return to === null
      return (from === null || from.slice(0, day.length) <= day) && (to === null || to >= day.slice(0, to.length))
    case 'former':
      return to !== null && (day === null || to.slice(0, day.length) <= day)
    case 'elect':
      return from !== null && day !== null && from >= day.slice(0, from.length)
  }
}
