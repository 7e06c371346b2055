import { describe, expect, it } from 'vitest'
import { readAddress, START, writeAddress, type Address } from '../../../client/app/address.ts'

describe('an address', () => {
  const rows: [string, Partial<Address>][] = [
    ['the start', {}],
    ['an entity', { selection: { kind: 'entity', id: 'Q159' } }],
    ['a local entity id', { selection: { kind: 'entity', id: 'nil/3f2a' } }],
    ['an edge', { selection: { kind: 'edge', id: 'Q7747|CLAIMED:VISITED|Q423' } }],
    ['an article', { selection: { kind: 'article', id: '3f2a', at: null } }],
    ['an article at an offset', { selection: { kind: 'article', id: 'https://a.example/@b?c=1&d#e', at: 120 } }],
    ['an id that looks like an offset', { selection: { kind: 'article', id: 'a@7', at: 3 } }],
    ['tab, types and claims', { tab: 'table', hidden: ['person', 'treaty'], claims: false, minor: true }],
    ['the graph of a query', { query: "MATCH (n {name: 'A & B + ü'})\nRETURN n", fromQuery: true }],
    ['what was expanded', { limit: 300, expanded: ['Q1', 'nil/a b', 'x+y'] }],
    ['pins', { pins: new Map([['nil/a:b', [-12, 40]]]) }],
    ['language and theme', { language: 'de', theme: 'dark' }],
  ]
  it.each(rows)('of %s reads as it was written', (_name, patch) => {
    const address = { ...START, ...patch }
    expect(readAddress(`#${writeAddress(address)}`)).toEqual(address)
  })

  it('of the start is empty', () => expect(writeAddress(START)).toBe(''))

  it.each(['#sel=planet:mars', '#tab=map', '#limit=-3', '#limit=1e9', '#lang=fr', '#pins=Q1:x:2', '#more=%25zz', '#%'])(
    'that it does not understand opens the page: %s',
    (hash) => {
      const { expanded: _expanded, ...rest } = readAddress(hash)
      const { expanded: _none, ...start } = START
      expect(rest).toEqual(start)
    },
  )
})
