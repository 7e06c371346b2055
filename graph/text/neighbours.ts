import { classAt, isWordClass, SPACE } from './characters.ts'

/**
 * The word that follows `at` after white space, quotes and brackets; "" at a paragraph's end, or when a mark such as a
 * comma comes first. Looks only a few characters ahead.
 */
export function nextWordAt(text: string, at: number): string {
  let start = at
  let newlines = 0
  while (start < text.length && start < at + REACH && !isWordClass(classAt(text, start))) {
    const character = text[start] ?? ''
    if (character === '\n' && ++newlines > 1) return ''
    if (classAt(text, start) !== SPACE && !OPENING.has(character)) return ''
    start++
  }
  let end = start
  while (end < text.length && end < start + REACH && isWordClass(classAt(text, end))) end++
  return text.slice(start, end)
}

/** The word that ends before `at`, past one stretch of white space; "" at a line's start or behind a mark. */
export function previousWordAt(text: string, at: number): string {
  let end = at
  while (end > 0 && end > at - REACH && classAt(text, end - 1) === SPACE) {
    if (text[end - 1] === '\n') return ''
    end--
  }
  let start = end
  while (start > 0 && start > end - REACH && isWordClass(classAt(text, start - 1))) start--
  return text.slice(start, end)
}

const REACH = 30
const OPENING: ReadonlySet<string> = new Set(['"', '„', '»', '«', '‚', "'", '(', '[', '“', '”'])
