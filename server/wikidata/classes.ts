import { ENTITY_TYPE } from '../../graph/ontology/entity-types.ts'
import type { ImportedType } from './draft.ts'

export interface ClassMeaning {
  readonly type: ImportedType
  readonly kind: string
}

export const HUMAN = 'Q5'

/** Classes of items that positions are: "position", "public office". */
export const POSITION_CLASSES: ReadonlySet<string> = new Set(['Q4164871', 'Q294414'])

/**
 * What an instance of a Wikidata class is here. The first of an item's classes in this order counts, so the special ones come
 * before the general ones. Ids and labels were looked up, each in two places at least.
 */
const CLASSES: readonly (readonly [type: ImportedType, kind: string, classes: readonly string[]])[] = [
  // peace treaty
  ['treaty', 'peace', ['Q625298']],
  // trade agreement
  ['treaty', 'trade', ['Q252550']],
  // bilateral treaty, multilateral treaty, treaty
  ['treaty', 'treaty', ['Q9557810', 'Q6934728', 'Q131569']],
  // lower house, upper house, unicameral legislature, bicameral legislature, parliament, legislature
  ['institution', 'parliament', ['Q375928', 'Q637846', 'Q37002670', 'Q189445', 'Q35749', 'Q11204']],
  // ministries of foreign affairs, finance, the interior, health, agriculture, education, the environment; ministry
  [
    'institution',
    'ministry',
    ['Q20901295', 'Q15711797', 'Q6589202', 'Q1519799', 'Q1364302', 'Q2269756', 'Q917441', 'Q192350'],
  ],
  // supreme court, court
  ['institution', 'court', ['Q190752', 'Q41487']],
  // central bank
  ['institution', 'central-bank', ['Q66344']],
  // military alliance
  ['institution', 'alliance', ['Q1127126']],
  // supranational union
  ['institution', 'bloc', ['Q1335818']],
  // specialised agency of the United Nations, intergovernmental, regional and international organisation
  ['institution', 'igo', ['Q15925165', 'Q245065', 'Q4120211', 'Q484652']],
  // terrorist organisation, armed organisation
  ['institution', 'armed-group', ['Q17127659', 'Q17149090']],
  // armed forces, army, navy
  ['institution', 'armed-forces', ['Q772547', 'Q37726', 'Q4508']],
  // political party
  ['institution', 'party', ['Q7278']],
  // intelligence agency, federal agency of the United States, government agency
  ['institution', 'agency', ['Q47913', 'Q20857065', 'Q327333']],
  // provisional government, federal government, government
  ['institution', 'government', ['Q59281', 'Q1006644', 'Q7188']],
  // news agency, newspaper
  ['institution', 'media', ['Q192283', 'Q11032']],
  // non-governmental organisation
  ['institution', 'other', ['Q79913']],
]

/** The meaning of classes, which grows by what a dump says of their subclasses and by what the user says. */
export interface ClassTable {
  /** What an item is whose classes these are; null when it is nothing that is imported. */
  meaningOf(classes: readonly string[]): ClassMeaning | null
  /** Takes a class for a subclass of these, where one of them means something. */
  addSubclass(id: string, superclasses: readonly string[]): void
}

/** @param added further classes, which come before all others */
export function createClassTable(added: ReadonlyMap<string, ClassMeaning>): ClassTable {
  const meanings = new Map<string, ClassMeaning & { readonly rank: number }>()
  for (const [id, meaning] of added) meanings.set(id, { ...meaning, rank: -1 })
  for (const [rank, [type, kind, ids]] of CLASSES.entries())
    for (const id of ids) if (!meanings.has(id)) meanings.set(id, { type, kind, rank })
  const best = (classes: readonly string[]) =>
    classes
      .flatMap((id) => meanings.get(id) ?? [])
      .reduce<(ClassMeaning & { readonly rank: number }) | null>(
        (first, next) => (first === null || next.rank < first.rank ? next : first),
        null,
      )
  return {
    meaningOf: best,
    addSubclass(id, superclasses) {
      const meaning = best(superclasses)
      if (meaning !== null && !meanings.has(id)) meanings.set(id, meaning)
    },
  }
}

/** What "ministry" or "peace" names: the type of thing that has such a kind; null when none has that is imported. */
export function meaningOfKind(kind: string): ClassMeaning | null {
  const type = (['institution', 'treaty'] as const).find((each) => ENTITY_TYPE[each].kinds.includes(kind))
  return type ? { type, kind } : null
}
