import { adposition, childrenWith, conjuncts, plainLabel, type ParsedSentence } from './arcs.ts'
import { verbClause, type Clause, type ClauseRules, type Oblique } from './clause.ts'
import { bareDatives, isPassivePredicate, resolveRelative, surfaceSubjects } from './subjects.ts'

/** The clause of a noun that names an event: "der Besuch Putins in Pjöngjang", "Russia's attack on Ukraine". */
export function nounClause(parsed: ParsedSentence, predicate: number, rules: ClauseRules): Clause {
  const possessors: number[] = []
  const obliques: Oblique[] = []
  for (const child of parsed.children[predicate] ?? []) {
    const label = parsed.tree.labels[child] ?? ''
    const preposition = adposition(parsed, child)
    // "die von den USA vermittelte Einigung": who mediated it did not agree.
    const isOthersDeed =
      label === 'amod' && parsed.tree.upos[child] === 'VERB' && !rules.lightVerbs.has(parsed.lower[child] ?? '')
    if (isOthersDeed) continue
    // "Israel's Gaza offensive": Gaza does not make it.
    if (label === 'compound' && childrenWith(parsed, predicate, 'nmod:poss').length > 0) continue
    if (POSSESSOR.has(label)) possessors.push(...conjuncts(parsed, resolveRelative(parsed, child, rules)))
    else if (plainLabel(parsed, child) === 'nmod' || plainLabel(parsed, child) === 'obl') {
      const words = conjuncts(parsed, child)
      if (preposition === null || preposition === "'s" || preposition === '’s') possessors.push(...words)
      else obliques.push(...words.map((word) => ({ preposition, word })))
    }
  }
  obliques.push(...adjacentObliques(parsed, predicate))
  const verb = parsed.tree.heads[predicate] ?? -1
  const carrier = carrierOf(parsed, predicate, rules)
  // "verpflichtet Peru zur Hilfe": whoever is asked is to do it; "verpflichtet sich zur Hilfe" has nobody to ask.
  const helped = helpedObjects(parsed, predicate, rules)
  const asked = helped.length > 0 ? helped : controlledObjects(parsed, predicate, verb, rules)
  const isLight = carrier === null && asked.length === 0 && isControlled(parsed, predicate, verb, rules)
  // "brach aus Solidarität mit Ecuador": why it is done has no phrases of the verb.
  const isMotive = rules.motives.has(adposition(parsed, predicate) ?? '')
  if (isLight && !isMotive) obliques.push(...besideOf(parsed, verb, predicate))
  const carried = carrier === null ? null : verbClause(parsed, carrier, rules)
  const known = new Set([predicate, ...obliques.map(({ word }) => word)])
  if (carried) obliques.push(...carried.obliques.filter(({ word }) => !known.has(word)))
  const subjects =
    carried?.subjects ??
    ownSubjects(parsed, predicate, rules) ??
    (isLight ? actorsOf(parsed, verb, rules) : [...accused(parsed, predicate, verb, rules), ...asked])
  const isAround = rules.attendingPrepositions.has(adposition(parsed, predicate) ?? '')
  // "after talks with Ethiopia ended without a deal": whoever acts after that.
  const isEnding =
    plainLabel(parsed, predicate) === 'nsubj' &&
    plainLabel(parsed, verb) === 'advcl' &&
    childrenWith(parsed, verb, 'mark').some((mark) => rules.attendingPrepositions.has(parsed.lower[mark] ?? ''))
  const above = isAround ? verb : isEnding ? (parsed.tree.heads[verb] ?? -1) : -1
  const attendants = parsed.tree.upos[above] === 'VERB' ? actorsOf(parsed, above, rules) : []
  return {
    predicate,
    isPassive: false,
    subjects,
    objects: [],
    datives: carried?.datives ?? [],
    complements: [],
    mayBeDatives: [],
    // "backs the rebels in their fight": theirs, whoever else "their" might be.
    possessors: helped.length > 0 ? [] : possessors,
    attendants,
    carrier,
    obliques,
    distant: insideOf(parsed, predicate),
  }
}

