import type { CypherValue } from '../../graph/api/schemas.ts'
import { cypherRequest } from '../../graph/api/schemas.ts'
import { connectGraph } from '../connection/connection.ts'
import { readSettings } from '../settings.ts'
import { UsageError } from './faults.ts'
import { writeLine } from './output.ts'
import type { QueryFlags } from './program.ts'
import { formatTable } from './table.ts'

/** Runs one reading query and prints its rows. */
export async function query(cypher: string, flags: QueryFlags): Promise<void> {
  const request = cypherRequest.safeParse({
    query: cypher,
    parameters: parseParameters(flags.param ?? []),
    limit: flags.limit,
  })
  if (!request.success) throw new UsageError(`the query is not accepted: ${request.error.issues[0]?.message}`)
  const graph = await connectGraph(readSettings(process.env))
  try {
    const { columns, rows, truncated } = await graph.cypher(request.data)
    if (flags.json)
      for (const row of rows)
        await writeLine(
          JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, plain(row[index] ?? null)]))),
        )
    else
      for (const line of formatTable(
        columns,
        rows.map((row) => row.map(show)),
      ))
        await writeLine(line)
    if (truncated)
      process.stderr.write(
        `entente: only the first ${rows.length} rows; ${truncated === 'rows' ? '--limit gives more' : 'the answer is too large'}\n`,
      )
  } finally {
    await graph.close()
  }
}

/** "name=value": the value is JSON where it can be read so, else a text. @throws UsageError */
function parseParameters(given: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    given.map((parameter) => {
      const [, name, value] = /^(\w+)=(.*)$/s.exec(parameter) ?? []
      if (!name || value === undefined) throw new UsageError(`--param "${parameter}" needs the form name=value`)
      return [name, parseValue(value)]
    }),
  )
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Nodes and relationships as their properties. */
function plain(value: CypherValue): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(plain)
  switch (value.$) {
    case 'node':
      return { labels: value.labels, ...plainMap(value.properties) }
    case 'relationship':
      return { type: value.type, ...plainMap(value.properties) }
    case 'path':
      return { nodes: value.nodes.map(plain), relationships: value.relationships.map(plain) }
    case 'map':
      return plainMap(value.properties)
  }
}

const plainMap = (map: Readonly<Record<string, CypherValue>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, plain(value)]))

/** A cell of the table: nodes by label and name. */
function show(value: CypherValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ')
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`
  switch (value.$) {
    case 'node':
      return `(:${value.labels.join(':')} ${show(value.properties['name'] ?? value.properties['title'] ?? value.properties['id'] ?? null)})`
    case 'relationship':
      return `[:${value.type}]`
    case 'path':
      return value.nodes
        .map((node, index) => `${index > 0 ? `-${show(value.relationships[index - 1] ?? null)}-` : ''}${show(node)}`)
        .join('')
    case 'map':
      return JSON.stringify(plain(value))
  }
}
