import { expect, test } from 'vitest'
import type { Extraction } from '../../../graph/model/extraction.ts'
import { entityId } from '../../../graph/model/id.ts'
import { compareReadings, NO_DIFFERENCE } from '../../../server/relink/compare.ts'
import { describeEntity, extraction } from '../../graph/store/extractions.ts'

/** What a mention of "Berg" stands for: somebody known, a stranger, or nobody. */
type Meaning = 'person/berg' | 'person/see' | 'nil/stranger' | null

const STRANGER = describeEntity('nil/stranger', 'person', 'person', { de: 'Berg' }, null, { linked: false })

function told(meaning: Meaning): Extraction {
  const { entities, mentions, ...rest } = extraction({
    id: 'a',
    facts: [],
    others: [meaning ?? 'person/berg'],
    described: [STRANGER],
  })
  const [mention] = mentions
  return {
    ...rest,
    entities,
    mentions: mention
      ? [{ ...mention, end: 4, surface: 'Berg', entity: meaning === null ? null : entityId(meaning) }]
      : [],
  }
}

const stored = (now: Extraction) => ({
  article: now.article,
  digest: '',
  facts: [],
  mentions: now.mentions.flatMap(({ start, end, entity }) =>
    entity === null ? [] : [{ start, end, entity, linked: entity !== STRANGER.id }],
  ),
})

test.each([
  ['person/berg', 'person/berg', {}],
  ['person/berg', 'person/see', { relinked: 1 }],
  ['person/berg', 'nil/stranger', { unlinked: 1 }],
  ['person/berg', null, { unlinked: 1 }],
  ['nil/stranger', 'person/berg', { linked: 1 }],
  ['nil/stranger', null, {}],
  [null, 'person/berg', { linked: 1 }],
  [null, 'nil/stranger', {}],
] as const)('%s, then %s', (before, after, expected) => {
  expect(compareReadings(stored(told(before)), told(after))).toEqual({ ...NO_DIFFERENCE, ...expected })
})