/** "is on a visit to Tehran": whose predicate the noun is; null where it is none. */
function ownSubjects(parsed: ParsedSentence, noun: number, rules: ClauseRules): readonly number[] | null {
  const head = parsed.tree.heads[noun] ?? -1
  const preposition = adposition(parsed, noun)
  // "Gastgeber war Macron", "Macron war Gastgeber": either may be taken for the predicate.
  if (preposition === null) {
    const isPredicate = (word: number) => childrenWith(parsed, word, 'cop').length > 0
    const named = isPredicate(noun)
      ? childrenWith(parsed, noun, 'nsubj')
      : NAMED.has(plainLabel(parsed, noun)) && head >= 0 && isPredicate(head)
        ? [head]
        : []
    return named.length === 0 ? null : named.flatMap((word) => conjuncts(parsed, resolveRelative(parsed, word, rules)))
  }
  if (!rules.controlPrepositions.has(preposition)) return null
  // "Tinubu, on a visit to Brazil, met Lula"
  const described = plainLabel(parsed, noun) === 'nmod' && plainLabel(parsed, head) === 'nsubj' ? [head] : []
  const subjects = [...childrenWith(parsed, noun, 'nsubj'), ...described]
  return subjects.length === 0
    ? null
    : subjects.flatMap((word) => conjuncts(parsed, resolveRelative(parsed, word, rules)))
}

/** Labels under which the noun of "Gastgeber war Macron" hangs from the name. */
const NAMED = new Set(['nsubj', 'dep'])

/** Labels of what belongs to a noun without a preposition; the adjective of a country among them. */
const POSSESSOR = new Set(['nmod:poss', 'det:poss', 'compound', 'amod'])

/** "versicherte bei einem Besuch in Moskau": what follows the noun at once is the noun's, even if it hangs from the verb. */
function adjacentObliques(parsed: ParsedSentence, noun: number): readonly Oblique[] {
  const end = lastWord(parsed, noun) + 1
  const found: Oblique[] = []
  let at = noun
  // "Berichte über ein Telefonat Putins | mit Biden": the phrase may hang from what the noun hangs from.
  for (let steps = 0; steps < 3; steps++) {
    const head = parsed.tree.heads[at] ?? -1
    for (const sibling of parsed.children[head] ?? []) {
      const preposition = sibling > noun ? adposition(parsed, sibling) : null
      if (preposition !== null && childrenWith(parsed, sibling, 'case')[0] === end)
        found.push(...conjuncts(parsed, sibling).map((word) => ({ preposition, word })))
    }
    if (head < 0 || parsed.tree.upos[head] === 'VERB') break
    at = head
  }
  return found
}

/** "Zwischen beiden Armeen kam es zu Gefechten": a light verb's phrases say what its noun is about. */
function besideOf(parsed: ParsedSentence, verb: number, noun: number): readonly Oblique[] {
  return childrenWith(parsed, verb, 'obl').flatMap((word) => {
    const preposition = adposition(parsed, word)
    return word === noun || preposition === null
      ? []
      : conjuncts(parsed, word).map((each) => ({ preposition, word: each }))
  })
}

/** "Bei einem Anschlag eines Attentäters in Tel Aviv": phrases that the parser hung from whose deed it is. */
function insideOf(parsed: ParsedSentence, noun: number): readonly Oblique[] {
  return childrenWith(parsed, noun, 'nmod').flatMap((owner) =>
    childrenWith(parsed, owner, 'nmod').flatMap((word) => {
      const preposition = adposition(parsed, word)
      return preposition === null ? [] : [{ preposition, word }]
    }),
  )
}

/** Last word of a phrase: of "Angriff Russlands" the genitive. */
function lastWord(parsed: ParsedSentence, word: number): number {
  const behind = (parsed.children[word] ?? []).filter((child) => child > word)
  return Math.max(word, ...behind.map((child) => lastWord(parsed, child)))
}

/** The verb that carries a noun as its object or passive subject: "launched an attack", "talks were held by". */
function carrierOf(parsed: ParsedSentence, noun: number, rules: ClauseRules): number | null {
  let at = noun
  // "Held talks and meetings", "carried out a series of attacks".
  for (let steps = 0; steps < 3; steps++) {
    const head = parsed.tree.heads[at] ?? -1
    const label = parsed.tree.labels[at] ?? ''
    if (label === 'obj' || label === 'nsubj:pass')
      return parsed.tree.upos[head] === 'VERB' && rules.lightVerbs.has(withParticle(parsed, head)) ? head : null
    const isCounted = label === 'nmod' && rules.countingPrepositions.has(adposition(parsed, at) ?? '')
    if (head < 0 || (label !== 'conj' && !isCounted)) return null
    at = head
  }
  return null
}

