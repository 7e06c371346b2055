import type { NominalClass } from '../mention/nominals.ts'
import { listed } from './word-lists.ts'

/** What nouns of each class can take up, in any language. */
const CLASSES = {
  court: { type: 'institution', kinds: new Set(['court']) },
  league: { type: 'institution', kinds: new Set(['igo', 'alliance', 'bloc']) },
  militia: { type: 'institution', kinds: new Set(['armed-group']) },
  party: { type: 'institution', kinds: new Set(['party']) },
} as const satisfies Readonly<Record<string, NominalClass>>

export function nominalClasses(
  nouns: Readonly<Record<keyof typeof CLASSES, string>>,
): ReadonlyMap<string, NominalClass> {
  const classes = Object.keys(CLASSES) as (keyof typeof CLASSES)[]
  return new Map(classes.flatMap((name) => listed(nouns[name]).map((noun) => [noun, CLASSES[name]] as const)))
}
