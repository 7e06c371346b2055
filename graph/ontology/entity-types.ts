export const ENTITY_TYPES = ['person', 'country', 'place', 'institution', 'treaty'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

interface EntityTypeRow {
  /** Label of its nodes in the graph. */
  readonly label: 'Person' | 'Country' | 'Place' | 'Institution' | 'Treaty'
  readonly name: { readonly de: string; readonly en: string }
  readonly kinds: readonly string[]
  /** Kinds that the page's first view leaves out. */
  readonly minorKinds: readonly string[]
}

/** The five types of entity; a row is all that a type needs. */
export const ENTITY_TYPE: Readonly<Record<EntityType, EntityTypeRow>> = {
  person: { label: 'Person', name: { de: 'Person', en: 'Person' }, kinds: ['politician', 'person'], minorKinds: [] },
  country: {
    label: 'Country',
    name: { de: 'Staat', en: 'Country' },
    kinds: ['state', 'territory', 'former-state'],
    minorKinds: [],
  },
  place: {
    label: 'Place',
    name: { de: 'Ort', en: 'Place' },
    kinds: ['city', 'region', 'continent', 'water', 'mountain', 'site', 'place'],
    minorKinds: [],
  },
  institution: {
    label: 'Institution',
    name: { de: 'Institution', en: 'Institution' },
    kinds: [
      'government',
      'parliament',
      'ministry',
      'court',
      'armed-forces',
      'armed-group',
      'central-bank',
      'agency',
      'igo',
      'igo-organ',
      'alliance',
      'bloc',
      'party',
      'office',
      'media',
      'company',
      'club',
      'group',
      'other',
    ],
    minorKinds: ['company', 'club', 'media', 'group', 'other'],
  },
  treaty: {
    label: 'Treaty',
    name: { de: 'Vertrag', en: 'Treaty' },
    kinds: ['treaty', 'alliance-treaty', 'arms-control', 'trade', 'peace', 'environment', 'human-rights', 'agreement'],
    minorKinds: [],
  },
}
