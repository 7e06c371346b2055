import type { Contender, Reason } from '../../graph/model/reason.ts'
import type { Span } from '../../graph/model/span.ts'
import { VERDICT } from '../../graph/model/verdicts.ts'

/**
 * One line: "gazetteer: stands in the knowledge: not Russia (Q159), metonym · Moscow (Q649), name".
 * @param about what the reasons are asked for; another stretch is told
 */
export function describeReason(
  { verdict, start, end, contenders }: Reason,
  about: Span,
  text: string,
  nameOf: (id: string) => string,
): string {
  const row = VERDICT[verdict]
  const told = contenders.map((each) => describeContender(each, nameOf)).join(' · ')
  const unit = 'unit' in row && contenders.some(({ points }) => points !== null) ? ` (${row.unit.en})` : ''
  const other = start === about.start && end === about.end ? '' : ` “${text.slice(start, end)}”`
  return `${row.step}: ${row.en}${other}${told === '' ? '' : `: ${told}${unit}`}`
}

function describeContender({ entity, label, points, stands }: Contender, nameOf: (id: string) => string): string {
  const name = entity === null ? label : `${nameOf(entity)}, ${label}`
  return `${stands ? '' : 'not '}${name}${points === null ? '' : ` ${points.toFixed(Number.isInteger(points) ? 0 : 2)}`}`
}
