import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { labelOf, NAME_CLASSES, PLACE, type NameClass } from '../../../../graph/names/labels.ts'
import { NameModelError, readNameModel } from '../../../../graph/names/model.ts'
import { createNameTagger } from '../../../../graph/names/tagger.ts'
import type { Example } from '../../../../server/train/names/prepare.ts'
import { NAME_DEFAULTS } from '../../../../server/train/names/settings.ts'
import { trainNames } from '../../../../server/train/names/train-names.ts'
import { writeNameModel } from '../../../../server/train/names/write-name-model.ts'

/** Words with their tags; names in brackets with their class behind. */
const SENTENCES = [
  'President:NOUN [Anna:PROPN Berg:PROPN]person met:VERB ministers:NOUN in:ADP [Oslo:PROPN]place',
  'President:NOUN [Jan:PROPN Holm:PROPN]person left:VERB [Vienna:PROPN]place',
  'talks:NOUN in:ADP [New:PROPN Delhi:PROPN]place ended:VERB',
  '[Nordic:PROPN Bank:PROPN]institution met:VERB [Anna:PROPN Berg:PROPN]person',
  'the:DET [Norwegian:ADJ]place-derived president:NOUN left:VERB [Nordic:PROPN Bank:PROPN]institution',
  'ministers:NOUN met:VERB and:CCONJ left:VERB',
]

function example(line: string): Example {
  const forms: string[] = []
  const tags: string[] = []
  const labels: number[] = []
  for (const [, name = '', kind = '', plain = ''] of line.matchAll(/\[([^\]]+)\]([a-z-]+)|(\S+)/g)) {
    const words = (name || plain).split(' ')
    words.forEach((word, i) => {
      const [form = '', tag = ''] = word.split(':')
      forms.push(form)
      tags.push(tag)
      const place =
        words.length === 1 ? PLACE.single : i === 0 ? PLACE.begin : i + 1 === words.length ? PLACE.end : PLACE.inside
      labels.push(name ? labelOf(NAME_CLASSES.indexOf(kind as NameClass), place) : 0)
    })
  }
  return { forms, tags, isShouted: false, labels: Uint8Array.from(labels), listed: new Int32Array(forms.length) }
}

const examples = SENTENCES.map(example)
const settings = {
  ...NAME_DEFAULTS,
  bits: 16,
  featureCount: 1,
  labelCount: 1,
  dropout: 0,
  epochs: 12,
  quantising: { least: 0.001, most: 2, grain: 1 },
}
const lists = [
  new Map([
    ['Oslo', 80],
    ['Vienna', 80],
  ]),
  new Map([['met', 12]]),
  new Map<string, number>(),
]
const train = (): Uint8Array =>
  writeNameModel(
    trainNames(
      'en',
      examples.map((each) => ({ example: each, importance: 1, isCopy: false })),
      lists,
      settings,
      () => {},
    ),
  )
const bytes = train()

it('gives the same bytes every time', () => {
  const digest = (model: Uint8Array): string => createHash('sha256').update(model).digest('hex')
  expect(digest(train())).toBe(digest(bytes))
})

it.each(SENTENCES.map((line, i) => [line, examples[i]!] as const))('learns "%s"', (line, { listed, ...read }) => {
  const { forms } = read
  const found = createNameTagger(readNameModel(bytes)).tag(read, listed)
  const told = found.map((name) => `${forms.slice(name.firstToken, name.endToken).join(' ')} ${name.class}`)
  const wanted = [...line.matchAll(/\[([^\]]+)\]([a-z-]+)/g)].map(
    ([, name = '', kind = '']) => `${name.replaceAll(/:\w+/g, '')} ${kind}`,
  )
  expect(told).toEqual(wanted)
  for (const { score } of found) expect(score).toBeGreaterThan(0.5)
})

it('finds a person that it has never seen, by its company', () => {
  const forms = ['President', 'Eva', 'Lund', 'left', 'Oslo']
  const tags = ['NOUN', 'PROPN', 'PROPN', 'VERB', 'PROPN']
  const found = createNameTagger(readNameModel(bytes)).tag({ forms, tags, isShouted: false }, [0, 0, 0, 0, 0])
  expect(found.map(({ firstToken, endToken, class: kind }) => `${firstToken}-${endToken} ${kind}`)).toEqual([
    '1-3 person',
    '4-5 place',
  ])
})

it('writes what it reads', () => {
  expect(Buffer.compare(writeNameModel(readNameModel(bytes)), bytes)).toBe(0)
})

it.each([
  ['cut off', bytes.subarray(0, bytes.length - 1), /instead of/],
  ['packed', Uint8Array.of(0x1f, 0x8b, 8, 0), /not a name model/],
  ['empty', new Uint8Array(0), /not a name model/],
  ['of another format', Buffer.from('{"format":"entente-names-1"}\n'), /format entente-names-2/],
])('refuses a model that is %s', (_, broken, message) => {
  expect(() => readNameModel(broken)).toThrow(NameModelError)
  expect(() => readNameModel(broken)).toThrow(message)
})
