import type { DraftFact } from './fact/draft-fact.ts'
import { gatherFacts } from './fact/gather.ts'
import { pronounMention, type DraftPronoun } from './fact/pronoun-mentions.ts'
import type { Catalogue } from './link/catalogue.ts'
import type { Linking } from './link/link.ts'
import { settleTreaties } from './link/settle-treaties.ts'
import type { Doc } from './model/doc.ts'
import type { Entity } from './model/entity.ts'
import type { Extraction } from './model/extraction.ts'
import type { Fact } from './model/fact.ts'
import type { EntityId } from './model/id.ts'
import type { Mention } from './model/mention.ts'

/** Puts together what an article says: its mentions in order, its facts gathered, and just the entities that these name. */
export function assemble(
  doc: Doc,
  linking: Linking,
  pronouns: readonly DraftPronoun[],
  drafts: readonly DraftFact[],
  known: Catalogue,
  groups: ReadonlyMap<EntityId, Entity>,
): Extraction {
  const { finalId, entities } = settleTreaties(linking, drafts, doc.article, known)
  const facts = gatherFacts(drafts, doc.article, finalId)
  const mentions = inOrder([
    ...linking.mentions.map(({ mention }) => mention),
    ...pronouns.map((pronoun) => pronounMention(doc.article.text, pronoun)),
  ]).map((mention) => (mention.entity === null ? mention : { ...mention, entity: finalId(mention.entity) }))
  const used = new Set([
    ...mentions.flatMap(({ entity, candidates }) => (entity === null ? (candidates ?? []) : [entity])),
    ...facts.flatMap(participants),
  ])
  for (const id of used) {
    if (entities.has(id)) continue
    const group = groups.get(id)
    if (group) entities.set(id, group)
    else known.describe(id, entities)
  }
  return { article: doc.article, mentions, entities: [...entities.values()].filter(({ id }) => used.has(id)), facts }
}

/** Mentions in the order of the text, numbered so. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return mentions
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((mention, index) => ({ ...mention, id: `m${index + 1}` }))
}

function participants(fact: Fact): readonly EntityId[] {
  const said = fact.evidence.flatMap((evidence) => [...evidence.for, ...evidence.places, ...evidence.attributedTo])
  return fact.kind === 'relation'
    ? [fact.source, fact.target, ...said]
    : [...fact.actors, ...fact.recipients, ...fact.objects, ...said]
}
