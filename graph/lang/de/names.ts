import type { Tenure } from '../../model/fact.ts'
import type { CountryNoun } from '../../mention/country-nouns.ts'
import type { NameRules } from '../../mention/rules.ts'
import { byWord, valued, words } from '../word-lists.ts'
import { MONTHS, WEEKDAYS } from './mend/lists.ts'
import { germanNominals } from './nominals.ts'
import { conjugate } from './verb.ts'

/** How German names people, bodies and treaties. */
export const germanNames: NameRules = {
  titlesAreCapitalised: true,
  streets: ['straße', 'strasse', 'allee', 'platz', 'gasse', 'chaussee', 'damm'],
  titleEndings: ['en', 's', 'n', 'in', 'innen', 'es'],
  bodyEndings: ['s', 'es', 'en', 'n', 'e'],
  pluralEndings: new Map([
    ['innen', 'in'],
    ['ern', 'er'],
  ]),
  tenures: new Map<string, Tenure>([
    ...valued(
      'former',
      'ex alt früherer frühere früheren früherem ehemaliger ehemalige ehemaligen ehemaligem einstiger einstige einstigen abgesetzter abgesetzte abgesetzten verstorbener verstorbene verstorbenen abgewählte abgewählter abgewählten gestürzte gestürzter gestürzten damalige damaliger damaligen',
    ),
    ...valued(
      'acting',
      'amtierender amtierende amtierenden geschäftsführender geschäftsführende geschäftsführenden kommissarische kommissarischer kommissarischen interims übergangs',
    ),
    ...valued(
      'elect',
      'elect designierter designierte designierten gewählter gewählte gewählten künftiger künftige künftigen',
    ),
  ]),
  closedTenures: new Map<string, Tenure>([...valued('former', 'alt ex'), ...valued('acting', 'interims übergangs')]),
  deputies: words(
    'vize stellvertretender stellvertretende stellvertretenden stellvertretendem stellvertretend vizevorsitzende',
  ),
  nameParticles: words(
    'von van der den de del la le du di da dos al el bin bint ibn ben abu zu zur vom ter ten arap ould ag',
  ),
  articleParticles: words('der den zur vom'),
  townPrefixes: new Set(['St.', 'Sankt', 'Bad']),
  newspaperNouns: new Set(
    'Zeitung Tageszeitung Volkszeitung Abendzeitung Morgenpost Abendblatt Tageblatt Tagblatt Volksblatt Wochenblatt Rundschau Anzeiger Stadtanzeiger Stadt-Anzeiger Generalanzeiger General-Anzeiger Kurier Merkur Volksstimme Nachrichten Allgemeine Allgemeinen'.split(
      ' ',
    ),
  ),
  belonging: new Set(['von', 'der', 'des']),
  ethnic: words('ethnische ethnischen ethnischer ethnisch'),
  descendants: new Set(),
  locating: words('in im aus'),
  becoming: {
    before: words('als war waren wurde wurden'),
    behind: words(
      'werden geworden wird wurde wurden gewählt wiedergewählt ernannt nominiert bestimmt berufen vereidigt gekürt war gewesen',
    ),
  },
  planned: words('werden wird nominiert'),
  definiteArticles: words(
    'der die das des dem den dieser diese dieses diesem diesen vom zum zur beim im ins am seinem seiner sein ihr ihrem ihrer',
  ),
  genitiveArticles: words('der des dieser dieses seiner seines ihrer ihres vom eines einer'),
  clauseOpeners: words('und oder aber als wie wenn dass weil während nachdem bevor sagte mit für von'),
  indefiniteArticles: words('ein eine einen einem einer eines kein keine keinen keinem keiner'),
  singularArticles: words('ein eine einen einem einer eines dem des'),
  memberEndings: /(?:er|en|e)$/,
  possessiveMarks: new Set(["'", '’']),
  countryNouns: new Map<string, CountryNoun>([
    ...valued('any', 'land landes golfstaat golfstaats wüstenstaat balkanstaat andenstaat karibikstaat'),
    ...valued('kingdom', 'königreich königreichs'),
    ...valued('emirate', 'emirat emirats golfemirat golfemirats'),
    ...valued('sultanate', 'sultanat sultanats'),
    ...valued('island', 'inselstaat inselstaats insel inselrepublik inselreich'),
    ...valued('neighbour', 'nachbarland nachbarlandes nachbarstaat nachbarstaats nachbarn'),
  ]),
  countryArticles: words('das dem des der den die'),
  bodyModifies: new Set(),
  incumbent: words('neue neuen neuer amtierende amtierenden amtierender scheidende scheidenden scheidender'),
  bareBodies: new Set(),
  partyWords: words(
    `demokratische demokratischen demokratischer demokraten republikanische republikanischen republikanischer republikaner republikanern
    liberale liberalen konservative konservativen sozialistische sozialistischen kommunistische kommunistischen nationale nationalen soziale
    sozialen christliche christlichen grüne grünen radikale radikalen partei volkspartei arbeiterpartei`,
  ),
  placeSense: {
    placePrepositions: words('in nach aus bei um nahe über durch bis im ab unweit nördlich südlich östlich westlich'),
    articles: words('dem der den'),
    motionVerbs: new Set(
      ['besuchen', 'erreichen', 'verlassen', 'bereisen'].flatMap((verb) => [...conjugate(verb).keys()]),
    ),
    objectsFollow: false,
    takenTowns: words(
      'eingenommen erobert zurückerobert besetzt beschossen bombardiert belagert geräumt abgeriegelt verwüstet befreit',
    ),
    times: new Set([...MONTHS, ...WEEKDAYS]),
    placeNouns: words('stadt hauptstadt metropole region provinz gebiet flughafen'),
  },
  nominals: germanNominals,
  treaties: {
    heads: words(
      `pakt abkommen vertrag konvention übereinkommen übereinkunft charta protokoll vereinbarung erklärung deklaration memorandum kommuniqué
      statut waffenruhe waffenstillstand feuerpause deal einigung`,
    ),
    weakHeads: words(
      `protokoll vereinbarung charta konvention übereinkunft erklärung deklaration memorandum kommuniqué statut waffenruhe waffenstillstand
      feuerpause deal einigung`,
    ),
    papers: words('erklärung deklaration memorandum kommuniqué charta statut'),
    ownFamilies: byWord({ peace: 'waffenruhe waffenstillstand feuerpause' }),
    entries: new Set(),
    approving: new Set(),
    signing: words(
      'unterzeichnet unterzeichnete unterzeichneten unterzeichnen unterzeichnung unterschrieb unterschrieben unterschreiben ratifiziert ratifizierte ratifizierten ratifizieren',
    ),
    making: words(
      `unterzeichnet unterzeichnete unterzeichneten unterzeichnen unterzeichnung unterschrieb unterschrieben unterschreiben ratifiziert
      ratifizierte ratifizierten ratifizieren vereinbart vereinbarte vereinbarten vereinbaren geschlossen schloss schlossen schließen
      einigt einigte einigten geeinigt vermittelt vermittelte vermittelten vermittelten ausgehandelt aushandelte verständigt verständigten`,
    ),
    headEndings: ['s', 'es', 'e', 'en', 'n'],
    headsEndCompounds: true,
    families: byWord({
      defence:
        'beistands verteidigungs militär militärischen militärischer militärisches militärische bündnis sicherheits partnerschafts partnerschaft strategische strategischer strategischen freundschafts nichtangriffs stationierungs',
      trade:
        'handels freihandels liefer gasliefer rüstungsliefer wirtschafts investitions zoll getreide rohstoff gas öl fischerei',
      peace: 'friedens waffenstillstands waffenruhe normalisierungs',
      'arms-control': 'atom abrüstungs atomwaffensperr rüstungskontroll nuklear teststopp',
      environment: 'klima klimaschutz umwelt artenschutz hochsee',
      migration: 'migrations flüchtlings rücknahme rückführungs auslieferungs',
      cooperation:
        'kooperations grundlagen grenz assoziierungs rahmen nachbarschafts kultur wasser luftverkehrs transit energie visa raumfahrt forschungs technologie hafen gefangenenaustausch',
      'human-rights': 'menschenrechts flüchtlings',
      accession: 'beitritts',
    }),
    domestic: words(
      'tarif koalitions miet kauf arbeits werk ehe pacht versicherungs sitzungs miet mobilfunk bau staats lehr ausbildungs rahmentarif gesellschafts spieler profi leih bei kriegs unabhängigkeits regierungs steuer rücktritts liebes ehren',
    ),
    withWords: new Set(['mit']),
    betweenWords: new Set(['zwischen']),
    andWords: new Set(['und', 'sowie', ',']),
  },
}
