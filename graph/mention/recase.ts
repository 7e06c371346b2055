import type { Doc } from '../model/doc.ts'
import type { UsualCase } from '../names/usual-case.ts'

/**
 * Words in capitals with the case that they would have in running text: as they stand elsewhere in the article, with a
 * capital where the lists have a name, else as they are written most often. Short ones that nobody knows may be acronyms and stay.
 * @param isListed whether a form, by index, stands in a listed name
 */
export function recase(
  forms: readonly string[],
  doc: Doc,
  isListed: (index: number) => boolean,
  usualCase: (form: string) => UsualCase,
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
    const usual = usualCase(form)
    if (usual === 'capitals') return form
    if (isListed(index)) return usual !== null || form.length > LONGEST_ACRONYM ? capital : form
    if (usual === 'small') return lower
    return usual === 'capital' || form.length > LONGEST_ACRONYM ? capital : form
  })
}

const LONGEST_ACRONYM = 4
