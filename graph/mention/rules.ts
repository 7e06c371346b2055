import type { Tenure } from '../model/fact.ts'
import type { CountryNoun } from './country-nouns.ts'
import type { PlaceSense } from './metonyms.ts'
import type { NominalRules } from './nominals.ts'
import type { TreatyRules } from './treaties.ts'

/** All that finding names needs to know of a language. Words are lower case. */
export interface NameRules {
  /** German titles are nouns and stand capitalised; English ones need not. */
  readonly titlesAreCapitalised: boolean
  /** "Ethnic" before an adjective: a people, and no country that owns what follows. */
  readonly ethnic: ReadonlySet<string>
  /** Adjectives behind that of a people from whom others descend: "Turkish Cypriot" is of Cyprus. */
  readonly descendants: ReadonlySet<string>
  /** How words for streets end: "straße". */
  readonly streets: readonly string[]
  /** Case endings of a title: "Präsident-en". */
  readonly titleEndings: readonly string[]
  /** Case endings of a body's term: "Oberhaus-es". */
  readonly bodyEndings: readonly string[]
  /** Endings of titles in the plural with those of the singular: "-s" and nothing, "-innen" and "-in". */
  readonly pluralEndings: ReadonlyMap<string, string>
  /** Words and prefixes that date an office: "ex", "former", "amtierender". */
  readonly tenures: ReadonlyMap<string, Tenure>
  /** Prefixes of the same kind that are written without a hyphen: "alt" in "Altkanzler". */
  readonly closedTenures: ReadonlyMap<string, Tenure>
  /** Words and prefixes of whoever stands in for an office: "stellvertretender", "vize", "deputy". */
  readonly deputies: ReadonlySet<string>
  /** Words inside a person's name: "von", "al", "bin". */
  readonly nameParticles: ReadonlySet<string>
  /** Those of them that are articles too: they count only behind another one, as in "von der Leyen". */
  readonly articleParticles: ReadonlySet<string>
  /** Words that begin a town's name, as written: "St.", "Bad". */
  readonly townPrefixes: ReadonlySet<string>
  /** Nouns that make a newspaper's name behind the adjective of a town, as written: "Tageblatt". */
  readonly newspaperNouns: ReadonlySet<string>
  /** Joins a thing to its country behind it: "von", "of". */
  readonly belonging: ReadonlySet<string>
  /** Says where a body is: "in", "im", "from". */
  readonly locating: ReadonlySet<string>
  /** Before or behind a title: it tells what somebody was or became, so that its holder of today is not meant. */
  readonly becoming: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> }
  /** Of these, those that tell what is not yet so. */
  readonly planned: ReadonlySet<string>
  readonly definiteArticles: ReadonlySet<string>
  /** Those that open a genitive: behind an office they say whose it is. */
  readonly genitiveArticles: ReadonlySet<string>
  readonly indefiniteArticles: ReadonlySet<string>
  /** Words behind a comma that open a clause or a phrase, no description: "who", "und". */
  readonly clauseOpeners: ReadonlySet<string>
  /** Articles that can only be singular: with them a party's name in the plural form means one member. */
  readonly singularArticles: ReadonlySet<string>
  /** Endings of party names that are their members' plural: "Republikaner", "Democrats". */
  readonly memberEndings: RegExp
  /** Marks of a genitive that are a token of their own: "'s". */
  readonly possessiveMarks: ReadonlySet<string>
  /** Nouns that take up a country: "land", "kingdom"; and the articles with which they do. */
  readonly countryNouns: ReadonlyMap<string, CountryNoun>
  readonly countryArticles: ReadonlySet<string>
  /** Adjectives between article and body that leave it the body told of: "die neue Regierung". */
  readonly incumbent: ReadonlySet<string>
  /** Bodies that need no article: "before parliament". */
  readonly bareBodies: ReadonlySet<string>
  /** Nouns behind which a body's word only says of what kind they are: "the military junta", "the government plane". */
  readonly bodyModifies: ReadonlySet<string>
  /** Words of which parties of many countries make their names: "democratic", "partei". */
  readonly partyWords: ReadonlySet<string>
  readonly placeSense: PlaceSense
  readonly treaties: TreatyRules
  readonly nominals: NominalRules
}
