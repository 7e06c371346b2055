import type { Mention } from '../model/mention.ts'
import { adposition, childrenWith, type ParsedSentence } from './arcs.ts'
import { isEthnic } from './attitude.ts'
import { isOneOf, type Inflection } from './frame-index.ts'
import type { ParticipantRules } from './participant-rules.ts'

/** Which peoples the words of a sentence name, where more than one country is told or none. */
export interface Peoples {
  /** "Ethnic Albanians", "Bosnian Serbs", "the Kurds of Turkey": people of the country beside them, whatever theirs is called. */
  isMinority(word: number): boolean
  /** "Bosnian Serb gunners": of two adjectives of countries only the first says whose; "Turkish Cypriot leaders" are of Cyprus. */
  isSecondary(word: number): boolean
  /** Whose something is or whom somebody leads: "the police headquarters", "rebel leaders", "an opposition rally". */
  occupants(word: number): readonly number[]
  /** To whom people are said to be loyal. */
  patrons(word: number): readonly number[]
  /** What people are called who have no name: those of a minority and "armed men" by what they are, all others as the text does. */
  called(word: number): string
}

/** @param at mentions that cover a word and stand for an entity */
export function peoplesIn(
  parsed: ParsedSentence,
  at: (word: number) => readonly Mention[],
  rules: ParticipantRules,
  inflection: Inflection,
): Peoples {
  const isDescent = (word: number) => rules.descendants.has(parsed.lower[word] ?? '')

  function isMinority(word: number): boolean {
    const [own] = at(word)
    // "Tibetans": people of a region are no place.
    if (own?.type === 'place' && own.form === 'demonym') return true
    if (own === undefined || own.type !== 'country') return false
    if (isEthnic(parsed, word, rules)) return true
    if (own.form !== 'demonym' || isDescent(word)) return false
    return childrenWith(parsed, word, 'amod', 'compound', 'nmod').some((child) => {
      const preposition = adposition(parsed, child)
      if (preposition !== null && !rules.of.has(preposition)) return false
      return at(child).some(({ type, entity }) => (type === 'country' || type === 'place') && entity !== own.entity)
    })
  }
  function isSecondary(word: number): boolean {
    const isAdjective = (other: number) => at(other).some(({ form }) => form === 'adjective')
    if (!isAdjective(word)) return false
    const differs = (other: number) => isAdjective(other) && at(other)[0]?.entity !== at(word)[0]?.entity
    return (differs(word - 1) && !isDescent(word)) || (differs(word + 1) && isDescent(word + 1))
  }
  function called(word: number): string {
    if (isMinority(word)) return rules.minority
    const form = parsed.sentence.words[word]?.form ?? ''
    const isArmed =
      isOneOf(form, rules.men, inflection) &&
      childrenWith(parsed, word, 'amod').some((child) => rules.armed.has(parsed.lower[child] ?? ''))
    return isArmed ? rules.gunmen : form
  }
  const occupants = (word: number): readonly number[] =>
    isOneOf(parsed.sentence.words[word]?.form ?? '', rules.premises, inflection)
      ? childrenWith(parsed, word, 'compound')
      : []
  const patrons = (word: number): readonly number[] =>
    childrenWith(parsed, word, 'amod', 'acl')
      .filter((child) => child > word && rules.loyal.has(parsed.lower[child] ?? ''))
      .flatMap((child) => childrenWith(parsed, child, 'obl', 'nmod', 'xcomp'))
      .slice(0, 1)
  return { isMinority, isSecondary, occupants, patrons, called }
}
