import { describe, expect, it } from 'vitest'
import { cutText, type MentionView } from '../../../client/show/segments.ts'
import type { Span } from '../../../graph/model/span.ts'

const TEXT = 'Die US-Regierung warnte Moskau.\n\nDann schwieg sie.'
const mention = (surface: string, entity: string): MentionView => {
  const start = TEXT.indexOf(surface)
  return { start, end: start + surface.length, entity, type: 'institution', form: 'name' }
}
const span = (surface: string): Span => ({ start: TEXT.indexOf(surface), end: TEXT.indexOf(surface) + surface.length })

/** "[US](usa)" for a mention, "*warnte*" for a trigger, "<…>" for the marked sentence; paragraphs by "¶". */
function show(mentions: readonly MentionView[], marked: Span | null = null, triggers: readonly Span[] = []): string {
  return cutText(TEXT, mentions, marked, triggers)
    .map((passages) =>
      passages
        .map(({ isEvidence, segments }) => {
          const inner = segments
            .map(({ start, end, mention: covering, isTrigger }) => {
              const words = isTrigger ? `*${TEXT.slice(start, end)}*` : TEXT.slice(start, end)
              return covering === null ? words : `[${words}](${covering.entity})`
            })
            .join('')
          return isEvidence ? `<${inner}>` : inner
        })
        .join(''),
    )
    .join('¶')
}

describe('a text cut for reading', () => {
  it.each<[string, readonly MentionView[], Span | null, readonly Span[], string]>([
    ['plain', [], null, [], 'Die US-Regierung warnte Moskau.¶Dann schwieg sie.'],
    ['with mentions', [mention('Moskau', 'rus')], null, [], 'Die US-Regierung warnte [Moskau](rus).¶Dann schwieg sie.'],
    [
      'with a mention in a mention: the inner one is the nearer',
      [mention('US-Regierung', 'gov'), mention('US', 'usa')],
      null,
      [],
      'Die [US](usa)[-Regierung](gov) warnte Moskau.¶Dann schwieg sie.',
    ],
    [
      'with evidence and its trigger',
      [mention('Moskau', 'rus')],
      span('Die US-Regierung warnte Moskau.'),
      [span('warnte')],
      '<Die US-Regierung *warnte* [Moskau](rus).>¶Dann schwieg sie.',
    ],
    [
      'with a trigger that is a mention',
      [mention('warnte', 'x')],
      null,
      [span('warnte')],
      'Die US-Regierung [*warnte*](x) Moskau.¶Dann schwieg sie.',
    ],
  ])('%s', (_name, mentions, marked, triggers, shown) => expect(show(mentions, marked, triggers)).toBe(shown))
})
