import type { NominalRules } from '../../mention/nominals.ts'
import { nominalClasses, pluralClasses } from '../nominal-classes.ts'
import { words } from '../word-lists.ts'

/** German nouns that take up what was told before. */
export const germanNominals: NominalRules = {
  singular: nominalClasses({
    court: 'gericht gerichts gerichtshof gerichtshofs tribunal tribunals',
    league:
      'bündnis bündnisses staatenbund staatenbunds organisation regionalorganisation staatengemeinschaft staatengruppe wirtschaftsgemeinschaft',
    alliance: 'allianz militärallianz militärbündnis militärbündnisses verteidigungsbündnis',
    militia: 'miliz terrormiliz schiitenmiliz islamistengruppe rebellengruppe terrorgruppe söldnertruppe',
    group: 'gruppe',
    ministry: 'ministerium ministeriums ministerien',
    party: 'partei regierungspartei',
    person:
      'politiker politikers politikerin republikaner republikaners republikanerin demokrat demokraten demokratin sozialdemokrat sozialdemokraten sozialdemokratin christdemokrat christdemokraten rechtspopulist rechtspopulisten rechtspopulistin populist populisten milliardär milliardärs unternehmer diplomat diplomaten diplomatin geistliche geistlichen oppositionspolitiker oppositionspolitikerin konservative konservativen',
  }),
  plural: pluralClasses(
    {
      countries:
        'länder ländern mitglieder mitgliedern mitgliedstaaten mitgliedsstaaten mitgliedsländer staaten nachbarländer nachbarländern nachbarstaaten nachbarn nationen atommächte atommächten großmächte großmächten königreiche republiken',
      sides: 'seiten parteien konfliktparteien kriegsparteien gegner gegnern rivalen kontrahenten vertragsparteien',
      people:
        'politiker politikern staatschefs präsidenten regierungschefs minister ministern außenminister außenministern verteidigungsminister staatsmänner männer männern spitzenpolitiker',
    },
    {
      governments: { nouns: 'regierungen', term: 'Regierung' },
      parliaments: { nouns: 'parlamente parlamenten', term: 'Parlament' },
      forces: { nouns: 'armeen streitkräfte streitkräften', term: 'Streitkräfte' },
      'foreign-ministries': { nouns: 'außenministerien', term: 'Außenministerium' },
    },
  ),
  groups: new Set(),
  distributive: new Set(),
  pluralOf: (noun) => noun,
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
  owners: words('dessen deren sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres'),
  relatives: words('dessen deren'),
  continuations: words('der des von für'),
}
