import type { Doc } from '../model/doc.ts'

/**
 * Words in capitals with the case that they would have in running text: as they stand elsewhere in the article, with a
 * capital where the lists have a name, else small where that is a word, else with a capital. Short ones may be acronyms and stay.
 * @param isListed whether a form, by index, stands in a listed name
 * @param isWord whether a word is known as written
 */
export function recase(
  forms: readonly string[],
  doc: Doc,
  isListed: (index: number) => boolean,
  isWord: (form: string) => boolean,
): readonly string[] {
  const elsewhere = new Map<string, string>()
  for (const { text } of doc.tokens)
    if (text !== text.toUpperCase() && !elsewhere.has(text.toUpperCase())) elsewhere.set(text.toUpperCase(), text)
  return forms.map((form, index) => {
    const lower = form.toLowerCase()
    if (form === lower || form !== form.toUpperCase()) return form
    const found = elsewhere.get(form)
    if (found !== undefined) return found
    const capital = form.charAt(0) + lower.slice(1)
    if (isListed(index)) return form.length > LONGEST_ACRONYM ? capital : form
    if (isWord(lower)) return lower
    return isWord(capital) || form.length > LONGEST_ACRONYM ? capital : form
  })
}

const LONGEST_ACRONYM = 4
