import type { Doc } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { NameRules } from './rules.ts'

/** A country named at a place of the text, by whatever form: name, adjective, demonym, compound part, capital. */
export interface CountryAt {
  readonly firstToken: number
  readonly endToken: number
  readonly country: EntityId
  readonly form: 'name' | 'adjective' | 'compound' | 'demonym' | 'metonym'
  /** A name with a genitive ending: "Russlands". */
  readonly isGenitive: boolean
  /** A place that is no seat of the country's government: what it has of its own is not the state's. */
  readonly isTown?: boolean
}

/** Looks up which country stands beside an office or a body, as its possessor. */
export interface CountryContext {
  /** Country of "russische …", "Russlands …", "Russia's …", "US-…" before the token, or of "… Russlands", "… of Russia" behind. */
  beside(firstToken: number, endToken: number): CountryAt | null
  /** Country in which it is said to be: "… in Guinea", "… im benachbarten Sudan", "… in Damascus"; by the token behind it. */
  around(endToken: number): CountryAt | null
}

/** @param places cities and regions with the country in which they lie */
export function countryContext(
  doc: Doc,
  countries: readonly CountryAt[],
  places: readonly CountryAt[],
  rules: NameRules,
): CountryContext {
  const lyingAt = new Map(places.map((each) => [each.firstToken, each]))
  const endingAt = new Map(countries.map((each) => [each.endToken, each]))
  const startingAt = new Map(countries.map((each) => [each.firstToken, each]))
  const compounds = new Map(countries.filter(({ form }) => form === 'compound').map((each) => [each.firstToken, each]))
  const word = (token: number) => doc.tokens[token]?.text.toLowerCase() ?? ''

  function before(firstToken: number): CountryAt | null {
    let at = firstToken
    // Up to two adjectives may stand between: "Russlands langjähriger Außenminister".
    for (let skipped = 0; skipped <= 2; skipped++) {
      if (rules.possessiveMarks.has(word(at - 1))) {
        const owner = endingAt.get(at - 1)
        return owner ?? null
      }
      const found = endingAt.get(at)
      if (found && rules.ethnic.has(word(found.firstToken - 1))) return null
      // "Bosnian Serb army": of the first of two countries.
      const outer = found?.form === 'adjective' ? endingAt.get(found.firstToken) : undefined
      const isDescent = found !== undefined && rules.descendants.has(word(found.firstToken))
      if (outer?.form === 'adjective' && outer.country !== found?.country && !isDescent) return outer
      if (found) return isPossessor(found) ? found : null
      // "Israel's far-right minister": words that hyphens join are one.
      while (word(at - 2) === '-' && isLower(at - 1) && isLower(at - 3)) at -= 2
      if (!isAdjectival(word(at - 1), doc.tokens[at - 1]?.text ?? '') && word(at) !== '-') return null
      at--
    }
    return null
  }
  const isLower = (token: number) => /^\p{Ll}+$/u.test(doc.tokens[token]?.text ?? '')
  function isPossessor({ form, isGenitive, endToken }: CountryAt): boolean {
    if (form === 'adjective' || form === 'compound' || isGenitive) return true
    // English puts the bare name before the office: "US President", "UK government".
    return !rules.titlesAreCapitalised && form !== 'metonym' && word(endToken - 1).length <= 4
  }
  function behind(endToken: number): CountryAt | null {
    let at = endToken
    if (rules.belonging.has(word(at))) {
      at++
      if (rules.definiteArticles.has(word(at))) at++
      const found = startingAt.get(at)
      return found && found.form === 'name' ? found : null
    }
    if (rules.definiteArticles.has(word(at))) at++
    const found = startingAt.get(at)
    if (!found || found.form !== 'name' || !rules.titlesAreCapitalised) return null
    return found.isGenitive || at > endToken ? found : null
  }
  function around(endToken: number): CountryAt | null {
    if (!rules.locating.has(word(endToken))) return null
    let at = endToken + 1
    if (rules.definiteArticles.has(word(at))) at++
    if (!startingAt.has(at) && isAdjectival(word(at), doc.tokens[at]?.text ?? '')) at++
    const found = startingAt.get(at) ?? lyingAt.get(at) ?? null
    return found?.form === 'name' || found?.form === 'metonym' ? found : null
  }
  return {
    beside: (firstToken, endToken) => compounds.get(firstToken) ?? before(firstToken) ?? behind(endToken),
    around,
  }
}

/** Lower-case words with an adjective's ending, and no function words: they may stand between a country and an office. */
function isAdjectival(lower: string, text: string): boolean {
  return (
    text === lower &&
    lower.length > 4 &&
    /^\p{L}+$/u.test(lower) &&
    !/^(?:haben|hatte|hatten|nach|gegen|which|that|with|from|have|about|after|their)$/.test(lower)
  )
}
