import type { Evidence, Fact, Modality, PoliticalEvent, Relation, Tenure } from '../model/fact.ts'
import { MODALITIES, TENURES } from '../model/fact.ts'
import { hash } from '../model/hash.ts'
import type { ArticleId, FactId } from '../model/id.ts'
import { factId } from '../model/id.ts'
import { EVENT_TYPE } from '../ontology/event-types.ts'
import type { EventGroup, Group, RelationGroup } from './group.ts'
import { groupKey, sortedSet } from './group.ts'
import type { Days } from './days.ts'
import { cutAtGaps, daysOf, hull, toIso } from './days.ts'

/** Evidence with what the cut must know about where it stands. */
export interface Testimony {
  readonly evidence: Evidence
  readonly article: ArticleId
  /** Publication day of the article, or null. */
  readonly publishedAt: string | null
  /** Relations only: what this piece of evidence says about the office's time. */
  readonly tenure: Tenure | null
  readonly from: string | null
  readonly to: string | null
}

/**
 * Cuts a group's evidence into facts: sorted by date interval, a gap of more than three days begins a new fact.
 * Undated evidence joins the fact of its own article that stands nearest in the text, else the group's undated fact.
 * A relation lasts, so its evidence is one fact. The same evidence in any order gives the same facts, ids included.
 * `content` stays null here, since it points into another group: see `linkContent`.
 */
export function cutIntoFacts(group: Group, testimonies: readonly Testimony[]): readonly Fact[] {
  if (testimonies.length === 0) return []
  const sorted = testimonies.toSorted(inReadingOrder)
  if (group.kind === 'relation') return [relation(group, sorted)]
  return cutByDate(sorted).map((part) => event(group, part))
}

/** Points every fact at the fact that its evidence is about. Facts of all groups of the article must be there. */
export function linkContent(facts: readonly Fact[]): readonly Fact[] {
  const factOf = new Map(facts.flatMap((fact) => fact.evidence.map((evidence) => [evidence.id, fact.id] as const)))
  return facts.map((fact) => {
    if (fact.kind === 'relation') return fact
    const told = fact.evidence.find((evidence) => evidence.content !== null)?.content ?? null
    return { ...fact, content: told === null ? null : (factOf.get(told) ?? null) }
  })
}

function cutByDate(testimonies: readonly Testimony[]): readonly (readonly Testimony[])[] {
  const dated: { readonly days: Days; readonly testimony: Testimony }[] = []
  const undated: Testimony[] = []
  for (const testimony of testimonies) {
    const days = daysOf(testimony.evidence)
    if (days === null) undated.push(testimony)
    else dated.push({ days, testimony })
  }
  const parts = cutAtGaps(dated).map((part) => part.map((each) => each.testimony))
  const homes = new Map<ArticleId, { readonly testimony: Testimony; readonly part: Testimony[] }[]>()
  for (const part of parts)
    for (const testimony of part)
      homes.set(testimony.article, [...(homes.get(testimony.article) ?? []), { testimony, part }])
  const strays: Testimony[] = []
  for (const testimony of undated) nearest(homes.get(testimony.article) ?? [], testimony, strays).push(testimony)
  return [...parts, ...(strays.length > 0 ? [strays] : [])].map((part) => part.toSorted(inReadingOrder))
}

/** The part of the dated testimony that stands nearest in the text, or `otherwise`. */
function nearest(
  homes: readonly { readonly testimony: Testimony; readonly part: Testimony[] }[],
  undated: Testimony,
  otherwise: Testimony[],
): Testimony[] {
  const distance = (other: Testimony) => Math.abs(other.evidence.trigger.start - undated.evidence.trigger.start)
  const [home] = homes.toSorted(
    (a, b) => distance(a.testimony) - distance(b.testimony) || inReadingOrder(a.testimony, b.testimony),
  )
  return home?.part ?? otherwise
}

function event(group: EventGroup, part: readonly Testimony[]): PoliticalEvent {
  const evidence = part.map((testimony) => testimony.evidence)
  const intervals = evidence.map(daysOf).filter((days) => days !== null)
  const told = intervals.length === 0 ? null : agreed(intervals)
  const earliest = intervals.length === 0 ? '' : toIso(hull(intervals).from)
  return {
    id: idOf(group, earliest),
    kind: 'event',
    type: group.type,
    plover: EVENT_TYPE[group.type].plover,
    actors: group.actors,
    recipients: group.recipients,
    objects: group.objects,
    places: sortedSet(evidence.flatMap((each) => each.places)),
    for: sortedSet(evidence.flatMap((each) => each.for)),
    content: null,
    ...strongest(evidence),
    dateFrom: told && toIso(told.from),
    dateTo: told && toIso(told.to),
    evidence,
  }
}

function relation(group: RelationGroup, part: readonly Testimony[]): Relation {
  const evidence = part.map((testimony) => testimony.evidence)
  const told = (days: readonly (string | null)[]) => days.filter((day) => day !== null).toSorted()
  return {
    id: idOf(group, ''),
    kind: 'relation',
    type: group.type,
    source: group.source,
    target: group.target,
    title: group.title,
    tenure: latestTenure(part),
    from: told(part.map((testimony) => testimony.from)).at(0) ?? null,
    to: told(part.map((testimony) => testimony.to)).at(-1) ?? null,
    ...strongest(evidence),
    evidence,
  }
}

const idOf = (group: Group, earliest: string): FactId => factId(hash(`${groupKey(group)}|${earliest}`))

/** The days on which all tellers agree, so that "19 June" is not blurred by "in June"; where they differ, all of them. */
function agreed(intervals: readonly Days[]): Days {
  const from = Math.max(...intervals.map((days) => days.from))
  const to = Math.min(...intervals.map((days) => days.to))
  return from <= to ? { from, to } : hull(intervals)
}

/** The surest telling speaks for the fact: its modality first, then affirmed before negated. */
function strongest(evidence: readonly Evidence[]) {
  const best = evidence.toSorted(
    (a, b) => rank(a.modality) - rank(b.modality) || Number(a.negated) - Number(b.negated),
  )[0]!
  const alike = evidence.filter((each) => each.modality === best.modality && each.negated === best.negated)
  return {
    modality: best.modality,
    negated: best.negated,
    disputed: evidence.some(denies) && evidence.some((each) => !denies(each)),
    attributedTo: sortedSet(alike.flatMap((each) => each.attributedTo)),
  }
}

const rank = (modality: Modality): number => MODALITIES.indexOf(modality)
const denies = (evidence: Evidence): boolean => evidence.negated || evidence.modality === 'denied'

/** What the newest article says holds, since offices change; on one day the more present tenure wins. */
function latestTenure(part: readonly Testimony[]): Tenure | null {
  const told = part.flatMap(({ tenure, publishedAt }) => (tenure === null ? [] : [{ tenure, day: publishedAt ?? '' }]))
  const newest = told
    .map((each) => each.day)
    .toSorted()
    .at(-1)
  const candidates = told.filter((each) => each.day === newest).map((each) => each.tenure)
  return TENURES.find((tenure) => candidates.includes(tenure)) ?? null
}

function inReadingOrder(a: Testimony, b: Testimony): number {
  const [x, y] = [a.evidence, b.evidence]
  return compare(a.article, b.article) || x.start - y.start || x.trigger.start - y.trigger.start || compare(x.id, y.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
