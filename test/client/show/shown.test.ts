import { describe, expect, it } from 'vitest'
import { START } from '../../../client/app/address.ts'
import { drawnGraph } from '../../../client/show/shown.ts'
import { demoGraph } from '../fixture/graph.ts'

const graph = demoGraph()
const names = (wanted: Partial<typeof START>) =>
  drawnGraph(graph, { ...START, ...wanted }).nodes.map(({ name }) => name)

describe('the drawn part of a graph', () => {
  it.each([
    ['leaves out what no edge joins', {}, 'Ukraine', false],
    ['has it on demand', { lone: true }, 'Ukraine', true],
    ['leaves out media', { lone: true }, 'Nordtageblatt', false],
    ['has media on demand', { lone: true, minor: true }, 'Nordtageblatt', true],
    ['keeps what a reader added', { expanded: ['nil/tageblatt'] }, 'Nordtageblatt', true],
    ['is all of a query', { fromQuery: true }, 'Nordtageblatt', true],
  ])('%s', (_name, wanted, name, isThere) => expect(names(wanted).includes(name)).toBe(isThere))

  it('has only edges between its entities', () => {
    const { nodes, edges } = drawnGraph(graph, START)
    const ids = nodes.map(({ id }) => id)
    expect(edges.flatMap(({ source, target }) => [source, target]).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('is the same object for the same wishes, so that it is laid out once', () => {
    expect(drawnGraph(graph, START)).toBe(drawnGraph(graph, { ...START }))
  })
})
