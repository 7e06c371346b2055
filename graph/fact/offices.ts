import type { LinkedMention } from '../link/link.ts'
import type { DraftMention } from '../mention/draft.ts'
import type { TitleHit } from '../mention/titles.ts'
import type { Doc, Sentence } from '../model/doc.ts'
import { sentenceByToken } from '../text/sentence-by-token.ts'
import { evidenceId, type EntityId } from '../model/id.ts'
import type { DraftRelation } from './draft-fact.ts'

/**
 * Offices that the text gives to people: "der russische Präsident Wladimir Putin", "Nordkoreas Machthaber Kim", "Außenministerin
 * Choe Son Hui". An office is told only where its country or body stands beside the title: "Präsident Macron" alone has none.
 */
export function readOffices(
  doc: Doc,
  drafts: readonly DraftMention[],
  mentions: readonly LinkedMention[],
): readonly DraftRelation[] {
  const personAt = new Map<number, EntityId>()
  for (const { mention, firstToken } of mentions)
    if (mention.type === 'person' && mention.entity !== null) personAt.set(firstToken, mention.entity)
  const sentenceOf = sentenceByToken(doc)
  return drafts.flatMap((draft): readonly DraftRelation[] => {
    const { reference } = draft
    if (reference.kind !== 'holder') return []
    const { nameAt } = reference
    const title = reference.title.office === COUNTERPART ? officeBeside(draft) : reference.title
    if (title === null) return []
    const person = nameAt === null ? undefined : personAt.get(nameAt)
    const target = person && reference.owner
    const sentence = doc.sentences[sentenceOf[draft.firstToken] ?? -1]
    return person && target && sentence ? [relation(draft, sentence, person, target, title, doc)] : []
  })

  /** "Biden and his Polish counterpart": the office of whom the sentence names with one, before rather than behind. */
  function officeBeside({ firstToken }: DraftMention): TitleHit | null {
    const here = drafts.flatMap((draft) => {
      const isOffice = draft.reference.kind === 'holder' && draft.reference.title.office !== COUNTERPART
      return isOffice && sentenceOf[draft.firstToken] === sentenceOf[firstToken] ? [draft] : []
    })
    const { reference } = here.findLast((draft) => draft.firstToken < firstToken) ?? here[0] ?? {}
    return reference?.kind === 'holder' ? reference.title : null
  }
}

const COUNTERPART = 'counterpart'

function relation(
  draft: DraftMention,
  sentence: Sentence,
  person: EntityId,
  target: EntityId,
  title: TitleHit,
  doc: Doc,
): DraftRelation {
  return {
    kind: 'relation',
    type: 'holds-office',
    source: person,
    target,
    title: title.office,
    tenure: title.tenure,
    from: null,
    to: null,
    evidence: {
      id: evidenceId(`draft-${draft.start}-holds-office`),
      start: sentence.start,
      end: sentence.end,
      trigger: { start: draft.start, end: draft.end },
      dateText: null,
      dateFrom: null,
      dateTo: null,
      modality: 'factual',
      negated: false,
      attributedTo: [],
      places: [],
      for: [],
      content: null,
      rule: `${doc.article.language}/holds-office/title_and_name`,
      score: null,
    },
  }
}
