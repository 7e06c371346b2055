const KEY = 'entente.queries'
const MOST = 50

/** Queries run before, newest first. A browser that keeps nothing for us gives none. */
export function readHistory(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : []
  } catch {
    return []
  }
}

/** Puts a query first; the same one from before goes. Returns the new list. */
export function keepHistory(query: string): readonly string[] {
  const queries = [query, ...readHistory().filter((other) => other !== query)].slice(0, MOST)
  try {
    localStorage.setItem(KEY, JSON.stringify(queries))
  } catch {
    // Storage is full or forbidden: the list then lasts as long as the page.
  }
  return queries
}
