import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { START, writeAddress } from '../../client/app/address.ts'
import { COMMANDS } from '../../client/commands.ts'

const page = await readFile('docs/page.md', 'utf8')

it.each(COMMANDS.map(({ key }) => key))('the key %s is documented', (key) => expect(page).toContain(`\`${key}\``))

const EVERY_FIELD = writeAddress({
  ...START,
  selection: { kind: 'entity', id: 'Q1' },
  tab: 'table',
  hidden: ['person'],
  claims: false,
  minor: true,
  lone: true,
  fromQuery: true,
  limit: 300,
  expanded: ['Q1'],
  pins: new Map([['Q1', [0, 0]]]),
  query: 'RETURN 1',
  language: 'de',
  theme: 'dark',
})

it.each([...new URLSearchParams(EVERY_FIELD).keys()])('the field %s of a link is documented', (field) =>
  expect(page).toContain(`\`${field}\``),
)
