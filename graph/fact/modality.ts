import type { Modality } from '../model/fact.ts'
import { MODALITIES } from '../model/fact.ts'
import { adposition, childrenWith, conjuncts, plainLabel, type ParsedSentence } from './arcs.ts'
import type { Clause } from './clause.ts'
import type { ModalityRules } from './modality-rules.ts'
import { helpIn } from './noun-clause.ts'
import { isForemost } from './subjects.ts'

export interface Reality {
  readonly modality: Modality
  /** The same if whoever says it tells of deeds of their own, and the verb makes it official: "announced"; null for other reports. */
  readonly announced: Modality | null
  readonly negated: boolean
  /** Words that name who says so, as heads of their phrases. */
  readonly sources: readonly number[]
}

/** How real the event of a predicate is told to be, and by whom; read off the predicate and all that it hangs from. */
export function readReality(
  parsed: ParsedSentence,
  { predicate, carrier }: Pick<Clause, 'predicate' | 'carrier'>,
  rules: ModalityRules,
  isSpeech = false,
): Reality {
  // "will launch an attack": what is said of the verb that carries a noun is said of the noun.
  const isOwn = (word: number) => word === predicate || word === carrier
  const found: Modality[] = [...adjectives(parsed, predicate, rules)]
  const sources: number[] = []
  const reporting: number[] = []
  const isUnfulfilled = isYetToDo(parsed, predicate, rules)
  let negated =
    isUnfulfilled || isNegated(parsed, predicate, rules) || (carrier !== null && isNegated(parsed, carrier, rules))
  // "plans to join the bloc, which it left in 2003": a finite relative clause is no part of what is planned.
  let isBeyondRelative = false
  // "dementierte Berichte, wonach …": a noun that holds the claim stands for it.
  let isClaim = false
  // "would cut supplies and reduce aid": a bare infinitive has the auxiliary of the verb that it is joined with.
  let isSharing = false
  let at = predicate
  let from = -1
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    const label = plainLabel(parsed, at)
    const isClausal = parsed.tree.upos[at] !== 'NOUN' || isOwn(at)
    // "threatened sanctions unless …": the condition is the threat's content, the threat itself is made.
    if ((isOwn(at) && !isSpeech) || governsConditions(parsed, at, predicate)) readConditions(parsed, at, rules, found)
    // "will bei einem Besuch in Rom …": what happens meanwhile is planned as well.
    if (isOwn(at) && label === 'obl' && rules.meanwhile.has(adposition(parsed, at) ?? ''))
      if (isPlanned(parsed, parsed.tree.heads[at] ?? -1, rules)) found.push('planned')
    if (isClausal) readAuxiliaries(parsed, at, isOwn(at) || isSharing, rules, found)
    isSharing = (isOwn(at) || isSharing) && label === 'conj' && isBareInfinitive(parsed, at)
    if (isOwn(at)) readAdverbs(parsed, at, rules, found)
    // "…“, sagte Scholz, der Kishida traf": what is told of the speaker is not what is said.
    for (const child of parsed.children[at] ?? [])
      if (child !== from) readSource(parsed, child, rules, found, sources, reporting)
    const head = parsed.tree.heads[at] ?? -1
    // "EU to lend Ukraine", "Kenya is to send": an infinitive that nothing governs is a plan.
    if (head < 0 && isOwn(at) && !isUnfulfilled && isInfinitive(parsed, at, rules)) found.push('planned')
    if (head < 0 && isOwn(at)) readMarks(parsed, at, rules, found)
    if (head < 0) break
    if (!isBeyondRelative) readMarks(parsed, at, rules, found)
    isBeyondRelative ||= (label === 'acl' && isFinite(parsed, at)) || isPastParticiple(parsed, at, label, rules)
    const isNoun = parsed.tree.upos[at] === 'NOUN'
    const isTheme = isNoun && isThemeOf(parsed, at, label)
    // "drängte Israel, die Angriffe einzustellen": they happened, whatever is demanded.
    if (isTheme && isOneOfVerbs(parsed, head, rules.presupposing)) break
    // "um die Armee im Kampf zu unterstützen": it fights without help as well.
    if (isNoun && isOwn(at) && helpIn(parsed, at, rules.helping) >= 0) break
    // "called the strikes murder": what is called something is there.
    const isCalled = label === 'obj' && childrenWith(parsed, head, 'xcomp').some((word) => isNominalWord(parsed, word))
    if (isTheme && isCalled) break
    // "Ghana's ratification is pending"
    if (isNoun && isOwn(at) && label === 'nsubj' && isOneOfVerbs(parsed, head, rules.pending)) negated = !negated
    if (isNoun && isOneOfVerbs(parsed, head, rules.happening) && isDenied(parsed, head, rules)) negated = !negated
    const governs = isNoun ? isTheme : GOVERNED.has(label)
    const governed = governs ? governorEffect(parsed, head, rules, at) : undefined
    // Who speaks during a visit or after an attack does not make these hearsay.
    // What somebody is accused of is alleged, be it a clause or a noun: "accused Israel of attacks".
    const isCharge = governed === 'alleged' && adposition(parsed, at) === 'of'
    const isAttending = isCircumstance(parsed, at, label, rules)
    const isAside: boolean = (isNoun && !isCharge && !isClaim) || isAttending
    const isHearsay = governed === 'reported' || governed === 'alleged' || governed === 'denied'
    // "threatened to use force after Tiani had detained him": told as past, it is no part of a plan or threat further up.
    isBeyondRelative ||= isAttending && isTold(parsed, at, rules)
    const isBeyond: boolean = isBeyondRelative && governed !== 'reported' && !isClaim
    const effect: Modality | 'refused' | undefined =
      (isAside && isHearsay) || isAttending || isBeyond ? undefined : governed
    const isOpenHere = governs && !isBeyondRelative && !(isOwn(at) && isUnfulfilled) && isOpen(parsed, at, head, rules)
    if (effect === undefined && isOpenHere) found.push('planned')
    if (effect === 'refused') negated = !negated
    else if (effect) {
      found.push(effect)
      if (effect === 'reported') reporting.push(head)
      if (isHearsay || isOneOfVerbs(parsed, head, rules.speaking)) sources.push(...sayers(parsed, head, rules))
    }
    // "did not refuse to sign"
    if (effect === 'refused' && isClause(label) && isNegated(parsed, head, rules)) negated = !negated
    isClaim = effect === 'reported' && parsed.tree.upos[head] === 'NOUN'
    from = at
    at = head
  }
  const isAnnounced = reporting.length > 0 && reporting.every((verb) => isOneOfVerbs(parsed, verb, rules.announcing))
  const announced = isAnnounced ? weakest(found.filter((each) => each !== 'reported')) : null
  return { modality: weakest(found), announced, negated, sources: [...new Set(sources)] }
}

