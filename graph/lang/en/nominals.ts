import type { NominalRules } from '../../mention/nominals.ts'
import { nominalClasses } from '../nominal-classes.ts'
import { words } from '../word-lists.ts'

/** English nouns that take up what was told before. */
export const englishNominals: NominalRules = {
  singular: nominalClasses({
    court: 'court tribunal',
    league: 'bloc alliance organisation organization grouping',
    militia: 'militia movement militants insurgents rebels',
    party: 'party',
  }),
  plural: new Map([
    ...[...words('countries sides nations states neighbours neighbors powers rivals')].map(
      (noun) => [noun, 'country'] as const,
    ),
    ...[...words('leaders presidents ministers men statesmen politicians')].map((noun) => [noun, 'person'] as const),
  ]),
  articles: words('the'),
  numbers: new Map([
    ['two', 2],
    ['both', 2],
    ['three', 3],
    ['four', 4],
  ]),
  possessives: words('his her whose'),
  countryNouns: words('country nation homeland'),
  betweenWords: words('between'),
  selecting: /^(?:first|second|third|last|only|next|\p{L}+(?:th|est))$/u,
  owners: words('its his her their'),
  continuations: words('of for in'),
}
