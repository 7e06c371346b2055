import { relabel, type TreeEdit } from '../../fact/edit-tree.ts'
import type { NameBounds } from '../../fact/rules.ts'
import { words } from '../word-lists.ts'

/**
 * "The Democratic Republic of Congo and the M23 rebel group signed": a whole name before "and" and a phrase of its own is coordinated
 * with that phrase and no part of it.
 */
export function nameAndPhrase(edit: TreeEdit, word: number, names: NameBounds): void {
  const noun = edit.head(word)
  if (!PARTS.has(edit.label(word)) || noun <= word || edit.upos(noun) === 'VERB') return
  const conjunction = endOfName(edit, word, names) + 1
  if (conjunction === 0 || conjunction >= noun || edit.lower(conjunction) !== 'and') return
  const opensPhrase = edit.upos(conjunction + 1) === 'DET' || edit.upos(conjunction + 1) === 'ADJ'
  if (!opensPhrase || edit.head(conjunction + 1) !== noun) return
  for (const child of edit.children(noun))
    if (child < word && BEFORE.has(edit.label(child))) relabel(edit, child, word, edit.label(child))
  relabel(edit, word, edit.head(noun), edit.label(noun))
  relabel(edit, noun, word, 'conj')
  relabel(edit, conjunction, noun, 'cc')
}
const PARTS = words('compound nmod nmod:poss nmod:desc amod det flat obl:unmarked')
const BEFORE = words('case mark')
const LONGEST_NAME = 8

/** Last word of the name that a word stands in; −1 where it stands in none. */
function endOfName(edit: TreeEdit, word: number, names: NameBounds): number {
  let first = word
  while (first >= 0 && !names.starts(first) && word - first < LONGEST_NAME) {
    first--
    if (first >= 0 && names.ends(first)) return -1
  }
  if (first < 0 || !names.starts(first)) return -1
  for (let last = word; last < Math.min(word + LONGEST_NAME, edit.length); last++) if (names.ends(last)) return last
  return -1
}

/**
 * "demanded that the EU impose sanctions, and Belgium suspended cooperation": what is demanded stands in the bare form, so that a past
 * form with a subject of its own behind it is told by the sentence itself.
 */
export function pastBesideDemand(edit: TreeEdit, word: number): void {
  const demand = edit.head(word)
  if (edit.label(word) !== 'conj' || demand < 0 || demand >= word || edit.label(demand) !== 'ccomp') return
  const isPast = edit.tag(word) === 'VERB.Fin' && (edit.lower(word).endsWith('ed') || PAST.has(edit.lower(word)))
  if (!isPast || !hasSubject(edit, word)) return
  const [conjunction] = edit.children(word).filter((child) => edit.label(child) === 'cc')
  if (conjunction === undefined || edit.form(conjunction - 1) !== ',' || !isSubjunctive(edit, demand)) return
  relabel(edit, word, edit.head(demand), 'conj')
}
const PAST = words(
  'took gave said held sent put met won broke began withdrew told went came led left made shot struck fell',
)

const hasSubject = (edit: TreeEdit, verb: number) =>
  edit.children(verb).some((child) => child < verb && edit.label(child).startsWith('nsubj'))

/** "that the EU impose": a bare form behind a subject in the singular, without auxiliary. */
function isSubjunctive(edit: TreeEdit, verb: number): boolean {
  if (
    /(?:ed|s|ing)$/.test(edit.lower(verb)) ||
    edit.children(verb).some((child) => edit.label(child).startsWith('aux'))
  )
    return false
  return edit
    .children(verb)
    .some(
      (child) =>
        edit.label(child).startsWith('nsubj') && edit.upos(child) !== 'PRON' && !edit.lower(child).endsWith('s'),
    )
}

/**
 * "Greek leader Christodoulides and Turkish leader Tatar held talks": where the first title was joined with the second, their names are
 * what is coordinated.
 */
export function titlesOfActors(edit: TreeEdit, title: number, names: NameBounds): void {
  const name = title + 1
  if (edit.label(title) !== 'nmod:desc' || !names.isTitle(title) || !names.starts(name)) return
  const second = edit
    .children(title)
    .find((child) => child > name && edit.label(child) === 'conj' && names.isTitle(child))
  if (second === undefined || edit.head(name) !== title) return
  const other = second + 1
  const verb = edit.head(other)
  const isActor = edit.label(other).startsWith('nsubj') && verb > other
  if (!isActor || (edit.head(title) !== other && edit.head(title) !== verb)) return
  relabel(edit, name, verb, edit.label(other))
  relabel(edit, title, name, 'nmod:desc')
  relabel(edit, other, name, 'conj')
  relabel(edit, second, other, 'nmod:desc')
  for (const child of edit.children(second)) if (edit.label(child) === 'cc') relabel(edit, child, other, 'cc')
}
