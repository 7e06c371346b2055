import type { Language } from '../graph/model/article.ts'
import type { SyntaxParser } from '../graph/syntax/parser.ts'
import { loadSyntaxParser } from './syntax-model.ts'

/** A line of CoNLL-U that cannot be understood. */
export class ConlluError extends Error {
  override readonly name = 'ConlluError'
}

/**
 * Tags and parses the given words of CoNLL-U text and gives it back sentence by sentence with UPOS, FEATS (verb form
 * alone), HEAD and DEPREL filled. Comments, ranges of contractions and the columns LEMMA, XPOS and MISC stay; empty
 * nodes go, since nothing here points at them.
 *
 * @param input text in chunks of any length.
 * @throws ConlluError with the line's number when a line is no CoNLL-U.
 */
export async function* parseConllu(
  input: AsyncIterable<string> | Iterable<string>,
  language: Language,
): AsyncGenerator<string> {
  const parser = await loadSyntaxParser(language)
  let lines: string[] = []
  let number = 0
  for await (const line of splitLines(input)) {
    number++
    if (line.trim() !== '') lines.push(line)
    else if (lines.length > 0) {
      yield parseSentence(lines, number - lines.length, parser)
      lines = []
    }
  }
  if (lines.length > 0) yield parseSentence(lines, number - lines.length + 1, parser)
}

async function* splitLines(input: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  if (rest !== '') yield rest
}

function parseSentence(lines: readonly string[], firstLine: number, parser: SyntaxParser): string {
  const rows = lines.map((line) => line.split('\t'))
  const words: string[] = []
  rows.forEach((row, index) => {
    if (!isWord(row)) return
    if (Number(row[0]) !== words.length + 1 || !row[1]) {
      const given = lines[index]!.slice(0, 60)
      throw new ConlluError(
        `line ${firstLine + index}: needs word number ${words.length + 1}, a tab and the word, not "${given}"`,
      )
    }
    words.push(row[1])
  })
  const tree = parser.parse(words)
  let place = 0
  const filled = rows.flatMap((row, index) => {
    if (!isWord(row)) return isEmptyNode(row) ? [] : [lines[index]!]
    const [, form, lemma = '_', , xpos = '_', , , , , misc = '_'] = row
    const at = place++
    const feature = FEATURES[tree.tags[at]!.split('.')[1] ?? ''] ?? '_'
    return [
      [at + 1, form, lemma, tree.upos[at], xpos, feature, tree.heads[at]! + 1, tree.labels[at], '_', misc].join('\t'),
    ]
  })
  return filled.join('\n') + '\n\n'
}

/** Anything but a comment, a range ("1-2") and an empty node ("1.1") must be a word. */
const isWord = (row: readonly string[]): boolean => !row[0]!.startsWith('#') && !/^\d+[-.]\d+$/.test(row[0]!)
const isEmptyNode = (row: readonly string[]): boolean => /^\d+\.\d+$/.test(row[0]!)

/** Second half of a model's tag in the treebanks' own words. */
const FEATURES: Readonly<Record<string, string>> = {
  Fin: 'VerbForm=Fin',
  Inf: 'VerbForm=Inf',
  Part: 'VerbForm=Part',
  Ger: 'VerbForm=Ger',
  Rel: 'PronType=Rel',
}
