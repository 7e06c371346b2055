import { html, nothing, type TemplateResult } from 'lit-html'
import type { GraphView } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE, ENTITY_TYPES } from '../../graph/ontology/entity-types.ts'
import { valueOf } from '../app/state.ts'
import { TONES } from '../show/edges.ts'
import { isMinor } from '../show/shown.ts'
import { shape } from './shape.ts'
import type { View } from './view.ts'

/** What shapes, colours and dashes mean; types are switched off and on here. */
export function legend(view: View): TemplateResult {
  const { state, words, actions } = view
  const graph = valueOf(state.graph)
  const { drawn } = view
  const { hidden, claims, minor, lone } = state.address
  return html`<section class="legend">
    <h2>${words.legend}</h2>
    <ul class="types">
      ${ENTITY_TYPES.map(
        (type) =>
          html`<li>
            <button class="toggle" aria-pressed=${!hidden.includes(type)} @click=${() => actions.toggleType(type)}>
              ${shape(type)}<span>${ENTITY_TYPE[type].name[state.language]}</span
              ><span class="count">${drawn?.nodes.filter((node) => node.type === type).length ?? ''}</span>
            </button>
          </li>`,
      )}
    </ul>
    <ul class="lines">
      ${TONES.map((tone) => html`<li>${line(tone, false)}<span>${words[tone]}</span></li>`)}
      <li>
        <button class="toggle" aria-pressed=${claims} @click=${actions.toggleClaims}>
          ${line('relation', true)}<span>${words.claimed}</span
          ><span class="count">${drawn?.edges.filter((edge) => edge.claimed).length ?? ''}</span>
        </button>
      </li>
    </ul>
    ${graph?.nodes.some(isMinor) === true ? option(words.minorKinds, minor, actions.toggleMinor) : nothing}
    ${graph !== null && hasLone(graph) ? option(words.loneEntities, lone, actions.toggleLone) : nothing}
  </section>`
}

function hasLone({ nodes, edges }: GraphView): boolean {
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]))
  return nodes.some(({ id }) => !joined.has(id))
}

const option = (name: string, isOn: boolean, toggle: () => void) =>
  html`<label class="option"><input type="checkbox" .checked=${isOn} @change=${toggle} />${name}</label>`

function line(tone: string, dashed: boolean): TemplateResult {
  return html`<svg class="line" data-tone=${tone} viewBox="0 0 28 10" aria-hidden="true">
    <path d="M1 5h21" stroke-dasharray=${dashed ? '5 3.5' : nothing} />
    <path class="tip" d="m27 5-7-3.5v7z" />
  </svg>`
}
