import { has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { verbLists } from '../../verb-lists.ts'
import { conjugate } from '../verb.ts'
import { isDivided, isNominal, verbAbove } from './tree.ts'

export const isInfinitiveClause = (edit: TreeEdit, word: number): boolean =>
  edit.upos(word) === 'VERB' &&
  (JOINED.test(edit.form(word)) ||
    edit.children(word).some((child) => edit.label(child) === 'mark' && edit.lower(child) === 'zu'))

/** "anzugreifen", "zurückzuziehen": "zu" between a separable prefix and its infinitive. */
const JOINED =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|frei|heim|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen|(?:her|hin|vor|da)(?:aus|an|auf|ein|bei|ab))zu\p{Ll}{2,}n$/u

/** Open an infinitive that is no content but purpose, lack or stead. */
const PURPOSE = new Set(['um', 'ohne', 'statt', 'anstatt'])
const ARTICLES = new Set(['der', 'die', 'das', 'den', 'dem'])

/** An infinitive with "zu" has no subject of its own, and what stands between its comma and it is its own. */
export function infinitiveClause(edit: TreeEdit, verb: number): void {
  if (JOINED.test(edit.form(verb))) edit.tree.tags[verb] = 'VERB.Inf'
  // Clauses are joined by "und"; an infinitive behind a bare comma is what the verb before is about.
  let comma = verb
  while (comma >= 0 && edit.form(comma) !== ',') comma--
  // "…, in der Rüstung und bei den Diensten zusammenzuarbeiten": read as if the verb were joined to a noun of its own clause.
  const inner = edit.head(verb)
  if (edit.label(verb) === 'conj' && inner > comma && comma > 0 && isNominal(edit, inner)) {
    const governor = verbAbove(edit, inner)
    if (governor >= 0 && governor < comma) relabel(edit, verb, governor, 'conj')
    relabel(edit, inner, verb, has(edit, inner, 'case') ? 'obl' : 'obj')
  }
  // An "und" inside the clause joins its phrases.
  const isJoined = edit.children(verb).some((child) => edit.label(child) === 'cc' && child < comma + 2)
  const isContent = !isJoined && !edit.children(verb).some((child) => PURPOSE.has(edit.lower(child)))
  if (isContent && CONTENT.has(edit.label(verb)) && edit.upos(edit.head(verb)) !== 'NOUN')
    relabel(edit, verb, edit.head(verb), 'xcomp')
  ofParticle(edit, verb, comma)
  // "verpflichtet Spanien und Peru, einander beizustehen": no name has a clause of its own.
  const above = edit.head(verb)
  if (edit.label(verb) === 'xcomp' && above >= 0 && edit.upos(above) === 'PROPN') {
    // "ist bereit, … einzustellen": a predicate has what its subject was given.
    const predicate = edit.head(above)
    const governor = predicate >= 0 && edit.upos(predicate) === 'ADJ' ? predicate : verbAbove(edit, above)
    if (governor >= 0 && governor < verb) relabel(edit, verb, governor, 'xcomp')
  }
  askedBeforePhrase(edit, verb)
  if (comma < 0) comma = verb
  for (let word = comma + 1; word < verb; word++)
    if (isNominal(edit, word) && edit.head(word) < comma && MISPLACED.has(edit.label(word)))
      relabel(edit, word, verb, 'obj')
  nounBeforeZu(edit, verb, comma)
  beforeComma(edit, verb, comma)
  articleOfInfinitive(edit, verb, comma)
  for (const subject of edit.children(verb))
    if (edit.label(subject).startsWith('nsubj')) relabel(edit, subject, verb, 'obj')
  const [first, second] = edit.children(verb).filter((child) => edit.label(child) === 'obj' && child < verb)
  if (first !== undefined && second !== undefined) relabel(edit, first, verb, 'obl:arg')
}

