import { relabel, type TreeEdit } from '../../fact/edit-tree.ts'

/** "give each other military aid", "to one another", "each other's aid": two words that stand for those who act, and one argument. */
export function eachOther(edit: TreeEdit, word: number): void {
  const second = word + 1
  const isPair = edit.lower(word) === 'each' ? edit.lower(second) === 'other' : edit.lower(second) === 'another'
  if (!isPair || (edit.lower(word) !== 'each' && edit.lower(word) !== 'one')) return
  const before = word - 1
  const mark = second + 1
  if (/^['’]s$/.test(edit.form(mark))) {
    const noun = ownedBehind(edit, mark)
    if (noun < 0) return
    relabel(edit, word, noun, 'nmod:poss')
    relabel(edit, mark, word, 'case')
  } else if (edit.upos(before) === 'VERB') {
    const hasThing = edit
      .children(before)
      .some((child) => child > second && edit.label(child) === 'obj' && edit.upos(child) === 'NOUN')
    relabel(edit, word, before, hasThing ? 'iobj' : 'obj')
  } else if (edit.upos(before) === 'ADP' || edit.lower(before) === 'to') {
    let verb = before - 1
    while (verb >= 0 && edit.upos(verb) !== 'VERB') verb--
    if (verb < 0) return
    relabel(edit, word, verb, 'obl')
    relabel(edit, before, word, 'case')
  } else return
  relabel(edit, second, word, 'fixed')
}

/** The noun that "each other's" belongs to, if it stands near. */
function ownedBehind(edit: TreeEdit, mark: number): number {
  for (let at = mark + 1; at <= mark + 3; at++) {
    if (edit.upos(at) === 'NOUN') return at
    if (edit.upos(at) !== 'ADJ') return -1
  }
  return -1
}
