import { html, nothing, type TemplateResult } from 'lit-html'
import { edgeCard } from './edge-card.ts'
import { entityCard } from './entity-card.ts'
import { icon } from './icon.ts'
import { problem } from './problem.ts'
import { reader } from './reader.ts'
import type { View } from './view.ts'

/** The card of what is selected. */
export function card(view: View): TemplateResult {
  const { state, words, actions } = view
  const content = () => {
    switch (state.card.kind) {
      case 'idle':
        return html`<p class="quiet empty">${words.selectSomething}</p>`
      case 'loading':
        return html`<p class="quiet empty">${words.loading}</p>`
      case 'failed':
        return problem(view, state.card.problem)
      case 'done':
        return body(view)
    }
  }
  return html`
    ${
      state.card.kind === 'idle'
        ? nothing
        : html`<div class="card-tools">
            ${
              state.depth === 0
                ? html`<span></span>`
                : html`<button class="icon-button" aria-label=${words.back} title=${words.back} @click=${actions.back}>
                    ${icon('back')}
                  </button>`
            }
            <button
              class="icon-button"
              aria-label=${words.close}
              title=${words.close}
              @click=${() => actions.select(null)}
            >
              ${icon('close')}
            </button>
          </div>`
    }
    ${content()}
  `
}

function body(view: View): TemplateResult {
  const { card: asked } = view.state
  if (asked.kind !== 'done') return html``
  switch (asked.value.kind) {
    case 'entity':
      return entityCard(view, asked.value.card)
    case 'edge':
      return edgeCard(view, asked.value.id, asked.value.card)
    case 'article':
      return reader(view, asked.value.view, asked.value.at)
  }
}
