import type { DraftMention } from '../mention/draft.ts'
import type { TitleHit } from '../mention/titles.ts'
import type { Doc } from '../model/doc.ts'
import type { Entity } from '../model/entity.ts'
import type { EntityId } from '../model/id.ts'
import type { KnownPerson } from '../model/knowledge.ts'
import { contender, type Reason, type Trace } from '../model/reason.ts'
import type { Verdict } from '../model/verdicts.ts'
import { asEntity } from './as-entity.ts'
import type { Catalogue } from './catalogue.ts'
import { isSole, officesLikeAt } from './offices.ts'
import { sentenceByToken } from '../text/sentence-by-token.ts'
import type { PersonDiscourse } from './people.ts'

/** A person told before a place of the text, with the token at which that was. */
interface ToldPerson {
  readonly person: EntityId
  readonly token: number
}

/**
 * Whom a title alone means: the name behind it, whoever the article has said to hold the office, whoever holds it by all
 * that is known, the counterpart of the person before.
 */
export function roleHolders(
  drafts: readonly DraftMention[],
  doc: Doc,
  people: PersonDiscourse,
  catalogue: Catalogue,
  entityOf: (id: EntityId) => Entity | undefined,
  countriesBefore: (token: number, sentencesBack: number) => ReadonlySet<string>,
  trace?: Trace,
): (draft: DraftMention, told: readonly ToldPerson[]) => Entity | null {
  const day = doc.article.publishedAt
  const sentenceOf = sentenceByToken(doc)
  /** Offices that the article itself gives to a name. */
  const given = drafts.flatMap(({ firstToken, reference }) => {
    const person =
      reference.kind === 'holder' && reference.nameAt !== null ? people.beginningAt(reference.nameAt) : null
    return person && reference.kind === 'holder' ? [{ ...reference, person, firstToken }] : []
  })

  /** Those who held a like office until lately, as the article says: "der gestürzte Machthaber Damiba". */
  const isOver = (person: EntityId, office: string): boolean =>
    given.some(
      (each) => each.title.tenure === 'former' && each.person.id === person && isSame(each.title.office, office),
    )

  return (draft, told) => {
    const { verdict, person, others = [] } = choose(draft, told)
    trace?.(reasonOf(draft, verdict, person, others))
    return person
  }

  function choose(draft: DraftMention, told: readonly ToldPerson[]): Chosen {
    const { reference } = draft
    if (reference.kind !== 'holder') return NOBODY
    const { title, owner, nameAt, predicate } = reference
    if (nameAt !== null) return saidSo(people.beginningAt(nameAt))
    if (predicate === 'planned') return NOBODY
    if (predicate === 'held') return saidSo(onlyBefore(draft, told))
    const alike = officesLikeAt(title.office)
    const same = given.filter(
      (each) => each.title.tenure === title.tenure && alike.includes(each.title.office) && each.owner === owner,
    )
    if (owner === null) {
      const before = given.filter(
        (each) =>
          each.firstToken < draft.firstToken &&
          (isSame(each.title.office, title.office) || isKindOf(each.title.office, title.office)) &&
          // "der gestürzte Machthaber Damiba": the junta's leader is another by now.
          (title.tenure !== 'current' || each.title.tenure !== 'former'),
      )
      const meant = only(before.map(({ person }) => person))
      return meant || before.length > 0 ? saidSo(meant) : ofTextCountry(draft, title)
    }
    const here = only(same.map(({ person }) => person))
    if (here && same.some((each) => each.title.office === title.office)) return saidSo(here)
    const office = title.office === 'counterpart' ? officeBefore(draft, told) : title.office
    if (office === null) return NOBODY
    const all = catalogue.holders(office, owner, day, title.tenure)
    const holders = title.tenure === 'current' ? all.filter(({ id }) => !isOver(id, office)) : all
    const [first] = holders
    // Of a former office there may be many; one holder at a time is what makes an office a name.
    const isName = holders.length === 1 || (isSole(office) && title.tenure !== 'former')
    return first && isName
      ? { verdict: 'holder', person: asEntity(first), others: holders.slice(1) }
      : { verdict: 'nobody', person: null, others: holders }
  }

  /**
   * "The supreme leader", "der Kanzler": of the countries told so far the only one that has this office; of common offices the
   * holder in the only country that this sentence and the one before tell of.
   */
  function ofTextCountry({ firstToken }: DraftMention, { office, tenure }: TitleHit): Chosen {
    if (!isSole(office) || tenure === 'former') return NOBODY
    const isRare = RARE.has(office)
    const codes = [...countriesBefore(firstToken, isRare ? Infinity : 1)]
    if (!isRare && codes.length > 1) return NOBODY
    const owners = codes.flatMap((iso3) => catalogue.countryOf(iso3) ?? [])
    const holders = owners.flatMap((owner) => {
      const [first] = catalogue.holders(office, owner, day, tenure)
      return first && !isOver(first.id, office) && catalogue.officeOf(first, office, day, tenure)?.office === office
        ? [first]
        : []
    })
    const [alone] = holders
    return alone && holders.length === 1
      ? { verdict: 'holder', person: asEntity(alone) }
      : { verdict: 'nobody', person: null, others: holders }
  }
  /** The only person told before in the sentence: "Tshisekedi was elected president". */
  function onlyBefore(draft: DraftMention, told: readonly ToldPerson[]): Entity | null {
    const sentence = sentenceOf[draft.firstToken]
    const here = told.filter(({ token }) => token < draft.firstToken && sentenceOf[token] === sentence)
    return only(here.flatMap(({ person }) => entityOf(person) ?? []))
  }
  /** The office of the person told last before: "Lawrow traf seinen chinesischen Amtskollegen". */
  function officeBefore(draft: DraftMention, told: readonly ToldPerson[]): string | null {
    const last = told.findLast(({ token }) => token < draft.firstToken)
    const known = last && catalogue.byId.get(last.person)
    if (known?.type !== 'person') return null
    const office = catalogue.officesOn(known, day).find(({ of }) => catalogue.byId.get(of)?.type === 'country')
    return office?.office ?? null
  }
}

