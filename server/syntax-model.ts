import { readFile } from 'node:fs/promises'
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
  const path = packageFile('data', 'model', `syntax.${language}.bin.gz`)
  try {
    return createParser(readModel(gunzipSync(await readFile(path))), options)
  } catch (cause) {
    throw new SyntaxModelError(
      `${path}: cannot be read as a syntax model; restore it from the package or train it again`,
      {
        cause,
      },
    )
  }
}
