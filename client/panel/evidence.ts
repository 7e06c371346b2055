import { html, nothing, type TemplateResult } from 'lit-html'
import type { EvidenceView } from '../../graph/api/schemas.ts'
import { byline } from './article-list.ts'
import { chip } from './chip.ts'
import { standing } from './standing.ts'
import type { View } from './view.ts'

/** One sentence that tells a fact: a click opens its article there. */
export function evidence(view: View, given: EvidenceView): TemplateResult {
  const { state, words, actions } = view
  const { article, attributedTo, rule, score } = given
  return html`<figure class="evidence">
    <a
      class="sentence"
      href=${actions.link({ selection: { kind: 'article', id: article.id, at: given.start } })}
      title=${words.openArticle}
      ><blockquote lang=${article.language}>${quote(given)}</blockquote></a
    >
    <figcaption>
      ${standing(words, given)}
      ${
        attributedTo.length === 0
          ? nothing
          : html`<span class="beside">${words.accordingTo} ${attributedTo.map((one) => chip(view, one))}</span>`
      }
      <span class="source">${byline(article, state.language)}</span>
      <details>
        <summary>${words.rule}</summary>
        <code>${rule}</code> <span class="quiet">${score === null ? words.unscored : words.precision(score)}</span>
      </details>
    </figcaption>
  </figure>`
}

/** The sentence with its trigger marked. Offsets are the article's; the sentence starts at `start`. */
function quote({ sentence, start, triggerStart, triggerEnd }: EvidenceView): TemplateResult {
  const [from, to] = [triggerStart - start, triggerEnd - start]
  if (from < 0 || to > sentence.length || from >= to) return html`${sentence}`
  return html`${sentence.slice(0, from)}<mark>${sentence.slice(from, to)}</mark>${sentence.slice(to)}`
}
