/** No column is wider; what does not fit ends in "…". */
const WIDEST = 60

/** Rows as lines of a table with a rule under the heading; only the heading when there are none. */
export function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [columns, ...rows].map((row) => row.map(cut))
  const widths = columns.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()
  const [heading = [], ...body] = all
  return [line(heading), line(widths.map((width) => '─'.repeat(width))), ...body.map(line)]
}

const cut = (cell: string): string => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell)