const isBareInfinitive = (parsed: ParsedSentence, verb: number): boolean =>
  parsed.tree.tags[verb] === 'VERB.Inf' && childrenWith(parsed, verb, 'aux', 'mark', 'nsubj').length === 0

/** Whether a verb stands under an auxiliary of the future: "will besuchen". */
const isPlanned = (parsed: ParsedSentence, verb: number, rules: ModalityRules): boolean =>
  childrenWith(parsed, verb, 'aux').some((aux) => rules.auxiliaries.get(parsed.lower[aux] ?? '') === 'planned')

/** "agreed to resume flights in a deal brokered by Qatar": what a participle tells of a noun has happened. */
const isPastParticiple = (parsed: ParsedSentence, at: number, label: string, rules: ModalityRules): boolean =>
  (label === 'acl' || label === 'amod') &&
  parsed.tree.upos[at] === 'VERB' &&
  (parsed.tree.tags[at] ?? '').includes('Part') &&
  !rules.isAttendant(parsed.lower[at] ?? '')

const isNominalWord = (parsed: ParsedSentence, word: number): boolean =>
  parsed.tree.upos[word] === 'NOUN' || parsed.tree.upos[word] === 'ADJ'

const isFinite = (parsed: ParsedSentence, verb: number): boolean =>
  [verb, ...childrenWith(parsed, verb, 'aux', 'cop')].some((word) => parsed.tree.tags[word]?.endsWith('.Fin'))

