import type { DraftMention } from '../mention/draft.ts'
import type { Doc } from '../model/doc.ts'
import type { Entity } from '../model/entity.ts'
import { hash } from '../model/hash.ts'
import { entityId, type ArticleId, type EntityId } from '../model/id.ts'
import type { KnownPerson } from '../model/knowledge.ts'
import type { Catalogue } from './catalogue.ts'
import { asEntity } from './as-entity.ts'
import { areSimilarNames } from './name-similarity.ts'

/** The people of one article: whom a full name introduced, a surname takes up. */
export interface PersonDiscourse {
  /** A name of the gazetteer: the one candidate, or the one whom the article introduced or whose office fits. */
  known(draft: DraftMention, candidates: readonly EntityId[]): Entity | null
  /** A person of whom nothing but the name is known. */
  unknown(draft: DraftMention): Entity
  /** The person whom a title and a name introduce. */
  introduced(draft: DraftMention): Entity | null
  /** The person whose name begins at a token: the one whom a title before it means. */
  beginningAt(token: number): Entity | null
}

/** Highest offices: whoever holds one is meant by the surname alone. */
const TOP_OFFICES = new Set([
  'president',
  'leader',
  'supreme-leader',
  'head-of-government',
  'chancellor',
  'monarch',
  'secretary-general',
])

export function personDiscourse(
  drafts: readonly DraftMention[],
  doc: Doc,
  catalogue: Catalogue,
  article: ArticleId,
): PersonDiscourse {
  const { publishedAt, language } = doc.article
  const introduced = new Map<DraftMention, Entity>()
  const present = new Map<EntityId, Entity>()
  const bySurname = new Map<string, Entity>()

  const remember = (draft: DraftMention, person: Entity, surname: string) => {
    introduced.set(draft, person)
    present.set(person.id, person)
    if (!bySurname.has(surname)) bySurname.set(surname, person)
  }
  const persons = drafts.filter(({ type }) => type === 'person')
  const isFullName = ({ firstToken, endToken }: DraftMention) => endToken - firstToken > 1
  // Full names first: a headline's surname is the person whom the text introduces later.
  for (const draft of [...persons.filter(isFullName), ...persons.filter((each) => !isFullName(each))]) {
    const { reference } = draft
    if (reference.kind === 'known' && reference.candidates.length === 1 && draft.rule !== 'short name') {
      const person = asPerson(reference.candidates[0])
      if (person) remember(draft, asEntity(person), lastWord(draft, doc))
    } else if (reference.kind === 'person') {
      const surname = lastWord(draft, doc)
      const same = isFullName(draft) ? undefined : bySurname.get(surname)
      const person = same ?? byOffice(reference.name, reference.title?.office ?? null, reference.country) ?? null
      remember(draft, person ?? stranger(reference.name, reference.title?.office ?? null, reference.country), surname)
    }
  }

  function asPerson(id: EntityId | undefined): KnownPerson | null {
    const found = id === undefined ? undefined : catalogue.byId.get(id)
    return found?.type === 'person' ? found : null
  }
  /** Whoever holds the title's office and has a similar name: "Machthaber Kim Kong Un" beside "Nordkoreas". */
  function byOffice(name: string, office: string | null, country: EntityId | null): Entity | null {
    if (office === null || country === null) return null
    const holder = catalogue
      .holders(office, country, publishedAt, 'current')
      .find((person) => names(person).some((other) => areSimilarNames(name, other)) || isSurnameOf(name, person))
    return holder ? asEntity(holder) : null
  }
  /** A person whom nobody knows: told apart by name and country or office; without these, by the article too. */
  function stranger(name: string, office: string | null, country: EntityId | null): Entity {
    const context = country ?? (office ? `${office} ${article}` : article)
    const iso3 = country === null ? null : (catalogue.byId.get(country)?.iso3 ?? null)
    const id = entityId(`nil/${hash(`person|${name.toLowerCase().normalize('NFC')}|${context}`)}`)
    return {
      id,
      type: 'person',
      kind: office ? 'politician' : 'person',
      name: { [language]: name },
      wikidata: null,
      iso3,
      linked: false,
    }
  }

  const byToken = new Map([...introduced].map(([draft, person]) => [draft.firstToken, person]))
  return {
    beginningAt: (token) => byToken.get(token) ?? null,
    unknown: (draft) => stranger(doc.article.text.slice(draft.start, draft.end), null, null),
    introduced: (draft) => introduced.get(draft) ?? bySurname.get(lastWord(draft, doc)) ?? null,
    known(draft, candidates) {
      const already = introduced.get(draft)
      if (already) return already
      const here = candidates.map((id) => present.get(id)).filter((person) => person !== undefined)
      if (here.length === 1 && here[0]) return here[0]
      const namesake = bySurname.get(doc.article.text.slice(draft.start, draft.end).toLowerCase())
      if (namesake && draft.rule === 'short name') return namesake
      const people = candidates.map(asPerson).filter((person) => person !== null)
      const fitting = people.filter((person) => isInOffice(person, catalogue, publishedAt, draft.rule === 'short name'))
      const [alone] = people
      if (people.length === 1 && alone && isProminent(alone)) return asEntity(alone)
      const [only] = fitting
      return fitting.length === 1 && only ? asEntity(only) : null
    },
  }
}

/** The person of a title with a name, or the holder of an office told alone. */
export function linkPerson(
  draft: DraftMention,
  people: PersonDiscourse,
  catalogue: Catalogue,
  publishedAt: string | null,
): Entity | null {
  const { reference } = draft
  if (reference.kind === 'person') return people.introduced(draft)
  if (reference.kind !== 'holder') return null
  const named = people.beginningAt(draft.endToken)
  if (named || reference.country === null) return named
  const holders = catalogue.holders(reference.title.office, reference.country, publishedAt, reference.title.tenure)
  const [only] = holders
  // Of a former office there may be many; one holder at a time is what makes an office a name.
  return only && (holders.length === 1 || reference.title.tenure === 'current') ? asEntity(only) : null
}

/** Whether a person ever held one of the highest offices: then the surname, if nobody shares it, is enough. */
const isProminent = (person: KnownPerson): boolean => person.offices.some(({ office }) => TOP_OFFICES.has(office))

function isInOffice(person: KnownPerson, catalogue: Catalogue, day: string | null, topOnly: boolean): boolean {
  return person.offices.some(
    ({ office, of }) =>
      (!topOnly || TOP_OFFICES.has(office)) && catalogue.holders(office, of, day, 'current').includes(person),
  )
}

const names = (person: KnownPerson) => [person.name.de, person.name.en, ...person.aliases.de, ...person.aliases.en]

const isSurnameOf = (name: string, person: KnownPerson) =>
  [person.family, person.short].some((known) => known.toLowerCase() === name.toLowerCase())

function lastWord(draft: DraftMention, doc: Doc): string {
  return doc.tokens[draft.endToken - 1]?.text.toLowerCase() ?? ''
}
