import { adposition, childrenWith, conjuncts, plainLabel, type ParsedSentence } from './arcs.ts'

/** What the clause layer must know of a language. */
export interface ClauseRules {
  /** Auxiliaries that make a passive beside a participle: "wurde"; "was". */
  readonly passiveAuxiliaries: ReadonlySet<string>
  /** Prepositions of a passive's agent. */
  readonly agentPrepositions: ReadonlySet<string>
  readonly relativePronouns: ReadonlySet<string>
  /** Verbs whose infinitive has their object or dative as subject: "auffordern", "urge"; forms in lower case. */
  readonly objectControl: (word: string) => boolean
  /** Prepositions that join a further actor: "gemeinsam mit", "together with". */
  readonly companionAdverbs: ReadonlySet<string>
  /** Prepositions of companionship: "mit", "with". */
  readonly companionPrepositions: ReadonlySet<string>
  /** Prepositions with which a noun of action shares the subject of its verb: "bei einem Besuch", "during a visit". */
  readonly controlPrepositions: ReadonlySet<string>
  /** "zu", "to": a clause with it has no subject of its own. */
  readonly infinitiveMarks: ReadonlySet<string>
  /** Prepositions that say where something happens: "in", "bei". */
  readonly placePrepositions: ReadonlySet<string>
  /** "sich"; empty where verbs are not reflexive. */
  readonly reflexives: ReadonlySet<string>
  /** Determiners that can only be accusative: "den", "einen"; empty where the language has no case. */
  readonly accusative: ReadonlySet<string>
}

export interface Oblique {
  readonly preposition: string
  readonly word: number
}

/** One predicate with its logical arguments: passive, relative, control and coordination are already undone. */
export interface Clause {
  readonly predicate: number
  readonly isPassive: boolean
  /** Logical subjects, coordination spelt out. */
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly datives: readonly number[]
  readonly possessors: readonly number[]
  readonly obliques: readonly Oblique[]
}

/** The clause of a verb or of a participle beside a noun. */
export function verbClause(parsed: ParsedSentence, predicate: number, rules: ClauseRules): Clause {
  const isPassive = isPassivePredicate(parsed, predicate, rules)
  const obliques = [...collectObliques(parsed, predicate, rules)]
  const surface = surfaceSubjects(parsed, predicate, rules)
  const direct = childrenWith(parsed, predicate, 'obj')
  // "urged Germany to …": whoever is asked is an object, whatever the parser calls it.
  const bare = (direct.length > 0 ? direct : childrenWith(parsed, predicate, 'iobj')).filter(
    (object) => adposition(parsed, object) === null,
  )
  const { subjects, objects } = isPassive
    ? { subjects: [], objects: [...surface, ...bare] }
    : byCase(parsed, surface, bare, rules)
  if (isPassive) {
    const agents = obliques.filter(({ preposition }) => rules.agentPrepositions.has(preposition))
    subjects.push(...agents.map(({ word }) => word))
    for (const agent of agents) obliques.splice(obliques.indexOf(agent), 1)
  }
  const companions = isPassive ? [] : companionsOf(parsed, predicate, obliques, rules)
  const expand = (words: readonly number[]) =>
    words.flatMap((word) => conjuncts(parsed, resolveRelative(parsed, word, rules)))
  return {
    predicate,
    isPassive,
    subjects: [...expand(subjects), ...expand(companions)],
    objects: expand(objects),
    datives: expand(bareDatives(parsed, predicate)),
    possessors: [],
    obliques: obliques.flatMap(({ preposition, word }) => expand([word]).map((each) => ({ preposition, word: each }))),
  }
}

/** The clause of a noun that names an event: "der Besuch Putins in Pjöngjang", "Russia's attack on Ukraine". */
export function nounClause(parsed: ParsedSentence, predicate: number, rules: ClauseRules): Clause {
  const possessors: number[] = []
  const obliques: Oblique[] = []
  for (const child of parsed.children[predicate] ?? []) {
    const label = parsed.tree.labels[child] ?? ''
    const preposition = adposition(parsed, child)
    if (POSSESSOR.has(label)) possessors.push(...conjuncts(parsed, child))
    else if (plainLabel(parsed, child) === 'nmod' || plainLabel(parsed, child) === 'obl') {
      const words = conjuncts(parsed, child)
      if (preposition === null || preposition === "'s" || preposition === '’s') possessors.push(...words)
      else obliques.push(...words.map((word) => ({ preposition, word })))
    }
  }
  obliques.push(...adjacentObliques(parsed, predicate))
  if (possessors.length === 0) possessors.push(...controller(parsed, predicate, rules))
  return { predicate, isPassive: false, subjects: [], objects: [], datives: [], possessors, obliques }
}

/** Labels of what belongs to a noun without a preposition; the adjective of a country among them. */
const POSSESSOR = new Set(['nmod:poss', 'det:poss', 'compound', 'amod'])

/** "versicherte bei einem Besuch in Moskau": what follows the noun at once is the noun's, even if it hangs from the verb. */
function adjacentObliques(parsed: ParsedSentence, noun: number): readonly Oblique[] {
  return (parsed.children[parsed.tree.heads[noun] ?? -1] ?? []).flatMap((sibling) => {
    const preposition = adposition(parsed, sibling)
    const [first] = childrenWith(parsed, sibling, 'case')
    return preposition !== null && first === lastWord(parsed, noun) + 1 ? [{ preposition, word: sibling }] : []
  })
}

