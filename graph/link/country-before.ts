import type { Doc } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import { sentenceByToken } from '../text/sentence-by-token.ts'

interface Told {
  readonly mention: Mention
  readonly firstToken: number
  readonly endToken: number
}

/**
 * The country that a nominal takes up: the one that opens its own sentence, else the one that opens the sentence before.
 * A sentence that opens with another thing gives none: no guess is better than a wrong one; one that opens with several leaves it
 * to the sentence before ("Togo und Benin erkennen das Land an").
 */
export function countryBefore(doc: Doc): (token: number, told: readonly Told[]) => EntityId | null {
  const sentenceOf = sentenceByToken(doc)
  const areJoined = (one: Told, other: Told) => {
    const gap = doc.tokens.slice(one.endToken, other.firstToken)
    return gap.length > 0 && gap.length <= 2 && JOINT.test(gap[0]?.text ?? '')
  }
  return (token, told) => {
    const here = sentenceOf[token] ?? -1
    for (const sentence of [here, here - 1]) {
      const [first, second] = told.filter(({ firstToken }) => firstToken < token && sentenceOf[firstToken] === sentence)
      if (!first || (sentence === here && second && areJoined(first, second))) continue
      const { type, form, entity } = first.mention
      if (type === 'country' && form === 'name') return entity
      // "Der Westen wirft dem Land …": whoever acts on it is not it; the sentence before tells.
      if (sentence !== here) return null
    }
    return null
  }
}

/** What joins the members of a list, before an article or none. */
const JOINT = /^(?:und|sowie|and|,|&)$/
