import { describe, expect, it } from 'vitest'
import { germanText } from '../../../../graph/lang/de/text.ts'
import { datesOf } from '../../text/reading.ts'

/** A Wednesday. */
const PUBLISHED = '2024-11-06'

describe('German dates that need no day of publication', () => {
  it.each([
    ['Am 3. Oktober 1990 trat die DDR bei.', '[Am 3. Oktober 1990] 1990-10-03..1990-10-03'],
    ['Der Vertrag vom 06.11.2024 gilt.', '[vom 06.11.2024] 2024-11-06..2024-11-06'],
    ['Stand 6. 11. 2024', '[6. 11. 2024] 2024-11-06..2024-11-06'],
    ['Er starb am 9. Nov. 1989.', '[am 9. Nov. 1989] 1989-11-09..1989-11-09'],
    ['Am Mittwoch, dem 6. November 2024, stimmte er ab.', '[Am Mittwoch, dem 6. November 2024] 2024-11-06..2024-11-06'],
    ['Im Juni 2024 reiste er ab.', '[Im Juni 2024] 2024-06-01..2024-06-30'],
    ['Sie kamen Anfang Februar 2023.', '[Anfang Februar 2023] 2023-02-01..2023-02-10'],
    ['Im Sommer 2023 war es heiß.', '[Im Sommer 2023] 2023-06-01..2023-08-31'],
    ['Im Winter 2022/23 fror es.', '[Im Winter 2022/23] 2022-12-01..2023-02-28'],
    ['Im Jahr 2014 fiel die Krim.', '[Im Jahr 2014] 2014-01-01..2014-12-31'],
    ['2014 annektierte Russland die Krim.', '[2014] 2014-01-01..2014-12-31'],
    ['Russland besetzte 2014 die Krim.', '[2014] 2014-01-01..2014-12-31'],
    ['Ende 2021 zog er ab.', '[Ende 2021] 2021-10-01..2021-12-31'],
    ['Mitte der 1990er Jahre endete der Krieg.', '[Mitte der 1990er Jahre] 1993-01-01..1996-12-31'],
    ['In den neunziger Jahren herrschte Krieg.', '[In den neunziger Jahren] 1990-01-01..1999-12-31'],
    ['Im ersten Quartal 2024 sank der Absatz.', '[Im ersten Quartal 2024] 2024-01-01..2024-03-31'],
    ['Im zweiten Halbjahr 2023 stieg er.', '[Im zweiten Halbjahr 2023] 2023-07-01..2023-12-31'],
    ['Seit 2014 hält Russland die Krim besetzt.', '[Seit 2014] 2014-01-01..?'],
    ['Ab dem 1. Mai 2025 gilt das Gesetz.', '[Ab dem 1. Mai 2025] 2025-05-01..?'],
    ['Bis Ende 2025 gilt der Vertrag.', '[Bis Ende 2025] ?..2025-12-31'],
    ['Vor 1990 war das anders.', '[Vor 1990] ?..1989-12-31'],
    ['Nach dem 24. Februar 2022 änderte sich alles.', '[Nach dem 24. Februar 2022] 2022-02-25..?'],
    ['Zwischen 2014 und 2016 wurde verhandelt.', '[Zwischen 2014 und 2016] 2014-01-01..2016-12-31'],
    ['Von März bis Juni 2024 dauerte die Offensive.', '[Von März bis Juni 2024] 2024-03-01..2024-06-30'],
    ['Vom 3. bis 5. März 2024 tagte der Rat.', '[Vom 3. bis 5. März 2024] 2024-03-03..2024-03-05'],
    ['Der Krieg (1998–1999) war kurz.', '[1998–1999] 1998-01-01..1999-12-31'],
    ['Das Abkommen von 2015 wurde gekündigt.', '[von 2015] 2015-01-01..2015-12-31'],
  ])('%s', (text, expected) => expect(datesOf(text, germanText, null)).toBe(expected))
})

