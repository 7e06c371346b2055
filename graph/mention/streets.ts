import type { Doc } from '../model/doc.ts'
import type { NameRules } from './rules.ts'

/** Whether a street's word follows: in "Friedberger Landstraße" no town is meant, and nobody of one. */
export function isOfStreet(doc: Doc, endToken: number, { streets }: NameRules): boolean {
  const next = doc.tokens[endToken]?.text.toLowerCase() ?? ''
  return streets.some((street) => next.endsWith(street))
}
