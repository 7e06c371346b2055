import type { Doc } from '../model/doc.ts'
import type { DraftMention } from './draft.ts'
import type { NameRules } from './rules.ts'

/** Kinds of country that a noun tells. */
export type CountryClass = 'kingdom' | 'emirate' | 'sultanate' | 'island'
/** Any country, one of a class, or the other one of two. */
export type CountryNoun = 'any' | 'neighbour' | CountryClass

/**
 * "Das Land", "dem international isolierten Land", "the kingdom": a definite noun that takes up a country told before.
 * Not "das Land Hessen", where a name follows.
 */
export function findCountryNouns(doc: Doc, rules: NameRules): readonly DraftMention[] {
  return doc.tokens.flatMap((token, at): readonly DraftMention[] => {
    const own = rules.countryNouns.get(token.text.toLowerCase())
    const which = own && (rules.countryNouns.get(doc.tokens[at - 1]?.text.toLowerCase() ?? '') ?? own)
    if (!which || !hasArticle(doc, at, which, rules) || /^\p{Lu}/u.test(doc.tokens[at + 1]?.text ?? '')) return []
    // "Island nation": the longer noun is a row of its own.
    if (rules.countryNouns.has(doc.tokens[at + 1]?.text.toLowerCase() ?? '')) return []
    return [
      {
        start: token.start,
        end: token.end,
        firstToken: at,
        endToken: at + 1,
        type: 'country',
        form: 'nominal',
        rule: 'country told before',
        reference: { kind: 'country-before', which },
      },
    ]
  })
}

/** A definite article before the noun, with at most three words in lower case between. */
function hasArticle(doc: Doc, at: number, which: CountryNoun, rules: NameRules): boolean {
  for (let back = 1; back <= 4; back++) {
    const text = doc.tokens[at - back]?.text ?? ''
    if (rules.nominals.selecting.test(text)) return false
    if (rules.countryArticles.has(text.toLowerCase())) return true
    if (which === 'neighbour' && rules.nominals.owners.has(text.toLowerCase())) return true
    if (!/^\p{Ll}{3,}$/u.test(text)) return false
  }
  return false
}
