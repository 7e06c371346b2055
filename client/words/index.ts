import type { Language } from '../../graph/model/article.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { Words } from './words.ts'

export const WORDS: Readonly<Record<Language, Words>> = { de, en }
