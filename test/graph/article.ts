import type { Article, Language } from '../../graph/model/article.ts'
import { articleId } from '../../graph/model/id.ts'

export function article(text: string, language: Language, publishedAt: string | null = '2024-11-06'): Article {
  return {
    id: articleId('test'),
    url: null,
    title: null,
    language,
    publisher: null,
    byline: null,
    publishedAt,
    text,
    kind: 'main',
  }
}
