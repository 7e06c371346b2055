import { adopt, has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { isInfinitiveClause } from './infinitive.ts'

/** "Kenia warnte; Peking wies dies zurück und warf Peru vor": a verb behind "und" goes on with the nearest verb that has a subject. */
export function nearestVerb(edit: TreeEdit, verb: number): void {
  const first = edit.head(verb)
  if (edit.label(verb) !== 'conj' || edit.upos(verb) !== 'VERB' || edit.upos(first) !== 'VERB' || first > verb) return
  if (!has(edit, verb, 'cc') || hasSubject(edit, verb)) return
  let nearest = -1
  for (const between of edit.children(first))
    if (between < verb && JOINED.has(edit.label(between)) && edit.upos(between) === 'VERB' && hasSubject(edit, between))
      nearest = between
  if (nearest >= 0 && nearest !== verb) relabel(edit, verb, nearest, 'conj')
}
const JOINED: ReadonlySet<string> = new Set(['conj', 'parataxis'])

const hasSubject = (edit: TreeEdit, verb: number): boolean =>
  edit.children(verb).some((child) => edit.label(child).startsWith('nsubj'))

/** "an, die Beziehungen zu verbessern und den Dialog aufzunehmen": of two infinitives joined by "und" the first is the head. */
export function joinedInfinitives(edit: TreeEdit, second: number): void {
  if (!isInfinitiveClause(edit, second)) return
  const first = edit
    .children(second)
    .find((child) => child < second && edit.label(child) !== 'xcomp' && isInfinitiveClause(edit, child))
  if (first === undefined) return
  const joint = edit.children(second).find((child) => edit.label(child) === 'cc' && child > first)
  if (joint === undefined) return
  const own = edit.children(second).filter((child) => child > joint)
  adopt(edit, first, second)
  relabel(edit, second, first, 'conj')
  for (const child of [joint, ...own]) relabel(edit, child, second, edit.label(child))
}
