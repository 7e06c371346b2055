import { html, nothing, type TemplateResult } from 'lit-html'
import type { CypherResult } from '../../graph/api/schemas.ts'
import { QUESTIONS } from '../app/questions.ts'
import { problem } from './problem.ts'
import { cell, entityIds } from './cell.ts'
import { editor } from './editor-island.ts'
import type { View } from './view.ts'

/** The Cypher console: editor, examples, what was run before, and the result as a table or a graph. */
export function cypher(view: View): TemplateResult {
  const { state, words, actions } = view
  const isRunning = state.result.kind === 'loading'
  return html`<div class="cypher">
    ${editor(view)}
    <div class="cypher-tools">
      <button class="primary" ?disabled=${isRunning} @click=${() => actions.runQuery(state.draft)}>
        ${isRunning ? words.running : words.run} <kbd>Ctrl ↵</kbd>
      </button>
      ${pick(
        view,
        words.examples,
        QUESTIONS.map(({ id, query }) => [words.questions[id], query]),
      )}
      ${
        state.history.length === 0
          ? nothing
          : pick(
              view,
              words.history,
              state.history.map((query) => [shorten(query), query]),
            )
      }
      <span class="quiet hint">${words.queryHint}</span>
    </div>
    ${result(view)}
  </div>`
}

/** A list to pick a query from: it goes into the editor and runs. */
function pick({ actions }: View, name: string, queries: readonly (readonly [string, string])[]): TemplateResult {
  return html`<select
    aria-label=${name}
    @change=${(event: Event) => {
      const list = event.target as HTMLSelectElement
      const query = queries[list.selectedIndex - 1]?.[1]
      list.selectedIndex = 0
      if (query !== undefined) actions.runQuery(query)
    }}
  >
    <option>${name}</option>
    ${queries.map(([title]) => html`<option>${title}</option>`)}
  </select>`
}

const isNumeric = ({ rows }: CypherResult, column: number) => typeof rows[0]?.[column] === 'number'

const shorten = (query: string) => {
  const line = query.replaceAll(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 88)}…` : line
}

function result(view: View): TemplateResult {
  const { state, words } = view
  switch (state.result.kind) {
    case 'idle':
      return html``
    case 'loading':
      return html`<p class="quiet">${words.running}</p>`
    case 'failed':
      return problem(view, state.result.problem)
    case 'done':
      return resultTable(view, state.result.value)
  }
}

function resultTable(view: View, given: CypherResult): TemplateResult {
  const { words, actions } = view
  const ids = entityIds(given)
  const entities = new Map(given.graph?.nodes.map((node) => [node.id, node]))
  return html`
    <p class="result-head">
      <span role="status">${words.rows(given.rows.length, given.elapsedMs)}</span>
      ${
        given.graph === null || given.graph.nodes.length === 0
          ? nothing
          : html`<button @click=${actions.drawResult}>${words.asGraph}</button>`
      }
      ${given.truncated === null ? nothing : html`<span class="notice">${words.truncated[given.truncated]}</span>`}
    </p>
    ${
      given.rows.length === 0
        ? html`<p class="quiet">${words.noRows}</p>`
        : html`<div class="table-scroll" tabindex="0" role="region" aria-label=${words.tabs.cypher}>
            <table>
              <thead>
                <tr>
                  ${given.columns.map((column, at) => html`<th class=${isNumeric(given, at) ? 'number' : ''}>${column}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${given.rows.map(
                  (row) =>
                    html`<tr>
                      ${row.map((value) => html`<td class=${typeof value === 'number' ? 'number' : ''}>${cell(view, value, ids, entities)}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
  `
}
