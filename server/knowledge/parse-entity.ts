import { basename } from 'node:path'
import type { KnownEntity } from '../../graph/model/knowledge.ts'
import { ENTITY_TYPES } from '../../graph/ontology/entity-types.ts'
import type { EntityType } from '../../graph/ontology/entity-types.ts'
import type { Fields, Located } from './located.ts'
import { parseLine } from './parse-line.ts'
import type { ParsedLine } from './parse-line.ts'
import { LINE } from './schema.ts'

/**
 * Checks a line that says all of its entity.
 * @param fallback the type of entities in a file of this name, for lines that do not say theirs
 */
export function parseEntity({ where, value }: Located<Fields>, fallback: EntityType | null): ParsedLine<KnownEntity> {
  const named = value['type'] ?? fallback ?? typeOfId(value['id'])
  const type = ENTITY_TYPES.find((each) => each === named)
  if (type === undefined) return { ok: false, problem: `${where}: needs a "type": one of ${ENTITY_TYPES.join(', ')}` }
  const parsed = parseLine(LINE[type], { where, value: { ...value, type } })
  if (!parsed.ok) return parsed
  const wikidata = parsed.value.wikidata ?? (parsed.value.id.startsWith('Q') ? String(parsed.value.id) : null)
  return { ok: true, value: { ...parsed.value, wikidata } }
}

/** "countries.jsonl" holds countries: its lines need no "type". */
export function typeOfFile(file: string): EntityType | null {
  const name = basename(file).toLowerCase()
  return ENTITY_TYPES.find((type) => name.startsWith(type.replace(/y$/, ''))) ?? null
}

/** A local id begins with its type. */
function typeOfId(id: unknown): EntityType | null {
  return typeof id === 'string' ? (ENTITY_TYPES.find((type) => id.startsWith(`${type}/`)) ?? null) : null
}
