import { adopt, has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { words } from '../../word-lists.ts'
import { AUXILIARIES } from './lists.ts'
import { casesOf } from './noun-case.ts'
import { asArgument, isDivided, isNominal, lastWord, verbAbove } from './tree.ts'

/** "hat … ratifiziert", "ließ … eindringen": the verb at the bracket's end is the predicate, the finite one its auxiliary. */
export function auxiliaryAsHead(edit: TreeEdit, word: number): void {
  if (edit.upos(word) !== 'VERB') return
  const auxiliary = edit.head(word)
  if (auxiliary < 0 || (edit.label(word) !== 'xcomp' && edit.label(word) !== 'ccomp')) return
  // Whoever lets it happen does it.
  const isCausative = /^(?:lass|lässt|ließ|gelassen)/i.test(edit.form(auxiliary)) && edit.tag(word) === 'VERB.Inf'
  if (!AUXILIARIES.has(edit.lower(auxiliary)) && !isCausative) return
  if (edit.tag(word) === 'VERB.Fin') {
    // A finite clause has one finite verb: at the bracket's end stands a participle, whatever the tagger saw.
    if (isDivided(edit, auxiliary, word) || word < auxiliary || !/(?:t|en)$/.test(edit.form(word))) return
    edit.tree.tags[word] = 'VERB.Part'
  }
  // "hat … zu prüfen" is an obligation with a verb of its own.
  if (has(edit, word, 'mark')) return
  adopt(edit, word, auxiliary)
  relabel(edit, auxiliary, word, 'aux')
}

/** "ist das Abkommen in Kraft getreten": a copula's place is taken by the auxiliary of the participle that closes the clause. */
export function copulaInBracket(edit: TreeEdit, word: number): void {
  const noun = edit.head(word)
  if (edit.label(word) !== 'cop' || noun < word || !isNominal(edit, noun)) return
  const verb = edit.head(noun)
  if (verb < noun || edit.upos(verb) !== 'VERB' || isDivided(edit, word, verb)) return
  relabel(edit, word, verb, 'aux')
}

/** "wies ein Ultimatum entschieden zurück": a participle without an auxiliary or a comma is an adverb; it has no object. */
export function adverbialParticiple(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.tag(word) !== 'VERB.Part' || !['xcomp', 'advcl', 'advmod'].includes(edit.label(word))) return
  if (verb < 0 || verb > word || edit.tag(verb) !== 'VERB.Fin' || AUXILIARIES.has(edit.lower(verb))) return
  const children = edit.children(word)
  if (children.some((child) => /^(?:aux|mark|cop)/.test(edit.label(child))) || isDivided(edit, verb, word)) return
  for (const child of children) relabel(edit, child, verb, edit.label(child))
  relabel(edit, word, verb, 'advmod')
}

/** "Sollte Russland angreifen, werde …": a clause that begins with its verb is a condition, no subject. */
export function verbFirstClause(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  const isSubject = edit.label(word) === 'csubj' || (edit.label(word) === 'nsubj' && edit.upos(word) === 'VERB')
  if (!isSubject || verb <= word) return
  const [first] = edit.children(word)
  if (first !== undefined && first < word && edit.tag(first) === 'AUX.Fin') relabel(edit, word, verb, 'advcl')
}

