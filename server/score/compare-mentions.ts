import type { Extraction } from '../../graph/model/extraction.ts'
import type { Mention } from '../../graph/model/mention.ts'
import type { GoldArticle, GoldMention } from './gold.ts'

/** One mention of either side, and its partner on the other. */
export interface MentionPair {
  readonly gold: GoldMention | null
  /** What the extractor has at this span: several for "the two countries". */
  readonly found: readonly Mention[]
  /** Whether what was found stands for whom it should; false without a partner. */
  readonly isLinkedRight: boolean
}

/** Forms whose span is a matter of taste: they count when both end with the same word. */
const LOOSE: ReadonlySet<string> = new Set(['role', 'nominal', 'pronoun'])

/** Pairs the mentions of one article, equal spans first; each mention stands in exactly one pair. */
export function pairMentions(gold: GoldArticle, extraction: Extraction, meansSame: SameEntity): readonly MentionPair[] {
  const bySpan = new Map<string, Mention[]>()
  for (const mention of extraction.mentions) {
    const key = `${mention.start}-${mention.end} ${mention.type}`
    bySpan.set(key, [...(bySpan.get(key) ?? []), mention])
  }
  const open = new Set(bySpan.values())
  const partner = new Map<GoldMention, readonly Mention[]>()
  const pair = (mention: GoldMention, found: Mention[] | undefined) => {
    if (!found) return
    partner.set(mention, found)
    open.delete(found)
  }
  for (const mention of gold.mentions) pair(mention, bySpan.get(`${mention.start}-${mention.end} ${mention.type}`))
  for (const mention of gold.mentions)
    if (LOOSE.has(mention.form) && !partner.has(mention)) pair(mention, sameEnd(mention, open))
  const pairs = gold.mentions.map((mention): MentionPair => {
    const found = partner.get(mention) ?? []
    return { gold: mention, found, isLinkedRight: found.length > 0 && isRight(mention, found, meansSame) }
  })
  return [...pairs, ...[...open].map((found) => ({ gold: null, found, isLinkedRight: false }))]
}

function sameEnd(wanted: GoldMention, open: ReadonlySet<readonly Mention[]>): Mention[] | undefined {
  const fits = ([first]: readonly Mention[]) =>
    first !== undefined && first.end === wanted.end && first.type === wanted.type && LOOSE.has(first.form)
  return [...open].find(fits) as Mention[] | undefined
}

/** Whether the extractor's entity is the one that gold names, in one article. */
export type SameEntity = (gold: string, found: string) => boolean

function isRight(gold: GoldMention, found: readonly Mention[], meansSame: SameEntity): boolean {
  const ids = found.flatMap(({ entity }) => (entity === null ? [] : [String(entity)]))
  return ids.length === gold.entities.length && gold.entities.every((id) => ids.some((other) => meansSame(id, other)))
}

/**
 * Says whether two ids mean one thing in an article. What gold calls "?some-name" is right as the entity of this local id or this
 * name once the knowledge has it, and else as any entity that no list knows.
 */
export function sameEntityIn(extraction: Extraction, gold: GoldArticle): SameEntity {
  const entities = new Map<string, Extraction['entities'][number]>(
    extraction.entities.map((entity) => [entity.id, entity]),
  )
  const spanOf = new Map<string, Set<string>>()
  const typeOf = new Map<string, string>()
  for (const mention of gold.mentions)
    for (const id of mention.entities)
      if (id.startsWith('?')) {
        typeOf.set(id, mention.type)
        const here = extraction.mentions.filter(({ start, end }) => start === mention.start && end === mention.end)
        const ids = spanOf.get(id) ?? new Set<string>()
        for (const { entity } of here) if (entity !== null) ids.add(entity)
        spanOf.set(id, ids)
      }
  return (goldId, found) => {
    if (!goldId.startsWith('?')) return goldId === found
    const entity = entities.get(found)
    if (!entity || entity.type !== typeOf.get(goldId)) return false
    if (entity.linked) return found === `${entity.type}/${goldId.slice(1)}` || isSlugOf(entity.name, goldId)
    return spanOf.get(goldId)?.has(found) ?? false
  }
}

const isSlugOf = (name: Readonly<Record<string, string | undefined>>, goldId: string): boolean =>
  Object.values(name).some(
    (each) =>
      each
        ?.toLowerCase()
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^a-z0-9]+/gu, '-') === goldId.slice(1),
  )
