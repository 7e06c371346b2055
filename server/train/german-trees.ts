import type { TrainingTree } from './corpus.ts'

/*
 * The German silver trees come from a parser with habits of its own. These functions bring its trees to the scheme of
 * the gold ones (GSD) and of the Universal Dependencies guidelines, where the two differ throughout; they leave gold
 * trees practically as they are. Shares of GSD and silver that show each habit are in docs/syntax.md.
 */
export function mendGermanTree(tree: TrainingTree): TrainingTree {
  const words = toWords(tree)
  for (const word of words) {
    mendExpletive(word, words)
    mendCopula(word, words)
  }
  for (const word of words) {
    mendObliques(word)
    mendDeterminer(word)
  }
  return fromWords(tree, words)
}

/**
 * Cuts hyphenated nouns as the gold trees do ("EU-Staaten" is "EU", "-", "Staaten", the first a compound of the last),
 * since both ways of writing words occur in use. @param tagOf part of speech of a first part by itself, if it is known.
 */
export function splitHyphens(tree: TrainingTree, tagOf: (word: string) => string | undefined): TrainingTree {
  const words = toWords(tree)
  const longer = words.flatMap((word) => {
    const parts =
      /^(NOUN|PROPN)$/.test(word.tag) && /^[\p{L}\d]+(-[\p{L}\d]+)+$/u.test(word.form) ? word.form.split('-') : []
    const first = parts.slice(0, -1).flatMap((form) => {
      const part: Word = { form, tag: tagOf(form) ?? 'NOUN', head: word, label: 'compound' }
      return [part, { form: '-', tag: 'PUNCT', head: part, label: 'punct' }]
    })
    word.form = parts.at(-1) ?? word.form
    return [...first, word]
  })
  return fromWords(tree, longer)
}

/** A word of a tree under repair: it points to its head, so that words can be put in between. */
interface Word {
  form: string
  tag: string
  head: Word | null
  label: string
}

function toWords(tree: TrainingTree): Word[] {
  const words = tree.words.map((form, i): Word => ({
    form,
    tag: tree.tags[i + 1]!,
    head: null,
    label: tree.labels[i + 1]!,
  }))
  words.forEach((word, i) => {
    const head = tree.heads[i + 1]!
    word.head = head === 0 ? null : words[head - 1]!
  })
  return words
}

function fromWords(tree: TrainingTree, words: readonly Word[]): TrainingTree {
  const places = new Map(words.map((word, i) => [word, i + 1]))
  return {
    ...tree,
    words: words.map((word) => word.form),
    tags: ['', ...words.map((word) => word.tag)],
    heads: [0, ...words.map((word) => (word.head ? places.get(word.head)! : 0))],
    labels: ['', ...words.map((word) => word.label)],
  }
}

/** "Es gibt einen Weg": the pronoun is an expletive, what there is is the object. */
function mendExpletive(word: Word, words: readonly Word[]): void {
  if (word.form.toLowerCase() !== 'es' || !/^(nsubj|expl)$/.test(word.label)) return
  if (!word.head || !/^(gibt|gab|gäbe|gebe|geben|gegeben)$/i.test(word.head.form)) return
  const given = words.filter((other) => other !== word && other.head === word.head && /^(nsubj|obj)$/.test(other.label))
  if (given.length !== 1) return
  word.label = 'expl'
  given[0]!.label = 'obj'
}

/**
 * Only "sein" is a copula, and only beside a noun or an adjective: "ist im Ausland", "ist hier", "wird Minister" have
 * the verb for head. What belongs to the clause moves to the verb, what belongs to the phrase stays.
 */
function mendCopula(verb: Word, words: readonly Word[]): void {
  const predicate = verb.head
  if (verb.label !== 'cop' || !predicate) return
  const dependents = words.filter((word) => word.head === predicate && word !== verb)
  const adposition = dependents.find((word) => word.label === 'case')
  const label = adposition ? 'obl' : predicate.tag === 'ADV' ? 'advmod' : 'xcomp'
  if (label === 'xcomp' && SEIN.test(verb.form)) return
  const start = words.indexOf(adposition ?? predicate)
  verb.tag = verb.tag.replace('AUX', 'VERB')
  verb.head = predicate.head
  verb.label = predicate.label
  predicate.head = verb
  predicate.label = label
  for (const dependent of dependents) {
    if (PHRASE.test(dependent.label)) {
      const isBefore = dependent.label === 'nmod' && words.indexOf(dependent) < start
      if (!isBefore) continue
      dependent.label = 'obl'
    }
    if (dependent.label === 'conj' && !dependent.tag.startsWith('VERB') && !hasSubject(dependent, words)) continue
    dependent.head = verb
  }
}

const SEIN = /^(bin|bist|ist|sind|seid|war|warst|waren|wart|sei|seist|seien|wäre|wärst|wären|gewesen|sein|seiend)$/i
/** Labels of what belongs to a noun phrase. */
const PHRASE = /^(case|det|amod|nmod|appos|acl|flat|compound|nummod|fixed)$/
const hasSubject = (head: Word, words: readonly Word[]): boolean =>
  words.some((word) => word.head === head && /^(nsubj|cop)/.test(word.label))

/** What hangs from an adjective or adverb is oblique, not a noun's modifier. */
function mendObliques(word: Word): void {
  if (word.label === 'nmod' && word.head && /^(ADJ|ADV)$/.test(word.head.tag)) word.label = 'obl'
}

/** Sentence-initial articles have no label of their own in some trees. */
function mendDeterminer(word: Word): void {
  if (word.label === 'dep' && word.tag === 'DET' && word.head && /^(NOUN|PROPN|ADJ)$/.test(word.head.tag))
    word.label = 'det'
}
