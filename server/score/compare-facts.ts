import type { Extraction } from '../../graph/model/extraction.ts'
import type { Evidence, Fact, Modality, PoliticalEvent } from '../../graph/model/fact.ts'
import { EVENT_TYPE } from '../../graph/ontology/event-types.ts'
import type { SameEntity } from './compare-mentions.ts'
import type { GoldArticle, GoldFact } from './gold.ts'

/** A fact in one manner of telling: telling and denial of one thing are two. */
export interface ToldFact {
  readonly fact: Fact
  readonly modality: Modality
  readonly negated: boolean
  readonly evidence: readonly Evidence[]
}

export interface FactPair {
  readonly gold: GoldFact | null
  readonly found: ToldFact | null
}

/**
 * Pairs facts of one type with common participants in every role that gold fills, told alike: both as plain fact or both not. What is told as
 * plain fact and is none therefore counts against the extractor twice, as missing and as extra.
 */
export function pairFacts(gold: GoldArticle, extraction: Extraction, meansSame: SameEntity): readonly FactPair[] {
  const open = new Set(extraction.facts.flatMap(tellings))
  const candidates = gold.facts.flatMap((wanted) =>
    [...open].flatMap((found) => {
      const likeness = likenessOf(wanted, found, meansSame)
      return likeness === null ? [] : [{ wanted, found, likeness }]
    }),
  )
  const partner = new Map<GoldFact, ToldFact>()
  for (const { wanted, found } of candidates.toSorted((a, b) => b.likeness - a.likeness)) {
    if (partner.has(wanted) || !open.has(found)) continue
    partner.set(wanted, found)
    open.delete(found)
  }
  return [
    ...gold.facts.map((wanted) => ({ gold: wanted, found: partner.get(wanted) ?? null })),
    ...[...open].map((found) => ({ gold: null, found })),
  ]
}

function tellings(fact: Fact): readonly ToldFact[] {
  const byManner = new Map<string, ToldFact>()
  for (const evidence of fact.evidence) {
    const { modality, negated } = evidence
    const key = `${modality} ${negated}`
    const told = byManner.get(key)
    byManner.set(key, { fact, modality, negated, evidence: [...(told?.evidence ?? []), evidence] })
  }
  return [...byManner.values()]
}

const isPlain = ({ modality, negated }: { readonly modality: Modality; readonly negated: boolean }) =>
  modality === 'factual' && !negated

/** In a mutual event the recipients are the actors again: gold does not repeat them. */
const isMutual = (fact: PoliticalEvent): boolean => EVENT_TYPE[fact.type].mutual

/** How much two facts have in common; null where they are not the same. */
function likenessOf(gold: GoldFact, told: ToldFact, meansSame: SameEntity): number | null {
  const { fact } = told
  if (gold.type !== fact.type || isPlain(gold) !== isPlain(told)) return null
  const roles =
    fact.kind === 'event'
      ? ([
          [gold.actors, fact.actors],
          [gold.recipients, isMutual(fact) ? [] : fact.recipients],
          [gold.objects, fact.objects],
        ] as const)
      : ([
          [gold.actors, [fact.source]],
          [gold.objects, [fact.target]],
        ] as const)
  let likeness = 0
  for (const [wanted, found] of roles) {
    const shared = wanted.filter((id) => found.some((other) => meansSame(id, other))).length
    if (wanted.length > 0 && shared === 0) return null
    likeness += 4 * shared - Math.max(0, wanted.length - shared) - Math.max(0, found.length - shared)
  }
  if (fact.kind === 'relation' && gold.type === 'holds-office' && gold.title !== fact.title) return null
  return likeness + Number(gold.modality === told.modality) + Number(gold.negated === told.negated)
}

/** Whether both name the same participants, no more and no fewer. */
export function hasSameParticipants(gold: GoldFact, { fact }: ToldFact, meansSame: SameEntity): boolean {
  const same = (wanted: readonly string[], found: readonly string[]) =>
    wanted.length === found.length && wanted.every((id) => found.some((other) => meansSame(id, other)))
  return fact.kind === 'event'
    ? same(gold.actors, fact.actors) &&
        (isMutual(fact) || same(gold.recipients, fact.recipients)) &&
        same(gold.objects, fact.objects)
    : same(gold.actors, [fact.source]) && same(gold.objects, [fact.target])
}
