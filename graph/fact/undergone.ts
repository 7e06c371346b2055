import { EVENT_TYPE } from '../ontology/event-types.ts'
import { adposition, childrenWith, conjuncts, type ParsedSentence } from './arcs.ts'
import { purposes } from './content-clause.ts'
import { isNominal } from './evoke.ts'
import { ownedRoles } from './frame-index.ts'
import type { Frame } from './frame.ts'
import type { FactRules } from './rules.ts'

/**
 * Words of a demand, or of what a protest is to reach, that tell to whom something is to be done, with the nouns of these deeds: "demanded
 * the release of Castillo". Who is to be freed is not who is asked. Empty for all else.
 */
export function undergone(
  parsed: ParsedSentence,
  frame: Frame,
  predicate: number,
  rules: FactRules,
): ReadonlySet<number> {
  const found = new Set<number>()
  const { plover } = EVENT_TYPE[frame.type]
  const demands = plover === 'REQUEST' ? [predicate] : plover === 'PROTEST' ? purposes(parsed, predicate, rules) : []
  for (const noun of demands.flatMap((verb) => childrenWith(parsed, verb, 'obj', 'obl', 'nsubj:pass')))
    if (isDoneToSomebody(parsed, noun, rules)) {
      found.add(noun)
      for (const owner of childrenWith(parsed, noun, 'nmod'))
        if (belongs(adposition(parsed, owner), rules)) for (const each of conjuncts(parsed, owner)) found.add(each)
    }
  return found
}

const belongs = (preposition: string | null, { clauses }: FactRules) =>
  preposition === null || clauses.countingPrepositions.has(preposition)

/** Whether whose the noun's deed is said to be suffers it and never does it: "release", "Auslieferung". */
function isDoneToSomebody(parsed: ParsedSentence, noun: number, rules: FactRules): boolean {
  if (!isNominal(parsed, noun)) return false
  const roles = ownedRoles(
    rules.frames,
    parsed.sentence.words[noun]?.form ?? '',
    (source) => source.kind === 'possessor' || (source.kind === 'preposition' && belongs(source.preposition, rules)),
  )
  return roles.includes('recipient') && !roles.includes('actor')
}
