import { autocompletion, closeBrackets } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import { cypher } from '@codemirror/legacy-modes/mode/cypher'
import { Compartment } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { completeCypher } from './complete.ts'

export interface CypherEditor {
  /** Takes over a text from outside; the reader's own typing comes back as the same text and changes nothing. */
  show(text: string, label: string): void
}

interface EditorEvents {
  readonly onChange: (text: string) => void
  readonly onRun: (text: string) => void
}

/** A small Cypher editor: colours, completion from the ontology, Ctrl or Cmd and Enter to run. Tab leaves it. */
export function createEditor(parent: HTMLElement, { onChange, onRun }: EditorEvents): CypherEditor {
  const label = new Compartment()
  const view = new EditorView({
    parent,
    extensions: [
      keymap.of([
        {
          key: 'Mod-Enter',
          run: ({ state }) => {
            onRun(state.doc.toString())
            return true
          },
        },
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      StreamLanguage.define(cypher),
      syntaxHighlighting(COLOURS),
      autocompletion({ override: [completeCypher], icons: false }),
      EditorView.lineWrapping,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString())
      }),
      label.of(EditorView.contentAttributes.of({ 'aria-label': 'Cypher' })),
    ],
  })
  return {
    show(text, name) {
      const doc = view.state.doc.toString()
      const changes = doc === text ? [] : [{ from: 0, to: doc.length, insert: text }]
      const attributes = EditorView.contentAttributes.of({ 'aria-label': name, spellcheck: 'false' })
      if (changes.length > 0 || view.contentDOM.getAttribute('aria-label') !== name) {
        view.dispatch({ changes, effects: label.reconfigure(attributes) })
      }
    },
  }
}

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--place)' },
  { tag: tags.number, color: 'var(--person)' },
  { tag: tags.comment, color: 'var(--ink-quiet)', fontStyle: 'italic' },
  { tag: [tags.atom, tags.bool], color: 'var(--person)' },
  { tag: [tags.standard(tags.variableName), tags.function(tags.variableName)], color: 'var(--institution)' },
])
