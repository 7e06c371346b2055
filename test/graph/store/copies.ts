import { articleId } from '../../../graph/model/id.ts'
import { extraction } from './extractions.ts'

/** One agency text three times, each time with another sentence changed, and an article of its own about the same event. */
const SENTENCES = [
  'Anna Berg unterzeichnete am Mittwoch in Steg den Hafenpakt.',
  'Der Pakt regelt, wer die Kaimauern unterhält und wer in der Fahrrinne zuerst fährt.',
  'Vor dem Rathaus hatten sich am Morgen einige Hundert Fischer versammelt.',
  'Die Verhandlungen waren zweimal unterbrochen worden, zuletzt im Frühjahr wegen der Zölle.',
  'Beide Seiten wollen die Urkunden noch in diesem Jahr austauschen.',
]

function copy(id: string, published: string, sentences: readonly string[]) {
  const { article, ...said } = extraction({
    id,
    published,
    facts: [
      {
        type: 'signed',
        actors: ['person/berg'],
        objects: ['treaty/hafen'],
        words: SENTENCES[0] ?? '',
        dated: '2024-06-19',
      },
    ],
  })
  return { ...said, article: { ...article, id: articleId(id), text: sentences.join(' ') } }
}

export const COPIES = {
  early: copy('early', '2024-06-19', SENTENCES),
  late: copy('late', '2024-06-20', SENTENCES.with(2, 'Am Abend gab es ein Essen im kleinen Kreis.')),
  latest: copy(
    'latest',
    '2024-06-21',
    SENTENCES.with(4, 'Beide Seiten wollen die Urkunden noch im Herbst austauschen.'),
  ),
  other: copy('other', '2024-06-19', [
    SENTENCES[0] ?? '',
    'Nach acht Jahren Streit einigten sich die Nachbarn über den Hafen, den beide für ihre Flotten brauchen.',
    'Kritiker in Oberland nennen den Preis zu hoch und kündigen Widerstand im Senat an.',
  ]),
}
