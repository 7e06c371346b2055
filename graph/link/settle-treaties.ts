import type { DraftFact } from '../fact/draft-fact.ts'
import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { KnownEntity } from '../model/knowledge.ts'
import { hash } from '../model/hash.ts'
import { entityId, type EntityId } from '../model/id.ts'
import { asEntity } from './as-entity.ts'
import type { Catalogue } from './catalogue.ts'
import type { Linking } from './link.ts'
import { knownTreaty, type ToldTreaty } from './treaties.ts'

/** Steps of a treaty's life that only its parties take: whoever takes them is one. */
const STEPS_OF_PARTIES = new Set(['signed', 'ratified', 'negotiated', 'agreed'])

/** Bodies that bind themselves by treaties, not their country. */
const PARTY_KINDS: ReadonlySet<string> = new Set(['armed-group', 'igo', 'alliance', 'bloc'])

/**
 * Gives the treaties of an article their ids, once all is read that tells their parties: the known treaty of just these
 * parties, else an id made of parties and family, else one of the article's own.
 */
export function settleTreaties(linking: Linking, drafts: readonly DraftFact[], article: Article, known: Catalogue) {
  const entities = new Map(linking.entities)
  const finals = new Map<EntityId, EntityId>()
  for (const told of linking.treaties.told) {
    if (told.known !== null) {
      finals.set(told.placeholder, told.known)
      continue
    }
    for (const party of partiesFromSteps(told, drafts, linking, known)) told.parties.add(party)
    const entity = treatyEntity(told, article, known)
    entities.delete(told.placeholder)
    if (!entities.has(entity.id)) entities.set(entity.id, entity)
    finals.set(told.placeholder, entity.id)
  }
  return { entities, finalId: (id: EntityId): EntityId => finals.get(id) ?? id }
}

function partiesFromSteps(
  told: ToldTreaty,
  drafts: readonly DraftFact[],
  linking: Linking,
  known: Catalogue,
): readonly EntityId[] {
  return drafts.flatMap((draft) => {
    if (draft.kind !== 'event' || !STEPS_OF_PARTIES.has(draft.type) || !draft.objects.includes(told.placeholder))
      return []
    return draft.actors.flatMap((actor) => {
      const { iso3, kind } = linking.entities.get(actor) ?? {}
      if (kind !== undefined && PARTY_KINDS.has(kind)) return [actor]
      return iso3 ? (known.countryOf(iso3) ?? []) : []
    })
  })
}

/** A country by its code, a body by its id: "isr", "q…", "rsf". */
function codeOf({ type, iso3, id }: KnownEntity): string {
  return (type === 'country' && iso3 !== null ? iso3 : id.replace(/^\w+\//, '')).toLowerCase()
}

function treatyEntity(told: ToldTreaty, article: Article, known: Catalogue): Entity {
  const match = knownTreaty(told, known.treaties, article.publishedAt)
  if (match) return asEntity(match)
  const parties = [...told.parties].map((id) => known.byId.get(id)).filter((party) => party !== undefined)
  const codes = parties.map((party) => codeOf(party)).toSorted()
  const family = [...told.families].toSorted()[0] ?? 'treaty'
  const isBetween = codes.length >= 2
  const names = (language: 'de' | 'en') =>
    parties
      .map((party) => party.name[language])
      .toSorted()
      .join('–')
  return {
    id: isBetween
      ? entityId(`treaty/${codes.join('-')}-${family}`)
      : entityId(`nil/${hash(`treaty|${told.label.toLowerCase()}|${codes.join()}|${article.id}`)}`),
    type: 'treaty',
    kind: 'treaty',
    name: { [article.language]: isBetween ? `${told.label} ${names(article.language)}` : told.label },
    wikidata: null,
    iso3: null,
    linked: false,
  }
}
