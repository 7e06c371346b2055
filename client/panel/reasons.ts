import { html, nothing, type TemplateResult } from 'lit-html'
import type { ArticleReasons, ReasonView } from '../../graph/api/schemas.ts'
import { VERDICT } from '../../graph/model/verdicts.ts'
import { problem } from './problem.ts'
import type { View } from './view.ts'

type Explained = Pick<ArticleReasons['mentions'][number], 'start' | 'end' | 'surface' | 'reasons'>

/** Why the mentions of an article stand for what they do: asked of the server when it is opened. */
export function reasonList(view: View, article: string, at: number | null): TemplateResult {
  const { state, words, actions } = view
  const { reasons } = state
  const ask = ({ target }: { readonly target: EventTarget | null }) => {
    if (target instanceof HTMLDetailsElement && target.open && (reasons.kind === 'idle' || reasons.kind === 'failed'))
      actions.askWhy(article)
  }
  return html`<details class="reasons" @toggle=${ask}>
    <summary>${words.whyEntities}</summary>
    ${reasons.kind === 'loading' ? html`<p class="quiet">${words.loading}</p>` : nothing}
    ${reasons.kind === 'failed' ? problem(view, reasons.problem) : nothing}
    ${
      reasons.kind === 'done'
        ? html`${reasons.value.mentions.map((one) => explained(view, one, null, at))}
          ${reasons.value.passedOver.map((one) => explained(view, one, words.passedOver, at))}`
        : nothing
    }
  </details>`
}

/** One mention; the one at `at` is open. */
function explained(view: View, { surface, start, end, reasons }: Explained, note: string | null, at: number | null) {
  const isAimed = at !== null && start <= at && at < end
  return html`<details ?open=${isAimed}>
    <summary>${surface} ${note === null ? nothing : html`<span class="quiet">${note}</span>`}</summary>
    <ul>
      ${reasons.map((one) => html`<li>${reasonLine(view, one)}</li>`)}
    </ul>
  </details>`
}

/** What a step decided, and among whom; those who lost are crossed out. */
function reasonLine({ state: { language } }: View, { verdict, contenders }: ReasonView): TemplateResult {
  const row = VERDICT[verdict]
  const unit = 'unit' in row ? row.unit[language] : null
  return html`${row[language]}${contenders.length === 0 ? nothing : ': '}
  ${contenders.map(({ entity, label, points, stands }, index) => {
    const name = entity === null ? null : ((language === 'de' ? entity.nameDe : null) ?? entity.name)
    const words = name === null ? label : `${name} (${label})`
    const figure = points === null ? '' : ` ${points.toLocaleString(language, { maximumFractionDigits: 2 })}`
    const text = `${words}${figure}${index < contenders.length - 1 ? ',' : ''}`
    return stands ? html`<span>${text}</span> ` : html`<s>${text}</s> `
  })}
  ${unit === null || contenders.every(({ points }) => points === null) ? nothing : html`<span class="quiet">${unit}</span>`}`
}
