import type { Doc } from '../model/doc.ts'
import { CLASS } from '../names/labels.ts'
import type { CountryContext } from './country-context.ts'
import type { DraftMention, Reference } from './draft.ts'
import type { NameRules } from './rules.ts'
import { isOfStreet } from './streets.ts'
import type { TaggedName } from './tag-names.ts'

/** Rule of the mentions that only the tagger found. */
export const TAGGER = 'tagger'

/** The mention that a name of the tagger makes where no list knows it; null for what the graph leaves out. */
export function draftFromTagged(
  doc: Doc,
  name: TaggedName,
  context: CountryContext,
  rules: NameRules,
): DraftMention | null {
  const { firstToken, endToken, score } = name
  const { type, form } = CLASS[name.class]
  const first = doc.tokens[firstToken]
  const last = doc.tokens[endToken - 1]
  if (type === null || form === 'part' || !first || !last) return null
  if (form === 'derived' && (score < LEAST_DERIVED || isOfStreet(doc, endToken, rules))) return null
  const text = doc.article.text.slice(first.start, last.end)
  if (!HAS_LETTER.test(text) || IS_ADDRESS.test(text)) return null
  if (form === 'derived' && isSurname(doc, name, rules)) return null
  const country = context.beside(firstToken, endToken)?.country ?? null
  const reference: Reference =
    form === 'derived'
      ? { kind: 'derived' }
      : type === 'person'
        ? { kind: 'person', name: text, title: null, owner: null }
        : { kind: 'named', name: text, country }
  return {
    start: first.start,
    end: last.end,
    firstToken,
    endToken,
    type,
    form: form === 'derived' ? derivedForm(doc, name, rules) : 'name',
    rule: TAGGER,
    score,
    reference,
  }
}

/** Probability below which a word that looks made of a place is as often a name of its own: "Fraunhofer". */
const LEAST_DERIVED = 0.6
const HAS_LETTER = /\p{L}/u
/** Of a mailbox or page: no name, though it holds one. */
const IS_ADDRESS = /@|:\/\/|^www\./iu

/** "Der CSU-Politiker Straubinger": behind a noun in the middle of a sentence stands a name, no people. */
function isSurname(doc: Doc, name: TaggedName, rules: NameRules): boolean {
  const { firstToken, endToken } = name
  if (!rules.titlesAreCapitalised || derivedForm(doc, name, rules) !== 'demonym') return false
  const word = (token: number): string => doc.tokens[token]?.text ?? ''
  const isBehindNoun = /^\p{Lu}.*\p{Ll}{2}$/u.test(word(firstToken - 1)) && /^\p{L}/u.test(word(firstToken - 2))
  return isBehindNoun && word(endToken - 1).endsWith('er')
}

/** An adjective stands before a noun or is written small; else it is a people: "die Bretonen", "Bretons". */
function derivedForm(doc: Doc, { firstToken, endToken }: TaggedName, rules: NameRules): 'adjective' | 'demonym' {
  const text = doc.tokens[firstToken]?.text ?? ''
  if (/^\p{Ll}/u.test(text)) return 'adjective'
  const next = doc.tokens[endToken]?.text ?? ''
  return (rules.titlesAreCapitalised ? /^\p{Lu}/u : /^\p{L}/u).test(next) ? 'adjective' : 'demonym'
}
