import { readByline } from './byline.ts'
import { isEnd, isRelatedHeading, readSignature, type Line } from './line.ts'
import { isRunningText } from './running-text.ts'
import { sharedStems } from './stems.ts'
import { isTeaserHeadline } from './teasers.ts'

interface Parts {
  readonly main: readonly Line[]
  /** What stands beside the main article: teasers of others, links. */
  readonly beside: readonly Line[]
}

/**
 * Parts a page's main article from what stands behind a related heading or its author's signature. A box of links amid
 * the article ends where a paragraph comes that has no word in common with the link above it: it is no link's teaser.
 */
export function separate(lines: readonly Line[]): Parts {
  const firstParagraph = lines.findIndex(isRunningText)
  if (firstParagraph < 0) return { main: lines.filter((line) => !isRelatedHeading(line.text)), beside: [] }
  const end = lines.findIndex((line, index) => index > firstParagraph && isEnd(line.text))
  const page = end < 0 ? lines : lines.slice(0, end)
  const start = page.findIndex((line, index) => index > firstParagraph && isBorder(line))
  const before = page.slice(0, start < 0 ? undefined : start).filter((line) => !isRelatedHeading(line.text))
  if (start < 0) return { main: before, beside: [] }
  const border = page[start]
  const kept = border && !isRelatedHeading(border.text) ? [...before, border] : before
  const after = page.slice(start + 1)
  const next = after.findIndex((line, index) => isRunningText(line) && !isTeaserHeadline(line, after[index + 1]))
  const link = after.slice(0, Math.max(0, next)).findLast((line) => !isBorder(line))
  const paragraph = after[next]
  const goesOn = paragraph && (!link || sharedStems(link.text, paragraph.text) === 0)
  if (!goesOn) return { main: kept, beside: after }
  const rest = separate(after.slice(next))
  return { main: [...kept, ...rest.main], beside: rest.beside }
}

const isBorder = (line: Line): boolean => isRelatedHeading(line.text) || isClosing(line.text)

/** A line in brackets or of agencies that signs the article: "(B.Muster--OBO)", "dpa/AFP". */
const isClosing = (text: string): boolean =>
  readSignature(text) !== null || (/^[([]/.test(text) && readByline(text) !== null)
