import { tellsEvents, type EventRows } from './tells-events.ts'

/** When English tells a thing to have happened, and who says it: text, and all the events that it tells. */
const ROWS: EventRows = {
  'whose a date is': [
    ['Last month Chinese warships attacked Japan.', 'China attacked Japan (2024-10-01..2024-10-31)'],
    ['Kenya on Monday became the fifth country to recognise Somaliland.', 'Kenya recognised Somaliland (2024-11-04)'],
    ['Kenya failed on Monday to condemn Chad.', 'Kenya condemned Chad (not, 2024-11-04)'],
    [
      'Kenya expelled a Chadian diplomat on Monday, accusing Chad of espionage.',
      'Kenya accused Chad (2024-11-04)',
      'Kenya expelled Chad (2024-11-04)',
    ],
    [
      'A first summit fell through on 28 February, when Donald Trump accused Volodymyr Zelensky of ingratitude.',
      'Donald Trump accused Volodymyr Zelenskyy (2024-02-28)',
    ],
    [
      'Wang Yi met Vladimir Putin on Wednesday, days after Washington had warned Beijing.',
      'United States warned China',
      'Vladimir Putin + Wang Yi met (2024-11-06)',
    ],
    [
      'Kenya condemned on Monday the attack of Somalia on Ethiopia.',
      'Kenya condemned Somalia (2024-11-04)',
      'Somalia attacked Ethiopia',
    ],
    ['France launched an attack on Syria on Sunday.', 'France attacked Syria (2024-11-03)'],
    ['Kenya met Uganda on Monday and later condemned Chad.', 'Kenya + Uganda met (2024-11-04)', 'Kenya condemned Chad'],
    [
      'Kenya met Uganda on Monday and condemned Chad.',
      'Kenya + Uganda met (2024-11-04)',
      'Kenya condemned Chad (2024-11-04)',
    ],
  ],
  'who says it': [
    [
      'Olaf Scholz met Vladimir Putin and urged him to withdraw troops from Syria.',
      'Olaf Scholz + Vladimir Putin met',
      'Olaf Scholz demanded Vladimir Putin',
      'Vladimir Putin withdrew-troops Syria (obligation, by Olaf Scholz)',
    ],
  ],
}

tellsEvents('en', ROWS)
