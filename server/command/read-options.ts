import { LANGUAGES } from '../../graph/model/article.ts'
import type { ReadOptions } from '../import/articles.ts'
import { isoDay } from '../import/date-line.ts'
import { UsageError } from './faults.ts'

/** `--date` and `--lang` as typed. */
export interface ReadFlags {
  readonly date?: string
  readonly lang?: string
}

/** @throws UsageError naming the option and what it may be. */
export function parseReadOptions(flags: ReadFlags): ReadOptions {
  if (flags.date !== undefined && !(flags.date.length === 10 && isoDay(flags.date)))
    throw new UsageError(`--date "${flags.date}" is no day; write it as 2024-11-06`)
  return { date: flags.date ?? null, language: flags.lang === undefined ? null : parseLanguage(flags.lang) }
}

export function parseLanguage(tag: string): (typeof LANGUAGES)[number] {
  const language = LANGUAGES.find((known) => known === tag)
  if (!language) throw new UsageError(`--lang "${tag}" is not read here; give one of ${LANGUAGES.join(', ')}`)
  return language
}
