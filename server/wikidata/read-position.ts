import type { KnownEntity, Knowledge, OfficeTitle } from '../../graph/model/knowledge.ts'
import type { EntityId } from '../../graph/model/id.ts'
import type { Language } from '../../graph/model/article.ts'
import type { Draft } from './draft.ts'

/** The office that a position is, and what it belongs to; null where neither its name nor its jurisdiction says that. */
export interface Office {
  readonly office: string
  readonly of: EntityId | null
}

export type PositionReader = (names: Draft['names'], jurisdictions: readonly string[]) => Office | null

/**
 * Makes the function that reads a position's name: a title of the lexicon and nothing but what it belongs to, so that
 * "President of the Senate of France" is not the president of France. English comes first: its names are the most uniform.
 */
export function positionReader({ offices, entities }: Pick<Knowledge, 'offices' | 'entities'>): PositionReader {
  const byId = new Map<string, KnownEntity>(entities.map((entity) => [entity.id, entity]))
  const readers = [nameReader('en', offices, entities), nameReader('de', offices, entities)]
  return (names, jurisdictions) => {
    const [english, german] = readers
    const readings = [
      [names.en, english],
      [names.mul, english],
      [names.de, german],
      [names.mul, german],
    ] as const
    for (const [name, read] of readings) {
      const found = name === undefined ? null : read?.(name)
      if (!found) continue
      const { title, owner } = found
      // "President of the General Assembly" is no president of the country that the assembly is in.
      if (owner) return canHave(owner, title) ? { office: title.office, of: owner.id } : null
      const known = jurisdictions.flatMap((id) => byId.get(id) ?? [])
      return { office: title.office, of: known.find((entity) => canHave(entity, title))?.id ?? null }
    }
    return null
  }
}

/** Whether such an office can belong to the entity. */
function canHave(entity: KnownEntity, { of }: OfficeTitle): boolean {
  switch (entity.type) {
    case 'country':
      return true
    case 'place':
      return of === 'country'
    case 'institution':
      return of === 'institution'
    case 'person':
    case 'treaty':
      return false
  }
}

interface Found {
  readonly title: OfficeTitle
  /** What the name itself says that the office belongs to. */
  readonly owner: KnownEntity | null
}

/** Words between a title and what it belongs to, and words that change nothing about a title. */
const GRAMMAR: Readonly<Record<Language, { readonly between: RegExp; readonly idle: RegExp }>> = {
  en: { between: / of (?:the )?/g, idle: /^(?:federal|union|cabinet) / },
  de: { between: / (?:(?:von der|vom|von|der|des|in) )?/g, idle: /^(?:bundes-?|föderaler? )/ },
}

function nameReader(language: Language, offices: readonly OfficeTitle[], entities: readonly KnownEntity[]) {
  const titles = new Map<string, OfficeTitle>()
  for (const office of offices) for (const title of office.titles[language]) titles.set(fold(title), office)
  const owners = indexOwners(language, entities)
  const adjectives = indexAdjectives(language, entities)
  const { between, idle } = GRAMMAR[language]

  return (name: string): Found | null => {
    const whole = fold(name.replace(/\s*\(.*\)$/, ''))
    const plain = whole.replace(idle, '')
    for (const text of plain === whole ? [whole] : [whole, plain]) {
      const found = readWhole(text) ?? readBehind(text) ?? readBefore(text)
      if (found) return found
    }
    return null
  }

  /** "President of the European Commission" is a title as it stands; what it belongs to stands in it. */
  function readWhole(text: string): Found | null {
    const title = titles.get(text)
    return title ? { title, owner: ownerAtEnd(text) } : null
  }

  /** "Minister of Foreign Affairs and Trade of Hungary": the title, perhaps a further one, and the owner. */
  function readBehind(text: string): Found | null {
    const words = text.split(' ')
    for (let count = words.length - 1; count > 0; count--) {
      const title = titles.get(words.slice(0, count).join(' '))
      if (!title) continue
      const rest = ` ${words.slice(count).join(' ')}`
      const isFurther = /^(?: and| und| &|,) /.test(rest)
      for (const { index, length } of gaps(rest)) {
        if (index > 0 && !isFurther) break
        const owner = owners(rest.slice(index + length))
        if (owner) return { title, owner }
      }
      if (isFurther && gaps(rest).length === 0) return { title, owner: null }
    }
    return null
  }

  /** "French president", "United States Secretary of State", "NATO secretary general". */
  function readBefore(text: string): Found | null {
    const words = text.split(' ')
    for (let count = 1; count < words.length; count++) {
      const title = titles.get(words.slice(count).join(' '))
      const before = words.slice(0, count).join(' ')
      const owner = title && (adjectives(before) ?? owners(before.replace(/['’]s$/, '')))
      if (title && owner) return { title, owner }
    }
    return null
  }

  function ownerAtEnd(text: string): KnownEntity | null {
    for (const { index, length } of gaps(text)) {
      const owner = owners(text.slice(index + length))
      if (owner) return owner
    }
    return null
  }

  function gaps(text: string): readonly { readonly index: number; readonly length: number }[] {
    return [...text.matchAll(between)].map((match) => ({ index: match.index, length: match[0].length }))
  }
}

/** Names by which an owner may be called; a name of several belongs to a country before an institution, and that before a place. */
function indexOwners(language: Language, entities: readonly KnownEntity[]): (name: string) => KnownEntity | null {
  const byName = new Map<string, KnownEntity>()
  for (const type of ['place', 'institution', 'country'] as const)
    for (const entity of entities)
      if (entity.type === type)
        for (const name of [entity.name[language], ...entity.aliases[language]]) byName.set(fold(name), entity)
  const cases = (name: string): readonly string[] => [
    name,
    name.replace(/e?s$/, ''),
    name.replace(/s$/, ''),
    name.replaceAll(/n(?= )/g, ''),
  ]
  return (name) => {
    const forms = language === 'de' ? cases(name) : [name]
    return forms.map((form) => byName.get(form)).find((entity) => entity !== undefined) ?? null
  }
}

function indexAdjectives(language: Language, entities: readonly KnownEntity[]): (word: string) => KnownEntity | null {
  const byWord = new Map<string, KnownEntity>()
  for (const entity of entities)
    if (entity.type === 'country') for (const word of entity.adjectives[language]) byWord.set(fold(word), entity)
  return (word) => byWord.get(word) ?? (language === 'de' ? byWord.get(word.replace(/e[rnms]?$/, '')) : null) ?? null
}

const fold = (text: string): string => text.toLowerCase().replaceAll('‐', '-').replaceAll(/\s+/g, ' ').trim()
