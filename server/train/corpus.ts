import type { Language } from '../../graph/model/article.ts'

/** One annotated sentence. Places count from 1, so index 0 of each array is empty; the root's head is 0. */
export interface TrainingTree {
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly heads: readonly number[]
  readonly labels: readonly string[]
  /** From the comments "# source = …" (holds until the next) and "# d = …" (share of arcs another parser sees differently). */
  readonly source: string | null
  readonly difference: number
}

/** Reads CoNLL-U with labels brought to those of `LABELS`. `words` are without the empty place 0. */
export function readTrees(text: string, language: Language): TrainingTree[] {
  const trees: TrainingTree[] = []
  let source: string | null = null
  for (const block of text.split(/\r?\n(?:\r?\n)+/)) {
    source = /^# source = (\w+)/m.exec(block)?.[1] ?? source
    const rows = block
      .split(/\r?\n/)
      .map((line) => line.split('\t'))
      .filter(isWord)
    if (rows.length === 0) continue
    trees.push({
      words: rows.map((row) => row[1]!),
      tags: ['', ...rows.map((row) => fineTag(row[3]!, row[5]!))],
      heads: [0, ...rows.map((row) => Number(row[6]))],
      labels: ['', ...rows.map((row) => LABELS[language][row[7]!] ?? row[7]!)],
      source,
      difference: Number(/^# d = ([\d.]+)/m.exec(block)?.[1] ?? 0),
    })
  }
  return trees
}

/** A word's line, not a comment, a range of a contraction ("1-2") or an empty node ("1.1"). */
const isWord = (row: readonly string[]): boolean => row.length >= 8 && /^\d+$/.test(row[0]!)

/** Part of speech, with the form of verbs ("VERB.Part") and relative pronouns kept apart. */
function fineTag(upos: string, features: string): string {
  if (upos === 'VERB' || upos === 'AUX') {
    const form = /VerbForm=(\w+)/.exec(features)?.[1] ?? (/Mood=|Tense=|Person=/.test(features) ? 'Fin' : null)
    return form === null ? upos : `${upos}.${form}`
  }
  return upos === 'PRON' && features.includes('PronType=Rel') ? 'PRON.Rel' : upos
}

/** Rare labels, and those on which treebanks differ in how far they subdivide, brought to the coarser of them. */
const RARE: Readonly<Record<string, string>> = {
  'nsubj:outer': 'nsubj',
  'csubj:outer': 'csubj',
  'csubj:pass': 'csubj',
  'cc:preconj': 'cc',
  'det:predet': 'det',
  dislocated: 'dep',
  reparandum: 'dep',
  goeswith: 'dep',
  orphan: 'dep',
  vocative: 'dep',
  'advcl:relcl': 'advcl',
  list: 'parataxis',
}

const LABELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: RARE,
  de: {
    ...RARE,
    'flat:name': 'flat',
    'obl:tmod': 'obl',
    'expl:pv': 'expl',
    'det:poss': 'det',
    'acl:relcl': 'acl',
    'nmod:poss': 'nmod',
    iobj: 'obl:arg',
    'obl:agent': 'obl',
  },
}
