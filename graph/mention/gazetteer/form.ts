import type { Span } from '../../model/span.ts'
import type { HitForm, NameCandidate } from './hit.ts'

/**
 * The form of a hit inside its tokens.
 * @param hit the name's span, @param around the span of the tokens that it lies in
 */
export function formOf(text: string, hit: Span, around: Span, candidates: readonly NameCandidate[]): HitForm {
  const behind = text.slice(hit.end, hit.end + 2)
  const isPart =
    OPENS.test(behind) ||
    (hit.end < around.end && LETTER.test(behind)) ||
    // "US-Luftwaffenstützpunkt Incirlik": what goes on behind its token is no part of a word.
    (CLOSES.test(text.slice(Math.max(0, hit.start - 2), hit.start)) && !/\s/.test(text.slice(hit.start, hit.end)))
  const vias = new Set(candidates.map((candidate) => candidate.via))
  const onlyWords = [...vias].every((via) => via === 'adjective' || via === 'town-adjective' || via === 'demonym')
  if (!onlyWords) return isPart ? 'compound' : 'name'
  if (!vias.has('demonym')) return 'adjective'
  return LETTER.test(behind) ? 'compound' : 'demonym'
}

/** "US-Regierung": a hyphen and a letter behind the name. */
const OPENS = /^[-‐‑]\p{L}/u
const CLOSES = /\p{L}[-‐‑]$/u
const LETTER = /^\p{L}/u
