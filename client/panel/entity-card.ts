import { html, nothing, type TemplateResult } from 'lit-html'
import type { EntityCard, EntitySummary, GraphEdge } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE } from '../../graph/ontology/entity-types.ts'
import { valueOf } from '../app/state.ts'
import { byStrength, edgeName } from '../show/edges.ts'
import { countIndependent } from '../show/independent.ts'
import { kindName } from '../show/kinds.ts'
import { countryName, entityName, wikidataAddress } from '../show/names.ts'
import { articleLink } from './article-list.ts'
import { edgeLine } from './edge-line.ts'
import { icon } from './icon.ts'
import { shape } from './shape.ts'
import type { View } from './view.ts'

const MOST_ALIASES = 12

/** Who or what it is, what it did and suffered, and where that is told. */
export function entityCard(view: View, card: EntityCard): TemplateResult {
  const { state, words, actions } = view
  const { entity } = card
  const isDrawn = view.drawn?.nodes.some(({ id }) => id === entity.id) === true
  const articles = card.articles.map(({ article }) => article)
  const known = new Map([entity, ...card.neighbours].map((one) => [one.id, one]))
  return html`<article class="card" aria-label=${entityName(entity, state.language)}>
    <p class="kicker" data-type=${entity.type}>${shape(entity.type)} ${kicker(view, entity, known.values())}</p>
    <h2>${entityName(entity, state.language)}</h2>
    ${names(view, card)}
    <p class="card-links">
      ${wikidata(view, entity)}
      <button @click=${() => actions.expand(entity.id)}>${isDrawn ? words.expand : words.showInGraph}</button>
      ${
        state.address.pins.has(entity.id)
          ? html`<button @click=${() => actions.unpin(entity.id)}>${words.unpin}</button>`
          : nothing
      }
    </p>
    <h3>${words.edges} <span class="count">${card.edges.length}</span></h3>
    ${card.edges.length === 0 ? html`<p class="quiet">${words.noEdges}</p>` : edgeGroups(view, card, known)}
    <h3>${words.mentionedIn(articles.length, countIndependent(articles))}</h3>
    <ul class="mentioning">
      ${card.articles.map(
        ({ article, count, surfaces, firstStart }) =>
          html`<li>
            ${articleLink(view, article, firstStart)}
            <p class="quiet">
              ${words.mentions(count)}:
              <span lang=${article.language}>${surfaces.slice(0, 6).join(', ')}${surfaces.length > 6 ? ' …' : ''}</span>
            </p>
          </li>`,
      )}
    </ul>
  </article>`
}

function kicker({ state }: View, entity: EntitySummary, known: Iterable<EntitySummary>): string {
  const { language } = state
  const type = ENTITY_TYPE[entity.type].name[language]
  const kind = kindName(entity.kind, language)
  const graph = valueOf(state.graph)
  const country =
    entity.iso3 === null || entity.type === 'country'
      ? null
      : countryName(entity.iso3, [...known, ...(graph?.nodes ?? [])], language)
  return [type, kind === type ? null : kind, country].filter((part) => part !== null).join(' · ')
}

/** The name in the other language, and what else it is called. */
function names({ state, words }: View, { entity, aliases }: EntityCard): TemplateResult {
  const shown = entityName(entity, state.language)
  const others = [...new Set([entity.name, entity.nameDe ?? entity.name, ...aliases])].filter((name) => name !== shown)
  if (others.length === 0) return html``
  return html`<p class="quiet">
    ${words.alsoKnownAs} ${others.slice(0, MOST_ALIASES).join(', ')}${others.length > MOST_ALIASES ? ' …' : ''}
  </p>`
}

function wikidata({ words }: View, entity: EntitySummary): TemplateResult {
  const address = wikidataAddress(entity)
  return address === null
    ? html`<span class="quiet">${words.notLinked}</span>`
    : html`<a class="out" href=${address} target="_blank" rel="noreferrer"
        >Wikidata ${entity.wikidata}${icon('out')}</a
      >`
}

/** Edges by type, the strongest type first. */
function edgeGroups(view: View, card: EntityCard, known: ReadonlyMap<string, EntitySummary>): TemplateResult {
  const groups = new Map<string, GraphEdge[]>()
  for (const edge of card.edges.toSorted(byStrength)) {
    const key = `${edge.claimed ? 'claimed ' : ''}${edge.type}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [edge])
    else group.push(edge)
  }
  return html`${[...groups.values()].map(
    (edges) =>
      html`<section class="edge-group">
        <h4>${edgeName(edges[0]!.type, view.state.language)}</h4>
        <ul>
          ${edges.map((edge) => html`<li>${edgeLine(view, card.entity, edge, known)}</li>`)}
        </ul>
      </section>`,
  )}`
}
