import type { z } from 'zod'
import type { ROUTES } from '../../graph/api/routes.ts'
import type { GraphView } from '../../graph/api/schemas.ts'
import type { GraphStore, QueryLimits } from '../../graph/store/store.ts'
import { articleList, articleView } from './articles.ts'
import { runCypher } from './cypher.ts'
import { edgeCard } from './edge-card.ts'
import { entityCard } from './entity-card.ts'
import { neighbourhood, strongestGraph } from './graph.ts'
import type { Memory } from './memory.ts'
import { RequestError } from './problem.ts'
import { articleReasons, type Explain } from './reasons.ts'
import { search } from './search.ts'
import { readStatus } from './status.ts'

/** What every handler may use. */
export interface ApiContext {
  readonly store: GraphStore
  /** First views, which go through the whole graph. */
  readonly graphs: Memory<GraphView>
  readonly version: string
  readonly limits: Omit<QueryLimits, 'rows'>
  readonly explain: Explain
  /** Whether the first load is done. */
  isReady(): boolean
}

type Routes = typeof ROUTES
export type RouteName = keyof Routes

/** A request after its query and body were checked against the route's schemas. */
interface Asked<Name extends RouteName> {
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Routes[Name] extends { readonly query: infer Query extends z.ZodType } ? z.output<Query> : undefined
  readonly body: Routes[Name] extends { readonly body: infer Body extends z.ZodType } ? z.output<Body> : undefined
}

type Handlers = {
  readonly [Name in RouteName]: (
    context: ApiContext,
    asked: Asked<Name>,
  ) => Promise<z.input<Routes[Name]['answer']>> | z.input<Routes[Name]['answer']>
}

/** One handler a route, under the route's name. */
export const HANDLERS: Handlers = {
  live: () => ({ ok: true }),
  ready: async (context) => {
    if (!context.isReady()) throw new RequestError(503, 'The first load is not done yet.')
    await context.store.read('RETURN 1 AS one')
    return { ok: true }
  },
  status: ({ store, version }) => readStatus(store, version),
  graph: ({ store, graphs }, { query }) => graphs.recall(JSON.stringify(query), () => strongestGraph(store, query)),
  neighbourhood: ({ store }, { parameters, query }) => neighbourhood(store, parameters['id'] ?? '', query),
  entity: ({ store }, { parameters }) => entityCard(store, parameters['id'] ?? ''),
  edge: ({ store }, { query }) => edgeCard(store, { ...query, claimed: query.claimed === 'true' }),
  articles: ({ store }, { query }) => articleList(store, query),
  article: ({ store }, { parameters }) => articleView(store, parameters['id'] ?? ''),
  reasons: ({ store, explain }, { parameters, query }) =>
    articleReasons(store, explain, parameters['id'] ?? '', query.at ?? null),
  search: ({ store }, { query }) => search(store, query),
  cypher: ({ store, limits }, { body }) => runCypher(store, body, limits),
}
