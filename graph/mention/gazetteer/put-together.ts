import type { Language } from '../../model/article.ts'
import type { KnownCountry, KnownInstitution, Knowledge } from '../../model/knowledge.ts'

/**
 * Tells names that are only a body's term ("Armee"), or put it together with its country: "russische Armee",
 * "US-Regierung", "Russia's parliament". They are left out of the gazetteer, because a text varies both halves freely and means both: the
 * country is a mention of its own, and the body is found from its term and the country beside it.
 */
export function putTogether(
  knowledge: Knowledge,
  language: Language,
): (institution: KnownInstitution, name: string) => boolean {
  const termsOf = new Map(
    knowledge.institutions.map(({ office, terms }) => [office, new Set(terms[language].map(lowerCase))]),
  )
  const namings = new Map<string, readonly string[]>()
  for (const entity of knowledge.entities) {
    if (entity.type === 'country' && entity.iso3 !== null) namings.set(entity.iso3, namingsOf(entity, language))
  }
  return (institution, name) => {
    if (institution.iso3 === null) return false
    const plain = lowerCase(name)
    const terms = institution.office === null ? undefined : termsOf.get(institution.office)
    if (terms?.has(plain) === true) return true
    return (namings.get(institution.iso3) ?? []).some((naming) => {
      if (!plain.startsWith(naming)) return false
      const rest = plain.slice(naming.length)
      const term = JOINT.exec(rest)?.[0]
      if (term === undefined) return false
      const body = rest.slice(term.length)
      return terms?.has(body) === true || institution.contextual[language].some((word) => lowerCase(word) === body)
    })
  }
}

/** Ways to name a country before a noun, lower case: stems of adjectives, names, prefixes. */
function namingsOf(country: KnownCountry, language: Language): readonly string[] {
  const words = [
    country.name[language],
    ...country.aliases[language],
    ...country.adjectives[language],
    ...country.compounds,
  ]
  return words.map(lowerCase)
}

const lowerCase = (text: string): string => text.toLowerCase()
/** What may stand between: an adjective's ending, a genitive's, a hyphen. */
const JOINT = /^(?:(?:e[rsnm]?|s|['’]s)? |-)/
