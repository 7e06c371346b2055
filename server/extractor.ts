import { createExtractor, type Extractor } from '../graph/extract.ts'
import { loadKnowledge } from './knowledge/load.ts'
import { findOwnFiles, ownKnowledgeFolder } from './knowledge/own-files.ts'
import { packageFile } from './package-file.ts'
import { lazyNameTaggers } from './name-model.ts'
import { loadRulePrecision } from './rule-precision.ts'
import { lazySyntaxParsers } from './syntax-model.ts'

/**
 * The extractor with the knowledge and the models that ship with the package, and with a user's own knowledge. A model is
 * read when the first article of its language comes, and throws SyntaxModelError or NameModelError then when its file is
 * broken.
 *
 * @param dataFolder where the user's own knowledge is; null leaves it out, as whoever measures the extractor wants.
 * @throws KnowledgeError, PrecisionError
 */
export async function openExtractor(dataFolder: string | null): Promise<Extractor> {
  const own = dataFolder === null ? null : await findOwnFiles(ownKnowledgeFolder(dataFolder))
  const knowledge = await loadKnowledge(packageFile('data'), own?.files)
  const precision = await loadRulePrecision(packageFile('data', 'model', 'precision.tsv'))
  return createExtractor({ knowledge, syntax: lazySyntaxParsers(), names: lazyNameTaggers(), precision })
}
