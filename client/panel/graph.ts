import { html, nothing, type TemplateResult } from 'lit-html'
import type { GraphView } from '../../graph/api/schemas.ts'
import { valueOf } from '../app/state.ts'
import { QUESTIONS } from '../app/questions.ts'
import { problem } from './problem.ts'
import { icon } from './icon.ts'
import { mirror } from './mirror.ts'
import type { View } from './view.ts'

/** The drawing with its controls, the list that mirrors it, and questions to begin with. */
export function graph(view: View): TemplateResult {
  const { state, words, picture, drawn } = view
  const { graph: asked } = state
  picture.setAttribute('role', 'img')
  picture.setAttribute('aria-label', words.canvas(drawn?.nodes.length ?? 0, drawn?.edges.length ?? 0))
  return html`<div class="graph">
    ${picture} ${drawn === null ? nothing : html`${source(view, drawn)}${mirror(view, drawn)}`}
    ${asked.kind === 'loading' || asked.kind === 'idle' ? html`<p class="over quiet">${words.loading}</p>` : nothing}
    ${asked.kind === 'failed' ? html`<div class="over">${problem(view, asked.problem)}</div>` : nothing}
    ${drawn?.nodes.length === 0 ? html`<p class="over quiet">${words.emptyGraph}</p>` : nothing} ${controls(view)}
    ${questions(view)}
  </div>`
}

/** Which part of the whole is drawn. */
function source({ state, words, actions }: View, { nodes, totalNodes }: GraphView): TemplateResult {
  const fetched = valueOf(state.graph)?.nodes.length ?? 0
  const { fromQuery, expanded, limit } = state.address
  const isChanged = fromQuery || expanded.length > 0 || limit > 150
  return html`<p class="graph-source">
    <span>${fromQuery ? words.queryGraph : words.shown(nodes.length, Math.max(totalNodes, nodes.length))}</span>
    ${!fromQuery && fetched >= limit && fetched < totalNodes ? html`<button @click=${actions.showMore}>${words.more}</button>` : nothing}
    ${isChanged ? html`<button @click=${actions.overview}>${words.overview}</button>` : nothing}
  </p>`
}

function controls({ words, actions }: View): TemplateResult {
  const control = (name: string, sign: 'plus' | 'minus' | 'fit', run: () => void) =>
    html`<button class="icon-button" aria-label=${name} title=${name} @click=${run}>${icon(sign)}</button>`
  return html`<div class="controls">
    ${control(words.zoomIn, 'plus', () => actions.zoomBy(1.4))}
    ${control(words.zoomOut, 'minus', () => actions.zoomBy(1 / 1.4))} ${control(words.fit, 'fit', actions.fit)}
  </div>`
}

function questions({ words, actions }: View): TemplateResult {
  return html`<ul class="questions" aria-label=${words.examples}>
    ${QUESTIONS.map(
      ({ id, query }) => html`<li><button @click=${() => actions.runQuery(query)}>${words.questions[id]}</button></li>`,
    )}
  </ul>`
}
