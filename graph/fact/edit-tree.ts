import type { Sentence, Tree } from '../model/doc.ts'

/** A tree under repair: a copy, so that the parser's own answer stays as it was. */
export interface TreeEdit {
  readonly tree: Tree & { readonly upos: string[]; readonly tags: string[]; readonly labels: string[] }
  readonly length: number
  form(word: number): string
  /** The form in lower case. */
  lower(word: number): string
  tag(word: number): string
  upos(word: number): string
  label(word: number): string
  head(word: number): number
  children(word: number): readonly number[]
  /** Hangs a word from another head. */
  attach(word: number, head: number, label: string): void
}

const NONE: readonly number[] = []

export function editTree(sentence: Sentence, original: Tree): TreeEdit {
  const tree = {
    upos: [...original.upos],
    tags: [...original.tags],
    heads: original.heads.slice(),
    labels: [...original.labels],
  }
  const children: number[][] = sentence.words.map(() => [])
  tree.heads.forEach((head, word) => children[head]?.push(word))
  const lower = sentence.words.map(({ form }) => form.toLowerCase())
  return {
    tree,
    length: sentence.words.length,
    form: (word) => sentence.words[word]?.form ?? '',
    lower: (word) => lower[word] ?? '',
    tag: (word) => tree.tags[word] ?? '',
    upos: (word) => tree.upos[word] ?? '',
    label: (word) => tree.labels[word] ?? '',
    head: (word) => tree.heads[word] ?? -1,
    children: (word) => children[word] ?? NONE,
    attach(word, head, label) {
      tree.labels[word] = label
      const before = tree.heads[word] ?? -1
      if (before === head) return
      // What hangs from the word cannot hold it: it first takes the word's place.
      let top = head
      for (let steps = 0; top >= 0 && steps < 20 && tree.heads[top] !== word; steps++) top = tree.heads[top] ?? -1
      if (top >= 0 && tree.heads[top] === word && top !== word) {
        tree.heads[top] = before
        children[word] = (children[word] ?? NONE).filter((child) => child !== top)
        if (before >= 0) children[before] = [...(children[before] ?? []), top].toSorted((a, b) => a - b)
      }
      tree.heads[word] = head
      // New lists, so that whoever goes through the old ones is not disturbed.
      if (before >= 0) children[before] = (children[before] ?? []).filter((child) => child !== word)
      if (head >= 0) children[head] = [...(children[head] ?? []), word].toSorted((a, b) => a - b)
    },
  }
}

export function relabel(edit: TreeEdit, word: number, head: number, label: string): void {
  edit.attach(word, head, label)
}

/** Whether a word has a dependent with this label. */
export function has(edit: TreeEdit, word: number, label: string): boolean {
  return edit.children(word).some((child) => edit.label(child) === label)
}

/** Puts a word in its head's place: it takes over head, label and all other dependents. */
export function adopt(edit: TreeEdit, word: number, from: number): void {
  const siblings = edit.children(from).filter((child) => child !== word)
  relabel(edit, word, edit.head(from), edit.label(from))
  for (const sibling of siblings) relabel(edit, sibling, word, edit.label(sibling))
}
