import { childrenWith } from './arcs.ts'
import { phrasesWith } from './clause.ts'
import { conditionalSubjects, contentWords, obligedSubjects, purposeWords } from './content-clause.ts'
import type { Filler } from './filler.ts'
import type { SlotRole, SlotSource } from './frame.ts'

/** Words of the sentence at which a slot looks for its filler. */
export function sourceWords(source: SlotSource, filler: Filler): readonly number[] {
  const { parsed, frame, clause, rules, beside, content } = filler
  switch (source.kind) {
    case 'subject':
      return clause.subjects
    case 'object':
      return clause.objects
    case 'dative':
      // "sent doctors to Haiti": what is given is nobody to whom it is given.
      return (clause.datives.length > 0 ? clause.datives : clause.mayBeDatives).filter((word) => !beside.includes(word))
    case 'possessor':
      return filler.finder.isPrefixed(clause.predicate) ? [clause.predicate, ...clause.possessors] : clause.possessors
    case 'its':
      return beside
    case 'clause':
      // "dismissed reports that it had sent missiles to Sudan" turns down nothing of Sudan's.
      if (
        frame.type === 'rejected' &&
        clause.objects.some((word) => rules.modality.claims.has(parsed.lower[word] ?? ''))
      )
        return []
      // "investigates allegations that agents planted it": the noun that the frame asks for has the clause.
      return [clause.predicate, ...beside].flatMap((holder) => contentWords(parsed, holder, rules, source.tone))
    case 'plain-clause':
      return content() !== null ? [] : contentWords(parsed, clause.predicate, rules, null)
    case 'condition':
      return conditionalSubjects(parsed, clause.predicate, rules)
    case 'purpose':
      return purposeWords(parsed, clause.predicate, rules)
    case 'each':
    case 'home':
    case 'parties':
      return []
    case 'obliged':
      return obligedSubjects(parsed, clause.predicate, rules)
    case 'attending':
      return clause.attendants
    case 'preposition':
      return phrasesWith(clause.obliques, source.preposition).filter(
        (word) => !isTime(filler, source.preposition, word),
      )
  }
}

export const isClausal = ({ kind }: SlotSource) => kind === 'clause' || kind === 'plain-clause' || kind === 'purpose'

/** Words at which the slots of a role look, clauses below left out. */
export const roleWords = (filler: Filler, role: SlotRole): readonly number[] =>
  filler.frame.slots
    .filter((slot) => slot.role === role)
    .flatMap(({ alternatives }) => alternatives.flat())
    .flatMap((source) => (isClausal(source) ? [] : sourceWords(source, filler)))

/** "nach Angaben der Regierung" is no place to go to, "on behalf of Russia" hits nobody. */
export function namesSource({ parsed, rules }: Filler, word: number): boolean {
  const form = parsed.lower[word] ?? ''
  return rules.modality.sourceNouns.has(form) || rules.participants.hollow.has(form)
}

/** "schickte nach dem Anschlag Soldaten": a direction has no article, what went before has one. */
export const isTime = (
  { parsed, rules }: Pick<Filler, 'parsed' | 'rules'>,
  preposition: string,
  word: number,
): boolean => rules.clauses.bareDirections.has(preposition) && childrenWith(parsed, word, 'det').length > 0
