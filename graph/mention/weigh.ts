import type { Doc } from '../model/doc.ts'
import { contender, type Reason, type Trace } from '../model/reason.ts'
import { CLASS } from '../names/labels.ts'
import type { DraftMention } from './draft.ts'
import type { TaggedName } from './tag-names.ts'

/** What is left when gazetteer and tagger have heard each other. */
export interface Weighed {
  /** Names of the gazetteer that stand. */
  readonly known: readonly DraftMention[]
  /** Countries in the gazetteer's names that stand inside the tagger's names of bodies: "Central Bank of | Nigeria". */
  readonly inner: readonly DraftMention[]
  /** Names that the tagger alone vouches for. */
  readonly tagged: readonly TaggedName[]
  /** All that the tagger saw, without what the gazetteer took from its names. */
  readonly seen: readonly TaggedName[]
}

/**
 * Lets the tagger confirm or veto what the gazetteer found, and the gazetteer what the tagger found. The gazetteer knows
 * what a name means, the tagger whether it is one here: the longer name stands, and of two readings of one stretch the
 * tagger's where it is sure. Reasons and figures: docs/names.md.
 * @param isMetropolis whether a draft names a city that nobody takes for a common word
 * @param isShouted whether a draft is made of common words set in capitals, as the rest of their sentence is
 */
export function weigh(
  doc: Doc,
  known: readonly DraftMention[],
  seen: readonly TaggedName[],
  isMetropolis: (draft: DraftMention) => boolean,
  isShouted: (draft: DraftMention) => boolean,
  isGivenName: (word: string) => boolean,
  trace?: Trace,
): Weighed {
  const byToken = new Map<number, TaggedName>()
  const endingAt = namedByEnd(known)
  const tagged = seen.flatMap((name) => {
    const first = firstOfJoined(name, endingAt)
    if (!first) return [name]
    return first.type === 'person' ? [{ ...name, firstToken: first.firstToken, endToken: first.endToken }] : []
  })
  for (const name of tagged) for (let token = name.firstToken; token < name.endToken; token++) byToken.set(token, name)
  const settled = new Set<TaggedName>()
  const cut = new Map<TaggedName, TaggedName>()
  const kept: DraftMention[] = []
  const inner: DraftMention[] = []
  for (const draft of known) {
    const rivals = new Set<TaggedName>()
    for (let token = draft.firstToken; token < draft.endToken; token++) {
      const rival = byToken.get(token)
      if (rival) rivals.add(rival)
    }
    if (rivals.size === 0 && ((isDoubtful(draft) && !isMetropolis(draft)) || isShouted(draft))) {
      trace?.({ start: draft.start, end: draft.end, verdict: 'unvouched', contenders: [] })
      continue
    }
    const [owned] = rivals
    if (owned && rivals.size === 1 && isOwnerIn(draft, owned)) {
      cut.set(owned, { ...owned, firstToken: draft.endToken })
      kept.push(draft)
      continue
    }
    if (owned && rivals.size === 1 && isGoalBehind(doc, draft, owned, isMetropolis, isGivenName)) {
      cut.set(owned, { ...owned, endToken: draft.firstToken })
      kept.push(draft)
      continue
    }
    const verdict = judge(doc, draft, [...rivals])
    trace?.(reasonOf(draft, [...rivals], verdict))
    if (!verdict.stands) {
      if (draft.type === 'country' && rivals.size === 1 && owned?.class === 'institution' && covers(owned, draft))
        inner.push(draft)
      continue
    }
    kept.push(verdict.draft)
    if (verdict.settles) for (const rival of rivals) settled.add(rival)
  }
  const asCut = (name: TaggedName): TaggedName => cut.get(name) ?? name
  return {
    known: kept,
    inner,
    tagged: tagged.filter((name) => !settled.has(name)).map(asCut),
    seen: cut.size === 0 ? tagged : tagged.map(asCut),
  }
}

/** "Albaniens Sozialistische Partei": a genitive is no part of the body's name that follows it. */
const isOwnerIn = ({ type, form, isInflected, firstToken, endToken }: DraftMention, name: TaggedName): boolean =>
  type === 'country' &&
  form === 'name' &&
  isInflected === true &&
  name.class === 'institution' &&
  firstToken === name.firstToken &&
  endToken < name.endToken

/** "kritisierte London China", "hat Macron China": two known names, the last a country's, are no third's; the first of them, null for none. */
function firstOfJoined(name: TaggedName, endingAt: NamedByEnd): DraftMention | null {
  if (name.class !== 'person' && name.class !== 'place') return null
  if (name.endToken - name.firstToken > MOST_JOINED) return null
  const last = endingAt.get(name.endToken)?.find(({ type }) => type === 'country')
  if (!last || last.firstToken <= name.firstToken) return null
  return endingAt.get(last.firstToken)?.find(({ firstToken }) => firstToken >= name.firstToken) ?? null
}

