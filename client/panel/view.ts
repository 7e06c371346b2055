import type { GraphView } from '../../graph/api/schemas.ts'
import type { Actions } from '../app/actions.ts'
import type { State } from '../app/state.ts'
import type { Words } from '../words/words.ts'

/** What every panel draws from. */
export interface View {
  readonly state: State
  readonly words: Words
  readonly actions: Actions
  /** The graph as far as it is drawn; null before it is there. */
  readonly drawn: GraphView | null
  /** The canvas, an element of its own life. */
  readonly picture: HTMLElement
}
