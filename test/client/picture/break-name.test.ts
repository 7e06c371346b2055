import { expect, it } from 'vitest'
import { breakName } from '../../../client/picture/break-name.ts'

it.each([
  ['Kim Jong-un', ['Kim Jong-un']],
  ['Organisation of Islamic Cooperation', ['Organisation of', 'Islamic Cooperation']],
  ['Nordrhein-Westfälisches Landesparlament', ['Nordrhein-Westfälisches', 'Landesparlament']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsge…']],
  [
    'Treaty on Comprehensive Strategic Partnership between Russia and North Korea',
    ['Treaty on Comprehensive…', 'Partnership between Russ…'],
  ],
])('%s takes the lines %j', (name, lines) => expect(breakName(name, 25)).toEqual(lines))
