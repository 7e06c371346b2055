import type { Doc, Sentence } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { KnownEntity } from '../model/knowledge.ts'
import type { MentionForm } from '../model/mention.ts'
import type { CountryAt } from './country-context.ts'
import type { DraftMention } from './draft.ts'
import type { NameHit } from './gazetteer/find-names.ts'
import { standsForState } from './metonyms.ts'
import type { NameRules } from './rules.ts'
import { isOfStreet } from './streets.ts'

type Candidate = NameHit['candidates'][number] & { readonly known: KnownEntity }

/** What a hit of the gazetteer means at its place: city or state, adjective or part of a name. Null where it is no mention. */
export function draftFromHit(
  doc: Doc,
  sentence: Sentence,
  hit: NameHit,
  byId: ReadonlyMap<EntityId, KnownEntity>,
  rules: NameRules,
  isTitle: (token: number) => boolean,
): DraftMention | null {
  const all = hit.candidates.flatMap((candidate): Candidate[] => {
    const known = byId.get(candidate.entity)
    return known ? [{ ...candidate, known }] : []
  })
  const isShared = isSharedName(doc, hit, all, rules)
  const candidates = isShared ? all.filter(isParty) : bestReading(doc, sentence, hit, all, rules, isTitle)
  const [first] = candidates
  if (!first) return null
  const form = isPeople(doc, hit, first, rules) ? 'demonym' : formOf(hit, first)
  // A town's adjective has a capital wherever it stands, and some countries': "im Berliner Kanzleramt", "die Schweizer Regierung".
  const isCapitalised = first.via === 'town-adjective' || isListedCapitalised(doc, hit, first.known)
  const mayBePart = !isCapitalised && isAdjectival(doc, hit, form, first.known)
  if (first.via === 'town-adjective' && isOfStreet(doc, hit.endToken, rules)) return null
  if (mayBePart && isPartOfName(doc, sentence, hit, rules)) return null
  if (first.known.kind === 'party' && isMember(doc, hit, rules)) return null
  if (form === 'compound' && first.via === 'short' && !isPlainCompound(doc, hit)) return null
  return {
    start: hit.start,
    end: endWithPeriod(doc, hit),
    firstToken: hit.firstToken,
    endToken: hit.endToken,
    type: first.known.type,
    form,
    ...(first.inflected ? { isInflected: true } : {}),
    rule: first.via === 'short' ? 'short name' : 'gazetteer',
    reference: {
      kind: 'known',
      candidates: [...new Set(candidates.map(({ entity }) => entity))],
      ...placesOfThatName(first, all),
      ...(isShared ? { shared: { country: null, isShort: hit.endToken - hit.firstToken === 1 } } : {}),
    },
  }
}

/** Places in other countries that have a country's name. */
function placesOfThatName({ known }: Candidate, all: readonly Candidate[]): { readonly places?: readonly EntityId[] } {
  if (known.type !== 'country' || all.length === 1) return {}
  const places = all.flatMap((each) =>
    each.known.type === 'place' && each.known.iso3 !== known.iso3 && each.via === 'name' ? [each.entity] : [],
  )
  return places.length > 0 ? { places } : {}
}

function isListedCapitalised({ tokens, article }: Doc, { firstToken }: NameHit, known: KnownEntity): boolean {
  const word = tokens[firstToken]?.text ?? ''
  return known.type === 'country' && /^\p{Lu}/u.test(word) && known.adjectives[article.language].includes(word)
}

const isParty = ({ known }: Candidate): boolean => known.kind === 'party' && known.iso3 !== null

/** "Democratic Party", "Volkspartei": nothing but words of which parties of many countries make their names. */
function isSharedName(doc: Doc, { firstToken, endToken }: NameHit, all: readonly Candidate[], rules: NameRules) {
  if (!all.some(isParty)) return false
  for (let token = firstToken; token < endToken; token++) {
    const word = doc.tokens[token]?.text.toLowerCase() ?? ''
    if (!rules.partyWords.has(word) && !rules.possessiveMarks.has(word)) return false
  }
  return true
}

/** The period of an abbreviation or ordinal is part of a name: "Robert F. Kennedy Jr.", "Charles III.". */
function endWithPeriod(doc: Doc, { end, endToken }: NameHit): number {
  const last = doc.tokens[endToken - 1]
  return last?.end === end + 1 && last.text.endsWith('.') ? last.end : end
}

/** The country that a draft names, for offices and bodies beside it. */
export function countryAt(doc: Doc, draft: DraftMention, rules: NameRules): CountryAt | null {
  const { reference, form, type, firstToken, endToken } = draft
  if (type !== 'country' || reference.kind !== 'known') return null
  const [country] = reference.candidates
  if (country === undefined || form === 'role' || form === 'nominal' || form === 'pronoun') return null
  const isMarked = rules.possessiveMarks.has(doc.tokens[endToken]?.text.toLowerCase() ?? '')
  const surface = doc.article.text.slice(draft.start, draft.end)
  return {
    firstToken,
    endToken,
    country,
    form,
    isGenitive: isMarked || (rules.titlesAreCapitalised && form !== 'adjective' && surface.endsWith('s')),
  }
}

