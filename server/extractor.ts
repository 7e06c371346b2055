import { createExtractor, type Extractor } from '../graph/extract.ts'
import { loadKnowledge } from './knowledge/load.ts'
import { packageFile } from './package-file.ts'
import { loadSyntaxParser } from './syntax-model.ts'

/**
 * The extractor with the knowledge and the models that ship with the package.
 * @throws KnowledgeError, SyntaxModelError
 */
export async function openExtractor(): Promise<Extractor> {
  const [knowledge, de, en] = await Promise.all([
    loadKnowledge(packageFile('data')),
    loadSyntaxParser('de'),
    loadSyntaxParser('en'),
  ])
  return createExtractor({ knowledge, syntax: { de, en } })
}
