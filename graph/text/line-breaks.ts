/**
 * Offsets of the single line breaks that somebody meant: behind a headline, a byline, a list item. The other ones only
 * wrap running text. A break is meant when the first word of the next line would still have fitted into the width of
 * its block (the lines between two blank lines); in blocks too wide or too narrow for wrapped text every break is.
 */
export function meantLineBreaks(text: string): ReadonlySet<number> {
  const meant = new Set<number>()
  let block: Line[] = []
  const closeBlock = () => {
    for (const offset of meantInBlock(text, block)) meant.add(offset)
    block = []
  }
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const length = text.slice(start, end).trimEnd().length
    if (length === 0) closeBlock()
    else block.push({ start, end, length })
    start = end + 1
  }
  closeBlock()
  return meant
}

interface Line {
  readonly start: number
  /** Offset of its line break. */
  readonly end: number
  /** Without trailing white space. */
  readonly length: number
}

/** Lines of wrapped text are hardly ever wider than this, and columns hardly ever narrower, unless many lines are. */
const WIDEST_WRAP = 140
const NARROWEST_WRAP = 45
const LINES_OF_A_COLUMN = 4

function meantInBlock(text: string, block: readonly Line[]): number[] {
  const width = block.reduce((widest, line) => Math.max(widest, line.length), 0)
  const canWrap = width <= WIDEST_WRAP && (width >= NARROWEST_WRAP || block.length >= LINES_OF_A_COLUMN)
  const meant: number[] = []
  for (const [index, line] of block.entries()) {
    const next = block[index + 1]
    if (next === undefined) break
    if (!canWrap || line.length + 1 + firstWordLength(text, next) <= width) meant.push(line.end)
  }
  return meant
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start
  while (at < line.end && text[at] !== ' ') at++
  return at - line.start
}
