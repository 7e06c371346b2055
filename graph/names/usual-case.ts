import { CASE_BIT, LEXICON } from './lexicon.ts'
import type { WordClassReader } from './word-classes.ts'

/** How a word is written most often: small, with a capital, with capitals throughout; null for one that nobody knows. */
export type UsualCase = 'small' | 'capital' | 'capitals' | null

/** What the lists say of a word, whatever its case. */
export function usualCaseOf(form: string, classes: WordClassReader): UsualCase {
  const lower = form.toLowerCase()
  const bits = classes.classOf(lower, LEXICON)
  if ((bits & CASE_BIT.small) !== 0) return 'small'
  if ((bits & CASE_BIT.capitals) !== 0) return 'capitals'
  return classes.has(form.charAt(0).toUpperCase() + lower.slice(1)) ? 'capital' : null
}