/** "have yet to ratify": the infinitive has not happened, and nobody says that it is planned. */
function isYetToDo(parsed: ParsedSentence, verb: number, rules: ModalityRules): boolean {
  if (rules.unfulfilled.size === 0 || !isInfinitive(parsed, verb, rules)) return false
  return [verb, parsed.tree.heads[verb] ?? -1].some((word) =>
    (parsed.children[word] ?? []).some((child) => child < verb && rules.unfulfilled.has(parsed.lower[child] ?? '')),
  )
}

const isInfinitive = (parsed: ParsedSentence, verb: number, rules: ModalityRules): boolean =>
  childrenWith(parsed, verb, 'mark').some((mark) => rules.infinitiveMarks.has(parsed.lower[mark] ?? ''))

/** Who says it: the subject, of a passive the agent ("has been accused by Chad of"). */
function sayers(parsed: ParsedSentence, verb: number, rules: ModalityRules): readonly number[] {
  const isPassive = childrenWith(parsed, verb, 'nsubj:pass').length > 0
  const agents = () =>
    childrenWith(parsed, verb, 'obl').filter((word) => rules.agentPrepositions.has(adposition(parsed, word) ?? ''))
  const said = isPassive ? agents() : childrenWith(parsed, verb, 'nsubj')
  // "spoke to Putin and urged him to withdraw": the subject of the first verb.
  // "severed ties, saying Kyiv had helped": so it is of a participle.
  const isAttendant = plainLabel(parsed, verb) === 'advcl' && childrenWith(parsed, verb, 'mark').length === 0
  const isShared = said.length === 0 && !isPassive && (isAttendant || plainLabel(parsed, verb) === 'conj')
  if (isShared) return sayers(parsed, parsed.tree.heads[verb] ?? -1, rules)
  return said.flatMap((word) => conjuncts(parsed, word))
}

/**
 * "beschloss, Sanktionen zu verhängen", "voted to impose": what an infinitive tells has not happened yet, unless its governor
 * says that it has ("began to") or it is a perfect ("geliefert zu haben").
 */
function isOpen(parsed: ParsedSentence, clause: number, governor: number, rules: ModalityRules): boolean {
  if (parsed.tree.upos[clause] !== 'VERB' || plainLabel(parsed, clause) === 'parataxis') return false
  if (rules.implicatives.has(parsed.lower[governor] ?? '') || isForemost(parsed, governor, rules)) return false
  const auxiliaries = childrenWith(parsed, clause, 'aux')
  if (auxiliaries.length > 0) return false
  return (
    isInfinitive(parsed, clause, rules) || (rules.bareInfinitivesAreOpen && parsed.tree.tags[clause] === 'VERB.Inf')
  )
}

/** "ein möglicher Angriff", "the alleged attack": the adjective of a noun that names an event. */
function adjectives(parsed: ParsedSentence, noun: number, rules: ModalityRules): readonly Modality[] {
  // "so bald wie möglich treffen" is no possible meeting.
  if (parsed.tree.upos[noun] === 'VERB') return []
  return childrenWith(parsed, noun, 'amod').flatMap((adjective) =>
    rules.adjectives.flatMap(([stem, effect]) => (parsed.lower[adjective]?.startsWith(stem) ? [effect] : [])),
  )
}

