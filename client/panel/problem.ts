import { html, type TemplateResult } from 'lit-html'
import type { Problem } from '../../graph/api/schemas.ts'
import type { View } from './view.ts'

/** What went wrong, in the server's words. */
export function problem({ words, actions }: View, { title, detail }: Problem): TemplateResult {
  return html`<div class="problem" role="alert">
    <strong>${title || words.failed}</strong>
    <p>${detail}</p>
    <button @click=${actions.reload}>${words.retry}</button>
  </div>`
}
