import { describe, expect, it } from 'vitest'
import { readFrames } from '../../../graph/fact/frame.ts'

const CLASSES = { arms: ['Waffe', 'Rakete'] }

describe('frames are read from lines', () => {
  it('reads a verb with its slots', () => {
    const [frame] = readFrames('ratified : ratifizieren : subj=actor obj=object', CLASSES)
    expect(frame).toMatchObject({ type: 'ratified', part: 'verb', lemma: 'ratifizieren', nouns: [] })
    expect(frame?.slots).toEqual([
      { role: 'actor', sources: [{ kind: 'subject' }], isRequired: false },
      { role: 'object', sources: [{ kind: 'object' }], isRequired: false },
    ])
  })
  it('reads alternatives, prepositions and what is required', () => {
    const [frame] = readFrames('supplied-arms : liefern +@arms : dat|an=recipient!', CLASSES)
    expect(frame?.nouns).toEqual(['waffe', 'rakete'])
    expect(frame?.slots).toEqual([
      {
        role: 'recipient',
        sources: [{ kind: 'dative' }, { kind: 'preposition', preposition: 'an' }],
        isRequired: true,
      },
    ])
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
