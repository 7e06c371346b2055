import { MENTION_FORMS } from '../../graph/model/mention.ts'
import { LANGUAGES } from '../../graph/model/article.ts'
import { ENTITY_TYPES } from '../../graph/ontology/entity-types.ts'
import { EVENT_TYPES } from '../../graph/ontology/event-types.ts'
import { RELATION_TYPES } from '../../graph/ontology/relation-types.ts'
import { formatTable } from '../command/table.ts'
import { hasSameParticipants } from './compare-facts.ts'
import type { Comparison } from './score-gold.ts'
import { f1, precision, recall, Tallies, type Tally } from './tally.ts'

/** Figures by name, in percent with one digit: what may not fall. */
export type Figures = Readonly<Record<string, number>>

/** F1 of every row that has at least so many gold cases is a figure that may not fall. */
const CASES = 10

export function figuresOf(comparisons: readonly Comparison[]): Figures {
  const rows = [
    ...sections(comparisons).flatMap(({ name, tallies }) =>
      tallies
        .entries()
        .flatMap(([row, tally]): [string, number][] =>
          tally.gold < CASES ? [] : [[`${name}: ${row}`, round(f1(tally) ?? 0)]],
        ),
    ),
    ...Object.entries(shares(comparisons)).map(([name, tally]): [string, number] => [name, round(recall(tally) ?? 0)]),
  ]
  return Object.fromEntries(rows)
}

export function reportTables(comparisons: readonly Comparison[]): readonly string[] {
  const header = ['', 'gold', 'found', 'P', 'R', 'F1']
  const kinds = LANGUAGES.map((language) => {
    const here = comparisons.filter(({ gold }) => gold.language === language)
    return `${here.length} ${language}`
  })
  return [
    `${comparisons.length} texts (${kinds.join(', ')}), ${comparisons.reduce((sum, { gold }) => sum + gold.mentions.length, 0)} mentions, ` +
      `${comparisons.reduce((sum, { gold }) => sum + gold.facts.length, 0)} facts`,
    ...sections(comparisons).flatMap(({ name, tallies }) => [
      '',
      ...formatTable(
        [name, ...header.slice(1)],
        tallies
          .entries()
          .filter(([, { gold, found }]) => gold + found > 0)
          .map(([row, tally]) => [row, ...columns(tally)]),
      ),
    ]),
    '',
    ...formatTable(
      ['of what both find', 'share', 'cases'],
      Object.entries(shares(comparisons)).map(([name, tally]) => [name, percent(recall(tally)), String(tally.gold)]),
    ),
  ]
}

const columns = (tally: Tally): readonly string[] => [
  String(tally.gold),
  String(tally.found),
  percent(precision(tally)),
  percent(recall(tally)),
  percent(f1(tally)),
]
const percent = (value: number | null): string => (value === null ? '–' : value.toFixed(1))
const round = (value: number): number => Math.round(10 * value) / 10

interface Section {
  readonly name: string
  readonly tallies: Tallies
}

function sections(comparisons: readonly Comparison[]): readonly Section[] {
  const byType = new Tallies()
  const byForm = new Tallies()
  const linked = new Tallies()
  const facts = new Tallies()
  const byFactType = new Tallies()
  for (const type of ENTITY_TYPES) byType.add(type, {})
  for (const form of MENTION_FORMS) byForm.add(form, {})
  for (const type of ENTITY_TYPES) linked.add(type, {})
  for (const name of ['all', 'all, same participants', ...LANGUAGES, 'article', 'sentence', 'plain', 'not plain'])
    facts.add(name, {})
  for (const type of [...EVENT_TYPES, ...RELATION_TYPES]) byFactType.add(type, {})
  for (const comparison of comparisons) {
    countMentions(comparison, byType, byForm)
    countEntities(comparison, linked)
    countFacts(comparison, facts, byFactType)
  }
  return [
    { name: 'mentions by type', tallies: byType },
    { name: 'mentions by form', tallies: byForm },
    { name: 'entities of each text, linked', tallies: linked },
    { name: 'facts', tallies: facts },
    { name: 'facts by type', tallies: byFactType },
  ]
}

function countMentions({ gold, mentions }: Comparison, byType: Tallies, byForm: Tallies): void {
  for (const { gold: wanted, found } of mentions) {
    const [first] = found
    const isHit = wanted !== null && first !== undefined
    const tally = { gold: Number(wanted !== null), found: Number(first !== undefined), hits: Number(isHit) }
    const type = wanted?.type ?? first?.type
    const form = wanted?.form ?? first?.form
    if (type) for (const name of [type, 'all', gold.language]) byType.add(name, tally)
    if (form) byForm.add(form, tally)
  }
}

/** Known entities, each counted once a text: what a user sees as the article's actors. */
function countEntities({ gold, extraction, meansSame }: Comparison, linked: Tallies): void {
  const wanted = new Map(gold.mentions.flatMap(({ entities, type }) => entities.map((id) => [id, type] as const)))
  const mentioned = new Set(extraction.mentions.flatMap(({ entity }) => (entity === null ? [] : [entity])))
  const found = extraction.entities.filter(({ id, linked: isLinked }) => isLinked && mentioned.has(id))
  for (const [id, type] of wanted) {
    if (id.startsWith('?')) continue
    const hits = Number(found.some((entity) => meansSame(id, entity.id)))
    for (const name of [type, 'all']) linked.add(name, { gold: 1, hits })
  }
  for (const { type, id } of found) {
    const isMeant = [...wanted.keys()].some((other) => other.startsWith('?') && meansSame(other, id))
    if (!isMeant) for (const name of [type, 'all']) linked.add(name, { found: 1 })
  }
}