/** Last word of a phrase: of "Angriff Russlands" the genitive. */
function lastWord(parsed: ParsedSentence, word: number): number {
  const behind = (parsed.children[word] ?? []).filter((child) => child > word)
  return Math.max(word, ...behind.map((child) => lastWord(parsed, child)))
}

/** "Bei einem Besuch in Pjöngjang unterzeichnete Putin …": the visitor is the subject of the verb. */
function controller(parsed: ParsedSentence, noun: number, rules: ClauseRules): readonly number[] {
  const verb = parsed.tree.heads[noun] ?? -1
  if (verb < 0 || parsed.tree.upos[verb] !== 'VERB' || !rules.controlPrepositions.has(adposition(parsed, noun) ?? ''))
    return []
  if (isPassivePredicate(parsed, verb, rules)) return []
  return surfaceSubjects(parsed, verb, rules).flatMap((word) => conjuncts(parsed, resolveRelative(parsed, word, rules)))
}

function isPassivePredicate(parsed: ParsedSentence, predicate: number, rules: ClauseRules): boolean {
  if (childrenWith(parsed, predicate, 'nsubj:pass', 'aux:pass').length > 0) return true
  const tag = parsed.tree.tags[predicate] ?? ''
  const label = plainLabel(parsed, predicate)
  if (!tag.includes('Part') && label !== 'amod') return false
  if (childrenWith(parsed, predicate, 'aux').some((aux) => rules.passiveAuxiliaries.has(parsed.lower[aux] ?? '')))
    return true
  // A past participle that modifies a noun ("das verabschiedete Abkommen", "the pact signed in June") is passive.
  return label === 'amod' || (label === 'acl' && !hasSubject(parsed, predicate))
}

const hasSubject = (parsed: ParsedSentence, word: number) => childrenWith(parsed, word, 'nsubj', 'csubj').length > 0

/** Subject as written, or taken over from where the syntax puts it: coordination, control, the noun a participle modifies. */
function surfaceSubjects(parsed: ParsedSentence, predicate: number, rules: ClauseRules, depth = 0): readonly number[] {
  const own = childrenWith(parsed, predicate, 'nsubj', 'csubj')
  if (own.length > 0 || depth > 6) return own
  const head = parsed.tree.heads[predicate] ?? -1
  if (head < 0) return []
  switch (plainLabel(parsed, predicate)) {
    case 'amod':
      return [head]
    case 'acl':
      return (parsed.tree.tags[predicate] ?? '').endsWith('Fin') ? [] : [head]
    case 'conj':
    case 'parataxis':
      return surfaceSubjects(parsed, head, rules, depth + 1)
    case 'xcomp':
    case 'advcl':
    case 'ccomp': {
      if (isFinite(parsed, predicate, rules)) return []
      if (rules.objectControl(parsed.lower[head] ?? '')) {
        const controlled = [...childrenWith(parsed, head, 'obj'), ...bareDatives(parsed, head)]
        if (controlled.length > 0) return controlled
      }
      return surfaceSubjects(parsed, head, rules, depth + 1)
    }
    default:
      return []
  }
}

function isFinite(parsed: ParsedSentence, word: number, rules: ClauseRules): boolean {
  if (childrenWith(parsed, word, 'mark').some((mark) => rules.infinitiveMarks.has(parsed.lower[mark] ?? '')))
    return false
  if ((parsed.tree.tags[word] ?? '').endsWith('Fin')) return true
  return childrenWith(parsed, word, 'aux', 'cop').some((aux) => (parsed.tree.tags[aux] ?? '').endsWith('Fin'))
}

/** Mends a swapped subject and object where an article's case leaves no doubt: "Den Vertrag lehnte Ungarn ab". */
function byCase(parsed: ParsedSentence, subjects: readonly number[], objects: readonly number[], rules: ClauseRules) {
  const isAccusative = (words: readonly number[]) =>
    words.some((word) => childrenWith(parsed, word, 'det').some((det) => rules.accusative.has(parsed.lower[det] ?? '')))
  const isSwapped = objects.length > 0 && isAccusative(subjects) && !isAccusative(objects)
  return isSwapped
    ? { subjects: [...objects], objects: [...subjects] }
    : { subjects: [...subjects], objects: [...objects] }
}

function bareDatives(parsed: ParsedSentence, predicate: number): readonly number[] {
  return childrenWith(parsed, predicate, 'iobj', 'obl:arg').filter((child) => adposition(parsed, child) === null)
}

function* collectObliques(parsed: ParsedSentence, predicate: number, rules: ClauseRules): Generator<Oblique> {
  for (const child of parsed.children[predicate] ?? []) {
    const label = plainLabel(parsed, child)
    if (!OBLIQUE.has(label)) continue
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

/** The noun that a relative pronoun stands for; other words stand for themselves. */
function resolveRelative(parsed: ParsedSentence, word: number, rules: ClauseRules): number {
  const stands = /^(?:PRON|DET|SCONJ)/.test(parsed.tree.tags[word] ?? '')
  if (!stands || !rules.relativePronouns.has(parsed.lower[word] ?? '')) return word
  for (let at = parsed.tree.heads[word] ?? -1, steps = 0; at >= 0 && steps < 8; steps++) {
    const head = parsed.tree.heads[at] ?? -1
    if (plainLabel(parsed, at) === 'acl' && head >= 0 && head < word) return head
    at = head
  }
  return word
}
