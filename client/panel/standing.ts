import { html, nothing, type TemplateResult } from 'lit-html'
import type { Modality, Tenure } from '../../graph/model/fact.ts'
import type { Words } from '../words/words.ts'

interface Standing {
  readonly modality: Modality | null
  readonly negated: boolean
  readonly disputed?: boolean
  readonly tenure?: Tenure | null
}

/** Badges that say how sure a thing is told; nothing for plain facts. */
export function standing(words: Words, { modality, negated, disputed, tenure }: Standing): TemplateResult {
  const badge = (look: string, text: string) => html`<span class="badge" data-look=${look}>${text}</span>`
  return html`${modality === null || modality === 'factual' ? nothing : badge('claimed', words.modality[modality])}
  ${negated ? badge('negated', words.negated) : nothing}
  ${disputed === true ? badge('disputed', words.disputed) : nothing}
  ${tenure === null || tenure === undefined || tenure === 'current' ? nothing : badge('tenure', words.tenure[tenure])}`
}
