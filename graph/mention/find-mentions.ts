import type { Language } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import { contender, type Reason, type Trace } from '../model/reason.ts'
import type { KnownEntity, Knowledge } from '../model/knowledge.ts'
import { agree } from './agree.ts'
import { arbitrate } from './arbitrate.ts'
import { findBodies, indexBodies, type BodyIndex } from './bodies.ts'
import { countryContext, type CountryAt, type CountryContext } from './country-context.ts'
import { findCountryNouns } from './country-nouns.ts'
import type { DraftMention } from './draft.ts'
import { countryAt, draftFromHit } from './from-gazetteer.ts'
import { draftFromTagged } from './from-tagger.ts'
import { findNames, type NameHit } from './gazetteer/find-names.ts'
import { buildGazetteer, type Gazetteer } from './gazetteer/gazetteer.ts'
import { joinWords } from './joined-words.ts'
import { acronymsOf, innerNames, type Acronyms } from './inner-names.ts'
import { settleNamesakes } from './namesakes.ts'
import { findNominals } from './nominals.ts'
import { ownerContext } from './owners.ts'
import { findPeople, type NameEvidence } from './people.ts'
import { sentenceByToken } from '../text/sentence-by-token.ts'
import type { NameRules } from './rules.ts'
import { findSurnames } from './surnames.ts'
import { findTitles, indexTitles, type TitleHit, type TitleIndex } from './titles.ts'
import { tagNames, type SentenceTags, type TaggedName, type Taggers } from './tag-names.ts'
import { findTreaties, type TreatyHit } from './treaties.ts'
import { isMetropolis, isShouted } from './unvouched.ts'
import { weigh } from './weigh.ts'

/** Knowledge, arranged for finding names in one language. */
export interface NameFinder {
  readonly gazetteer: Gazetteer
  readonly titles: TitleIndex
  readonly bodies: BodyIndex
  readonly givenNames: ReadonlySet<string>
  readonly byId: ReadonlyMap<EntityId, KnownEntity>
  readonly countryByIso: ReadonlyMap<string, EntityId>
  readonly acronyms: Acronyms
}

export function nameFinder(knowledge: Knowledge, language: Language, rules: NameRules): NameFinder {
  return {
    gazetteer: buildGazetteer(knowledge, language),
    titles: indexTitles(knowledge.offices, language, rules),
    bodies: indexBodies(
      knowledge.institutions,
      knowledge.entities.filter((entity) => entity.type === 'institution'),
      language,
      rules,
    ),
    givenNames: knowledge.givenNames,
    acronyms: acronymsOf(knowledge.entities),
    byId: new Map(knowledge.entities.map((entity) => [entity.id, entity])),
    countryByIso: new Map(
      // Of several under one code the first is today's state.
      knowledge.entities
        .toReversed()
        .flatMap(({ type, iso3, id }) => (type === 'country' && iso3 ? [[iso3, id] as const] : [])),
    ),
  }
}

/**
 * All mentions of an article, from three sources with one arbitration: the gazetteer, patterns of office, body and treaty,
 * and the trained tagger, which finds names that nobody lists and knows where a listed one is none.
 * @param tags of the tokens of each sentence
 */
