import { adposition, childrenWith, conjuncts, plainLabel, type ParsedSentence } from './arcs.ts'
import { bareDatives, isPassivePredicate, resolveRelative, surfaceSubjects } from './subjects.ts'

/** What the clause layer must know of a language. */
export interface ClauseRules {
  /** Auxiliaries that make a passive beside a participle: "wurde"; "was". */
  readonly passiveAuxiliaries: ReadonlySet<string>
  /** Participles that say in what state somebody is, and are no passive: "were engaged in talks". */
  readonly stative: ReadonlySet<string>
  /** Prepositions of a passive's agent. */
  readonly agentPrepositions: ReadonlySet<string>
  readonly relativePronouns: ReadonlySet<string>
  /** Verbs whose infinitive has their object or dative as subject: "auffordern", "urge"; forms in lower case. */
  readonly objectControl: (word: string) => boolean
  /** Verbs whose infinitive has as subject whoever stands behind a preposition: "on" → "call", "called on Israel to withdraw". */
  readonly obliqueControl: ReadonlyMap<string, ReadonlySet<string>>
  /** Marks of a gerund that tells what the object did: "thanked Cuba for sending doctors". */
  readonly gerundMarks: ReadonlySet<string>
  /** "each other", "einander": the subjects themselves. */
  readonly reciprocals: ReadonlySet<string>
  /** Prepositions that join a further actor: "gemeinsam mit", "together with". */
  readonly companionAdverbs: ReadonlySet<string>
  /** Prepositions of companionship: "mit", "with". */
  readonly companionPrepositions: ReadonlySet<string>
  /** Verbs done to one another, so that who does it beside somebody does it to a third: "fight alongside"; all forms. */
  readonly adversarial: ReadonlySet<string>
  /** Prepositions with which a noun of action shares the subject of its verb: "bei einem Besuch", "during a visit". */
  readonly controlPrepositions: ReadonlySet<string>
  /** Prepositions of what merely surrounds a deed: "nach", "during"; whom they name is not whom it is about. */
  readonly circumstances: ReadonlySet<string>
  /** Prepositions of a direction, which takes no article: "nach Syrien"; with one they tell when. */
  readonly bareDirections: ReadonlySet<string>
  /** Prepositions of why something is done: "aus Solidarität". */
  readonly motives: ReadonlySet<string>
  /** Prepositions of what comes before or after a verb: "nach einem Treffen", "after a meeting". */
  readonly attendingPrepositions: ReadonlySet<string>
  /** Verbs whose subject does what their object names: "Angriffe fliegen", "launch an attack"; forms as "prefix·form". */
  readonly lightVerbs: ReadonlySet<string>
  /** Verbs whose object does what the help is for: "unterstützt die Armee im Kampf gegen …", "helped Mali in its fight"; forms as "prefix·form". */
  readonly helping: ReadonlySet<string>
  /** Whether a noun that a promise carries is told as a plan beside the promise: "sicherte Unterstützung zu". */
  readonly tellsPromised: boolean
  /** The same for what stands with a preposition: "mit": "beginnen". */
  readonly lightPrepositions: ReadonlyMap<string, ReadonlySet<string>>
  /** Conjunctions of a clause that says what a noun is about: "that", "dass". */
  readonly declaring: ReadonlySet<string>
  /** "zu", "to": a clause with it has no subject of its own. */
  readonly infinitiveMarks: ReadonlySet<string>
  /** Prepositions that say where something happens: "in", "bei". */
  readonly placePrepositions: ReadonlySet<string>
  /** "of", "von": behind them stands what is counted, "a series of attacks". */
  readonly countingPrepositions: ReadonlySet<string>
  /** Whether a form is a participle of what its noun does: "angreifend", "attacking". */
  readonly isActiveParticiple: (form: string) => boolean
  /** Such participles of what people who protest hold up: "waving". */
  readonly showing: ReadonlySet<string>
  /** Adjectives whose noun has done what an infinitive tells of it: "the first country to recognise". */
  readonly foremost: ReadonlySet<string>
  /** Nouns that "in" joins to a verb of the same subject: "in protest at"; lower case. */
  readonly manners: ReadonlySet<string>
  /** Prepositions of what somebody is accused of: "accused Israel of attacks on". */
  readonly accusingPrepositions: ReadonlySet<string>
  /** Subordinators of what happened at the same time: "when", "als". */
  readonly when: ReadonlySet<string>
  /** Verbs and adjectives whose infinitive happens when they do: "failed to", "is due to"; all forms. */
  readonly dated: ReadonlySet<string>
  /** Adverbs that put a coordinated verb at another time: "later", "danach". */
  readonly elsewhen: ReadonlySet<string>
  /** "sich"; empty where verbs are not reflexive. */
  readonly reflexives: ReadonlySet<string>
  /** Determiners that may be dative: "dem", "den", "der"; empty where the language has no case. */
  readonly dativeForms: ReadonlySet<string>
  /** Determiners that can only be accusative: "den", "einen"; empty where the language has no case. */
  readonly accusative: ReadonlySet<string>
}

