import type { Doc, Sentence } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { Span } from '../model/span.ts'
import type { CountryAt } from './country-context.ts'
import type { NameRules } from './rules.ts'

/** How a language describes treaties. Words are lower case. */
export interface TreatyRules {
  /** Heads: "pakt", "abkommen", "treaty", "accord". In German also as the end of a compound. */
  readonly heads: ReadonlySet<string>
  /** Heads that mean a treaty only with a class or parties: "vertrag", "agreement", "deal". */
  readonly weakHeads: ReadonlySet<string>
  /** Heads of papers that are treaties only where somebody signs them, or the text has told of one: "declaration", "memorandum". */
  readonly papers: ReadonlySet<string>
  /** Heads that tell their class themselves: "truce" is a peace. */
  readonly ownFamilies: ReadonlyMap<string, string>
  /** Forms of verbs by which papers are made: "signed"; and of those by which the others are: "agreed", "vermittelte". */
  readonly signing: ReadonlySet<string>
  readonly making: ReadonlySet<string>
  /** Nouns of joining that mean its treaty where it is ratified or approved: "Sweden's NATO accession"; and those verbs' forms. */
  readonly entries: ReadonlySet<string>
  readonly approving: ReadonlySet<string>
  readonly headEndings: readonly string[]
  readonly headsEndCompounds: boolean
  /** First parts and adjectives by family: "beistand" → defence, "strategic partnership" → defence. */
  readonly families: ReadonlyMap<string, string>
  /** First parts that make a private or domestic contract: "tarif", "koalitions", "miet"; in English what stands behind "of": "declaration of war". */
  readonly domestic: ReadonlySet<string>
  readonly withWords: ReadonlySet<string>
  readonly betweenWords: ReadonlySet<string>
  readonly andWords: ReadonlySet<string>
}

/** A treaty described: "einen militärischen Beistandspakt mit Nordkorea", "the pact". */
export interface TreatyHit extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly head: string
  /** "defence", "trade", "peace" …; null when the words do not tell. */
  readonly family: string | null
  /** The head alone means a treaty between states. */
  readonly isStrong: boolean
  /** It takes up only what was told by the same word. */
  readonly isPaper: boolean
  /** Neither class nor name, only the head: "das Abkommen". */
  readonly isBare: boolean
  readonly isDefinite: boolean
  readonly hasArticle: boolean
  readonly parties: readonly EntityId[]
}

/**
 * Finds treaties that are described, not named; those in the gazetteer are found there.
 * @param parties countries and bodies that can be party to a treaty
 */
export function findTreaties(doc: Doc, parties: readonly CountryAt[], rules: NameRules): readonly TreatyHit[] {
  const startingAt = new Map(parties.map((each) => [each.firstToken, each]))
  const endingAt = new Map(parties.map((each) => [each.endToken, each]))
  const joinedAt = joinedBefore(parties)
  return doc.sentences.flatMap((sentence) => {
    const found: TreatyHit[] = []
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const hit = treatyAt(doc, sentence, token, rules, startingAt, endingAt, joinedAt)
      if (hit) found.push(hit)
    }
    return found
  })
}

/** "spanisch-portugiesischer Vertrag", "the US-Japan treaty": countries of one word, by the token behind it. */
function joinedBefore(parties: readonly CountryAt[]): ReadonlyMap<number, readonly CountryAt[]> {
  const byToken = new Map<number, CountryAt[]>()
  for (const each of parties) {
    if (each.endToken - each.firstToken !== 1) continue
    const others = byToken.get(each.endToken)
    if (others) others.push(each)
    else byToken.set(each.endToken, [each])
  }
  for (const [token, found] of byToken) if (found.length < 2) byToken.delete(token)
  return byToken
}

/** "the Russian-Japanese fishing agreement", where a hyphen is a token of its own; null for none. */
function hyphened(end: number, word: (index: number) => string, endingAt: ByToken): readonly CountryAt[] | null {
  const second = endingAt.get(end)
  const first = second && word(second.firstToken - 1) === '-' ? endingAt.get(second.firstToken - 1) : undefined
  return first && second ? [first, second] : null
}

type ByToken = ReadonlyMap<number, CountryAt>

