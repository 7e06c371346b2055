import type { Doc } from '../model/doc.ts'
import type { Tenure } from '../model/fact.ts'
import type { Language } from '../model/article.ts'
import type { EntityId } from '../model/id.ts'
import type { OfficeTitle } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { deputyOf } from './deputies.ts'
import { indexPhrases, longestPhrase, type PhraseIndex } from './longest-phrase.ts'
import type { NameRules } from './rules.ts'

/** An office as it stands in the text: "Außenministerin", "Ex-Präsident", "US-" + "Präsident", "former prime minister". */
export interface TitleHit extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly office: string
  readonly of: OfficeTitle['of']
  /** Whom the title itself names as the office's owner: "Kremlchef", "House Speaker". */
  readonly holds: EntityId | null
  readonly tenure: Tenure
  /** "presidents", "Außenministerinnen": several people, of whom a name behind it is one. */
  readonly isPlural: boolean
}

/** Office titles. */
export type TitleIndex = PhraseIndex<OfficeTitle>

export function indexTitles(offices: readonly OfficeTitle[], language: Language, rules: NameRules): TitleIndex {
  const byWords = new Map<string, OfficeTitle>()
  for (const office of offices) for (const title of office.titles[language]) byWords.set(title.toLowerCase(), office)
  return indexPhrases(byWords, rules.titleEndings)
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
  const isSmall = rules.titlesAreCapitalised && first.text.charAt(0) === first.text.charAt(0).toLowerCase()
  // Small only as an adjective of a longer title: "oberster Führer".
  if (isSmall && !index.beginnings.has(first.text)) return null
  const read = firstReading(doc, at, first.text, index, rules)
  if (!read || (isSmall && read.best.count === 1)) return null
  const { best, reading } = read
  const { before, isDeputy } = reading
  const { office, of, holds } = best.value
  const coming = doc.tokens[at + best.count]?.text === '-' ? wordAt(doc, at + best.count + 1) : ''
  const suffix = rules.tenures.get(coming) ?? null
  const endToken = at + best.count + (suffix ? 2 : 0)
  const last = doc.tokens[endToken - 1]
  if (!last) return null
  return {
    start: first.start + before,
    end: last.end,
    firstToken: at,
    endToken,
    office: isDeputy || isDeputyBefore(doc, at, rules) ? deputyOf(office) : office,
    of,
    holds: holds ?? null,
    tenure: reading.tenure ?? suffix ?? tenureBefore(doc, at, rules),
    isPlural: isPlural(wordAt(doc, at + best.count - 1), index, rules),
  }
}

function firstReading(doc: Doc, at: number, token: string, index: TitleIndex, rules: NameRules) {
  for (const reading of readingsOf(token, rules)) {
    const best = longestPhrase(doc, at, reading.title, index)
    if (best) return { reading, best }
  }
  return null
}

/** One way to read a title's first word: the title in it, how many letters stand before, and what these say. */
interface TitleReading {
  readonly title: string
  readonly before: number
  readonly tenure: Tenure | null
  readonly isDeputy: boolean
}

/**
 * "US-Präsident" is a president; "Ex-US-Präsident" and "Altkanzler" former ones; "President-elect" one to come;
 * "Vize-Außenminister" is none.
 */
function readingsOf(token: string, { tenures, closedTenures, deputies }: NameRules): readonly TitleReading[] {
  const readings: TitleReading[] = [{ title: token, before: 0, tenure: null, isDeputy: false }]
  const cut = token.lastIndexOf('-')
  if (cut > 0 && cut < token.length - 1) {
    const parts = token.slice(0, cut).toLowerCase().split('-')
    const coming = tenures.get(token.slice(cut + 1).toLowerCase())
    if (coming) readings.push({ title: token.slice(0, cut), before: 0, tenure: coming, isDeputy: false })
    readings.push({
      title: token.slice(cut + 1),
      before: cut + 1,
      tenure: parts.map((part) => tenures.get(part)).find((tenure) => tenure !== undefined) ?? null,
      isDeputy: parts.some((part) => deputies.has(part)),
    })
  }
  if (closedTenures.size === 0) return readings
  const lower = token.toLowerCase()
  for (const [prefix, tenure] of closedTenures)
    if (lower.startsWith(prefix))
      readings.push({ title: token.slice(prefix.length), before: 0, tenure, isDeputy: false })
  return readings
}

/** "der frühere Präsident", "former US president", "acting foreign minister". */
function tenureBefore(doc: Doc, at: number, { tenures }: NameRules): Tenure {
  return (
    wordsBefore(doc, at)
      .map((word) => tenures.get(word))
      .find((tenure) => tenure !== undefined) ?? 'current'
  )
}

/** "der stellvertretende ukrainische Außenminister", "deputy defence minister". */
const isDeputyBefore = (doc: Doc, at: number, { deputies }: NameRules): boolean =>
  wordsBefore(doc, at).some((word) => deputies.has(word))

const wordAt = (doc: Doc, token: number): string => doc.tokens[token]?.text.toLowerCase() ?? ''

/** Up to three words before a title, the nearest first, that no mark parts from it. */
function wordsBefore(doc: Doc, at: number): readonly string[] {
  const words: string[] = []
  for (const token of doc.tokens.slice(Math.max(0, at - 3), at).toReversed()) {
    if (/^[.,;:!?()]$/.test(token.text)) break
    words.push(token.text.toLowerCase())
  }
  return words
}

/** Whether the list has the word's singular too: "presidents" beside "president". */
const isPlural = (word: string, { byWords }: TitleIndex, { pluralEndings }: NameRules): boolean =>
  [...pluralEndings].some(
    ([ending, singular]) => word.endsWith(ending) && byWords.has(word.slice(0, -ending.length) + singular),
  )
