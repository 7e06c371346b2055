import { html, nothing, type TemplateResult } from 'lit-html'
import type { EntitySummary, GraphEdge, GraphView } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE } from '../../graph/ontology/entity-types.ts'
import type { Language } from '../../graph/model/article.ts'
import { showRange } from '../show/dates.ts'
import { edgeName } from '../show/edges.ts'
import { kindName } from '../show/kinds.ts'
import { entityName } from '../show/names.ts'
import { isEdgeShown, isEntityShown } from '../show/shown.ts'
import { chip } from './chip.ts'
import { standing } from './standing.ts'
import type { View } from './view.ts'
import type { ColumnId } from '../words/words.ts'

const FIRST_ROWS = 200

interface Column<Row> {
  readonly id: ColumnId
  readonly isNumber?: boolean
  readonly value: (row: Row) => string | number
  readonly cell: (row: Row) => TemplateResult | string
}

const more = { rows: FIRST_ROWS }

/** The drawn graph as rows: edges or entities, sortable, with the same selection. */
export function table(view: View): TemplateResult {
  const { state, words, actions } = view
  const graph = view.drawn
  const choose = (of: 'edges' | 'entities') =>
    html`<button aria-pressed=${state.tableOf === of} @click=${() => actions.tabulate(of)}>${words[of]}</button>`
  return html`<div class="table-tab">
    <div class="choice">${choose('edges')}${choose('entities')}</div>
    ${graph === null ? html`<p class="quiet">${words.loading}</p>` : state.tableOf === 'edges' ? edgeTable(view, graph) : entityTable(view, graph)}
  </div>`
}

function edgeTable(view: View, graph: GraphView): TemplateResult {
  const { state, words, actions } = view
  const { language, address } = state
  const known = new Map(graph.nodes.map((node) => [node.id, node]))
  const name = (id: string) => nameOf(known.get(id), id, language)
  const end = (id: string) => {
    const entity = known.get(id)
    return entity === undefined ? id : chip(view, entity)
  }
  const columns: readonly Column<GraphEdge>[] = [
    { id: 'source', value: (edge) => name(edge.source), cell: (edge) => end(edge.source) },
    {
      id: 'edge',
      value: (edge) => edgeName(edge.type, language),
      cell: (edge) =>
        html`<a class="edge-name" href=${actions.link({ selection: { kind: 'edge', id: edge.id } })}
          >${edgeName(edge.type, language)}</a
        >`,
    },
    { id: 'target', value: (edge) => name(edge.target), cell: (edge) => end(edge.target) },
    {
      id: 'status',
      value: (edge) => `${edge.claimed} ${edge.modality} ${edge.negated}`,
      cell: (edge) => standing(words, edge),
    },
    {
      id: 'first',
      value: (edge) => edge.first ?? '',
      cell: (edge) => html`<span class="date">${showRange(edge.first, edge.last, language, 'short')}</span>`,
    },
    { id: 'facts', isNumber: true, value: (edge) => edge.facts, cell: (edge) => String(edge.facts) },
    { id: 'articles', isNumber: true, value: (edge) => edge.articles, cell: (edge) => String(edge.articles) },
  ]
  return rowsTable(
    view,
    columns,
    graph.edges.filter((edge) => isEdgeShown(edge, known, address)),
    'edge',
  )
}

function entityTable(view: View, graph: GraphView): TemplateResult {
  const { language, address } = view.state
  const degree = new Map<string, number>()
  for (const { source, target } of graph.edges) {
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1)
  }
  const columns: readonly Column<EntitySummary>[] = [
    { id: 'name', value: (node) => entityName(node, language), cell: (node) => chip(view, node) },
    {
      id: 'type',
      value: (node) => ENTITY_TYPE[node.type].name[language],
      cell: (node) => ENTITY_TYPE[node.type].name[language],
    },
    { id: 'kind', value: (node) => kindName(node.kind, language), cell: (node) => kindName(node.kind, language) },
    { id: 'country', value: (node) => node.iso3 ?? '', cell: (node) => node.iso3 ?? '' },
    { id: 'articles', isNumber: true, value: (node) => node.articles, cell: (node) => String(node.articles) },
    {
      id: 'edges',
      isNumber: true,
      value: (node) => degree.get(node.id) ?? 0,
      cell: (node) => String(degree.get(node.id) ?? 0),
    },
  ]
  return rowsTable(
    view,
    columns,
    graph.nodes.filter((node) => isEntityShown(node, address)),
    'entity',
  )
}

function rowsTable<Row extends { readonly id: string }>(
  { state, words, actions }: View,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  kind: 'edge' | 'entity',
): TemplateResult {
  const { sort, language, address } = state
  const sorted = sortRows(
    rows,
    columns.find(({ id }) => id === sort?.column),
    sort?.ascending ?? true,
    language,
  )
  const isSelected = (row: Row) => address.selection?.kind === kind && address.selection.id === row.id
  const heading = ({ id, isNumber }: Column<Row>) =>
    html`<th
      class=${isNumber === true ? 'number' : ''}
      aria-sort=${sort?.column === id ? (sort.ascending ? 'ascending' : 'descending') : nothing}
    >
      <button @click=${() => actions.sortBy(id)}>${words.columns[id]}</button>
    </th>`
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${words.tabs.table}>
      <table>
        <thead>
          <tr>
            ${columns.map(heading)}
          </tr>
        </thead>
        <tbody>
          ${sorted.slice(0, more.rows).map(
            (row) =>
              html`<tr
                aria-selected=${isSelected(row)}
                @click=${(event: MouseEvent) => selectRow(event, () => actions.select({ kind, id: row.id }))}
              >
                ${columns.map((column) => html`<td class=${column.isNumber === true ? 'number' : ''}>${column.cell(row)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="quiet">
      ${words.rowsShown(Math.min(more.rows, rows.length), rows.length)}
      ${
        rows.length > more.rows
          ? html`<button
              @click=${() => {
                more.rows = Number.POSITIVE_INFINITY
                actions.refresh()
              }}
            >
              ${words.showAllRows}
            </button>`
          : nothing
      }
    </p>`
}

/** A click on a row selects it; one on a link in it follows the link. */
function selectRow(event: MouseEvent, select: () => void): void {
  if (!(event.target as Element).closest('a')) select()
}

function sortRows<Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  ascending: boolean,
  language: Language,
): readonly Row[] {
  if (column === undefined) return rows
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = ascending ? 1 : -1
  return rows.toSorted((a, b) => {
    const [x, y] = [column.value(a), column.value(b)]
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y)))
  })
}

const nameOf = (entity: EntitySummary | undefined, id: string, language: Language) =>
  entity === undefined ? id : entityName(entity, language)
