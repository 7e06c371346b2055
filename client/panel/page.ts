import { html, nothing, type TemplateResult } from 'lit-html'
import { TABS, type Tab } from '../app/address.ts'
import { articleList } from './article-list.ts'
import { card } from './card.ts'
import { turnToCard } from './card-turn.ts'
import { cypher } from './cypher.ts'
import { graph } from './graph.ts'
import { help } from './help.ts'
import { legend } from './legend.ts'
import { ref } from 'lit-html/directives/ref.js'
import { table } from './table.ts'
import { topBar } from './top-bar.ts'
import type { View } from './view.ts'

/** The whole page. */
export function page(view: View): TemplateResult {
  const { state, words, actions } = view
  return html`
    ${topBar(view)}
    <div class="desk" data-drawer=${state.drawer}>
      <aside class="left" aria-label=${words.filterAndArticles}>${legend(view)} ${articleList(view)}</aside>
      <main class="centre">
        <div class="tabs">
          <div class="tab-list" role="tablist">
            ${TABS.map(
              (tab) =>
                html`<button
                  role="tab"
                  id="tab-${tab}"
                  aria-controls="panel"
                  aria-selected=${state.address.tab === tab}
                  tabindex=${state.address.tab === tab ? 0 : -1}
                  @click=${() => actions.openTab(tab)}
                  @keydown=${(event: KeyboardEvent) => stepTabs(event, tab, view)}
                >
                  ${words.tabs[tab]}
                </button>`,
            )}
          </div>
          <button class="drawer-button" aria-expanded=${state.drawer} @click=${actions.toggleDrawer}>
            ${words.filterAndArticles}
          </button>
        </div>
        <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${state.address.tab}">
          ${PANELS[state.address.tab](view)}
        </div>
      </main>
      <aside
        class="right"
        tabindex="-1"
        aria-label=${words.card}
        data-empty=${state.card.kind === 'idle'}
        ${ref(turnToCard(state))}
      >
        ${card(view)}
      </aside>
    </div>
    ${state.overlay === 'help' ? help(view) : nothing}
  `
}

const PANELS: Readonly<Record<Tab, (view: View) => TemplateResult>> = { graph, table, cypher }

/** Arrow keys move along the tabs, as a tab list promises. */
function stepTabs(event: KeyboardEvent, tab: Tab, { actions }: View): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]!
  actions.openTab(next)
  document.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
}
