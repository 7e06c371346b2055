import { z } from 'zod'
import type { EntitySummary } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE, ENTITY_TYPES, type EntityType } from '../../graph/ontology/entity-types.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { inOrder, optional, readRows } from './rows.ts'

/** A row of `ENTITY_COLUMNS` and a number of articles. */
export const entityRow = z
  .object({
    id: z.string(),
    labels: z.array(z.string()),
    kind: z.string(),
    name: z.string(),
    nameDe: optional(z.string()),
    iso3: optional(z.string()),
    wikidata: optional(z.string()),
    linked: z.boolean(),
    articles: z.int(),
  })
  .transform(({ labels, ...row }, context): EntitySummary => {
    const type = ENTITY_TYPES.find((each) => labels.includes(ENTITY_TYPE[each].label))
    if (type) return { ...row, type }
    context.addIssue(`entity ${row.id} has no label of an entity type`)
    return z.NEVER
  })

/** For a node named `e`; `articles` has to be computed by the statement. */
export const ENTITY_COLUMNS =
  'e.id AS id, labels(e) AS labels, e.kind AS kind, e.name AS name, e.nameDe AS nameDe, e.iso3 AS iso3, ' +
  'e.wikidata AS wikidata, e.linked AS linked'

/** A condition on the node `e`: it has one of these types. */
export const isOfType = (types: readonly EntityType[]): string =>
  `(${types.map((type) => `e:${ENTITY_TYPE[type].label}`).join(' OR ')})`

/** The id under which an entity is known now: the same, or the one that took the place of a former id. Null for neither. */
export async function currentId(store: GraphStore, id: string): Promise<string | null> {
  const found = z.object({ id: z.string() })
  const [same] = await readRows(store, found, 'MATCH (e:Entity {id: $id}) RETURN e.id AS id', { id })
  if (same) return same.id
  const heirs = await readRows(
    store,
    found,
    'MATCH (e:Entity) WHERE $id IN e.formerIds RETURN e.id AS id ORDER BY e.id LIMIT 1',
    { id },
  )
  return heirs[0]?.id ?? null
}

/** Entities by id; in the order of the ids; unknown ones are missing. */
export async function loadEntities(
  store: GraphStore,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, EntitySummary>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = await readRows(
    store,
    entityRow,
    `UNWIND $ids AS wanted MATCH (e:Entity {id: wanted})<-[m:MENTIONS]-(:Article)
     WITH e, sum(CASE WHEN m.count > 0 THEN 1 ELSE 0 END) AS articles
     RETURN ${ENTITY_COLUMNS}, articles`,
    { ids: wanted },
  )
  return inOrder(wanted, rows)
}