/** Names by the token behind them, in the order of the text. */
type NamedByEnd = ReadonlyMap<number, readonly DraftMention[]>
function namedByEnd(known: readonly DraftMention[]): NamedByEnd {
  const byEnd = new Map<number, DraftMention[]>()
  for (const draft of known) {
    if (!isNamed(draft)) continue
    const others = byEnd.get(draft.endToken)
    if (others) others.push(draft)
    else byEnd.set(draft.endToken, [draft])
  }
  return byEnd
}
const MOST_JOINED = 3
const isNamed = ({ form }: DraftMention): boolean => form === 'name' || form === 'metonym'

/** "… hatte Ministerin Anna Maria Schmidt Kiew besucht": behind a whole name and before the verb the capital is no part of it. */
function isGoalBehind(
  doc: Doc,
  draft: DraftMention,
  name: TaggedName,
  isMetropolis: (draft: DraftMention) => boolean,
  isGivenName: (word: string) => boolean,
): boolean {
  if (name.class !== 'person' || draft.endToken !== name.endToken || isLong(draft)) return false
  if (draft.firstToken - name.firstToken < 2 || draft.form === 'compound' || isWord(draft)) return false
  const isSeat = draft.type === 'country' || (draft.type === 'place' && isMetropolis(draft))
  const last = doc.tokens[draft.firstToken - 1]?.text ?? ''
  const next = doc.tokens[draft.endToken]?.text ?? ''
  // "Hans Peter Berlin" has no other surname.
  return isSeat && !IS_SMALL.test(last) && !isGivenName(last) && VERB_LIKE.test(next)
}
const VERB_LIKE = /^\p{Ll}{4,}$/u

type Verdict =
  /** `settles`: the tagger's names there are done with. */
  { readonly stands: true; readonly draft: DraftMention; readonly settles: boolean } | { readonly stands: false }

/** Gazetteer and tagger, and who of them was right. */
function reasonOf(draft: DraftMention, rivals: readonly TaggedName[], verdict: Verdict): Reason {
  const { start, end } = draft
  if (rivals.length === 0) return { start, end, verdict: 'unopposed', contenders: [] }
  const isAgreed = verdict.stands && verdict.draft.score !== undefined
  return {
    start,
    end,
    verdict: isAgreed ? 'confirmed' : verdict.stands ? 'outweighing' : 'vetoed',
    contenders: [
      contender(`${draft.rule}: ${draft.type}, ${draft.form}`, verdict.stands),
      ...rivals.map((rival) =>
        contender(`tagger: ${rival.class}`, isAgreed || !verdict.stands, { points: rival.score }),
      ),
    ],
  }
}

const DROPPED: Verdict = { stands: false }
const stands = (draft: DraftMention): Verdict => ({ stands: true, draft, settles: true })
const confirmed = (draft: DraftMention, { score }: TaggedName): Verdict => stands({ ...draft, score })

function judge(doc: Doc, draft: DraftMention, rivals: readonly TaggedName[]): Verdict {
  const [rival, ...more] = rivals
  if (draft.form === 'compound') return judgeCompound(doc, draft, rival)
  if (!rival || more.length > 0) return stands(draft)
  if (isSame(draft, rival)) return judgeSame(doc, draft, rival)
  if (covers(draft, rival)) return judgeShorter(doc, draft, rival)
  if (covers(rival, draft)) return judgeLonger(doc, draft, rival)
  return isLong(draft) && !isCutShort(doc, draft, rival) ? stands(draft) : DROPPED
}

/** "The West" of "the West Bank": but for an article all of it belongs to another name. */
function isCutShort(doc: Doc, draft: DraftMention, rival: TaggedName): boolean {
  if (rival.score < SURE || rival.firstToken <= draft.firstToken) return false
  return doc.tokens.slice(draft.firstToken, rival.firstToken).every(({ text }) => text.length <= 3)
}

/** Both mean the same stretch: what is it? */
function judgeSame(doc: Doc, draft: DraftMention, rival: TaggedName): Verdict {
  const { type, form } = CLASS[rival.class]
  if (form === 'part') return stands(draft)
  if (isWord(draft)) {
    // "Auf Deutsch", "deutsch" in a dictionary: a language.
    const isOther = form === 'derived' && type === null
    if (form === 'derived' && !isOther) return confirmed(draft, rival)
    // "Die Schweden": an article before a country's name makes it its people.
    if (type === 'place') return stands(draft)
    return rival.score >= SURE ? DROPPED : stands(draft)
  }
  // "Die Bayern", "die Franken": a region's people have its name.
  if (form === 'derived') return rival.score >= SURE ? confirmed({ ...draft, form: 'demonym' }, rival) : stands(draft)
  if (type === kindOf(draft)) return confirmed(withDot(doc, draft), rival)
  return rival.score >= SURE && !isFirm(draft, type) ? DROPPED : stands(draft)
}

/**
 * The tagger sees less: "AFP" in "Nachrichtenagentur AFP", "Grünen" in "die Grünen". An article and a noun before an
 * acronym are no part of a name; else the gazetteer's is a name of several words that somebody wrote down.
 */