const GOVERNED = new Set(['ccomp', 'xcomp', 'csubj', 'acl', 'parataxis', 'advcl'])
/** "plant einen Besuch", "drohte mit einem Angriff": the noun is what the verb is about, no circumstance. */
function isThemeOf(parsed: ParsedSentence, noun: number, label: string): boolean {
  if (label === 'obj' || parsed.tree.labels[noun] === 'nsubj:pass') return true
  if (label === 'obl') return THEME.has(adposition(parsed, noun) ?? '')
  // "eine Forderung nach Abzug", "Widerstand gegen die Aufnahme": what a noun is about.
  const isNouns = label === 'nmod' && parsed.tree.upos[parsed.tree.heads[noun] ?? -1] === 'NOUN'
  return isNouns && NOUN_THEME.has(adposition(parsed, noun) ?? '')
}
const NOUN_THEME = new Set(['nach', 'für', 'über', 'auf', 'gegen', 'um', 'mit', 'zu'])
const THEME = new Set(['mit', 'zu', 'vor', 'für', 'über', 'of', 'for', 'with', 'about', 'against'])
const isClause = (label: string) => label === 'ccomp' || label === 'xcomp' || label === 'csubj'

function governorEffect(
  parsed: ParsedSentence,
  head: number,
  rules: ModalityRules,
  below = -1,
): Modality | 'refused' | undefined {
  // The United States state nothing.
  if (parsed.tree.upos[head] === 'PROPN') return undefined
  const particle = childrenWith(parsed, head, 'compound:prt')[0]
  const joined = particle === undefined ? '' : `${parsed.lower[particle]}·${parsed.lower[head]}`
  // "erklärte sich bereit": what is predicated says more than the verb.
  for (const predicative of childrenWith(parsed, head, 'xcomp', 'advmod')) {
    if (predicative === below) continue
    const effect =
      parsed.tree.upos[predicative] === 'VERB' ? undefined : rules.governors.get(parsed.lower[predicative] ?? '')
    if (effect) return effect
  }
  const form = parsed.lower[head] ?? ''
  // "dismissed reports that it had sent": whatever the clause hangs from, the verb or the claim.
  if (rules.dismissing.has(form) && claimOf(parsed, head, rules)) return 'denied'
  return rules.governors.get(joined) ?? rules.governors.get(form)
}

/** Whether what a verb acts on is a claim: "rejected the allegation". */
const claimOf = (parsed: ParsedSentence, verb: number, { claims }: ModalityRules): boolean =>
  childrenWith(parsed, verb, 'obj').some((object) => claims.has(parsed.lower[object] ?? ''))

function readAuxiliaries(
  parsed: ParsedSentence,
  verb: number,
  isOwn: boolean,
  rules: ModalityRules,
  found: Modality[],
): void {
  for (const auxiliary of childrenWith(parsed, verb, 'aux')) {
    const form = parsed.lower[auxiliary] ?? ''
    const head =
      plainLabel(parsed, verb) === 'ccomp' ? governorEffect(parsed, parsed.tree.heads[verb] ?? -1, rules) : undefined
    const shifted = head === 'reported' ? rules.backshifted.get(form) : undefined
    const isHearsay =
      rules.hearsay.has(form) &&
      childrenWith(parsed, verb, 'aux').some(
        (other) => other > auxiliary && rules.perfectInfinitives.has(parsed.lower[other] ?? ''),
      )
    const plain = isHearsay ? 'reported' : (shifted ?? rules.auxiliaries.get(form))
    const effect = isVerbFirst(parsed, verb, auxiliary, rules) ? 'conditional' : plain
    if (isOwn && effect && parsed.tree.labels[auxiliary] !== 'aux:pass') found.push(effect)
    if (rules.reportedForms.has(form)) found.push('reported')
  }
}

