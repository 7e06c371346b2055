import { html, nothing, type TemplateResult } from 'lit-html'
import type { EdgeCard, FactView } from '../../graph/api/schemas.ts'
import { showRange } from '../show/dates.ts'
import { edgeName } from '../show/edges.ts'
import { countIndependent } from '../show/independent.ts'
import { chip } from './chip.ts'
import { evidence } from './evidence.ts'
import { standing } from './standing.ts'
import type { View } from './view.ts'

/** The facts behind an edge, each with the sentences that tell it. */
export function edgeCard(view: View, id: string, card: EdgeCard): TemplateResult {
  const { state, words } = view
  const evidences = card.facts.flatMap((fact) => fact.evidence)
  const articles = new Map(evidences.map(({ article: told }) => [told.id, told]))
  return html`<article class="card edge-card" data-edge=${id}>
    <p class="kicker">
      ${words.facts(card.facts.length)} · ${words.evidence(evidences.length)} ·
      ${words.sources(articles.size, countIndependent([...articles.values()]))}
    </p>
    <h2 class="statement">
      ${chip(view, card.source)}
      <em data-claimed=${card.claimed}>${edgeName(card.type, state.language)}</em>
      ${chip(view, card.target)}
    </h2>
    ${card.facts.map((fact) => factSection(view, fact))}
  </article>`
}

function factSection(view: View, fact: FactView): TemplateResult {
  const { state, words } = view
  const when = showRange(fact.dateFrom, fact.dateTo, state.language)
  return html`<section class="fact">
    <p class="fact-head">
      ${fact.title === null ? nothing : html`<strong>${fact.title.replaceAll('-', ' ')}</strong>`}
      ${when === '' ? html`<span class="quiet">${words.noDate}</span>` : html`<time>${when}</time>`}
      ${standing(words, fact)} ${beside(view, fact, 'for', words.onBehalfOf)}
      ${beside(view, fact, 'place', words.inPlace)}
    </p>
    ${fact.evidence.map((one) => evidence(view, one))}
  </section>`
}

/** Those in a role beside the ends of the edge: "for Russia, North Korea". */
function beside(view: View, fact: FactView, role: 'for' | 'place', word: string): TemplateResult | typeof nothing {
  const entities = fact.participants.filter((one) => one.role === role).map(({ entity }) => entity)
  return entities.length === 0
    ? nothing
    : html`<span class="beside">${word} ${entities.map((entity) => html`${chip(view, entity)} `)}</span>`
}