export interface Oblique {
  readonly preposition: string
  readonly word: number
}

/** Heads of the phrases with a preposition. */
export const phrasesWith = (phrases: readonly Oblique[], wanted: string): readonly number[] =>
  phrases.filter(({ preposition }) => preposition === wanted).map(({ word }) => word)

/** One predicate with its logical arguments: passive, relative, control and coordination are already undone. */
export interface Clause {
  readonly predicate: number
  readonly isPassive: boolean
  /** Logical subjects, coordination spelt out. */
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly datives: readonly number[]
  /** What objects are said to be or become: "held responsible", "took them hostage". */
  readonly complements: readonly number[]
  /** Objects whose form may be a dative as well: "den Rebellen", a bare name. */
  readonly mayBeDatives: readonly number[]
  readonly possessors: readonly number[]
  /** Of a noun of action: subjects of a verb that tells what came before or after it. */
  readonly attendants: readonly number[]
  readonly obliques: readonly Oblique[]
  /** Of a noun: the verb that carries it, "launched an attack"; null for none. */
  readonly carrier: number | null
  /** Phrases that hang from the arguments of the predicate; where the parser errs, they belong to it. */
  readonly distant: readonly Oblique[]
}

/** The clause of a verb or of a participle beside a noun. */
export function verbClause(parsed: ParsedSentence, predicate: number, rules: ClauseRules): Clause {
  const isPassive = isPassivePredicate(parsed, predicate, rules)
  const obliques = [...collectObliques(parsed, predicate, rules)]
  const surface = surfaceSubjects(parsed, predicate, rules)
  const direct = sharedObjects(parsed, predicate)
  // "urged Germany to …": whoever is asked is an object, whatever the parser calls it.
  const bare = (direct.length > 0 ? direct : childrenWith(parsed, predicate, 'iobj')).filter(
    (object) => adposition(parsed, object) === null,
  )
  const { subjects, objects } = isPassive
    ? { subjects: [], objects: [...surface, ...bare] }
    : byCase(parsed, predicate, surface, bare, rules)
  if (isPassive) {
    const agents = obliques.filter(({ preposition }) => rules.agentPrepositions.has(preposition))
    subjects.push(...agents.map(({ word }) => word))
    for (const agent of agents) obliques.splice(obliques.indexOf(agent), 1)
  }
  const isOther = isPassive || rules.adversarial.has(parsed.lower[predicate] ?? '')
  const companions = isOther ? [] : companionsOf(parsed, predicate, obliques, rules)
  const expand = (words: readonly number[]) =>
    words.flatMap((word) => conjuncts(parsed, resolveRelative(parsed, word, rules)))
  const datives = bareDatives(parsed, predicate)
  // "London bombardierte China": a name may be in any case.
  const unmarked = datives.filter((word) => mayBe(parsed, word, rules.accusative))
  return {
    predicate,
    isPassive,
    subjects: [...expand(subjects), ...expand(companions)],
    objects: expand(objects.length > 0 || isPassive ? objects : [...antecedent(parsed, predicate, rules), ...unmarked]),
    datives: expand(datives),
    mayBeDatives: expand(objects.filter((word) => mayBe(parsed, word, rules.dativeForms))),
    complements: childrenWith(parsed, predicate, 'xcomp').filter(
      // "called the step justified"
      (word) => parsed.tree.upos[word] !== 'VERB' || parsed.tree.tags[word]?.includes('Part'),
    ),
    possessors: [],
    attendants: [],
    carrier: null,
    obliques: obliques.flatMap(({ preposition, word }) => expand([word]).map((each) => ({ preposition, word: each }))),
    // "Ein Abkommen mit Japan wurde unterzeichnet" does not say that Japan signed.
    distant: [
      ...distantObliques(parsed, predicate).filter(
        ({ preposition }) => !isPassive || !rules.companionPrepositions.has(preposition),
      ),
      ...companionsAbove(parsed, predicate, rules),
    ],
  }
}

