import type { Modality } from '../model/fact.ts'

/** Words that take an event out of plain fact; all forms in lower case. */
export interface ModalityRules {
  readonly negators: ReadonlySet<string>
  /** Auxiliaries by what they do to their verb: "will" → planned, "müssen" → obligation. */
  readonly auxiliaries: ReadonlyMap<string, Modality>
  /** What auxiliaries do in reported speech, where that differs: "said it would" is planned. */
  readonly backshifted: ReadonlyMap<string, Modality>
  /** Verbs and nouns by what they do to the clause below them: "sagen" → reported, "plan" → planned. */
  readonly governors: ReadonlyMap<string, Modality | 'refused'>
  /** Prepositions of an event during which another one happens: "bei", "during". */
  readonly meanwhile: ReadonlySet<string>
  /** Verbs of demand, promise and warning: whoever does so is the source of what it is about; all forms. */
  readonly speaking: ReadonlySet<string>
  /** Subordinators of who says so: "wie", "as". */
  readonly sayingMarks: ReadonlySet<string>
  /** Whether a finite form can only be of the past. */
  readonly isPast: (form: string) => boolean
  /** Verbs that deny what a claim says, and such claims: "dismissed reports that"; forms and nouns. */
  readonly dismissing: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
  /** Verbs with which one makes a deed of one's own known: "announced"; all forms. */
  readonly announcing: ReadonlySet<string>
  /** Subordinators of when, where and why: "nachdem", "because". */
  readonly circumstantial: ReadonlySet<string>
  /** Whether a form is a participle whose clause, without a conjunction, tells what else is done: "accusing". */
  readonly isAttendant: (form: string) => boolean
  /** Subordinators: "wenn" → conditional, "um" → planned. */
  readonly marks: ReadonlyMap<string, Modality>
  /** Stems of adjectives by what they do to a noun of action: "möglich" → conditional. */
  readonly adjectives: readonly (readonly [stem: string, effect: Modality])[]
  /** Adverbs by what they do to the clause that they stand in: "angeblich" → alleged, "possibly" → conditional. */
  readonly adverbs: ReadonlyMap<string, Modality>
  /** "zu", "to". */
  readonly infinitiveMarks: ReadonlySet<string>
  /** Whether an infinitive without such a mark tells what is open too: German writes "zu" into "anzugreifen". */
  readonly bareInfinitivesAreOpen: boolean
  /** "yet": an infinitive beside it has not happened ("have yet to ratify"). */
  readonly unfulfilled: ReadonlySet<string>
  /** Verbs whose object must have happened for them to be true: "verurteilen", "stopped the attacks"; all forms. */
  readonly presupposing: ReadonlySet<string>
  /** Verbs of help: what somebody is helped in is there, whoever plans to help. */
  readonly helping: ReadonlySet<string>
  /** Verbs that say of their noun nothing but whether it happened: "kam es zu", "took place"; all forms. */
  readonly happening: ReadonlySet<string>
  /** Verbs and adjectives that say of their subject that it has not happened: "steht aus", "is pending"; all forms. */
  readonly pending: ReadonlySet<string>
  /** Verbs whose infinitive has happened: "began to", "managed to"; all forms. */
  readonly implicatives: ReadonlySet<string>
  /** Adjectives whose noun has done what an infinitive tells of it: "the first country to recognise". */
  readonly foremost: ReadonlySet<string>
  /** Auxiliaries that open a condition when they open the sentence: "sollte", "should". */
  readonly conditionalWhenFirst: ReadonlySet<string>
  /** Phrases that name a source: "laut", "nach angaben", "according to"; heads or adpositions of the phrase. */
  readonly sourcePrepositions: ReadonlySet<string>
  /** Nouns of "nach Angaben": the source is what belongs to them. */
  readonly sourceNouns: ReadonlySet<string>
  readonly sourceNounPrepositions: ReadonlySet<string>
  /** Auxiliaries that with an infinitive of the perfect tell what is said: "soll angegriffen haben". */
  readonly hearsay: ReadonlySet<string>
  /** Prepositions of a passive's agent, who says what somebody "is accused by" them of. */
  readonly agentPrepositions: ReadonlySet<string>
  /** Auxiliaries that make such an infinitive: "haben". */
  readonly perfectInfinitives: ReadonlySet<string>
  /** Finite forms that mark reported speech: "habe", "sei", "werde". */
  readonly reportedForms: ReadonlySet<string>
}
