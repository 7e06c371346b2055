import type { Server } from 'node:http'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROUTES } from '../../../graph/api/routes.ts'
import { cypherResult, problem } from '../../../graph/api/schemas.ts'
import type { GraphStore } from '../../../graph/store/store.ts'
import { createApp } from '../../../server/api/app.ts'
import { createMemory } from '../../../server/api/memory.ts'
import { LOOPBACK_HOSTS } from '../../../server/api/host.ts'
import { listen, stopListening } from '../../../server/serve/listen.ts'
import { embedded, neo4jServer, neo4jSettings } from '../../graph/store/engines.ts'
import { ENGLISH, GERMAN, TEASER, explain } from './oberland.ts'

const neo4j = neo4jSettings()

describe.each([embedded(), ...(neo4j ? [neo4jServer(neo4j)] : [])])('the API on the $name', (engine) => {
  let store: GraphStore
  let server: Server
  let url: string
  let isReady = false

  beforeAll(async () => {
    store = await engine.open()
    await store.add([GERMAN, ENGLISH, TEASER])
    const app = createApp({
      context: {
        store,
        graphs: createMemory(store),
        version: '1.2.3',
        explain,
        limits: { timeoutMs: 5_000, bytes: 1_000_000 },
        isReady: () => isReady,
      },
      logger: pino({ level: 'silent' }),
      pages: null,
      hosts: LOOPBACK_HOSTS,
      requestsPerMinute: 1_000,
      checkAnswers: true,
    })
    ;({ server, url } = await listen(app, '127.0.0.1', 0))
  })

  afterAll(async () => {
    await stopListening(server)
    await store.close()
    await engine.dispose()
  })

  /** Asks a route; the answer fits its schema, since the server under test checks each. */
  async function get<Name extends keyof typeof ROUTES>(name: Name, path: string) {
    const response = await fetch(new URL(path, url))
    const body: unknown = await response.json()
    expect(response.status, JSON.stringify(body)).toBe(200)
    return ROUTES[name].answer.parse(body) as ReturnType<(typeof ROUTES)[Name]['answer']['parse']>
  }

  async function cypher(query: string, more: object = {}) {
    return fetch(new URL('/api/cypher', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, ...more }),
    })
  }

  test('health: live at once, ready when the first load is done', async () => {
    expect(await get('live', '/health/live')).toEqual({ ok: true })
    expect((await fetch(new URL('/health/ready', url))).status).toBe(503)
    isReady = true
    expect(await get('ready', '/health/ready')).toEqual({ ok: true })
  })

  test('status counts what the graph holds', async () => {
    expect(await get('status', '/api/status')).toMatchObject({
      version: '1.2.3',
      articles: 3,
      entities: 5,
      facts: 3,
      evidence: 4,
    })
  })

  describe('the graph', () => {
    test('shows the strongest entities without minor kinds, and the edges among them', async () => {
      const { nodes, edges, totalNodes } = await get('graph', '/api/graph')
      expect(nodes.map(({ id, articles }) => [id, articles])).toEqual([
        ['country/oberland', 2],
        ['country/unterland', 3],
        ['treaty/border', 2],
        ['person/model', 1],
      ])
      expect(totalNodes).toBe(5)
      expect(edges.map(({ id, claimed, facts, articles }) => [id, claimed, facts, articles])).toEqual([
        ['country/oberland|RATIFIED|treaty/border', false, 1, 2],
        ['country/unterland|CLAIMED:SIGNED|treaty/border', true, 1, 1],
        ['person/model|HOLDS_OFFICE|country/oberland', false, 1, 1],
      ])
    })

    test.each([
      ['the types asked for', '/api/graph?types=country,treaty', ['country', 'country', 'treaty']],
      ['the number asked for', '/api/graph?limit=1', ['country']],
    ])('keeps to %s', async (_, path, types) => {
      const { nodes } = await get('graph', path)
      expect(nodes.map(({ type }) => type)).toEqual(types)
    })

    test('shows what was written since it was last asked', async () => {
      const before = await get('graph', '/api/graph?limit=3')
      await store.remove([TEASER.article.id])
      const without = await get('graph', '/api/graph?limit=3')
      await store.add([TEASER])
      const after = await get('graph', '/api/graph?limit=3')
      const articles = (view: typeof before) => view.nodes.find(({ id }) => id === 'country/unterland')?.articles
      expect([before, without, after].map(articles)).toEqual([3, 2, 3])
    })

    test('shows the neighbourhood of an entity', async () => {
      const { nodes, edges } = await get('neighbourhood', '/api/entities/person%2Fmodel/neighbourhood')
      expect(nodes.map(({ id }) => id)).toEqual(['person/model', 'country/oberland'])
      expect(edges.map(({ type, tenure }) => [type, tenure])).toEqual([['HOLDS_OFFICE', 'current']])
    })
  })

  test('an entity card has both names, its articles newest first, and its edges', async () => {
    const card = await get('entity', '/api/entities/country%2Foberland')
    expect(card.entity).toMatchObject({ name: 'Highland', nameDe: 'Oberland', articles: 2 })
    expect(card.articles.map(({ article, count, surfaces }) => [article.id, count, surfaces])).toEqual([
      ['english', 1, ['Highland']],
      ['https://bote.example/grenzvertrag', 2, ['Oberland']],
    ])
    expect(card.edges.map(({ type }) => type)).toEqual(['RATIFIED', 'HOLDS_OFFICE'])
    expect(card.neighbours.map(({ id }) => id)).toEqual(['treaty/border', 'person/model'])
  })

  test('an entity is found by a former id too', async () => {
    const card = await get('entity', '/api/entities/person%2Fmax')
    expect([card.entity.id, card.formerIds]).toEqual(['person/model', ['person/max']])
    const { nodes } = await get('neighbourhood', '/api/entities/person%2Fmax/neighbourhood')
    expect(nodes.map(({ id }) => id)).toContain('person/model')
  })

  describe('an edge card', () => {
    test('leads to the sentences of one fact told in two languages', async () => {
      const { facts } = await get('edge', '/api/edge?source=country%2Foberland&target=treaty%2Fborder&type=RATIFIED')
      expect(facts).toHaveLength(1)
      expect(facts[0]?.evidence.map(({ article, sentence, start }) => [article.language, sentence, start])).toEqual([
        ['de', 'Oberland hat den Grenzvertrag mit Unterland ratifiziert.', 35],
        ['en', 'Highland ratified the Border Treaty on Wednesday.', 14],
      ])
      expect(facts[0]?.participants.map(({ role, entity }) => [role, entity.id])).toEqual([
        ['actor', 'country/oberland'],
        ['object', 'treaty/border'],
      ])
    })

    test('of a claim names who makes it', async () => {
      const path = '/api/edge?source=country%2Funterland&target=treaty%2Fborder&type=SIGNED&claimed=true'
      const { facts } = await get('edge', path)
      expect(facts.map(({ modality, evidence }) => [modality, evidence[0]?.attributedTo.map(({ id }) => id)])).toEqual([
        ['planned', ['institution/courier']],
      ])
    })
  })

  describe('articles', () => {
    test('are listed newest first, undated last, by pages', async () => {
      const { articles, total } = await get('articles', '/api/articles')
      expect(articles.map(({ id }) => id)).toEqual(['english', 'https://bote.example/grenzvertrag', 'teaser'])
      expect(total).toBe(3)
      const page = await get('articles', '/api/articles?limit=1&offset=1')
      expect(page.articles.map(({ id }) => id)).toEqual(['https://bote.example/grenzvertrag'])
    })

    test('open by an id that is an address, with mentions in order and facts', async () => {
      const view = await get('article', `/api/articles/${encodeURIComponent('https://bote.example/grenzvertrag')}`)
      const { text } = view.article
      expect(view.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
        'Oberland',
        'Grenzvertrag',
        'Oberland',
        'Grenzvertrag',
        'Unterland',
        'Max Modell',
      ])
      expect(view.facts.map(({ type }) => type).toSorted()).toEqual(['holds-office', 'ratified'])
    })

    test('say why a mention stands for what it does, and who was not meant', async () => {
      const id = encodeURIComponent('https://bote.example/grenzvertrag')
      const { mentions } = await get('reasons', `/api/articles/${id}/reasons?at=3`)
      const told = mentions[0]?.reasons[0]?.contenders.map(({ entity, points }) => [entity?.nameDe, points])
      expect([mentions.length, told]).toEqual([
        1,
        [
          ['Oberland', 2],
          [undefined, 0],
        ],
      ])
    })
  })

  describe('search finds', () => {
    test.each([
      ['an English name', 'highl', ['country/oberland'], []],
      ['a German name', 'Unterland', ['country/unterland'], ['teaser']],
      ['all words in any order', 'modell max', ['person/model'], []],
      ['a title', 'talks', [], ['english']],
      ['nothing', 'xyz', [], []],
    ])('%s', async (_, typed, entities, articles) => {
      const found = await get('search', `/api/search?q=${encodeURIComponent(typed)}`)
      expect(found.entities.map(({ id }) => id)).toEqual(entities)
      expect(found.articles.map(({ id }) => id)).toEqual(articles)
    })
  })

  describe('a Cypher query', () => {
    test('gives rows, and the entities and edges among them as a graph', async () => {
      const response = await cypher('MATCH (c:Country)-[r:RATIFIED]->(t:Treaty) RETURN c, r, t.name AS treaty')
      const result = cypherResult.parse(await response.json())
      expect(result.columns).toEqual(['c', 'r', 'treaty'])
      expect(result.rows).toHaveLength(1)
      expect(result.rows[0]?.[2]).toBe('Border Treaty')
      expect(result.graph?.edges.map(({ type }) => type)).toEqual(['RATIFIED'])
    })

    test('draws the ends of relationships that come without their nodes', async () => {
      const result = cypherResult.parse(await (await cypher('MATCH ()-[r:HOLDS_OFFICE]->() RETURN r')).json())
      expect(result.graph?.nodes.map(({ id }) => id).toSorted()).toEqual(['country/oberland', 'person/model'])
    })

    test.each([
      ['a number', 'RETURN 1 + 1 AS x', 2],
      ['a number beyond 2^53', 'RETURN 9007199254740993 AS x', '9007199254740993'],
      ['null', 'RETURN null AS x', null],
      ['a list', 'RETURN [1, "zwei", null] AS x', [1, 'zwei', null]],
      ['a map', 'RETURN {a: 1} AS x', { $: 'map', properties: { a: 1 } }],
    ])('returns %s as JSON', async (_, query, value) => {
      const result = cypherResult.parse(await (await cypher(query)).json())
      expect(result.rows).toEqual([[value]])
      expect(result.graph).toBeNull()
    })

    test('takes parameters and cuts rows at the limit', async () => {
      const result = cypherResult.parse(
        await (await cypher('UNWIND range(1, $most) AS x RETURN x', { parameters: { most: 50 }, limit: 10 })).json(),
      )
      expect(result.rows).toHaveLength(10)
      expect(result.truncated).toBe('rows')
    })

    test.each([
      ['writes', 'CREATE (n:Country) RETURN n', 403],
      ['is no Cypher', 'SELECT * FROM x', 400],
      ['is empty', '', 400],
    ])('that %s is refused with a reason', async (_, query, status) => {
      const response = await cypher(query)
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      expect(problem.parse(await response.json()).detail.length).toBeGreaterThan(10)
    })
  })

  describe('a wrong request is told what is wrong:', () => {
    test.each([
      ['unknown route', '/api/nope', 404, 'There is no GET /api/nope.'],
      ['unknown entity', '/api/entities/nobody', 404, 'There is no entity "nobody".'],
      ['unknown article', '/api/articles/none', 404, 'There is no article "none".'],
      ['unknown article, asked why', '/api/articles/none/reasons', 404, 'There is no article "none".'],
      ['unknown edge', '/api/edge?source=a&target=b&type=MET', 404, 'There is no edge MET'],
      ['limit that is no number', '/api/graph?limit=many', 400, '"limit"'],
      ['unknown type', '/api/graph?types=planet', 400, 'There is no entity type "planet"; choose among person,'],
      ['missing query', '/api/search', 400, '"q"'],
    ])('%s', async (_, path, status, detail) => {
      const response = await fetch(new URL(path, url))
      expect(response.status).toBe(status)
      const said = problem.parse(await response.json())
      expect(said).toMatchObject({ status, type: 'about:blank' })
      expect(said.detail).toContain(detail)
    })

    test('a body that is not JSON', async () => {
      const send = (type: string, body: string) =>
        fetch(new URL('/api/cypher', url), { method: 'POST', headers: { 'content-type': type }, body })
      expect((await send('text/plain', '{"query":"RETURN 1"}')).status).toBe(415)
      expect((await send('application/json', '{"query":')).status).toBe(400)
      expect((await send('application/json', JSON.stringify({ query: 'x'.repeat(300_000) }))).status).toBe(413)
    })
  })

  describe('safety', () => {
    test('a foreign host name is refused, so that DNS rebinding reads nothing', async () => {
      const { request } = await import('node:http')
      const status = await new Promise((resolve) => {
        request(new URL('/api/status', url), { headers: { host: 'evil.example' } }, (response) =>
          resolve(response.statusCode),
        ).end()
      })
      expect(status).toBe(421)
    })

    test('answers carry a policy that keeps foreign scripts out and no framework name', async () => {
      const { headers } = await fetch(new URL('/health/live', url))
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('access-control-allow-origin')).toBeNull()
    })
  })

  test('OpenAPI describes every route, and every reference in it leads somewhere', async () => {
    const response = await fetch(new URL('/api/openapi.json', url))
    const text = await response.text()
    const description = JSON.parse(text) as {
      paths: Record<string, Record<string, unknown>>
      components: { schemas: Record<string, unknown> }
    }
    for (const { method, path } of Object.values(ROUTES))
      expect(description.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method], path).toBeDefined()
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference)
    expect(references.length).toBeGreaterThan(10)
    for (const reference of references)
      expect(description.components.schemas, reference).toHaveProperty(
        reference?.replace('#/components/schemas/', '') ?? '',
      )
  })
})
