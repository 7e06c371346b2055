import type { Language } from '../../../graph/model/article.ts'
import type { Span } from '../../../graph/model/span.ts'

export const NAME_TYPES = ['person', 'country', 'place', 'institution', 'treaty', 'other'] as const
/** Types that annotators give; corpora have miscellaneous names too, which may be `other` or a country's adjective. */
export type NameType = (typeof NAME_TYPES)[number] | 'miscellaneous'

/** `name` stands for the thing itself; the others are derived from its name or are a part of a longer word. */
export const NAME_FORMS = ['name', 'adjective', 'demonym', 'compound'] as const
export type NameForm = (typeof NAME_FORMS)[number]

/** A name as annotators mark it. */
export interface MarkedName extends Span {
  readonly type: NameType
  readonly form: NameForm
}

/** A text whose names are marked: a sentence, or a few that belong together. Names never overlap. */
export interface NamedText {
  readonly language: Language
  readonly text: string
  readonly names: readonly MarkedName[]
}