/** "…, wie Diplomaten berichteten": says who says so, and is joined to nothing. */
export function wieClause(edit: TreeEdit, word: number): void {
  if (edit.lower(word) !== 'wie' || edit.form(word - 1) !== ',') return
  let verb = edit.head(word)
  if (verb >= 0 && isNominal(edit, verb) && edit.upos(edit.head(verb)) === 'VERB' && edit.head(verb) > verb) {
    // The conjunction was read as a preposition of the subject.
    const subject = verb
    verb = edit.head(subject)
    relabel(edit, subject, verb, 'nsubj')
  } else if (verb >= 0 && isNominal(edit, verb)) {
    // The verb at the clause's end was read as a clause of its own.
    let end = word + 1
    while (end < edit.length && edit.upos(end) !== 'PUNCT') end++
    if (!edit.tag(end - 1).endsWith('Fin') || end - 1 <= verb) return
    relabel(edit, verb, end - 1, 'nsubj')
    verb = end - 1
  }
  if (verb < word || edit.upos(verb) !== 'VERB' || !edit.tag(verb).endsWith('Fin')) return
  relabel(edit, word, verb, 'mark')
  const above = edit.head(verb)
  if (above < 0 || above > word) return
  const governor = edit.upos(above) === 'VERB' ? above : verbAbove(edit, above)
  if (governor >= 0) relabel(edit, verb, governor, 'advcl')
}

/** "bestätigte, sie werde …", "versicherte, Indien stehe …": a clause with its verb in the subjunctive behind a comma is what is said. */
export function reportedClause(edit: TreeEdit, word: number): void {
  if (!SUBJUNCTIVE.has(edit.lower(word)) && !isSubjunctive(edit, word)) return
  const verb = edit.label(word).startsWith('aux') || edit.label(word) === 'cop' ? edit.head(word) : word
  const named = edit.head(verb)
  // "versicherte Xi, Peru werde …": a name has no such clause, the verb has.
  const isOfName = named >= 0 && edit.upos(named) === 'PROPN' && edit.label(verb) === 'acl' && has(edit, verb, 'nsubj')
  const above = isOfName ? edit.head(named) : named
  if (above < 0 || above > verb || edit.upos(above) !== 'VERB') return
  if (isOfName) relabel(edit, verb, above, 'ccomp')
  const isBeside = edit.label(verb) === 'conj' || edit.label(verb) === 'parataxis'
  if (isBeside && !has(edit, verb, 'cc')) relabel(edit, verb, above, 'ccomp')
}
const SUBJUNCTIVE = words('habe sei seien werde müsse könne wolle solle dürfe hätten würden müssten könnten sollten')

/** "Stehe", "bleibe": behind a noun in the third person no indicative ends so, but for the past in -te. */
function isSubjunctive(edit: TreeEdit, verb: number): boolean {
  if (edit.tag(verb) !== 'VERB.Fin' || !/[^t]e$/.test(edit.lower(verb))) return false
  return edit.children(verb).some((child) => edit.label(child) === 'nsubj' && child < verb && isNominal(edit, child))
}

/** "…, China müsse …": a name between a comma and a finite verb is that verb's subject, no apposition. */
export function subjectBeforeVerb(edit: TreeEdit, word: number, firstWord: number): void {
  if (!['appos', 'flat', 'nmod', 'conj', 'obj', 'obl:arg'].includes(edit.label(word)) || edit.head(word) > word) return
  // "Kanada und Japan hätten", "Kanzler Friedrich Merz werde": the whole list or name is the subject.
  const finite = lastWord(edit, word) + 1
  if (!edit.tag(finite).endsWith('Fin') || has(edit, word, 'case')) return
  // "…, doch Serbien unterschreibt nicht": such a word joins clauses.
  const joint = edit.children(word).find((child) => edit.label(child) === 'cc')
  if (joint !== undefined && (joint !== firstWord || !OPPOSING.has(edit.lower(joint)))) return
  if (edit.form(firstWord - 1) !== ',') return
  const verb = edit.label(finite) === 'aux' || edit.label(finite) === 'cop' ? edit.head(finite) : finite
  if (verb > word && edit.head(word) < firstWord - 1) relabel(edit, word, verb, 'nsubj')
}
const OPPOSING = words('doch aber denn')

/** "erklärte sich bereit": adverbs and adjectives that the parser takes for separable prefixes. */
export function unlikelyPrefix(edit: TreeEdit, word: number): void {
  if (edit.label(word) === 'compound:prt' && NO_PREFIX.has(edit.lower(word)))
    relabel(edit, word, edit.head(word), 'advmod')
}
const NO_PREFIX = words('weiter bereit verantwortlich willkommen solidarisch empört besorgt entsetzt einig')

