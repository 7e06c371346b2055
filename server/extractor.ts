import { createExtractor, type Extractor } from '../graph/extract.ts'
import { loadKnowledge } from './knowledge/load.ts'
import { packageFile } from './package-file.ts'
import { lazySyntaxParsers } from './syntax-model.ts'

/**
 * The extractor with the knowledge and the models that ship with the package. A model is read when the first article of
 * its language comes, and throws SyntaxModelError then when its file is broken.
 * @throws KnowledgeError
 */
export async function openExtractor(): Promise<Extractor> {
  const knowledge = await loadKnowledge(packageFile('data'))
  return createExtractor({ knowledge, syntax: lazySyntaxParsers() })
}
