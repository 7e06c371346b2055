import { writeSelection } from '../app/address.ts'
import type { State } from '../app/state.ts'

let shown = ''

/**
 * When the card shows another thing it begins at its top, and takes the focus if the focus was in the old card: its
 * link is gone. For a `ref` on the card's panel.
 */
export function turnToCard({ card, address }: State) {
  const now = card.kind === 'done' && address.selection !== null ? writeSelection(address.selection) : shown
  return (panel: Element | undefined) => {
    if (!(panel instanceof HTMLElement) || now === shown) return
    shown = now
    panel.scrollTop = 0
    if (panel.contains(document.activeElement)) panel.focus({ preventScroll: true })
  }
}
