import type { Doc } from '../model/doc.ts'
import type { NameRules } from './rules.ts'
import type { TaggedName } from './tag-names.ts'

/**
 * A name with the words that surely belong to it and that the tagger, which sees few of their kind, leaves out: "St. Petersburger",
 * "Bad Homburg", "Eichsfelder Tageblatt".
 */
export function widen(doc: Doc, name: TaggedName, sentenceStart: number, rules: NameRules): TaggedName {
  if (name.class !== 'place' && name.class !== 'place-derived') return name
  const before = doc.tokens[name.firstToken - 1]?.text ?? ''
  const firstToken =
    name.firstToken > sentenceStart && rules.townPrefixes.has(before) ? name.firstToken - 1 : name.firstToken
  const behind = doc.tokens[name.endToken]?.text ?? ''
  if (name.class === 'place-derived' && rules.newspaperNouns.has(behind))
    return { ...name, class: 'institution', firstToken, endToken: name.endToken + 1 }
  return firstToken === name.firstToken ? name : { ...name, firstToken }
}
