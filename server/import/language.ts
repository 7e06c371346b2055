import { LANGUAGES, type Language } from '../../graph/model/article.ts'
import type { DeclaredLanguage } from './draft.ts'

export type LanguageFinding =
  | { readonly kind: 'found'; readonly language: Language; readonly score: number }
  | { readonly kind: 'unsupported'; readonly tag: string }
  /** Too short, or no language stands out. */
  | { readonly kind: 'undecided' }

/** A text shorter than this, in letters, may look like any language: "Putin visits Kim" like Romanian. */
const SHORT_LETTERS = 80
/** How far one language's score must stand out before another. */
const MARGIN = 0.08

/**
 * The language of a text: as declared where somebody declared it for this text, else detected, with the detector's score
 * (0..1; 1 when declared). A template's declaration decides only what the detector leaves open.
 */
export async function findLanguage(text: string, declared: DeclaredLanguage | null): Promise<LanguageFinding> {
  const tag = declared?.tag.trim().toLowerCase().split(/[-_]/u)[0] ?? null
  if (tag && declared?.certain) return supported(tag, 1)
  const finding = await detect(text)
  return finding.kind === 'undecided' && tag ? supported(tag, 1) : finding
}

function supported(tag: string, score: number): LanguageFinding {
  const language = LANGUAGES.find((known) => known === tag)
  return language ? { kind: 'found', language, score } : { kind: 'unsupported', tag }
}

async function detect(text: string): Promise<LanguageFinding> {
  const { eld } = await import('eld/small')
  const result = eld.detect(text.slice(0, 4000))
  const scores = Object.entries(result.getScores()).toSorted((a, b) => b[1] - a[1])
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const [first, second] = LANGUAGES.map((language) => ({
    language,
    score: scores.find(([tag]) => tag === language)?.[1] ?? 0,
  })).toSorted((a, b) => b.score - a.score)
  const best = scores[0]
  if (!best || !first || !second) return { kind: 'undecided' }
  if (letters >= SHORT_LETTERS && best[1] - first.score >= MARGIN) return { kind: 'unsupported', tag: best[0] }
  if (best[1] - first.score >= 2 * MARGIN && result.isReliable() && letters >= SHORT_LETTERS / 3)
    return { kind: 'unsupported', tag: best[0] }
  const standsOut = first.score - second.score >= MARGIN && letters >= 6
  return standsOut ? { kind: 'found', language: first.language, score: first.score } : { kind: 'undecided' }
}
