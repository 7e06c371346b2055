import { CsvError, parse } from 'csv-parse'
import { Readable } from 'node:stream'
import { byteLines } from '../import/byte-lines.ts'
import { megabytes } from '../import/bytes.ts'
import type { Fault } from '../import/draft.ts'
import { at, textAt } from './claims.ts'
import type { Cell, Row } from './from-sparql.ts'
import { ImportError } from './import-error.ts'
import { jsonItems } from './json-items.ts'
import type { Input } from './open-input.ts'

/** The largest item of Wikidata has some five megabytes. */
const MOST_BYTES = 64 * 1024 * 1024

/** What an input holds, one after the other; what cannot be read is a fault after which the rest goes on. */
export type Read =
  | { readonly kind: 'entity'; readonly entity: unknown }
  | { readonly kind: 'row'; readonly where: string; readonly row: Row }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** An entity of no interest, which was not even parsed. */
  | { readonly kind: 'passed over' }

/** @param mayMatter whether a line of a dump is worth parsing */
export function readInput(
  { format, chunks }: Input,
  name: string,
  mayMatter: (line: Uint8Array) => boolean,
): AsyncIterable<Read> {
  switch (format) {
    case 'dump':
      return readDump(chunks, name, mayMatter)
    case 'list':
      return readObjects(chunks, name, 1, (entity) => ({ kind: 'entity', entity }))
    case 'entity data':
      return readObjects(chunks, name, 2, (entity) => ({ kind: 'entity', entity }))
    case 'sparql json':
      return readObjects(chunks, name, 3, (binding, where) => ({ kind: 'row', where, row: rowOfBinding(binding) }))
    case 'sparql csv':
      return readCsv(chunks, name)
  }
}

/** One entity a line, in a list of them or not. */
async function* readDump(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  mayMatter: (line: Uint8Array) => boolean,
): AsyncIterable<Read> {
  for await (const line of byteLines(chunks, MOST_BYTES)) {
    const where = `${name}:${line.number}`
    if (line.kind === 'tooLong') {
      yield fault(where, `is longer than ${megabytes(MOST_BYTES)}, which no item is; it is passed over`)
      continue
    }
    if (!mayMatter(line.bytes)) {
      yield { kind: 'passed over' }
      continue
    }
    // The list's own signs: it begins with "[", its lines end with ",", and it ends with "]".
    const text = Buffer.from(line.bytes)
      .toString('utf8')
      .trim()
      .replace(/^\[/, '')
      .replace(/[\],]+$/, '')
    if (text === '') continue
    yield parseJson(text, where, (entity) => ({ kind: 'entity', entity }))
  }
}

async function* readObjects(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  depth: number,
  as: (value: unknown, where: string) => Read,
): AsyncIterable<Read> {
  for await (const item of jsonItems(chunks, depth, MOST_BYTES)) {
    const where = `${name}, object ${item.number}`
    switch (item.kind) {
      case 'item':
        yield parseJson(Buffer.from(item.bytes).toString('utf8'), where, (value) => as(value, where))
        break
      case 'tooLong':
        yield fault(where, `is longer than ${megabytes(MOST_BYTES)}; it is passed over`)
        break
      case 'cutOff':
        throw new ImportError(`${name}: is cut off after object ${item.number}; fetch it again`)
    }
  }
}

function parseJson(text: string, where: string, as: (value: unknown) => Read): Read {
  try {
    return as(JSON.parse(text))
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return fault(where, `is not JSON and is passed over (${said.slice(0, 120)})`)
  }
}

function rowOfBinding(binding: unknown): Row {
  const cells = Object.keys(Object(binding)).flatMap((column) => {
    const value = textAt(binding, column, 'value')
    const language = textAt(binding, column, 'xml:lang')
    return value === null ? [] : [[column, { value, language } satisfies Cell] as const]
  })
  return new Map(cells)
}

async function* readCsv(chunks: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Read> {
  const records = Readable.from(chunks).compose(
    parse({
      columns: true,
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: MOST_BYTES,
    }),
  )
  try {
    for await (const record of records) {
      const where = `${name}:${String(at(record, 'info', 'lines'))}`
      const cells = Object.entries(Object(at(record, 'record')) as Record<string, string>)
      yield {
        kind: 'row',
        where,
        row: new Map(
          cells.filter(([, value]) => value !== '').map(([column, value]) => [column, { value, language: null }]),
        ),
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new ImportError(`${name}: is no CSV (${error.message})`, { cause: error })
  }
}

const fault = (where: string, message: string): Read => ({ kind: 'fault', fault: { where, message } })
