/** Tags and labels of a model by number, with what the features need to know of each. Number 0 is "none" in both. */
export interface Inventory {
  /** `tags[0]` is "", the last one the artificial root's. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** Part of speech of each tag: "VERB" for "VERB.Part". */
  readonly upos: readonly string[]
  readonly rootTag: number
  readonly rootLabel: number
  /** Bit number of each tag's part of speech in sets of children. */
  readonly childBit: Int32Array
  /** What a word of this tag marks in the sentence, see `LANDMARK`. */
  readonly landmark: Int32Array
  /** What a word of this tag does for its head's label, see `ROLE`. */
  readonly role: Int32Array
  /** One bit for each label that a head should remember having given, 0 for the others. */
  readonly coreBit: Int32Array
}

export const ROOT_TAG = 'ROOT'

/** Signs of a clause and of its edges. */
export const LANDMARK = { none: 0, verb: 1, mark: 2, conjunction: 3 } as const

/** What a dependent tells of its head. */
export const ROLE = {
  other: 0,
  adposition: 1,
  determiner: 2,
  auxiliary: 3,
  marker: 4,
  conjunction: 5,
  adjective: 6,
  nominal: 7,
} as const

/** @param tags as `Inventory.tags`; @param labels as `Inventory.labels`, with "root" among them. */
export function makeInventory(tags: readonly string[], labels: readonly string[]): Inventory {
  const upos = tags.map((tag) => tag.split('.')[0]!)
  return {
    tags,
    labels,
    upos,
    rootTag: tags.indexOf(ROOT_TAG),
    rootLabel: labels.indexOf('root'),
    childBit: Int32Array.from(upos, (pos) => Math.max(0, CHILD_BITS.indexOf(pos))),
    landmark: Int32Array.from(upos, (pos) => LANDMARK_OF[pos] ?? LANDMARK.none),
    role: Int32Array.from(upos, (pos) => ROLE_OF[pos] ?? ROLE.other),
    coreBit: Int32Array.from(labels, (label) => (CORE.includes(label) ? 1 << CORE.indexOf(label) : 0)),
  }
}

const CHILD_BITS = ' ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X ROOT'.split(' ')

/** Set of children that holds an adposition. */
export const HAS_ADPOSITION = 1 << CHILD_BITS.indexOf('ADP')
/** Bit for a nominal that has an adposition, in place of its part of speech: no subject, no object. */
export const OBLIQUE_BIT = CHILD_BITS.length

const LANDMARK_OF: Readonly<Record<string, number>> = {
  VERB: LANDMARK.verb,
  AUX: LANDMARK.verb,
  PUNCT: LANDMARK.mark,
  CCONJ: LANDMARK.conjunction,
}

const ROLE_OF: Readonly<Record<string, number>> = {
  ADP: ROLE.adposition,
  DET: ROLE.determiner,
  AUX: ROLE.auxiliary,
  SCONJ: ROLE.marker,
  PART: ROLE.marker,
  CCONJ: ROLE.conjunction,
  ADJ: ROLE.adjective,
  NOUN: ROLE.nominal,
  PROPN: ROLE.nominal,
  PRON: ROLE.nominal,
  NUM: ROLE.nominal,
}

/** A verb has most of these once: having given one speaks against giving it again. */
const CORE = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:arg', 'obl', 'ccomp', 'xcomp', 'expl', 'csubj', 'cop']
