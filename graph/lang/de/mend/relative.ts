import type { NameBounds } from '../../../fact/rules.ts'
import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { words } from '../../word-lists.ts'
import { TIME } from './lists.ts'
import { casesOf } from './noun-case.ts'
import { isNominal } from './tree.ts'

const PRONOUN = new Set(['der', 'die', 'das', 'den', 'dem', 'welcher', 'welche', 'welches', 'welchen', 'welchem'])
/** Forms that cannot be the subject; the others can. */
const NEVER_SUBJECT = new Set(['den', 'dem', 'welchen', 'welchem'])

interface RelativeClause {
  readonly pronoun: number
  readonly predicate: number
  /** Index behind its last word. */
  readonly end: number
}

/**
 * "…, das Präsident Putin unterzeichnet hatte": a comma, a d-word and the one finite verb at the end make a relative clause,
 * whatever else the parser saw. A main clause has its finite verb in second place.
 */
export function mendRelativeClauses(edit: TreeEdit, length: number, names: NameBounds): void {
  for (let comma = 1; comma < length - 2; comma++) {
    if (edit.form(comma) !== ',' || !PRONOUN.has(edit.form(comma + 1).toLowerCase())) continue
    const clause = relativeClause(edit, comma + 1, length)
    if (!clause) continue
    if (isMisread(edit, clause)) rebuild(edit, clause)
    neuterName(edit, clause)
    masculineSubject(edit, clause)
    actingSubject(edit, clause, names)
  }
}

function relativeClause(edit: TreeEdit, pronoun: number, length: number): RelativeClause | null {
  let end = pronoun + 1
  while (end < length && edit.upos(end) !== 'PUNCT') end++
  const last = end - 1
  if (last - pronoun < 2) return null
  // "die … eingenommen haben": a plural looks like an infinitive.
  const isPlural = PLURAL.has(edit.lower(last)) && edit.tag(last - 1) === 'VERB.Part'
  // "der seit Mai vermittelt": a form in -t or -en without an auxiliary is finite, whatever the tagger saw.
  const isLike = edit.tag(last) === 'VERB.Part' ? edit.form(last).endsWith('t') : edit.tag(last) === 'VERB.Inf'
  const isFinite = isLike && edit.lower(last - 1) !== 'zu' && !hasAuxiliary(edit, pronoun, last)
  if (!edit.tag(last).endsWith('Fin') && !isPlural && !isFinite) return null
  // "hat Simbabwe, der Ukraine und Eritrea Hilfe zugesagt": the participle that an auxiliary before waits for.
  if (isFinite && edit.tag(last) === 'VERB.Part' && isAwaited(edit, pronoun)) return null
  if (isFinite) edit.tree.tags[last] = 'VERB.Fin'
  for (let word = pronoun + 1; word < last; word++)
    if (edit.tag(word).endsWith('Fin') && edit.upos(word) === 'AUX') return null
  if (isPlural) edit.tree.tags[last] = 'AUX.Fin'
  if (edit.upos(last) !== 'AUX') return { pronoun, predicate: last, end }
  let predicate = last - 1
  while (predicate > pronoun && edit.upos(predicate) === 'AUX') predicate--
  return edit.upos(predicate) === 'VERB' ? { pronoun, predicate, end } : null
}

const hasAuxiliary = (edit: TreeEdit, from: number, to: number): boolean => {
  for (let word = from; word < to; word++) if (edit.upos(word) === 'AUX') return true
  return false
}

/** Whether a finite auxiliary before a word has not yet met its participle. */
function isAwaited(edit: TreeEdit, word: number): boolean {
  for (let at = word - 1; at >= 0; at--) {
    if (edit.tag(at) === 'VERB.Part' || edit.tag(at) === 'VERB.Inf') return false
    // "Vorbereitet hatte die Gespräche …, der": its participle stands before it.
    if (edit.tag(at) === 'AUX.Fin') return edit.tag(at - 1) !== 'VERB.Part'
  }
  return false
}

const PLURAL = words('haben sind hatten waren werden wurden')

const isMisread = (edit: TreeEdit, { pronoun, predicate }: RelativeClause): boolean =>
  edit.label(pronoun) === 'det' ||
  edit.label(predicate) !== 'acl' ||
  edit.upos(edit.head(predicate)) === 'VERB' ||
  edit.children(pronoun).some((child) => isNominal(edit, child))

function rebuild(edit: TreeEdit, { pronoun, predicate, end }: RelativeClause): void {
  const antecedent = nounBefore(edit, pronoun - 1)
  if (antecedent < 0) return
  const outer = edit.head(predicate)
  relabel(edit, predicate, antecedent, 'acl')
  // What the parser had hung from the clause goes back to where the clause hung.
  for (const child of edit.children(predicate)) if (child < pronoun) relabel(edit, child, outer, edit.label(child))
  let subject = -1
  for (let word = pronoun + 1; word < end; word++) {
    const head = edit.head(word)
    if (word === predicate || (head >= pronoun && head < end && head !== pronoun)) {
      if (edit.label(word) === 'nsubj' && head === predicate) subject = word
      continue
    }
    const isBareNominal = isNominal(edit, word) && !has(edit, word, 'case') && !TIME.has(edit.lower(word))
    if (isBareNominal && subject < 0) {
      subject = word
      relabel(edit, word, predicate, 'nsubj')
    } else relabel(edit, word, predicate, isNominal(edit, word) ? (isBareNominal ? 'obj' : 'obl') : 'advmod')
  }
  const isObject = subject >= 0 || NEVER_SUBJECT.has(edit.form(pronoun).toLowerCase())
  relabel(edit, pronoun, predicate, isObject ? 'obj' : 'nsubj')
}