describe('German dates seen from the day of publication', () => {
  it.each([
    ['Der Rat stimmte am Mittwoch zu.', '[am Mittwoch] 2024-11-06..2024-11-06'],
    ['Der Rat hat am Donnerstag zugestimmt.', '[am Donnerstag] 2024-10-31..2024-10-31'],
    ['Putin wird am Freitag nach Minsk reisen.', '[am Freitag] 2024-11-08..2024-11-08'],
    ['Er kündigte an, am Freitag nach Berlin zu reisen.', '[am Freitag] 2024-11-08..2024-11-08'],
    ['Russland soll am Dienstag Raketen abgefeuert haben.', '[am Dienstag] 2024-11-05..2024-11-05'],
    [
      'Er sagte am Montag, Putin werde am Donnerstag reisen.',
      '[am Montag] 2024-11-04..2024-11-04 [am Donnerstag] 2024-11-07..2024-11-07',
    ],
    ['Am Dienstagabend hatte ein Verein eingeladen.', '[Am Dienstagabend] 2024-11-05..2024-11-05'],
    ['In der Nacht zum Dienstag griff Russland an.', '[In der Nacht zum Dienstag] 2024-11-05..2024-11-05'],
    ['Vergangenen Mittwoch trafen sie sich.', '[Vergangenen Mittwoch] 2024-10-30..2024-10-30'],
    ['Am kommenden Mittwoch trifft er Macron.', '[Am kommenden Mittwoch] 2024-11-13..2024-11-13'],
    ['Am Freitag vergangener Woche kam er.', '[Am Freitag vergangener Woche] 2024-11-01..2024-11-01'],
    ['Am Montag der kommenden Woche kommt er.', '[Am Montag der kommenden Woche] 2024-11-11..2024-11-11'],
    ['Am Wochenende demonstrierten Tausende.', '[Am Wochenende] 2024-11-02..2024-11-03'],
    ['Gestern kam er, morgen geht er.', '[Gestern] 2024-11-05..2024-11-05 [morgen] 2024-11-07..2024-11-07'],
    ['Bei einem Besuch vergangene Woche sprach sie.', '[vergangene Woche] 2024-10-28..2024-11-03'],
    ['In den vergangenen Wochen kamen Soldaten.', '[In den vergangenen Wochen] 2024-09-25..2024-11-06'],
    ['In den letzten drei Tagen fielen Bomben.', '[In den letzten drei Tagen] 2024-11-03..2024-11-06'],
    ['Die beiden unterzeichneten im Juni ein Abkommen.', '[im Juni] 2024-06-01..2024-06-30'],
    ['Im November stimmte der Rat ab.', '[Im November] 2024-11-01..2024-11-30'],
    ['Im Dezember starb er.', '[Im Dezember] 2023-12-01..2023-12-31'],
    ['Das Gericht verhandelt im Dezember.', '[im Dezember] 2024-12-01..2024-12-31'],
    ['Das Gericht wird im März entscheiden.', '[im März] 2025-03-01..2025-03-31'],
    ['Im vergangenen Juni wurde gewählt.', '[Im vergangenen Juni] 2024-06-01..2024-06-30'],
    ['Im kommenden Juni wird gewählt.', '[Im kommenden Juni] 2025-06-01..2025-06-30'],
    ['Er trat im Mai vergangenen Jahres zurück.', '[im Mai vergangenen Jahres] 2023-05-01..2023-05-31'],
    ['Der Verband kündigte den 19. Dezember als Termin an.', '[19. Dezember] 2024-12-19..2024-12-19'],
    ['Putin war im Sommer nach Nordkorea gereist.', '[im Sommer] 2024-06-01..2024-08-31'],
    ['Am 12. und 13. Dezember wird getagt.', '[Am 12. und 13. Dezember] 2024-12-12..2024-12-13'],
    ['Am 24.2. begann der Krieg.', '[Am 24.2.] 2024-02-24..2024-02-24'],
    ['Am kommenden Wochenende wird gefeiert.', '[Am kommenden Wochenende] 2024-11-09..2024-11-10'],
    ['Am vergangenen Wochenende fiel er.', '[Am vergangenen Wochenende] 2024-11-02..2024-11-03'],
    ['Am gestrigen Dienstag kam er.', '[Am gestrigen Dienstag] 2024-11-05..2024-11-05'],
    ['Am späten Dienstagabend kam er.', '[Am späten Dienstagabend] 2024-11-05..2024-11-05'],
    ['Vor rund zwei Wochen kam er.', '[Vor rund zwei Wochen] 2024-10-21..2024-10-27'],
    ['Er kommt übernächste Woche.', '[übernächste Woche] 2024-11-18..2024-11-24'],
    ['In den Jahren 2014 bis 2016 sank sie.', '[In den Jahren 2014 bis 2016] 2014-01-01..2016-12-31'],
    ['In den Monaten Juli bis September sank er.', '[Juli bis September] 2024-07-01..2024-09-30'],
    ['In diesem Winter fror es.', '[In diesem Winter] 2023-12-01..2024-02-29'],
    ['In diesem Winter wird es kalt.', '[In diesem Winter] 2024-12-01..2025-02-28'],
    ['Ende Oktober kamen Soldaten.', '[Ende Oktober] 2024-10-21..2024-10-31'],
    [
      'Zu Beginn des Jahres und Ende vergangenen Jahres',
      '[Zu Beginn des Jahres] 2024-01-01..2024-03-31 [Ende vergangenen Jahres] 2023-10-01..2023-12-31',
    ],
    ['Vor zwei Jahren begann der Krieg.', '[Vor zwei Jahren] 2022-01-01..2022-12-31'],
    ['Vor drei Tagen fiel die Stadt.', '[Vor drei Tagen] 2024-11-03..2024-11-03'],
    ['Vor wenigen Tagen kam er.', '[Vor wenigen Tagen] 2024-10-31..2024-11-05'],
    ['In zwei Wochen wird gewählt.', '[In zwei Wochen] 2024-11-18..2024-11-24'],
    ['Am Montag und Dienstag wurde getagt.', '[Am Montag und Dienstag] 2024-11-04..2024-11-05'],
    ['Im Juni und Juli war Krieg.', '[Im Juni und Juli] 2024-06-01..2024-07-31'],
    [
      'Das Abkommen von 2015 wurde im Mai gekündigt.',
      '[von 2015] 2015-01-01..2015-12-31 [im Mai] 2024-05-01..2024-05-31',
    ],
    ['Seit Montag streiken sie.', '[Seit Montag] 2024-11-04..?'],
    ['Dieses Jahr und nächsten Monat', '[Dieses Jahr] 2024-01-01..2024-12-31 [nächsten Monat] 2024-12-01..2024-12-31'],
  ])('%s', (text, expected) => expect(datesOf(text, germanText, PUBLISHED)).toBe(expected))
})

