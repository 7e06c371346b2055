import { isCredit, isRelatedHeading, wordCount, type Line } from './line.ts'
import { isRunningText } from './running-text.ts'
import { readMetadata } from './metadata.ts'
import { sharedStems } from './stems.ts'

/** How many lines from the top may hold a page's title and headline. */
const HEAD_LINES = 60
/** How many lines of the text a headline is compared with. */
const OPENING_LINES = 4

interface SiteLine {
  readonly line: Line
  readonly publisher: string
  readonly headline: string
}

/**
 * The line that joins a site's name to the headline ("Daily Planet - Senate votes", "Senate votes | Daily Planet"), as
 * browsers put it into a window's title. A dash counts only where one side stands on the page again as the headline.
 */
export function readSiteLine(lines: readonly Line[]): SiteLine | null {
  const head = lines.slice(0, HEAD_LINES)
  for (const line of head)
    for (const cut of line.text.matchAll(/\s+(?:[-–—|:·»]|::)\s+/gu)) {
      const left = line.text.slice(0, cut.index)
      const right = line.text.slice(cut.index + cut[0].length)
      for (const [publisher, headline] of [
        [left, right],
        [right, left],
      ] as const) {
        const standsAgain = head.some((other) => other !== line && sameLine(other.text, headline))
        if (standsAgain && wordCount(publisher) <= 6 && wordCount(headline) >= 2) return { line, publisher, headline }
      }
    }
  return head[0] ? readBarLine(head[0]) : null
}

/** A first line with a bar: sites put their name last. */
function readBarLine(line: Line): SiteLine | null {
  const parts = /^(?<headline>.{12,200})\s+\|\s+(?<publisher>[^|]{2,40})$/u.exec(line.text)?.groups
  if (!parts?.['headline'] || !parts['publisher'] || readMetadata(line.text, true)) return null
  return { line, publisher: parts['publisher'], headline: parts['headline'].replace(/\s+\|.*$/u, '') }
}

/**
 * The main article's headline: the first line that the page's head repeats, else the heading its markup names, else the
 * first line above the first paragraph that has two words in common with it, else the first of four words; null where the
 * text begins at once.
 */
export function findHeadline(lines: readonly Line[]): string | null {
  const head = lines.slice(0, HEAD_LINES)
  const repeated = head.find(
    (line, index) =>
      wordCount(line.text) >= 3 &&
      isCandidate(line) &&
      head.findIndex((other, at) => at > index && sameLine(other.text, line.text)) > index,
  )
  if (repeated) return repeated.text
  const firstParagraph = lines.findIndex(isRunningText)
  const above = (firstParagraph < 0 ? head : lines.slice(0, firstParagraph)).filter(isCandidate)
  const body = lines
    .slice(firstParagraph, firstParagraph + OPENING_LINES)
    .map(({ text }) => text)
    .join(' ')
  const marked = above.find((line) => line.markup === 'heading')
  const told = above.find((line) => wordCount(line.text) >= 3 && sharedStems(line.text, body) >= 2)
  const long = above.find((line) => wordCount(line.text) >= 4)
  const longest = above.toSorted((a, b) => b.text.length - a.text.length)[0]
  return (marked ?? told ?? long ?? longest)?.text ?? null
}

const isCandidate = ({ text }: Line): boolean => !isCredit(text) && !isRelatedHeading(text) && !readMetadata(text, true)

/** Whether two lines say the same, whatever their case, quotes and spaces. */
export function sameLine(a: string, b: string): boolean {
  return letters(a) === letters(b)
}

/** Whether a line repeats a part of another one, as a kicker above a headline does. */
export function isPartOfLine(part: string, whole: string): boolean {
  return letters(whole).includes(letters(part))
}

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
