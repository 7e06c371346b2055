import { readAuthorWithRole } from './byline.ts'
import { isPartOfLine, sameLine } from './headline.ts'
import { endsSentence, isCredit, isListItem, isParagraph, stripAgency, wordCount, type Line } from './line.ts'
import { readMetadata, type Metadata } from './metadata.ts'
import { isRunningText } from './running-text.ts'
import { sharedStems } from './stems.ts'

interface Body extends Omit<Metadata, 'publisher'> {
  readonly paragraphs: readonly string[]
}

/** Paragraphs and inner headings of the main article, and the metadata that stood among them. */
export function readBody(lines: readonly Line[], title: string | null): Body {
  const isText = (line: Line): boolean => isRunningText(line) && !isTitle(line, title)
  const first = lines.findIndex(isText)
  const last = lines.findLastIndex((line) => isText(line) || isListItem(line.text))
  const head = first < 0 ? lines.length : first
  const page: Page = {
    lines,
    title,
    head,
    last,
    headline: lines.findIndex((line) => isTitle(line, title)),
    running: lines
      .filter(isText)
      .map(({ text }) => text)
      .join(' '),
  }
  const metadata = lines.flatMap((line, index) => readMetadata(line.text, index < head) ?? [])
  const firstOf = (field: 'byline' | 'publishedAt' | 'updatedAt' | 'signature'): string | null =>
    metadata.find((each) => each[field])?.[field] ?? null
  const withRole = lines.slice(0, head).map(({ text }, index) => readAuthorWithRole(text, lines[index + 1]?.text ?? ''))
  return {
    byline: firstOf('byline') ?? withRole.find((author) => author !== null) ?? firstOf('signature'),
    publishedAt: firstOf('publishedAt') ?? firstOf('updatedAt'),
    paragraphs: lines
      .filter((_, index) => belongs(index, page))
      .map(({ text }) => stripAgency(text).replace(LIST_MARK, ''))
      .filter(Boolean),
  }
}

const LIST_MARK = /^[-–•*·]\s+/u

interface Page {
  readonly lines: readonly Line[]
  readonly title: string | null
  /** Index of the first paragraph, and of the last. */
  readonly head: number
  readonly last: number
  /** Index of the headline, −1 where it does not stand by itself. */
  readonly headline: number
  /** All paragraphs. */
  readonly running: string
}

/** Whether a line is part of the article's text. Between two paragraphs everything is that is nothing else. */
function belongs(index: number, { lines, title, head, last, headline, running }: Page): boolean {
  const line = lines[index]
  if (!line || isTitle(line, title) || isCredit(line.text) || readMetadata(line.text, index < head)) return false
  if (isParagraph(line) || isListItem(line.text)) return true
  if (isCaption(index, lines)) return false
  if (index < head) {
    const author = readAuthorWithRole(line.text, lines[index + 1]?.text ?? '')
    const role = readAuthorWithRole(lines[index - 1]?.text ?? '', line.text)
    if (index < headline || author || role || (title && isPartOfLine(line.text, title))) return false
  }
  if (index > head && index < last) return true
  const words = wordCount(line.text)
  return endsSentence(line.text) || words >= 6 || (words >= 4 && (!running || sharedStems(line.text, running) > 0))
}

const isTitle = (line: Line, title: string | null): boolean => title !== null && sameLine(line.text, title)

/** What stands right above or below a photo's credit and is no sentence. */
function isCaption(index: number, lines: readonly Line[]): boolean {
  return [lines[index - 1], lines[index + 1]].some((neighbour) => neighbour !== undefined && isCredit(neighbour.text))
}
