import { html, nothing, type TemplateResult } from 'lit-html'
import type { EntitySummary, GraphEdge, GraphView } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE } from '../../graph/ontology/entity-types.ts'
import type { Selection } from '../app/address.ts'
import { byStrength, edgeName } from '../show/edges.ts'
import { entityName } from '../show/names.ts'
import { isEntityShown } from '../show/shown.ts'
import { shape } from './shape.ts'
import { standing } from './standing.ts'
import type { View } from './view.ts'

/** More would make the list, not the graph, the slow part; the rest is found by search. */
const MOST_LISTED = 300

/** Where the reader is in the list. It is not part of the page's state: nothing else depends on it. */
const place = { entity: null as string | null, active: 0 }

/**
 * The drawing as a list, for keyboard and screen reader; it comes into sight when it has the focus. Entities first;
 * the right arrow goes to an entity's edges, the left arrow back.
 */
export function mirror(view: View, graph: GraphView): TemplateResult {
  const { words, state } = view
  const { entity, rows, active } = look(view, graph)
  return html`<section class="mirror" aria-label=${words.listMirror}>
    <p id="mirror-hint" class="quiet">
      ${entity === undefined ? nothing : html`<strong>${entityName(entity, state.language)}</strong><br />`}${words.listHint}
    </p>
    <ul
      id="mirror"
      role="listbox"
      tabindex="0"
      aria-label=${words.listMirror}
      aria-describedby="mirror-hint"
      aria-activedescendant=${rows.length > 0 ? `mirror-${active}` : nothing}
      @keydown=${(event: KeyboardEvent) => step(event, view, graph)}
      @focus=${() => point(view, rows[active])}
      @blur=${() => view.actions.point(null)}
    >
      ${rows.map(
        (row, at) =>
          html`<li
            role="option"
            id="mirror-${at}"
            aria-selected=${at === active}
            @click=${() => {
              place.active = at
              view.actions.select(row.selection)
            }}
          >
            ${row.content}
          </li>`,
      )}
    </ul>
  </section>`
}

/** The rows at the reader's place. Keys may come faster than drawings: each looks anew. */
function look(view: View, graph: GraphView) {
  const known = new Map(graph.nodes.map((node) => [node.id, node]))
  const entity = place.entity === null ? undefined : known.get(place.entity)
  const touches = ({ source, target }: GraphEdge) => [source, target].includes(place.entity ?? '')
  const rows = entity === undefined ? entityRows(view, graph) : edgeRows(view, graph.edges.filter(touches), known)
  return { entity, rows, active: Math.min(place.active, rows.length - 1) }
}

interface MirrorRow {
  readonly selection: Extract<Selection, { kind: 'entity' | 'edge' }>
  readonly content: TemplateResult
}

function entityRows({ state }: View, { nodes }: GraphView): readonly MirrorRow[] {
  const { language, address } = state
  return nodes
    .filter((node) => isEntityShown(node, address))
    .slice(0, MOST_LISTED)
    .map((node) => ({
      selection: { kind: 'entity', id: node.id },
      content: html`${shape(node.type)}<span>${entityName(node, language)}</span
        ><span class="quiet">${ENTITY_TYPE[node.type].name[language]}</span>`,
    }))
}

function edgeRows(
  { state, words }: View,
  edges: readonly GraphEdge[],
  known: ReadonlyMap<string, EntitySummary>,
): readonly MirrorRow[] {
  const name = (id: string) => {
    const entity = known.get(id)
    return entity === undefined ? id : entityName(entity, state.language)
  }
  return edges
    .toSorted(byStrength)
    .slice(0, MOST_LISTED)
    .map((edge) => ({
      selection: { kind: 'edge', id: edge.id },
      content: html`<span
          >${name(edge.source)} <em>${edgeName(edge.type, state.language)}</em> ${name(edge.target)}</span
        >${standing(words, edge)}`,
    }))
}

function step(event: KeyboardEvent, view: View, graph: GraphView): void {
  const { rows, active } = look(view, graph)
  const row = rows[active]
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(rows.length - 1, active + 1),
    ArrowUp: Math.max(0, active - 1),
    Home: 0,
    End: rows.length - 1,
  }
  const moved = moves[event.key]
  if (moved !== undefined) place.active = moved
  else if (event.key === 'Enter' && row !== undefined) view.actions.select(row.selection)
  else if (event.key === 'ArrowRight' && row?.selection.kind === 'entity') goTo(row.selection.id)
  else if (event.key === 'ArrowLeft' && place.entity !== null) goTo(null)
  else if (event.key === 'Escape') (event.target as HTMLElement).blur()
  else return
  event.preventDefault()
  event.stopPropagation()
  if (event.key !== 'Escape') point(view, look(view, graph).rows[place.active])
  view.actions.refresh()
  requestAnimationFrame(() => document.querySelector(`#mirror-${place.active}`)?.scrollIntoView({ block: 'nearest' }))
}

function goTo(entity: string | null): void {
  place.entity = entity
  place.active = 0
}

function point({ actions }: View, row: MirrorRow | undefined): void {
  if (row !== undefined) actions.point(row.selection)
}