/** "the deal Russia signed", "a charge Beijing dismissed": a clause with a subject behind a noun and without a pronoun for it. */
function antecedent(parsed: ParsedSentence, predicate: number, rules: ClauseRules): readonly number[] {
  const noun = parsed.tree.heads[predicate] ?? -1
  if (plainLabel(parsed, predicate) !== 'acl' || noun < 0 || noun > predicate) return []
  const [subject] = childrenWith(parsed, predicate, 'nsubj')
  if (subject === undefined || subject < noun || resolveRelative(parsed, subject, rules) !== subject) return []
  const isTaken = (parsed.children[predicate] ?? []).some(
    (child) =>
      rules.relativePronouns.has(parsed.lower[child] ?? '') ||
      (['mark', 'ccomp', 'xcomp', 'advmod'].includes(plainLabel(parsed, child)) && child < subject),
  )
  return isTaken ? [] : [noun]
}

/** "agreed with Baku to cooperate": with whom it is agreed is with whom it is done. */
function companionsAbove(parsed: ParsedSentence, predicate: number, rules: ClauseRules): readonly Oblique[] {
  if (plainLabel(parsed, predicate) !== 'xcomp') return []
  return childrenWith(parsed, parsed.tree.heads[predicate] ?? -1, 'obl').flatMap((word) => {
    const preposition = adposition(parsed, word)
    return preposition !== null && rules.companionPrepositions.has(preposition) ? [{ preposition, word }] : []
  })
}

/** "has signed but never ratified the treaty": a verb that a conjunction follows at once has the next one's object. */
function sharedObjects(parsed: ParsedSentence, predicate: number): readonly number[] {
  const own = childrenWith(parsed, predicate, 'obj', 'iobj', 'xcomp', 'ccomp')
  const [next] = childrenWith(parsed, predicate, 'conj')
  if (own.length > 0 || next === undefined || parsed.tree.upos[next] !== 'VERB')
    return childrenWith(parsed, predicate, 'obj')
  const [conjunction] = childrenWith(parsed, next, 'cc')
  return conjunction === predicate + 1 ? childrenWith(parsed, next, 'obj') : []
}

/** Phrases with a preposition inside the arguments of a predicate, from left to right. */
function distantObliques(parsed: ParsedSentence, predicate: number): readonly Oblique[] {
  const found: Oblique[] = []
  const collect = (word: number, depth: number) => {
    for (const child of childrenWith(parsed, word, 'nmod', 'appos', 'conj')) {
      const preposition = adposition(parsed, child)
      if (preposition !== null) found.push({ preposition, word: child })
      if (depth < 3) collect(child, depth + 1)
    }
  }
  for (const argument of childrenWith(parsed, predicate, 'nsubj', 'obj', 'obl', 'iobj')) collect(argument, 0)
  return found
}

