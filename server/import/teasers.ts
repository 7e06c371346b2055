import { endsSentence, isControl, isCredit, isRelatedHeading, stripAgency, wordCount, type Line } from './line.ts'
import { isRunningText } from './running-text.ts'
import { readMetadata } from './metadata.ts'

export interface Teaser {
  readonly title: string
  readonly text: string
}

/**
 * The articles that a page announces beside its main one: each a headline and the paragraphs below it. A headline
 * without a paragraph is only a link.
 */
export function readTeasers(lines: readonly Line[]): readonly Teaser[] {
  const teasers: { title: string; paragraphs: string[] }[] = []
  let title: string | null = null
  for (const [index, line] of lines.entries()) {
    if (isControl(line.text) || isRelatedHeading(line.text) || isCredit(line.text) || readMetadata(line.text, true))
      continue
    const next = lines.slice(index + 1).find((other) => !isCredit(other.text))
    if (isTeaserHeadline(line, next)) {
      title = line.text
      continue
    }
    if (!isRunningText(line)) continue
    const paragraph = stripAgency(line.text)
    if (title) teasers.push({ title, paragraphs: [paragraph] })
    else teasers.at(-1)?.paragraphs.push(paragraph)
    title = null
  }
  return teasers.map((teaser) => ({
    title: teaser.title.normalize('NFC'),
    text: [teaser.title, ...teaser.paragraphs].join('\n\n').normalize('NFC'),
  }))
}

/** A line that is no paragraph, or a short question or exclamation right above one that speaks of the same. */
export function isTeaserHeadline(line: Line, next: Line | undefined): boolean {
  if (!isRunningText(line)) return wordCount(line.text) >= 2
  if (line.markup || !next || !isRunningText(next)) return false
  return (
    line.text.length <= 120 &&
    !line.text.endsWith('.') &&
    endsSentence(line.text) &&
    next.text.length > line.text.length
  )
}
