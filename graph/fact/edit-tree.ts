import type { Sentence, Tree } from '../model/doc.ts'

/** A tree under repair: a copy, so that the parser's own answer stays as it was. */
export interface TreeEdit {
  readonly tree: Tree & { readonly tags: string[]; readonly labels: string[] }
  form(word: number): string
  tag(word: number): string
  upos(word: number): string
  label(word: number): string
  head(word: number): number
  children(word: number): readonly number[]
}

export function editTree(sentence: Sentence, original: Tree): TreeEdit {
  const tree = {
    upos: original.upos,
    tags: [...original.tags],
    heads: original.heads.slice(),
    labels: [...original.labels],
  }
  return {
    tree,
    form: (word) => sentence.words[word]?.form ?? '',
    tag: (word) => tree.tags[word] ?? '',
    upos: (word) => tree.upos[word] ?? '',
    label: (word) => tree.labels[word] ?? '',
    head: (word) => tree.heads[word] ?? -1,
    children: (word) => {
      const found: number[] = []
      tree.heads.forEach((head, child) => {
        if (head === word) found.push(child)
      })
      return found
    },
  }
}

export function relabel({ tree }: TreeEdit, word: number, head: number, label: string): void {
  tree.heads[word] = head
  tree.labels[word] = label
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
