import type { Language } from '../model/article.ts'
import type { Doc } from '../model/doc.ts'
import type { InstitutionTerm, KnownInstitution } from '../model/knowledge.ts'
import type { EntityId } from '../model/id.ts'
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
  /** ISO codes of the countries that have one; null where every country has. */
  readonly owners: ReadonlySet<string> | null
}

/** @param known institutions whose contextual names ("Oberhaus" of Russia) are terms too */
export function indexBodies(
  terms: readonly InstitutionTerm[],
  known: readonly KnownInstitution[],
  language: Language,
  rules: NameRules,
): BodyIndex {
  const byWords = new Map<string, BodyTerm>()
  for (const { contextual, office, kind, iso3 } of known)
    for (const name of contextual[language]) {
      const words = name.toLowerCase()
      const owners = new Set([...(byWords.get(words)?.owners ?? []), ...(iso3 === null ? [] : [iso3])])
      byWords.set(words, { office: office ?? words, kind, isLocal: false, owners })
    }
  for (const { terms: names, office, kind, local } of terms) {
    // People without a name are no body; they count where they act.
    if (kind === 'group') continue
    for (const name of names[language])
      byWords.set(name.toLowerCase(), { office, kind, isLocal: local ?? false, owners: null })
  }
  return indexPhrases(byWords, rules.bodyEndings)
}

/**
 * Finds bodies by term and country: "das russische Oberhaus", "US-Regierung", "the Russian parliament". A term with no
 * country beside it counts only after a definite article, for the body told before.
 * @param isNamed whether somebody takes just these tokens for a body's name: "Congress", "the Foreign Ministry"
 */
export function findBodies(
  doc: Doc,
  index: BodyIndex,
  context: CountryContext,
  isoOf: (country: EntityId) => string | null,
  isNamed: (firstToken: number, endToken: number) => boolean,
  rules: NameRules,
): readonly DraftMention[] {
  const found: DraftMention[] = []
  for (let at = 0; at < doc.tokens.length; at++) {
    const hit = bodyAt(doc, at, index, context, isoOf, isNamed, rules)
    if (!hit) continue
    found.push(hit)
    at = hit.endToken - 1
  }
  return found
}

/** Bodies of the state: one in a town that is no seat of its government is another ("das Parlament in Edinburgh"). */
const STATE_KINDS: ReadonlySet<string> = new Set(['government', 'parliament', 'ministry', 'office', 'central-bank'])

function bodyAt(
  doc: Doc,
  at: number,
  index: BodyIndex,
  context: CountryContext,
  isoOf: (country: EntityId) => string | null,
  isNamed: (firstToken: number, endToken: number) => boolean,
  rules: NameRules,
): DraftMention | null {
  const first = doc.tokens[at]
  if (!first) return null
  const isUpper = first.text.charAt(0) !== first.text.charAt(0).toLowerCase()
  const isSmall = rules.titlesAreCapitalised && !isUpper
  // Small only as an adjective of a longer term: "oberstes Gericht".
  if (isSmall && !index.beginnings.has(first.text)) return null
  const hyphen = first.text.lastIndexOf('-')
  const isCompound = hyphen > 0 && hyphen < first.text.length - 2
  const head = isCompound ? first.text.slice(hyphen + 1) : first.text
  const longest = longestPhrase(doc, at, head, index)
  if (!longest || (isSmall && longest.count === 1)) return null
  const endToken = at + longest.count
  const beside = context.beside(at, endToken)
  const country = beside ?? (longest.value.isLocal ? context.around(endToken) : null)
  if (country?.isTown && STATE_KINDS.has(longest.value.kind)) return null
  const isPrefixed = isCompound && country?.form === 'compound'
  if (isCompound && !isPrefixed) return null
  const before = doc.tokens[at - 1]?.text.toLowerCase() ?? ''
  const isAdjective = /^\p{Ll}{4,}$/u.test(doc.tokens[at - 1]?.text ?? '')
  const owner = isAdjective ? (doc.tokens[at - 2]?.text.toLowerCase() ?? '') : before
  const isPossessed = !country && (rules.nominals.owners.has(before) || rules.nominals.owners.has(owner))
  const isBare = longest.count === 1 && !rules.indefiniteArticles.has(before) && rules.bareBodies.has(longest.words)
  if (!country && rules.bodyModifies.has(doc.tokens[endToken]?.text ?? '')) return null
  // "dem Geheimdienst FSB": the name behind it says which.
  if (!country && /^\p{Lu}[\p{Lu}\d]+$/u.test(doc.tokens[endToken]?.text ?? '')) return null
  // "die neue Regierung"
  const article = rules.incumbent.has(before) ? (doc.tokens[at - 2]?.text.toLowerCase() ?? '') : before
  if (!country && !isPossessed && !isBare && !rules.definiteArticles.has(article)) return null
  const { owners } = longest.value
  if (country && owners && !owners.has(isoOf(country.country) ?? '')) return null
  // "Central Bank of Nigeria", "Nationalbank der Ukraine": the country is a part of the name.
  const isBehind = beside?.form === 'name' && beside.firstToken >= endToken
  const isWhole = isBehind && ((isUpper && longest.value.kind === 'central-bank') || isNamed(at, beside.endToken))
  const end = isWhole ? beside.endToken : endToken
  return {
    start: first.start,
    end: doc.tokens[end - 1]?.end ?? first.end,
    firstToken: at,
    endToken: end,
    type: 'institution',
    form: isPrefixed || isWhole || isProper(doc, at, endToken, rules) || isNamed(at, endToken) ? 'name' : 'nominal',
    rule: country ? 'body with country' : 'body told before',
    reference: {
      kind: 'body',
      office: longest.value.office,
      bodyKind: longest.value.kind,
      term: longest.words,
      country: country?.country ?? null,
      isPossessed,
      isRelative: isPossessed && (rules.nominals.relatives.has(before) || rules.nominals.relatives.has(owner)),
    },
  }
}

/** "The Foreign Ministry": where common nouns are written small, several words with capitals are a name. */
function isProper({ tokens }: Doc, firstToken: number, endToken: number, rules: NameRules): boolean {
  if (rules.titlesAreCapitalised || endToken - firstToken < 2) return false
  return tokens.slice(firstToken, endToken).every(({ text }) => CAPITALISED.test(text))
}
const CAPITALISED = /^\p{Lu}\p{Ll}/u
