import { childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'

/**
 * Who speaks in the clause of a word, as subjects of verbs of saying: "“We condemn the attack”, the minister said". Above the word
 * first, then beside the clauses that it stands in.
 * @param saying verbs of saying, all forms, those with a particle as "particle·form"
 */
export function speakersOf(parsed: ParsedSentence, word: number, saying: ReadonlySet<string>): readonly number[] {
  for (let at = word, steps = 0; at >= 0 && steps < 12; steps++) {
    const head = parsed.tree.heads[at] ?? -1
    const above = head >= 0 && CONTENT.has(plainLabel(parsed, at)) ? subjectsOf(parsed, head, word, saying) : []
    if (above.length > 0) return above
    for (const verb of childrenWith(parsed, at, 'parataxis', 'conj', 'advcl')) {
      const beside = verb > word ? subjectsOf(parsed, verb, word, saying) : []
      if (beside.length > 0) return beside
    }
    at = head
  }
  return []
}

const CONTENT: ReadonlySet<string> = new Set(['ccomp', 'parataxis', 'conj', 'xcomp', 'obj'])

function subjectsOf(parsed: ParsedSentence, verb: number, word: number, saying: ReadonlySet<string>) {
  const [particle] = childrenWith(parsed, verb, 'compound:prt')
  const form = particle === undefined ? parsed.lower[verb] : `${parsed.lower[particle]}·${parsed.lower[verb]}`
  return saying.has(form ?? '') ? childrenWith(parsed, verb, 'nsubj').filter((subject) => subject !== word) : []
}
