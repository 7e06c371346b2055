import { describe, expect, it } from 'vitest'
import { byStrength, edgeName, edgeTone, readEdgeId, strongestEdge } from '../../../client/show/edges.ts'
import type { GraphEdge } from '../../../graph/api/schemas.ts'
import { EVENT_TYPE } from '../../../graph/ontology/event-types.ts'
import { RELATION_TYPE } from '../../../graph/ontology/relation-types.ts'
import { demoGraph } from '../fixture/graph.ts'

const edge = (source: string, type: string, target: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id: `${source}|${type}|${target}`,
  source,
  target,
  type,
  claimed: false,
  modality: 'factual',
  negated: false,
  facts: 1,
  articles: 1,
  independent: 1,
  first: null,
  last: null,
  tenure: null,
  ...more,
})

describe('an edge', () => {
  it.each([
    ['RATIFIED', 'de', 'ratifizierte'],
    ['ratified', 'en', 'ratified'],
    ['SUPPLIED_ARMS', 'en', 'supplied arms to'],
    ['HOLDS_OFFICE', 'de', 'hat ein Amt in'],
    ['SOMETHING_NEW', 'en', 'something new'],
  ] as const)('of type %s is called in %s: %s', (type, language, name) => expect(edgeName(type, language)).toBe(name))

  it('of every type in the ontology has a name of its own', () => {
    const types = [...Object.values(EVENT_TYPE), ...Object.values(RELATION_TYPE)].map((row) => row.edge)
    const names = types.map((type) => edgeName(type, 'de'))
    expect(new Set(names).size).toBe(types.length)
  })

  it.each([
    ['SIGNED', 'cooperation'],
    ['ATTACKED', 'conflict'],
    ['MET', 'relation'],
    ['PARTY_TO', 'relation'],
    ['UNKNOWN', 'relation'],
  ] as const)('of type %s tells %s', (type, tone) => expect(edgeTone(type)).toBe(tone))

  it.each([
    ['Q1|VISITED|Q2', { source: 'Q1', type: 'VISITED', target: 'Q2', claimed: false }],
    ['nil/a|CLAIMED:ATTACKED|Q2', { source: 'nil/a', type: 'ATTACKED', target: 'Q2', claimed: true }],
    ['Q1|VISITED', null],
  ])('is found by its id: %s', (id, ends) => expect(readEdgeId(id)).toEqual(ends))
})

describe('the order of strength', () => {
  it.each([
    ['facts before claims', edge('a', 'MET', 'b'), edge('a', 'MET', 'c', { claimed: true, articles: 9 })],
    ['more articles', edge('z', 'MET', 'b', { articles: 3 }), edge('a', 'MET', 'c', { articles: 2, facts: 5 })],
    ['more facts', edge('z', 'MET', 'b', { facts: 2 }), edge('a', 'MET', 'c')],
    ['events before offices', edge('z', 'MET', 'b'), edge('a', 'HOLDS_OFFICE', 'b')],
    ['the id', edge('a', 'MET', 'b'), edge('a', 'MET', 'c')],
  ])('puts first: %s', (_name, first, second) => {
    expect([second, first].toSorted(byStrength)).toEqual([first, second])
  })

  it('begins the page with an edge told as fact', () => expect(strongestEdge(demoGraph())?.claimed).toBe(false))

  it('passes over entities of minor interest', () => {
    const [node] = demoGraph().nodes
    const nodes = ['a', 'b', 'club'].map((id) => ({ ...node!, id, type: 'institution' as const, kind: 'party' }))
    nodes[2]!.kind = 'club'
    const edges = [edge('a', 'MET', 'club', { articles: 9 }), edge('a', 'MET', 'b')]
    expect(strongestEdge({ nodes, edges, totalNodes: 3, totalEdges: 2 })?.target).toBe('b')
  })
})
