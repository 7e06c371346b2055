import type { Language } from '../model/article.ts'
import { german } from './de/index.ts'
import { english } from './en/index.ts'
import type { LanguagePack } from './pack.ts'

/** The languages that Entente reads. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = { de: german, en: english }
