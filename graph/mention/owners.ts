import type { Doc } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import type { CountryContext } from './country-context.ts'
import type { DraftMention } from './draft.ts'
import type { NameRules } from './rules.ts'
import type { TitleHit } from './titles.ts'

/** Country, body or place that an office belongs to, and the token behind the phrase of both. */
export interface Owned {
  readonly owner: EntityId | null
  readonly endToken: number
}

/** Whose office a title is, by what stands beside it. */
export type OwnerOf = (title: TitleHit) => Owned

/**
 * "SPD-Chef", "NATO secretary-general", "Bayerns Ministerpräsident", "Chef von Rosneft", "head of the IAEA", "russischer
 * Präsident". A body in a compound is nearer than any country; a title that names its owner ("Kremlchef") keeps it unless
 * another country stands beside it.
 * @param known names of the gazetteer
 */
export function ownerContext(
  doc: Doc,
  countries: CountryContext,
  known: readonly DraftMention[],
  rules: NameRules,
): OwnerOf {
  const startingAt = new Map<number, DraftMention>()
  const endingAt = new Map<number, DraftMention>()
  for (const draft of known) {
    if (draft.type !== 'institution' && draft.type !== 'place') continue
    startingAt.set(draft.firstToken, draft)
    endingAt.set(draft.endToken, draft)
  }
  const word = (token: number) => doc.tokens[token]?.text.toLowerCase() ?? ''

  function inCompound({ firstToken }: TitleHit): EntityId | null {
    const draft = startingAt.get(firstToken)
    return draft?.form === 'compound' ? idOf(draft) : null
  }
  function before({ firstToken }: TitleHit): EntityId | null {
    if (rules.possessiveMarks.has(word(firstToken - 1))) return idOf(endingAt.get(firstToken - 1))
    const draft = endingAt.get(firstToken)
    if (!draft) return null
    // English puts the bare name before the office; German needs the genitive or an adjective.
    const isPossessor = !rules.titlesAreCapitalised || draft.form === 'adjective' || isGenitive(draft)
    return isPossessor ? idOf(draft) : null
  }
  function behind({ endToken }: TitleHit): DraftMention | null {
    let at = endToken
    if (!rules.belonging.has(word(at))) return null
    at++
    if (rules.definiteArticles.has(word(at))) at++
    const draft = startingAt.get(at)
    return draft?.form === 'name' ? draft : null
  }
  /** "Ecowas-Kommissionspräsident" is not the one whom "Kommissionspräsident" alone means, whatever "Ecowas" is. */
  function isOfAnother({ firstToken, start }: TitleHit): boolean {
    const first = doc.tokens[firstToken]
    const prefix = first ? first.text.slice(0, Math.max(0, start - first.start - 1)).toLowerCase() : ''
    return prefix.split('-').some((part) => part !== '' && !rules.tenures.has(part) && !rules.deputies.has(part))
  }
  const isGenitive = ({ start, end }: DraftMention) => doc.article.text.slice(start, end).endsWith('s')

  return (title) => {
    const inside = inCompound(title)
    const country = countries.beside(title.firstToken, title.endToken)
    const body = behind(title)
    const endToken = Math.max(title.endToken, country?.endToken ?? 0, body?.endToken ?? 0)
    // "Großbritanniens UN-Botschafterin": an ambassador's compound says where, whoever sends them stands before.
    const sender = POSTED.has(title.office) && country?.form !== 'compound' ? country?.country : null
    const owner = sender ?? inside ?? before(title) ?? country?.country ?? idOf(body)
    const isOwn = title.holds !== null && !isOfAnother(title) && (owner === null || owner !== country?.country)
    return { owner: isOwn ? title.holds : owner, endToken }
  }
}

/** Offices whose holder is sent somewhere. */
const POSTED: ReadonlySet<string> = new Set(['ambassador', 'envoy'])

function idOf(draft: DraftMention | null | undefined): EntityId | null {
  if (draft?.reference.kind !== 'known') return null
  const [id, other] = draft.reference.candidates
  return id !== undefined && other === undefined ? id : null
}