export function findMentions(
  doc: Doc,
  finder: NameFinder,
  tags: SentenceTags,
  taggers: Taggers,
  rules: NameRules,
  trace?: Trace,
): readonly DraftMention[] {
  const hits = findNames(doc, finder.gazetteer)
  const titles = findTitles(doc, finder.titles, rules)
  const typeOf = (id: EntityId) => finder.byId.get(id)?.type
  const listed = { hits, titles, givenNames: finder.givenNames, typeOf }
  const found = agree(doc, tagNames(doc, tags, taggers, listed, rules, trace), trace)
  const weighed = weigh(
    doc,
    draftsFromHits(doc, hits, titles, finder, rules, trace),
    found,
    (draft) => isMetropolis(draft, finder),
    (draft) => isShouted(doc, draft, taggers.names),
    (word) => finder.givenNames.has(word.toLowerCase()),
    trace,
  )
  const known = settleNamesakes(doc, joinWords(doc, weighed.known, found), titles, finder.byId)
  const countries = known.flatMap((draft) => countryAt(doc, draft, rules) ?? [])
  const inner = weighed.inner.flatMap((draft) => countryAt(doc, draft, rules) ?? [])
  const places = known.flatMap((draft) => placeAt(draft, finder) ?? [])
  const context = countryContext(doc, [...countries, ...inner], places, rules)
  const listedNames = known.map((draft) => besideCountry(draft, context, finder))
  const owner = ownerContext(doc, context, known, rules)
  const people = findPeople(doc, titles, owner, evidenceOf(doc, known, weighed.seen, tags, finder.givenNames), rules)
  const bodies = findBodies(
    doc,
    finder.bodies,
    context,
    (id) => finder.byId.get(id)?.iso3 ?? null,
    namedBodies(found),
    rules,
  )
  const treaties = findTreaties(doc, [...countries, ...treatyBodies(known, finder)], rules).map(treatyDraft)
  const unlisted = weighed.tagged.flatMap((name) => draftFromTagged(doc, name, context, rules) ?? [])
  const patterns = [
    ...people,
    ...bodies,
    ...treaties,
    ...findCountryNouns(doc, rules),
    ...findNominals(doc, rules.nominals),
  ]
  const named = arbitrate([...namesBehindTitles(doc, listedNames, titles), ...patterns, ...unlisted], trace)
  const surnames = findSurnames(doc, named, finder.byId, rules)
  const isTaken = new Set(surnames.map(({ firstToken }) => firstToken))
  const all = arbitrate([...named.filter(({ firstToken }) => !isTaken.has(firstToken)), ...surnames], trace)
  const parts = innerNames(doc, all, finder.acronyms)
  return parts.length === 0 ? all : withInner(all, parts)
}

/** Where the tagger reads a body's name. */
function namedBodies(found: readonly TaggedName[]): (firstToken: number, endToken: number) => boolean {
  const spans = new Set<string>()
  for (const name of found) if (name.class === 'institution') spans.add(`${name.firstToken}-${name.endToken}`)
  return (firstToken, endToken) => spans.has(`${firstToken}-${endToken}`)
}

