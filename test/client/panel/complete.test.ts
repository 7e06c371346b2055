import { expect, it } from 'vitest'
import { suggest } from '../../../client/panel/complete.ts'

it.each([
  ['MATCH (p:', 'Person'],
  ['MATCH (p:Pe', 'Person'],
  ['MATCH (a)-[:', 'RATIFIED'],
  ['MATCH (a)-[r:SIGNED|RAT', 'RATIFIED'],
  ['MATCH (t:Treaty) RETURN t.na', 'nameDe'],
  ['MATCH (t:Treaty) RET', 'RETURN'],
])('after %s it offers %s', (text, offered) => {
  expect(suggest(text, text.length, false)?.options.map(({ label }) => label)).toContain(offered)
})

it('replaces the word that was begun', () => {
  const text = 'MATCH (a)-[r:SIGNED|RAT'
  expect(suggest(text, text.length, false)?.from).toBe(text.length - 3)
})

it('stays silent where nothing fits', () => expect(suggest('MATCH (n) RETURN n ', 19, false)).toBeNull())
