import type { Article } from '../model/article.ts'
import type { Evidence, Fact } from '../model/fact.ts'
import { hash } from '../model/hash.ts'
import { evidenceId, type EntityId, type EvidenceId } from '../model/id.ts'
import { cutIntoFacts, linkContent, type Testimony } from './cut.ts'
import type { DraftFact } from './draft-fact.ts'
import { groupKey, sortedSet, type Group } from './group.ts'

/**
 * Gathers the tellings of one article into facts. Ids of entities that were only told so far are replaced, and evidence
 * gets its final id: a hash of the article, the trigger and the fact's group, so that the same text gives the same id.
 */
export function gatherFacts(
  drafts: readonly DraftFact[],
  article: Article,
  finalId: (id: EntityId) => EntityId,
): readonly Fact[] {
  const groups = new Map<string, { group: Group; testimonies: Testimony[] }>()
  const renamed = new Map<EvidenceId, EvidenceId>()
  const settled = drafts.map((draft) => {
    const group = groupOfDraft(draft, finalId)
    const key = groupKey(group)
    const { trigger, id } = draft.evidence
    const final = evidenceId(hash(`${article.id}|${trigger.start}-${trigger.end}|${key}`))
    renamed.set(id, final)
    return { draft, group, key, final }
  })
  const seen = new Set<EvidenceId>()
  for (const { draft, group, key, final } of settled) {
    if (seen.has(final)) continue
    seen.add(final)
    const entry = groups.get(key) ?? { group, testimonies: [] }
    groups.set(key, entry)
    entry.testimonies.push({
      evidence: settle(draft.evidence, final, finalId, renamed),
      article: article.id,
      publishedAt: article.publishedAt,
      tenure: draft.kind === 'relation' ? draft.tenure : null,
      from: draft.kind === 'relation' ? draft.from : null,
      to: draft.kind === 'relation' ? draft.to : null,
    })
  }
  return linkContent([...groups.values()].flatMap(({ group, testimonies }) => cutIntoFacts(group, testimonies)))
}

function groupOfDraft(draft: DraftFact, finalId: (id: EntityId) => EntityId): Group {
  const final = (ids: readonly EntityId[]) => sortedSet(ids.map(finalId))
  switch (draft.kind) {
    case 'event':
      return {
        kind: 'event',
        type: draft.type,
        actors: final(draft.actors),
        recipients: final(draft.recipients),
        objects: final(draft.objects),
      }
    case 'relation':
      return {
        kind: 'relation',
        type: draft.type,
        source: finalId(draft.source),
        target: finalId(draft.target),
        title: draft.title,
      }
  }
}

function settle(
  evidence: Evidence,
  id: EvidenceId,
  finalId: (id: EntityId) => EntityId,
  renamed: ReadonlyMap<EvidenceId, EvidenceId>,
): Evidence {
  const settleAll = (ids: readonly EntityId[]) => sortedSet(ids.map(finalId))
  return {
    ...evidence,
    id,
    attributedTo: settleAll(evidence.attributedTo),
    places: settleAll(evidence.places),
    for: settleAll(evidence.for),
    content: evidence.content === null ? null : (renamed.get(evidence.content) ?? null),
  }
}
