import { EVENT_TYPE } from '../ontology/event-types.ts'
import { HOSTILE } from '../ontology/plover.ts'
import { childrenWith, type ParsedSentence } from './arcs.ts'
import { evokedFrames, nounsAmong } from './evoke.ts'
import type { Tone } from './frame.ts'
import type { FactRules } from './rules.ts'

/**
 * Whether a clause tells something hostile, judged by the frames that its verb evokes, its objects ("launch attacks") and the clauses
 * below it ("begin bombing"); a negated deed is the other way round ("would no longer support").
 */
export function toneOf(parsed: ParsedSentence, predicate: number, rules: FactRules, depth = 0): Tone {
  const tone = plainTone(parsed, predicate, rules, depth)
  const isNegated = (parsed.children[predicate] ?? []).some((child) =>
    rules.modality.negators.has(parsed.lower[child] ?? ''),
  )
  if (!isNegated) return tone ?? 'friendly'
  return tone === 'friendly' ? 'hostile' : 'friendly'
}

/** Null where nothing evokes a frame. */
function plainTone(parsed: ParsedSentence, predicate: number, rules: FactRules, depth: number): Tone | null {
  const frames = evokedFrames(parsed, predicate, rules).filter(
    (frame) => frame.nouns.size === 0 || nounsAmong(parsed, frame, objectsOf(parsed, predicate), rules).length > 0,
  )
  const bound = frames.filter((frame) => frame.nouns.size > 0)
  const telling = bound.length > 0 ? bound : frames
  if (telling.length > 0)
    return telling.every(({ type }) => HOSTILE.has(EVENT_TYPE[type].plover)) ? 'hostile' : 'friendly'
  if (depth > 3) return null
  for (const below of childrenWith(parsed, predicate, 'obj', 'xcomp', 'ccomp', 'conj')) {
    const tone = plainTone(parsed, below, rules, depth + 1)
    if (tone !== null) return tone
  }
  return null
}

const objectsOf = (parsed: ParsedSentence, verb: number) => childrenWith(parsed, verb, 'obj', 'obl', 'nsubj:pass')