describe('German words that are no dates, or whose days nobody can know', () => {
  it.each([
    ['Frau Mai traf Minister August.', ''],
    ['Die Agenda 2030 und die Resolution 1701 gelten.', ''],
    ['Der IC 2030 nach Ulm fuhr ab.', ''],
    ['Die Su-27 flog 24 Jahre lang.', ''],
    ['Rund 1950 Soldaten und 2000 Panzer standen bereit.', ''],
    ['Der Preis stieg auf 2014 Euro.', ''],
    ['Das erste Mal seit 30 Jahren reiste er hin.', ''],
    ['Erstmals seit 2014 trafen sie sich.', ''],
    ['Jeden Morgen las er den „Freitag“.', ''],
    ['In zwei Jahren baute er die Brücke.', ''],
    ['Nach Angaben der Polizei vor Ort', ''],
    ['Es geschah am 30. Februar.', '[am 30. Februar] ?..?'],
    ['Vor mehr als zwei Jahren kam er.', '[Vor mehr als zwei Jahren] ?..?'],
    ['In den letzten Tagen des Krieges floh er.', ''],
    ['Bis heute gilt sie noch heute als sicher.', ''],
    ['Im letzten Jahr seiner Amtszeit schwieg er.', ''],
    [
      'Im Februar 2022 begann der Krieg, im September folgte mehr.',
      '[Im Februar 2022] 2022-02-01..2022-02-28 [im September] ?..?',
    ],
    ['Am Freitag treffen sich die Minister.', '[Am Freitag] ?..?'],
    ['Die Minister beraten am Freitag.', '[am Freitag] ?..?'],
    ['Putin reist am Freitag nach Minsk.', '[am Freitag] ?..?'],
    ['In den vergangenen Jahren wuchs sie.', '[In den vergangenen Jahren] ?..?'],
  ])('%s', (text, expected) => expect(datesOf(text, germanText, PUBLISHED)).toBe(expected))
})

it('keeps relative German dates without days when nobody knows the day of publication', () => {
  expect(datesOf('Am Mittwoch im Juni, vergangene Woche', germanText, null)).toBe(
    '[Am Mittwoch] ?..? [im Juni] ?..? [vergangene Woche] ?..?',
  )
})
