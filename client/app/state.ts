import type {
  ArticleList,
  ArticleReasons,
  ArticleView,
  CypherResult,
  EdgeCard,
  EntityCard,
  GraphView,
  Problem,
  SearchResult,
  Status,
} from '../../graph/api/schemas.ts'
import type { Language } from '../../graph/model/article.ts'
import type { Address, Theme } from './address.ts'

/** Something asked of the server. */
export type Asked<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly problem: Problem }

export type Card =
  | { readonly kind: 'entity'; readonly card: EntityCard }
  | { readonly kind: 'edge'; readonly id: string; readonly card: EdgeCard }
  | { readonly kind: 'article'; readonly view: ArticleView; readonly at: number | null }

/** All that the page shows. The address part can be linked to, the rest is fetched or passing. */
export interface State {
  readonly address: Address
  /** What `address` leaves to the browser, decided. */
  readonly language: Language
  readonly theme: Theme
  readonly status: Asked<Status>
  readonly articles: Asked<ArticleList>
  readonly graph: Asked<GraphView>
  readonly card: Asked<Card>
  /** Why the mentions of the article shown stand for what they do; asked for when a reader wants it. */
  readonly reasons: Asked<ArticleReasons>
  readonly result: Asked<CypherResult>
  readonly search: { readonly text: string; readonly found: SearchResult | null; readonly active: number }
  /** Text in the Cypher editor; `address.query` is the query last run. */
  readonly draft: string
  readonly history: readonly string[]
  readonly overlay: 'help' | null
  /** On narrow screens the left panel is a drawer. */
  readonly drawer: boolean
  /** Steps back that stay in the page. */
  readonly depth: number
  readonly tableOf: 'edges' | 'entities'
  readonly sort: { readonly column: string; readonly ascending: boolean } | null
}

export const IDLE = { kind: 'idle' } as const
export const LOADING = { kind: 'loading' } as const

/** What was fetched, or null before it is there. */
export const valueOf = <T>(asked: Asked<T>): T | null => (asked.kind === 'done' ? asked.value : null)
