import type { Knowledge } from '../../graph/model/knowledge.ts'
import { EVENT_TYPE, EVENT_TYPES, type EventRole } from '../../graph/ontology/event-types.ts'
import { RELATION_TYPE, RELATION_TYPES } from '../../graph/ontology/relation-types.ts'
import type { EntityType } from '../../graph/ontology/entity-types.ts'
import type { GoldArticle, GoldFact } from './gold.ts'

/** What does not hold together: ids that nobody knows, roles that the type does not have, needed roles that are empty. */
export function checkGold(articles: readonly GoldArticle[], knowledge: Knowledge): readonly string[] {
  const types = new Map<string, EntityType>(knowledge.entities.map(({ id, type }) => [id, type]))
  const offices = new Set(knowledge.offices.map(({ office }) => office))
  const bodies = new Set(knowledge.institutions.map(({ office }) => office))
  const states = new Set(knowledge.entities.flatMap(({ type, iso3 }) => (type === 'country' && iso3 ? [iso3] : [])))
  const isBody = (id: string) => {
    const [, office = '', iso3 = ''] = /^institution\/(.+)-([a-z]{3})$/u.exec(id) ?? []
    return bodies.has(office) && states.has(iso3.toUpperCase())
  }
  return articles.flatMap((article) => {
    const typeOf = new Map<string, EntityType>()
    const problems: string[] = []
    for (const { surface, type, entities } of article.mentions)
      for (const id of entities) {
        const known = types.get(id) ?? (isBody(id) ? 'institution' : null)
        if (id.startsWith('?')) typeOf.set(id, type)
        else if (known === null)
          problems.push(`[${surface}]: the knowledge has no "${id}"; write ?some-name for what no list knows`)
        else if (known !== type) problems.push(`[${surface}]: "${id}" is of type ${known}, not ${type}`)
        else typeOf.set(id, type)
      }
    for (const fact of article.facts) {
      const wrong = problemsOf(fact, typeOf, offices)
      problems.push(...wrong.map((problem) => `${fact.line}: ${problem}`))
    }
    return problems.map((problem) => `${article.where} ${article.id}: ${problem}`)
  })
}

function problemsOf(
  fact: GoldFact,
  typeOf: ReadonlyMap<string, EntityType>,
  offices: ReadonlySet<string>,
): readonly string[] {
  const problems: string[] = []
  const everybody = [
    ...fact.actors,
    ...fact.recipients,
    ...fact.objects,
    ...fact.places,
    ...fact.for,
    ...fact.attributedTo,
  ]
  for (const id of everybody) if (!typeOf.has(id)) problems.push(`"${id}" is not marked in the text`)
  const fits = (role: string, ids: readonly string[], allowed: readonly EntityType[]) => {
    for (const id of ids) {
      const type = typeOf.get(id)
      if (type && !allowed.includes(type))
        problems.push(`${role} "${id}" is a ${type}; the type takes ${allowed.join(', ') || 'none'}`)
    }
  }
  const event = EVENT_TYPES.find((type) => type === fact.type)
  if (event) {
    const { roles, needs, mutual } = EVENT_TYPE[event]
    const filled: Record<EventRole, readonly string[]> = {
      actor: fact.actors,
      recipient: fact.recipients,
      object: fact.objects,
    }
    for (const role of ['actor', 'recipient', 'object'] as const) fits(role, filled[role], roles[role] ?? [])
    for (const alternatives of needs)
      if (!alternatives.some((role) => filled[role].length > 0)) problems.push(`needs ${alternatives.join(' or ')}`)
    if (mutual && fact.actors.length + fact.recipients.length < 2)
      problems.push('a mutual event needs two who take part')
  }
  const relation = RELATION_TYPES.find((type) => type === fact.type)
  if (relation) {
    fits('source', fact.actors, RELATION_TYPE[relation].source)
    fits('target', fact.objects, RELATION_TYPE[relation].target)
    if (fact.actors.length !== 1 || fact.objects.length === 0) problems.push('a relation needs one source and a target')
    if (relation === 'holds-office' && !offices.has(fact.title ?? ''))
      problems.push(`title "${fact.title ?? ''}" is no office of lexicon/offices.jsonl`)
  }
  return problems
}
