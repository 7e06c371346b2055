import type { Doc } from '../model/doc.ts'
import type { Sentence } from '../model/doc.ts'

/** Words that tell a city from the state it stands for. Lower case. */
export interface PlaceSense {
  /** "in Moskau", "aus Pjöngjang": the city. */
  readonly placePrepositions: ReadonlySet<string>
  /** Articles that may stand between preposition and name. */
  readonly articles: ReadonlySet<string>
  /** Verbs whose object is the city: "besuchte Moskau"; all forms. */
  readonly motionVerbs: ReadonlySet<string>
  /** Whether an object stands behind its verb: "Manila and Beijing reached a deal" reaches no city. */
  readonly objectsFollow: boolean
  /** Months and days: "In July, Manila and Beijing" is no list. */
  /** Participles right behind a town that is taken or hit: "Kabul eingenommen". */
  readonly takenTowns: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  /** "die Hauptstadt Kiew", "the city of Kyiv". */
  readonly placeNouns: ReadonlySet<string>
}

/**
 * Whether a city's or building's name stands for its state. It does where it acts or is acted on; with a preposition of
 * place, after "the capital" or as the object of a visit it is the place itself.
 */
export function standsForState(
  doc: Doc,
  sentence: Sentence,
  firstToken: number,
  endToken: number,
  sense: PlaceSense,
): boolean {
  const before = (steps: number) => doc.tokens[firstToken - steps]?.text.toLowerCase() ?? ''
  const isListed = before(1) === 'und' || before(1) === 'and' || before(1) === ','
  const anchor = isListed ? firstOfList(doc, sentence, firstToken, sense.times) : firstToken
  const nearest = doc.tokens[anchor - 1]?.text.toLowerCase() ?? ''
  // "At the White House".
  const preceding = sense.articles.has(nearest) ? (doc.tokens[anchor - 2]?.text.toLowerCase() ?? '') : nearest
  if (anchor > sentence.firstToken && (sense.placePrepositions.has(preceding) || sense.placeNouns.has(preceding)))
    return false
  if (before(1) === 'of' && sense.placeNouns.has(before(2))) return false
  // A dateline: "MOSKAU (dpa)", "Moscow –", "LONDON 1996-08-30", "KYIV, 3 March".
  const after = doc.tokens[endToken]?.text ?? ''
  const isDay = (text: string) => /^\d/.test(text) || sense.times.has(text.toLowerCase())
  const isDated = isDay(after) || (after === ',' && isDay(doc.tokens[endToken + 1]?.text ?? ''))
  if (firstToken === sentence.firstToken && (['(', '–', '—', '-', '/', ':'].includes(after) || isDated)) return false
  // A sentence of nothing else is a heading.
  if (sentence.endToken - sentence.firstToken <= endToken - firstToken + 1) return false
  // "haben Kabul eingenommen": what is taken or shelled is the town.
  if (sense.takenTowns.has(after.toLowerCase())) return false
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (
      token >= firstToken - 6 &&
      token < (sense.objectsFollow ? firstToken : endToken + 6) &&
      sense.motionVerbs.has(doc.tokens[token]?.text.toLowerCase() ?? '')
    )
      return false
  }
  return true
}

/** First member of the list that a token ends: "in Moskau und Pjöngjang" leads from Pjöngjang to Moskau. */
function firstOfList(doc: Doc, sentence: Sentence, token: number, times: ReadonlySet<string>): number {
  let at = token
  while (at - 2 >= sentence.firstToken) {
    const joint = doc.tokens[at - 1]?.text.toLowerCase() ?? ''
    const member = doc.tokens[at - 2]?.text ?? ''
    const isName = member.charAt(0) !== member.charAt(0).toLowerCase() && !times.has(member.toLowerCase())
    if (!isName || (joint !== 'und' && joint !== 'and' && joint !== ',')) break
    at -= 2
  }
  return at
}
