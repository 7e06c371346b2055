import { expect, it } from 'vitest'
import type { DraftMention } from '../../../graph/mention/draft.ts'
import type { TaggedName } from '../../../graph/mention/tag-names.ts'
import { weigh } from '../../../graph/mention/weigh.ts'
import { article } from '../article.ts'
import type { Doc } from '../../../graph/model/doc.ts'
import type { MentionForm } from '../../../graph/model/mention.ts'
import type { NameClass } from '../../../graph/names/labels.ts'
import type { EntityType } from '../../../graph/ontology/entity-types.ts'

/** Surface, type and form of a name of the gazetteer; surface, class and score of one of the tagger's. */
type Known = readonly [surface: string, type: EntityType, form?: MentionForm]
type Tagged = readonly [surface: string, kind: NameClass, score?: number]

/** Words of a sentence, what gazetteer and tagger found, and what is left: the tagger's in brackets. */
const ROWS: readonly (readonly [text: string, known: readonly Known[], tagged: readonly Tagged[], left: string])[] = [
  ['In Hamburg regnet es', [['Hamburg', 'place']], [['Hamburg', 'place']], 'Hamburg place name'],
  ['Kein Essen mehr', [['Essen', 'place']], [], ''],
  ['Aus Tokio', [['Tokio', 'place']], [], 'Tokio place name'],
  ['Die Weltbank zahlt', [['Weltbank', 'institution']], [], 'Weltbank institution name'],
  ['WHO IS TO BLAME', [['WHO', 'institution']], [], ''],
  ['WHO WARNS OF CHOLERA', [['WHO', 'institution']], [['WHO', 'institution']], 'WHO institution name'],
  ['Moskau schweigt', [['Moskau', 'country', 'metonym']], [], 'Moskau country metonym'],
  ['Hamas lehnt ab', [['Hamas', 'institution']], [['Hamas', 'place', 0.9]], 'Hamas institution name'],
  ['Jordan scores again', [['Jordan', 'country']], [['Jordan', 'person', 0.9]], '[Jordan person]'],
  ['Jordan closes crossings', [['Jordan', 'country']], [['Jordan', 'institution', 0.9]], 'Jordan country name'],
  ['Chelsea win again', [['Chelsea', 'place']], [['Chelsea', 'institution', 0.9]], '[Chelsea institution]'],
  ['Chelsea win again', [['Chelsea', 'place']], [['Chelsea', 'institution', 0.4]], 'Chelsea place name'],
  ['Tampa Bay lost again', [['Tampa Bay', 'place']], [['Tampa Bay', 'institution', 0.9]], '[Tampa Bay institution]'],
  ['Tampa Bay lost again', [['Tampa Bay', 'place']], [['Tampa Bay', 'person', 0.9]], 'Tampa Bay place name'],
  ['Sieg für Mainz 05', [['Mainz', 'place']], [['Mainz 05', 'institution', 0.9]], '[Mainz 05 institution]'],
  [
    'Die Deutsche Bank zahlt',
    [['Deutsche', 'country', 'adjective']],
    [['Deutsche Bank', 'institution', 0.9]],
    '[Deutsche Bank institution]',
  ],
  [
    'The Lebanese army left',
    [['Lebanese', 'country', 'adjective']],
    [['Lebanese army', 'institution', 0.9]],
    'Lebanese country adjective',
  ],
  [
    'Der Berliner Dom',
    [['Berliner', 'place', 'adjective']],
    [['Berliner', 'place-derived']],
    'Berliner place adjective',
  ],
  [
    'Er liest den Berliner',
    [['Berliner', 'place', 'demonym']],
    [['Berliner', 'institution', 0.9]],
    '[Berliner institution]',
  ],
  [
    'Auf Deutsch gesagt',
    [['Deutsch', 'country', 'adjective']],
    [['Deutsch', 'other-derived', 0.8]],
    '[Deutsch other-derived]',
  ],
  ['Von der Leyen ging', [['Von der Leyen', 'person']], [['Leyen', 'person', 0.4]], 'Von der Leyen person name'],
  ['In the West Bank', [['the West', 'institution']], [['West Bank', 'place', 0.9]], '[West Bank place]'],
  [
    'Die Schweden sehen das',
    [['Schweden', 'country', 'demonym']],
    [['Schweden', 'place', 0.9]],
    'Schweden country demonym',
  ],
  ['Der Golf von Mexiko', [['Golf von Mexiko', 'place']], [['Mexiko', 'place']], 'Golf von Mexiko place name'],
  [
    'Die Nachrichtenagentur AFP meldet',
    [['Nachrichtenagentur AFP', 'institution']],
    [['AFP', 'institution']],
    'AFP institution name',
  ],
  ['Ja, die Grünen stimmten', [['die Grünen', 'institution']], [['Grünen', 'institution']], 'Grünen institution name'],
  [
    'Machthaber Kim Jong Un kam',
    [['Kim Jong Un', 'person']],
    [['Machthaber Kim Jong Un', 'person']],
    'Kim Jong Un person name',
  ],
  [
    'Ostdeutschland wählt',
    [['Ostdeutschland', 'country', 'compound']],
    [['Ostdeutschland', 'place']],
    'Ostdeutschland country name',
  ],
  [
    'hatte Anna Maria Schmidt Tokio besucht',
    [['Tokio', 'place']],
    [['Anna Maria Schmidt Tokio', 'person']],
    'Tokio place name, [Anna Maria Schmidt person]',
  ],
  [
    'hatte Hans Peter Tokio besucht',
    [['Tokio', 'place']],
    [['Hans Peter Tokio', 'person']],
    '[Hans Peter Tokio person]',
  ],
  ['Wadim Krassikow kam frei', [], [['Wadim Krassikow', 'person']], '[Wadim Krassikow person]'],
]

it.each(ROWS)('"%s": %j, %j', (text, known, tagged, left) => {
  const doc = docOf(text)
  const { known: kept, tagged: alone } = weigh(
    doc,
    known.map((each) => draftOf(doc, each)),
    tagged.map(([surface, name, score = 0.95]): TaggedName => ({ ...tokensOf(doc, surface), class: name, score })),
    ({ start, end }) => text.slice(start, end) === 'Tokio',
    ({ start, end }) => text.slice(start, end) === 'WHO',
    (word) => word === 'Peter',
  )
  const told = [
    ...kept.map(({ start, end, type, form }) => `${text.slice(start, end)} ${type} ${form}`),
    ...alone.map(
      (each) =>
        `[${doc.tokens
          .slice(each.firstToken, each.endToken)
          .map((token) => token.text)
          .join(' ')} ${each.class}]`,
    ),
  ]
  expect(told.join(', ')).toBe(left)
})

function docOf(text: string): Doc {
  const tokens = [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
  return { article: article(text, 'de', null), tokens, sentences: [] }
}

function tokensOf({ article: { text }, tokens }: Doc, surface: string): Pick<DraftMention, 'firstToken' | 'endToken'> {
  const start = text.indexOf(surface)
  const end = start + surface.length
  const firstToken = tokens.findIndex((token) => token.start === start)
  return { firstToken, endToken: tokens.findIndex((token) => token.end === end) + 1 }
}

function draftOf(doc: Doc, [surface, type, form = 'name']: Known): DraftMention {
  const start = doc.article.text.indexOf(surface)
  return {
    ...tokensOf(doc, surface),
    start,
    end: start + surface.length,
    type,
    form,
    rule: 'gazetteer',
    reference: { kind: 'known', candidates: [] },
  }
}
