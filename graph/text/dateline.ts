import type { Doc, Sentence } from '../model/doc.ts'

/** Tokens of the longest dateline: "SAN SALVADOR, El Salvador, May 31 (Reuters) -". */
const LONGEST = 14

/** Offset at which a sentence begins behind its dateline, "DUBAI, May 31 - Israel and …"; its own start without one. */
export function endOfDateline(doc: Doc, { start, firstToken, endToken }: Sentence): number {
  if (!/^\p{Lu}{3,}$/u.test(doc.tokens[firstToken]?.text ?? '')) return start
  for (let at = firstToken + 1; at < Math.min(endToken, firstToken + LONGEST); at++) {
    const token = doc.tokens[at]
    if (token && /^[-–—:]$/.test(token.text)) return token.end
  }
  return start
}