/** "machte die Junta verantwortlich": what is said of an object has no subject of its own. */
export function objectOfPredicative(edit: TreeEdit, word: number): void {
  const predicative = edit.head(word)
  if (!edit.label(word).startsWith('nsubj') || edit.label(predicative) !== 'xcomp' || edit.upos(predicative) === 'VERB')
    return
  const verb = edit.head(predicative)
  if (edit.upos(verb) === 'VERB' && !has(edit, verb, 'obj')) relabel(edit, word, verb, 'obj')
}

/** "warf ihr vor, …": a separable prefix has nothing of its own; what seems to be its is the verb's. */
export function wordOfPrefix(edit: TreeEdit, word: number): void {
  const prefix = edit.head(word)
  if (prefix < 0 || edit.label(prefix) !== 'compound:prt' || edit.upos(word) === 'PUNCT') return
  relabel(edit, word, edit.head(prefix), edit.label(word))
}

/** "Wie das Ministerium mitteilte, hat …": a clause with "wie" that opens the sentence says who says so. */
export function openingWieClause(edit: TreeEdit, word: number): void {
  if (word !== 0 || edit.form(word) !== 'Wie') return
  let comma = 2
  while (comma < edit.length && edit.form(comma) !== ',') comma++
  const verb = comma - 1
  const finite = comma + 1
  if (!edit.tag(verb).endsWith('Fin') || !edit.tag(finite).endsWith('Fin')) return
  const main = edit.label(finite).startsWith('aux') ? edit.head(finite) : finite
  if (main < finite || edit.upos(main) !== 'VERB') return
  relabel(edit, verb, main, 'advcl')
  for (let at = 1; at < verb; at++) {
    const isOutside = edit.head(at) > verb || edit.head(at) === word
    if (isOutside) relabel(edit, at, verb, isNominal(edit, at) ? 'obl' : edit.label(at))
  }
  relabel(edit, word, verb, 'mark')
  if (has(edit, verb, 'nsubj')) return
  const subject = edit.children(verb).find((child) => isNominal(edit, child) && !has(edit, child, 'case'))
  if (subject !== undefined) relabel(edit, subject, verb, 'nsubj')
}

/** "ignorierte den Haftbefehl und empfing Putin", "und sicherte Moskau Hilfe zu": a verb right behind "und" has the first one's subject; what follows is its object. */
export function coordinatedVerb(edit: TreeEdit, verb: number): void {
  const first = edit.head(verb)
  if (edit.label(verb) !== 'conj' || edit.upos(verb) !== 'VERB' || edit.upos(first) !== 'VERB') return
  if (!JOINING.has(edit.lower(verb - 1)) || !edit.tag(verb).endsWith('Fin')) return
  const subject = edit.children(verb).find((child) => edit.label(child) === 'nsubj')
  if (subject === undefined || subject < verb || edit.upos(subject) === 'PRON') return
  // "Am Abend kam Putin und ging Xi": who stands behind the first verb may stand behind the second.
  if (edit.children(first).some((child) => edit.label(child) === 'nsubj' && child < first))
    asArgument(edit, subject, verb)
}
const JOINING = words('und sowie oder aber')

/** "hat … abgebrochen und China anerkannt": a second participle shares the auxiliary, and with "haben" its noun is an object. */
export function coordinatedParticiple(edit: TreeEdit, verb: number): void {
  const first = edit.head(verb)
  if (edit.label(verb) !== 'conj' || edit.tag(verb) !== 'VERB.Part' || edit.upos(first) !== 'VERB') return
  const auxiliaries = (word: number) => edit.children(word).filter((child) => edit.label(child).startsWith('aux'))
  if (auxiliaries(verb).length > 0 || !auxiliaries(first).some((child) => /^h[aä]/.test(edit.lower(child)))) return
  for (const child of edit.children(verb))
    if (edit.label(child).startsWith('nsubj') && isNominal(edit, child)) asArgument(edit, child, verb)
}

