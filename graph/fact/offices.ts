import type { LinkedMention } from '../link/link.ts'
import type { Catalogue } from '../link/catalogue.ts'
import type { DraftMention } from '../mention/draft.ts'
import type { Doc, Sentence } from '../model/doc.ts'
import { evidenceId, type EntityId } from '../model/id.ts'
import type { DraftRelation } from './draft-fact.ts'

/**
 * Offices that the text gives to people: "der russische Präsident Wladimir Putin", "Nordkoreas Machthaber Kim", "Außenministerin
 * Choe Son Hui". Where no country stands beside the title, the office that the linked person held on that day tells it.
 */
export function readOffices(
  doc: Doc,
  drafts: readonly DraftMention[],
  mentions: readonly LinkedMention[],
  catalogue: Catalogue,
): readonly DraftRelation[] {
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]))
  const personAt = new Map(mentions.filter(({ type }) => type === 'person').map((mention) => [mention.firstToken, mention]))
  return drafts.flatMap((draft): readonly DraftRelation[] => {
    const { reference } = draft
    if (reference.kind !== 'holder') return []
    const person = personAt.get(draft.endToken)
    const role = byStart.get(draft.start)
    if (!person?.entity || !role) return []
    const { title } = reference
    const target = reference.country ?? officeOf(person.entity, title.office, title.tenure)
    const sentence = doc.sentences.find((each) => each.start <= draft.start && draft.end <= each.end)
    if (!target || !sentence) return []
    return [relation(draft, sentence, person, target, title.office, title.tenure, doc)]
  })

  function officeOf(person: EntityId, office: string, tenure: DraftRelation['tenure']): EntityId | null {
    const known = catalogue.byId.get(person)
    if (known?.type !== 'person') return null
    return catalogue.officeOf(known, office, doc.article.publishedAt, tenure ?? 'current')?.of ?? null
  }
}

function relation(
  draft: DraftMention,
  sentence: Sentence,
  person: LinkedMention,
  target: EntityId,
  title: string,
  tenure: DraftRelation['tenure'],
  doc: Doc,
): DraftRelation {
  return {
    kind: 'relation',
    type: 'holds-office',
    source: person.entity ?? target,
    target,
    title,
    tenure,
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
