import { adposition, ancestors, childrenWith, conjuncts, plainLabel, type ParsedSentence } from '../arcs.ts'
import type { FactRules } from '../rules.ts'
import { resolveRelative, surfaceSubjects } from '../subjects.ts'

/** Whom a noun describes, as words of the tree. */
export interface Description {
  readonly words: readonly number[]
  /** It is said of them by a verb: "ist Mitglied". */
  readonly isPredicate: boolean
  /** Words of the name that the noun hangs from which say whose the noun is: "its" in "its ally Belarus". */
  readonly owners?: readonly number[]
}

/**
 * Whom a noun that describes somebody is about: as a predicate ("Finnland ist Mitglied"), in apposition ("Belarus, Russia's ally";
 * "its ally Belarus"), behind "als" and "as" ("als Vertragsstaat hätte Südafrika …"). Null for a noun that describes nobody.
 * @param isNamed whether a word belongs to a name
 */
export function describedBy(
  parsed: ParsedSentence,
  noun: number,
  rules: FactRules,
  isNamed: (word: number) => boolean,
): Description | null {
  const copulas = childrenWith(parsed, noun, 'cop')
  // "Nor is Washington a party": the subject of an inverted clause may hang from its "is".
  const predicate = copulas.length > 0 ? [noun, ...copulas].flatMap((word) => childrenWith(parsed, word, 'nsubj')) : []
  if (predicate.length > 0) return { words: spelt(parsed, predicate, rules), isPredicate: true }
  const apposed = [
    ...childrenWith(parsed, noun, 'appos', 'flat'),
    ...(plainLabel(parsed, noun) === 'appos' ? coordinated(parsed, noun) : []),
  ]
  if (apposed.length > 0) return { words: apposed, isPredicate: false }
  const behind = behindName(parsed, noun, isNamed)
  if (behind !== null) return { words: [behind], isPredicate: false }
  const beside = besideName(parsed, noun)
  if (beside !== null)
    return {
      words: [beside],
      isPredicate: false,
      owners: childrenWith(parsed, beside, ...OWNERS).filter((word) => word < noun),
    }
  const isRole = rules.relations.roleParticles.has(adposition(parsed, noun) ?? marker(parsed, noun))
  const verb = isRole ? ancestors(parsed, noun).find((word) => word !== noun && parsed.tree.upos[word] === 'VERB') : -1
  if (verb !== undefined && verb >= 0)
    return { words: spelt(parsed, surfaceSubjects(parsed, verb, rules.clauses), rules), isPredicate: false }
  return null
}

function spelt(parsed: ParsedSentence, words: readonly number[], rules: FactRules): readonly number[] {
  return words.flatMap((word) => conjuncts(parsed, resolveRelative(parsed, word, rules.clauses)))
}

/** "Japan and South Korea, both allies of …": what stands behind a list describes all of it if it is plural, as "both" says. */
function coordinated(parsed: ParsedSentence, noun: number): readonly number[] {
  const head = parsed.tree.heads[noun] ?? -1
  if (head < 0) return []
  const above = plainLabel(parsed, head) === 'conj' ? (parsed.tree.heads[head] ?? -1) : head
  const all = conjuncts(parsed, above).filter((word) => word < noun)
  const isAll = all.length > 1 && all.includes(head) && !hasSingularArticle(parsed, noun)
  return isAll ? all : [head]
}

const hasSingularArticle = (parsed: ParsedSentence, noun: number) =>
  childrenWith(parsed, noun, 'det').some((det) =>
    /^(?:an?|the|ein|eine|einer|der|die|das)$/.test(parsed.lower[det] ?? ''),
  )

/** "Das Nato-Mitglied Türkei", "its ally Belarus": the noun hangs from the name right behind it. */
function besideName(parsed: ParsedSentence, noun: number): number | null {
  const head = parsed.tree.heads[noun] ?? -1
  const label = plainLabel(parsed, noun)
  const isBeside = head > noun && parsed.tree.upos[head] === 'PROPN' && BESIDE.has(label)
  return isBeside && adposition(parsed, noun) === null ? head : null
}

const OWNERS = ['nmod:poss', 'det:poss', 'det', 'compound', 'nmod', 'amod']
const BESIDE = new Set(['compound', 'nmod', 'amod', 'flat'])

/** "Belarus, Russia's closest ally", whatever the tree says: only what belongs to the noun stands between a name's comma and it. */
function behindName(parsed: ParsedSentence, noun: number, isNamed: (word: number) => boolean): number | null {
  for (let at = noun - 1; at > 0 && noun - at <= 7; at--) {
    if (parsed.lower[at] === ',') return isNamed(at - 1) ? at - 1 : null
    if (!/^(?:DET|ADJ|ADV|PROPN|PRON|PART|NOUN|NUM)$/.test(parsed.tree.upos[at] ?? '')) return null
  }
  return null
}

/** "Als" goes as a conjunction or adposition. */
function marker(parsed: ParsedSentence, noun: number): string {
  const [first] = childrenWith(parsed, noun, 'mark', 'cc', 'advmod')
  return first === undefined ? '' : (parsed.lower[first] ?? '')
}
