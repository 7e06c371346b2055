import type { Frame } from '../../graph/syntax/frame.ts'
import { LEFT, RIGHT, SHIFT, type ParseState } from '../../graph/syntax/state.ts'

/**
 * The transitions that lead to a tree, or as near to it as the system gets when arcs cross: at each state the transition
 * that makes fewest arcs unreachable, left arcs before right arcs before shifts. Source: Goldberg and Nivre 2013, with
 * the costs of arc-hybrid.
 *
 * @param heads by place, 0 for the root. @param state working memory.
 */
export function oracle(frame: Frame, heads: readonly number[], state: ParseState): Uint8Array {
  state.reset()
  const transitions = new Uint8Array(2 * frame.length)
  let step = 0
  const root = frame.length + 1
  const headOf = (i: number): number => (heads[i] === 0 ? root : heads[i]!)
  while (state.front <= frame.length || state.depth > 0) {
    let best = SHIFT
    let lowest = Infinity
    for (const transition of [LEFT, RIGHT, SHIFT]) {
      if (!state.isLegal(transition, frame.length)) continue
      const cost = lostArcs(state, transition, frame.length, headOf)
      if (cost < lowest) {
        lowest = cost
        best = transition
      }
    }
    state.apply(frame, best)
    transitions[step++] = best
  }
  return transitions
}

/** How many arcs of the tree the transition puts out of reach. */
function lostArcs(state: ParseState, transition: number, length: number, headOf: (i: number) => number): number {
  const { stack, depth, front } = state
  let lost = 0
  if (transition === SHIFT) {
    for (let k = 0; k < depth; k++) {
      if (headOf(stack[k]!) === front) lost++
      if (k < depth - 1 && stack[k] === headOf(front)) lost++
    }
    return lost
  }
  const top = stack[depth - 1]!
  const second = depth > 1 ? stack[depth - 2]! : 0
  for (let i = front; i <= length; i++) if (headOf(i) === top) lost++
  const head = headOf(top)
  if (transition === LEFT ? (second > 0 && head === second) || head > front : head >= front) lost++
  return lost
}