function treatyAt(
  doc: Doc,
  sentence: Sentence,
  at: number,
  rules: NameRules,
  startingAt: ByToken,
  endingAt: ByToken,
  joinedAt: ReadonlyMap<number, readonly CountryAt[]>,
): TreatyHit | null {
  const { treaties } = rules
  const token = doc.tokens[at]
  if (!token) return null
  const split = splitHead(token.text.toLowerCase(), treaties)
  if (!split || treaties.domestic.has(split.modifier)) return null
  const word = (index: number) => doc.tokens[index]?.text.toLowerCase() ?? ''
  if (word(at + 1) === 'of' && treaties.domestic.has(word(at + 2))) return null
  const firstToken = treaties.headsEndCompounds ? at : firstModifier(at, sentence, word, treaties, endingAt)
  const described = [
    split.modifier,
    ...Array.from({ length: at - firstToken }, (_, i) => word(firstToken + i)),
    ...adjectivesBefore(firstToken, word),
    ...topicAfter(at, word),
  ]
  const own = treaties.ownFamilies.get(split.head) ?? null
  const told = familyOf(described, treaties)
  const family = told ?? own
  const joined =
    joinedAt.get(firstToken) ??
    joinedAt.get(firstToken - 1) ??
    hyphened(firstToken, word, endingAt) ??
    hyphened(firstToken - 1, word, endingAt) ??
    []
  const parties = [
    ...joined.map(({ country }) => country),
    ...partiesBefore(firstToken, word, rules, endingAt),
    ...partiesInBracket(doc, sentence, firstToken, rules, startingAt),
    ...partiesAfter(doc, sentence, at + 1, rules, startingAt),
  ]
  const isPaper = treaties.papers.has(split.head)
  const isWeak = treaties.weakHeads.has(split.head)
  const isMade = hasWord(sentence, word, isPaper ? treaties.signing : treaties.making)
  const isBare =
    split.modifier === '' && told === null && !(isMade && (own !== null || treaties.weakHeads.has(split.head)))
  const article = articleAt(firstToken, word, rules, endingAt)
  const isDefinite = article === 'definite'
  // "unterzeichneten das Wasserabkommen": a word that means nothing else, where somebody makes it.
  const isMadeStrong = isMade && !isWeak
  if (split.modifier !== '' && family === null && parties.length === 0 && !isMadeStrong) return null
  if (isWeak && told === null && parties.length === 0 && !isDefinite && !isMade) return null
  if (isPaper && !isMade && !isDefinite) return null
  if (treaties.entries.has(split.head) && (parties.length === 0 || !hasWord(sentence, word, treaties.approving)))
    return null
  const first = doc.tokens[firstToken] ?? token
  return {
    start: first.start,
    end: token.end,
    firstToken,
    endToken: at + 1,
    head: split.head,
    family,
    isBare,
    isStrong: !isWeak,
    isPaper,
    isDefinite,
    hasArticle: article !== null,
    // Whoever joins is party to what they join, not to what the others ratify.
    parties: treaties.entries.has(split.head) ? [] : [...new Set(parties)],
  }
}

function hasWord({ firstToken, endToken }: Sentence, word: (index: number) => string, words: ReadonlySet<string>) {
  for (let token = firstToken; token < endToken; token++) if (words.has(word(token))) return true
  return false
}

/** Characters of the longest head, so that the time for a word without end stays linear. */
const LONGEST_HEAD = 24

/** "beistandspaktes" → head "pakt", modifier "beistands". */
function splitHead(lower: string, treaties: TreatyRules): { head: string; modifier: string } | null {
  for (const ending of ['', ...treaties.headEndings]) {
    if (!lower.endsWith(ending)) continue
    const stem = lower.slice(0, lower.length - ending.length)
    if (treaties.heads.has(stem)) return { head: stem, modifier: '' }
    if (!treaties.headsEndCompounds) continue
    for (let cut = Math.max(3, stem.length - LONGEST_HEAD); cut <= stem.length - 4; cut++) {
      const head = stem.slice(cut)
      if (treaties.heads.has(head)) return { head, modifier: stem.slice(0, cut).replace(/-$/, '') }
    }
  }
  return null
}

/** English puts the class before the head: "mutual defence pact", "Comprehensive Strategic Partnership Treaty". */
function firstModifier(
  at: number,
  sentence: Sentence,
  word: (index: number) => string,
  treaties: TreatyRules,
  endingAt: ByToken,
): number {
  let first = at
  while (first - 1 >= sentence.firstToken && !endingAt.has(first) && isModifier(word(first - 1), treaties)) first--
  return first
}
const isModifier = (lower: string, treaties: TreatyRules) =>
  lower.length > 2 && (treaties.families.has(lower) || QUALIFIERS.has(lower))
const QUALIFIERS = new Set([
  'comprehensive',
  'mutual',
  'free',
  'bilateral',
  'landmark',
  'new',
  'historic',
  'long-term',
  'draft',
  'interim',
])

