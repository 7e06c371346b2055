import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ROUTES } from '../../graph/api/routes.ts'
import { ENTITY_TYPE, ENTITY_TYPES } from '../../graph/ontology/entity-types.ts'
import { EVENT_TYPE, EVENT_TYPES } from '../../graph/ontology/event-types.ts'
import { PLOVER_TYPES } from '../../graph/ontology/plover.ts'
import { RELATION_TYPE, RELATION_TYPES } from '../../graph/ontology/relation-types.ts'
import { createProgram } from '../../server/command/program.ts'
import { IMPORTERS } from '../../server/import/formats.ts'
import { COLUMN_NAMES } from '../../server/knowledge/csv-columns.ts'
import { SPARQL_COLUMNS } from '../../server/wikidata/from-sparql.ts'
import { VARIABLES } from '../../server/settings.ts'

const page = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : `(${path} does not exist)`)
const ontology = page('docs/ontology.md')
const api = page('docs/api.md')
const readme = page('README.md')

describe('docs/ontology.md names', () => {
  test.each(ENTITY_TYPES.map((type) => [type]))('entity type %s with its label and kinds', (type) => {
    expect(ontology).toContain(`\`${type}\``)
    expect(ontology).toContain(ENTITY_TYPE[type].label)
    for (const kind of ENTITY_TYPE[type].kinds) expect(ontology, kind).toContain(`\`${kind}\``)
  })
  test.each(EVENT_TYPES.map((type) => [type]))('event type %s with its edge', (type) => {
    expect(ontology).toContain(`\`${type}\``)
    expect(ontology).toContain(`\`${EVENT_TYPE[type].edge}\``)
  })
  test.each(RELATION_TYPES.map((type) => [type]))('relation type %s with its edge', (type) => {
    expect(ontology).toContain(`\`${type}\``)
    expect(ontology).toContain(`\`${RELATION_TYPE[type].edge}\``)
  })
  test.each(PLOVER_TYPES.map((type) => [type]))('PLOVER class %s', (type) => expect(ontology).toContain(type))
})

describe('docs/api.md names', () => {
  test.each(Object.values(ROUTES).map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const))(
    'route %s with its parameters',
    (name, route) => {
      const row = api.split('\n').find((line) => line.includes(`\`${name}\``))
      const parameters = Object.keys('query' in route ? route.query.shape : {})
      expect(row ?? '(no row)').toContain(name)
      expect(parameters.filter((parameter) => !row?.includes(`\`${parameter}\``))).toEqual([])
    },
  )
})

describe('docs/knowledge.md names', () => {
  const knowledge = page('docs/knowledge.md')
  test.each(SPARQL_COLUMNS.map((column) => [column]))('column %s of SPARQL results', (column) =>
    expect(knowledge).toContain(`\`${column}\``),
  )
  test.each(COLUMN_NAMES.map((column) => [column]))('column %s', (column) =>
    expect(knowledge).toContain(`\`${column}\``),
  )
})

test.each(IMPORTERS.map((importer) => [importer.extensions[0] ?? '']))(
  'docs/importing.md names format %s',
  (extension) => expect(page('docs/importing.md')).toContain(`\`${extension}\``),
)

describe('README.md names', () => {
  test.each(VARIABLES.map(({ name, usually }) => [name, usually] as const))(
    'environment variable %s',
    (name, usually) => {
      const row = readme.split('\n').find((line) => line.includes(`\`${name}\``))
      expect(row ?? '(no row)').toContain(name)
      expect(row).toContain(usually ?? '')
    },
  )
  const commands = createProgram().commands.flatMap((command) =>
    command.commands.length === 0
      ? [[command.name()] as const]
      : command.commands.map((part) => [`${command.name()} ${part.name()}`] as const),
  )
  test.each(commands)('command entente %s', (name) => {
    expect(readme).toMatch(new RegExp(String.raw`entente ${name}\b|\b${name}\b`))
  })
})
