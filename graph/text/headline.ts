import type { Article } from '../model/article.ts'

/** Characters of the longest headline. */
const LONGEST = 160

/** Offset in the text at which its headline ends: the title where it begins with it, else a first line that no full stop ends; 0 for none. */
export function endOfHeadline({ title, text }: Pick<Article, 'title' | 'text'>): number {
  if (title !== null && title !== '' && text.startsWith(title)) return title.length
  const end = text.indexOf('\n')
  return end > 0 && end <= LONGEST && !/[.:;,]\s*$/.test(text.slice(0, end)) ? end : 0
}
