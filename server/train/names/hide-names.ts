import { endsListed, isListed, withoutListed } from '../../../graph/names/signs.ts'
import type { Example } from './prepare.ts'

/** The same sentence with some of the names that the gazetteer knows hidden. */
export function hideNames(example: Example, share: number, random: () => number): Example {
  const listed = example.listed.slice()
  let isHiding = false
  let isInside = false
  for (let i = 0; i < listed.length; i++) {
    const sign = listed[i]!
    if (!isListed(sign)) continue
    if (!isInside) isHiding = random() < share
    isInside = !endsListed(sign)
    if (isHiding) listed[i] = withoutListed(sign)
  }
  return { ...example, listed }
}
