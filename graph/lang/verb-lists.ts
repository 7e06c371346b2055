import type { Inflection } from '../fact/frame-index.ts'
import { listed } from './word-lists.ts'

/** Lists of verbs, each spelt out in all its forms; those with a detached prefix as "prefix·form", as the tree shows them. */
export function verbLists(conjugate: Inflection['verbForms']) {
  const formsOf = (verb: string): readonly string[] =>
    [...conjugate(verb)].flatMap(([form, readings]) =>
      readings.map(({ detached }) => (detached === null ? form : `${detached}·${form}`)),
    )
  const forms = (text: string): ReadonlySet<string> => new Set(listed(text).flatMap(formsOf))
  return {
    forms,
    /** Rows of a map: each form with the same value. */
    verbs: <const Value>(value: Value, text: string): readonly (readonly [string, Value])[] =>
      listed(text).flatMap((verb) => formsOf(verb).map((form) => [form, value] as const)),
    /** Whether a word is one of the verbs, wherever its prefix stands. */
    controls: (text: string): ((word: string) => boolean) => {
      const all = new Set([...forms(text)].map((form) => form.slice(form.indexOf('·') + 1)))
      return (word) => all.has(word)
    },
  }
}
