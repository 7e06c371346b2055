import { render } from 'lit-html'
import { createActions, type Actions } from './app/actions.ts'
import { readAddress, START, writeAddress, type Address } from './app/address.ts'
import { readHistory } from './app/history.ts'
import { createLoader } from './app/load.ts'
import { QUESTIONS } from './app/questions.ts'
import { createSearch } from './app/search.ts'
import { decide, rememberTaste } from './app/taste.ts'
import { IDLE, valueOf, type State } from './app/state.ts'
import { createStore } from './app/store.ts'
import { createTrail } from './app/trail.ts'
import { pressKey } from './commands.ts'
import { page } from './panel/page.ts'
import { createPicture } from './picture/picture.ts'
import { NOTHING } from './picture/input.ts'
import { drawnGraph } from './show/shown.ts'
import { WORDS } from './words/index.ts'

const root = document.querySelector<HTMLElement>('#page')!
const first = readAddress(location.hash)

const store = createStore<State>({
  address: START,
  ...decide(first),
  status: IDLE,
  articles: IDLE,
  graph: IDLE,
  card: IDLE,
  reasons: IDLE,
  result: IDLE,
  search: { text: '', found: null, active: 0 },
  // An empty editor says nothing about what one may ask.
  draft: first.query || (QUESTIONS[0]?.query ?? ''),
  history: readHistory(),
  overlay: null,
  drawer: false,
  depth: 0,
  tableOf: 'edges',
  sort: null,
})

const trail = createTrail(() => follow(readAddress(location.hash)))
const loader = createLoader(store, (selection) => go({ selection }, 'replace'))
const picture = createPicture({
  onSelect: (target) => actions.select(target),
  onExpand: (id) => actions.expand(id),
  onPin: (id, place) => actions.pin(id, place),
})
const actions: Actions = createActions(store, go, () => picture, createSearch(store), loader)

function go(patch: Partial<Address>, how: 'push' | 'replace'): void {
  const address = { ...store.get().address, ...patch }
  trail.write(`#${writeAddress(address)}`, how)
  follow(address)
}

function follow(address: Address, before: Address | null = store.get().address): void {
  rememberTaste(address)
  store.set({ address, depth: trail.depth(), ...decide(address) })
  if (before !== null && before.query !== address.query) store.set({ draft: address.query })
  // On narrow screens the drawer lies over the card that was asked for.
  if (before?.selection !== address.selection) store.set({ drawer: false })
  loader.follow(before, address)
}

store.watch((state) => {
  const { address, language, theme } = state
  document.documentElement.lang = language
  document.documentElement.dataset['theme'] = theme
  const graph = valueOf(state.graph)
  const drawn = graph === null ? null : drawnGraph(graph, address)
  render(page({ state, words: WORDS[language], actions, drawn, picture: picture.element }), root)
  picture.show({ ...address, graph: drawn ?? NOTHING.graph, language, theme })
})

window.addEventListener('keydown', (event) => pressKey(event, actions, store.get()))
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => follow(store.get().address))
follow(first, null)
