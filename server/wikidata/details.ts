import type { HeldOffice, KnownEntity } from '../../graph/model/knowledge.ts'
import { entityId } from '../../graph/model/id.ts'
import type { Draft } from './draft.ts'
import type { Known } from './known.ts'
import type { Positions } from './positions.ts'
import type { Selection } from './select.ts'
import type { Tally } from './tally.ts'

export interface LineParts {
  readonly known: Known
  readonly selection: Selection
  readonly positions: Positions
  readonly tally: Tally
}

type Line = Readonly<Record<string, unknown>>

/** Offices, parties and days, as far as they are not known yet. */
export function detailsOf(draft: Draft, before: KnownEntity | null, parts: LineParts): Line {
  switch (draft.type) {
    case 'person': {
      const offices = officesOf(draft, before?.type === 'person' ? before.offices : [], parts)
      return offices.length > 0 ? { offices } : {}
    }
    case 'treaty':
      return treatyDetails(draft, before, parts)
    case 'institution':
      return {}
  }
}

function officesOf(
  draft: Draft,
  held: readonly HeldOffice[],
  { positions, known, selection, tally }: LineParts,
): readonly Line[] {
  const found: HeldOffice[] = []
  for (const { position, of, from, to } of draft.positions) {
    const office = positions.officeOf(position)
    if (office === null) {
      tally.leaveOffice(position)
      continue
    }
    const owner = of.find((id) => known.has(id) || selection.has(id)) ?? office.of
    if (owner === null) tally.leave('offices of something unknown')
    else if (from !== null && to !== null && to < from.slice(0, to.length))
      tally.leave('offices that end before they begin')
    else {
      const next = { office: office.office, of: entityId(owner), from, to }
      if (![...held, ...found].some((other) => isSame(other, next))) found.push(next)
    }
  }
  return found.map(({ office, of, from, to }) => ({ office, of, ...(from ? { from } : {}), ...(to ? { to } : {}) }))
}

/** The same office of the same country at the same time, by whatever dates. */
function isSame(a: HeldOffice, b: HeldOffice): boolean {
  const begins = (held: HeldOffice): string => held.from ?? '0000'
  const ends = (held: HeldOffice): string => held.to ?? '9999'
  const isBefore = (end: string, start: string): boolean => end.slice(0, start.length) <= start.slice(0, end.length)
  if (a.office !== b.office || a.of !== b.of) return false
  return a.from === b.from || !(isBefore(ends(a), begins(b)) || isBefore(ends(b), begins(a)))
}

function treatyDetails(draft: Draft, before: KnownEntity | null, { known, selection, tally }: LineParts): Line {
  const treaty = before?.type === 'treaty' ? before : null
  const parties = [...new Set(draft.parties)].filter(
    (id) => known.has(id) || selection.has(id) || tally.leave('parties that are unknown'),
  )
  const fresh = parties.filter((id) => !treaty?.parties.some((party) => party === id))
  const signed = treaty?.signed ?? draft.signed
  const inForce = treaty?.inForce ?? draft.inForce
  const isTurned =
    signed !== null && inForce !== null && signed.slice(0, inForce.length) > inForce.slice(0, signed.length)
  if (isTurned) tally.leave('days in force before the signature')
  return {
    ...(fresh.length > 0 ? { parties: fresh } : {}),
    ...(treaty?.signed || signed === null || (isTurned && treaty?.inForce) ? {} : { signed }),
    ...(treaty?.inForce || inForce === null || isTurned ? {} : { inForce }),
  }
}
