import { html, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { COMMANDS } from '../commands.ts'
import { icon } from './icon.ts'
import type { View } from './view.ts'

/** All commands with their keys; each can be run from here. */
export function help({ state, words, actions }: View): TemplateResult {
  return html`<dialog class="help" aria-label=${words.help} ${ref(openDialog)} @cancel=${actions.escape}>
    <header>
      <h2>${words.help}</h2>
      <button class="icon-button" aria-label=${words.close} @click=${actions.toggleHelp}>${icon('close')}</button>
    </header>
    <ul>
      ${COMMANDS.map(
        ({ id, key, run }) =>
          html`<li>
            <button
              ?disabled=${run === null}
              @click=${() => {
                actions.toggleHelp()
                run?.(actions, state)
              }}
            >
              <span>${words.commands[id]}</span><kbd>${key}</kbd>
            </button>
          </li>`,
      )}
    </ul>
  </dialog>`
}

function openDialog(element: Element | undefined): void {
  requestAnimationFrame(() => {
    if (element instanceof HTMLDialogElement && element.isConnected && !element.open) element.showModal()
  })
}
