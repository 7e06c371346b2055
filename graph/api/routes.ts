import { z } from 'zod'
import {
  articleList,
  articleReasons,
  articleView,
  cypherRequest,
  cypherResult,
  edgeCard,
  entityCard,
  graphView,
  searchResult,
  status,
} from './schemas.ts'

interface Route {
  readonly method: 'get' | 'post'
  /** Express path; parameters as `:name`. */
  readonly path: string
  readonly summary: string
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly answer: z.ZodType
}

const limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual)
const types = z.string().optional().describe('entity types to keep, separated by commas; all when absent')

/** Every route of the HTTP API. The server serves this table, the client calls it, OpenAPI is generated from it. */
export const ROUTES = {
  live: {
    method: 'get',
    path: '/health/live',
    summary: 'Whether the process runs',
    answer: z.object({ ok: z.boolean() }),
  },
  ready: {
    method: 'get',
    path: '/health/ready',
    summary: 'Whether the store answers and the first load is done',
    answer: z.object({ ok: z.boolean() }),
  },
  status: { method: 'get', path: '/api/status', summary: 'Version, engine and counts', answer: status },
  graph: {
    method: 'get',
    path: '/api/graph',
    summary: 'The strongest entities and the edges among them',
    query: z.object({ limit: limit(10_000, 150), types }),
    answer: graphView,
  },
  neighbourhood: {
    method: 'get',
    path: '/api/entities/:id/neighbourhood',
    summary: 'An entity, its strongest neighbours and the edges among them',
    query: z.object({ limit: limit(500, 40), types }),
    answer: graphView,
  },
  entity: {
    method: 'get',
    path: '/api/entities/:id',
    summary: 'An entity with its articles and edges',
    answer: entityCard,
  },
  edge: {
    method: 'get',
    path: '/api/edge',
    summary: 'An edge with its facts and their evidence',
    query: z.object({
      source: z.string(),
      target: z.string(),
      type: z.string(),
      claimed: z.enum(['true', 'false']).default('false'),
    }),
    answer: edgeCard,
  },
  articles: {
    method: 'get',
    path: '/api/articles',
    summary: 'Articles, newest first',
    query: z.object({ limit: limit(500, 100), offset: z.coerce.number().int().min(0).default(0) }),
    answer: articleList,
  },
  article: {
    method: 'get',
    path: '/api/articles/:id',
    summary: 'An article with its mentions and facts',
    answer: articleView,
  },
  reasons: {
    method: 'get',
    path: '/api/articles/:id/reasons',
    summary: 'Why the mentions of an article stand for what they do, and who was not meant',
    query: z.object({ at: z.coerce.number().int().min(0).optional().describe('offset: only mentions over it') }),
    answer: articleReasons,
  },
  search: {
    method: 'get',
    path: '/api/search',
    summary: 'Entities and articles whose name or title has the words',
    query: z.object({ q: z.string().min(1).max(200), limit: limit(50, 12) }),
    answer: searchResult,
  },
  cypher: {
    method: 'post',
    path: '/api/cypher',
    summary: 'A read-only Cypher query within limits of time, rows and bytes',
    body: cypherRequest,
    answer: cypherResult,
  },
} as const satisfies Record<string, Route>
