import type { Extraction } from './extraction.ts'
import type { Evidence, Fact } from './fact.ts'

/** Share of what a rule finds that is right on the project's own gold, 0..1, by rule or the beginning of one. */
export type RulePrecision = ReadonlyMap<string, number>

/**
 * The precision of a rule such as "de/visited/reisen/passive": its own, or that of the longest part of it, from the left, of which
 * enough cases were seen ("de/visited"); null where there is none.
 */
export function precisionOf(rule: string, precision: RulePrecision): number | null {
  for (let part = rule; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
    const known = precision.get(part)
    if (known !== undefined) return known
  }
  return null
}

/** The extraction with the precision of its rule as the score of every finding that has none of its own. */
export function withScores(extraction: Extraction, precision: RulePrecision): Extraction {
  const scored = <Finding extends { readonly rule: string; readonly score: number | null }>(one: Finding): Finding => ({
    ...one,
    score: one.score ?? precisionOf(one.rule, precision),
  })
  const scoredFact = (fact: Fact): Fact => ({ ...fact, evidence: fact.evidence.map(scored<Evidence>) })
  return { ...extraction, mentions: extraction.mentions.map(scored), facts: extraction.facts.map(scoredFact) }
}
