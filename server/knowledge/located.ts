import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { byteLines } from '../import/byte-lines.ts'
import { megabytes, notEncoded } from '../import/bytes.ts'
import { KnowledgeError } from './knowledge-error.ts'

/** Where a value was read: "countries.jsonl:17". */
export interface Located<T> {
  readonly where: string
  readonly value: T
}

/** One line of a knowledge file before it is checked: fields by their names. */
export type Fields = Readonly<Record<string, unknown>>

/** No entity takes so much; a longer line is another kind of file. */
const MOST_BYTES = 4 * 1024 * 1024

/**
 * The values of a file with one JSON object a line; empty lines are passed over.
 * @param name how messages call the file
 * @throws KnowledgeError naming every line that is not a JSON object
 */
export async function readJsonLines(file: string, name = basename(file)): Promise<readonly Located<Fields>[]> {
  const values: Located<Fields>[] = []
  const problems: string[] = []
  for await (const line of linesOf(file, name)) {
    if (!('value' in line)) {
      problems.push(line.problem)
      continue
    }
    const value = parseObject(line.value)
    if (value === null) problems.push(`${line.where}: needs one JSON object on the line, such as {"id": "Q183", …}`)
    else values.push({ where: line.where, value })
  }
  if (problems.length > 0) throw new KnowledgeError(problems)
  return values
}

/**
 * The lines of a UTF-8 file that are neither empty nor a comment ("# …"), in NFC.
 * @throws KnowledgeError naming every line that cannot be read
 */
export async function readLines(file: string): Promise<readonly Located<string>[]> {
  const lines: Located<string>[] = []
  const problems: string[] = []
  for await (const line of linesOf(file, basename(file))) {
    if ('value' in line) lines.push(line)
    else problems.push(line.problem)
  }
  if (problems.length > 0) throw new KnowledgeError(problems)
  return lines
}

async function* linesOf(file: string, name: string): AsyncIterable<Located<string> | { readonly problem: string }> {
  // Keeps byte order marks: the first one is cut off below, and any other is no part of a name.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const line of byteLines(createReadStream(file), MOST_BYTES)) {
    const where = `${name}:${line.number}`
    if (line.kind === 'tooLong') {
      yield { problem: `${where}: is longer than ${megabytes(MOST_BYTES)}; write one entity a line` }
      continue
    }
    let value: string
    try {
      value = decoder
        .decode(line.bytes)
        .replace(/^\uFEFF|\r$/g, '')
        .normalize('NFC')
    } catch {
      yield { problem: `${where}: ${notEncoded()}` }
      continue
    }
    if (value.trim() !== '' && !value.startsWith('#')) yield { where, value }
  }
}

function parseObject(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
