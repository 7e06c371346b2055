import type { DateExpression } from '../lang/pack.ts'
import type { Doc } from '../model/doc.ts'
import { adposition, childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'
import type { Clause, ClauseRules } from './clause.ts'
import { isControlled } from './noun-clause.ts'
import { isForemost } from './subjects.ts'

/** What tells whose a date is. */
export interface DateContext {
  readonly doc: Doc
  readonly parsed: ParsedSentence
  readonly dates: readonly DateExpression[]
  readonly isEventNoun: (word: number) => boolean
  readonly rules: ClauseRules
}

/**
 * The date that a predicate has: the expression whose head hangs from it, directly or inside its phrases, with no other
 * predicate between. A noun shares the date of the verb that tells its event ("launched an attack on Friday", "bei einem
 * Besuch vergangene Woche"), not of one that only speaks of it ("forderte am Mittwoch den Abzug").
 */
export function dateOf(
  context: DateContext,
  { predicate, carrier }: Pick<Clause, 'predicate' | 'carrier'>,
): DateExpression | null {
  const own = context.dates.filter((date) => governor(context, date) === predicate)
  if (own[0]) return own.find(({ from }) => from !== null) ?? own[0]
  const sharer = sharedWith(context, predicate, carrier)
  return sharer === null ? null : dateOf(context, { predicate: sharer, carrier: null })
}

/** The predicate whose date is a predicate's too; null for none. */
function sharedWith({ parsed, rules, isEventNoun }: DateContext, predicate: number, carrier: number | null) {
  if (carrier !== null) return carrier
  const head = parsed.tree.heads[predicate] ?? -1
  if (head < 0) return null
  const label = plainLabel(parsed, predicate)
  if (parsed.tree.upos[predicate] === 'NOUN') {
    const isSubject = label === 'nsubj' && adposition(parsed, predicate) === null
    return isSubject || isControlled(parsed, predicate, head, rules) ? eventAbove(parsed, head, isEventNoun) : null
  }
  // "on Friday became the first country to ratify", "was due to meet Xi on Thursday": the infinitive happens when the verb does.
  const isInfinitive = childrenWith(parsed, predicate, 'mark').some((mark) =>
    rules.infinitiveMarks.has(parsed.lower[mark] ?? ''),
  )
  if (isInfinitive && isForemost(parsed, head, rules)) return eventAbove(parsed, head, isEventNoun)
  if (isInfinitive && label === 'xcomp' && rules.dated.has(parsed.lower[head] ?? '')) return head
  // "brought the case in December, accusing Israel": a participle tells what else was done.
  const isOther = childrenWith(parsed, predicate, 'nsubj').length > 0
  const marks = childrenWith(parsed, predicate, 'mark', 'advmod')
  const isAttendant = label === 'advcl' && rules.isActiveParticiple(parsed.lower[predicate] ?? '')
  if (isAttendant && marks.length === 0 && !isOther) return head
  // "on 28 February, when Trump accused him"
  const isThen = marks.some((mark) => mark < predicate && rules.when.has(parsed.lower[mark] ?? ''))
  if (isThen && THEN.has(label)) return eventAbove(parsed, head, isEventNoun)
  // A coordinated verb shares the date of the first, as long as neither somebody else does it nor it tells of later.
  const isLater = (parsed.children[predicate] ?? []).some((child) => rules.elsewhen.has(parsed.lower[child] ?? ''))
  return label === 'conj' && !isOther && !isLater ? head : null
}

/** Labels under which a clause of time goes, the parser's confusions included. */
const THEN: ReadonlySet<string> = new Set(['advcl', 'acl', 'conj', 'parataxis'])

/** The predicate that a date belongs to: the nearest verb, or noun of an event, above it. */
function governor({ doc, parsed, isEventNoun, rules }: DateContext, date: DateExpression): number {
  const words = parsed.sentence.words
  const inside = (word: number) => {
    const token = doc.tokens[words[word]?.token ?? -1]
    return token !== undefined && token.start >= date.start && token.end <= date.end
  }
  const first = words.findIndex((_, word) => inside(word) && !inside(parsed.tree.heads[word] ?? -1))
  const head = first < 0 ? -1 : (parsed.tree.heads[first] ?? -1)
  if (head < 0) return first
  // "the Geneva Agreement of 1966", "das Abkommen vom 3. März": the noun's, whatever the verb does with it.
  const isNouns = rules.countingPrepositions.has(adposition(parsed, first) ?? '') && parsed.tree.upos[head] !== 'VERB'
  return isNouns ? head : eventAbove(parsed, head, isEventNoun)
}

function eventAbove(parsed: ParsedSentence, word: number, isEventNoun: (word: number) => boolean): number {
  let at = word
  for (let steps = 0; steps < 20; steps++) {
    const upos = parsed.tree.upos[at]
    if (upos === 'VERB' || upos === 'AUX' || isEventNoun(at)) return at
    const head = parsed.tree.heads[at] ?? -1
    if (head < 0) return at
    at = head
  }
  return at
}
