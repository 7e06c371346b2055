/** Vowel changes of strong and irregular verbs: [preterite stem, participle without "ge", present third person]. */
const STRONG: Readonly<Record<string, readonly [preterite: string, participle: string, present?: string]>> = {
  beginnen: ['begann', 'begonnen'],
  beißen: ['biss', 'bissen'],
  bergen: ['barg', 'borgen', 'birgt'],
  bieten: ['bot', 'boten'],
  binden: ['band', 'bunden'],
  bitten: ['bat', 'beten'],
  blasen: ['blies', 'blasen', 'bläst'],
  bleiben: ['blieb', 'blieben'],
  brechen: ['brach', 'brochen', 'bricht'],
  brennen: ['brannte', 'brannt'],
  bringen: ['brachte', 'bracht'],
  denken: ['dachte', 'dacht'],
  dringen: ['drang', 'drungen'],
  empfehlen: ['empfahl', 'empfohlen', 'empfiehlt'],
  erlöschen: ['erlosch', 'erloschen', 'erlischt'],
  erwägen: ['erwog', 'erwogen'],
  essen: ['aß', 'gessen', 'isst'],
  fahren: ['fuhr', 'fahren', 'fährt'],
  fallen: ['fiel', 'fallen', 'fällt'],
  fangen: ['fing', 'fangen', 'fängt'],
  fechten: ['focht', 'fochten', 'ficht'],
  finden: ['fand', 'funden'],
  fliegen: ['flog', 'flogen'],
  fliehen: ['floh', 'flohen'],
  frieren: ['fror', 'froren'],
  geben: ['gab', 'geben', 'gibt'],
  gehen: ['ging', 'gangen'],
  gelingen: ['gelang', 'lungen'],
  gelten: ['galt', 'golten', 'gilt'],
  genießen: ['genoss', 'nossen'],
  geschehen: ['geschah', 'schehen', 'geschieht'],
  gewinnen: ['gewann', 'wonnen'],
  gießen: ['goss', 'gossen'],
  graben: ['grub', 'graben', 'gräbt'],
  greifen: ['griff', 'griffen'],
  haben: ['hatte', 'habt', 'hat'],
  halten: ['hielt', 'halten', 'hält'],
  heben: ['hob', 'hoben'],
  heißen: ['hieß', 'heißen'],
  helfen: ['half', 'holfen', 'hilft'],
  kennen: ['kannte', 'kannt'],
  klingen: ['klang', 'klungen'],
  kommen: ['kam', 'kommen'],
  laden: ['lud', 'laden', 'lädt'],
  lassen: ['ließ', 'lassen', 'lässt'],
  laufen: ['lief', 'laufen', 'läuft'],
  leiden: ['litt', 'litten'],
  leihen: ['lieh', 'liehen'],
  lesen: ['las', 'lesen', 'liest'],
  liegen: ['lag', 'legen'],
  lügen: ['log', 'logen'],
  meiden: ['mied', 'mieden'],
  messen: ['maß', 'messen', 'misst'],
  nehmen: ['nahm', 'nommen', 'nimmt'],
  nennen: ['nannte', 'nannt'],
  pfeifen: ['pfiff', 'pfiffen'],
  preisen: ['pries', 'priesen'],
  raten: ['riet', 'raten', 'rät'],
  reißen: ['riss', 'rissen'],
  reiten: ['ritt', 'ritten'],
  rennen: ['rannte', 'rannt'],
  riechen: ['roch', 'rochen'],
  ringen: ['rang', 'rungen'],
  rinnen: ['rann', 'ronnen'],
  rufen: ['rief', 'rufen'],
  schaffen: ['schuf', 'schaffen'],
  scheiden: ['schied', 'schieden'],
  scheinen: ['schien', 'schienen'],
  schieben: ['schob', 'schoben'],
  schießen: ['schoss', 'schossen'],
  schlafen: ['schlief', 'schlafen', 'schläft'],
  schlagen: ['schlug', 'schlagen', 'schlägt'],
  schleichen: ['schlich', 'schlichen'],
  schließen: ['schloss', 'schlossen'],
  schmelzen: ['schmolz', 'schmolzen', 'schmilzt'],
  schneiden: ['schnitt', 'schnitten'],
  schreiben: ['schrieb', 'schrieben'],
  schreien: ['schrie', 'schrien'],
  schreiten: ['schritt', 'schritten'],
  schweigen: ['schwieg', 'schwiegen'],
  schwimmen: ['schwamm', 'schwommen'],
  schwinden: ['schwand', 'schwunden'],
  schwingen: ['schwang', 'schwungen'],
  schwören: ['schwor', 'schworen'],
  sehen: ['sah', 'sehen', 'sieht'],
  senden: ['sandte', 'sandt'],
  setzen: ['setzte', 'setzt'],
  singen: ['sang', 'sungen'],
  sinken: ['sank', 'sunken'],
  sitzen: ['saß', 'sessen'],
  spinnen: ['spann', 'sponnen'],
  sprechen: ['sprach', 'sprochen', 'spricht'],
  springen: ['sprang', 'sprungen'],
  stechen: ['stach', 'stochen', 'sticht'],
  stehen: ['stand', 'standen'],
  stehlen: ['stahl', 'stohlen', 'stiehlt'],
  steigen: ['stieg', 'stiegen'],
  sterben: ['starb', 'storben', 'stirbt'],
  stoßen: ['stieß', 'stoßen', 'stößt'],
  streichen: ['strich', 'strichen'],
  streiten: ['stritt', 'stritten'],
  tragen: ['trug', 'tragen', 'trägt'],
  treffen: ['traf', 'troffen', 'trifft'],
  treiben: ['trieb', 'trieben'],
  treten: ['trat', 'treten', 'tritt'],
  trinken: ['trank', 'trunken'],
  trügen: ['trog', 'trogen'],
  tun: ['tat', 'tan', 'tut'],
  verderben: ['verdarb', 'verdorben', 'verdirbt'],
  vergessen: ['vergaß', 'vergessen', 'vergisst'],
  verlieren: ['verlor', 'verloren'],
  wachsen: ['wuchs', 'wachsen', 'wächst'],
  weichen: ['wich', 'wichen'],
  weisen: ['wies', 'wiesen'],
  wenden: ['wandte', 'wandt'],
  werben: ['warb', 'worben', 'wirbt'],
  werden: ['wurde', 'worden', 'wird'],
  werfen: ['warf', 'worfen', 'wirft'],
  wiegen: ['wog', 'wogen'],
  winden: ['wand', 'wunden'],
  wissen: ['wusste', 'wusst', 'weiß'],
  zeihen: ['zieh', 'ziehen'],
  ziehen: ['zog', 'zogen'],
  zwingen: ['zwang', 'zwungen'],
}
const INSEPARABLE = /^(?:be|emp|ent|er|ge|miss|ver|zer)(?=.{4})/
/** Prefixes that are inseparable in the verbs of politics: unterzeichnen, übergeben, überfallen, widersprechen. */
const INSEPARABLE_WHEN_UNMARKED = /^(?:unter|über|wider|hinter|voll|um)(?=.{5})/

