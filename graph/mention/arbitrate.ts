import { contender, type Reason, type Trace } from '../model/reason.ts'
import { contains, overlaps } from '../model/span.ts'
import type { DraftMention } from './draft.ts'

/**
 * One mention for each stretch of text: the longest wins, and of equally long ones the source that knows more. A whole name
 * of a known person goes before what only looks like one ("forderte Alexander Dobrindt Neuwahlen"). A compound's part may
 * stand inside the body that it names ("US" in "US-Regierung"), or inside an adjective of several ("deutsch-polnisch").
 */
export function arbitrate(drafts: readonly DraftMention[], trace?: Trace): readonly DraftMention[] {
  const isWhole = wholeNames(drafts)
  const ranked = drafts
    .filter((draft) => draft.reference.kind !== 'person' || !isWhole(draft))
    .toSorted((a, b) => length(b) - length(a) || rank(a) - rank(b) || a.start - b.start)
  const kept: DraftMention[] = []
  const byToken = new Map<number, DraftMention[]>()
  for (const draft of ranked) {
    const winner = winnerOver(draft, byToken)
    if (winner) {
      trace?.(reasonOf(winner, draft))
      continue
    }
    kept.push(draft)
    for (let token = draft.firstToken; token < draft.endToken; token++) {
      const others = byToken.get(token)
      if (others) others.push(draft)
      else byToken.set(token, [draft])
    }
  }
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** The first of those kept that shares text with a draft, unless that is a part of it. */
function winnerOver(draft: DraftMention, byToken: ReadonlyMap<number, readonly DraftMention[]>): DraftMention | null {
  for (let token = draft.firstToken; token < draft.endToken; token++)
    for (const rival of byToken.get(token) ?? []) if (overlaps(rival, draft) && !isPartOf(draft, rival)) return rival
  return null
}

/** The longer one stood, or the source that knows more. */
function reasonOf(winner: DraftMention, loser: DraftMention): Reason {
  const isLonger = length(winner) > length(loser)
  const words = ({ firstToken, endToken }: DraftMention) => (isLonger ? endToken - firstToken : null)
  const told = (draft: DraftMention) => `${draft.rule}: ${draft.type}, ${draft.form}`
  return {
    start: loser.start,
    end: loser.end,
    verdict: isLonger ? 'longer' : 'knows-more',
    contenders: [
      contender(told(winner), true, { points: words(winner) }),
      contender(told(loser), false, { points: words(loser) }),
    ],
  }
}

/** Whether a whole name of a known person stands inside a draft that is longer. */
function wholeNames(drafts: readonly DraftMention[]): (draft: DraftMention) => boolean {
  const whole = drafts.filter(
    ({ type, form, rule, reference, firstToken, endToken }) =>
      type === 'person' &&
      form === 'name' &&
      rule === 'gazetteer' &&
      reference.kind === 'known' &&
      endToken - firstToken > 1,
  )
  return (draft) => whole.some((name) => contains(draft, name) && length(draft) > length(name))
}

const length = ({ firstToken, endToken, start, end }: DraftMention) => (endToken - firstToken) * 1000 + end - start

const isPartOf = (part: DraftMention, whole: DraftMention) =>
  part.form === 'compound' && (whole.type !== 'country' || whole.reference.kind === 'derived') && contains(whole, part)

/** Names that are known, then bodies, titles with names, treaties, and what only looks like a name. */
function rank({ reference, rule }: DraftMention): number {
  switch (reference.kind) {
    case 'known':
      return rule === 'short name' ? 5 : 0
    case 'person':
      return rule === 'given name' ? 4 : 2
    case 'body':
      return 3
    case 'holder':
      // "die Abgeordneten": their parliament, unless somebody's name follows.
      return reference.nameAt === null ? 4 : 1
    case 'treaty':
      return 3
    case 'told-before':
    case 'several':
    case 'home':
      return 5
    case 'country-before':
      return 6
    case 'named':
    case 'derived':
      return 7
  }
}
