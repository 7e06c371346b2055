/** Steps that decide about a mention, in their order. */
export const STEPS = ['gazetteer', 'tagger', 'weighing', 'arbitration', 'linking'] as const
export type Step = (typeof STEPS)[number]

interface VerdictRow {
  readonly step: Step
  readonly en: string
  readonly de: string
  /** What points count, where they do. */
  readonly unit?: { readonly en: string; readonly de: string }
}

const PROBABILITY = { en: 'probability', de: 'Wahrscheinlichkeit' }

/** What a step may have decided, in words. */
export const VERDICT = {
  listed: { step: 'gazetteer', en: 'stands in the knowledge', de: 'steht im Wissen' },
  'no-name-here': {
    step: 'gazetteer',
    en: 'part of another name, or one member of a party',
    de: 'Teil eines anderen Namens oder ein Mitglied einer Partei',
  },
  tagged: { step: 'tagger', en: 'read by the name tagger', de: 'vom Namenstagger gelesen', unit: PROBABILITY },
  speaking: {
    step: 'tagger',
    en: 'what spoke for that reading, and against it',
    de: 'was für diese Lesart sprach, und dagegen',
    unit: { en: 'logarithm of the odds', de: 'Logarithmus der Chancen' },
  },
  agreed: {
    step: 'tagger',
    en: 'read as in the rest of the article',
    de: 'gelesen wie im übrigen Artikel',
    unit: PROBABILITY,
  },
  confirmed: {
    step: 'weighing',
    en: 'knowledge and tagger agree',
    de: 'Wissen und Tagger stimmen überein',
    unit: PROBABILITY,
  },
  unopposed: { step: 'weighing', en: 'the tagger sees nothing else', de: 'der Tagger sieht nichts anderes' },
  outweighing: {
    step: 'weighing',
    en: 'the knowledge outweighs the tagger',
    de: 'das Wissen wiegt schwerer als der Tagger',
    unit: PROBABILITY,
  },
  vetoed: {
    step: 'weighing',
    en: 'the tagger is sure of another reading',
    de: 'der Tagger ist einer anderen Lesart sicher',
    unit: PROBABILITY,
  },
  unvouched: {
    step: 'weighing',
    en: 'a single word that the tagger takes for no name',
    de: 'ein einzelnes Wort, das der Tagger für keinen Namen hält',
  },
  longer: {
    step: 'arbitration',
    en: 'the longer one stands',
    de: 'das längere steht',
    unit: { en: 'words', de: 'Wörter' },
  },
  'knows-more': {
    step: 'arbitration',
    en: 'of two as long the source that knows more',
    de: 'von zwei gleich langen die Quelle, die mehr weiß',
  },
  'whole-name': {
    step: 'arbitration',
    en: 'the whole name of a known person stands inside',
    de: 'der ganze Name einer bekannten Person steht darin',
  },
  alone: { step: 'linking', en: 'nobody else bears the name', de: 'niemand sonst trägt den Namen' },
  context: {
    step: 'linking',
    en: "decided by the article's countries",
    de: 'nach den Ländern des Artikels entschieden',
    unit: { en: 'mentions of its country', de: 'Erwähnungen des Landes' },
  },
  undecided: {
    step: 'linking',
    en: 'several may be meant',
    de: 'mehrere können gemeint sein',
    unit: { en: 'mentions of its country', de: 'Erwähnungen des Landes' },
  },
  introduced: {
    step: 'linking',
    en: 'the article names this person in full',
    de: 'der Artikel nennt diese Person mit vollem Namen',
  },
  office: {
    step: 'linking',
    en: 'of those who bear the name the one whose office fits',
    de: 'von denen, die so heißen, wessen Amt passt',
  },
  surname: {
    step: 'linking',
    en: 'alone of this surname in high office',
    de: 'als einzige dieses Nachnamens in hohem Amt',
  },
  stranger: { step: 'linking', en: 'nobody known fits the name', de: 'niemand Bekanntes passt zum Namen' },
  holder: { step: 'linking', en: 'held the office on the day', de: 'hatte das Amt am Tag' },
  'said-so': {
    step: 'linking',
    en: 'the article itself gives the office',
    de: 'der Artikel selbst nennt das Amt',
  },
  body: { step: 'linking', en: 'by office and country', de: 'nach Amt und Land' },
  'told-before': { step: 'linking', en: 'takes up whom the text has told', de: 'nimmt auf, wen der Text nannte' },
  'treaty-told': {
    step: 'linking',
    en: 'a treaty that the text tells of',
    de: 'ein Vertrag, von dem der Text erzählt',
  },
  'by-name': { step: 'linking', en: 'known by this name alone', de: 'nur unter diesem Namen bekannt' },
  nobody: { step: 'linking', en: 'nobody in particular is meant', de: 'niemand Bestimmtes ist gemeint' },
} as const satisfies Readonly<Record<string, VerdictRow>>

export type Verdict = keyof typeof VERDICT
export const VERDICTS = Object.keys(VERDICT) as readonly Verdict[]
