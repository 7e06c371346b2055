import { expect, it } from 'vitest'
import { Frame } from '../../../graph/syntax/frame.ts'
import { makeInventory } from '../../../graph/syntax/inventory.ts'
import { Lexicon } from '../../../graph/syntax/lexicon.ts'
import { TreeContext } from '../../../graph/syntax/tree-context.ts'
import { treeOf } from './tree-text.ts'

// "In Wien hat die Ministerin den Pakt unterzeichnet": words count from 1
const tree = treeOf(
  'In ADP 2 case',
  'Wien PROPN 8 obl',
  'hat AUX 8 aux',
  'die DET 5 det',
  'Ministerin NOUN 8 nsubj',
  'den DET 7 det',
  'Pakt NOUN 8 obj',
  'unterzeichnet VERB 0 root',
)
const inventory = makeInventory(
  ['', 'ADP', 'PROPN', 'AUX', 'DET', 'NOUN', 'VERB', 'ROOT'],
  ['', 'root', 'nsubj', 'obj'],
)
const vocabulary = new Map(tree.words.map((word, i) => [word.toLowerCase(), i + 2]))
const frame = new Frame()
frame.load(new Lexicon({ vocabulary, clusters: new Map(), fixedTags: new Map() }), tree.words)
tree.tags.forEach((tag, i) => (frame.tag[i] = inventory.tags.indexOf(tag)))
frame.head.set(tree.heads)
const context = new TreeContext(inventory)
context.gather(frame)

it.each([
  ['adposition of Wien', context.adposition[2], vocabulary.get('in')],
  ['case cue of Ministerin', context.caseCue[5], vocabulary.get('die')],
  ['case cue of Pakt', context.caseCue[7], vocabulary.get('den')],
  ['finite verb of the clause', context.finite[8], 3],
  ['rank of Wien, which has an adposition', context.rank[2], 0],
  ['rank of Ministerin', context.rank[5], 1],
  ['rank of Pakt', context.rank[7], 2],
  ['nominal after Ministerin', context.nextNominal[5], 7],
  ['nominal before Pakt', context.previousNominal[7], 5],
  ['first word of the clause', context.leftEdge[8], 1],
  ['bits of subject and object are two', context.subjectBits & context.objectBits, 0],
])('finds the %s', (_, found, expected) => {
  expect(found).toBe(expected)
})

it('lists the dependents of a head from left to right', () => {
  expect(context.dependents(8)).toEqual([2, 3, 5, 7])
  expect(context.dependents(0)).toEqual([8])
})