/** "hat angeblich Waffen geliefert": an adverb of the verb, or of what the verb acts on ("angeblich mit Drohnen"). */
function readAdverbs(parsed: ParsedSentence, verb: number, { adverbs }: ModalityRules, found: Modality[]): void {
  for (const child of parsed.children[verb] ?? []) {
    const effect = adverbs.get(parsed.lower[child] ?? '')
    if (effect) found.push(effect)
    else if (plainLabel(parsed, child) === 'obj' || plainLabel(parsed, child) === 'obl')
      for (const inner of childrenWith(parsed, child, 'advmod', 'amod')) {
        const inside = adverbs.get(parsed.lower[inner] ?? '')
        if (inside) found.push(inside)
      }
  }
}

/** "Sollte Russland angreifen, …", "Should Russia attack, …": an auxiliary that opens a sentence with a comma in it. */
function isVerbFirst(parsed: ParsedSentence, verb: number, auxiliary: number, rules: ModalityRules): boolean {
  if (!rules.conditionalWhenFirst.has(parsed.lower[auxiliary] ?? '')) return false
  // "threatened retaliation should Germany deliver missiles"
  const isInverted = childrenWith(parsed, verb, 'nsubj').some((subject) => subject > auxiliary)
  if (isInverted && plainLabel(parsed, verb) === 'advcl' && childrenWith(parsed, verb, 'mark').length === 0) return true
  const isFirst = auxiliary === 0
  return isFirst && parsed.lower.includes(',') && parsed.lower.at(-1) !== '?'
}

/** "…, if Russia attacks": what holds under a condition is conditional itself; so is what is coordinated with it. */
function readConditions(parsed: ParsedSentence, verb: number, rules: ModalityRules, found: Modality[]): void {
  for (const clause of childrenWith(parsed, verb, 'advcl')) {
    const isCondition = childrenWith(parsed, clause, 'mark', 'advmod').some(
      (mark) => rules.marks.get(parsed.lower[mark] ?? '') === 'conditional',
    )
    if (isCondition) found.push('conditional')
  }
}
const governsConditions = (parsed: ParsedSentence, verb: number, predicate: number): boolean =>
  parsed.tree.heads[predicate] === verb && plainLabel(parsed, predicate) === 'conj'

function readMarks(parsed: ParsedSentence, clause: number, rules: ModalityRules, found: Modality[]): void {
  for (const mark of childrenWith(parsed, clause, 'mark', 'advmod')) {
    const effect = rules.marks.get(parsed.lower[mark] ?? '')
    // "until Gabon mediated": what lies behind a word of time has happened if it is told as past.
    if (effect === 'planned' && isTold(parsed, clause, rules)) continue
    // "prompted China to block exports": it has happened.
    const isDone = rules.implicatives.has(parsed.lower[parsed.tree.heads[clause] ?? -1] ?? '')
    if (isDone && rules.infinitiveMarks.has(parsed.lower[mark] ?? '')) continue
    const label = plainLabel(parsed, clause)
    // "If France attacks, there will …": the parser may take the condition for the main clause.
    if (effect && (label === 'advcl' || (effect === 'conditional' && label === 'root'))) found.push(effect)
  }
}

/** Whether a clause is told as past by its own finite verb. */
const isTold = (parsed: ParsedSentence, clause: number, rules: ModalityRules): boolean =>
  rules.isPast(parsed.lower[childrenWith(parsed, clause, 'aux')[0] ?? clause] ?? '')

