import type { EntityType } from '../../graph/ontology/entity-types.ts'
import type { Picture } from '../picture/picture.ts'
import { START, writeAddress, type Address, type Selection, type Tab } from './address.ts'
import { strongestEdge } from '../show/edges.ts'
import { keepHistory } from './history.ts'
import type { Loader } from './load.ts'
import type { Search } from './search.ts'
import { valueOf, type State } from './state.ts'
import type { Store } from './store.ts'

/** All that a reader can do. Buttons, keys and commands call these and nothing else. */
export type Actions = ReturnType<typeof createActions>

export function createActions(
  store: Store<State>,
  /** Puts an address into the browser's bar and history and follows it. */
  go: (patch: Partial<Address>, how: 'push' | 'replace') => void,
  picture: () => Picture,
  search: Search,
  { reload, moreArticles, askWhy }: Pick<Loader, 'reload' | 'moreArticles' | 'askWhy'>,
) {
  const address = () => store.get().address
  return {
    select: (selection: Selection | null) => go({ selection }, 'push'),
    /** Selects what was searched for, and brings it into the graph if it is not there. */
    choose: (selection: Selection) => {
      search.clear()
      const graph = valueOf(store.get().graph)
      const isDrawn = selection.kind !== 'entity' || graph?.nodes.some(({ id }) => id === selection.id) === true
      const expanded = isDrawn ? address().expanded : [...address().expanded, selection.id]
      go({ selection, expanded, fromQuery: isDrawn && address().fromQuery }, 'push')
    },
    openTab: (tab: Tab) => {
      go({ tab }, 'replace')
      store.set({ drawer: false })
    },
    toggleType: (type: EntityType) => {
      const { hidden } = address()
      go({ hidden: hidden.includes(type) ? hidden.filter((one) => one !== type) : [...hidden, type] }, 'replace')
    },
    toggleClaims: () => go({ claims: !address().claims }, 'replace'),
    toggleMinor: () => go({ minor: !address().minor }, 'replace'),
    toggleLone: () => go({ lone: !address().lone }, 'replace'),
    toggleLanguage: () => go({ language: store.get().language === 'de' ? 'en' : 'de' }, 'replace'),
    toggleTheme: () => go({ theme: store.get().theme === 'dark' ? 'light' : 'dark' }, 'replace'),
    /** The page as it opens, in the language and colours chosen. */
    start: () => {
      const graph = valueOf(store.get().graph)
      const edge = graph === null ? undefined : strongestEdge(graph)
      const { language, theme } = address()
      go({ ...START, language, theme, selection: edge === undefined ? null : { kind: 'edge', id: edge.id } }, 'push')
    },
    toggleDrawer: () => store.set({ drawer: !store.get().drawer }),
    toggleHelp: () => store.set({ overlay: store.get().overlay === null ? 'help' : null }),
    back: () => {
      if (store.get().depth > 0) history.back()
    },
    showMore: () => go({ limit: Math.min(10_000, address().limit * 2), fromQuery: false }, 'replace'),
    overview: () => go({ fromQuery: false, expanded: START.expanded, limit: START.limit, tab: 'graph' }, 'push'),
    /** Adds an entity's neighbours to the overview. */
    expand: (id: string) => {
      const { expanded } = address()
      const others = expanded.filter((one) => one !== id)
      go({ expanded: [...others, id], fromQuery: false, tab: 'graph' }, 'push')
    },
    pin: (id: string, place: readonly [number, number]) =>
      go({ pins: new Map([...address().pins, [id, place]]) }, 'replace'),
    unpin: (id: string) => go({ pins: new Map([...address().pins].filter(([pinned]) => pinned !== id)) }, 'replace'),
    setDraft: (draft: string) => store.set({ draft }),
    runQuery: (query: string) => {
      const text = query.trim()
      if (text === '') return
      store.set({ draft: query, history: keepHistory(text) })
      if (text === address().query) reload()
      go({ query: text, tab: 'cypher', fromQuery: false }, 'push')
    },
    drawResult: () => go({ fromQuery: true, tab: 'graph' }, 'push'),
    sortBy: (column: string) => {
      const { sort } = store.get()
      store.set({ sort: { column, ascending: sort?.column === column ? !sort.ascending : true } })
    },
    tabulate: (tableOf: State['tableOf']) => store.set({ tableOf, sort: null }),
    search,
    fit: () => picture().fit(),
    zoomBy: (factor: number) => picture().zoomBy(factor),
    point: (target: Parameters<Picture['point']>[0]) => picture().point(target),
    /** Closes what lies on top: help, drawer, search, at last the selection. */
    escape: () => {
      const state = store.get()
      if (state.overlay !== null) store.set({ overlay: null })
      else if (state.drawer) store.set({ drawer: false })
      else if (state.search.text !== '') search.clear()
      else if (state.address.selection !== null) go({ selection: null }, 'push')
    },
    reload,
    moreArticles,
    askWhy,
    /** Draws the panels anew: for those that keep a little state of their own. */
    refresh: () => store.set({}),
    /** A link that keeps everything but what is patched. */
    link: (patch: Partial<Address>) => `#${writeAddress({ ...address(), ...patch })}`,
  }
}
