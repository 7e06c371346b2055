import type { EntityType } from './entity-types.ts'

export const RELATION_TYPES = [
  'holds-office',
  'member-of',
  'party-to',
  'institution-of',
  'located-in',
  'ally-of',
  'controls',
  'related-to',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

interface RelationTypeRow {
  /** Type of its direct edge in the graph. */
  readonly edge: string
  readonly source: readonly EntityType[]
  readonly target: readonly EntityType[]
  readonly name: { readonly de: string; readonly en: string }
}

/** What lasts between two entities; a row is all that a type needs. */
export const RELATION_TYPE: Readonly<Record<RelationType, RelationTypeRow>> = {
  'holds-office': {
    edge: 'HOLDS_OFFICE',
    source: ['person'],
    target: ['country', 'institution', 'place'],
    name: { de: 'hat ein Amt in', en: 'holds office in' },
  },
  'member-of': {
    edge: 'MEMBER_OF',
    source: ['person', 'country', 'institution'],
    target: ['institution'],
    name: { de: 'ist Mitglied von', en: 'is a member of' },
  },
  'party-to': {
    edge: 'PARTY_TO',
    source: ['country', 'institution'],
    target: ['treaty'],
    name: { de: 'ist Vertragspartei von', en: 'is a party to' },
  },
  'institution-of': {
    edge: 'INSTITUTION_OF',
    source: ['institution'],
    target: ['country', 'institution', 'place'],
    name: { de: 'ist Organ von', en: 'is an institution of' },
  },
  'located-in': {
    edge: 'LOCATED_IN',
    source: ['place', 'institution'],
    target: ['country', 'place'],
    name: { de: 'liegt in', en: 'is located in' },
  },
  'ally-of': {
    edge: 'ALLY_OF',
    source: ['country', 'institution'],
    target: ['country', 'institution'],
    name: { de: 'ist verbündet mit', en: 'is an ally of' },
  },
  controls: {
    edge: 'CONTROLS',
    source: ['country', 'institution'],
    target: ['country', 'place'],
    name: { de: 'kontrolliert', en: 'controls' },
  },
  'related-to': {
    edge: 'RELATED_TO',
    source: ['person'],
    target: ['person'],
    name: { de: 'ist verwandt mit', en: 'is related to' },
  },
}
