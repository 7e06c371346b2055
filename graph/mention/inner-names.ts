import type { Doc } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { KnownEntity } from '../model/knowledge.ts'
import type { DraftMention } from './draft.ts'

/** Acronyms of countries and leagues: each with the only one that it stands for. */
export type Acronyms = ReadonlyMap<string, KnownEntity>

export function acronymsOf(entities: readonly KnownEntity[]): Acronyms {
  const found = new Map<string, KnownEntity | null>()
  for (const entity of entities) {
    if (entity.type !== 'country' && !(entity.type === 'institution' && entity.iso3 === null)) continue
    const { name, aliases } = entity
    const compounds = entity.type === 'country' ? entity.compounds : []
    for (const word of new Set([name.de, name.en, ...aliases.de, ...aliases.en, ...compounds]))
      if (ACRONYM.test(word)) found.set(word, found.has(word) && found.get(word) !== entity ? null : entity)
  }
  return new Map([...found].flatMap(([word, entity]) => (entity ? [[word, entity] as const] : [])))
}

const ACRONYM = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,3})$/u

/** Whose a body is by the acronym that its name begins with: "EU" in "EU-Kommission", "U.N." in "U.N. Security Council". */
export function innerNames(doc: Doc, drafts: readonly DraftMention[], acronyms: Acronyms): readonly DraftMention[] {
  return drafts.flatMap(({ type, form, start, end, firstToken, reference }): readonly DraftMention[] => {
    if (type !== 'institution' || form !== 'name') return []
    const first = doc.tokens[firstToken]
    if (first?.start !== start) return []
    const [word = ''] = first.text.split('-')
    const inner = start + word.length < end ? acronyms.get(word) : undefined
    const own: readonly EntityId[] = reference.kind === 'known' ? reference.candidates : []
    if (!inner || own.includes(inner.id)) return []
    return [
      {
        start,
        end: start + word.length,
        firstToken,
        endToken: firstToken + 1,
        type: inner.type,
        form: 'compound',
        rule: 'gazetteer',
        reference: { kind: 'known', candidates: [inner.id] },
      },
    ]
  })
}
