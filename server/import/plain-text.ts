import type { Draft } from './draft.ts'
import type { Line } from './line.ts'
import { splitPage } from './page.ts'

/** A page saved as plain text: one paragraph a line, or lines wrapped at a fixed width with blank lines between. */
export function readPlainText(text: string): readonly Draft[] {
  return splitPage(toLines(text))
}

/** Trimmed, non-empty lines in composed Unicode; hard-wrapped paragraphs are joined. */
function toLines(text: string): readonly Line[] {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .split(/\n[^\S\n]*\n/u)
    .flatMap((block) => unwrap(block.split('\n').map(squeeze).filter(Boolean)))
    .map((line) => ({ text: line, markup: null }))
}

/** Every run of blanks as one space; soft hyphens and zero-width marks dropped. */
export const squeeze = (line: string): string =>
  line
    .replaceAll(/[\u00AD\u200B\uFEFF]/g, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/**
 * Joins the lines of a block that was wrapped at a width: all but the last are about equally long, and some line goes on
 * in the middle of a sentence. A block of headlines or whole paragraphs stays as it is.
 */
function unwrap(lines: readonly string[]): readonly string[] {
  const full = lines.slice(0, -1).map((line) => line.length)
  const widest = Math.max(...full)
  const isWrapped = full.length > 0 && widest <= 110 && Math.min(...full) >= 0.6 * widest
  const goesOn = lines.some(
    (line, index) => index > 0 && /^\p{Ll}/u.test(line) && !/[.!?]$/u.test(lines[index - 1] ?? ''),
  )
  return isWrapped && goesOn ? [lines.join(' ')] : lines
}
