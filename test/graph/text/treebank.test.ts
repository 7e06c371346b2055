import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { germanText } from '../../../graph/lang/de/text.ts'
import { englishText } from '../../../graph/lang/en/text.ts'
import { agreementWith } from './treebank.ts'

/** Treebanks are not part of the project: `TREEBANKS` names the folder that has them. */
const folder = process.env['TREEBANKS'] ?? ''

describe('agreement with treebanks', () => {
  it.skipIf(folder === '').each([
    { file: 'dev-pud.de.conllu', language: 'de', rules: germanText, words: 98, ends: 99 },
    { file: 'dev-ewt.en.conllu', language: 'en', rules: englishText, words: 98, ends: 92 },
  ] as const)('$file', ({ file, language, rules, words, ends }) => {
    const agreement = agreementWith(readFileSync(join(folder, file), 'utf8'), language, rules)
    console.info(file, agreement)
    expect(agreement.words).toBeGreaterThan(words)
    expect(agreement.sentenceEnds).toBeGreaterThan(ends)
  })
})
