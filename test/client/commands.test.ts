import { expect, it } from 'vitest'
import { COMMANDS } from '../../client/commands.ts'
import { WORDS } from '../../client/words/index.ts'

it('no two commands share a key', () => {
  const keys = COMMANDS.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

it.each(Object.entries(WORDS))('every command has words, and every word a command: %s', (_language, { commands }) => {
  expect(COMMANDS.map(({ id }) => id).toSorted()).toEqual(Object.keys(commands).toSorted())
})
