import type { Language } from '../../model/article.ts'

/**
 * Other ways to write a treaty's name: "Prespa agreement" beside "Prespa Agreement", "Abkommen von Simla" beside "Simla-Abkommen"
 * and the other way round, "Convention on …" beside "United Nations Convention on …".
 */
export function treatyVariants(name: string, language: Language): readonly string[] {
  switch (language) {
    case 'en': {
      const small = name.replace(ENGLISH_HEAD, (head) => head.toLowerCase())
      const bare = name.replace(/^(?:United Nations|UN) (?=(?:Framework )?Convention )/, '')
      return [small, bare].filter((variant) => variant !== name)
    }
    case 'de': {
      const [, place, head] = GERMAN_COMPOUND.exec(name) ?? []
      if (place !== undefined && head !== undefined) return [`${head} von ${place}`]
      const [, body, town] = GERMAN_PHRASE.exec(name) ?? []
      return body !== undefined && town !== undefined ? [`${town}-${body}`] : []
    }
  }
}

const ENGLISH_HEAD =
  /(?<=\p{Lu}[\p{L}’'-]+ )(?:Agreement|Accord|Accords|Treaty|Pact|Convention|Protocol|Declaration|Charter|Framework)$/u
const GERMAN_COMPOUND = /^(\p{Lu}\p{Ll}+)-(Abkommen|Vertrag|Pakt|Protokoll|Vereinbarung|Erklärung|Konvention)$/u
const GERMAN_PHRASE = /^(Abkommen|Vertrag|Pakt|Protokoll|Vereinbarung|Erklärung|Konvention) von (\p{Lu}\p{Ll}+)$/u
