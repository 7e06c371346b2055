import { expect, it } from 'vitest'
import { labelOf, NAME_CLASSES, PLACE, type NameClass } from '../../../../graph/names/labels.ts'
import type { NameTagger } from '../../../../graph/names/tagger.ts'
import { agreeing, bare } from '../../../../server/train/names/agreeing.ts'
import type { Example } from '../../../../server/train/names/prepare.ts'

type Labelled = readonly [token: number, name: NameClass]

/** A sentence, the one-word names another model and the tagger see in it, and what is written. */
const ROWS: readonly (readonly [text: string, other: readonly Labelled[], own: readonly Labelled[], string])[] = [
  [
    'Lund saw Oslo',
    [
      [0, 'person'],
      [2, 'place'],
    ],
    [
      [0, 'person'],
      [2, 'place'],
    ],
    'Lund\tB-PER\nsaw\tO\nOslo\tB-LOC\n\n',
  ],
  [
    'Lund saw Oslo',
    [
      [0, 'place'],
      [2, 'place'],
    ],
    [
      [0, 'person'],
      [2, 'place'],
    ],
    '',
  ],
  [
    'Lund saw Oslo',
    [[0, 'person']],
    [
      [0, 'person'],
      [2, 'place'],
    ],
    '',
  ],
  [
    'Danish Lund left',
    [[1, 'person']],
    [
      [0, 'place-derived'],
      [1, 'person'],
    ],
    'Danish\tB-LOCDERIV\nLund\tB-PER\nleft\tO\n\n',
  ],
  [
    'Lund read Hamlet',
    [[0, 'person']],
    [
      [0, 'person'],
      [2, 'other-derived'],
    ],
    '',
  ],
  ['Known Lund left', [[1, 'person']], [[1, 'person']], ''],
  ['nobody left', [], [], 'nobody\tO\nleft\tO\n\n'],
]

it.each(ROWS)('chooses from "%s" where %j and %j are seen', (text, other, own, wanted) => {
  const forms = text.split(' ')
  const labels = new Uint8Array(forms.length)
  for (const [token, name] of other) labels[token] = labelOf(NAME_CLASSES.indexOf(name), PLACE.single)
  const example: Example = { forms, tags: forms, isShouted: false, listed: new Int32Array(forms.length), labels }
  const tagger: NameTagger = {
    tag: () => own.map(([firstToken, name]) => ({ firstToken, endToken: firstToken + 1, class: name, score: 1 })),
    usualCase: () => null,
    why: () => null,
  }
  expect(agreeing([example], tagger, new Set([bare(['Known', 'Lund', 'left'])]))).toBe(wanted)
})
