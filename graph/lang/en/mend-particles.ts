import { has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { FrameIndex } from '../../fact/frame-index.ts'

/** Particles with which a verb form evokes frames: "off" of "breaking". */
export type ParticlesOf = (form: string) => readonly string[]

export function particlesOf({ byForm }: FrameIndex): ParticlesOf {
  return (form) => (byForm.get(form) ?? []).flatMap(({ detached }) => detached ?? [])
}

/** "was breaking off relations with": a particle right behind its verb is no preposition of the verb's object. */
export function particleBeforeObject(edit: TreeEdit, word: number, particles: ParticlesOf): void {
  looseParticle(edit, word, particles)
  const verb = word - 1
  const noun = edit.head(word)
  if (edit.label(word) !== 'case' || noun <= word || edit.head(noun) !== verb || edit.upos(verb) !== 'VERB') return
  // "went up to", "came out of": two prepositions stand before a place.
  if (edit.upos(word + 1) === 'ADP' || has(edit, verb, 'obj')) return
  if (!particles(edit.lower(verb)).includes(edit.lower(word))) return
  relabel(edit, word, verb, 'compound:prt')
  relabel(edit, noun, verb, 'obj')
}

/** "was due to step down amid protests", "cut short his visit": what governs nothing is its verb's particle. */
function looseParticle(edit: TreeEdit, word: number, particles: ParticlesOf): void {
  const verb = word - 1
  if (!PARTICLES.has(edit.upos(word)) || edit.head(word) !== verb || edit.upos(verb) !== 'VERB') return
  if (edit.label(word) === 'compound:prt' || edit.label(word) === 'case' || edit.children(word).length > 0) return
  if (particles(edit.lower(verb)).includes(edit.lower(word))) relabel(edit, word, verb, 'compound:prt')
}
const PARTICLES: ReadonlySet<string> = new Set(['ADP', 'ADJ'])
