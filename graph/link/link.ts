import type { DraftMention, Reference } from '../mention/draft.ts'
import type { Doc } from '../model/doc.ts'
import type { Entity } from '../model/entity.ts'
import { entityId, type EntityId } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import type { Contender, Trace } from '../model/reason.ts'
import { asEntity } from './as-entity.ts'
import { bodyEntity, bodyOfText, OF_STATE } from './bodies.ts'
import type { CountryNoun } from '../mention/country-nouns.ts'
import { COUNTRIES_OF_CLASS } from './country-classes.ts'
import { countryBefore } from './country-before.ts'
import type { Catalogue } from './catalogue.ts'
import { namedEntity } from './named.ts'
import { entitiesOf, reasonOfLink, type Resolution } from './resolution.ts'
import { toldBefore } from './told-before.ts'
import { personDiscourse } from './people.ts'
import { roleHolders } from './roles.ts'
import { countCountries, mainCountry, meantByShared, meantInText, onlyOf } from './text-countries.ts'
import { treatyDiscourse, type TreatyDiscourse } from './treaties.ts'

/** A mention with the tokens that it covers, half-open. */
export interface LinkedMention {
  readonly mention: Mention
  readonly firstToken: number
  readonly endToken: number
}

export interface Linking {
  readonly mentions: readonly LinkedMention[]
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly treaties: TreatyDiscourse
}

/** A name that only the tagger saw makes an entity of its own from this probability on; below it is a mention alone. */
const LEAST_SCORE = 0.5

/**
 * Decides for every draft which entity it means, in the order of the text but for people: their full names are read
 * first, so that a surname finds its person wherever it stands. A draft that means nothing is left out.
 * @param trace hears why
 */
