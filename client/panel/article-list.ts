import { html, nothing, type TemplateResult } from 'lit-html'
import type { ArticleSummary } from '../../graph/api/schemas.ts'
import { valueOf } from '../app/state.ts'
import { showDay } from '../show/dates.ts'
import type { View } from './view.ts'

/** All articles, newest first; the open one is marked. */
export function articleList(view: View): TemplateResult {
  const { state, words } = view
  const list = valueOf(state.articles)
  const status = valueOf(state.status)
  return html`<section class="articles">
    <h2>${words.articles} <span class="count">${list?.total.toLocaleString(state.language) ?? ''}</span></h2>
    ${list === null || list.articles.length > 0 ? nothing : html`<p class="quiet">${words.noArticles}</p>`}
    <ul>
      ${list?.articles.map((article) => html`<li>${articleLink(view, article, null)}</li>`)}
    </ul>
    ${
      list !== null && list.articles.length < list.total
        ? html`<button class="more" @click=${view.actions.moreArticles}>${words.more}</button>`
        : nothing
    }
    ${
      status === null
        ? nothing
        : html`<p class="status quiet">
            ${words.counts(status.articles, status.entities, status.facts)}<br />${status.engine.name}
            ${status.engine.version}
          </p>`
    }
  </section>`
}

/** A link that opens the article, at an offset of its text where one is given. */
export function articleLink(
  { state, words, actions }: View,
  article: ArticleSummary,
  at: number | null,
): TemplateResult {
  const { selection } = state.address
  const isOpen = selection?.kind === 'article' && selection.id === article.id
  return html`<a
    class="article-link"
    href=${actions.link({ selection: { kind: 'article', id: article.id, at } })}
    aria-current=${isOpen ? 'true' : nothing}
    ><span class="article-title" lang=${article.language}>${article.title ?? article.opening}</span
    >${byline(article, state.language)}${
      article.duplicateOf === null ? nothing : html` <span class="badge">${words.copy}</span>`
    }</a
  >`
}

/** Language, publisher and date, as far as known. */
export function byline(article: ArticleSummary, language: 'de' | 'en'): TemplateResult {
  const { publisher, publishedAt } = article
  return html`<span class="byline"
    ><abbr class="tag">${article.language.toUpperCase()}</abbr
    >${publisher === null ? nothing : html`<span>${publisher}</span>`}
    ${publishedAt === null ? nothing : html`<time>${showDay(publishedAt, language, 'short')}</time>`}</span
  >`
}
