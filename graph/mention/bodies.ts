import type { Language } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { InstitutionTerm, KnownInstitution } from '../model/knowledge.ts'
import type { CountryContext } from './country-context.ts'
import type { DraftMention } from './draft.ts'
import { indexPhrases, longestPhrase, type PhraseIndex } from './longest-phrase.ts'
import type { NameRules } from './rules.ts'

/** Terms for bodies that every country has. */
export type BodyIndex = PhraseIndex<BodyTerm>

interface BodyTerm {
  readonly office: string
  readonly kind: string
  /** Whether one that stands in a country belongs to it. */
  readonly isLocal: boolean
}

/** @param known institutions whose contextual names ("Oberhaus" of Russia) are terms too */
export function indexBodies(
  terms: readonly InstitutionTerm[],
  known: readonly KnownInstitution[],
  language: Language,
): BodyIndex {
  const byWords = new Map<string, BodyTerm>()
  for (const { contextual, office, kind } of known)
    for (const name of contextual[language])
      byWords.set(name.toLowerCase(), { office: office ?? name.toLowerCase(), kind, isLocal: false })
  for (const { terms: names, office, kind, local } of terms) {
    // People without a name are no body; they count where they act.
    if (kind === 'group') continue
    for (const name of names[language]) byWords.set(name.toLowerCase(), { office, kind, isLocal: local ?? false })
  }
  return indexPhrases(byWords)
}

/**
 * Finds bodies by term and country: "das russische Oberhaus", "US-Regierung", "the Russian parliament". A term with no
 * country beside it counts only after a definite article, for the body told before.
 */
export function findBodies(
  doc: Doc,
  index: BodyIndex,
  context: CountryContext,
  rules: NameRules,
): readonly DraftMention[] {
  const found: DraftMention[] = []
  for (let at = 0; at < doc.tokens.length; at++) {
    const hit = bodyAt(doc, at, index, context, rules)
    if (!hit) continue
    found.push(hit)
    at = hit.endToken - 1
  }
  return found
}

function bodyAt(
  doc: Doc,
  at: number,
  index: BodyIndex,
  context: CountryContext,
  rules: NameRules,
): DraftMention | null {
  const first = doc.tokens[at]
  if (!first) return null
  const isUpper = first.text.charAt(0) !== first.text.charAt(0).toLowerCase()
  if (rules.titlesAreCapitalised && !isUpper) return null
  const hyphen = first.text.lastIndexOf('-')
  const isCompound = hyphen > 0 && hyphen < first.text.length - 2
  const head = isCompound ? first.text.slice(hyphen + 1) : first.text
  const longest = longestPhrase(doc, at, head, index, rules.bodyEndings)
  const last = longest && doc.tokens[at + longest.count - 1]
  if (!longest || !last) return null
  const endToken = at + longest.count
  const country = context.beside(at, endToken) ?? (longest.value.isLocal ? context.around(endToken) : null)
  const isPrefixed = isCompound && country?.form === 'compound'
  if (isCompound && !isPrefixed) return null
  const before = doc.tokens[at - 1]?.text.toLowerCase() ?? ''
  const isAdjective = /^\p{Ll}{4,}$/u.test(doc.tokens[at - 1]?.text ?? '')
  const owner = isAdjective ? (doc.tokens[at - 2]?.text.toLowerCase() ?? '') : before
  const isPossessed = !country && (rules.nominals.owners.has(before) || rules.nominals.owners.has(owner))
  if (!country && !isPossessed && !rules.definiteArticles.has(before)) return null
  return {
    start: first.start,
    end: last.end,
    firstToken: at,
    endToken,
    type: 'institution',
    form: isPrefixed ? 'name' : 'nominal',
    rule: country ? 'body with country' : 'body told before',
    reference: {
      kind: 'body',
      office: longest.value.office,
      bodyKind: longest.value.kind,
      term: longest.words,
      country: country?.country ?? null,
      isPossessed,
    },
  }
}
