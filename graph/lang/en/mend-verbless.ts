import { has, relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import { words } from '../word-lists.ts'

/**
 * Finds the main verb of a sentence whose root is a noun: "In Geneva, where he had met Macron, Scholz thanked Poland", "Ukraine's head of
 * government, Denys Shmyhal, travelled". A headline without a verb stays as it is.
 */
export function verblessSentence(edit: TreeEdit): void {
  const root = edit.tree.heads.indexOf(-1)
  if (root < 0 || !NOMINAL.has(edit.upos(root)) || has(edit, root, 'cop')) return
  const isPhrase = has(edit, root, 'case')
  for (let verb = root + 2; verb < edit.length; verb++) {
    const isVerb = edit.upos(verb) === 'VERB' || (edit.upos(verb) === 'ADJ' && edit.lower(verb).endsWith('ed'))
    if (!isVerb || !LOOSE.has(edit.label(verb)) || !isFinite(edit, verb)) continue
    if (edit.children(verb).some((child) => child < verb && BOUND.has(edit.label(child)))) continue
    const subject = edit.children(verb).find((child) => child < verb && edit.label(child).startsWith('nsubj'))
    // What opens the clause stands behind the comma that closes the phrase or the aside.
    const opens = subject === undefined ? firstOf(edit, verb) : leftmost(edit, subject)
    if (edit.form(opens - 1) !== ',') continue
    if (isPhrase ? subject === undefined : subject !== undefined) continue
    relabel(edit, verb, -1, 'root')
    const isPassive = has(edit, verb, 'aux:pass')
    relabel(edit, root, verb, isPhrase ? 'obl' : isPassive ? 'nsubj:pass' : 'nsubj')
    return
  }
  if (!isPhrase) verbOfModifier(edit, root)
}

/** "Ministers from the three countries travelled to Moscow.": a sentence that ends has a verb, be it taken for the noun's participle. */
function verbOfModifier(edit: TreeEdit, root: number): void {
  if (edit.form(edit.length - 1) !== '.') return
  for (let verb = root + 1; verb < edit.length; verb++) {
    if (edit.upos(verb) !== 'VERB' || edit.label(verb) !== 'acl' || !isFinite(edit, verb)) continue
    if (edit.form(verb - 1) === ',' || !holds(edit, root, verb)) continue
    if (edit.children(verb).some((child) => child < verb && OWN.test(edit.label(child)))) continue
    relabel(edit, verb, -1, 'root')
    relabel(edit, root, verb, has(edit, verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj')
    return
  }
}
const OWN = /^(?:nsubj|mark|cc|obj)/

function holds(edit: TreeEdit, ancestor: number, word: number): boolean {
  for (let at = edit.head(word), steps = 0; at >= 0 && steps < 6; at = edit.head(at), steps++)
    if (at === ancestor) return true
  return false
}
const NOMINAL = words('NOUN PROPN')
const LOOSE = words('conj appos acl acl:relcl advcl parataxis dep')
/** What binds a clause to the one before. */
const BOUND = words('mark cc')

const isFinite = (edit: TreeEdit, verb: number): boolean =>
  edit.tag(verb).endsWith('.Fin') ||
  edit
    .children(verb)
    .some((child) => child < verb && edit.label(child).startsWith('aux') && edit.tag(child).endsWith('.Fin')) ||
  edit.lower(verb).endsWith('ed')

/** The first word of a verb with its auxiliaries. */
function firstOf(edit: TreeEdit, verb: number): number {
  const auxiliaries = edit.children(verb).filter((child) => child < verb && edit.label(child).startsWith('aux'))
  return Math.min(verb, ...auxiliaries)
}

function leftmost(edit: TreeEdit, word: number): number {
  return Math.min(word, ...edit.children(word).map((child) => (child < word ? leftmost(edit, child) : word)))
}

/**
 * "Signed in Prague by Obama and Medvedev, the pact was extended": a participle that opens the sentence describes the subject behind the
 * comma, and whoever stands behind "by" did it.
 */
export function frontedParticiple(edit: TreeEdit): void {
  if (!/(?:ed|en|wn|de|ght|led|lt)$/.test(edit.lower(0)) || edit.upos(0) !== 'VERB') return
  const root = edit.tree.heads.indexOf(-1)
  if (root < 3 || edit.upos(root) !== 'VERB' || edit.label(0) === 'advcl') return
  const verb = firstOf(edit, root)
  const subject = lastNominal(edit, verb)
  const comma = commaBefore(edit, subject)
  if (subject < 0 || comma < 2) return
  const former = edit.children(root).find((child) => child < comma && edit.label(child).startsWith('nsubj'))
  const label = has(edit, root, 'aux:pass') ? 'nsubj:pass' : 'nsubj'
  relabel(edit, subject, root, label)
  for (let word = comma + 1; word < subject; word++)
    if (edit.head(word) < comma && edit.head(word) >= 0) relabel(edit, word, subject, edit.label(word))
  relabel(edit, 0, root, 'advcl')
  if (former === undefined) return
  const isAgent = edit.children(former).some((child) => edit.lower(child) === 'by') || standsBehindBy(edit, former)
  relabel(edit, former, 0, isAgent ? 'obl:agent' : 'obl')
  if (isAgent && !edit.children(former).some((child) => edit.label(child) === 'case')) {
    const preposition = byBefore(edit, former)
    if (preposition > 0) relabel(edit, preposition, former, 'case')
  }
}

/** "Suspected separatists hurled grenades", "Striking miners blocked": a participle at the very beginning describes the noun before the verb, its subject. */
export function openingParticiple(edit: TreeEdit): void {
  const first = edit.upos(0) === 'NUM' || edit.upos(0) === 'DET' ? 1 : 0
  if (edit.upos(first) !== 'VERB' || !(edit.lower(first).endsWith('ed') || DESCRIBING.has(edit.lower(first)))) return
  for (let noun = first + 1; noun < edit.length && noun < first + 6; noun++) {
    const verb = verbBehind(edit, noun)
    if (verb < 0 && (edit.upos(noun) === 'ADJ' || NOMINAL.has(edit.upos(noun)))) continue
    const former = edit.children(verb).find((child) => edit.label(child).startsWith('nsubj'))
    if (verb < 0 || edit.upos(noun) !== 'NOUN' || (former !== undefined && former !== noun)) return
    if (edit.head(first) < 0) relabel(edit, verb, -1, 'root')
    const isPassive = has(edit, verb, 'aux:pass')
    relabel(edit, noun, verb, isPassive ? 'nsubj:pass' : 'nsubj')
    relabel(edit, first, noun, 'amod')
    if (first > 0) relabel(edit, 0, noun, edit.label(0))
    for (const child of edit.children(first))
      if (child < noun) relabel(edit, child, noun, edit.label(child) === 'obj' ? 'compound' : edit.label(child))
      else relabel(edit, child, verb, edit.label(child))
    return
  }
}

const PHRASE = words('DET ADJ NUM NOUN PROPN')

/** Participles of what people do who then do something else; other gerunds are subjects themselves. */
const DESCRIBING = words(
  'striking protesting visiting retreating fleeing advancing demonstrating invading occupying opposing warring mutinying marching returning',
)

/** The finite verb right behind a noun, past its auxiliaries and a phrase of place ("miners in Bolivia rejected"); −1 for none. */
function verbBehind(edit: TreeEdit, noun: number): number {
  let at = noun + 1
  if (edit.upos(at) === 'ADP') {
    at++
    while (PHRASE.has(edit.upos(at))) at++
  }
  while (edit.upos(at) === 'AUX' || edit.upos(at) === 'ADV') at++
  return edit.upos(at) === 'VERB' && (at > noun + 1 || edit.tag(at).endsWith('.Fin')) ? at : -1
}

const standsBehindBy = (edit: TreeEdit, word: number): boolean => byBefore(edit, word) > 0

/** "By" before a name with its titles. */
function byBefore(edit: TreeEdit, word: number): number {
  for (let at = word - 1; at > 0 && at > word - 8; at--) {
    if (edit.lower(at) === 'by') return at
    if (edit.form(at) === ',' || edit.upos(at) === 'VERB') return -1
  }
  return -1
}

/** The noun right before a verb. */
function lastNominal(edit: TreeEdit, verb: number): number {
  for (let word = verb - 1; word > 1 && word > verb - 4; word--) {
    if (NOMINAL.has(edit.upos(word))) return word
    if (edit.upos(word) !== 'ADV') return -1
  }
  return -1
}

function commaBefore(edit: TreeEdit, word: number): number {
  for (let at = word - 1; at > 1 && at > word - 6; at--) {
    if (edit.form(at) === ',') return at
    if (edit.upos(at) === 'VERB' || edit.upos(at) === 'CCONJ') return -1
  }
  return -1
}
