import { beforeAll, expect, it } from 'vitest'
import type { Knowledge } from '../../../graph/model/knowledge.ts'
import { loadKnowledge } from '../../../server/knowledge/load.ts'
import { packageFile } from '../../../server/package-file.ts'
import { checkGold } from '../../../server/score/check-gold.ts'
import { gold } from './annotated.ts'

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await loadKnowledge(packageFile('data'))
})

const SOUND: readonly (readonly [marked: string, ...facts: string[]])[] = [
  ['[Russia](country:Q159) attacked [Ukraine](country:Q212).', '- attacked: Russia -> Ukraine'],
  ['The [army](institution:armed-forces-jor nominal) of [Jordan](country:Q810)'],
  ['[Anna Berg](person:?anna-berg) met [Putin](person:Q7747).', '- met: Anna Berg + Putin'],
  ['The [pact](treaty:?some-pact nominal) is in force.', '- entered-into-force: ; object pact'],
]
it.each(SOUND)('finds nothing wrong with %s', (marked, ...facts) => {
  expect(checkGold([gold(marked, ...facts)], knowledge)).toEqual([])
})

const RUSSIA = '[Russia](country:Q159), [Ukraine](country:Q212), [Putin](person:Q7747), [Kyiv](place:Q1899)'
const FAULTS: readonly (readonly [marked: string, fact: string | null, problem: string])[] = [
  ['[Berg](person:anna-berg)', null, '[Berg]: the knowledge has no "person/anna-berg"; write ?some-name'],
  ['[choir](institution:choir-rus nominal)', null, 'the knowledge has no "institution/choir-rus"'],
  ['[army](institution:armed-forces-xyz nominal)', null, 'the knowledge has no "institution/armed-forces-xyz"'],
  ['[Russia](place:Q159)', null, '"Q159" is of type country, not place'],
  [RUSSIA, '- attacked: Russia -> country:Q30', '"Q30" is not marked in the text'],
  [RUSSIA, '- attacked: Russia', 'needs recipient'],
  [RUSSIA, '- attacked: -> Russia', 'needs actor'],
  [RUSSIA, '- attacked: Kyiv -> Russia', 'actor "Q1899" is a place; the type takes person, country, institution'],
  [RUSSIA, '- attacked: Russia -> Ukraine; object Putin', 'object "Q7747" is a person; the type takes none'],
  [RUSSIA, '- met: Putin', 'a mutual event needs two who take part'],
  [RUSSIA, '- holds-office: Putin -> Russia; title tsar', 'title "tsar" is no office of lexicon/offices.jsonl'],
  [RUSSIA, '- holds-office: Russia -> Ukraine; title president', 'source "Q159" is a country; the type takes person'],
  [RUSSIA, '- holds-office: Putin; title president', 'a relation needs one source and a target'],
]
it.each(FAULTS)('finds what is wrong with %s %s', (marked, fact, problem) => {
  const problems = checkGold([gold(marked, ...(fact ? [fact] : []))], knowledge)
  expect(problems).toContainEqual(expect.stringContaining(problem))
  for (const each of problems) expect(each).toMatch(/^en-t\.md:1 en-t-001: /u)
})