/** "verpflichten sich in dem Vertrag, … zu leisten": behind a verb that asks for it an infinitive belongs to no phrase of that verb. */
function askedBeforePhrase(edit: TreeEdit, verb: number): void {
  const noun = edit.head(verb)
  if (edit.label(verb) !== 'acl' || noun < 0 || !/^(?:obl|nmod)$/.test(edit.label(noun)) || !has(edit, noun, 'case'))
    return
  const governor = verbAbove(edit, noun)
  if (governor < 0 || governor > verb) return
  const [particle] = edit.children(governor).filter((child) => edit.label(child) === 'compound:prt')
  const asked = particle === undefined ? edit.lower(governor) : `${edit.lower(particle)}·${edit.lower(governor)}`
  if (ASKING.has(asked)) relabel(edit, verb, governor, 'xcomp')
}
const { forms } = verbLists(conjugate)
const ASKING = forms(
  'verpflichten auf·fordern fordern bitten drängen versprechen drohen warnen beschuldigen ermahnen weigern auf·rufen zwingen',
)

/** "…, im Falle eines Angriffs Hilfe zu leisten": a bare noun right before the infinitive is its object, no name of the noun before it. */
function nounBeforeZu(edit: TreeEdit, verb: number, comma: number): void {
  const noun = edit.lower(verb - 1) === 'zu' ? verb - 2 : verb - 1
  const before = edit.head(noun)
  if (edit.upos(noun) !== 'NOUN' || !JUXTAPOSED.has(edit.label(noun)) || before <= comma || before > noun) return
  if (edit.upos(before) === 'NOUN' && edit.children(noun).length === 0) relabel(edit, noun, verb, 'obj')
}
const JUXTAPOSED: ReadonlySet<string> = new Set(['flat', 'appos', 'compound'])

/** "kündigte im Wahlkampf an, … aufzunehmen": an infinitive right behind a separable prefix is what its verb is about. */
function ofParticle(edit: TreeEdit, verb: number, comma: number): void {
  const prefix = comma - 1
  if (comma < 1 || edit.form(comma) !== ',' || edit.label(prefix) !== 'compound:prt') return
  const governor = edit.head(prefix)
  const isWithin = edit.head(verb) > governor && edit.head(verb) < prefix
  if (isWithin && edit.upos(governor) === 'VERB' && isNominal(edit, edit.head(verb)))
    relabel(edit, verb, governor, 'xcomp')
}

/** "beschuldigt Peru, Chile angegriffen zu haben", "warf ihr vor, … zu planen": who stands before the comma is the other verb's. */
function beforeComma(edit: TreeEdit, verb: number, comma: number): void {
  const governor = edit.head(verb)
  if (comma === verb || governor < 0 || governor > comma || edit.upos(governor) !== 'VERB') return
  for (const child of edit.children(verb)) {
    if (child < governor || child > comma || isDivided(edit, governor, child)) continue
    if (!isNominal(edit, child) && edit.upos(child) !== 'PRON') continue
    const bare = DATIVE.has(edit.lower(child)) || has(edit, governor, 'obj') ? 'obl:arg' : 'obj'
    relabel(edit, child, governor, has(edit, child, 'case') ? 'obl' : bare)
  }
}
const DATIVE = new Set(['ihm', 'ihr', 'ihnen'])
const CONTENT: ReadonlySet<string> = new Set(['conj', 'acl', 'advcl', 'parataxis'])
const MISPLACED: ReadonlySet<string> = new Set(['conj', 'obj', 'obl', 'appos', 'nmod', 'flat', 'nsubj'])

/** "…, den zum Tode verurteilten Deutschen freizulassen": an infinitive is no relative clause, "den" is an article. */
function articleOfInfinitive(edit: TreeEdit, verb: number, comma: number): void {
  const article = comma + 1
  if (edit.head(article) !== verb || !/^(?:obj|obl|nsubj|iobj)/.test(edit.label(article))) return
  if (!ARTICLES.has(edit.lower(article))) return
  const noun = edit
    .children(verb)
    .find((child) => child > article && isNominal(edit, child) && !has(edit, child, 'case'))
  if (noun === undefined || noun > verb) return
  edit.tree.upos[article] = 'DET'
  edit.tree.tags[article] = 'DET'
  relabel(edit, article, noun, 'det')
  relabel(edit, noun, verb, 'obj')
}
