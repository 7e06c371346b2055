import type { DraftMention } from '../mention/draft.ts'
import { isProminent, TOP_OFFICES } from '../mention/prominence.ts'
import type { Doc } from '../model/doc.ts'
import type { Entity } from '../model/entity.ts'
import { hash } from '../model/hash.ts'
import { entityId, type ArticleId, type EntityId } from '../model/id.ts'
import type { KnownPerson } from '../model/knowledge.ts'
import { contender, type Contender, type Reason, type Trace } from '../model/reason.ts'
import type { Verdict } from '../model/verdicts.ts'
import type { Catalogue } from './catalogue.ts'
import { asEntity } from './as-entity.ts'
import { identify, type NamedPerson } from './identify.ts'
import { foldName } from './name-similarity.ts'

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

export function personDiscourse(
  drafts: readonly DraftMention[],
  doc: Doc,
  catalogue: Catalogue,
  article: ArticleId,
  trace?: Trace,
): PersonDiscourse {
  const { publishedAt, language } = doc.article
  const introduced = new Map<DraftMention, Entity>()
  const present = new Map<EntityId, Entity>()
  const bySurname = new Map<string, { readonly person: Entity; readonly token: number }[]>()

  const remember = (draft: DraftMention, person: Entity, surnames: readonly string[]) => {
    introduced.set(draft, person)
    present.set(person.id, person)
    for (const surname of new Set(surnames.map(foldName)))
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), { person, token: draft.firstToken }])
  }
  const countries = countriesOf(drafts, catalogue)
  const persons = drafts.filter(({ type }) => type === 'person')
  const isFullName = ({ firstToken, endToken }: DraftMention) => endToken - firstToken > 1
  // Full names first: a headline's surname is the person whom the text introduces later.
  for (const draft of [...persons.filter(isFullName), ...persons.filter((each) => !isFullName(each))]) {
    const { reference } = draft
    if (reference.kind === 'known' && reference.candidates.length === 1 && draft.rule !== 'short name') {
      const person = asPerson(reference.candidates[0])
      if (person) remember(draft, asEntity(person), [lastWord(draft, doc), person.family, person.short])
    } else if (reference.kind === 'person') {
      const surname = lastWord(draft, doc)
      const taken = isFullName(draft) ? null : takenUp(draft)
      let contenders: readonly Contender[] = []
      const tell = trace && ((each: readonly Contender[]) => (contenders = each))
      const found = taken ? null : identify(reference, catalogue, publishedAt, tell)
      const names = found ? [surname, found.family, found.short] : [surname]
      const alone = taken || found ? null : famous(draft)
      const meant = taken ?? (found ? asEntity(found) : (alone ?? stranger(reference)))
      const verdict = taken ? 'introduced' : found ? 'office' : alone ? 'surname' : 'stranger'
      trace?.(reasonOf(draft, verdict, meant, contenders))
      remember(draft, meant, names)
    }
  }

  function asPerson(id: EntityId | undefined): KnownPerson | null {
    const found = id === undefined ? undefined : catalogue.byId.get(id)
    return found?.type === 'person' ? found : null
  }
  /**
   * The person whom the article names in full and this surname takes up. Of two with one surname it is the one in high office,
   * else the one named last before.
   */
  function takenUp(draft: DraftMention): Entity | null {
    const surface = doc.article.text.slice(draft.start, draft.end)
    const bare = surface.replace(/['’]?s$|['’]$/, '')
    const told = bySurname.get(foldName(surface)) ?? bySurname.get(foldName(bare)) ?? []
    const people = [...new Map(told.map(({ person }) => [person.id, person])).values()]
    const high = people.filter(({ id }) => isInOffice(asPerson(id), true))
    if (people.length > 1 && high.length === 1) return high[0] ?? null
    return (told.findLast(({ token }) => token < draft.firstToken) ?? told[0])?.person ?? null
  }
  /** Whoever holds or held one of the highest offices, if the surname is that of nobody else who did. */
  function famous(draft: DraftMention): Entity | null {
    if (isFullName(draft)) return null
    const bearers = catalogue.bearers(lastWord(draft, doc)).filter(isProminent)
    const [alone] = bearers.length > 1 ? bearers.filter((person) => isInOffice(person, true)) : bearers
    return alone && bearers.length < 3 ? asEntity(alone) : null
  }
  function isInOffice(person: KnownPerson | null, topOnly: boolean): boolean {
    return (
      person !== null &&
      catalogue.officesOn(person, publishedAt).some(({ office }) => !topOnly || TOP_OFFICES.has(office))
    )
  }
  /** Whoever is in office and alone has the surname, if the article speaks of the country: "Laschet" beside "Deutschland". */
  function isUnmistakable(person: KnownPerson): boolean {
    return (
      person.iso3 !== null &&
      countries.has(person.iso3) &&
      catalogue.bearers(person.family).length === 1 &&
      isInOffice(person, false)
    )
  }
  /** A person whom nobody knows: told apart by name and country or office; without these, by the article too. */
  function stranger({ name, title, owner }: NamedPerson): Entity {
    const office = title?.office ?? null
    const context = owner ?? (office ? `${office} ${article}` : article)
    const iso3 = owner === null ? null : (catalogue.byId.get(owner)?.iso3 ?? null)
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

  function choose(draft: DraftMention, candidates: readonly EntityId[]): readonly [Verdict, Entity | null] {
    const already = introduced.get(draft) ?? null
    if (already) return ['alone', already]
    const taken = draft.rule === 'short name' ? takenUp(draft) : null
    if (taken) return ['introduced', taken]
    const here = candidates.map((id) => present.get(id)).filter((person) => person !== undefined)
    if (here.length === 1 && here[0]) return ['introduced', here[0]]
    const people = candidates.map(asPerson).filter((person) => person !== null)
    const [alone] = people
    if (people.length === 1 && alone && (isProminent(alone) || isUnmistakable(alone)))
      return ['surname', asEntity(alone)]
    const fitting = people.filter((person) => isInOffice(person, draft.rule === 'short name'))
    const [only] = fitting
    return fitting.length === 1 && only ? ['surname', asEntity(only)] : ['nobody', null]
  }

  const byToken = new Map([...introduced].map(([draft, person]) => [draft.firstToken, person]))
  return {
    beginningAt: (token) => byToken.get(token) ?? null,
    unknown: (draft) => stranger({ name: doc.article.text.slice(draft.start, draft.end), title: null, owner: null }),
    introduced: (draft) => introduced.get(draft) ?? takenUp(draft),
    known(draft, candidates) {
      const [verdict, meant] = choose(draft, candidates)
      const others = trace ? candidates.filter((id) => id !== meant?.id) : []
      trace?.(
        reasonOf(
          draft,
          verdict,
          meant,
          others.map((id) => contender('of this name', false, { entity: id })),
        ),
      )
      return meant
    },
  }
}

function reasonOf(
  { start, end }: DraftMention,
  verdict: Verdict,
  meant: Entity | null,
  others: readonly Contender[],
): Reason {
  const isTold = others.some(({ entity, stands }) => stands && entity === meant?.id)
  const won = meant && !isTold ? [contender(meant.kind, true, { entity: meant.id })] : []
  return { start, end, verdict, contenders: [...won, ...others] }
}

function lastWord(draft: DraftMention, doc: Doc): string {
  return doc.tokens[draft.endToken - 1]?.text ?? ''
}

/** Codes of the countries that an article speaks of, itself or its bodies and towns. */
function countriesOf(drafts: readonly DraftMention[], { byId }: Catalogue): ReadonlySet<string> {
  const codes = drafts.flatMap(({ type, reference }) =>
    type !== 'person' && reference.kind === 'known' ? reference.candidates.map((id) => byId.get(id)?.iso3) : [],
  )
  return new Set(codes.filter((code) => code !== null && code !== undefined))
}
