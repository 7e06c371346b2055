import type { ParsedSentence } from './arcs.ts'
import type { ParticipantRules } from './participant-rules.ts'

type Rules = Pick<ParticipantRules, 'leading' | 'averting' | 'ethnic'>

/** "pro-Iranian militia", "Russian-made rockets", "ethnic Albanian rebels": an adjective that tells an attitude, a maker or a people is nobody's. */
export function isAverted(parsed: ParsedSentence, word: number, rules: Rules): boolean {
  const isHyphen = (place: number) => parsed.lower[place] === '-'
  if (isEthnic(parsed, word, rules)) return true
  if (isHyphen(word - 1) && rules.averting.has(parsed.lower[word - 2] ?? '')) return true
  return isHyphen(word + 1) && parsed.tree.upos[word + 2] === 'VERB' && !isLeading(parsed, word + 2, rules)
}

/** "ethnic Albanians": a people, not the country's. */
export const isEthnic = (parsed: ParsedSentence, word: number, rules: Pick<Rules, 'ethnic'>): boolean =>
  rules.ethnic.has(parsed.lower[word - 1] ?? '')

/** "Vietnamese-led", "von Frankreich geführt": who leads acts. */
export const isLeading = (parsed: ParsedSentence, word: number, rules: Rules): boolean =>
  rules.leading.some((stem) => parsed.lower[word]?.startsWith(stem))