function judgeShorter(doc: Doc, draft: DraftMention, rival: TaggedName): Verdict {
  // "Von der | Leyen"
  if (draft.type === 'person' && rival.class === 'person') return confirmed(draft, rival)
  const before = doc.tokens[rival.firstToken - 1]?.text ?? ''
  const isOneBefore = rival.firstToken === draft.firstToken + 1 && rival.endToken === draft.endToken
  const isArticle = before === before.toLowerCase()
  const isAcronym = ACRONYM.test(doc.tokens[rival.firstToken]?.text ?? '')
  return draft.type === 'institution' && isOneBefore && (isArticle || isAcronym)
    ? confirmed(cutTo(doc, draft, rival), rival)
    : stands(draft)
}
/** No name's part by itself; a number is: "Mainz 05". */
const IS_SMALL = /^[^\p{Lu}\d]*$/u
const ACRONYM = /^\p{Lu}{2,6}s?$/u

/** The tagger sees more: it is the name, unless what it adds is no part of one. */
function judgeLonger(doc: Doc, draft: DraftMention, rival: TaggedName): Verdict {
  const { type } = CLASS[rival.class]
  // A title in front of a known name is not part of it, nor is a noun behind it.
  if (isLong(draft) && draft.type === 'person' && type === 'person') return confirmed(draft, rival)
  const isMore = (token: number): boolean => token < draft.firstToken || token >= draft.endToken
  const added = doc.tokens.slice(rival.firstToken, rival.endToken).filter((_, i) => isMore(rival.firstToken + i))
  if (added.every(({ text }) => IS_SMALL.test(text))) return stands(draft)
  // "accused Warsaw of Russophobia": no name begins with a country's and goes on with "of".
  const isBehindOf = draft.type === 'country' && draft.firstToken === rival.firstToken
  if (isBehindOf && doc.tokens[draft.endToken]?.text === 'of') return stands(draft)
  return rival.score >= SURE || !(isWord(draft) || draft.type === 'country') ? DROPPED : stands(draft)
}

/** A part of a word is no rival of the word; but "Ostdeutschland", where the whole word is the name, is one. */
function judgeCompound(doc: Doc, draft: DraftMention, rival: TaggedName | undefined): Verdict {
  const token = doc.tokens[draft.firstToken]
  const isWholeWord = token?.start === draft.start && token.end === draft.end
  return isWholeWord && rival?.class === 'place' && isSame(draft, rival)
    ? confirmed({ ...draft, form: 'name' }, rival)
    : { stands: true, draft, settles: false }
}

/** "Elisabeth II." with the dot that belongs to its last word. */
function withDot(doc: Doc, draft: DraftMention): DraftMention {
  const end = doc.tokens[draft.endToken - 1]?.end ?? draft.end
  return doc.article.text.slice(draft.end, end) === '.' ? { ...draft, end } : draft
}

/** The gazetteer's name as far as the tagger sees it: "AFP" of "Nachrichtenagentur AFP", "Grünen" of "die Grünen". */
function cutTo(doc: Doc, draft: DraftMention, { firstToken, endToken }: TaggedName): DraftMention {
  const start = doc.tokens[firstToken]?.start ?? draft.start
  const end = doc.tokens[endToken - 1]?.end ?? draft.end
  return { ...draft, start, end, firstToken, endToken }
}

/** A reading of the tagger that outweighs the gazetteer's. */
const SURE = 0.6

type Tokens = Pick<DraftMention, 'firstToken' | 'endToken'>

const isSame = (a: Tokens, b: Tokens): boolean => a.firstToken === b.firstToken && a.endToken === b.endToken
const covers = (a: Tokens, b: Tokens): boolean => a.firstToken <= b.firstToken && a.endToken >= b.endToken

/** An adjective or demonym rather than a name. */
const isWord = ({ form }: DraftMention): boolean => form === 'adjective' || form === 'demonym'

const kindOf = ({ type }: DraftMention): string => (type === 'country' ? 'place' : type)

const isLong = ({ firstToken, endToken }: Tokens): boolean => endToken - firstToken > 1

/**
 * Whether a name is what the lists say even where the tagger reads another type: names of several words but of towns whose club is
 * meant ("St. Louis"), institutions, capitals that stand for their state, and countries unless they are taken for a person ("Jordan").
 */
function isFirm(draft: DraftMention, type: string | null): boolean {
  if (draft.type === 'place' && draft.form === 'name' && type === 'institution') return false
  if (isLong(draft) || draft.type === 'institution' || draft.form === 'metonym') return true
  return draft.type === 'country' && type !== 'person'
}

/** Single words that are names in the lists and often none in a text, unless the tagger sees one too. */
function isDoubtful(draft: DraftMention): boolean {
  if (draft.form === 'compound') return false
  // "Spiegeln", "Grünen" without anybody who takes it for a name: common words.
  const isWordForm = draft.isInflected === true && draft.type === 'institution'
  return !isLong(draft) && draft.form !== 'metonym' && (draft.type === 'place' || draft.type === 'person' || isWordForm)
}
