import { ENTITY_TYPES, type EntityType } from '../../graph/ontology/entity-types.ts'
import { TONES, type Tone } from '../show/edges.ts'

/** Colours and font of the drawing. They live in the style sheet alone, so that page and drawing agree. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly accent: string
  readonly type: Readonly<Record<EntityType, string>>
  readonly tone: Readonly<Record<Tone, string>>
  readonly font: string
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    quiet: colour('ink-quiet'),
    accent: colour('accent'),
    type: record(ENTITY_TYPES, (type) => colour(type)),
    tone: record(TONES, (tone) => colour(tone)),
    font: style.fontFamily,
  }
}

function record<K extends string>(keys: readonly K[], value: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, string>
}