/** "Tausende gegen Frankreich, das …": "das" describes the name right before the comma, no plural further off. */
function neuterName(edit: TreeEdit, { pronoun, predicate }: RelativeClause): void {
  const name = pronoun - 2
  if (edit.lower(pronoun) !== 'das' || edit.upos(name) !== 'PROPN' || edit.label(predicate) !== 'acl') return
  const antecedent = edit.head(predicate)
  if (antecedent === name || edit.label(name) === 'flat' || antecedent > name || edit.upos(antecedent) === 'PROPN')
    return
  const article = edit.children(antecedent).find((child) => edit.label(child).startsWith('det'))
  if (article === undefined || !/^(?:das|dem|ein|einem|dieses|diesem)$/.test(edit.lower(article)))
    relabel(edit, predicate, name, 'acl')
}

/** "Selenskyj, der Putin verantwortlich machte": behind a masculine "der" is the subject; behind a feminine it is a dative. */
function masculineSubject(edit: TreeEdit, { pronoun, predicate }: RelativeClause): void {
  if (edit.lower(pronoun) !== 'der' || edit.head(pronoun) !== predicate || has(edit, pronoun, 'case')) return
  const antecedent = edit.head(predicate)
  const article = edit.children(antecedent).find((child) => edit.label(child).startsWith('det') && child < antecedent)
  const isMasculine =
    article === undefined
      ? edit.upos(antecedent) === 'PROPN' || !edit.form(antecedent).endsWith('in')
      : /^(?:der|dem|den|des|ein|einen|einem|eines)$/.test(edit.lower(article))
  if (!isMasculine || edit.label(pronoun) === 'nsubj') return
  edit.tree.upos[pronoun] = 'PRON'
  edit.tree.tags[pronoun] = 'PRON.Rel'
  for (const child of edit.children(predicate))
    if (edit.label(child) === 'nsubj')
      relabel(edit, child, predicate, has(edit, predicate, 'obj') && edit.label(pronoun) !== 'obj' ? 'obl:arg' : 'obj')
  relabel(edit, pronoun, predicate, 'nsubj')
}

/**
 * "Frankreich, das Serbien kritisierte": where neither pronoun nor name has a case to tell, whoever may act and is described acts; but "das
 * Abkommen, das Serbien kritisierte".
 */
function actingSubject(edit: TreeEdit, { pronoun, predicate }: RelativeClause, names: NameBounds): void {
  if (!OPEN.has(edit.lower(pronoun)) || edit.head(pronoun) !== predicate) return
  const children = edit.children(predicate)
  const [other, ...others] = children.filter((child) => child !== pronoun && CORE.has(edit.label(child)))
  if (other === undefined || others.length > 0 || !isNominal(edit, other) || edit.label(other) === edit.label(pronoun))
    return
  const cases = casesOf(edit, other)
  const antecedent = nounBefore(edit, pronoun - 1)
  const isSomebody =
    names.isCountry(antecedent) || names.isBody(antecedent) || names.isPerson(antecedent) || names.isTitle(antecedent)
  if (!isSomebody || !cases.includes('a') || !cases.includes('n') || !CORE.has(edit.label(pronoun))) return
  const finite =
    children.find((child) => edit.label(child).startsWith('aux') && edit.tag(child).endsWith('Fin')) ?? predicate
  // "Ungarn, das die Nachbarn kritisierten": a neuter is no plural's subject.
  const isPlural = edit.lower(finite).endsWith('en')
  const isList = has(edit, antecedent, 'conj')
  const isOther =
    isPlural &&
    (edit.lower(pronoun) === 'das' || (edit.lower(pronoun) === 'die' && !isList && has(edit, other, 'conj')))
  relabel(edit, other, predicate, isOther ? 'nsubj' : 'obj')
  relabel(edit, pronoun, predicate, isOther ? 'obj' : 'nsubj')
}
const CORE: ReadonlySet<string> = new Set(['nsubj', 'obj'])
const OPEN = words('das die was welche welches')

/** The noun that ends before the comma: head of its name or apposition; for a verb there, the verb's last noun. */
function nounBefore(edit: TreeEdit, comma: number): number {
  let word = comma - 1
  while (word >= 0 && !isNominal(edit, word)) word--
  while (word >= 0 && (edit.label(word) === 'flat' || edit.label(word) === 'appos') && edit.head(word) >= 0)
    word = edit.head(word)
  return word
}
