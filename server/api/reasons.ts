import type { ArticleReasons, ReasonView } from '../../graph/api/schemas.ts'
import { explainMentions } from '../../graph/explained-mentions.ts'
import type { Explanation } from '../../graph/extract.ts'
import type { Article } from '../../graph/model/article.ts'
import { articleId } from '../../graph/model/id.ts'
import type { Contender, Reason } from '../../graph/model/reason.ts'
import type { Span } from '../../graph/model/span.ts'
import { VERDICT } from '../../graph/model/verdicts.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { NotFound, RequestError } from './problem.ts'

/** Reads an article and tells why. */
export type Explain = (article: Article) => Promise<Explanation>

/** A longer article would keep others waiting. */
const MOST_CHARACTERS = 200_000

/**
 * Reads a stored article again and says why its mentions stand for what they do.
 * @param at offset into the text; null for the whole article
 * @throws NotFound, RequestError
 */
export async function articleReasons(
  store: GraphStore,
  explain: Explain,
  id: string,
  at: number | null,
): Promise<ArticleReasons> {
  const [stored] = await store.stored([articleId(id)])
  if (!stored) throw new NotFound(`There is no article "${id}".`)
  if (stored.article.text.length > MOST_CHARACTERS)
    throw new RequestError(413, `Only articles of up to ${MOST_CHARACTERS} characters are explained.`)
  const all = reasonsOf(await explain(stored.article))
  if (at === null) return all
  const isThere = ({ start, end }: Span) => start <= at && at < end
  return { ...all, mentions: all.mentions.filter(isThere), passedOver: all.passedOver.filter(isThere) }
}

/** The mentions of an article with their reasons, and what was passed over. */
export function reasonsOf({ extraction, reasons, entity: known }: Explanation): ArticleReasons {
  const { article } = extraction
  const { mentions, passedOver } = explainMentions(extraction.mentions, reasons)
  const entityOf = ({ entity: id }: Contender) => {
    const name = id === null ? undefined : known(id)?.name
    return id === null ? null : { id, name: name?.en ?? name?.de ?? id, nameDe: name?.de ?? null }
  }
  const told = ({ start, end, verdict, contenders }: Reason): ReasonView => ({
    start,
    end,
    step: VERDICT[verdict].step,
    verdict,
    contenders: contenders.map((each) => ({ ...each, entity: entityOf(each) })),
  })
  return {
    article: article.id,
    mentions: mentions.map(({ mention, reasons: own }) => {
      const { start, end, surface, type, form, rule, score, entity } = mention
      return { start, end, surface, type, form, rule, score, entity, reasons: own.map(told) }
    }),
    passedOver: passedOver.map(({ start, end, reasons: own }) => ({
      start,
      end,
      surface: article.text.slice(start, end),
      reasons: own.map(told),
    })),
  }
}
