import type { Language } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { KnownEntity, Knowledge } from '../model/knowledge.ts'
import { arbitrate } from './arbitrate.ts'
import { findBodies, indexBodies, type BodyIndex } from './bodies.ts'
import { countryContext, type CountryAt } from './country-context.ts'
import { findCountryNouns } from './country-nouns.ts'
import type { DraftMention } from './draft.ts'
import { countryAt, draftFromHit } from './from-gazetteer.ts'
import { findNames } from './gazetteer/find-names.ts'
import { buildGazetteer, type Gazetteer } from './gazetteer/gazetteer.ts'
import { findPeople } from './people.ts'
import { sentenceByToken } from '../text/sentence-by-token.ts'
import type { NameRules } from './rules.ts'
import { findSurnames } from './surnames.ts'
import { findTitles, indexTitles, type TitleIndex } from './titles.ts'
import { findTreaties } from './treaties.ts'

/** Knowledge, arranged for finding names in one language. */
export interface NameFinder {
  readonly gazetteer: Gazetteer
  readonly titles: TitleIndex
  readonly bodies: BodyIndex
  readonly givenNames: ReadonlySet<string>
  readonly byId: ReadonlyMap<EntityId, KnownEntity>
  readonly countryByIso: ReadonlyMap<string, EntityId>
}

export function nameFinder(knowledge: Knowledge, language: Language): NameFinder {
  return {
    gazetteer: buildGazetteer(knowledge, language),
    titles: indexTitles(knowledge.offices, language),
    bodies: indexBodies(
      knowledge.institutions,
      knowledge.entities.filter((entity) => entity.type === 'institution'),
      language,
    ),
    givenNames: knowledge.givenNames,
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
 * and names that a title or a given name announces.
 * @param isName whether a token's word is tagged as a proper name
 */
export function findMentions(
  doc: Doc,
  finder: NameFinder,
  isName: (token: number) => boolean,
  rules: NameRules,
): readonly DraftMention[] {
  const sentenceOf = sentenceByToken(doc)
  const known = findNames(doc, finder.gazetteer).flatMap((hit): DraftMention[] => {
    const sentence = doc.sentences[sentenceOf[hit.firstToken] ?? -1]
    const draft = sentence ? draftFromHit(doc, sentence, hit, finder.byId, rules) : null
    return draft ? [draft] : []
  })
  const countries = known.flatMap((draft) => countryAt(doc, draft, rules) ?? [])
  const places = known.flatMap((draft) => placeAt(draft, finder) ?? [])
  const context = countryContext(doc, countries, places, rules)
  const titles = findTitles(doc, finder.titles, rules)
  const people = findPeople(doc, titles, finder.givenNames, context, isName, rules)
  const bodies = findBodies(doc, finder.bodies, context, rules)
  const treaties = findTreaties(doc, countries, rules).map((hit): DraftMention => {
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
  })
  const named = arbitrate([...known, ...people, ...bodies, ...treaties, ...findCountryNouns(doc, rules)])
  return arbitrate([...named, ...findSurnames(doc, named, finder.byId, rules)])
}

/** The country in which a place lies that a draft names. */
function placeAt(draft: DraftMention, { byId, countryByIso }: NameFinder): CountryAt | null {
  const { reference, type, firstToken, endToken } = draft
  if (type !== 'place' || reference.kind !== 'known') return null
  const [place, other] = reference.candidates
  const iso3 = place === undefined || other !== undefined ? null : byId.get(place)?.iso3
  const country = iso3 ? countryByIso.get(iso3) : undefined
  return country === undefined ? null : { firstToken, endToken, country, form: 'name', isGenitive: false }
}
