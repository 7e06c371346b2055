import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { KnowledgeError } from './knowledge-error.ts'

/** Where a value was read: "countries.jsonl:17". */
export interface Located<T> {
  readonly where: string
  readonly value: T
}

/**
 * The values of a file with one JSON object a line; empty lines are passed over.
 * @throws KnowledgeError naming every line that is not a JSON object
 */
export async function readJsonLines(file: string): Promise<readonly Located<Readonly<Record<string, unknown>>>[]> {
  const values: Located<Readonly<Record<string, unknown>>>[] = []
  const problems: string[] = []
  for (const { where, value: line } of await readLines(file)) {
    const value = parseObject(line)
    if (value === null) problems.push(`${where}: needs one JSON object on the line, such as {"id": "Q183", …}`)
    else values.push({ where, value })
  }
  if (problems.length > 0) throw new KnowledgeError(problems)
  return values
}

/** The lines of a UTF-8 file that are neither empty nor a comment ("# …"), in NFC. */
export async function readLines(file: string): Promise<readonly Located<string>[]> {
  const name = basename(file)
  const text = (await readFile(file, 'utf8')).normalize('NFC').replace(/^\uFEFF/, '')
  return text
    .split(/\r?\n/)
    .map((value, index) => ({ where: `${name}:${index + 1}`, value }))
    .filter(({ value }) => value.trim() !== '' && !value.startsWith('#'))
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
