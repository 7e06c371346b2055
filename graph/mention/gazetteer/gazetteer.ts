/** Names that are known, found in running text: the two calls that the rest of the extractor needs. */
export { buildGazetteer } from './build-gazetteer.ts'
export type { Gazetteer } from './build-gazetteer.ts'
export { findNames } from './find-names.ts'
export type { HitForm, NameCandidate, NameHit } from './hit.ts'
export type { Via } from './names.ts'
