import type { LanguagePack } from '../pack.ts'
import { germanFacts } from './facts.ts'
import { germanNames } from './names.ts'
import { germanText } from './text.ts'

export const german: LanguagePack = { language: 'de', text: germanText, names: germanNames, facts: germanFacts }
