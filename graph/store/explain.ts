const PREFIX = 'EXPLAIN\n'

/** A query whose plan is asked for, on lines of its own, so that columns in the engine's messages stay the query's. */
export const explained = (cypher: string): string => PREFIX + cypher

/** A message about `explained(cypher)` as one about the query: lines and offsets are counted from its own beginning. */
export function asWritten(message: string): string {
  const before = (line: string) => String(Number(line) - 1)
  return message
    .replace(/--> query:(\d+):/, (_, line: string) => `--> query:${before(line)}:`)
    .replace(/^( *)(\d+) \|/gm, (_, space: string, line: string) => `${space}${before(line)} |`)
    .replace(/\(line (\d+), column (\d+) \(offset: (\d+)\)\)/g, (_, line: string, column: string, offset: string) => {
      return `(line ${before(line)}, column ${column} (offset: ${Number(offset) - PREFIX.length}))`
    })
}
