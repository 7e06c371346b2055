import { availableParallelism } from 'node:os'
import { LANGUAGES } from '../../graph/model/article.ts'
import type { ReadOptions } from '../import/articles.ts'
import { isoDay } from '../import/date-line.ts'
import { UsageError } from './faults.ts'

/** `--date` and `--lang` as typed. */
export interface ReadFlags {
  readonly date?: string
  readonly lang?: string
}

/** The same, with `--threads` as typed. */
export interface BatchFlags extends ReadFlags {
  readonly threads?: string
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

/** Threads to read articles on: as many as there are cores, at most 8 unless more are asked for. @throws UsageError */
export function parseThreads({ threads }: BatchFlags): number {
  if (threads === undefined) return Math.min(availableParallelism(), MOST_UNASKED)
  const count = Number(threads)
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new UsageError(`--threads "${threads}" is no count; give a whole number from 1 to 256`)
  return count
}

const MOST_UNASKED = 8
