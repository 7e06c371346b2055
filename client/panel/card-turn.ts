import type { Card, State } from '../app/state.ts'

let shown = ''

/**
 * When the card shows another thing it begins at its top, or where a sentence or mention is marked, and takes the focus
 * if the focus was in the old card: its link is gone. For a `ref` on the card's panel.
 */
export function turnToCard({ card }: State) {
  const now = card.kind === 'done' ? nameOf(card.value) : shown
  return (panel: Element | undefined) => {
    if (!(panel instanceof HTMLElement) || now === shown) return
    shown = now
    if (panel.contains(document.activeElement)) panel.focus({ preventScroll: true })
    // The panel's content is drawn after the panel.
    requestAnimationFrame(() => {
      panel.scrollTop = 0
      panel.querySelector('.marked, .mention[data-aim]')?.scrollIntoView({ block: 'center' })
    })
  }
}

function nameOf(card: Card): string {
  switch (card.kind) {
    case 'entity':
      return card.card.entity.id
    case 'edge':
      return card.id
    case 'article':
      return `${card.view.article.id} ${card.at}`
  }
}
