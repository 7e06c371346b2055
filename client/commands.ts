import type { Actions } from './app/actions.ts'
import type { State } from './app/state.ts'
import type { CommandId } from './words/words.ts'

interface Command {
  readonly id: CommandId
  /** As `KeyboardEvent.key` gives it; shown so in the help too. */
  readonly key: string
  /** Commands that other code performs (the editor, a browser) are only shown. */
  readonly run: ((actions: Actions, state: State) => void) | null
}

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()

/** Every command of the page: keys, help and, where there is one, the button come from here. */
export const COMMANDS: readonly Command[] = [
  { id: 'search', key: '/', run: () => focus('#search') },
  { id: 'graph', key: '1', run: (actions) => actions.openTab('graph') },
  { id: 'table', key: '2', run: (actions) => actions.openTab('table') },
  { id: 'cypher', key: '3', run: (actions) => actions.openTab('cypher') },
  {
    id: 'list',
    key: 'l',
    run(actions) {
      actions.openTab('graph')
      requestAnimationFrame(() => focus('#mirror'))
    },
  },
  { id: 'expand', key: 'e', run: (actions, state) => withEntity(state, actions.expand) },
  { id: 'unpin', key: 'u', run: (actions, state) => withEntity(state, actions.unpin) },
  { id: 'claims', key: 'c', run: (actions) => actions.toggleClaims() },
  { id: 'fit', key: 'f', run: (actions) => actions.fit() },
  { id: 'zoomIn', key: '+', run: (actions) => actions.zoomBy(1.4) },
  { id: 'zoomOut', key: '-', run: (actions) => actions.zoomBy(1 / 1.4) },
  { id: 'overview', key: 'o', run: (actions) => actions.overview() },
  { id: 'back', key: 'Backspace', run: (actions) => actions.back() },
  { id: 'language', key: 'g', run: (actions) => actions.toggleLanguage() },
  { id: 'theme', key: 'd', run: (actions) => actions.toggleTheme() },
  { id: 'run', key: 'Ctrl+Enter', run: null },
  { id: 'help', key: '?', run: (actions) => actions.toggleHelp() },
  { id: 'escape', key: 'Escape', run: (actions) => actions.escape() },
]

/** Runs the command of a key. In fields and in the editor keys belong to the text, except Escape. */
export function pressKey(event: KeyboardEvent, actions: Actions, state: State): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  const isTyping =
    event.target instanceof Element && event.target.closest('input, textarea, select, .cm-editor') !== null
  if (isTyping && event.key !== 'Escape') return
  const command = COMMANDS.find(({ key, run }) => key === event.key && run !== null)
  if (command === undefined) return
  event.preventDefault()
  command.run?.(actions, state)
}

function withEntity({ address }: State, run: (id: string) => void): void {
  if (address.selection?.kind === 'entity') run(address.selection.id)
}
