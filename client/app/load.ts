import type { ArticleList, GraphView } from '../../graph/api/schemas.ts'
import { readEdgeId, strongestEdge } from '../show/edges.ts'
import type { Address, Selection } from './address.ts'
import { read, RequestFailed, runCypher } from './api.ts'
import { mergeGraphs } from './merge.ts'
import { IDLE, LOADING, valueOf, type Asked, type Card, type State } from './state.ts'
import type { Store } from './store.ts'

const ARTICLES_A_PAGE = 100

/** Fetches what an address asks for into the store. Answers that come after a newer request are dropped. */
export interface Loader {
  /** What changed between two addresses; `before` is null at the start. */
  follow(before: Address | null, now: Address): void
  readonly reload: () => void
  /** Adds the next page to the list of articles. */
  readonly moreArticles: () => void
  /** Asks why the mentions of an article stand for what they do. */
  readonly askWhy: (article: string) => void
}

/** `onFirstGraph` hears of the overview when the page opens without a selection: the strongest edge is chosen. */
export function createLoader(store: Store<State>, onFirstGraph: (strongest: Selection) => void): Loader {
  const latest = createLatest()

  async function load<K extends 'status' | 'articles' | 'graph' | 'card' | 'reasons' | 'result'>(
    field: K,
    fetch: () => Promise<Extract<State[K], { kind: 'done' }>['value']>,
  ): Promise<void> {
    const isLatest = latest(field)
    // What is shown stays until there is something new: no flicker.
    if (store.get()[field].kind !== 'done' || field === 'result') store.set({ [field]: LOADING })
    const asked = await ask(fetch)
    if (isLatest()) store.set({ [field]: asked })
  }

  async function loadOverview(address: Address, isFirst: boolean): Promise<void> {
    await load('graph', () => overview(address))
    const { graph } = store.get()
    if (graph.kind !== 'done' || store.get().address.selection !== null) return
    const edge = strongestEdge(graph.value)
    if (edge !== undefined && isFirst) onFirstGraph({ kind: 'edge', id: edge.id })
  }

  async function loadQuery(query: string): Promise<void> {
    await load('result', () => runCypher(query))
    const { result, address } = store.get()
    if (!address.fromQuery || result.kind !== 'done' || result.value.graph === null) return
    store.set({ graph: { kind: 'done', value: result.value.graph } })
  }

  const loader: Loader = {
    follow(before, now) {
      if (before === null) {
        void load('status', () => read('status'))
        void load('articles', () => read('articles', { limit: ARTICLES_A_PAGE }))
      }
      if (now.selection === null) store.set({ card: IDLE })
      else if (!isSame(before?.selection ?? null, now.selection)) {
        const { selection } = now
        if (isOtherThing(before?.selection ?? null, selection)) store.set({ card: LOADING, reasons: IDLE })
        void load('card', () => card(selection, valueOf(store.get().card)))
      }
      if (before?.query !== now.query) {
        if (now.query === '') store.set({ result: IDLE })
        else void loadQuery(now.query)
      }
      if (now.fromQuery) {
        const { result } = store.get()
        const drawn = before?.fromQuery === true || result.kind !== 'done' ? null : result.value.graph
        if (drawn !== null) {
          latest('graph')
          store.set({ graph: { kind: 'done', value: drawn } })
        }
      } else if (before === null || before.fromQuery || graphKey(before) !== graphKey(now)) {
        void loadOverview(now, before === null)
      }
    },
    moreArticles: () => {
      const list = valueOf(store.get().articles)
      if (list !== null) void load('articles', () => nextArticles(list))
    },
    askWhy: (id) => void load('reasons', () => read('reasons', { id })),
    reload: () => loader.follow(null, store.get().address),
  }
  return loader
}

async function nextArticles(list: ArticleList): Promise<ArticleList> {
  const next = await read('articles', { limit: ARTICLES_A_PAGE, offset: list.articles.length })
  return { ...next, articles: [...list.articles, ...next.articles] }
}

const graphKey = ({ limit, expanded }: Address) => [limit, ...expanded].join(' ')

const isSame = (a: Selection | null, b: Selection | null) => JSON.stringify(a) === JSON.stringify(b)

const isOtherThing = (a: Selection | null, b: Selection) => a?.kind !== b.kind || a.id !== b.id

async function overview(address: Address): Promise<GraphView> {
  const [strongest, ...more] = await Promise.all([
    read('graph', { limit: address.limit }),
    ...address.expanded.map((id) => read('neighbourhood', { id })),
  ])
  return mergeGraphs(strongest, ...more)
}

/** `before` saves fetching an article again only to mark another sentence. */
async function card(selection: Selection, before: Card | null): Promise<Card> {
  switch (selection.kind) {
    case 'entity':
      return { kind: 'entity', card: await read('entity', { id: selection.id }) }
    case 'article':
      if (before?.kind === 'article' && before.view.article.id === selection.id) return { ...before, at: selection.at }
      return { kind: 'article', view: await read('article', { id: selection.id }), at: selection.at }
    case 'edge': {
      const ends = readEdgeId(selection.id) ?? { source: selection.id, target: '', type: '', claimed: false }
      return { kind: 'edge', id: selection.id, card: await read('edge', ends) }
    }
  }
}

async function ask<T>(fetch: () => Promise<T>): Promise<Asked<T>> {
  try {
    return { kind: 'done', value: await fetch() }
  } catch (error) {
    if (error instanceof RequestFailed) return { kind: 'failed', problem: error.problem }
    throw error
  }
}

/** Gives out tickets by name; a ticket is good until the next one of its name is given out. */
function createLatest(): (name: string) => () => boolean {
  const given = new Map<string, number>()
  return (name) => {
    const ticket = (given.get(name) ?? 0) + 1
    given.set(name, ticket)
    return () => given.get(name) === ticket
  }
}
