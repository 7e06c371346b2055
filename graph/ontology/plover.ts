/**
 * Event classes of PLOVER, from cooperation to conflict.
 * Source: Open Event Data Alliance, PLOVER manual (github.com/openeventdata/PLOVER).
 */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type PloverType = (typeof PLOVER_TYPES)[number]

/** Classes of deeds that are meant ill. */
export const HOSTILE: ReadonlySet<PloverType> = new Set<PloverType>([
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'COERCE',
  'ASSAULT',
])
