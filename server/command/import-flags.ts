import { basename, join, resolve } from 'node:path'
import { meaningOfKind } from '../wikidata/classes.ts'
import type { ClassMeaning } from '../wikidata/classes.ts'
import { IMPORTED_TYPES } from '../wikidata/draft.ts'
import type { ImportedType } from '../wikidata/draft.ts'
import type { Wishes } from '../wikidata/select.ts'
import { UsageError } from './faults.ts'

/** The options of `knowledge import` as typed. */
export interface ImportFlags {
  readonly out?: string
  readonly type?: string
  readonly country?: string
  readonly sitelinks?: string
  readonly class?: string
}

/** @throws UsageError naming the option and what it may be. */
export function parseWishes({ type, country, sitelinks }: ImportFlags): Wishes {
  return {
    types: type === undefined ? null : pieces(type).map(parseType),
    countries: country === undefined ? null : pieces(country),
    sitelinks: parseSitelinks(sitelinks),
  }
}

/** @throws UsageError */
export const parseClasses = (flags: ImportFlags): ReadonlyMap<string, ClassMeaning> =>
  new Map(pieces(flags.class ?? '').map(parseClass))

/** "latest-all.json.gz" goes to "latest-all.jsonl" among the user's own files. @throws UsageError */
export function outputOf(input: string, folder: string, { out }: ImportFlags): string {
  if (out === undefined) {
    const name = input === '-' ? '' : basename(input).replace(/(?:\.(?:gz|json|jsonl|ndjson|csv))+$/i, '')
    return join(folder, `${name || 'wikidata'}.jsonl`)
  }
  if (!/\.jsonl$/i.test(out)) throw new UsageError(`--out "${out}" must end in .jsonl, as files of knowledge do`)
  return resolve(out)
}

const pieces = (text: string): readonly string[] =>
  text
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean)

function parseType(text: string): ImportedType {
  const type = IMPORTED_TYPES.find((each) => each === text)
  if (!type) throw new UsageError(`--type "${text}" is not imported; give some of ${IMPORTED_TYPES.join(', ')}`)
  return type
}

function parseSitelinks(text = '0'): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 0)
    throw new UsageError(`--sitelinks "${text}" is no count; give a whole number`)
  return count
}

function parseClass(text: string): readonly [string, ClassMeaning] {
  const [, id, kind] = /^(Q[1-9]\d*)=(.+)$/.exec(text) ?? []
  const meaning = kind === undefined ? null : meaningOfKind(kind)
  if (id === undefined || meaning === null)
    throw new UsageError(
      `--class "${text}" needs a class and a kind, such as Q192350=ministry (kinds: docs/ontology.md)`,
    )
  return [id, meaning]
}
