import { evidenceId, type EntityId } from '../model/id.ts'
import type { Span } from '../model/span.ts'
import { childrenWith, conjuncts, type ParsedSentence } from './arcs.ts'
import { verbClause } from './clause.ts'
import type { DraftEvent } from './draft-fact.ts'
import { isOneOf } from './frame-index.ts'
import type { ParticipantFinder } from './participant.ts'
import type { FactRules } from './rules.ts'

/** Words with which somebody denies what was told before; all forms lower case. */
export interface DenialRules {
  /** "bestreitet", "zurück·weist": verbs of denying, those with a detached prefix as the tree shows them. */
  readonly verbs: ReadonlySet<string>
  /** Forms by which a sentence may hold such a verb, prefixes left out. */
  readonly forms: ReadonlySet<string>
  /** "das", "this": takes up all that was said before. */
  readonly pronouns: ReadonlySet<string>
  /** "Vorwurf", "allegation": nouns that do the same; uninflected. */
  readonly nouns: ReadonlySet<string>
}

/** "Teheran bestreitet das": a denial whose content an earlier clause has told. */
export interface DraftDenial {
  readonly by: readonly EntityId[]
  readonly sentence: Span
  readonly trigger: Span
}

/** @param tokenAt the token of a word */
export function denialsIn(
  parsed: ParsedSentence,
  finder: ParticipantFinder,
  rules: FactRules,
  tokenAt: (word: number) => Span | undefined,
): readonly DraftDenial[] {
  const { denials, modality } = rules
  return parsed.lower.flatMap((form, word): readonly DraftDenial[] => {
    if (!denials.forms.has(form) || parsed.tree.upos[word] !== 'VERB') return []
    const [particle] = childrenWith(parsed, word, 'compound:prt')
    if (!denials.verbs.has(particle === undefined ? form : `${parsed.lower[particle]}·${form}`)) return []
    const hasContent = childrenWith(parsed, word, 'ccomp', 'xcomp').some((child) => parsed.tree.upos[child] === 'VERB')
    const isNegated = (parsed.children[word] ?? []).some((child) => modality.negators.has(parsed.lower[child] ?? ''))
    if (hasContent || isNegated) return []
    const clause = verbClause(parsed, word, rules.clauses)
    const takesUp = childrenWith(parsed, word, 'obj').some(
      (object) =>
        denials.pronouns.has(parsed.lower[object] ?? '') ||
        isOneOf(parsed.sentence.words[object]?.form ?? '', denials.nouns, rules.inflection),
    )
    const by = clause.subjects.flatMap((subject) => conjuncts(parsed, subject)).flatMap((each) => finder.acting(each))
    const trigger = tokenAt(word)
    if (!takesUp || clause.isPassive || by.length === 0 || !trigger) return []
    const { start, end } = parsed.sentence
    return [
      {
        by: [...new Set(by.map(({ entity }) => entity))],
        sentence: { start, end },
        trigger: { start: trigger.start, end: trigger.end },
      },
    ]
  })
}

/**
 * What is denied: the claim told last before, in the same sentence or the one before, of whoever denies it or somebody of the same country.
 * @param stateOf code of the state for which somebody acts; null for none
 * @param before events of this sentence and the one before, in order
 */
export function deniedEvents(
  denials: readonly DraftDenial[],
  before: readonly DraftEvent[],
  stateOf: (entity: EntityId) => string | null,
  language: string,
): readonly DraftEvent[] {
  return denials.flatMap(({ by, sentence, trigger }): readonly DraftEvent[] => {
    const isOwn = (actor: EntityId) =>
      by.some((denier) => denier === actor || (stateOf(denier) !== null && stateOf(denier) === stateOf(actor)))
    const claim = before.findLast(
      ({ evidence, actors }) =>
        CLAIMED.has(evidence.modality) &&
        !evidence.negated &&
        evidence.trigger.start < trigger.start &&
        actors.some((actor) => isOwn(actor)),
    )
    if (!claim) return []
    return [
      {
        ...claim,
        evidence: {
          ...claim.evidence,
          id: evidenceId(`draft-${trigger.start}-${claim.type}-denied`),
          start: sentence.start,
          end: sentence.end,
          trigger,
          dateText: null,
          dateFrom: null,
          dateTo: null,
          modality: 'denied',
          attributedTo: by,
          content: null,
          rule: `${language}/${claim.type}/denied`,
        },
      },
    ]
  })
}

const CLAIMED: ReadonlySet<string> = new Set(['alleged', 'reported'])