function adjectivesBefore(firstToken: number, word: (index: number) => string): readonly string[] {
  return [word(firstToken - 1), word(firstToken - 2)].filter((each) => /^\p{Ll}{5,}$/u.test(each))
}

/** "Vertrag über strategische Partnerschaft", "treaty on comprehensive strategic partnership". */
function topicAfter(at: number, word: (index: number) => string): readonly string[] {
  if (!['über', 'zur', 'zum', 'on', 'for'].includes(word(at + 1))) return []
  return [2, 3, 4, 5, 6].map((step) => word(at + step))
}

function familyOf(words: readonly string[], treaties: TreatyRules): string | null {
  for (const word of words) {
    const exact = treaties.families.get(word)
    if (exact) return exact
  }
  if (!treaties.headsEndCompounds) return null
  for (const word of words)
    for (const [part, family] of treaties.families)
      if (word.length >= 4 && part.length >= 4 && word.startsWith(part)) return family
  return null
}

function articleAt(
  firstToken: number,
  word: (index: number) => string,
  rules: NameRules,
  endingAt: ByToken,
): 'definite' | 'indefinite' | null {
  for (let back = 1; back <= 4; back++) {
    const before = word(firstToken - back)
    if (rules.definiteArticles.has(before) || rules.possessiveMarks.has(before)) return 'definite'
    if (rules.indefiniteArticles.has(before)) return 'indefinite'
    if (endingAt.get(firstToken - back + 1)?.isGenitive) return 'definite'
    if (!/^\p{L}[\p{L}-]*$/u.test(before)) return null
  }
  return null
}

/** "Russlands Pakt", "Russia's treaty", "russisch-nordkoreanischer Vertrag". */
function partiesBefore(
  firstToken: number,
  word: (index: number) => string,
  rules: NameRules,
  endingAt: ByToken,
): readonly EntityId[] {
  const found: EntityId[] = []
  for (let at = firstToken, back = 0; back < 3; back++, at--) {
    const isMark = rules.possessiveMarks.has(word(at - 1))
    const country = endingAt.get(isMark ? at - 1 : at)
    if (country && (isMark || country.isGenitive || country.form === 'adjective')) found.push(country.country)
    if (rules.definiteArticles.has(word(at - 1)) || rules.indefiniteArticles.has(word(at - 1))) break
  }
  return found
}

/** "das zwischen Kuba und Peru geschlossene Abkommen": between article and noun, before a participle. */
function partiesInBracket(
  doc: Doc,
  sentence: Sentence,
  firstToken: number,
  rules: NameRules,
  startingAt: ByToken,
): readonly EntityId[] {
  const text = (index: number) => doc.tokens[index]?.text ?? ''
  if (!rules.treaties.headsEndCompounds || !/^\p{Ll}{4,}[nt]e[nmrs]?$/u.test(text(firstToken - 1))) return []
  for (let at = firstToken - 2; at > firstToken - 10 && at > sentence.firstToken; at--) {
    if (/^[,.;:]$/.test(text(at))) return []
    const isArticle = rules.definiteArticles.has(text(at - 1).toLowerCase())
    if (isArticle || rules.indefiniteArticles.has(text(at - 1).toLowerCase()))
      return partiesAfter(doc, sentence, at, rules, startingAt)
  }
  return []
}

/** "mit Nordkorea", "zwischen Russland und Nordkorea", "with Pyongyang", as long as no verb or comma comes between. */
function partiesAfter(
  doc: Doc,
  sentence: Sentence,
  from: number,
  rules: NameRules,
  startingAt: ByToken,
): readonly EntityId[] {
  const word = (index: number) => doc.tokens[index]?.text.toLowerCase() ?? ''
  const { treaties } = rules
  let at = from
  const reach = Math.min(sentence.endToken, from + 8)
  while (at < reach && !treaties.withWords.has(word(at)) && !treaties.betweenWords.has(word(at))) {
    if (/^[,.;:!?()–—]$/.test(word(at))) return []
    at++
  }
  if (at >= reach) return []
  // Only directly behind, or behind the treaty's topic: a verb in between takes the preposition for itself.
  if (at > from && !['über', 'zur', 'zum', 'on', 'for'].includes(word(from))) return []
  const found: EntityId[] = []
  for (at++; at < sentence.endToken;) {
    while (
      rules.definiteArticles.has(word(at)) ||
      (/^\p{Ll}{5,}$/u.test(doc.tokens[at]?.text ?? '') && startingAt.has(at + 1))
    )
      at++
    const country = startingAt.get(at)
    if (!country) break
    found.push(country.country)
    at = country.endToken
    if (!treaties.andWords.has(word(at))) break
    at++
  }
  return found
}
