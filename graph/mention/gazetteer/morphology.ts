import type { Language } from '../../model/article.ts'

/** A base that an inflected piece may come from. */
export interface Ending {
  readonly ending: string
  /** Shortest base in letters that the ending is taken off. */
  readonly minBase: number
  /** What the base must end in. */
  readonly after?: RegExp
}

/** How the names of a language change in running text. */
export interface Morphology {
  /** Endings of nouns and names, taken off the end of a piece. */
  readonly noun: readonly Ending[]
  /** Endings of adjectives, taken off a piece to find a stem. */
  readonly adjective: readonly string[]
  /** What may stand before an adjective as one word: "prorussisch". */
  readonly adjectivePrefixes: readonly string[]
  /** Points of the compass that a country's name may begin with or stand behind: "Südlibanon", "South Sudan". */
  readonly directions: readonly string[]
  /** Words that join two names which share a part: "Nord- und Südkorea". */
  readonly conjunctions: ReadonlySet<string>
  /** What follows a word that is an adjective here and not a people: "Deutsche Bank", "Russian troops". */
  readonly nounBehindAdjective: RegExp
  /** Whether a noun may be the first half of a closed compound: "Ukrainekrieg". */
  readonly compounds: boolean
  /** Letters that may join the halves of a compound. */
  readonly links: readonly string[]
  /** The stem of an adjective inside a name, or null: "Vereinte" in "Vereinte Nationen" gives "Vereint". */
  adjectiveStem(piece: string): string | null
  /** Adjectives made from a town's name: "Pariser" from "Paris". */
  townAdjectives(town: string): readonly string[]
}

export const MORPHOLOGY: Readonly<Record<Language, Morphology>> = {
  de: {
    noun: [
      { ending: 's', minBase: 2 },
      { ending: 'es', minBase: 3 },
      { ending: 'n', minBase: 4, after: /(?:er|e|el)$/ },
    ],
    adjective: ['', 'e', 'er', 'es', 'en', 'em'],
    adjectivePrefixes: ['pro', 'anti', 'inner', 'exil', 'nord', 'süd', 'ost', 'west'],
    directions: ['nordost', 'nordwest', 'südost', 'südwest', 'nord', 'süd', 'ost', 'west', 'zentral'],
    conjunctions: new Set(['und', 'oder', 'wie', 'sowie', 'bzw.']),
    nounBehindAdjective: /^[ -]\p{Lu}/u,
    compounds: true,
    links: ['', 's', 'n', 'en', 'es'],
    adjectiveStem: germanAdjectiveStem,
    townAdjectives: germanTownAdjectives,
  },
  en: {
    noun: [],
    adjective: [''],
    adjectivePrefixes: [],
    directions: ['north', 'south', 'east', 'west'],
    conjunctions: new Set(['and', 'or']),
    nounBehindAdjective: /^[ -]\p{L}/u,
    compounds: false,
    links: [],
    adjectiveStem: () => null,
    townAdjectives: () => [],
  },
}

function germanAdjectiveStem(piece: string): string | null {
  return ADJECTIVE.exec(piece)?.[1] ?? null
}

/**
 * Adjectives of German names: those with an adjective's suffix, and the few plain ones that names are made with.
 * Nouns in -e ("Staaten", "Emirate") must not pass, else "Staat" would be found as a stem.
 */
const ADJECTIVE =
  /^(\p{L}+(?:isch|lich|ig|ell|iv|ional|tral|oral|eral|sam|bar|är)|(?:vereint|vereinigt|geeint|demokratisch|oberst|höchst|weiß|rot|schwarz|grün|blau|gelb|neu|alt|groß|hoh|frei|link|recht|nah|fern|mittler|unter|ober|inner|besetzt|umfassend|erweitert|kollektiv|heilig|deutsch|ständig|konservativ|autonom|christlich))(?:e[rsnm]?)$/iu

/** "Berliner", "Bremer", "New Yorker": of names in which every word has a capital. */
function germanTownAdjectives(town: string): readonly string[] {
  if (!/^(?:\p{Lu}\p{L}*[ -])*\p{Lu}\p{L}{2,}$/u.test(town)) return []
  if (town.endsWith('en')) return [`${town.slice(0, -2)}er`, `${town.slice(0, -2)}ner`, `${town}er`]
  return town.endsWith('e') ? [`${town}r`] : [`${town}er`]
}