/** Offices that few countries have. */
const RARE: ReadonlySet<string> = new Set(['supreme-leader', 'chancellor', 'monarch', 'crown-prince'])

const isSame = (a: string, b: string): boolean => a === b || (HEADS_OF_STATE.has(a) && HEADS_OF_STATE.has(b))
/** "Außenministerin Baerbock … die Ministerin": the plain word for what the text has told more closely. */
const isKindOf = (told: string, plain: string): boolean => plain === 'minister' && told.endsWith('-minister')

const HEADS_OF_STATE = new Set(['president', 'leader', 'supreme-leader', 'monarch'])

/** Whom a role means, and whoever else held the office. */
interface Chosen {
  readonly verdict: Verdict
  readonly person: Entity | null
  readonly others?: readonly KnownPerson[]
}
const NOBODY: Chosen = { verdict: 'nobody', person: null }
const saidSo = (person: Entity | null): Chosen => (person ? { verdict: 'said-so', person } : NOBODY)

function reasonOf(
  { start, end, reference }: DraftMention,
  verdict: Verdict,
  person: Entity | null,
  others: readonly KnownPerson[],
): Reason {
  const office = reference.kind === 'holder' ? `${reference.title.tenure} ${reference.title.office}` : ''
  const owner = reference.kind === 'holder' ? reference.owner : null
  return {
    start,
    end,
    verdict,
    contenders: [
      ...(person ? [contender(office, true, { entity: person.id })] : []),
      ...others.map(({ id }) => contender(office, false, { entity: id })),
      ...(owner === null ? [] : [contender('whose office it is', true, { entity: owner })]),
    ],
  }
}

/** The one person of all, if they are one. */
function only(people: readonly Entity[]): Entity | null {
  const [first] = people
  return first && people.every(({ id }) => id === first.id) ? first : null
}
