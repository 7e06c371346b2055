import type { Extractor } from '../../graph/extract.ts'
import { SyntaxModelError } from '../../graph/syntax/model.ts'
import type { ReadArticle } from '../import/articles.ts'
import type { ToWrite } from './write-batches.ts'

/**
 * What an article says, or why it cannot be told: an article that brings the extractor down never ends a batch.
 *
 * @throws SyntaxModelError, since no article can be read without the model
 */
export function extractArticle({ where, article }: ReadArticle & { kind: 'article' }, extractor: Extractor): ToWrite {
  try {
    return { kind: 'extraction', where, extraction: extractor.extract(article) }
  } catch (error) {
    if (error instanceof SyntaxModelError) throw error
    const said = error instanceof Error ? error.message : String(error)
    return { kind: 'fault', fault: { where, message: `could not be read, which is a fault of this program: ${said}` } }
  }
}
