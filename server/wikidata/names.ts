import type { Language } from '../../graph/model/article.ts'
import type { Draft, ImportedType } from './draft.ts'

/** The names of a draft in both languages. What one language lacks comes from "mul", then from the other. */
export function namesOfDraft({ names }: Draft): Readonly<Record<Language, string>> | null {
  const [de, en, mul] = [names.de, names.en, names.mul].map(usableName)
  const german = de ?? mul ?? en
  const english = en ?? mul ?? de
  return german && english ? { de: german, en: english } : null
}

/** Its further names by language; those in "mul" are names in both. */
export function aliasesOfDraft({ aliases, type }: Draft): Readonly<Record<Language, readonly string[]>> {
  const usable = (...lists: readonly (readonly string[] | undefined)[]): readonly string[] => [
    ...new Set(
      lists
        .flatMap((list) => list ?? [])
        .map(tidy)
        .filter((alias) => isUsableAlias(alias, type)),
    ),
  ]
  return { de: usable(aliases.de, aliases.mul), en: usable(aliases.en, aliases.mul) }
}

const tidy = (name: string): string => name.replaceAll(/\s+/g, ' ').trim()

/** A name has a capital; without labels, some services give the id in its place. */
function usableName(name: string | undefined): string | undefined {
  const text = name === undefined ? '' : tidy(name)
  return /\p{Lu}/u.test(text) && !/^Q\d+$/.test(text) && text.length <= LONGEST ? text : undefined
}

/**
 * Whether an alias names the thing wherever it stands. A person's needs two words: a surname alone is that of many. Names turned
 * round ("Merkel, Angela") stand in no text.
 */
function isUsableAlias(alias: string, type: ImportedType): boolean {
  if (alias.length < 2 || usableName(alias) === undefined) return false
  return type !== 'person' || (alias.includes(' ') && !alias.includes(','))
}

const LONGEST = 200

/** Countries whose people are named family name first, in German and English texts too. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CHN', 'TWN', 'HKG', 'MAC', 'PRK', 'KOR', 'VNM', 'KHM'])

/** A person's name in its two parts: "Kim" and "Jong-un"; a single name is all family name. */
export function splitName(name: string, iso3: string | null): { readonly given: string; readonly family: string } {
  const words = name.split(' ')
  const isFirst = iso3 !== null && FAMILY_FIRST.has(iso3)
  const family = (isFirst ? words[0] : words.at(-1)) ?? name
  return { family, given: (isFirst ? words.slice(1) : words.slice(0, -1)).join(' ') }
}
