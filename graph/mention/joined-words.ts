import type { Doc, Token } from '../model/doc.ts'
import { CLASS } from '../names/labels.ts'
import type { DraftMention } from './draft.ts'
import type { TaggedName } from './tag-names.ts'

/**
 * Adjectives and peoples joined by hyphens into one word: "deutsch-israelische", "Deutsch-Kanadier". The word is one adjective that
 * stands for no single country; the countries in it are parts of a longer word, as "US" is in "US-Regierung". Where a list
 * knows only some of the parts the word must be written small ("europäisch-westlich"), or the tagger see an adjective or people in it.
 */
export function joinWords(
  doc: Doc,
  known: readonly DraftMention[],
  tagged: readonly TaggedName[],
): readonly DraftMention[] {
  const partsByToken = new Map<number, DraftMention[]>()
  for (const draft of known) {
    const token = doc.tokens[draft.firstToken]
    if (!token || !isWord(draft) || !isInside(draft, token)) continue
    const parts = partsByToken.get(draft.firstToken)
    if (parts) parts.push(draft)
    else partsByToken.set(draft.firstToken, [draft])
  }
  if (partsByToken.size === 0) return known
  const isTagged = new Set(
    tagged.filter((name) => CLASS[name.class].form === 'derived').map(({ firstToken }) => firstToken),
  )
  const isPart = new Set([...partsByToken.values()].flat())
  const wholes = new Map<number, DraftMention>()
  for (const [at, parts] of partsByToken) {
    const token = doc.tokens[at]!
    const last = parts.at(-1)!
    const isKnown = parts[0]!.start === token.start && last.end === token.end
    if (!isKnown && !isTagged.has(at) && token.text !== token.text.toLowerCase()) continue
    wholes.set(at, { ...last, start: token.start, end: token.end, reference: { kind: 'derived' } })
  }
  return known.flatMap((draft) => {
    const whole = wholes.get(draft.firstToken)
    const parts = partsByToken.get(draft.firstToken)
    if (!whole || !parts || !isPart.has(draft)) return [draft]
    const part: DraftMention = { ...draft, form: 'compound' }
    return draft === parts[0] ? [whole, part] : [part]
  })
}

const isWord = ({ form }: DraftMention): boolean => form === 'adjective' || form === 'demonym'

/** A part of a token that a hyphen parts from the rest. */
function isInside({ firstToken, endToken, start, end }: DraftMention, token: Token): boolean {
  return endToken - firstToken === 1 && (start > token.start || end < token.end) && token.text.includes('-')
}
