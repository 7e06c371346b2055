import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { Language } from '../graph/model/article.ts'
import { NameModelError, readNameModel } from '../graph/names/model.ts'
import { createNameTagger, type NameTagger } from '../graph/names/tagger.ts'
import { packageFile } from './package-file.ts'

/**
 * The name tagger with the model that ships for a language.
 *
 * @throws NameModelError when the model's file is missing or broken; the message names it.
 */
export function loadNameTagger(language: Language): NameTagger {
  const path = packageFile('data', 'model', `names.${language}.bin.br`)
  try {
    return createNameTagger(readNameModel(brotliDecompressSync(readFileSync(path))))
  } catch (cause) {
    throw new NameModelError(`${path}: cannot be read as a name model; restore it from the package or train it again`, {
      cause,
    })
  }
}

/** The name tagger of every language, each read from its file when it is first asked for. */
export function lazyNameTaggers(): Readonly<Record<Language, NameTagger>> {
  const read = new Map<Language, NameTagger>()
  const taggerOf = (language: Language): NameTagger => {
    const tagger = read.get(language) ?? loadNameTagger(language)
    read.set(language, tagger)
    return tagger
  }
  const lazy = (language: Language): NameTagger => ({
    tag: (sentence, listed) => taggerOf(language).tag(sentence, listed),
    why: (sentence, listed, name) => taggerOf(language).why(sentence, listed, name),
    usualCase: (form) => taggerOf(language).usualCase(form),
  })
  return { de: lazy('de'), en: lazy('en') }
}
