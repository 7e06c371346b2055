import { LANGUAGES } from '../../graph/model/article.ts'
import type { HeldOffice, KnownEntity } from '../../graph/model/knowledge.ts'
import { mapNames } from './extend.ts'
import type { Extension } from './schema.ts'

export interface Diminished {
  readonly entity: KnownEntity
  /** What cannot be taken away, and what to do instead. */
  readonly problems: readonly string[]
  /** What was not there to be taken away: perhaps it is spelt otherwise, perhaps it is gone already. */
  readonly notes: readonly string[]
}

/** An entity without the names, offices and parties that a line takes away (`not`). */
export function takeAway(entity: KnownEntity, not: NonNullable<Extension['not']>): Diminished {
  const problems: string[] = []
  const notes: string[] = []
  const missing = (what: string): void => void notes.push(`"not": ${entity.id} has no ${what} to take away`)
  const gone = new Set<string>()
  const bare = mapNames(entity, (names, language) =>
    names.filter((name) => {
      const goes = not[language].includes(name)
      if (goes) gone.add(`${language} ${name}`)
      return !goes
    }),
  )
  for (const language of LANGUAGES) {
    for (const name of not[language]) {
      const field = mainField(entity, name, language)
      if (field) problems.push(`"not" names "${name}", which is its "${field}"; give it another "${field}" in the line`)
      else if (!gone.has(`${language} ${name}`)) missing(`name "${name}" in "${language}"`)
    }
  }
  const answers = (held: HeldOffice, { office, of, from }: (typeof not.offices)[number]): boolean =>
    held.office === office && held.of === of && (from === undefined || held.from === from)
  const offices = entity.type === 'person' ? entity.offices : []
  for (const office of not.offices)
    if (!offices.some((held) => answers(held, office))) missing(`office "${office.office}" of ${office.of}`)
  const parties = entity.type === 'treaty' ? entity.parties : []
  for (const party of not.parties) if (!parties.includes(party)) missing(`party ${party}`)
  switch (bare.type) {
    case 'person': {
      const left = bare.offices.filter((held) => !not.offices.some((office) => answers(held, office)))
      return { entity: { ...bare, offices: left }, problems, notes }
    }
    case 'treaty': {
      const left = bare.parties.filter((party) => !not.parties.includes(party))
      return { entity: { ...bare, parties: left }, problems, notes }
    }
    case 'country':
    case 'place':
    case 'institution':
      return { entity: bare, problems, notes }
  }
}

/** The field of which this name is the single value: it can be replaced, not taken away. */
function mainField(entity: KnownEntity, name: string, language: 'de' | 'en'): string | null {
  if (entity.name[language] === name) return 'name'
  if (entity.type !== 'person') return null
  if (entity.short === name) return 'short'
  return entity.family === name ? 'family' : null
}
