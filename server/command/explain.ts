import { EVENT_TYPE } from '../../graph/ontology/event-types.ts'
import type { Explanation } from '../../graph/extract.ts'
import type { Evidence } from '../../graph/model/fact.ts'
import { explainMentions } from '../../graph/explained-mentions.ts'
import { entityId } from '../../graph/model/id.ts'
import type { Mention } from '../../graph/model/mention.ts'
import type { Span } from '../../graph/model/span.ts'
import { reasonsOf } from '../api/reasons.ts'
import { readDataFolder } from '../settings.ts'
import type { ReadFlags } from './read-options.ts'
import { describeReason } from './describe-reason.ts'
import { articlesOf } from './extract.ts'
import { faultLog } from './faults.ts'
import { writeLine } from './output.ts'

/** Prints how each article was read: sentences with trees, mentions, and what became of each word that may tell an event. */
export async function explain(files: readonly string[], flags: ReadFlags & { readonly json?: true }): Promise<void> {
  const articles = articlesOf(files, flags)
  const { openExtractor } = await import('../extractor.ts')
  const faults = faultLog()
  const extractor = await openExtractor(readDataFolder(process.env))
  for await (const item of articles) {
    if (item.kind === 'fault') faults.report(item.fault)
    else {
      const explanation = extractor.explain(item.article)
      const lines = flags.json ? [JSON.stringify(reasonsOf(explanation))] : describe(explanation)
      for (const line of lines) await writeLine(line)
    }
  }
}

type ExplainedSentence = Explanation['sentences'][number]

function describe({ extraction, sentences, reasons, entity: listed }: Explanation): readonly string[] {
  const { article, mentions, entities, facts } = extraction
  const nameOf = (id: string): string => {
    const entity = entities.find((each) => each.id === id) ?? listed(entityId(id))
    return entity ? `${entity.name[article.language] ?? Object.values(entity.name)[0] ?? id} (${id})` : id
  }
  const why = explainMentions(mentions, reasons)
  const meaning = ({ entity, candidates }: Mention): string => {
    if (entity) return nameOf(entity)
    return candidates ? `ambiguous: ${candidates.map(nameOf).join(', ')}` : 'no entity'
  }
  const heading = [
    `# ${article.title ?? article.id}`,
    `${article.language}, ${article.publishedAt ?? 'no date'}, ${article.id}`,
    '',
  ]
  const body = sentences.flatMap((explained) => {
    const { sentence } = explained
    const isHere = ({ start, end }: Span) => sentence.start <= start && end <= sentence.end
    const here = why.mentions.filter(({ mention }) => isHere(mention))
    return [
      article.text.slice(sentence.start, sentence.end),
      ...here.flatMap(({ mention, reasons: own }) => [
        `  mention  ${mention.surface}: ${mention.type}, ${mention.form}, ${meaning(mention)} [${mention.rule}${mention.score === null ? '' : ` ${mention.score.toFixed(2)}`}]`,
        ...own.map((reason) => `           ${describeReason(reason, mention, article.text, nameOf)}`),
      ]),
      ...why.passedOver
        .filter(isHere)
        .flatMap((passed) => [
          `  no name  ${article.text.slice(passed.start, passed.end)}`,
          ...passed.reasons.map((reason) => `           ${describeReason(reason, passed, article.text, nameOf)}`),
        ]),
      ...describeOutcomes(explained, nameOf),
      ...facts.flatMap((fact) =>
        fact.evidence
          .filter(({ start }) => start === sentence.start)
          .map(
            (evidence) =>
              `  fact     ${fact.type}: ${participants(fact, nameOf)}; ${reality(evidence, nameOf)} [${evidence.rule}]`,
          ),
      ),
      ...describeTree(explained),
      '',
    ]
  })
  return [...heading, ...body]
}

function describeOutcomes(
  { sentence, canTell, outcomes }: ExplainedSentence,
  nameOf: (id: string) => string,
): readonly string[] {
  if (!canTell) return ['  no event no word here may tell an event about somebody named here']
  return outcomes.map((outcome) => {
    switch (outcome.kind) {
      case 'event':
        return `  event    ${outcome.draft.type}: ${outcome.draft.actors.map(nameOf).join(', ')} [${outcome.draft.evidence.rule}]`
      case 'abstained':
        return `  no event ${sentence.words[outcome.predicate]?.form ?? ''}: ${outcome.frame.type}, ${outcome.reason} [${outcome.frame.name}]`
    }
  })
}

function participants(fact: Explanation['extraction']['facts'][number], nameOf: (id: string) => string): string {
  switch (fact.kind) {
    case 'relation':
      return `${nameOf(fact.source)} → ${nameOf(fact.target)}${fact.title ? ` as ${fact.title}` : ''}`
    case 'event':
      return [fact.actors, EVENT_TYPE[fact.type].mutual ? [] : fact.recipients, fact.objects]
        .filter((role) => role.length > 0)
        .map((role) => role.map(nameOf).join(' & '))
        .join(' → ')
  }
}

/** How sure, said by whom, and when. */
function reality(evidence: Evidence, nameOf: (id: string) => string): string {
  const { modality, negated, attributedTo, dateFrom, dateTo } = evidence
  return [
    modality,
    ...(negated ? ['negated'] : []),
    ...(attributedTo.length > 0 ? [`says ${attributedTo.map(nameOf).join(' & ')}`] : []),
    ...(dateFrom ? [dateFrom === dateTo ? dateFrom : `${dateFrom} to ${dateTo ?? '…'}`] : []),
  ].join(', ')
}

/** One line a word: number, form, part of speech, label and the head's number. */
function describeTree({ parsed }: ExplainedSentence): readonly string[] {
  if (!parsed) return []
  const { sentence, tree } = parsed
  const width = Math.max(...sentence.words.map(({ form }) => form.length))
  return sentence.words.map(({ form }, index) => {
    const head = (tree.heads[index] ?? -1) + 1
    return `  ${String(index + 1).padStart(4)} ${form.padEnd(width)} ${(tree.upos[index] ?? '').padEnd(6)} ${(tree.labels[index] ?? '').padEnd(12)} ${head}`
  })
}
