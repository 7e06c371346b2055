import type { Selection } from './address.ts'
import { read, RequestFailed } from './api.ts'
import type { State } from './state.ts'
import type { Store } from './store.ts'

const PAUSE_MS = 120

/** Search as you type: what was typed last wins. */
export interface Search {
  type(text: string): void
  move(step: 1 | -1): void
  /** The marked find, or the first. */
  chosen(): Selection | null
  clear(): void
}

export function createSearch(store: Store<State>): Search {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let request = new AbortController()
  const find = async (text: string) => {
    request = new AbortController()
    const { signal } = request
    try {
      const found = await read('search', { q: text }, signal)
      if (!signal.aborted) store.set({ search: { ...store.get().search, found, active: 0 } })
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof RequestFailed)) throw error
      store.set({ search: { ...store.get().search, found: { entities: [], articles: [] }, active: 0 } })
    }
  }
  return {
    type(text) {
      clearTimeout(waiting)
      request.abort()
      const { found } = store.get().search
      store.set({ search: { text, found: text.trim() === '' ? null : found, active: 0 } })
      if (text.trim() !== '') waiting = setTimeout(() => void find(text.trim().slice(0, 200)), PAUSE_MS)
    },
    move(step) {
      const { search } = store.get()
      const count = finds(store.get()).length
      if (count > 0) store.set({ search: { ...search, active: (search.active + step + count) % count } })
    },
    chosen: () => finds(store.get())[store.get().search.active] ?? null,
    clear() {
      clearTimeout(waiting)
      request.abort()
      store.set({ search: { text: '', found: null, active: 0 } })
    },
  }
}

/** What was found, in the order of the list. */
export function finds({ search }: State): readonly Selection[] {
  if (search.found === null) return []
  return [
    ...search.found.entities.map(({ id }) => ({ kind: 'entity', id }) as const),
    ...search.found.articles.map(({ id }) => ({ kind: 'article', id, at: null }) as const),
  ]
}
