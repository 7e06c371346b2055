import type { EntityId } from '../model/id.ts'
import type { Fact } from '../model/fact.ts'
import type { EventType } from '../ontology/event-types.ts'
import type { RelationType } from '../ontology/relation-types.ts'

/** What all tellings of one thing have in common, whenever it happened and however surely it is told. */
export type Group = EventGroup | RelationGroup

export interface EventGroup {
  readonly kind: 'event'
  readonly type: EventType
  readonly actors: readonly EntityId[]
  readonly recipients: readonly EntityId[]
  readonly objects: readonly EntityId[]
}

export interface RelationGroup {
  readonly kind: 'relation'
  readonly type: RelationType
  readonly source: EntityId
  readonly target: EntityId
  readonly title: string | null
}

/** The group that a fact belongs to; participants are a set, so their order does not matter. */
export function groupOf(fact: Fact): Group {
  switch (fact.kind) {
    case 'event':
      return {
        kind: 'event',
        type: fact.type,
        actors: sortedSet(fact.actors),
        recipients: sortedSet(fact.recipients),
        objects: sortedSet(fact.objects),
      }
    case 'relation':
      return { kind: 'relation', type: fact.type, source: fact.source, target: fact.target, title: fact.title }
  }
}

/** A group as one line of text: equal groups give equal keys, and `parseGroupKey` gives the group back. */
export function groupKey(thing: Fact | Group): string {
  const group = 'evidence' in thing ? groupOf(thing) : thing
  switch (group.kind) {
    case 'event':
      return JSON.stringify([group.type, group.actors, group.recipients, group.objects])
    case 'relation':
      return JSON.stringify([group.type, group.source, group.target, group.title])
  }
}

/** @param key as `groupKey` made it; nothing else is accepted. */
export function parseGroupKey(key: string): Group {
  const parts = JSON.parse(key) as EventKey | RelationKey
  if (typeof parts[1] === 'string') {
    const [type, source, target, title] = parts as RelationKey
    return { kind: 'relation', type, source, target, title }
  }
  const [type, actors, recipients, objects] = parts as EventKey
  return { kind: 'event', type, actors, recipients, objects }
}

type EventKey = [EventType, EntityId[], EntityId[], EntityId[]]
type RelationKey = [RelationType, EntityId, EntityId, string | null]

/** Distinct ids in code unit order: the order that does not depend on a locale. */
export function sortedSet<Id extends string>(ids: Iterable<Id>): readonly Id[] {
  return [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : Number(a > b)))
}
