import type { KnownEntity } from '../../graph/model/knowledge.ts'
import type { EntityId } from '../../graph/model/id.ts'
import type { Located } from './located.ts'
import type { OwnLine } from './merge.ts'
import { parseLine } from './parse-line.ts'
import { IDS } from './schema.ts'

export interface Renames {
  /** Former ids with the id that took their place, over all steps. */
  readonly renames: ReadonlyMap<EntityId, EntityId>
  /** The lines that have an id. */
  readonly identified: readonly { readonly line: OwnLine; readonly id: EntityId }[]
  readonly problems: readonly string[]
}

/** Which ids gave way to which, as shipped entities and own lines say. */
export function findRenames(shipped: readonly Located<KnownEntity>[], own: readonly OwnLine[]): Renames {
  const problems: string[] = []
  const identified: { line: OwnLine; id: EntityId }[] = []
  const steps = new Map<EntityId, { readonly id: EntityId; readonly where: string }>()
  const firstAt = new Map<string, string>()
  const note = (former: EntityId, id: EntityId, where: string): void => {
    const other = steps.get(former)
    if (former === id) problems.push(`${where}: "formerIds" names ${id} itself; delete it there`)
    else if (other && other.id !== id)
      problems.push(`${where}: ${former} is a former id of ${other.id} at ${other.where}; it can be that of one only`)
    else steps.set(former, { id, where })
  }
  for (const { where, value } of shipped) for (const former of value.formerIds ?? []) note(former, value.id, where)
  for (const line of own) {
    const parsed = parseLine(IDS, line)
    if (!parsed.ok) {
      problems.push(parsed.problem)
      continue
    }
    const { id, formerIds } = parsed.value
    const first = firstAt.get(`${line.file} ${id}`)
    if (first !== undefined) {
      problems.push(`${line.where}: id "${id}" stands at ${first} already; merge the two lines`)
      continue
    }
    firstAt.set(`${line.file} ${id}`, line.where)
    identified.push({ line, id })
    for (const former of formerIds) note(former, id, line.where)
  }
  const renames = new Map<EntityId, EntityId>()
  for (const [former, { where }] of steps) {
    const last = lastOf(former, steps)
    if (last === null) problems.push(`${where}: the former ids lead back to ${former}; only one of them can be in use`)
    else renames.set(former, last)
  }
  return { renames, identified, problems }
}

/** Where the steps from an id end; null when they go round in a ring. */
function lastOf(former: EntityId, steps: ReadonlyMap<EntityId, { readonly id: EntityId }>): EntityId | null {
  const seen = new Set<EntityId>()
  let id = former
  for (let step = steps.get(id); step; step = steps.get(id)) {
    if (seen.has(id)) return null
    seen.add(id)
    id = step.id
  }
  return id
}

/** An entity whose references lead to ids in use. */
export function resolveIds(
  { where, value }: Located<KnownEntity>,
  resolve: (id: EntityId) => EntityId,
): Located<KnownEntity> {
  switch (value.type) {
    case 'person': {
      const offices = value.offices.map((held) => ({ ...held, of: resolve(held.of) }))
      return { where, value: { ...value, offices } }
    }
    case 'treaty':
      return { where, value: { ...value, parties: [...new Set(value.parties.map(resolve))] } }
    case 'country':
    case 'place':
    case 'institution':
      return { where, value }
  }
}
