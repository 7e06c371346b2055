import { html, nothing, type TemplateResult } from 'lit-html'
import type { GraphView } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE, ENTITY_TYPES } from '../../graph/ontology/entity-types.ts'
import { valueOf } from '../app/state.ts'
import { TONES } from '../show/edges.ts'
import { shape } from './shape.ts'
import type { View } from './view.ts'

/** What shapes, colours and dashes mean; types are switched off and on here. */
export function legend({ state, words, actions }: View): TemplateResult {
  const graph = valueOf(state.graph)
  const { hidden, claims, minor } = state.address
  return html`<section class="legend">
    <h2>${words.legend}</h2>
    <ul class="types">
      ${ENTITY_TYPES.map(
        (type) =>
          html`<li>
            <button class="toggle" aria-pressed=${!hidden.includes(type)} @click=${() => actions.toggleType(type)}>
              ${shape(type)}<span>${ENTITY_TYPE[type].name[state.language]}</span
              ><span class="count">${graph?.nodes.filter((node) => node.type === type).length ?? ''}</span>
            </button>
          </li>`,
      )}
    </ul>
    <ul class="lines">
      ${TONES.map((tone) => html`<li>${line(tone, false)}<span>${words[tone]}</span></li>`)}
      <li>
        <button class="toggle" aria-pressed=${claims} @click=${actions.toggleClaims}>
          ${line('relation', true)}<span>${words.claimed}</span
          ><span class="count">${graph?.edges.filter((edge) => edge.claimed).length ?? ''}</span>
        </button>
      </li>
    </ul>
    ${
      graph !== null && hasMinorKinds(graph)
        ? html`<label class="minor"
            ><input type="checkbox" .checked=${minor} @change=${actions.toggleMinor} />${words.minorKinds}</label
          >`
        : nothing
    }
  </section>`
}

const hasMinorKinds = ({ nodes }: GraphView) =>
  nodes.some(({ type, kind }) => ENTITY_TYPE[type].minorKinds.includes(kind))

function line(tone: string, dashed: boolean): TemplateResult {
  return html`<svg class="line" data-tone=${tone} viewBox="0 0 28 10" aria-hidden="true">
    <path d="M1 5h21" stroke-dasharray=${dashed ? '5 3.5' : nothing} />
    <path class="tip" d="m27 5-7-3.5v7z" />
  </svg>`
}
