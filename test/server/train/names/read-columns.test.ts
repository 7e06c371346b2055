import { expect, it } from 'vitest'
import { readColumns } from '../../../../server/train/names/read-columns.ts'

const LABELS = { PER: ['person', 'name'], LOC: ['place', 'name'] } as const

it.each([
  ['token and label alone', 'Eva\tB-PER\nLund\tI-PER\nsaw\tO\nOslo\tB-LOC\n.\tO', undefined],
  [
    'numbered tokens with comments',
    '# sent_id = 1\n1\tEva\tB-PER\t-\n2\tLund\tI-PER\t-\n3\tsaw\tO\n4\tOslo\tB-LOC\n5\t.\tO',
    { token: 1, label: 2 },
  ],
])('reads %s', (_, content, columns) => {
  const [text, ...more] = readColumns(content, 'en', LABELS, columns)
  expect(more).toEqual([])
  expect(text?.text).toBe('Eva Lund saw Oslo.')
  expect(text?.names.map(({ start, end, type }) => `${text.text.slice(start, end)} ${type}`)).toEqual([
    'Eva Lund person',
    'Oslo place',
  ])
})

it('leaves out labels that mean nothing to it', () => {
  expect(readColumns('Monday\tB-DATE', 'en', LABELS)[0]?.names).toEqual([])
})
