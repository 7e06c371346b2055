import type { Sentence } from '../model/doc.ts'
import type { FrameIndex } from './frame-index.ts'
import type { Trigger } from './frame.ts'
import type { FactRules } from './rules.ts'

/** Lists of nouns that frames ask for, those of which a sentence has one: a frame whose list is missing tells nothing there. */
export type Companions = ReadonlySet<ReadonlySet<string>>

export function companionsIn(sentence: Sentence, { frames, relations }: FactRules): Companions {
  const found = new Set<ReadonlySet<string>>()
  for (const { form } of sentence.words) {
    for (const nouns of frames.listsWith(form)) found.add(nouns)
    for (const nouns of relations.words.listsWith(form)) found.add(nouns)
  }
  return found
}

export const hasCompanion = ({ nouns }: Trigger, companions: Companions) => nouns.size === 0 || companions.has(nouns)

/** Whether a sentence has a word that may tell something, with what must stand beside it: only then is it parsed. */
export function hasTrigger(
  sentence: Sentence,
  companions: Companions,
  { frames, relations, denials }: FactRules,
): boolean {
  const lower = sentence.words.map(({ form }) => form.toLowerCase())
  return (
    lower.some((form) => denials.forms.has(form)) ||
    hasTriggerOf(sentence, companions, frames, undefined, lower) ||
    hasTriggerOf(sentence, companions, relations.words, undefined, lower)
  )
}

/** The same of some frames. */
export function hasTriggerOf<Kind extends Trigger>(
  { words }: Sentence,
  companions: Companions,
  { byForm, ofNoun }: FrameIndex<Kind>,
  isMeant: (frame: Kind) => boolean = () => true,
  lower: readonly string[] = words.map(({ form }) => form.toLowerCase()),
): boolean {
  const tells = (frame: Kind) => hasCompanion(frame, companions) && isMeant(frame)
  return words.some(
    ({ form }, index) =>
      byForm
        .get(lower[index] ?? '')
        ?.some(({ frame, detached }) => (detached === null || lower.includes(detached)) && tells(frame)) ||
      ofNoun(form).some(tells),
  )
}
