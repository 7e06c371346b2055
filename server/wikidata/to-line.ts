import type { KnownEntity } from '../../graph/model/knowledge.ts'
import { LANGUAGES } from '../../graph/model/article.ts'
import type { Language } from '../../graph/model/article.ts'
import { foldName } from '../knowledge/reference-names.ts'
import { detailsOf } from './details.ts'
import type { LineParts } from './details.ts'
import type { Draft } from './draft.ts'
import type { Known } from './known.ts'
import { aliasesOfDraft, namesOfDraft, splitName } from './names.ts'

type Line = Readonly<Record<string, unknown>>
type Names = Readonly<Record<Language, readonly string[]>>

/**
 * The line of a knowledge file that a draft makes, or null when it would say nothing new. What ships stays as it is: a line
 * about it only adds. An entity that has no Wikidata id yet and bears the same name gains this one.
 */
export function toLine(draft: Draft, parts: LineParts): Line | null {
  const { known, selection, tally } = parts
  const name = namesOfDraft(draft)
  if (name === null) return null
  const iso3 = iso3Of(draft, known)
  const shipped = known.shipped(draft.id)
  const namesake = shipped === null ? known.localOf(draft.type, Object.values(name), iso3) : null
  const local = namesake && selection.claim(namesake.id) ? namesake : null
  // What stands in a file of the user's own may go again: then this line has to say all.
  const before = shipped ?? (local && known.shipped(local.id))
  const details = detailsOf(draft, before, parts)
  const told = before
    ? { ...newNames(draft, name, before, parts), ...details }
    : whole(draft, name, iso3, details, parts)
  if (shipped && Object.keys(told).length === 0) {
    tally.leave('things of which nothing new is said')
    return null
  }
  const offices = Array.isArray(details['offices']) ? details['offices'].length : 0
  tally.write(draft.type, { offices, isExtending: shipped !== null, isIdentified: local !== null })
  return {
    id: draft.id,
    ...(shipped ? {} : { type: draft.type }),
    ...(local ? { formerIds: [local.id] } : {}),
    ...told,
  }
}

function whole(
  draft: Draft,
  name: Readonly<Record<Language, string>>,
  iso3: string | null,
  details: Line,
  parts: LineParts,
): Line {
  const aliases = aliasesOfDraft(draft)
  const shared = { kind: draft.kind, ...(iso3 === null ? {} : { iso3 }) }
  switch (draft.type) {
    case 'person': {
      const { family, given } = splitName(name.en, iso3)
      // The full name as "short": the surname alone is understood only where the article has said the whole name.
      const short = name.de
      return {
        ...shared,
        name,
        ...some('aliases', without(aliases, name)),
        given,
        family: draft.family ?? family,
        short,
        ...details,
      }
    }
    case 'institution': {
      const country = iso3 === null ? null : parts.known.countryName(iso3)
      const isCommon = (text: string): boolean => parts.known.isCommon(text) || parts.selection.isShared(text)
      if (country === null || !(isCommon(name.de) || isCommon(name.en)))
        return { ...shared, name, ...some('aliases', without(aliases, name)) }
      const told = { de: `${name.de} (${country.de})`, en: `${name.en} (${country.en})` }
      const own = pick(without(aliases, name), (alias) => !isCommon(alias))
      const contextual = pick(
        { de: [name.de, ...aliases.de], en: [name.en, ...aliases.en] },
        (text) => text === name.de || text === name.en || isCommon(text),
      )
      return { ...shared, name: told, ...some('aliases', own), ...some('contextual', contextual) }
    }
    case 'treaty':
      return { ...shared, name, ...some('aliases', without(aliases, name)), ...details }
  }
}

/** Names that are not known of an entity yet; those that other bodies bear too mean it only beside its country. */
function newNames(
  draft: Draft,
  name: Readonly<Record<Language, string>>,
  before: KnownEntity,
  { known, selection }: LineParts,
): Line {
  const aliases = aliasesOfDraft(draft)
  const told = { de: [name.de, ...aliases.de], en: [name.en, ...aliases.en] }
  const bears = new Set(
    LANGUAGES.flatMap((language) => [
      before.name[language],
      ...before.aliases[language],
      ...contextualOf(before, language),
    ]).map(foldName),
  )
  const fresh = pick(told, (text) => !bears.has(foldName(text)))
  if (draft.type !== 'institution') return some('aliases', fresh)
  const isCommon = (text: string): boolean => known.isCommon(text) || selection.isShared(text)
  return {
    ...some(
      'aliases',
      pick(fresh, (text) => !isCommon(text)),
    ),
    ...(before.iso3 === null ? {} : some('contextual', pick(fresh, isCommon))),
  }
}

const contextualOf = (entity: KnownEntity, language: Language): readonly string[] =>
  entity.type === 'institution' ? entity.contextual[language] : []

/** The country that a draft belongs to; none for what several countries share. */
function iso3Of(draft: Draft, known: Known): string | null {
  const codes = [...new Set(draft.countries.flatMap((id) => known.iso3Of(id) ?? []))]
  switch (draft.type) {
    case 'person':
      return codes[0] ?? null
    case 'institution':
      return SHARED_KINDS.has(draft.kind) || codes.length !== 1 ? null : (codes[0] ?? null)
    case 'treaty':
      return null
  }
}

/** Bodies of several countries: the country that Wikidata names is the one of their seat. */
const SHARED_KINDS: ReadonlySet<string> = new Set(['igo', 'igo-organ', 'alliance', 'bloc'])

const pick = (names: Names, holds: (name: string) => boolean): Names => ({
  de: [...new Set(names.de)].filter(holds),
  en: [...new Set(names.en)].filter(holds),
})

const without = (aliases: Names, name: Readonly<Record<Language, string>>): Names => ({
  de: aliases.de.filter((alias) => alias !== name.de),
  en: aliases.en.filter((alias) => alias !== name.en),
})

/** A field of names, left out where there is none. */
function some(field: string, { de, en }: Names): Line {
  if (de.length + en.length === 0) return {}
  return { [field]: { ...(de.length > 0 ? { de } : {}), ...(en.length > 0 ? { en } : {}) } }
}