/** How a form is built: finite, infinitive (with or without "zu") or past participle. */
export type VerbForm = 'finite' | 'infinitive' | 'participle'

export interface VerbReading {
  readonly form: VerbForm
  /** Separable prefix that stands elsewhere in the clause: "an" for "greift"; null when it is in the word or absent. */
  readonly detached: string | null
}

/**
 * All forms of a German verb, lower case. The infinitive marks a separable prefix with a middle dot ("an·greifen");
 * without one, prefixes such as "unter" and "über" are inseparable. Strong verbs come from a table of principal parts.
 */
export function conjugate(marked: string): ReadonlyMap<string, readonly VerbReading[]> {
  const [first = '', second] = marked.split('·')
  const prefix = second === undefined ? '' : first
  const { finite, infinitive, participle } = simpleForms(second ?? first)
  const forms = new Map<string, VerbReading[]>()
  const add = (word: string, form: VerbForm, detached: string | null = null) => {
    const readings = forms.get(word) ?? []
    readings.push({ form, detached })
    forms.set(word, readings)
  }
  for (const word of finite) {
    if (prefix) add(word, 'finite', prefix)
    add(prefix + word, 'finite')
  }
  add(prefix + infinitive, 'infinitive')
  if (prefix) add(`${prefix}zu${infinitive}`, 'infinitive')
  for (const ending of ['', 'e', 'er', 'es', 'en', 'em']) add(prefix + participle + ending, 'participle')
  return forms
}

function simpleForms(infinitive: string) {
  const inner = INSEPARABLE.exec(infinitive)?.[0] ?? INSEPARABLE_WHEN_UNMARKED.exec(infinitive)?.[0] ?? ''
  const exact = STRONG[infinitive]
  const base = exact ? infinitive : infinitive.slice(inner.length)
  const bound = exact ? '' : inner
  const strong = exact ?? STRONG[base]
  const stem = base.replace(/e?n$/, '')
  const link = /[dt]$|(?:ch|[^lrhaeiouäöüymn])[mn]$/.test(stem) ? 'e' : ''
  const finite = new Set([`${stem}e`, `${stem}${link}t`, base, `${stem}${link}st`])
  let participle: string
  if (strong) {
    const [preterite, strongParticiple, present] = strong
    const ending = preterite.endsWith('e') ? ['', 'n', 'st', 't'] : ['', 'en', 'st', 't', 'e', 'est']
    for (const end of ending) finite.add(preterite + end)
    const konjunktiv = preterite.replace(/au(?=[^aeiou]*e?$)|[aou](?=[^aeiou]*e?$)/, umlaut)
    for (const end of preterite.endsWith('e') ? ['', 'n'] : ['e', 'en']) finite.add(konjunktiv + end)
    if (present) finite.add(present)
    participle = (bound || exact?.[1].startsWith('emp') ? '' : 'ge') + strongParticiple
    if (/^(?:beginnen|empfehlen|erlöschen|erwägen|verderben|vergessen|verlieren)$/.test(infinitive))
      participle = strongParticiple
  } else {
    for (const end of ['te', 'ten', 'test', 'tet']) finite.add(`${stem}${link}${end}`)
    const isForeign = base.endsWith('ieren')
    participle = `${bound || isForeign ? '' : 'ge'}${stem}${link}t`
  }
  return {
    finite: [...finite].map((form) => bound + form),
    infinitive,
    participle: bound + participle,
  }
}

const umlaut = (vowel: string): string => ({ a: 'ä', o: 'ö', u: 'ü', au: 'äu' })[vowel] ?? vowel
