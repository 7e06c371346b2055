import type { LabelMeanings } from './read-columns.ts'

const PERSON = ['person', 'name'] as const
const LOCATION = ['place', 'name'] as const
const BODY = ['institution', 'name'] as const
const OTHER = ['other', 'name'] as const

/** GermEval 2014: parts of words and what is derived of names are marked as such. */
export const GERMEVAL: LabelMeanings = {
  PER: PERSON,
  LOC: LOCATION,
  ORG: BODY,
  OTH: OTHER,
  LOCDERIV: ['place', 'adjective'],
  PERDERIV: ['other', 'adjective'],
  ORGDERIV: ['other', 'adjective'],
  OTHDERIV: ['other', 'adjective'],
  PERPART: ['person', 'compound'],
  LOCPART: ['place', 'compound'],
  ORGPART: ['institution', 'compound'],
  OTHPART: ['other', 'compound'],
}
/** The English corpora and our own columns; in some of them peoples and adjectives are miscellaneous names. */
export const ENGLISH: LabelMeanings = {
  PER: PERSON,
  LOC: LOCATION,
  ORG: BODY,
  MISC: ['miscellaneous', 'name'],
  OTH: ['miscellaneous', 'name'],
  OTHER,
  TREATY: ['treaty', 'name'],
  LOCDERIV: ['place', 'adjective'],
}

/** CrossNER: names of five fields; what is no name there but a term is left out. */
export const DOMAINS: LabelMeanings = {
  PERSON,
  POLITICIAN: PERSON,
  SCIENTIST: PERSON,
  RESEARCHER: PERSON,
  WRITER: PERSON,
  MUSICALARTIST: PERSON,
  COUNTRY: LOCATION,
  LOCATION,
  ORGANISATION: BODY,
  POLITICALPARTY: BODY,
  UNIVERSITY: BODY,
  BAND: BODY,
  MAGAZINE: BODY,
  EVENT: OTHER,
  ELECTION: OTHER,
  AWARD: OTHER,
  CONFERENCE: OTHER,
  BOOK: OTHER,
  POEM: OTHER,
  ALBUM: OTHER,
  SONG: OTHER,
  ACADEMICJOURNAL: OTHER,
  PRODUCT: OTHER,
  MISC: ['miscellaneous', 'name'],
}

/** LER: German court decisions. */
export const COURTS: LabelMeanings = {
  PER: PERSON,
  RR: PERSON,
  AN: PERSON,
  LD: LOCATION,
  ST: LOCATION,
  STR: LOCATION,
  LDS: LOCATION,
  ORG: BODY,
  UN: BODY,
  INN: BODY,
  GRT: BODY,
  MRK: OTHER,
}
/** SmartData: German traffic and business news. */
export const TRAFFIC: LabelMeanings = {
  PERSON,
  LOCATION,
  LOCATION_CITY: LOCATION,
  LOCATION_STREET: LOCATION,
  LOCATION_STOP: LOCATION,
  ORGANIZATION: BODY,
  ORGANIZATION_COMPANY: BODY,
}
