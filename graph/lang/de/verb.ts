/** Vowel changes of strong and irregular verbs: [preterite stem, participle without "ge", present third person]. */
const STRONG: Readonly<Record<string, readonly [preterite: string, participle: string, present?: string]>> = {
  beginnen: ['begann', 'begonnen'],
  beißen: ['biss', 'bissen'],
  bergen: ['barg', 'borgen', 'birgt'],
  bieten: ['bot', 'boten'],
  binden: ['band', 'bunden'],
  bitten: ['bat', 'beten'],
  bleiben: ['blieb', 'blieben'],
  brechen: ['brach', 'brochen', 'bricht'],
  bringen: ['brachte', 'bracht'],
  denken: ['dachte', 'dacht'],
  dringen: ['drang', 'drungen'],
  empfehlen: ['empfahl', 'empfohlen', 'empfiehlt'],
  fahren: ['fuhr', 'fahren', 'fährt'],
  fallen: ['fiel', 'fallen', 'fällt'],
  fangen: ['fing', 'fangen', 'fängt'],
  finden: ['fand', 'funden'],
  fliegen: ['flog', 'flogen'],
  fliehen: ['floh', 'flohen'],
  frieren: ['fror', 'froren'],
  geben: ['gab', 'geben', 'gibt'],
  gehen: ['ging', 'gangen'],
  greifen: ['griff', 'griffen'],
  haben: ['hatte', 'habt', 'hat'],
  halten: ['hielt', 'halten', 'hält'],
  heben: ['hob', 'hoben'],
  heißen: ['hieß', 'heißen'],
  helfen: ['half', 'holfen', 'hilft'],
  kennen: ['kannte', 'kannt'],
  kommen: ['kam', 'kommen'],
  laden: ['lud', 'laden', 'lädt'],
  lassen: ['ließ', 'lassen', 'lässt'],
  laufen: ['lief', 'laufen', 'läuft'],
  lesen: ['las', 'lesen', 'liest'],
  liegen: ['lag', 'legen'],
  meiden: ['mied', 'mieden'],
  nehmen: ['nahm', 'nommen', 'nimmt'],
  nennen: ['nannte', 'nannt'],
  raten: ['riet', 'raten', 'rät'],
  rufen: ['rief', 'rufen'],
  schaffen: ['schuf', 'schaffen'],
  scheiden: ['schied', 'schieden'],
  schieben: ['schob', 'schoben'],
  schießen: ['schoss', 'schossen'],
  schlagen: ['schlug', 'schlagen', 'schlägt'],
  schließen: ['schloss', 'schlossen'],
  schreiben: ['schrieb', 'schrieben'],
  sehen: ['sah', 'sehen', 'sieht'],
  senden: ['sandte', 'sandt'],
  setzen: ['setzte', 'setzt'],
  sprechen: ['sprach', 'sprochen', 'spricht'],
  stehen: ['stand', 'standen'],
  stehlen: ['stahl', 'stohlen', 'stiehlt'],
  steigen: ['stieg', 'stiegen'],
  sterben: ['starb', 'storben', 'stirbt'],
  stoßen: ['stieß', 'stoßen', 'stößt'],
  streichen: ['strich', 'strichen'],
  tragen: ['trug', 'tragen', 'trägt'],
  treffen: ['traf', 'troffen', 'trifft'],
  treten: ['trat', 'treten', 'tritt'],
  tun: ['tat', 'tan', 'tut'],
  verderben: ['verdarb', 'verdorben', 'verdirbt'],
  werben: ['warb', 'worben', 'wirbt'],
  werfen: ['warf', 'worfen', 'wirft'],
  weisen: ['wies', 'wiesen'],
  weichen: ['wich', 'wichen'],
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
    if (/^(?:beginnen|empfehlen|verderben)$/.test(infinitive)) participle = strongParticiple
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
