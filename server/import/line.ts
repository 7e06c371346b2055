import { alternatives } from './alternatives.ts'
import { AGENCIES, PICTURE_SOURCES } from './words/agencies.ts'
import { PAGE_WORDS } from './words/page-words.ts'

/** A line of a page. Markup that says what a line is wins over its looks. */
export interface Line {
  readonly text: string
  readonly markup: 'heading' | 'paragraph' | null
}

const words = Object.values(PAGE_WORDS)
const controls = new Set(words.flatMap((row) => row.controls))
const related = new Set(words.flatMap((row) => row.related))
const ends = new Set(words.flatMap((row) => row.ends))
const controlOpenings = words.flatMap((row) => row.controlOpenings)
const relatedOpenings = words.flatMap((row) => row.relatedOpenings)
const linkOpenings = words.flatMap((row) => row.links)

/** A button, notice or counter of the page: "Textgröße ändern:", "3 comments". */
export function isControl(text: string): boolean {
  const lower = text.toLowerCase()
  return controls.has(bare(text)) || [...controlOpenings, ...linkOpenings].some((opening) => lower.startsWith(opening))
}

/** The heading over teasers of other articles: "Empfohlen", "Related:", "Mehr zum Krieg". */
export function isRelatedHeading(text: string): boolean {
  const heading = bare(text)
  if (related.has(heading)) return true
  const isShort = wordCount(text) <= 5 && !endsSentence(text)
  return isShort && relatedOpenings.some((opening) => `${heading} `.startsWith(opening))
}

/** A line after which only readers speak. */
export const isEnd = (text: string): boolean => ends.has(bare(text))

const creditWord = new RegExp(
  String.raw`(?:^|[\s(/|\[])(?:${alternatives(words.flatMap((row) => row.credits))})\s*:\s*(?<who>\S[^:!?]{0,80})$`,
  'iu',
)
const copyright = /^©\s?.{1,80}$|\/\s*©.{1,80}$|[^.!?]\s©\s?[^.!?]{1,60}$/u
const pictureSource = new RegExp(String.raw`(?:/|©|\bvia)\s*(?:${alternatives(PICTURE_SOURCES)})\)?$`, 'u')

const sourceFirst = new RegExp(String.raw`^(?:${alternatives(PICTURE_SOURCES)})\s+\p{L}`, 'u')

/** A photo credit, with or without its caption: "Headline / Foto: © Agency", "The hall. (Photo: Somebody)". */
export function isCredit(text: string): boolean {
  if (text.length > 400) return false
  const isCaption = sourceFirst.test(text) && !endsSentence(text)
  const who = creditWord.exec(text)?.groups?.['who']
  return isCaption || (who !== undefined && wordCount(who) <= 6) || copyright.test(text) || pictureSource.test(text)
}

const agency = alternatives(AGENCIES)
const signature = new RegExp(String.raw`^[(\[]?(?:${agency})(?:\s?[/,;+&]\s?(?:${agency}|[\p{L}.]{1,6}))*[)\]]?$`, 'u')
const trailingSignature = new RegExp(String.raw`\s*[(\[](?:${agency})(?:\s?[/,;+&]\s?[\p{L}. ]{1,24})*[)\]]$`, 'u')
const dateline = new RegExp(
  String.raw`^\p{Lu}[\p{L}. /'’-]{1,40}(?:,[^()–—]{1,25})?\s*\((?:${agency})(?:[/, ]+[\p{L}.]{1,12})*\)\s*[-–—:]+\s+|` +
    String.raw`^(?:\p{Lu}{3,}[ /-]?){1,3}(?:,[^()–—.]{1,25})?\s+[-–—]+\s+(?=["„“]?\p{Lu})|^\((?:${agency})\)\s*[-–—]?\s+`,
  'u',
)

/** The agency that signs the article on a line of its own: "(AFP)", "dpa/Reuters"; null for any other line. */
export function readSignature(text: string): string | null {
  return signature.test(text) ? text.replaceAll(/[()[\]]/g, '') : null
}

/** The paragraph without an agency's dateline before it and signature behind it: "LONDON (Reuters) - ", " (dpa)". */
export function stripAgency(text: string): string {
  return text.replace(dateline, '').replace(trailingSignature, '')
}

/** Whether the line is running text: it ends a sentence, or is too long for a heading. */
export function isParagraph(line: Line): boolean {
  if (line.markup) return line.markup === 'paragraph'
  return line.text.length > 200 || (endsSentence(line.text) && wordCount(line.text) > 3)
}

/** An item of a list in plain text. */
export const isListItem = (text: string): boolean => /^(?:[-–•*·]|\d{1,2}[.)])\s+\p{L}/u.test(text)

/** Whether it ends with a full stop or its like, quotes and a reference in brackets after it allowed. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["”“»«’')\]]*(?:\s*\([^()]{1,40}\))?$/u.test(text)
}

export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Lower case, numbers as "#", without marks at both ends. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\d+/g, '#')
    .replaceAll(/^[^\p{L}#]+|[^\p{L}#]+$/gu, '')
    .replaceAll(/\s+/g, ' ')
}
