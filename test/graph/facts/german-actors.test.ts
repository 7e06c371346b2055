import { tellsEvents, type EventRows } from './tells-events.ts'

/** Who acts where several are listed, where nobody is named and where the parser joins what does not belong together: text and its events. */
const ROWS: EventRows = {
  'who acts': [
    [
      'Litauen, Estland und Lettland verhängten am Sonntag Einreiseverbote gegen Iwanischwili.',
      'Estonia + Latvia + Lithuania sanctioned Bidzina Ivanishvili (2024-11-03)',
    ],
    ['Ein Berater von Ajatollah Ali Chamenei drohte, Teheran werde den Hafen sperren.'],
    [
      'Die Außenminister Armeniens und Aserbaidschans, Ararat Mirsojan und Dschejhun Bajramow, haben ein Friedensabkommen paraphiert.',
      'Ararat Mirzoyan + Jeyhun Bayramov signed Armenia–Azerbaijan peace treaty',
    ],
    ['Trump hob eine Beschränkung der militärischen Zusammenarbeit mit Baku auf.', 'Donald Trump conceded Azerbaijan'],
    [
      'Georgiens Präsident Micheil Kawelaschwili sprach in Tiflis. In der Hauptstadt gingen Tausende Menschen auf die Straße.',
      'Demonstrators (Georgia) protested',
    ],
    [
      'Mali, Niger und Tschad tagten. Russland liefert den drei Ländern Waffen.',
      'Chad + Mali + Niger met',
      'Russia supplied-arms Chad + Mali + Niger',
    ],
    ['Die Regierung bot den Machthabern in Bamako Gespräche an. Ruanda forderte seine Verbündeten auf zu helfen.'],
    ['Togo schloss einen Beitritt seines Landes nicht aus.'],
    [
      'Malis Präsident Assimi Goïta, Nigers Juntachef Abdourahamane Tiani und Burkina Fasos Machthaber Ibrahim Traoré empfingen Wladimir Putin.',
      'Abdourahamane Tiani + Assimi Goïta + Ibrahim Traoré hosted Vladimir Putin',
    ],
    [
      'Unterstützung erhielt Vučić vom ungarischen Regierungschef Viktor Orbán.',
      'Viktor Orbán supported Aleksandar Vučić',
    ],
    [
      'Außenminister Wang Yi versicherte, China werde „unter allen Umständen“ im Grenzstreit an der Seite Pakistans stehen.',
      'China supported Pakistan (planned, by Wang Yi)',
      'Wang Yi promised Pakistan',
    ],
    [
      'Ghana ist zu einem der eifrigsten Unterstützer der kenianischen Regierung geworden.',
      'Ghana supported Government (Kenya)',
    ],
    ['Ghana forderte von Belarus die Freilassung von Ales Bjaljazki.', 'Ghana demanded Belarus'],
  ],
}

tellsEvents('de', ROWS)
