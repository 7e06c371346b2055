import { expect, it } from 'vitest'
import { mendGermanTree, splitHyphens } from '../../../server/train/german-trees.ts'
import { mendEnglishTree } from '../../../server/train/english-trees.ts'
import type { TrainingTree } from '../../../server/train/corpus.ts'
import { treeOf } from '../../graph/syntax/tree-text.ts'

const show = (tree: TrainingTree): string[] =>
  tree.words.map((word, i) => `${word} ${tree.tags[i + 1]} ${tree.heads[i + 1]} ${tree.labels[i + 1]}`)

it.each([
  [
    'what there is is an object',
    ['Es PRON 2 expl', 'gibt VERB.Fin 0 root', 'Streit NOUN 2 nsubj'],
    ['Es PRON 2 expl', 'gibt VERB.Fin 0 root', 'Streit NOUN 2 obj'],
  ],
  [
    'a place is no predicate',
    ['Sie PRON 4 nsubj', 'ist AUX.Fin 4 cop', 'in ADP 4 case', 'Wien PROPN 0 root', '. PUNCT 4 punct'],
    ['Sie PRON 2 nsubj', 'ist VERB.Fin 0 root', 'in ADP 4 case', 'Wien PROPN 2 obl', '. PUNCT 2 punct'],
  ],
  [
    'an adverb is no predicate',
    ['Er PRON 3 nsubj', 'war AUX.Fin 3 cop', 'hier ADV 0 root'],
    ['Er PRON 2 nsubj', 'war VERB.Fin 0 root', 'hier ADV 2 advmod'],
  ],
  [
    '"werden" is no copula',
    ['Er PRON 4 nsubj', 'wurde AUX.Fin 4 cop', 'deutscher ADJ 4 amod', 'Kanzler NOUN 0 root'],
    ['Er PRON 2 nsubj', 'wurde VERB.Fin 0 root', 'deutscher ADJ 4 amod', 'Kanzler NOUN 2 xcomp'],
  ],
  [
    'a noun with "sein" stays',
    ['Er PRON 4 nsubj', 'ist AUX.Fin 4 cop', 'der DET 4 det', 'Kanzler NOUN 0 root'],
    ['Er PRON 4 nsubj', 'ist AUX.Fin 4 cop', 'der DET 4 det', 'Kanzler NOUN 0 root'],
  ],
  [
    'an adjective has obliques',
    ['stolz ADJ 0 root', 'auf ADP 3 case', 'Wien PROPN 1 nmod'],
    ['stolz ADJ 0 root', 'auf ADP 3 case', 'Wien PROPN 1 obl'],
  ],
  ['an article is a determiner', ['Die DET 2 dep', 'Lage NOUN 0 root'], ['Die DET 2 det', 'Lage NOUN 0 root']],
  [
    'what stands before the place belongs to the verb',
    [
      'Sie PRON 6 nsubj',
      'ist AUX.Fin 6 cop',
      'seit ADP 4 case',
      'Juni NOUN 6 nmod',
      'in ADP 6 case',
      'Wien PROPN 0 root',
    ],
    [
      'Sie PRON 2 nsubj',
      'ist VERB.Fin 0 root',
      'seit ADP 4 case',
      'Juni NOUN 2 obl',
      'in ADP 6 case',
      'Wien PROPN 2 obl',
    ],
  ],
])('mends German trees: %s', (_, before, after) => {
  expect(show(mendGermanTree(treeOf(...before)))).toEqual(after)
})

it.each([
  ['EU-Staaten NOUN 0 root', ['EU PROPN 3 compound', '- PUNCT 1 punct', 'Staaten NOUN 0 root']],
  [
    'U-Bahn-Halt NOUN 0 root',
    ['U NOUN 5 compound', '- PUNCT 1 punct', 'Bahn NOUN 5 compound', '- PUNCT 3 punct', 'Halt NOUN 0 root'],
  ],
  ['Polizei- NOUN 0 root', ['Polizei- NOUN 0 root']],
  ['- PUNCT 0 root', ['- PUNCT 0 root']],
  ['Staaten NOUN 0 root', ['Staaten NOUN 0 root']],
])('cuts hyphens: %s', (before, after) => {
  expect(show(splitHyphens(treeOf(before), (word) => (word === 'EU' ? 'PROPN' : undefined)))).toEqual(after)
})

it('moves heads along when it cuts', () => {
  const cut = splitHyphens(treeOf('Der DET 2 det', 'EU-Gipfel NOUN 3 nsubj', 'endet VERB 0 root'), () => undefined)
  expect(cut.heads).toEqual([0, 4, 4, 2, 5, 0])
})

it.each([
  ['Foreign ADJ 2 amod', 'Foreign ADJ 2 amod'],
  ['Arms NOUN 2 amod', 'Arms NOUN 2 compound'],
  ['that PRON 2 mark', 'that SCONJ 2 mark'],
  ['after ADP 2 mark', 'after SCONJ 2 mark'],
  ['to PART 2 mark', 'to PART 2 mark'],
  ['since SCONJ 2 case', 'since ADP 2 case'],
  ['was AUX.Fin 2 aux:pass', 'was AUX.Fin 2 aux:pass'],
])('mends English tags: %s', (before, after) => {
  expect(show(mendEnglishTree(treeOf(before, 'elected ADJ 0 root')))[0]).toBe(after)
})

it('tags what has a passive auxiliary as a participle', () => {
  expect(show(mendEnglishTree(treeOf('was AUX.Fin 2 aux:pass', 'elected ADJ 0 root')))[1]).toBe(
    'elected VERB.Part 0 root',
  )
})
