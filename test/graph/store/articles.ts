import { describeEntity, extraction } from './extractions.ts'

/** Eight articles about one pact and its quarrels, which feed, bridge, part and dispute one another's facts. */
export const ARTICLES = [
  extraction({
    id: 'berg-unterzeichnet',
    published: '2024-06-20',
    facts: [
      {
        type: 'signed',
        actors: ['person/berg'],
        objects: ['treaty/hafen'],
        words: 'Anna Berg unterzeichnete am Mittwoch in Steg den Hafenpakt.',
        dated: '2024-06-19',
        at: 'place/steg',
        behalf: 'country/oberland',
        also: [{ words: 'Die Unterschrift gilt als Wende.' }],
      },
      {
        relation: 'holds-office',
        source: 'person/berg',
        target: 'country/oberland',
        title: 'president',
        tenure: 'current',
        words: 'Berg ist Präsidentin von Oberland.',
      },
    ],
  }),
  extraction({
    id: 'signed-in-steg',
    language: 'en',
    published: '2024-06-21',
    facts: [
      {
        type: 'signed',
        actors: ['person/berg'],
        objects: ['treaty/hafen'],
        words: 'In June Anna Berg put her name to the Harbour Pact.',
        dated: ['2024-06-01', '2024-06-30'],
        behalf: 'country/oberland',
      },
      {
        type: 'met',
        actors: ['person/see', 'person/berg'],
        words: 'Berg and Ole See met on the quay.',
        dated: '2024-06-18',
      },
    ],
  }),
  extraction({
    id: 'senat-billigt',
    published: '2024-11-06',
    facts: [
      {
        type: 'ratified',
        actors: ['institution/senat'],
        objects: ['treaty/hafen'],
        words: 'Der Senat hat den Hafenpakt ratifiziert.',
        dated: '2024-11-06',
        behalf: 'country/oberland',
      },
      {
        type: 'accused',
        actors: ['country/inselreich'],
        recipients: ['country/oberland'],
        words: 'Inselreich wirft Oberland vor, Seeland Waffen geliefert zu haben.',
        dated: '2024-11-05',
        about: 2,
      },
      {
        type: 'supplied-arms',
        actors: ['country/oberland'],
        recipients: ['country/seeland'],
        words: 'Oberland soll Seeland Waffen geliefert haben.',
        modality: 'alleged',
        by: 'country/inselreich',
      },
    ],
  }),
  extraction({
    id: 'oberland-bestreitet',
    published: '2024-11-07',
    facts: [
      {
        type: 'supplied-arms',
        actors: ['country/oberland'],
        recipients: ['country/seeland'],
        words: 'Oberland bestreitet die Lieferung.',
        modality: 'denied',
        by: 'country/oberland',
      },
    ],
  }),
  extraction({
    id: 'lieferung-belegt',
    published: '2024-11-20',
    facts: [
      {
        type: 'supplied-arms',
        actors: ['country/oberland'],
        recipients: ['country/seeland'],
        words: 'Am 2. November lieferte Oberland Geschütze an Seeland.',
        dated: '2024-11-02',
      },
    ],
  }),
  extraction({
    id: 'besuch-am-ersten',
    published: '2024-08-02',
    facts: [
      {
        type: 'visited',
        actors: ['person/see'],
        recipients: ['country/oberland'],
        words: 'See war am 1. August in Oberland.',
        dated: '2024-08-01',
      },
    ],
  }),
  extraction({
    id: 'besuch-am-siebten',
    published: '2024-08-08',
    facts: [
      {
        type: 'visited',
        actors: ['person/see'],
        recipients: ['country/oberland'],
        words: 'See war am 7. August in Oberland.',
        dated: '2024-08-07',
      },
      {
        type: 'met',
        actors: ['person/see', 'person/berg'],
        words: 'See traf Berg nicht.',
        negated: true,
        dated: '2024-08-07',
      },
    ],
  }),
  extraction({
    id: 'besuch-dazwischen',
    published: '2024-08-05',
    others: ['place/steg', 'country/inselreich'],
    described: [
      describeEntity('person/see', 'person', 'politician', { de: 'Ole See', en: 'Ole Lake' }, 'SEE', {
        aliases: ['O. See'],
      }),
      describeEntity('country/inselreich', 'country', 'state', { de: 'Inselreich', en: 'The Isles' }, 'INS'),
    ],
    facts: [
      {
        type: 'visited',
        actors: ['person/see'],
        recipients: ['country/oberland'],
        words: 'See hielt sich am 4. August in Oberland auf.',
        dated: '2024-08-04',
      },
      {
        relation: 'holds-office',
        source: 'person/berg',
        target: 'country/oberland',
        title: 'president',
        tenure: 'former',
        words: 'Die frühere Präsidentin Berg begrüßte ihn.',
      },
    ],
  }),
] as const