export function linkMentions(doc: Doc, drafts: readonly DraftMention[], catalogue: Catalogue, trace?: Trace): Linking {
  const { language, id: article } = doc.article
  const entities = new Map<EntityId, Entity>()
  const treaties = treatyDiscourse((index) => entityId(`treaty/told-${index}`))
  const people = personDiscourse(drafts, doc, catalogue, article, trace)
  const peopleTold: { person: EntityId; token: number }[] = []
  const bodies = new Map<string, Entity>()
  const takenUp = countryBefore(doc, (id) => entities.get(id)?.iso3 ?? null)
  const before = toldBefore(doc, (id) => entities.get(id))
  const counts = countCountries(drafts, catalogue)
  const mentions: LinkedMention[] = []
  const holder = roleHolders(
    drafts,
    doc,
    people,
    catalogue,
    (id) => entities.get(id),
    (token, back) => before.countries(token, mentions, back),
    trace,
  )
  /** Those among whom the countries of the article decided, of the draft at hand. */
  let rivals: readonly Contender[] = []
  const tellRivals = trace && ((contenders: readonly Contender[]) => (rivals = contenders))

  const keep = (entity: Entity): Resolution => {
    const same = entities.get(entity.id)
    if (!same) entities.set(entity.id, entity)
    return { kind: 'linked', entity: same ?? entity }
  }
  const known = (id: EntityId): Entity | null => {
    const found = catalogue.byId.get(id)
    return found ? asEntity(found) : null
  }

  function resolve(draft: DraftMention): Resolution {
    const { reference } = draft
    switch (reference.kind) {
      case 'known': {
        const person = draft.type === 'person' ? people.known(draft, reference.candidates) : null
        if (person) return keep(person)
        // The tagger vouches for the name; whose it is nobody knows.
        if (draft.rule === 'short name')
          return draft.score === undefined ? { kind: 'nil' } : keep(people.unknown(draft))
        const { shared } = reference
        const [only, ...others] = reference.candidates
        const meant = shared
          ? meantByShared(reference.candidates, shared, counts, catalogue, tellRivals)
          : others.length === 0
            ? (only ?? null)
            : meantInText(reference.candidates, counts, catalogue, tellRivals)
        if (meant === null && shared?.country) {
          const name = doc.article.text.slice(draft.start, draft.end)
          const there = catalogue.body(shared.country, name, '')
          if (there) return keep(asEntity(there))
          return keep(namedEntity({ kind: 'named', name, country: shared.country }, draft.type, doc.article))
        }
        if (meant === null) return { kind: 'ambiguous', candidates: reference.candidates }
        const found = known(meant)
        if (found?.type === 'treaty') {
          const entry = catalogue.byId.get(found.id)
          if (entry?.type === 'treaty') treaties.name(entry, draft.firstToken)
        }
        if (found?.type === 'institution') rememberBody(found)
        return found ? keep(found) : { kind: 'nil' }
      }
      case 'person': {
        const person = people.introduced(draft)
        return person ? keep(person) : { kind: 'nil' }
      }
      case 'holder': {
        const person = holder(draft, peopleTold)
        return person ? keep(person) : { kind: 'nil' }
      }
      case 'body': {
        const kinds = LEAGUES.get(reference.bodyKind)
        const league = kinds ? before.one(draft.firstToken, mentions, { type: 'institution', kinds }) : null
        const last = bodyTold(draft, reference)
        const same = league ?? (last && bodyOfTopic(draft, reference, last)) ?? onlyOfKind(draft, reference.bodyKind)
        const owner = reference.isPossessed ? ownerBefore(draft.firstToken, reference.isRelative) : reference.country
        const body =
          owner === null
            ? reference.isPossessed
              ? undefined
              : (same ?? bodyOfText(reference, counts, before.countriesNamed(draft.firstToken, mentions, 1), catalogue))
            : bodyEntity(reference, owner, catalogue)
        if (!body) return { kind: 'nil' }
        bodies.set(reference.office, body)
        bodies.set(reference.term, body)
        return keep(body)
      }
      case 'named': {
        if ((draft.score ?? 1) < LEAST_SCORE) return { kind: 'unlinked' }
        const called = catalogue.called(draft.type, reference.name)
        if (called) return keep(asEntity(called))
        return keep(namedEntity(reference, draft.type, doc.article))
      }
      case 'derived':
        return { kind: 'unlinked' }
      case 'told-before': {
        const found =
          reference.type === 'person'
            ? before.person(draft.firstToken, mentions)
            : before.one(draft.firstToken, mentions, reference)
        return found ? keep(found) : { kind: 'nil' }
      }
      case 'several': {
        const told = before.several(draft.firstToken, mentions, reference)
        const { body } = reference.noun
        const found = body ? told.flatMap(({ id }) => bodyEntity(body, id, catalogue) ?? []) : told
        for (const each of found) keep(each)
        return found.length > 0 ? { kind: 'several', entities: found } : { kind: 'nil' }
      }
      case 'home': {
        const iso3 = before.home(draft.firstToken, mentions, reference.isRelative)
        const country = iso3 === null ? null : catalogue.countryOf(iso3)
        const found = country === null ? null : known(country)
        return found ? keep(found) : { kind: 'nil' }
      }
      case 'country-before': {
        const country = countryOfNoun(draft.firstToken, reference.which)
        const found = country === null ? null : known(country)
        return found ? keep(found) : { kind: 'nil' }
      }
      case 'treaty': {
        const told = treaties.describe(reference.hit, doc.article.text.slice(draft.start, draft.end))
        if (!told) return { kind: 'nil' }
        const named = told.known === null ? null : known(told.known)
        return keep(named ?? toldTreatyEntity(told.placeholder, told.label, language))
      }
    }
  }
  /** "Das Land", "the kingdom", "its neighbour". */
  function countryOfNoun(token: number, which: CountryNoun): EntityId | null {
    if (which === 'any') return takenUp(token, mentions)
    if (which === 'neighbour') return before.neighbour(token, mentions)
    return before.ofClass(token, mentions, COUNTRIES_OF_CLASS[which])
  }
  /** "Its troops", "seine Regierung": those of the only country named before in the sentence. */
  function ownerBefore(token: number, isRelative: boolean): EntityId | null {
    const iso3 = before.owner(token, mentions, isRelative)
    return iso3 === null ? null : catalogue.countryOf(iso3)
  }
  /** "The court", "die Miliz": kinds of which a country has many, so that the article's only one is meant. */
  function onlyOfKind({ firstToken }: DraftMention, kind: string): Entity | null {
    return SINGLED_OUT.has(kind)
      ? before.one(firstToken, mentions, { type: 'institution', kinds: new Set([kind]) })
      : null
  }
  /** The body told last by its office or word; of armies only by the word unless its country is told right here: "US soldiers … the military". */
  function bodyTold(
    { firstToken }: DraftMention,
    { office, term, bodyKind }: Extract<Reference, { kind: 'body' }>,
  ): Entity | undefined {
    const last = bodies.get(office)
    if (!last || bodyKind !== 'armed-forces') return last ?? bodies.get(term)
    const isHere = last.iso3 !== null && before.countries(firstToken, mentions, 1).has(last.iso3)
    return isHere ? last : bodies.get(term)
  }
  /**
   * The body told last, unless its country is no longer spoken of and the text's main country or a single one of the sentence is: "the
   * governments of Argentina and Chile …", two paragraphs on "the government" in a text on Venezuela.
   */
  function bodyOfTopic(
    { firstToken }: DraftMention,
    reference: Extract<Reference, { kind: 'body' }>,
    last: Entity,
  ): Entity {
    const near = before.countriesNamed(firstToken, mentions, 2)
    if (last.iso3 === null || near.has(last.iso3) || !OF_STATE.has(reference.bodyKind)) return last
    const topic = mainCountry(counts)
    // "Opposition parties in Athens criticised the government."
    const meant = topic !== null && near.has(topic) ? topic : onlyOf(before.countriesNamed(firstToken, mentions, 0))
    const country = meant === null ? null : catalogue.countryOf(meant)
    return (country && bodyEntity(reference, country, catalogue)) ?? last
  }
  /** "Der Föderationsrat" answers later to "das Oberhaus". */
  function rememberBody(body: Entity): void {
    const entry = catalogue.byId.get(body.id)
    if (entry?.type !== 'institution') return
    if (entry.office) bodies.set(entry.office, body)
    for (const name of [...entry.contextual.de, ...entry.contextual.en]) bodies.set(name.toLowerCase(), body)
  }

  for (const draft of drafts) {
    rivals = []
    const resolution = resolve(draft)
    // Of people their own discourse has told more.
    if (trace && draft.type !== 'person') trace(reasonOfLink(draft, resolution, rivals))
    if (resolution.kind === 'nil') continue
    const { start, end, firstToken, endToken, type, form, rule } = draft
    for (const entity of entitiesOf(resolution)) {
      const mention: Mention = {
        id: `m${mentions.length + 1}`,
        start,
        end,
        surface: doc.article.text.slice(start, end),
        type: entity?.type ?? type,
        form,
        entity: entity?.id ?? null,
        ...(resolution.kind === 'ambiguous' ? { candidates: resolution.candidates } : {}),
        score: draft.score ?? null,
        rule,
      }
      mentions.push({ mention, firstToken, endToken })
      if (entity?.type === 'person') peopleTold.push({ person: entity.id, token: firstToken })
    }
  }
  return { mentions, entities, treaties }
}

const SINGLED_OUT = new Set(['court', 'armed-group', 'party'])
/** Leagues: "the bloc" is the only one told, "the alliance" the only one of arms. */
const LEAGUE = new Set(['igo', 'alliance', 'bloc'])
const LEAGUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['igo', LEAGUE],
  ['bloc', LEAGUE],
  ['alliance', new Set(['alliance'])],
])

function toldTreatyEntity(id: EntityId, label: string, language: 'de' | 'en'): Entity {
  return { id, type: 'treaty', kind: 'treaty', name: { [language]: label }, wikidata: null, iso3: null, linked: false }
}
