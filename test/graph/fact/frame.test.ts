import { describe, expect, it } from 'vitest'
import { readFrames } from '../../../graph/fact/frame.ts'

const CLASSES = { arms: ['Waffe', 'Rakete'] }

describe('frames are read from lines', () => {
  it('reads a verb with its slots', () => {
    const [frame] = readFrames('ratified : ratifizieren : subj=actor obj=object', CLASSES)
    expect(frame).toMatchObject({ type: 'ratified', part: 'verb', lemma: 'ratifizieren', nouns: new Set() })
    expect(frame?.slots).toEqual([
      { role: 'actor', alternatives: [[{ kind: 'subject' }]], only: null, isRequired: false, isOptional: false },
      { role: 'object', alternatives: [[{ kind: 'object' }]], only: null, isRequired: false, isOptional: false },
    ])
  })
  it('reads alternatives, prepositions and what is required', () => {
    const [frame] = readFrames('supplied-arms : liefern +@arms : dat|an=recipient!', CLASSES)
    expect(frame?.nouns).toEqual(new Set(['waffe', 'rakete']))
    expect(frame?.slots).toEqual([
      {
        role: 'recipient',
        alternatives: [[{ kind: 'dative' }, { kind: 'preposition', preposition: 'an' }]],
        only: null,
        isRequired: true,
        isOptional: false,
      },
    ])
  })
  it('reads what is asked only if the first gives nobody, and what may stay empty', () => {
    const [frame] = readFrames('expelled : aus·weisen : subj/aus=actor obj=recipient?', CLASSES)
    expect(frame?.slots).toEqual([
      {
        role: 'actor',
        alternatives: [[{ kind: 'subject' }], [{ kind: 'preposition', preposition: 'aus' }]],
        only: null,
        isRequired: false,
        isOptional: false,
      },
      { role: 'recipient', alternatives: [[{ kind: 'object' }]], only: null, isRequired: false, isOptional: true },
    ])
  })
  it('reads adjectives and reflexives', () => {
    const [ready, side] = readFrames(
      'promised : A bereit : subj=actor clause=recipient\nsupported : sich stellen : subj=actor hinter=recipient!',
      CLASSES,
    )
    expect(ready).toMatchObject({ part: 'adjective', lemma: 'bereit', isReflexive: false })
    expect(side).toMatchObject({ part: 'verb', lemma: 'stellen', isReflexive: true })
  })
  it('reads clauses that must be friendly or hostile', () => {
    const [frame] = readFrames('promised : A ready : subj=actor clause+/clause-=recipient', CLASSES)
    expect(frame?.slots[1]?.alternatives).toEqual([
      [{ kind: 'clause', tone: 'friendly' }],
      [{ kind: 'clause', tone: 'hostile' }],
    ])
  })
  it('reads what alone may fill a slot', () => {
    const [frame] = readFrames('sanctioned : suspend : obj=recipient:country!', CLASSES)
    expect(frame?.slots[0]).toMatchObject({ role: 'recipient', only: 'country', isRequired: true })
    expect(() => readFrames('sanctioned : suspend : obj=recipient:planet!', CLASSES)).toThrow('no entity type "planet"')
  })
  it('reads several triggers with the same slots', () => {
    const frames = readFrames('condemned : N Kritik,Schelte : poss=actor an=recipient', CLASSES)
    expect(frames.map(({ name }) => name)).toEqual(['condemned/N_Kritik', 'condemned/N_Schelte'])
  })
  it('passes over comments and empty lines', () => {
    expect(readFrames('# treaties\n\n', CLASSES)).toEqual([])
  })
  it.each([
    ['ratified : ratifizieren', 'needs type, trigger and slots'],
    ['rattified : ratifizieren : subj=actor', 'no event type "rattified"'],
    ['ratified : ratifizieren : subj=acter', 'needs a role of actor'],
    ['supplied-arms : liefern +@guns : subj=actor', 'no class "@guns"; there are arms'],
  ])('says what is wrong with "%s"', (line, message) => {
    expect(() => readFrames(line, CLASSES)).toThrow(message)
  })
})
