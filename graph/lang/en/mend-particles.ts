import { has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { FrameIndex } from '../../fact/frame-index.ts'
import { words } from '../word-lists.ts'

/** Particles with which a verb form evokes frames: "off" of "breaking". */
export type ParticlesOf = (form: string) => readonly string[]

export function particlesOf({ byForm }: FrameIndex): ParticlesOf {
  return (form) => (byForm.get(form) ?? []).flatMap(({ detached }) => detached ?? [])
}

/** "was breaking off relations with": a particle right behind its verb is no preposition of the verb's object. */
export function particleBeforeObject(edit: TreeEdit, word: number, particles: ParticlesOf): void {
  looseParticle(edit, word, particles)
  particleBehindObject(edit, word, particles)
  const verb = word - 1
  const noun = edit.head(word)
  if (edit.label(word) !== 'case' || noun <= word || edit.head(noun) !== verb || edit.upos(verb) !== 'VERB') return
  if (has(edit, verb, 'obj') || !particles(edit.lower(verb)).includes(edit.lower(word))) return
  // "went up to" a place, "came out of" it, but "pulled out of Hebron".
  if (edit.upos(word + 1) === 'ADP') {
    if (DEPARTING.has(edit.lower(word + 1))) relabel(edit, word, verb, 'compound:prt')
    return
  }
  relabel(edit, word, verb, 'compound:prt')
  relabel(edit, noun, verb, 'obj')
}

const DEPARTING = words('of from')

/** "pulled its staff out of Bria": a particle behind the object, before the phrase that hangs from the verb. */
function particleBehindObject(edit: TreeEdit, word: number, particles: ParticlesOf): void {
  if (edit.label(word) !== 'case' || !DEPARTING.has(edit.lower(word + 1)) || edit.upos(word - 1) === 'VERB') return
  const noun = edit.head(word)
  const verb = edit.head(noun)
  if (noun <= word || verb < 0 || verb >= word || edit.upos(verb) !== 'VERB' || !has(edit, verb, 'obj')) return
  if (particles(edit.lower(verb)).includes(edit.lower(word))) relabel(edit, word, verb, 'compound:prt')
}

/** "was due to step down amid protests", "cut short his visit": what governs nothing is its verb's particle. */
function looseParticle(edit: TreeEdit, word: number, particles: ParticlesOf): void {
  const verb = word - 1
  if (!PARTICLES.has(edit.upos(word)) || edit.head(word) !== verb || edit.upos(verb) !== 'VERB') return
  if (edit.label(word) === 'compound:prt' || edit.label(word) === 'case' || edit.children(word).length > 0) return
  if (particles(edit.lower(verb)).includes(edit.lower(word))) relabel(edit, word, verb, 'compound:prt')
}
const PARTICLES: ReadonlySet<string> = new Set(['ADP', 'ADJ'])
