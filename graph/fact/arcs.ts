import type { Sentence, Tree } from '../model/doc.ts'
import type { Companions } from './companions.ts'

/** A sentence with its tree, and each word's dependents in the order of the text. */
export interface ParsedSentence {
  readonly sentence: Sentence
  readonly tree: Tree
  readonly children: readonly (readonly number[])[]
  /** Lower-cased form of each word. */
  readonly lower: readonly string[]
  /** Label of each word without its subtype: "nsubj" for "nsubj:pass". */
  readonly plain: readonly string[]
  readonly companions: Companions
}

export function withArcs(sentence: Sentence, tree: Tree, companions: Companions): ParsedSentence {
  const children: number[][] = sentence.words.map(() => [])
  tree.heads.forEach((head, word) => {
    if (head >= 0) children[head]?.push(word)
  })
  return {
    sentence,
    tree,
    children,
    lower: sentence.words.map((word) => word.form.toLowerCase()),
    plain: tree.labels.map(withoutSubtype),
    companions,
  }
}

function withoutSubtype(label: string): string {
  const colon = label.indexOf(':')
  return colon < 0 ? label : label.slice(0, colon)
}

export function plainLabel(parsed: ParsedSentence, word: number): string {
  return parsed.plain[word] ?? ''
}

/** Dependents with one of the labels, with a subtype or without; a label with a subtype means just this one. */
export function childrenWith(parsed: ParsedSentence, word: number, ...labels: readonly string[]): readonly number[] {
  const children = parsed.children[word]
  if (children === undefined || children.length === 0) return NONE
  const { plain, tree } = parsed
  let found: number[] | null = null
  for (const child of children)
    if (labels.includes(plain[child]!) || labels.includes(tree.labels[child]!)) (found ??= []).push(child)
  return found ?? NONE
}

const NONE: readonly number[] = []

/** The word, its head, that one's head … up to the root. */
export function ancestors(parsed: ParsedSentence, word: number): readonly number[] {
  const chain: number[] = []
  for (let at = word; at >= 0 && chain.length < parsed.tree.heads.length; at = parsed.tree.heads[at] ?? -1)
    chain.push(at)
  return chain
}

/**
 * A word with those coordinated with it: "Putin" gives "Putin", "Kim" for "Putin und Kim". In "Präsident Putin und Kim" the
 * second hangs from the name inside the first.
 */
export function conjuncts(parsed: ParsedSentence, word: number): readonly number[] {
  const inner = childrenWith(parsed, word, 'appos', 'flat').flatMap((child) => childrenWith(parsed, child, 'conj'))
  return [word, ...[...childrenWith(parsed, word, 'conj'), ...inner].flatMap((child) => conjuncts(parsed, child))]
}

/** Adposition of a nominal, lower case, fixed parts joined ("according to"); null for none. */
export function adposition(parsed: ParsedSentence, word: number): string | null {
  const [first] = childrenWith(parsed, word, 'case')
  if (first === undefined) return null
  const parts = [first, ...childrenWith(parsed, first, 'fixed')]
  return parts.map((part) => parsed.lower[part]).join(' ')
}
