import type { NominalRules } from '../../mention/nominals.ts'
import { nominalClasses } from '../nominal-classes.ts'
import { words } from '../word-lists.ts'

/** German nouns that take up what was told before. */
export const germanNominals: NominalRules = {
  singular: nominalClasses({
    court: 'gericht gerichts gerichtshof gerichtshofs tribunal tribunals',
    league:
      'bündnis bündnisses allianz staatenbund staatenbunds militärbündnis organisation regionalorganisation staatengemeinschaft staatengruppe wirtschaftsgemeinschaft',
    militia: 'miliz terrormiliz schiitenmiliz islamistengruppe rebellengruppe terrorgruppe söldnertruppe',
    party: 'partei regierungspartei',
  }),
  plural: new Map([
    ...[...words('länder ländern staaten seiten nachbarländer nachbarländern nachbarstaaten nationen atommächte')].map(
      (noun) => [noun, 'country'] as const,
    ),
    ...[
      ...words(
        'politiker politikern staatschefs präsidenten regierungschefs minister ministern außenminister staatsmänner',
      ),
    ].map((noun) => [noun, 'person'] as const),
  ]),
  articles: words('der die das dem des den'),
  numbers: new Map([
    ['beide', 2],
    ['beiden', 2],
    ['beider', 2],
    ['zwei', 2],
    ['drei', 3],
    ['vier', 4],
  ]),
  possessives: words('sein seinem seines ihr ihrem ihres dessen deren'),
  countryNouns: words('land landes'),
  betweenWords: words('zwischen'),
  selecting: /^(?:erst|zweit|dritt|viert|fünft|letzt|einzig|nächst|größt)/u,
  owners: words('sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres'),
  continuations: words('der des von für'),
}
