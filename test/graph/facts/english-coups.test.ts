import { tellsEvents, type EventRows } from './tells-events.ts'

/** Coups, threats and headlines of English wires: text, and all the events that it tells. */
const ROWS: EventRows = {
  'who seizes power': [
    ["Myanmar's military seized power on Monday.", 'Tatmadaw seized Myanmar (2024-11-04)'],
    ['Russian troops took control of Pokrovsk.', 'Russian armed forces seized Pokrovsk'],
    ['Abdourahamane Tiani, who led a coup in Niger, condemned France.', 'Abdourahamane Tiani condemned France'],
    ['Soldiers in Niger overthrew Mohamed Bazoum.', 'Niger seized Mohamed Bazoum'],
    ['Dorin Recean declared a state of emergency.', 'Dorin Recean restricted Moldova'],
  ],
  'what is threatened': [
    ['Donald Trump had threatened sanctions on Colombia.', 'Donald Trump threatened Colombia'],
    ['Israel threatened strikes on Iran.', 'Israel threatened Iran'],
  ],
  headlines: [
    ['Ukraine halts aid to Slovakia as Fico threatens retaliation', 'Ukraine cut-cooperation Slovakia'],
    ['Myanmar military seizes power, detains Suu Kyi', 'Myanmar arrested Aung San Suu Kyi'],
  ],
  'a number behind "about"': [
    ['Bangladesh is sheltering about 100 refugees from Myanmar.', 'Bangladesh aided Myanmar'],
    ['Joe Biden talked about 100 refugees from Myanmar.'],
  ],
  'verbs joined with a noun': [
    [
      'Kenya led condemnation of the attack by Chad and called on Niger to act.',
      'Kenya condemned Chad',
      'Kenya demanded Niger',
    ],
  ],
  'a bare infinitive behind "and"': [
    [
      'Robert Fico said his country would cut off aid to Ukraine and attack Chad.',
      'Slovakia attacked Chad (planned, by Robert Fico)',
      'Slovakia cut-cooperation Ukraine (planned, by Robert Fico)',
    ],
  ],
  'the army of the country that the text is about': [
    [
      "Myanmar's army seized power. Myanmar is poor. Myanmar mourned. Australia suspended its cooperation with the military.",
      'Australia cut-cooperation Tatmadaw',
      'Tatmadaw seized Myanmar',
    ],
  ],
  'the move that nobody made': [
    [
      'Kyiv blocked exports to Russia. Kyiv refused to attack Chad. Poland praised the move.',
      'Poland praised Ukraine',
      'Ukraine attacked Chad (not)',
      'Ukraine rejected',
      'Ukraine sanctioned Russia',
    ],
  ],
}

tellsEvents('en', ROWS)