/** Candidates of the one reading that fits: a full name before a surname, a state before the city that can stand for it. */
function bestReading(
  doc: Doc,
  sentence: Sentence,
  hit: NameHit,
  all: readonly Candidate[],
  rules: NameRules,
  isTitle: (token: number) => boolean,
): readonly Candidate[] {
  const states = all.filter(({ via }) => via === 'metonym')
  const full = all.filter(({ via }) => via === 'name' || via === 'alias')
  const places = full.filter(({ known }) => known.type === 'place')
  const owner = states[0]?.known.iso3
  const seats = full.filter(({ known }) => known.type === 'institution' && owner !== null && known.iso3 === owner)
  if (states.length > 0 && places.length + seats.length === full.length) {
    // "The White House said" is the state; "in the White House", "Kremlin spokesman" and "Kremlchef" name the body.
    const isNamed = seats.length > 0 && (hit.form === 'compound' || isTitle(hit.endToken))
    const isState = !isNamed && standsForState(doc, sentence, hit.firstToken, hit.endToken, rules.placeSense)
    return isState ? states.slice(0, 1) : seats.length > 0 ? seats : largest(places)
  }
  for (const type of ['country', 'institution', 'treaty', 'person'] as const) {
    const named = full.filter(({ known }) => known.type === type)
    if (named.length > 0) return named
  }
  if (places.length > 0) return largest(places)
  const byForm = all.filter(
    ({ via }) => via === 'adjective' || via === 'demonym' || via === 'compound' || via === 'town-adjective',
  )
  if (byForm.length > 0) return byForm.slice(0, 1)
  return all.filter(({ via }) => via === 'short')
}

/** Cities of one name: the one ten times larger than the next is meant, else all of them may be. */
function largest(places: readonly Candidate[]): readonly Candidate[] {
  const size = ({ known }: Candidate) =>
    known.type === 'place' ? (known.population ?? 0) + (known.capital ? 1e7 : 0) : 0
  const sorted = places.toSorted((a, b) => size(b) - size(a))
  const [first, second] = sorted
  return first && second && size(first) < 10 * size(second) ? sorted : sorted.slice(0, 1)
}

/** The matcher tells the form from the name; that a city stands for its state was decided here. */
function formOf(hit: NameHit, { via }: Candidate): MentionForm {
  return hit.form !== 'compound' && via === 'metonym' ? 'metonym' : hit.form
}

/** "Die Schweden", "den Polen": a country that is named without an article has one only as a word for its people. */
function isPeople(doc: Doc, hit: NameHit, { via, known }: Candidate, rules: NameRules): boolean {
  if (known.type !== 'country' || via !== 'name' || hit.form !== 'name') return false
  const before = doc.tokens[hit.firstToken - 1]?.text.toLowerCase() ?? ''
  return (
    rules.definiteArticles.has(before) &&
    !rules.placeSense.placePrepositions.has(before) &&
    known.demonyms[doc.article.language].includes(doc.article.text.slice(hit.start, hit.end))
  )
}

/** An adjective, or a noun made of one: "Deutsche" is both. */
function isAdjectival(doc: Doc, { start, end }: NameHit, form: MentionForm, known: KnownEntity): boolean {
  if (form === 'adjective') return true
  const surface = doc.article.text.slice(start, end).toLowerCase()
  return (
    form === 'demonym' &&
    known.type === 'country' &&
    known.adjectives.de.some((stem) => surface.startsWith(stem.toLowerCase()))
  )
}

/** "Der Republikaner Donald Trump", "dem Sozialdemokraten": one member, not the party. */
function isMember(doc: Doc, { firstToken, endToken, start, end }: NameHit, rules: NameRules): boolean {
  const surface = doc.article.text.slice(start, end)
  if (endToken - firstToken > 1 || !rules.memberEndings.test(surface) || surface === surface.toUpperCase()) return false
  const before = doc.tokens[firstToken - 1]?.text.toLowerCase() ?? ''
  return (
    rules.singularArticles.has(before) ||
    (rules.definiteArticles.has(before) && /^\p{Lu}/u.test(doc.tokens[endToken]?.text ?? ''))
  )
}

/** "Putin-Besuch", but not "Kim-Il-Sung-Platz": a surname counts only as the first of two parts. */
function isPlainCompound(doc: Doc, { start, firstToken }: NameHit): boolean {
  const token = doc.tokens[firstToken]
  return token?.start === start && token.text.split('-').length === 2
}

/** German writes a country's adjective with a capital only inside a name: "Deutsche Tageszeitung" is not Germany. */
function isPartOfName(doc: Doc, sentence: Sentence, hit: NameHit, rules: NameRules): boolean {
  if (!rules.titlesAreCapitalised || hit.firstToken === sentence.firstToken) return false
  const isUpper = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase()
  return isUpper(doc.tokens[hit.firstToken]?.text ?? '') && isUpper(doc.tokens[hit.endToken]?.text ?? '')
}
