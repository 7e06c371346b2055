import type { Doc, Sentence } from '../model/doc.ts'
import type { ReadTokens } from '../names/frame.ts'
import { mayName } from '../names/signs.ts'
import type { UsualCase } from '../names/usual-case.ts'
import type { SyntaxTagger } from '../syntax/parser.ts'
import { tokenTags } from '../syntax/token-tags.ts'
import { isHeadline } from './gazetteer/case.ts'
import { recase } from './recase.ts'

/**
 * A sentence set in capitals is read as though it were not: its words get the case that they have elsewhere.
 * @param tags of the tokens as they are written
 * @param signs of the sentence's tokens, see `signsOf`
 */
export function readTokens(
  doc: Doc,
  sentence: Sentence,
  tags: readonly string[],
  signs: Int32Array,
  syntax: SyntaxTagger,
  usualCase: (form: string) => UsualCase,
): ReadTokens {
  const { firstToken, endToken, start, end } = sentence
  const written = doc.tokens.slice(firstToken, endToken).map(({ text }) => text)
  if (!isHeadline(doc.article.text.slice(start, end))) return { forms: written, tags, isShouted: false }
  const forms = recase(written, doc, (index) => mayName(signs[index]!), usualCase)
  return { forms, tags: tokenTags(sentence, syntax, forms), isShouted: true }
}