/** "erklärte sich bereit, … zu erlauben": what somebody is ready for hangs from the verb. */
export function clauseOfReadiness(edit: TreeEdit, word: number): void {
  const verb = edit.head(word)
  if (edit.lower(word) !== 'bereit' || edit.label(word) !== 'advmod' || verb < 0 || edit.upos(verb) !== 'VERB') return
  for (const child of edit.children(word)) if (edit.upos(child) === 'VERB') relabel(edit, child, verb, 'xcomp')
}

/** "einem Bericht der Zeitung zufolge": the preposition stands behind its noun. */
export function postposition(edit: TreeEdit, word: number): void {
  if (edit.lower(word) !== 'zufolge') return
  const outside = edit.head(word)
  const verb = outside >= 0 && edit.upos(outside) === 'VERB' ? outside : verbAbove(edit, outside)
  if (verb < 0) return
  const noun = edit
    .children(verb)
    .findLast((child) => child < word && isNominal(edit, child) && !has(edit, child, 'case'))
  if (noun === undefined) return
  if (outside > word && isNominal(edit, outside)) asArgument(edit, outside, verb)
  relabel(edit, word, noun, 'case')
  relabel(edit, noun, verb, 'obl')
}

/** "knüpften ihre Zustimmung daran, dass … abzieht": a clause with "dass" is what the verb above it is about, unless it goes on with another one. */
export function dassClause(edit: TreeEdit, mark: number): void {
  const verb = edit.head(mark)
  if (edit.lower(mark) !== 'dass' || verb < 0 || edit.label(verb) !== 'conj' || has(edit, verb, 'cc')) return
  const above = edit.head(verb)
  const isSame = edit.children(above).some((child) => edit.lower(child) === 'dass')
  if (edit.upos(above) === 'VERB' && above < verb && !isSame) relabel(edit, verb, above, 'ccomp')
}

/** "…, forderte Thailand.": a name that closes the sentence right behind a verb of saying is who says so. */
export function speakerAtEnd(edit: TreeEdit, word: number, firstWord: number): void {
  const verb = firstWord - 1
  if (edit.head(word) !== verb || edit.label(word) !== 'obj' || edit.form(verb - 1) !== ',') return
  if (!DEMANDING.has(edit.lower(verb)) || has(edit, verb, 'nsubj') || !isNominal(edit, word)) return
  const end = lastWord(edit, word) + 1
  const isClosed = edit.form(end) === '.' || edit.form(end) === ''
  if (isClosed && casesOf(edit, word).includes('n')) relabel(edit, word, verb, 'nsubj')
}
const DEMANDING = words(
  'forderte forderten verlangte verlangten sagte sagten erklärte erklärten betonte betonten meldete meldeten berichtete berichteten bestätigte bestätigten',
)

/** "Der Bundestag stimmte zu, der Senat noch nicht": what is left out behind the comma is negated, not the verb before it. */
export function negationOfGap(edit: TreeEdit, negator: number): void {
  const verb = edit.head(negator)
  if (edit.lower(negator) !== 'nicht' || verb < 0 || verb > negator || edit.upos(verb) !== 'VERB') return
  if (edit.upos(negator + 1) !== 'PUNCT') return
  let comma = negator
  while (comma > verb && edit.form(comma) !== ',') comma--
  if (comma <= verb) return
  let noun = -1
  for (let at = comma + 1; at < negator; at++) {
    if (/^(?:VERB|AUX)$/.test(edit.upos(at))) return
    if (isNominal(edit, at)) noun = at
  }
  if (noun < 0) return
  relabel(edit, negator, noun, 'advmod')
  if (edit.head(noun) === verb) relabel(edit, noun, verb, 'parataxis')
}
