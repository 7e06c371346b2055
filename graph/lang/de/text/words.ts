import type { Token, Word } from '../../../model/doc.ts'

/**
 * Syntactic words: the contractions of preposition and article that Universal Dependencies splits, "im" = "in" + "dem".
 * All others are words of their own. The first part keeps the capital: "Zum" = "Zu" + "dem".
 */
export function splitGermanWords(tokens: readonly Token[], firstToken: number, endToken: number): Word[] {
  const words: Word[] = []
  for (let token = firstToken; token < endToken; token++) {
    const form = tokens[token]?.text ?? ''
    const parts = form.length <= LONGEST ? CONTRACTIONS.get(form.toLowerCase()) : undefined
    if (parts === undefined) {
      words.push({ form, token })
      continue
    }
    words.push({ form: withCaseOf(form, parts[0]), token }, { form: parts[1], token })
  }
  return words
}

/** "ums", "fürs", "übers" and the like; "am" is split before superlatives too ("am größten"), as in the treebanks. */
const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['am', ['an', 'dem']],
  ['ans', ['an', 'das']],
  ['aufm', ['auf', 'dem']],
  ['aufs', ['auf', 'das']],
  ['außerm', ['außer', 'dem']],
  ['beim', ['bei', 'dem']],
  ['durchs', ['durch', 'das']],
  ['fürs', ['für', 'das']],
  ['hinterm', ['hinter', 'dem']],
  ['hintern', ['hinter', 'den']],
  ['hinters', ['hinter', 'das']],
  ['im', ['in', 'dem']],
  ['ins', ['in', 'das']],
  ['überm', ['über', 'dem']],
  ['übern', ['über', 'den']],
  ['übers', ['über', 'das']],
  ['ums', ['um', 'das']],
  ['unterm', ['unter', 'dem']],
  ['untern', ['unter', 'den']],
  ['unters', ['unter', 'das']],
  ['vom', ['von', 'dem']],
  ['vorm', ['vor', 'dem']],
  ['vors', ['vor', 'das']],
  ['zum', ['zu', 'dem']],
  ['zur', ['zu', 'der']],
])

const LONGEST = 8

function withCaseOf(form: string, part: string): string {
  const first = form.charAt(0)
  return first === first.toLowerCase() ? part : part.charAt(0).toUpperCase() + part.slice(1)
}
