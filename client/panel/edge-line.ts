import { html, nothing, type TemplateResult } from 'lit-html'
import type { EntitySummary, GraphEdge } from '../../graph/api/schemas.ts'
import { showRange } from '../show/dates.ts'
import { edgeName } from '../show/edges.ts'
import { entityName } from '../show/names.ts'
import { icon } from './icon.ts'
import { shape } from './shape.ts'
import { standing } from './standing.ts'
import type { View } from './view.ts'

/** An edge as its entity sees it: an arrow in or out, the other end, and when. A link that selects the edge. */
export function edgeLine(
  { state, words, actions }: View,
  entity: EntitySummary,
  edge: GraphEdge,
  known: ReadonlyMap<string, EntitySummary>,
): TemplateResult {
  const { language } = state
  const isOut = edge.source === entity.id
  const otherId = isOut ? edge.target : edge.source
  const other = known.get(otherId)
  const name = other === undefined ? otherId : entityName(other, language)
  const own = entityName(entity, language)
  const [source, target] = isOut ? [own, name] : [name, own]
  return html`<a
    class="edge-line"
    href=${actions.link({ selection: { kind: 'edge', id: edge.id } })}
    aria-label="${source} ${edgeName(edge.type, language)} ${target}"
    @mouseenter=${() => actions.point({ kind: 'edge', id: edge.id })}
    @mouseleave=${() => actions.point(null)}
    ><span class="way" data-way=${isOut ? 'out' : 'in'}>${icon('arrow')}</span
    >${other === undefined ? nothing : shape(other.type)}<span class="edge-end">${name}</span>
    ${standing(words, edge)}<span class="quiet when">${showRange(edge.first, edge.last, language, 'short')}</span></a
  >`
}