/** "mount", "wieder·aufgenommen": a verb's form with the particle that stands apart. */
function withParticle(parsed: ParsedSentence, verb: number): string {
  const particle = childrenWith(parsed, verb, 'compound:prt')[0]
  return (particle === undefined ? '' : `${parsed.lower[particle]}·`) + (parsed.lower[verb] ?? '')
}

/**
 * Whether a noun of action shares the subject of its verb: "bei einem Besuch unterzeichnete Putin …", "begann mit der
 * Invasion", "traf zu Gesprächen ein".
 */
export function isControlled(parsed: ParsedSentence, noun: number, verb: number, rules: ClauseRules): boolean {
  // "is due in Abidjan for talks"
  if (verb < 0 || (parsed.tree.upos[verb] !== 'VERB' && parsed.tree.upos[verb] !== 'ADJ')) return false
  const preposition = adposition(parsed, noun)
  if (preposition !== null && rules.controlPrepositions.has(preposition)) return true
  if (preposition === 'in' && rules.manners.has(parsed.lower[noun] ?? '')) return true
  return preposition !== null && (rules.lightPrepositions.get(preposition)?.has(withParticle(parsed, verb)) ?? false)
}

/** "accused Israel of attacks on Gaza": whoever is accused acts in what they are accused of. */
function accused(parsed: ParsedSentence, noun: number, verb: number, rules: ClauseRules): readonly number[] {
  const isCharge = rules.accusingPrepositions.has(adposition(parsed, noun) ?? '')
  if (!isCharge || !rules.objectControl(parsed.lower[verb] ?? '')) return []
  return verbClause(parsed, verb, rules).objects
}

/** "forderte Russland zum Abzug auf": whoever is asked is to do it. */
function controlledObjects(parsed: ParsedSentence, noun: number, verb: number, rules: ClauseRules): readonly number[] {
  if (verb < 0 || adposition(parsed, noun) !== 'zu' || !rules.objectControl(parsed.lower[verb] ?? '')) return []
  return childrenWith(parsed, verb, 'obj')
    .filter((word) => !rules.reflexives.has(parsed.lower[word] ?? ''))
    .flatMap((word) => conjuncts(parsed, word))
}

/** "unterstützt die Armee im Kampf gegen …", "helped Mali in its fight": whoever is helped does what the help is for. */
function helpedObjects(parsed: ParsedSentence, noun: number, rules: ClauseRules): readonly number[] {
  const verb = helpIn(parsed, noun, rules.helping)
  if (verb < 0) return []
  return [...childrenWith(parsed, verb, 'obj'), ...bareDatives(parsed, verb)].flatMap((word) =>
    conjuncts(parsed, resolveRelative(parsed, word, rules)),
  )
}

/** The verb of help that a noun belongs to as what the help is for: "im Kampf"; it may hang from whoever is helped. -1 for none. */
export function helpIn(parsed: ParsedSentence, noun: number, helping: ReadonlySet<string>): number {
  const preposition = adposition(parsed, noun)
  if (preposition !== 'in' && preposition !== 'bei') return -1
  const head = parsed.tree.heads[noun] ?? -1
  const verb =
    plainLabel(parsed, noun) === 'nmod' && plainLabel(parsed, head) === 'obj' ? parsed.tree.heads[head] : head
  if (verb === undefined || verb < 0 || parsed.tree.upos[verb] !== 'VERB') return -1
  return helping.has(withParticle(parsed, verb)) ? verb : -1
}

/** Who acts in a clause with a verb; of a passive the agent is not asked, for it acts on what the noun names. */
function actorsOf(parsed: ParsedSentence, verb: number, rules: ClauseRules): readonly number[] {
  if (isPassivePredicate(parsed, verb, rules)) return []
  return surfaceSubjects(parsed, verb, rules).flatMap((word) => conjuncts(parsed, resolveRelative(parsed, word, rules)))
}
