import type { KnownEntity } from '../../graph/model/knowledge.ts'
import type { EntityId } from '../../graph/model/id.ts'
import type { EntityType } from '../../graph/ontology/entity-types.ts'
import { asExtension, extend } from './extend.ts'
import { findRenames, resolveIds } from './former-ids.ts'
import type { Fields, Located } from './located.ts'
import { parseEntity } from './parse-entity.ts'
import { parseLine } from './parse-line.ts'
import { EXTENSION, LINE } from './schema.ts'
import { takeAway } from './take-away.ts'

/** A line of a user's own file. */
export interface OwnLine extends Located<Fields> {
  readonly file: string
  /** Type of entities in a file of this name; null where the name does not say it. */
  readonly typeOfFile: EntityType | null
}

export interface Merged {
  readonly entities: readonly Located<KnownEntity>[]
  /** Each "file:line: what is wrong and what would be right". */
  readonly problems: readonly string[]
  /** Each "file:line: what has no effect". */
  readonly notes: readonly string[]
  /** Ids of lines that have problems: what points to them is not wrong for that. */
  readonly broken: ReadonlySet<string>
  readonly added: number
  readonly extended: number
}

/**
 * A user's own lines over the shipped entities. All lines of one id make one entity, in the order of files and lines: of
 * a new one the first that is whole is the ground, and the others extend it. Lines whose id, or whose former id, is
 * known extend that entity.
 */
export function mergeOwn(shipped: readonly Located<KnownEntity>[], own: readonly OwnLine[]): Merged {
  const { renames, identified, problems } = findRenames(shipped, own)
  const resolve = (id: EntityId): EntityId => renames.get(id) ?? id
  const linesOf = new Map<EntityId, OwnLine[]>()
  for (const { line, id } of identified) linesOf.set(resolve(id), [...(linesOf.get(resolve(id)) ?? []), line])
  const shippedOf = new Map<EntityId, Located<KnownEntity>[]>()
  for (const entity of shipped) {
    const id = resolve(entity.value.id)
    shippedOf.set(id, [...(shippedOf.get(id) ?? []), entity])
  }
  const all = { problems: [...problems], notes: [] as string[], broken: new Set<string>(), added: 0, extended: 0 }
  const entities: Located<KnownEntity>[] = []
  for (const id of new Set([...shippedOf.keys(), ...linesOf.keys()])) {
    const known = shippedOf.get(id) ?? []
    const lines = linesOf.get(id) ?? []
    const built = build(id, known, lines)
    all.problems.push(...built.problems)
    all.notes.push(...built.notes)
    if (built.problems.length > 0) all.broken.add(id)
    if (lines.length > 0) all[known.length > 0 ? 'extended' : 'added']++
    if (built.entity) entities.push(built.entity)
  }
  return { entities: renames.size > 0 ? entities.map((entity) => resolveIds(entity, resolve)) : entities, ...all }
}

interface Built {
  readonly entity: Located<KnownEntity> | null
  readonly problems: readonly string[]
  readonly notes: readonly string[]
}

/** One entity of all that is said of it. */
function build(id: EntityId, shipped: readonly Located<KnownEntity>[], lines: readonly OwnLine[]): Built {
  const ground = groundOf(id, shipped, lines)
  if (!ground.ok) return { entity: null, problems: [ground.problem], notes: [] }
  let { value } = ground
  const problems: string[] = []
  const notes: string[] = []
  for (const line of lines) {
    if (line === ground.line) continue
    const extended = line.value['id'] === id ? extendByLine(value, line) : joinByLine(value, line)
    if (extended.ok) {
      value = extended.value
      notes.push(...extended.notes)
    } else problems.push(extended.problem)
  }
  const where = [...new Set(lines.map((line) => line.where))].join(', ') || (shipped[0]?.where ?? '')
  return { entity: { where, value }, problems, notes }
}

type Ground =
  | { readonly ok: true; readonly value: KnownEntity; readonly line: OwnLine | null }
  | { readonly ok: false; readonly problem: string }

/** What the lines build on: the shipped entity, or the first line that says all of a new one. */
function groundOf(id: EntityId, shipped: readonly Located<KnownEntity>[], lines: readonly OwnLine[]): Ground {
  const [first, ...others] = shipped.toSorted((a, b) => Number(b.value.id === id) - Number(a.value.id === id))
  if (first) {
    const whole = others.reduce((entity, other) => extend(entity, asExtension(other.value)), first.value)
    return { ok: true, value: named(whole, id), line: null }
  }
  const parsed = lines.map((line) => ({ line, whole: parseEntity(line, line.typeOfFile) }))
  for (const { line, whole } of parsed) if (whole.ok) return { ok: true, value: named(whole.value, id), line }
  const problem = parsed[0]?.whole.ok === false ? parsed[0].whole.problem : ''
  return { ok: false, problem: `${problem} (no entity has the id ${id} yet, so its line must say all of it)` }
}

/** The entity under this id; what it was called before is kept. */
function named(entity: KnownEntity, id: EntityId): KnownEntity {
  if (entity.id === id) return entity
  const formerIds = [...new Set([entity.id, ...(entity.formerIds ?? [])])].filter((former) => former !== id)
  return { ...entity, id, wikidata: id.startsWith('Q') ? id : entity.wikidata, formerIds }
}

type Extended =
  | { readonly ok: true; readonly value: KnownEntity; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problem: string }

/** A line under a former id: where it says all of an entity, it is a second one that turned out to be this one. */
function joinByLine(entity: KnownEntity, line: OwnLine): Extended {
  const whole = parseEntity(line, line.typeOfFile)
  return whole.ok && whole.value.type === entity.type
    ? { ok: true, value: extend(entity, asExtension(whole.value)), notes: [] }
    : extendByLine(entity, line)
}

function extendByLine(entity: KnownEntity, line: OwnLine): Extended {
  const { where } = line
  const foreign = Object.keys(line.value).find((field) => !(field in LINE[entity.type].shape) && field !== 'not')
  if (foreign !== undefined && foreign in EXTENSION.shape)
    return { ok: false, problem: `${where}: "${foreign}" is no field of a ${entity.type}, which ${entity.id} is` }
  const parsed = parseLine(EXTENSION, line)
  if (!parsed.ok) return parsed
  const { type, not } = parsed.value
  if (type !== undefined && type !== entity.type)
    return {
      ok: false,
      problem: `${where}: ${entity.id} is a ${entity.type} already; delete "type", or correct the id`,
    }
  const more = extend(entity, parsed.value)
  const less = not ? takeAway(more, not) : { entity: more, problems: [], notes: [] }
  if (less.problems.length > 0)
    return { ok: false, problem: less.problems.map((text) => `${where}: ${text}`).join('\n') }
  const whole = parseEntity({ where, value: { ...less.entity } }, entity.type)
  return whole.ok
    ? { ok: true, value: whole.value, notes: less.notes.map((text) => `${where}: ${text}`) }
    : { ok: false, problem: whole.problem }
}
