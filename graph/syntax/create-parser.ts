import type { Tree } from '../model/doc.ts'
import { Beam } from './beam.ts'
import { Frame, MAX_WORDS } from './frame.ts'
import { Labeller } from './labeller.ts'
import { Lexicon } from './lexicon.ts'
import type { SyntaxModel } from './model.ts'
import type { IsName, Retag, SyntaxParser, SyntaxTagger } from './parser.ts'
import { Tagger } from './tagger.ts'

export interface ParserOptions {
  /** Half-built trees kept at once, at most 31. More is better and slower: figures in docs/syntax.md. */
  readonly beam?: number
  /** How far behind the best tree one is too far to be looked at; without end for weights that are not those of a trained model. */
  readonly treeMargin?: number
}

const DEFAULT_BEAM = 6
/** How far behind the best is too far to be looked at, in weights of one byte: a sixth faster, within 0.1 on both development sets. */
const HOPELESS = { tree: 900, label: 600 }

/**
 * Tagger and parser of one model. The two share their working memory, so one call ends before the next begins; make
 * one per worker. A sentence of more than `MAX_WORDS` words is parsed in pieces, the later ones hung from the first.
 */
export function createParser(
  model: SyntaxModel,
  { beam = DEFAULT_BEAM, treeMargin = HOPELESS.tree }: ParserOptions = {},
): SyntaxParser & SyntaxTagger {
  const { inventory } = model
  const lexicon = new Lexicon(model.words)
  const frame = new Frame()
  const tagger = new Tagger(model.tagger)
  const parser = new Beam(model.parser, inventory, beam, treeMargin)
  const labeller = new Labeller(model.labeller, inventory, model.choices, HOPELESS.label)

  const properName = inventory.tags.indexOf('PROPN')

  const tagPiece = (words: readonly string[], isName?: IsName, retag?: Retag): string[] => {
    frame.load(lexicon, words)
    if (isName) words.forEach((_, index) => isName(index) && (frame.fixedTag[index + 1] = properName))
    tagger.tag(frame)
    const tags = words.map((_, index) => inventory.tags[frame.tag[index + 1]!]!)
    const better = retag?.(words, tags)
    if (!better) return tags
    // The words around a corrected one are tagged again: they follow from it.
    for (const [word, tag] of better) frame.fixedTag[word + 1] = inventory.tags.indexOf(tag)
    tagger.tag(frame)
    return words.map((_, index) => inventory.tags[frame.tag[index + 1]!]!)
  }
  const parsePiece = (words: readonly string[], isName?: IsName, retag?: Retag): Tree => {
    const tags = tagPiece(words, isName, retag)
    parser.parse(frame)
    labeller.label(frame)
    return {
      upos: words.map((_, index) => inventory.upos[frame.tag[index + 1]!]!),
      tags,
      heads: frame.head.slice(1, words.length + 1).map((head) => head - 1),
      labels: words.map((_, index) => inventory.labels[frame.label[index + 1]!]!),
    }
  }
  return {
    tag: (words) => (words.length <= MAX_WORDS ? tagPiece(words) : pieces(words).flatMap((piece) => tagPiece(piece))),
    parse: (words, isName, retag) =>
      words.length <= MAX_WORDS
        ? parsePiece(words, isName, retag)
        : join(pieces(words).map((piece) => parsePiece(piece))),
  }
}

/** Cuts an overlong sentence after a comma or the like in the second half of each piece, else at its full length. */
function pieces(words: readonly string[]): string[][] {
  const found: string[][] = []
  for (let start = 0; start < words.length;) {
    let end = Math.min(start + MAX_WORDS, words.length)
    if (end < words.length) {
      for (let i = end - 1; i > start + MAX_WORDS / 2; i--) {
        if (/^[,;:.!?–—-]$/u.test(words[i]!)) {
          end = i + 1
          break
        }
      }
    }
    found.push(words.slice(start, end))
    start = end
  }
  return found
}

/** One tree out of several: the roots of the later ones become parataxis of the first root. */
function join(trees: readonly Tree[]): Tree {
  const first = trees[0]!.heads.indexOf(-1)
  const heads: number[] = []
  const labels: string[] = []
  for (const tree of trees) {
    const offset = heads.length
    tree.labels.forEach((label, index) => {
      const head = tree.heads[index]!
      const isLaterRoot = head < 0 && offset > 0
      heads.push(isLaterRoot ? first : head < 0 ? -1 : head + offset)
      labels.push(isLaterRoot ? 'parataxis' : label)
    })
  }
  return {
    upos: trees.flatMap((tree) => tree.upos),
    tags: trees.flatMap((tree) => tree.tags),
    heads: Int32Array.from(heads),
    labels,
  }
}
