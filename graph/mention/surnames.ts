import type { Doc } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { KnownEntity } from '../model/knowledge.ts'
import type { DraftMention, Reference } from './draft.ts'
import type { NameRules } from './rules.ts'

/**
 * A name seen once in full is that person everywhere: finds the surnames of all people that the article names in full.
 * The surname of a known person stands in the knowledge ("Kim"); of a stranger it is the last word.
 * @param named mentions found so far
 */
export function findSurnames(
  doc: Doc,
  named: readonly DraftMention[],
  byId: ReadonlyMap<EntityId, KnownEntity>,
  rules: NameRules,
): readonly DraftMention[] {
  const surnames = new Map<string, Reference>()
  const taken = new Set<number>()
  for (const draft of named) {
    if (!isTown(draft) || isPlaceBefore(doc, draft.firstToken, rules))
      for (let token = draft.firstToken; token < draft.endToken; token++) taken.add(token)
    if (draft.type !== 'person' || draft.form !== 'name' || draft.endToken - draft.firstToken < 2) continue
    for (const [surname, reference] of surnamesOf(doc, draft, byId))
      if (!surnames.has(surname)) surnames.set(surname, reference)
  }
  return doc.tokens.flatMap((token, at): readonly DraftMention[] => {
    if (taken.has(at)) return []
    const bare = token.text.endsWith('s') && rules.titlesAreCapitalised ? token.text.slice(0, -1) : token.text
    const reference = surnames.get(token.text) ?? surnames.get(bare)
    if (!reference) return []
    return [
      {
        start: token.start,
        end: token.end,
        firstToken: at,
        endToken: at + 1,
        type: 'person',
        form: 'name',
        rule: 'short name',
        reference,
      },
    ]
  })
}

function surnamesOf(
  doc: Doc,
  { reference, endToken }: DraftMention,
  byId: ReadonlyMap<EntityId, KnownEntity>,
): readonly (readonly [string, Reference])[] {
  const last = doc.tokens[endToken - 1]?.text ?? ''
  if (reference.kind === 'person') {
    return isSurname(last) ? [[last, { ...reference, name: last, title: null, owner: null }]] : []
  }
  const [id] = reference.kind === 'known' ? reference.candidates : []
  const known = id === undefined ? undefined : byId.get(id)
  if (known?.type !== 'person' || reference.kind !== 'known' || reference.candidates.length > 1) return []
  // The spelling of this text: a surname is the first or the last word of the name, as the knowledge tells.
  const words = [known.name.de, known.name.en, ...known.aliases.de, ...known.aliases.en].map((name) => name.split(' '))
  const isFirst = words.some(([first]) => first === known.family)
  const spelt = words.map((name) => (isFirst ? name[0] : name.at(-1)) ?? '')
  return [...new Set([...spelt, known.family])].filter(isSurname).map((surname) => [surname, reference])
}

const isSurname = (word: string): boolean => /^\p{Lu}\p{L}+$/u.test(word)

/** One word that names a town: "Austin" is a minister too, where the article names him in full. */
const isTown = ({ type, form, firstToken, endToken }: DraftMention): boolean =>
  type === 'place' && form === 'name' && endToken - firstToken === 1

const isPlaceBefore = ({ tokens }: Doc, at: number, { placeSense }: NameRules): boolean =>
  placeSense.placePrepositions.has(tokens[at - 1]?.text.toLowerCase() ?? '')
