import type { ArticleView } from '../../graph/api/schemas.ts'
import type { Span } from '../../graph/model/span.ts'

export type MentionView = ArticleView['mentions'][number]

/** A stretch of text that is drawn in one way. */
export interface Segment extends Span {
  /** The innermost mention that covers it. */
  readonly mention: MentionView | null
  readonly isTrigger: boolean
}

/** A paragraph's stretches. `isEvidence` ones lie together in the marked sentence. */
export interface Passage {
  readonly isEvidence: boolean
  readonly segments: readonly Segment[]
}

/**
 * Cuts a text where mentions, the marked sentence and its triggers begin and end, paragraph by paragraph. Nothing is
 * lost but line breaks; blank lines give no paragraph.
 */
export function cutText(
  text: string,
  mentions: readonly MentionView[],
  marked: Span | null,
  triggers: readonly Span[],
): readonly (readonly Passage[])[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return [...text.matchAll(/[^\n]+/g)]
    .map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map((paragraph) => cutParagraph(paragraph, sorted, marked, triggers))
}

function cutParagraph(
  paragraph: Span,
  mentions: readonly MentionView[],
  marked: Span | null,
  triggers: readonly Span[],
): readonly Passage[] {
  const inside = mentions.filter((mention) => mention.start < paragraph.end && mention.end > paragraph.start)
  const spans: readonly Span[] = [...inside, ...triggers, ...(marked === null ? [] : [marked])]
  const cuts = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut > paragraph.start && cut < paragraph.end)
  const borders = [...new Set([paragraph.start, ...cuts, paragraph.end])].toSorted((a, b) => a - b)
  const passages: { isEvidence: boolean; segments: Segment[] }[] = []
  borders.slice(0, -1).forEach((start, at) => {
    const end = borders[at + 1]!
    const covers = (span: Span) => span.start <= start && end <= span.end
    const isEvidence = marked !== null && covers(marked)
    const mention = inside.filter(covers).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
    const segment: Segment = { start, end, mention, isTrigger: triggers.some(covers) }
    const last = passages.at(-1)
    if (last?.isEvidence === isEvidence) last.segments.push(segment)
    else passages.push({ isEvidence, segments: [segment] })
  })
  return passages
}
