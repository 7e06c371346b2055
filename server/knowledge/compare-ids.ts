import type { KnownEntity } from '../../graph/model/knowledge.ts'
import { foldName } from './reference-names.ts'
import type { ReferenceNames } from './reference-names.ts'

export interface IdReport {
  /** Ids whose names in the tables share no word with the entity's own: they name something else. */
  readonly wrong: readonly { readonly entity: KnownEntity; readonly tableNames: readonly string[] }[]
  /** Entities whose id stands in no table: nothing is said of them. */
  readonly unknown: readonly KnownEntity[]
  /** How many ids the tables confirm. */
  readonly confirmed: number
}

/** Compares the Wikidata ids of entities with what tables say the ids name. Entities without such an id are passed over. */
export function compareIds(entities: readonly KnownEntity[], names: ReferenceNames): IdReport {
  const wrong: { entity: KnownEntity; tableNames: readonly string[] }[] = []
  const unknown: KnownEntity[] = []
  let confirmed = 0
  for (const entity of entities) {
    if (entity.wikidata === null) continue
    const tableNames = names.get(entity.wikidata)
    if (tableNames === undefined) unknown.push(entity)
    else if (sharesName(ownNames(entity), tableNames)) confirmed++
    else wrong.push({ entity, tableNames: [...tableNames] })
  }
  return { wrong, unknown, confirmed }
}

function ownNames({ name, aliases }: KnownEntity): ReadonlySet<string> {
  return new Set([name.de, name.en, ...aliases.de, ...aliases.en].map(foldName))
}

/** A whole name in common, or for longer names all words of the shorter in the other ("Philip Davis", "Philip Brave Davis"). */
function sharesName(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if ([...own].some((name) => others.has(name))) return true
  return [...own].some((a) => [...others].some((b) => containsWords(a, b) || containsWords(b, a)))
}

function containsWords(whole: string, part: string): boolean {
  const words = part.split(' ')
  const all = new Set(whole.split(' '))
  return words.length > 1 && words.every((word) => all.has(word))
}
