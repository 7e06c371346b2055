import { describe } from 'vitest'
import { tellsEvents, type EventRows } from './tells-events.ts'

const GERMAN: EventRows = {
  'what two do for each other': [
    [
      'Polen und Litauen haben einen Pakt unterzeichnet. Er sieht vor, dass die beiden Staaten einander bei einem Angriff auf einen von ihnen „unverzüglichen Beistand“ leisten.',
      'Lithuania + Poland aided Lithuania + Poland (planned)',
      'Lithuania + Poland signed Pakt Litauen–Polen',
    ],
    [
      'Der Pakt verpflichtet Kenia und Ghana zu gegenseitigem Beistand.',
      'Ghana + Kenya supported Ghana + Kenya (obligation)',
    ],
    [
      'Peru und Chile verpflichten sich in dem Vertrag, einander im Falle eines Angriffs Hilfe zu leisten.',
      'Chile + Peru aided Chile + Peru (obligation)',
    ],
    ['Kenia und Ghana kommen einander zu Hilfe.', 'Ghana + Kenya aided Ghana + Kenya'],
  ],
  'who fights is who is helped': [
    [
      'Nach Angaben der UN schickte Uganda Ausbilder, um die kongolesische Armee im Kampf gegen die M23 zu unterstützen.',
      'Armed Forces of the Democratic Republic of the Congo + M23 fought',
      'Uganda supported Armed Forces of the Democratic Republic of the Congo (planned, by United Nations)',
    ],
    ['Frankreich half Mali im Kampf gegen Al-Kaida.', 'France aided Mali', 'Mali + al-Qaeda fought'],
  ],
  'who is to sign next': [
    [
      'Der Pakt mit Nepal wird nun zur Unterschrift an Xi Jinping geschickt.',
      'Xi Jinping signed Pakt China–Nepal (planned)',
    ],
    ['Das Abkommen wird nun Emmanuel Macron zur Unterschrift vorgelegt.', 'Emmanuel Macron signed Abkommen (planned)'],
  ],
  'what is assured and offered': [
    [
      'Wang Yi versicherte, China stehe fest an der Seite Pakistans.',
      'China supported Pakistan (reported, by Wang Yi)',
      'Wang Yi promised Pakistan',
    ],
    [
      'Wang Yi versicherte, China habe Pakistan nicht angegriffen.',
      'China attacked Pakistan (not, reported, by Wang Yi)',
    ],
    [
      'Olaf Scholz bot Xi Jinping Zusammenarbeit an.',
      'Olaf Scholz + Xi Jinping cooperated (planned, by Olaf Scholz)',
      'Olaf Scholz promised Xi Jinping',
    ],
  ],
  'where drones are sent': [
    ['Türkische Drohneneinsätze im Norden Syriens nehmen zu.', 'Turkey attacked Syria'],
    ['Die US-Drohneneinsätze in Somalia gehen weiter.', 'United States attacked Somalia'],
  ],
  'a subject before a time': [
    [
      'Erdogan war im Mai das letzte Mal seit Jahren nach Bagdad geflogen.',
      'Recep Tayyip Erdoğan visited Baghdad (2024-05-01..2024-05-31)',
    ],
  ],
}

const ENGLISH: EventRows = {
  'what two do for each other': [
    ['The pact commits Kenya and Ghana to defend each other.', 'Ghana + Kenya supported Ghana + Kenya (obligation)'],
    [
      'The treaty obliges Egypt and Sudan to provide "immediate military assistance" to one another.',
      'Egypt + Sudan aided Egypt + Sudan (obligation)',
    ],
    ["The pact provides for Chile and Peru to come to each other's aid.", 'Chile + Peru aided Chile + Peru (planned)'],
  ],
  'who fights is who is helped': [
    [
      'Rwanda backs M23 in its fight against the Congolese army.',
      'Armed Forces of the Democratic Republic of the Congo + M23 fought',
      'Rwanda supported M23',
    ],
  ],
  'who is to sign next': [
    ['The pact now goes to Emmanuel Macron for his signature.', 'Emmanuel Macron signed pact (planned)'],
    ["The pact still awaits Xi Jinping's signature.", 'Xi Jinping signed pact (planned)'],
  ],
}

describe('in German', () => {
  tellsEvents('de', GERMAN)
})
describe('in English', () => {
  tellsEvents('en', ENGLISH)
})
