import type { Language } from '../../../graph/model/article.ts'
import type { MarkedName, NamedText, NameForm, NameType } from './named-text.ts'

/** What a label of a corpus means to us; labels that are not listed are no names. */
export type LabelMeanings = Readonly<Record<string, readonly [NameType, NameForm]>>

/** Which of a line's fields are token and label, counted from 0. */
export interface Columns {
  readonly token: number
  readonly label: number
}
const TOKEN_AND_LABEL: Columns = { token: 0, label: 1 }

/**
 * Reads lines of fields with tabs between them, a token and its label (B-, I-, O) among them, a blank line after each sentence; its
 * tokens become running text. Lines with fewer fields, such as comments, say nothing.
 */
export function readColumns(
  content: string,
  language: Language,
  meanings: LabelMeanings,
  columns: Columns = TOKEN_AND_LABEL,
): NamedText[] {
  return content
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').flatMap((line) => readRow(line, columns)))
    .filter((rows) => rows.length > 0)
    .map((rows) => joinRows(rows, language, meanings))
}

interface Row {
  readonly token: string
  readonly label: string
}

function readRow(line: string, columns: Columns): readonly Row[] {
  const fields = line.split('\t')
  const token = fields[columns.token]
  const label = fields[columns.label]?.trim()
  return token && label ? [{ token, label }] : []
}

function joinRows(rows: readonly Row[], language: Language, meanings: LabelMeanings): NamedText {
  const { text, starts } = joinTokens(rows.map(({ token }) => token))
  const names: MarkedName[] = []
  for (let i = 0; i < rows.length; i++) {
    const [border, kind] = splitLabel(rows[i]!.label)
    const meaning = meanings[kind]
    if (border !== 'B' || !meaning) continue
    let last = i
    while (last + 1 < rows.length && rows[last + 1]!.label === `I-${rows[i]!.label.slice(2)}`) last++
    const [type, form] = meaning
    names.push({ start: starts[i]!, end: starts[last]! + rows[last]!.token.length, type, form })
    i = last
  }
  return { language, text, names }
}

const splitLabel = (label: string): readonly [string, string] => [label.slice(0, 1), label.slice(2).toUpperCase()]

/** Puts tokens together as one writes: no space before closing punctuation and English endings, none behind opening. */
function joinTokens(tokens: readonly string[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = ''
  let isQuoted = false
  const starts = tokens.map((token, i) => {
    const before = tokens[i - 1]
    const isClosing = CLOSES.test(token) || ENDING.test(token) || (QUOTE.test(token) && isQuoted)
    const isBehindOpening = before !== undefined && (OPENS.test(before) || (QUOTE.test(before) && isQuoted))
    if (i > 0 && !isClosing && !isBehindOpening) text += ' '
    if (QUOTE.test(token)) isQuoted = !isQuoted
    const start = text.length
    text += token
    return start
  })
  return { text, starts }
}

const CLOSES = /^[.,;:!?%)\]}“”’]+$/
const OPENS = /^[([{„]$/
const QUOTE = /^"$/
const ENDING = /^(?:n't|['’](?:s|re|ve|ll|d|m))$/i
