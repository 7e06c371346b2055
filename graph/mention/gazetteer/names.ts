import type { Language } from '../../model/article.ts'
import { treatyVariants } from './treaty-names.ts'
import type { KnownCountry, KnownEntity, KnownPerson, KnownPlace } from '../../model/knowledge.ts'

/** Which kind of name led to a candidate. The linker weighs them: "short" and "contextual" alone decide nothing. */
export type Via =
  'name' | 'alias' | 'adjective' | 'demonym' | 'metonym' | 'short' | 'contextual' | 'compound' | 'town-adjective'

/** One way to write an entity in one language. */
export interface KnownName {
  readonly text: string
  readonly via: Via
  /** A stem that takes an adjective's endings ("russisch"). */
  readonly stem: boolean
}

/**
 * All names of an entity that may stand in a text of this language. Names of countries, peoples and places are taken
 * from the language alone (English "Turkey" and "Georgia" mean other things in German); people, institutions and
 * treaties keep their foreign names, which German and English news both print.
 */
export function namesOf(entity: KnownEntity, language: Language): readonly KnownName[] {
  const names: KnownName[] = []
  const put = (text: string, via: Via, stem = false): void => {
    if (!names.some((known) => known.text === text && known.via === via)) names.push({ text, via, stem })
  }
  for (const from of languagesOf(entity, language)) {
    put(entity.name[from], 'name')
    for (const alias of entity.aliases[from]) {
      if (from === language || !isShortAcronym(alias)) put(alias, isSurname(entity, alias) ? 'short' : 'alias')
    }
  }
  switch (entity.type) {
    case 'country':
      putPeople(entity)
      for (const word of entity.metonyms[language]) put(word, 'metonym')
      for (const word of entity.compounds) put(word, 'compound')
      break
    case 'person':
      for (const word of shortNames(entity)) put(word, 'short')
      break
    case 'institution':
      for (const word of entity.contextual[language]) put(word, 'contextual')
      for (const word of entity.metonyms[language]) put(word, 'metonym')
      break
    case 'place':
      putPeople(entity)
      break
    case 'treaty':
      for (const { text, via } of names.slice())
        for (const from of languagesOf(entity, language))
          for (const variant of treatyVariants(text, from)) put(variant, via)
      break
  }
  return names

  function putPeople({ adjectives, demonyms }: KnownCountry | KnownPlace): void {
    for (const word of adjectives[language]) put(word, 'adjective', /^\p{Ll}/u.test(word))
    for (const word of demonyms[language]) put(word, 'demonym')
  }
}

/**
 * What a person is called without the given name, in either language's spelling. Who is seldom named so has the full
 * name as "short" in the knowledge: then there is none.
 */
function shortNames(person: KnownPerson): readonly string[] {
  if (person.short === person.name.de || person.short === person.name.en) return []
  return person.family === '' || person.family === person.short ? [person.short] : [person.short, person.family]
}

const isSurname = (entity: KnownEntity, alias: string): boolean => entity.type === 'person' && !alias.includes(' ')

/** Too short to keep its meaning in the other language: "ICE" is a train in German. */
const isShortAcronym = (alias: string): boolean => /^\p{Lu}{1,3}$/u.test(alias)

/** Languages whose names may stand in a text of this one, its own first. */
function languagesOf(entity: KnownEntity, language: Language): readonly Language[] {
  switch (entity.type) {
    case 'country':
    case 'place':
      return ALONE[language]
    case 'person':
    case 'institution':
    case 'treaty':
      return FOREIGN_TOO[language]
  }
}

const ALONE: Readonly<Record<Language, readonly Language[]>> = { de: ['de'], en: ['en'] }
const FOREIGN_TOO: Readonly<Record<Language, readonly Language[]>> = { de: ['de', 'en'], en: ['en', 'de'] }
