import type { Mention } from './model/mention.ts'
import type { Reason } from './model/reason.ts'
import { overlaps, type Span } from './model/span.ts'
import { STEPS, VERDICT } from './model/verdicts.ts'

/** A mention with all that decided about it. */
export interface ExplainedMention {
  readonly mention: Mention
  readonly reasons: readonly Reason[]
}

/** A stretch of text that might have been a mention and is none. */
export interface PassedOver extends Span {
  readonly reasons: readonly Reason[]
}

/** Gives each mention its reasons, in the order of the steps; what is left was passed over. */
export function explainMentions(
  mentions: readonly Mention[],
  reasons: readonly Reason[],
): { readonly mentions: readonly ExplainedMention[]; readonly passedOver: readonly PassedOver[] } {
  const ordered = reasons.toSorted((a, b) => stepOf(a) - stepOf(b))
  return {
    mentions: mentions.map((mention) => ({ mention, reasons: ordered.filter((reason) => isAbout(reason, mention)) })),
    passedOver: gather(ordered.filter((reason) => !mentions.some((mention) => isAbout(reason, mention)))),
  }
}

const stepOf = ({ verdict }: Reason): number => STEPS.indexOf(VERDICT[verdict].step)

/** What a mention means is said of its very span; how it came to stand, of all that touches it. */
function isAbout(reason: Reason, mention: Span): boolean {
  return VERDICT[reason.verdict].step === 'linking'
    ? reason.start === mention.start && reason.end === mention.end
    : overlaps(reason, mention)
}

/** Reasons of one stretch together, in the order of the text. */
function gather(reasons: readonly Reason[]): readonly PassedOver[] {
  const found: { start: number; end: number; reasons: Reason[] }[] = []
  for (const reason of reasons.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && overlaps(last, reason)) {
      last.reasons.push(reason)
      last.end = Math.max(last.end, reason.end)
    } else found.push({ start: reason.start, end: reason.end, reasons: [reason] })
  }
  return found
}
