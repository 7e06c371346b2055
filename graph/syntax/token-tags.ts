import type { Sentence } from '../model/doc.ts'
import type { SyntaxTagger } from './parser.ts'

/**
 * Tag of each token of a sentence: that of its first word.
 * @param forms of the tokens, where they are to be read otherwise than they are written
 */
export function tokenTags(sentence: Sentence, tagger: SyntaxTagger, forms?: readonly string[]): readonly string[] {
  const { firstToken, endToken, words } = sentence
  const read = words.map(({ form, token }) => {
    const other = forms?.[token - firstToken]
    return other !== undefined && other.toLowerCase() === form.toLowerCase() ? other : form
  })
  const tags = tagger.tag(read)
  const found = Array.from({ length: endToken - firstToken }, () => '')
  words.forEach(({ token }, index) => {
    found[token - firstToken] ||= tags[index] ?? ''
  })
  return found
}
