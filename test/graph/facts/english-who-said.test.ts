import { tellsEvents, type EventRows } from './tells-events.ts'

/** Who does what in joined and subordinate clauses of English wires: text, and all the events that it tells. */
const ROWS: EventRows = {
  'a charge behind an order': [
    [
      'Rwanda ordered all Belgian diplomats to leave within 48 hours, accusing Belgium of bias.',
      'Rwanda accused Belgium',
      'Rwanda expelled Belgium',
    ],
  ],
  'what is ruled out': [
    [
      'German Defence Minister Boris Pistorius ruled out supplying Taurus missiles to Ukraine.',
      'Boris Pistorius rejected Ukraine',
      'Boris Pistorius supplied-arms Ukraine (not)',
    ],
  ],
  'several rather than a body': [
    [
      "Iran's foreign ministry summoned the envoys of Britain and France after they accused Iraq of bias.",
      'France + United Kingdom accused Iraq',
      'Iranian foreign ministry condemned France + United Kingdom',
    ],
  ],
  'talks that somebody convenes': [
    ['Chad and Niger met. Angola convened the negotiations.', 'Angola mediated Chad + Niger', 'Chad + Niger met'],
    [
      'Qatar brought together Felix Tshisekedi and Paul Kagame in Doha.',
      'Qatar mediated Félix Tshisekedi + Paul Kagame',
    ],
  ],
  'what the verb before is told of': [
    [
      'Britain suspended aid to Rwanda, and Germany froze new assistance.',
      'Germany cut-cooperation Rwanda',
      'United Kingdom cut-cooperation Rwanda',
    ],
  ],
  'what is voted': [
    ['The Security Council voted to extend sanctions on Libya.', 'United Nations Security Council sanctioned Libya'],
  ],
  'two bare nouns': [
    [
      'The International Criminal Court issued an arrest warrant for Omar al-Bashir.',
      'International Criminal Court charged Omar al-Bashir',
    ],
  ],
  'what is prevented': [
    ['Turkish police prevented Selahattin Demirtas from travelling.', 'Police (Turkey) restricted Selahattin Demirtaş'],
    ['Israel prevented acts of genocide in Gaza.'],
  ],
  investigations: [
    [
      'Prosecutors in Rome placed Giorgia Meloni under investigation.',
      'Prosecution (Italy) investigated Giorgia Meloni',
    ],
  ],
}

tellsEvents('en', ROWS)
