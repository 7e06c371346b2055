import { html, nothing, type TemplateResult } from 'lit-html'
import type { ArticleSummary, ArticleView, EntitySummary, EvidenceView, FactView } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE } from '../../graph/ontology/entity-types.ts'
import { showRange } from '../show/dates.ts'
import { edgeName } from '../show/edges.ts'
import { entityName } from '../show/names.ts'
import { cutText, type Passage, type Segment } from '../show/segments.ts'
import { articleLink, byline } from './article-list.ts'
import { reasonList } from './reasons.ts'
import { standing } from './standing.ts'
import type { View } from './view.ts'

/** The article with everything found in it. At `at` the sentence that tells a fact, or else the mention, is marked. */
export function reader(
  view: View,
  { article, copies, mentions, entities, facts }: ArticleView,
  at: number | null,
): TemplateResult {
  const { state, words } = view
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const evidence = facts.flatMap((fact) => fact.evidence.filter((one) => one.article.id === article.id))
  const marked = at === null ? null : (evidence.find(({ start, end }) => start <= at && at < end) ?? null)
  const triggers = marked === null ? [] : evidence.filter(({ start }) => start === marked.start).map(triggerOf)
  const paragraphs = cutText(article.text, mentions, marked, triggers)
  const aim = marked?.start ?? at
  return html`<article class="card reader" data-article=${article.id}>
    <p class="kicker">
      ${byline(article, state.language)}
      ${article.kind === 'teaser' ? html`<span class="badge">${words.teaser}</span>` : nothing}
    </p>
    <h2 lang=${article.language}>${article.title ?? article.opening}</h2>
    ${article.byline === null ? nothing : html`<p class="quiet">${article.byline}</p>`}
    ${
      article.url !== null && /^https?:/.test(article.url)
        ? html`<p class="card-links">
            <a class="out" href=${article.url} target="_blank" rel="noreferrer">${article.url}</a>
          </p>`
        : nothing
    }
    ${copyList(view, article.duplicateOf !== null, copies)}
    <div class="text" lang=${article.language}>
      ${paragraphs.map((passages) => html`<p>${passages.map((one) => passage(view, article.text, one, known, aim))}</p>`)}
    </div>
    ${
      facts.length === 0
        ? nothing
        : html`<h3>${words.factsInArticle} <span class="count">${facts.length}</span></h3>
            <ul class="told">
              ${facts.map((fact) => html`<li>${factLine(view, fact, article.id)}</li>`)}
            </ul>`
    }
    ${reasonList(view, article.id, at)}
  </article>`
}

/** Near-identical articles: the one that this one copies first. */
function copyList(view: View, isCopy: boolean, copies: readonly ArticleSummary[]): TemplateResult | typeof nothing {
  if (copies.length === 0) return nothing
  return html`<div class="copies">
    <p class="quiet">${isCopy ? view.words.copyOf : view.words.copies}</p>
    <ul>
      ${copies.map((copy) => html`<li>${articleLink(view, copy, null)}</li>`)}
    </ul>
  </div>`
}

const triggerOf = ({ triggerStart, triggerEnd }: EvidenceView) => ({ start: triggerStart, end: triggerEnd })

function passage(
  view: View,
  text: string,
  { isEvidence, segments }: Passage,
  known: ReadonlyMap<string, EntitySummary>,
  aim: number | null,
): TemplateResult {
  const content = segments.map((one) => segment(view, text, one, known, !isEvidence && one.start === aim))
  if (!isEvidence) return html`${content}`
  return html`<mark class="marked" title=${view.words.evidenceHere}>${content}</mark>`
}

function segment(
  { state, actions }: View,
  text: string,
  { start, end, mention, isTrigger }: Segment,
  known: ReadonlyMap<string, EntitySummary>,
  isAim: boolean,
): TemplateResult {
  const words = text.slice(start, end)
  const content = isTrigger ? html`<span class="trigger">${words}</span>` : html`${words}`
  if (mention === null) return content
  const entity = known.get(mention.entity)
  const name = entity === undefined ? mention.entity : entityName(entity, state.language)
  return html`<a
    class="mention"
    data-type=${mention.type}
    data-aim=${isAim ? 'true' : nothing}
    href=${actions.link({ selection: { kind: 'entity', id: mention.entity } })}
    title="${name} · ${ENTITY_TYPE[mention.type].name[state.language]}"
    @mouseenter=${() => actions.point({ kind: 'entity', id: mention.entity })}
    @mouseleave=${() => actions.point(null)}
    >${content}</a
  >`
}

/** A fact in words, as a link to the sentence that tells it here. */
function factLine({ state, words, actions }: View, fact: FactView, article: string): TemplateResult {
  const at = fact.evidence.find((one) => one.article.id === article)?.start ?? null
  // Those who act on one another stand in both roles; they are named once.
  const actors = new Set(fact.participants.filter(({ role }) => role === 'actor').map(({ entity }) => entity.id))
  const names = (...roles: readonly string[]) =>
    fact.participants
      .filter(({ role, entity }) => roles.includes(role) && (role !== 'recipient' || !actors.has(entity.id)))
      .map(({ entity }) => entityName(entity, state.language))
      .join(', ')
  return html`<a class="fact-line" href=${actions.link({ selection: { kind: 'article', id: article, at } })}
    >${names('actor')} <em>${edgeName(fact.type, state.language)}</em> ${names('recipient', 'object')}
    ${standing(words, fact)} <span class="quiet">${showRange(fact.dateFrom, fact.dateTo, state.language)}</span></a
  >`
}
