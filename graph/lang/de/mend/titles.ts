import { words } from '../../word-lists.ts'
import type { NameBounds } from '../../../fact/rules.ts'
import { relabel, type TreeEdit } from '../../../fact/edit-tree.ts'

/** A title with what stands around it: "Malis Übergangspräsident Assimi Goïta". */
interface Titled {
  readonly title: number
  readonly first: number
  readonly last: number
}

/**
 * "Malis Präsident Goïta, Nigers Juntachef Tiani und Burkina Fasos Machthaber Traoré": people with their titles, one after another, are a
 * list, whatever the parser makes of the genitives between.
 */
export function listOfTitles(edit: TreeEdit, names: NameBounds): void {
  let run: Titled[] = []
  for (let title = 0; title < edit.length; title++) {
    if (!names.isTitle(title) || edit.upos(title) !== 'NOUN') continue
    const titled = aroundTitle(edit, title, names)
    const before = run.at(-1)
    const isNext = titled !== null && before !== undefined && jointBefore(edit, before, titled) !== null
    if (!isNext) {
      coordinate(edit, run)
      run = []
    }
    if (titled === null) continue
    run.push(titled)
    title = titled.last
  }
  coordinate(edit, run)
}

/** The word between two, where nothing else stands there: a comma or "und". */
function jointBefore(edit: TreeEdit, one: Titled, next: Titled): string | null {
  const joint = edit.lower(one.last + 1)
  if (one.last + 2 !== next.first || !(joint === ',' || JOINING.has(joint))) return null
  // "sagte Präsident Goïta, Minister Diop werde reisen": the second has a verb of his own.
  const { title } = next
  const hasOwnVerb = edit.label(title).startsWith('nsubj') && edit.head(title) !== edit.head(one.title)
  return joint === ',' && hasOwnVerb ? null : joint
}
const JOINING = words('und sowie')

/** Makes one list of those that follow one another, if "und" stands before the last. */
function coordinate(edit: TreeEdit, run: readonly Titled[]): void {
  const [first, ...others] = run
  const last = others.at(-1)
  if (!first || !last || !JOINING.has(edit.lower(last.first - 1))) return
  for (const titled of run) settle(edit, titled)
  for (const { title, first: start } of others) {
    const joint = start - 1
    relabel(edit, title, first.title, 'conj')
    relabel(edit, joint, title, edit.lower(joint) === ',' ? 'punct' : 'cc')
  }
}

/** A title in the genitive's or an adjective's company before and with a name right behind; null for any other. */
function aroundTitle(edit: TreeEdit, title: number, names: NameBounds): Titled | null {
  if (!names.starts(title + 1) || names.isCountry(title + 1)) return null
  let last = title + 1
  while (last < edit.length - 1 && !names.ends(last)) last++
  let first = title
  if (edit.upos(first - 1) === 'ADJ') first--
  if (names.ends(first - 1) && names.isCountry(first - 1) && edit.lower(first - 1).endsWith('s')) {
    first--
    while (first > 0 && !names.starts(first)) first--
  }
  if (edit.upos(first - 1) === 'DET') first--
  return { title, first, last }
}

/** Hangs what stands around a title from it. */
function settle(edit: TreeEdit, { title, first, last }: Titled): void {
  for (let word = first; word < title; word++) {
    const isInside = edit.head(word) >= first && edit.head(word) <= last
    if (!isInside && edit.upos(word) === 'PROPN') relabel(edit, word, title, 'nmod')
  }
  const name = title + 1
  if (edit.head(name) < first || edit.head(name) > last) relabel(edit, name, title, 'appos')
  for (let part = name + 1; part <= last; part++)
    if (edit.head(part) < name || edit.head(part) > last) relabel(edit, part, name, 'flat')
}
