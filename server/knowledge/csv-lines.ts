import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'
import { notEncoded } from '../import/bytes.ts'
import { COLUMN_NAMES, readRow } from './csv-columns.ts'
import { KnowledgeError } from './knowledge-error.ts'
import type { Fields, Located } from './located.ts'

/**
 * The rows of a table with a heading as lines of a JSON file: comma, semicolon or tab between cells, empty rows and
 * "# …" passed over.
 * @param name how messages call the file
 * @throws KnowledgeError naming every column and cell that cannot be read
 */
export async function readCsvLines(file: string, name: string): Promise<readonly Located<Fields>[]> {
  const rows = parseRows(decode(await readFile(file), name), name)
  const [heading, ...body] = rows
  if (!heading) return []
  const columns = heading.cells.map((cell) => cell.trim())
  const wrong = headingProblems(columns)
  if (wrong.length > 0) throw new KnowledgeError(wrong.map((problem) => `${name}:${heading.line}: ${problem}`))
  const problems: string[] = []
  const lines = body.flatMap(({ cells, line }): readonly Located<Fields>[] => {
    const where = `${name}:${line}`
    if (cells.every((cell) => cell.trim() === '')) return []
    if (cells.length > columns.length)
      problems.push(
        `${where}: has ${cells.length} cells for ${columns.length} columns; put quotes round commas in a cell`,
      )
    const row = readRow(columns, cells)
    problems.push(...row.problems.map((problem) => `${where}: ${problem}`))
    return [{ where, value: row.value }]
  })
  if (problems.length > 0) throw new KnowledgeError(problems)
  return lines
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    throw new KnowledgeError([`${name}: ${notEncoded()}`])
  }
}

interface Row {
  readonly cells: readonly string[]
  /** Where the row ends, from 1. */
  readonly line: number
}

function parseRows(text: string, name: string): readonly Row[] {
  try {
    const rows: Row[] = []
    parse(text, {
      delimiter: delimiterOf(text),
      comment: '#',
      comment_no_infix: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => void rows.push({ cells, line: lines }),
    })
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error['lines'] ?? 1)
    throw new KnowledgeError([`${name}:${line}: is no CSV from here on (${error.message})`])
  }
}

/** The sign that stands most often in the first line that is no comment. */
function delimiterOf(text: string): string {
  const heading = /^(?!#).*\S.*$/m.exec(text)?.[0] ?? ''
  const count = (sign: string): number => heading.split(sign).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

function headingProblems(columns: readonly string[]): readonly string[] {
  const unknown = columns.filter((column) => !COLUMN_NAMES.includes(column))
  const doubled = columns.filter((column, index) => columns.indexOf(column) !== index)
  return [
    ...unknown.map((column) => `"${column}" is no column of such a table; there are ${COLUMN_NAMES.join(', ')}`),
    ...new Set(doubled.map((column) => `column "${column}" stands here twice; delete one`)),
    ...(columns.includes('id') ? [] : ['needs a column "id"']),
  ]
}
