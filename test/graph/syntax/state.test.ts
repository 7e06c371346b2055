import { expect, it } from 'vitest'
import { headsOf, LEFT, ParseState, RIGHT, SHIFT } from '../../../graph/syntax/state.ts'
import { Frame } from '../../../graph/syntax/frame.ts'
import { makeInventory } from '../../../graph/syntax/inventory.ts'

const inventory = makeInventory(['', 'ADP', 'NOUN', 'VERB', 'ROOT'], ['', 'root'])

it.each([
  ['one word', 'SL', [2]],
  ['head first', 'SSRL', [3, 1]],
  ['head last', 'SLSL', [2, 3]],
  ['both sides', 'SLSSRL', [2, 4, 2]],
  ['a chain', 'SSSRRL', [4, 1, 2]],
])('reads heads back from the transitions: %s', (_, letters, expected) => {
  const transitions = Uint8Array.from(letters, (letter) => ({ S: SHIFT, L: LEFT, R: RIGHT })[letter]!)
  expect([...headsOf(transitions, letters.length / 2)].slice(1)).toEqual(expected)
})

it.each([
  ['nothing but a shift with an empty stack', 0, 1, [true, false, false]],
  ['no right arc with one word on the stack', 1, 2, [true, true, false]],
  ['no shift of the root', 2, 4, [false, true, true]],
])('allows %s', (_, depth, front, expected) => {
  const state = new ParseState(inventory)
  state.depth = depth
  state.front = front
  expect([SHIFT, LEFT, RIGHT].map((transition) => state.isLegal(transition, 3))).toEqual(expected)
})

it('tells a noun with an adposition from one without', () => {
  const [bare, oblique] = [kindsOf(['NOUN', 'NOUN', 'VERB'], 'SLSL'), kindsOf(['ADP', 'NOUN', 'VERB'], 'SLSL')]
  expect(bare[3]).not.toBe(oblique[3])
})

/** Sets of kinds on the left of each place after the transitions. */
function kindsOf(tags: readonly string[], letters: string): number[] {
  const frame = new Frame()
  tags.forEach((tag, i) => (frame.tag[i + 1] = inventory.tags.indexOf(tag)))
  const state = new ParseState(inventory)
  for (const letter of letters) state.apply(frame, letter === 'S' ? SHIFT : LEFT)
  return [...state.leftKinds]
}

it('copies over what an earlier sentence left behind', () => {
  const frame = new Frame()
  const [long, short, copy] = [new ParseState(inventory), new ParseState(inventory), new ParseState(inventory)]
  for (const transition of [SHIFT, LEFT, SHIFT, LEFT, SHIFT, LEFT]) long.apply(frame, transition)
  copy.copyFrom(long)
  copy.copyFrom(short)
  expect([...copy.leftEnds]).toEqual([...short.leftEnds])
  long.reset()
  expect([...long.leftKinds]).toEqual([...short.leftKinds])
})
