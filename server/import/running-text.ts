import { isCredit, isParagraph, type Line } from './line.ts'
import { readMetadata } from './metadata.ts'

/** Whether a line is running text of some article: a paragraph that is neither a credit nor a date, byline or the like. */
export function isRunningText(line: Line): boolean {
  return isParagraph(line) && !isCredit(line.text) && readMetadata(line.text, true) === null
}