function countFacts({ gold, facts: pairs, meansSame }: Comparison, facts: Tallies, byType: Tallies): void {
  for (const { gold: wanted, found } of pairs) {
    const type = wanted?.type ?? found?.fact.type
    if (!type) continue
    const tally = {
      gold: Number(wanted !== null),
      found: Number(found !== null),
      hits: Number(wanted !== null && found !== null),
    }
    const manner = wanted ?? found
    const isPlain = manner?.modality === 'factual' && !manner.negated
    byType.add(type, tally)
    for (const name of ['all', gold.language, gold.kind, isPlain ? 'plain' : 'not plain']) facts.add(name, tally)
    const isExact = wanted !== null && found !== null && hasSameParticipants(wanted, found, meansSame)
    facts.add('all, same participants', { ...tally, hits: Number(isExact) })
  }
}

/** Of what both find: how often the rest is right too. */
function shares(comparisons: readonly Comparison[]): Readonly<Record<string, Tally>> {
  const tallies = new Tallies()
  for (const { mentions, facts, meansSame } of comparisons) {
    for (const { gold, found, isLinkedRight } of mentions)
      if (gold && found.length > 0) tallies.add('mentions: linked right', { gold: 1, hits: Number(isLinkedRight) })
    for (const { gold, found } of facts) {
      if (!gold || !found) continue
      const right = (name: string, isRight: boolean) =>
        tallies.add(`facts: ${name} right`, { gold: 1, hits: Number(isRight) })
      right('modality and negation', gold.modality === found.modality && gold.negated === found.negated)
      const sources = found.evidence.flatMap(({ attributedTo }) => attributedTo)
      if (gold.attributedTo.length > 0)
        right(
          'source',
          gold.attributedTo.some((id) => sources.some((other) => meansSame(id, other))),
        )
      if (gold.dateFrom ?? gold.dateTo)
        right(
          'date',
          found.evidence.some(({ dateFrom, dateTo }) => dateFrom === gold.dateFrom && dateTo === gold.dateTo),
        )
      if (gold.for.length > 0)
        right(
          'for',
          gold.for.every((id) => found.evidence.some((each) => each.for.some((other) => meansSame(id, other)))),
        )
    }
  }
  return Object.fromEntries(tallies.entries())
}

/** The errors of each kind that come most often, with a sentence each. */
export function reportErrors(comparisons: readonly Comparison[], most: number): readonly string[] {
  if (most === 0) return []
  const kinds = new Map<string, { readonly what: string; readonly where: string }[]>()
  const note = (kind: string, what: string, where: string) =>
    kinds.set(kind, [...(kinds.get(kind) ?? []), { what, where }])
  for (const { gold, extraction, mentions, facts } of comparisons) {
    const sentence = (start: number, end: number) => {
      const from = Math.max(0, gold.text.lastIndexOf('. ', start) + 1, gold.text.lastIndexOf('\n', start) + 1)
      const stop = gold.text.indexOf('.', end)
      return `${gold.id}: ${gold.text.slice(from, stop < 0 ? undefined : stop + 1).trim()}`
    }
    const nameOf = (id: string) => {
      const entity = extraction.entities.find((each) => each.id === id)
      return entity?.name.en ?? entity?.name.de ?? id
    }
    for (const { gold: wanted, found, isLinkedRight } of mentions) {
      const [first] = found
      if (wanted && !first)
        note(`${wanted.form} not found`, `${wanted.type} "${wanted.surface}"`, sentence(wanted.start, wanted.end))
      else if (!wanted && first)
        note(
          `${first.form} too many`,
          `${first.type} "${first.surface}" (${first.rule})`,
          sentence(first.start, first.end),
        )
      else if (wanted && first && !isLinkedRight)
        note(
          'linked wrong',
          `"${wanted.surface}": ${first.entity === null ? 'ambiguous' : `${first.entity} ${nameOf(first.entity)}`}, not ${wanted.entities.join('+')}`,
          sentence(wanted.start, wanted.end),
        )
    }
    for (const { gold: wanted, found } of facts) {
      if (wanted && !found) note('fact not found', wanted.line, gold.id)
      if (!wanted && found) {
        const { fact, evidence, modality, negated } = found
        const [first] = evidence
        const sides =
          fact.kind === 'event'
            ? `${fact.actors.map(nameOf).join(' + ')} -> ${[...fact.recipients, ...fact.objects].map(nameOf).join(' + ')}`
            : `${nameOf(fact.source)} -> ${nameOf(fact.target)}`
        const manner = `${modality}${negated ? ' not' : ''}`
        note(
          modality === 'factual' && !negated ? 'plain fact too many' : 'other fact too many',
          `${fact.type}: ${sides} (${manner}; ${first?.rule})`,
          sentence(first?.start ?? 0, first?.end ?? 0),
        )
      }
    }
  }
  return [...kinds].flatMap(([kind, cases]) => {
    const byWhat = groupBy(cases)
    const lines = [...byWhat]
      .toSorted((a, b) => b[1].length - a[1].length)
      .slice(0, most)
      .map(([what, where]) => `  ${where.length > 1 ? `${where.length} × ` : ''}${what}\n      ${where[0]}`)
    return ['', `${kind} (${cases.length})`, ...lines]
  })
}

function groupBy(cases: readonly { readonly what: string; readonly where: string }[]) {
  const byWhat = new Map<string, string[]>()
  for (const { what, where } of cases) byWhat.set(what, [...(byWhat.get(what) ?? []), where])
  return byWhat
}
