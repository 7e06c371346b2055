import type { LanguagePack } from '../pack.ts'
import { englishFacts } from './facts.ts'
import { englishNames } from './names.ts'
import { englishText } from './text.ts'

export const english: LanguagePack = { language: 'en', text: englishText, names: englishNames, facts: englishFacts }
