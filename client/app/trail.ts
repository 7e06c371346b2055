/**
 * The browser's history, with each entry's depth in this page: going back must never leave the page, and a button that
 * leads nowhere is not shown.
 */
export interface Trail {
  /** Steps back that stay in the page. */
  readonly depth: () => number
  /** Puts the part after "#" into the address bar; a push of what is there already adds no step. */
  readonly write: (hash: string, how: 'push' | 'replace') => void
}

/** `onTravel` hears when a reader followed a link of the page, or went back or forth. */
export function createTrail(onTravel: () => void): Trail {
  let depth = depthOf(history.state) ?? 0
  addEventListener('popstate', (event) => {
    // An entry without a depth was made by a link just now.
    const known = depthOf(event.state)
    depth = known ?? depth + 1
    if (known === null) history.replaceState({ depth }, '')
    onTravel()
  })
  return {
    depth: () => depth,
    write(hash, how) {
      if (how === 'push' && hash !== location.hash) history.pushState({ depth: ++depth }, '', hash)
      else history.replaceState({ depth }, '', hash)
    },
  }
}

function depthOf(state: unknown): number | null {
  return typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
    ? state.depth
    : null
}
