import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Language } from '../graph/model/article.ts'
import { createParser, type ParserOptions } from '../graph/syntax/create-parser.ts'
import { readModel, SyntaxModelError } from '../graph/syntax/model.ts'
import type { SyntaxParser, SyntaxTagger } from '../graph/syntax/parser.ts'
import { packageFile } from './package-file.ts'

/**
 * Tagger and parser with the model that ships for a language.
 *
 * @throws SyntaxModelError when the model's file is missing or broken; the message names it.
 */
export async function loadSyntaxParser(
  language: Language,
  options: ParserOptions = {},
): Promise<SyntaxParser & SyntaxTagger> {
  return readSyntaxParser(language, options)
}

/**
 * Tagger and parser of every language, each read from its file when it is first asked for: a batch in one language does
 * not wait for the other's model.
 */
export function lazySyntaxParsers(): Readonly<Record<Language, SyntaxParser & SyntaxTagger>> {
  const read = new Map<Language, SyntaxParser & SyntaxTagger>()
  const parserOf = (language: Language): SyntaxParser & SyntaxTagger => {
    const parser = read.get(language) ?? readSyntaxParser(language)
    read.set(language, parser)
    return parser
  }
  const lazy = (language: Language): SyntaxParser & SyntaxTagger => ({
    parse: (...sentence) => parserOf(language).parse(...sentence),
    tag: (words) => parserOf(language).tag(words),
  })
  return { de: lazy('de'), en: lazy('en') }
}

function readSyntaxParser(language: Language, options: ParserOptions = {}): SyntaxParser & SyntaxTagger {
  const path = packageFile('data', 'model', `syntax.${language}.bin.gz`)
  try {
    return createParser(readModel(gunzipSync(readFileSync(path))), options)
  } catch (cause) {
    throw new SyntaxModelError(
      `${path}: cannot be read as a syntax model; restore it from the package or train it again`,
      { cause },
    )
  }
}
