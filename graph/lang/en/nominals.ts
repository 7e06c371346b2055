import type { NominalRules } from '../../mention/nominals.ts'
import { nominalClasses, pluralClasses } from '../nominal-classes.ts'
import { words } from '../word-lists.ts'

/** English nouns that take up what was told before. */
export const englishNominals: NominalRules = {
  singular: nominalClasses({
    court: 'court tribunal',
    league: 'bloc organisation organization grouping',
    alliance: 'alliance',
    militia: 'militia movement militants insurgents rebels',
    group: 'group',
    ministry: 'ministry department',
    party: 'party',
    person: 'politician billionaire diplomat cleric populist tycoon lawmaker',
  }),
  plural: pluralClasses(
    {
      countries: 'countries nations states members neighbours neighbors powers kingdoms republics',
      sides: 'sides parties rivals foes adversaries belligerents',
      people:
        'leaders presidents ministers men women statesmen politicians premiers diplomats chancellors monarchs envoys negotiators generals',
    },
    {
      governments: { nouns: 'governments', term: 'government' },
      parliaments: { nouns: 'parliaments legislatures', term: 'parliament' },
      forces: { nouns: 'armies militaries', term: 'military' },
      'foreign-ministries': { nouns: 'ministries', term: 'foreign ministry' },
    },
  ),
  groups: words('neighbours neighbors leaders presidents ministers premiers chancellors envoys negotiators'),
  distributive: words('neither either'),
  pluralOf: (noun) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`),
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
  owners: words('whose its his her their'),
  relatives: words('whose'),
  continuations: words('of for in'),
}