/** Mends a swapped subject and object where an article's case leaves no doubt: "Den Vertrag lehnte Ungarn ab". */
function byCase(
  parsed: ParsedSentence,
  predicate: number,
  subjects: readonly number[],
  objects: readonly number[],
  rules: ClauseRules,
) {
  const isAccusative = (words: readonly number[]) =>
    words.some((word) => childrenWith(parsed, word, 'det').some((det) => rules.accusative.has(parsed.lower[det] ?? '')))
  // Whoever is asked to do it stands in the case that the other verb asks for: "drängte den Minister, Waffen zu liefern".
  const isOwn = subjects.every((word) => parsed.tree.heads[word] === predicate)
  const isSwapped = isOwn && objects.length > 0 && isAccusative(subjects) && !isAccusative(objects)
  return isSwapped
    ? { subjects: [...objects], objects: [...subjects] }
    : { subjects: [...subjects], objects: [...objects] }
}

/** Whether the forms before a noun leave it open that it is in a case; a bare noun may be in any. */
function mayBe(parsed: ParsedSentence, word: number, forms: ReadonlySet<string>): boolean {
  const [determiner] = childrenWith(parsed, word, 'det')
  return determiner === undefined || forms.has(parsed.lower[determiner] ?? '')
}

function* collectObliques(parsed: ParsedSentence, predicate: number, rules: ClauseRules): Generator<Oblique> {
  for (const child of parsed.children[predicate] ?? []) {
    const label = plainLabel(parsed, child)
    // "imposed sanctions on three commanders": a noun with a preposition is no clause.
    const isNounPhrase = label === 'advcl' && parsed.tree.upos[child] === 'NOUN'
    if (!OBLIQUE.has(label) && !isNounPhrase) continue
    const preposition = adposition(parsed, child)
    if (preposition !== null) yield { preposition, word: child }
    for (const conjunct of childrenWith(parsed, child, 'conj')) {
      const other = adposition(parsed, conjunct)
      if (other !== null && other !== preposition) yield { preposition: other, word: conjunct }
    }
  }
  // An object's own complement often belongs to the verb: "imposed sanctions on Iran", "lieferte Waffen an Israel".
  for (const object of childrenWith(parsed, predicate, 'obj', 'nsubj:pass')) {
    for (const child of childrenWith(parsed, object, 'nmod', 'obl')) {
      const preposition = adposition(parsed, child)
      // "Ein Abkommen mit Japan wurde unterzeichnet" does not say that Japan signed.
      const isNamedOnly =
        parsed.tree.labels[object] === 'nsubj:pass' && rules.companionPrepositions.has(preposition ?? '')
      if (preposition !== null && !isNamedOnly) yield { preposition, word: child }
    }
  }
}

/** Labels under which a phrase with a preposition may hang from a verb, the parser's confusions included. */
const OBLIQUE = new Set(['obl', 'nmod', 'advmod', 'xcomp', 'dep', 'obj', 'iobj', 'conj', 'appos'])

/** "gemeinsam mit Kim", "together with France": the companion does it too. */
function companionsOf(
  parsed: ParsedSentence,
  predicate: number,
  obliques: Oblique[],
  rules: ClauseRules,
): readonly number[] {
  const isCompanion = ({ preposition, word }: Oblique) => {
    if (!rules.companionPrepositions.has(preposition)) return false
    const nearby = [...(parsed.children[word] ?? []), ...(parsed.children[predicate] ?? [])]
    const firstOfPhrase = Math.min(word, ...(parsed.children[word] ?? []))
    return nearby.some(
      (child) => rules.companionAdverbs.has(parsed.lower[child] ?? '') && child >= firstOfPhrase - 2 && child < word,
    )
  }
  const found = obliques.filter(isCompanion)
  for (const oblique of found) obliques.splice(obliques.indexOf(oblique), 1)
  return found.map(({ word }) => word)
}
