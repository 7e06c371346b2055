import type { Doc } from '../model/doc.ts'
import type { Tenure } from '../model/fact.ts'
import type { Language } from '../model/article.ts'
import type { OfficeTitle } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { indexPhrases, longestPhrase, type PhraseIndex } from './longest-phrase.ts'
import type { NameRules } from './rules.ts'

/** An office as it stands in the text: "Außenministerin", "Ex-Präsident", "US-" + "Präsident", "former prime minister". */
export interface TitleHit extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly office: string
  readonly of: OfficeTitle['of']
  readonly tenure: Tenure
}

/** Office titles. */
export type TitleIndex = PhraseIndex<OfficeTitle>

export function indexTitles(offices: readonly OfficeTitle[], language: Language): TitleIndex {
  const byWords = new Map<string, OfficeTitle>()
  for (const office of offices) for (const title of office.titles[language]) byWords.set(title.toLowerCase(), office)
  return indexPhrases(byWords)
}

/** Finds office titles; the longest one wins, and no two overlap. */
export function findTitles(doc: Doc, index: TitleIndex, rules: NameRules): readonly TitleHit[] {
  const found: TitleHit[] = []
  for (let at = 0; at < doc.tokens.length; at++) {
    const hit = titleAt(doc, at, index, rules)
    if (!hit) continue
    found.push(hit)
    at = hit.endToken - 1
  }
  return found
}

function titleAt(doc: Doc, at: number, index: TitleIndex, rules: NameRules): TitleHit | null {
  const first = doc.tokens[at]
  if (!first) return null
  if (rules.titlesAreCapitalised && first.text.charAt(0) === first.text.charAt(0).toLowerCase()) return null
  const { prefix, rest, tenure } = splitPrefix(first.text, rules)
  const best = longestPhrase(doc, at, rest, index, rules.titleEndings)
  const last = best && doc.tokens[at + best.count - 1]
  if (!best || !last) return null
  return {
    start: first.start + prefix.length,
    end: last.end,
    firstToken: at,
    endToken: at + best.count,
    office: best.value.office,
    of: best.value.of,
    tenure: tenure ?? tenureBefore(doc, at, rules),
  }
}

/** "US-Präsident" → prefix "US-"; "Ex-US-Präsident" → prefix "Ex-US-", former. */
function splitPrefix(token: string, rules: NameRules): { prefix: string; rest: string; tenure: Tenure | null } {
  const cut = token.lastIndexOf('-')
  if (cut <= 0 || cut === token.length - 1) return { prefix: '', rest: token, tenure: null }
  const parts = token.slice(0, cut).toLowerCase().split('-')
  const tenure = parts.map((part) => rules.tenures.get(part)).find((found) => found !== undefined) ?? null
  return { prefix: token.slice(0, cut + 1), rest: token.slice(cut + 1), tenure }
}

/** "der frühere Präsident", "former US president", "acting foreign minister": up to three words before. */
function tenureBefore(doc: Doc, at: number, rules: NameRules): Tenure {
  for (let back = 1; back <= 3; back++) {
    const word = doc.tokens[at - back]?.text.toLowerCase()
    if (word === undefined || /^[.,;:!?()]$/.test(word)) break
    const tenure = rules.tenures.get(word)
    if (tenure) return tenure
  }
  return 'current'
}
