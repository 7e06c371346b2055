import { EVENT_TYPE, type EventType } from '../ontology/event-types.ts'
import { HOSTILE } from '../ontology/plover.ts'
import { childrenWith, plainLabel } from './arcs.ts'
import { verbClause } from './clause.ts'
import type { Filler, Roles } from './filler.ts'
import type { Participant } from './participant.ts'
import { roleWords } from './slot-words.ts'

/**
 * Whom an answer is meant for that names nobody: whoever did something to the actor just before ("Iran fired missiles at Iraq; Baghdad
 * recalled its ambassador", "Beijing imposed tariffs in response").
 */
export function answered(filler: Filler, { actor }: Roles): readonly Participant[] {
  const { frame, rules, finder, before, parsed, clause, beside } = filler
  if (actor.length === 0) return []
  const named = roleWords(filler, 'recipient')
  const isAlone = named.every((word) => beside.includes(word))
  // "Britain suspended aid to Rwanda, and Germany froze assistance": what the verb before is told of.
  const isJoined = frame.part === 'verb' && frame.nouns.size > 0 && plainLabel(parsed, clause.predicate) === 'conj'
  const shared = isAlone && isJoined ? before.sufferers(frame.type, actor) : []
  if (shared.length > 0) return shared
  if (isAlone && TAKEN_STEPS.has(frame.type) && isLikewise(filler)) return before.sufferers(frame.type, actor)
  if (!HOSTILE.has(EVENT_TYPE[frame.type].plover)) return []
  const isRecall = RECALLS.has(frame.type) && frame.nouns.size > 0
  const provoker = provokers(filler)
  if (!isRecall && provoker.length === 0 && !isAnswer()) return []
  // "recalled its ambassador from Freedonia": somebody is meant, if not who.
  if (named.some((word) => !beside.includes(word) && parsed.tree.upos[word] === 'PROPN')) return []
  const isOther = (each: Participant) => actor.every((one) => !finder.isCompatriot(each, one))
  const found =
    provoker.length > 0
      ? provoker.flatMap((word) => finder.acting(word))
      : before.doersAgainst((each) => actor.some((one) => finder.isCompatriot(one, each)))
  const others = found.filter((each) => each.type !== 'place' && isOther(each))
  return others.length > 0 || !isRecall
    ? others
    : besides(filler).filter((each) => each.type === 'country' && isOther(each))

  function isAnswer(): boolean {
    const words = [
      ...clause.obliques.map(({ word }) => word),
      ...[...clause.objects, ...beside].flatMap((word) => childrenWith(parsed, word, 'amod')),
    ]
    return words.some((word) => rules.participants.answering.has(parsed.lower[word] ?? ''))
  }
}

/** "Mexico granted her asylum, prompting Lima to break off ties": whoever makes somebody do it is who it is done to. */
function provokers({ parsed, clause, rules }: Filler): readonly number[] {
  const above = parsed.tree.heads[clause.predicate] ?? -1
  if (above < 0 || !rules.participants.prompting.has(parsed.lower[above] ?? '')) return []
  const isMade = ['xcomp', 'advcl'].includes(plainLabel(parsed, clause.predicate))
  return isMade ? verbClause(parsed, above, rules.clauses).subjects : []
}

/** "recalled its envoy and expelled Cambodia's ambassador": whom the verb beside it acts on. */
function besides({ parsed, clause, rules, finder }: Filler): readonly Participant[] {
  return childrenWith(parsed, clause.predicate, 'conj')
    .flatMap((verb) => verbClause(parsed, verb, rules.clauses).objects)
    .flatMap((word) => finder.owning(word))
}

/** "Die EU setzte die Hilfe für Niger aus, auch Deutschland stellte die Zusammenarbeit ein": done to the same. */
const isLikewise = ({ parsed, clause, rules }: Filler): boolean =>
  [clause.predicate, ...clause.subjects].some((word) =>
    (parsed.children[word] ?? []).some((child) => rules.participants.likewise.has(parsed.lower[child] ?? '')),
  )

/** What one state after another does to the same. */
const TAKEN_STEPS: ReadonlySet<EventType> = new Set<EventType>([
  'cut-cooperation',
  'sanctioned',
  'expelled',
  'broke-relations',
  'withdrew-troops',
  'supplied-arms',
  'aided',
  'promised',
])

const RECALLS: ReadonlySet<EventType> = new Set<EventType>(['broke-relations'])