/** Names inside others behind those that hold them; one that was found there already stands once. */
function withInner(all: readonly DraftMention[], inner: readonly DraftMention[]): readonly DraftMention[] {
  const keys = new Set(all.map(({ start, end }) => `${start}-${end}`))
  return [...all, ...inner.filter(({ start, end }) => !keys.has(`${start}-${end}`))].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

/**
 * A name that many bear, with the country that stands beside it: "the Democratic Party in Tirana". So is that of a house or court in
 * another country than its own: "der Bundesrat in Bern".
 */
function besideCountry(draft: DraftMention, context: CountryContext, { byId }: NameFinder): DraftMention {
  const { reference, type, firstToken, endToken } = draft
  if (reference.kind !== 'known' || type !== 'institution') return draft
  const { shared, candidates } = reference
  const [own] = candidates
  const known = own === undefined || candidates.length > 1 ? undefined : byId.get(own)
  if (!shared && !(known?.iso3 && HOUSES.has(known.kind))) return draft
  const country = (context.beside(firstToken, endToken) ?? context.around(endToken))?.country ?? null
  if (shared) return { ...draft, reference: { ...reference, shared: { ...shared, country } } }
  if (country === null || byId.get(country)?.iso3 === known?.iso3) return draft
  return { ...draft, reference: { ...reference, shared: { country, isShort: false } } }
}
const HOUSES: ReadonlySet<string> = new Set(['parliament', 'court', 'central-bank'])

function evidenceOf(
  doc: Doc,
  known: readonly DraftMention[],
  found: readonly TaggedName[],
  tags: SentenceTags,
  givenNames: ReadonlySet<string>,
): NameEvidence {
  const byToken = new Map<number, TaggedName>()
  for (const name of found) for (let token = name.firstToken; token < name.endToken; token++) byToken.set(token, name)
  const sentenceOf = sentenceByToken(doc)
  const isName = (token: number): boolean => {
    const sentence = sentenceOf[token] ?? -1
    return tags[sentence]?.[token - (doc.sentences[sentence]?.firstToken ?? 0)]?.startsWith('PROPN') ?? false
  }
  return { givenNames, isName, isForeign: isForeign(known, byToken), taggedAt: (token) => byToken.get(token) }
}

function draftsFromHits(
  doc: Doc,
  hits: readonly NameHit[],
  titles: readonly TitleHit[],
  finder: NameFinder,
  rules: NameRules,
  trace?: Trace,
): DraftMention[] {
  const titleStarts = new Set(titles.map(({ firstToken }) => firstToken))
  const sentenceOf = sentenceByToken(doc)
  return hits.flatMap((hit): DraftMention[] => {
    const sentence = doc.sentences[sentenceOf[hit.firstToken] ?? -1]
    const draft = sentence
      ? draftFromHit(doc, sentence, hit, finder.byId, rules, (token) => titleStarts.has(token))
      : null
    trace?.(reasonOfHit(hit, draft))
    return draft ? [draft] : []
  })
}

/** All that bear the name, and who of them may be meant here. */
function reasonOfHit({ start, end, candidates }: NameHit, draft: DraftMention | null): Reason {
  const meant = draft?.reference.kind === 'known' ? draft.reference.candidates : []
  return {
    start,
    end,
    verdict: draft ? 'listed' : 'no-name-here',
    contenders: candidates.map(({ entity, via }) => contender(via, meant.includes(entity), { entity })),
  }
}

/** Bodies that can be party to a treaty as a country can: "mit der EU", "between Israel and Hezbollah". */
function treatyBodies(known: readonly DraftMention[], { byId }: NameFinder): readonly CountryAt[] {
  return known.flatMap(({ reference, type, form, firstToken, endToken }): readonly CountryAt[] => {
    if (type !== 'institution' || form !== 'name' || reference.kind !== 'known') return []
    const [country, other] = reference.candidates
    const kind = country === undefined || other !== undefined ? null : byId.get(country)?.kind
    if (country === undefined || !kind || !PARTY_KINDS.has(kind)) return []
    return [{ firstToken, endToken, country, form: 'name', isGenitive: false }]
  })
}
const PARTY_KINDS: ReadonlySet<string> = new Set(['armed-group', 'igo', 'alliance', 'bloc'])

function treatyDraft(hit: TreatyHit): DraftMention {
  const { start, end, firstToken, endToken } = hit
  return {
    start,
    end,
    firstToken,
    endToken,
    type: 'treaty',
    form: 'nominal',
    rule: 'treaty description',
    reference: { kind: 'treaty', hit },
  }
}

/** Known people without the title that their name begins with, which is a mention of its own: "Papst | Franziskus". */
function namesBehindTitles(
  doc: Doc,
  known: readonly DraftMention[],
  titles: readonly TitleHit[],
): readonly DraftMention[] {
  const titleAt = new Map(titles.map((title) => [title.firstToken, title]))
  return known.map((draft): DraftMention => {
    if (draft.type !== 'person') return draft
    const title = titleAt.get(draft.firstToken)
    const first = title && title.endToken < draft.endToken ? doc.tokens[title.endToken] : undefined
    return title && first ? { ...draft, start: first.start, firstToken: title.endToken } : draft
  })
}

/** Whether a token belongs to a country or place, which ends a person's name: "Olaf Scholz der Ukraine"; a place does behind one that the tagger sees end there. */
function isForeign(
  known: readonly DraftMention[],
  tagged: ReadonlyMap<number, TaggedName>,
): (token: number) => boolean {
  const tokens = new Set<number>()
  const isBehindName = (token: number) => tagged.get(token - 1)?.class === 'person' && !tagged.has(token)
  for (const { type, form, firstToken, endToken } of known)
    if ((type === 'country' && form !== 'compound') || (type === 'place' && isBehindName(firstToken)))
      for (let token = firstToken; token < endToken; token++) tokens.add(token)
  return (token) => tokens.has(token)
}

/** The country in which a place lies that a draft names. */
function placeAt(draft: DraftMention, { byId, countryByIso }: NameFinder): CountryAt | null {
  const { reference, type, firstToken, endToken } = draft
  if (type !== 'place' || reference.kind !== 'known') return null
  const [place, other] = reference.candidates
  const iso3 = place === undefined || other !== undefined ? null : byId.get(place)?.iso3
  const country = iso3 ? countryByIso.get(iso3) : undefined
  if (place === undefined || country === undefined) return null
  const isTown = !isSeat(byId.get(place), byId.get(country))
  return { firstToken, endToken, country, form: 'name', isGenitive: false, isTown }
}

/** A capital, or a city that can stand for its state: "Den Haag". */
function isSeat(place: KnownEntity | undefined, country: KnownEntity | undefined): boolean {
  if (place?.type !== 'place' || country?.type !== 'country') return false
  return place.capital || country.metonyms.de.includes(place.name.de) || country.metonyms.en.includes(place.name.en)
}
