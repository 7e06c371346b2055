import { html, nothing, type TemplateResult } from 'lit-html'
import type { EntitySummary, GraphEdge } from '../../graph/api/schemas.ts'
import { edgeName } from '../show/edges.ts'
import { entityName } from '../show/names.ts'
import { shape } from './shape.ts'
import { standing } from './standing.ts'
import type { View } from './view.ts'

/** An edge as a link: "○ Putin → signed → ▭ the pact". */
export function edgeLine(
  { state, words, actions }: View,
  edge: GraphEdge,
  source: EntitySummary | undefined,
  target: EntitySummary | undefined,
): TemplateResult {
  const { language, address } = state
  const isSelected = address.selection?.kind === 'edge' && address.selection.id === edge.id
  const end = (entity: EntitySummary | undefined, id: string) =>
    html`${entity === undefined ? nothing : shape(entity.type)}<span
        >${entity === undefined ? id : entityName(entity, language)}</span
      >`
  return html`<a
    class="edge-line"
    href=${actions.link({ selection: { kind: 'edge', id: edge.id } })}
    aria-current=${isSelected ? 'true' : nothing}
    @mouseenter=${() => actions.point({ kind: 'edge', id: edge.id })}
    @mouseleave=${() => actions.point(null)}
    >${end(source, edge.source)}<em data-claimed=${edge.claimed}>${edgeName(edge.type, language)}</em
    >${end(target, edge.target)} ${standing(words, edge)}</a
  >`
}
