import type { Tenure } from '../../model/fact.ts'
import type { NameRules } from '../../mention/rules.ts'
import { conjugate } from './verb.ts'

/** How German names people, bodies and treaties. */
export const germanNames: NameRules = {
  titlesAreCapitalised: true,
  titleEndings: ['en', 's', 'n', 'in', 'innen', 'es'],
  bodyEndings: ['s', 'es', 'en', 'n', 'e'],
  tenures: new Map<string, Tenure>([
    ...tenures(
      'former',
      'ex alt früherer frühere früheren früherem ehemaliger ehemalige ehemaligen ehemaligem abgewählte abgewählter abgewählten gestürzte gestürzter gestürzten damalige damaliger damaligen',
    ),
    ...tenures(
      'acting',
      'amtierender amtierende amtierenden geschäftsführender geschäftsführende geschäftsführenden kommissarische kommissarischer kommissarischen interims übergangs',
    ),
    ...tenures(
      'elect',
      'designierter designierte designierten gewählter gewählte gewählten künftiger künftige künftigen',
    ),
  ]),
  nameParticles: new Set('von van der den de la le du di da dos al el bin ibn ben abu zu'.split(' ')),
  belonging: new Set(['von', 'der', 'des']),
  definiteArticles: new Set(
    'der die das des dem den dieser diese dieses diesem diesen vom zum zur beim im ins am seinem seiner sein ihr ihrem ihrer'.split(
      ' ',
    ),
  ),
  indefiniteArticles: new Set('ein eine einen einem einer eines kein keine keinen keinem keiner'.split(' ')),
  singularArticles: new Set('ein eine einen einem einer eines dem des'.split(' ')),
  memberEndings: /(?:er|en|e)$/,
  possessiveMarks: new Set(["'", '’']),
  countryNouns: new Set([
    'land',
    'landes',
    'königreich',
    'königreichs',
    'inselstaat',
    'inselstaats',
    'golfstaat',
    'golfstaats',
  ]),
  countryArticles: new Set(['das', 'dem', 'des', 'der', 'den']),
  placeSense: {
    placePrepositions: new Set(
      'in nach aus bei um nahe über durch bis im ab unweit nördlich südlich östlich westlich'.split(' '),
    ),
    motionVerbs: new Set(
      ['besuchen', 'erreichen', 'verlassen', 'bereisen'].flatMap((verb) => [...conjugate(verb).keys()]),
    ),
    placeNouns: new Set('stadt hauptstadt metropole region provinz gebiet flughafen'.split(' ')),
  },
  treaties: {
    heads: new Set(
      'pakt abkommen vertrag konvention übereinkommen übereinkunft charta protokoll vereinbarung'.split(' '),
    ),
    weakHeads: new Set('protokoll vereinbarung charta konvention übereinkunft'.split(' ')),
    headEndings: ['s', 'es', 'e', 'en', 'n'],
    headsEndCompounds: true,
    families: families({
      defence:
        'beistands verteidigungs militär militärischen militärischer militärisches militärische bündnis sicherheits partnerschafts partnerschaft strategische strategischer strategischen freundschafts nichtangriffs stationierungs',
      trade: 'handels freihandels wirtschafts investitions zoll getreide rohstoff gas öl fischerei',
      peace: 'friedens waffenstillstands waffenruhe normalisierungs',
      'arms-control': 'atom abrüstungs atomwaffensperr rüstungskontroll nuklear teststopp',
      environment: 'klima klimaschutz umwelt artenschutz hochsee',
      migration: 'migrations flüchtlings rücknahme rückführungs auslieferungs',
      cooperation: 'kooperations grundlagen grenz assoziierungs rahmen nachbarschafts kultur',
      'human-rights': 'menschenrechts flüchtlings',
    }),
    domestic: new Set(
      'tarif koalitions miet kauf arbeits werk ehe pacht versicherungs sitzungs miet mobilfunk bau staats lehr ausbildungs rahmentarif gesellschafts spieler profi leih bei'.split(
        ' ',
      ),
    ),
    withWords: new Set(['mit']),
    betweenWords: new Set(['zwischen']),
    andWords: new Set(['und', 'sowie', ',']),
  },
}

function tenures(tenure: Tenure, words: string): [string, Tenure][] {
  return words.split(' ').map((word) => [word, tenure])
}
function families(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([family, words]) =>
      words.split(' ').map((word): [string, string] => [word, family]),
    ),
  )
}