/** "Nach Angaben der Regierung", "laut Washington", "according to officials", ", a spokesman said". */
function readSource(
  parsed: ParsedSentence,
  child: number,
  rules: ModalityRules,
  found: Modality[],
  sources: number[],
  reporting: number[],
): void {
  const label = plainLabel(parsed, child)
  const form = parsed.lower[child] ?? ''
  if (label === 'obl' || label === 'nmod' || label === 'advcl') {
    const preposition = adposition(parsed, child) ?? ''
    if (rules.sourcePrepositions.has(preposition)) {
      found.push('reported')
      reporting.push(child)
      sources.push(child, ...childrenWith(parsed, child, 'conj'))
    } else if (rules.sourceNouns.has(form) && rules.sourceNounPrepositions.has(preposition)) {
      found.push('reported')
      reporting.push(child)
      for (const owner of childrenWith(parsed, child, 'nmod', 'amod', 'det', 'compound'))
        sources.push(owner, ...childrenWith(parsed, owner, 'conj'))
    }
  }
  // "praised him, while France called for calm": another matter, unless "as France said".
  const [mark] = label === 'advcl' || label === 'parataxis' ? childrenWith(parsed, child, 'mark') : []
  const isOther = mark !== undefined && !rules.sayingMarks.has(parsed.lower[mark] ?? '')
  const isBeside =
    ((label === 'parataxis' || label === 'advcl') && !isOther) ||
    (label === 'conj' && childrenWith(parsed, child, 'cc').length === 0)
  // A verb of saying with a clause of its own says that, not what stands beside it.
  const saysOther = childrenWith(parsed, child, 'ccomp').some((content) => content > child)
  const isReport = rules.governors.get(form) === 'reported'
  // "halts aid as Fico threatens retaliation": that is another matter, too.
  if (mark !== undefined && (!isReport || childrenWith(parsed, child, 'obj').length > 0)) return
  if (isBeside && !saysOther && (isReport || isOneOfVerbs(parsed, child, rules.speaking))) {
    // "…, sagte sie": coordination would put the subject first or leave it out.
    const speakers = childrenWith(parsed, child, 'nsubj').filter((speaker) => label !== 'conj' || speaker > child)
    if (speakers.length > 0 && isReport) {
      found.push('reported')
      reporting.push(child)
    }
    sources.push(...speakers)
  }
}

/** Whether a negator hangs from the word itself: "ist nicht gekommen". */
const isDenied = (parsed: ParsedSentence, word: number, rules: ModalityRules): boolean =>
  (parsed.children[word] ?? []).some(
    (child) => rules.negators.has(parsed.lower[child] ?? '') && plainLabel(parsed, child) !== 'conj',
  )

function isNegated(parsed: ParsedSentence, predicate: number, rules: ModalityRules): boolean {
  if (isDenied(parsed, predicate, rules)) return true
  return (parsed.children[predicate] ?? []).some(
    (child) =>
      ['nsubj', 'obj', 'obl', 'iobj'].includes(plainLabel(parsed, child)) &&
      // "Neither Russia nor Belarus"
      childrenWith(parsed, child, 'det', 'advmod', 'cc').some((det) => rules.negators.has(parsed.lower[det] ?? '')),
  )
}

function isOneOfVerbs(parsed: ParsedSentence, verb: number, forms: ReadonlySet<string>): boolean {
  const particle = childrenWith(parsed, verb, 'compound:prt')[0]
  return forms.has(
    particle === undefined ? (parsed.lower[verb] ?? '') : `${parsed.lower[particle]}·${parsed.lower[verb]}`,
  )
}

/** "…, sagte er, nachdem sie verhandelt hatten": when or why something is said is not what is said. */
function isCircumstance(parsed: ParsedSentence, clause: number, label: string, rules: ModalityRules): boolean {
  if (label !== 'advcl') return false
  const marks = childrenWith(parsed, clause, 'mark', 'advmod')
  // "said on Saturday, warning Trump": a participle only tells what else was done.
  if (rules.isAttendant(parsed.lower[clause] ?? '') && childrenWith(parsed, clause, 'mark').length === 0)
    return childrenWith(parsed, clause, 'aux').length === 0
  return marks.some((mark) => rules.circumstantial.has(parsed.lower[mark] ?? ''))
}

/** The modality that claims least. */
export function weakest(found: readonly Modality[]): Modality {
  return found.reduce((weak, next) => (MODALITIES.indexOf(next) > MODALITIES.indexOf(weak) ? next : weak), 'factual')
}
