import { adopt, has, relabel, type TreeEdit } from '../../../fact/edit-tree.ts'
import { words } from '../../word-lists.ts'
import { isDivided, isNominal } from './tree.ts'

/** "Am Samstag will er mit Harris zusammentreffen": the infinitive that closes a modal verb's clause is the predicate, whatever was seen in it. */
export function infinitiveOfModal(edit: TreeEdit, word: number): void {
  const modal = modalAbove(edit, word)
  if (modal < 0 || modal > word || !MODAL.has(edit.lower(modal)) || edit.upos(modal) === 'NOUN') return
  if (edit.upos(word) !== 'VERB' || !/(?:en|ern|eln|tun)$/.test(edit.form(word))) return
  // "wird getroffen" is a passive; no other modal verb stands beside a participle.
  if (edit.tag(word) === 'VERB.Part' && FUTURE.has(edit.lower(modal))) return
  if (edit.label(modal).startsWith('aux')) return
  if (edit.label(word) === 'conj' && (edit.head(word) === modal || has(edit, word, 'cc'))) return
  const next = edit.upos(word + 1)
  if ((next !== 'PUNCT' && next !== 'CCONJ' && next !== '') || isDivided(edit, modal, word)) return
  const hasOwn = edit.children(word).some((child) => /^(?:mark|nsubj|aux)/.test(edit.label(child)))
  if (hasOwn) return
  edit.tree.tags[word] = 'VERB.Inf'
  adopt(edit, word, modal)
  relabel(edit, modal, word, 'aux')
}
/** "hatten Trump und Xi ein Abkommen unterzeichnen wollen": behind two infinitives that close the clause stands no full verb before. */
export function auxiliaryOfModal(edit: TreeEdit, word: number): void {
  if (!HAVE.has(edit.lower(word)) || edit.label(word).startsWith('aux') || edit.label(word) === 'root') return
  for (let last = word + 2; last < edit.length; last++) {
    if (edit.form(last) === ',' || edit.form(last) === ';') return
    if (!MODAL_INFINITIVE.has(edit.lower(last)) || edit.upos(last - 1) !== 'VERB') continue
    edit.tree.upos[word] = 'AUX'
    edit.tree.tags[word] = 'AUX.Fin'
    relabel(edit, word, last - 1, 'aux')
    return
  }
}
const HAVE = words('hat haben hatte hatten habe')
const MODAL_INFINITIVE = words('wollen sollen müssen können dürfen')

/** The modal verb that a word hangs from, or that the noun does from which the parser hangs it: "werde „bis zum Sieg“ an der Seite stehen". */
function modalAbove(edit: TreeEdit, word: number): number {
  let at = edit.head(word)
  for (let steps = 0; steps < 3 && isNominal(edit, at) && edit.label(word) === 'conj'; steps++) at = edit.head(at)
  return at
}
const MODAL = words(
  'will wollen wolle wollte wollten soll sollen solle sollte sollten muss müssen müsse musste mussten kann können könne konnte konnten könnte könnten darf dürfen dürfe durfte durften dürfte dürften möchte möchten mag mögen wird werden werde',
)
const FUTURE = words('wird werden werde')
