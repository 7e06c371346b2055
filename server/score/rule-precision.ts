import type { Comparison } from './score-gold.ts'
import { Tallies } from './tally.ts'

/** Fewer cases say little of a rule. */
const CASES = 20

/** One line of `data/model/precision.tsv`: of so many findings of a rule, or of all that begin alike, so many are right. */
export interface RuleRow {
  readonly rule: string
  readonly right: number
  readonly found: number
}

/** Rules of mentions and facts with at least 20 cases, by name. A mention is right if it stands for whom it should, too. */
export function rulePrecision(comparisons: readonly Comparison[]): readonly RuleRow[] {
  const tallies = new Tallies()
  for (const { mentions, facts } of comparisons) {
    for (const { found, isLinkedRight } of mentions)
      for (const { rule } of found.slice(0, 1)) count(tallies, rule, isLinkedRight)
    for (const { gold, found } of facts)
      for (const rule of new Set(found?.evidence.map((evidence) => evidence.rule))) count(tallies, rule, gold !== null)
  }
  return tallies
    .entries()
    .filter(([, { found }]) => found >= CASES)
    .map(([rule, { hits, found }]) => ({ rule, right: hits, found }))
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
}

/** Counts for the rule and for each part that other rules share with it: "de/visited/reisen" for "de/visited" too, not for "de". */
function count(tallies: Tallies, rule: string, isRight: boolean): void {
  const parts = rule.split('/')
  for (let length = Math.min(2, parts.length); length <= parts.length; length++)
    tallies.add(parts.slice(0, length).join('/'), { found: 1, hits: Number(isRight) })
}
