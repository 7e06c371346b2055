import { html, type TemplateResult } from 'lit-html'
import type { CypherEditor } from './editor.ts'
import type { View } from './view.ts'

const host = document.createElement('div')
host.className = 'editor'
let made: CypherEditor | 'coming' | null = null

/** The editor as an element that outlives drawings. Its code, the largest part of the page, comes when first needed. */
export function editor({ state, words, actions }: View): TemplateResult {
  if (made === null) {
    made = 'coming'
    void import('./editor.ts').then(({ createEditor }) => {
      made = createEditor(host, { onChange: actions.setDraft, onRun: actions.runQuery })
      actions.refresh()
    })
  } else if (made !== 'coming') made.show(state.draft, words.editor)
  return html`${host}`
}
