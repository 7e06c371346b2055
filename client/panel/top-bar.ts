import { html, nothing, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import type { SearchResult } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE } from '../../graph/ontology/entity-types.ts'
import { finds } from '../app/search.ts'
import { entityName } from '../show/names.ts'
import { kindName } from '../show/kinds.ts'
import { icon } from './icon.ts'
import { shape } from './shape.ts'
import type { View } from './view.ts'

/** Name, search, language, colours, help. */
export function topBar(view: View): TemplateResult {
  const { state, words, actions } = view
  const { text, found, active } = state.search
  const isOpen = text.trim() !== '' && found !== null
  return html`<header class="top">
    <button class="brand" title=${words.tagline} @click=${actions.start}>${icon('brand')}<span>Entente</span></button>
    <search class="search">
      ${icon('search')}
      <input
        id="search"
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-label=${words.search}
        aria-expanded=${isOpen}
        aria-controls="finds"
        aria-autocomplete="list"
        aria-activedescendant=${isOpen && finds(state).length > 0 ? `find-${active}` : nothing}
        placeholder=${words.searchHint}
        .value=${live(text)}
        @input=${(event: InputEvent) => actions.search.type((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => stepFinds(event, view)}
        @blur=${() => actions.search.clear()}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id="finds" role="listbox" aria-label=${words.search} ?hidden=${!isOpen}>
        ${isOpen ? findList(view, found) : nothing}
      </ul>
    </search>
    <div class="tools">
      <button @click=${actions.toggleLanguage} lang=${state.language === 'de' ? 'en' : 'de'}>
        <span class="wide">${words.switchLanguage}</span
        ><span class="narrow" aria-hidden="true">${words.switchLanguage.slice(0, 2).toUpperCase()}</span>
      </button>
      <button
        class="icon-button"
        aria-label=${words.switchTheme[state.theme]}
        title=${words.switchTheme[state.theme]}
        @click=${actions.toggleTheme}
      >
        ${icon(state.theme === 'dark' ? 'sun' : 'moon')}
      </button>
      <button class="icon-button" aria-label=${words.help} title=${words.help} @click=${actions.toggleHelp}>
        ${icon('help')}
      </button>
    </div>
  </header>`
}

function findList(view: View, found: SearchResult): TemplateResult {
  const { state, words, actions } = view
  if (found.entities.length + found.articles.length === 0) {
    return html`<li class="quiet" role="option" aria-selected="false" aria-disabled="true">${words.nothingFound}</li>`
  }
  const all = finds(state)
  const option = (at: number, content: TemplateResult) =>
    html`<li
      role="option"
      id="find-${at}"
      aria-selected=${state.search.active === at}
      @mousedown=${(event: MouseEvent) => {
        // Before the field loses focus, which closes the list.
        event.preventDefault()
        actions.choose(all[at]!)
      }}
    >
      ${content}
    </li>`
  const { language } = state
  return html`
    ${found.entities.map((entity, at) =>
      option(
        at,
        html`${shape(entity.type)}<span class="find-name">${entityName(entity, language)}</span
          ><span class="quiet">${ENTITY_TYPE[entity.type].name[language]} · ${kindName(entity.kind, language)}</span>`,
      ),
    )}
    ${found.articles.map((article, at) =>
      option(
        found.entities.length + at,
        html`${icon('article')}<span class="find-name" lang=${article.language}
            >${article.title ?? article.opening}</span
          ><span class="quiet">${words.languages[article.language]}</span>`,
      ),
    )}
  `
}

function stepFinds(event: KeyboardEvent, { actions }: View): void {
  const field = event.target as HTMLInputElement
  if (event.key === 'ArrowDown') actions.search.move(1)
  else if (event.key === 'ArrowUp') actions.search.move(-1)
  else if (event.key === 'Enter') {
    const chosen = actions.search.chosen()
    if (chosen !== null) actions.choose(chosen)
  } else if (event.key === 'Escape') {
    if (field.value === '') field.blur()
    actions.search.clear()
  } else return
  event.preventDefault()
}
