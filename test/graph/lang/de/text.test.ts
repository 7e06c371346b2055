import { describe, expect, it } from 'vitest'
import { germanText } from '../../../../graph/lang/de/text.ts'
import { read, sentencesOf, tokensOf, wordsOf } from '../../text/reading.ts'

const german = (text: string) => read(text, 'de', germanText)

describe('German tokens', () => {
  it.each([
    ['Die US-Regierung schweigt.', 'Die|US-Regierung|schweigt|.'],
    ['Außen- und Europapolitik, Ein- und -ausfuhr', 'Außen-|und|Europapolitik|,|Ein-|und|-ausfuhr'],
    ['Europa-/Außenpolitik', 'Europa-|/|Außenpolitik'],
    ['Moskau - so heißt es - schweigt', 'Moskau|-|so|heißt|es|-|schweigt'],
    ['der „Spiegel“-Bericht', 'der|„|Spiegel|“|-Bericht'],
    ['z. B. Dr. Weber und u.a. Prof.Dr. Berg', 'z.|B.|Dr.|Weber|und|u.a.|Prof.|Dr.|Berg'],
    ['S. A. Brandt, S.A.Brandt und George W. Bush', 'S.|A.|Brandt|,|S.|A.|Brandt|und|George|W.|Bush'],
    ['A.-L. Meier und die U.S.-Regierung', 'A.-L.|Meier|und|die|U.S.-Regierung'],
    ['am 24.2. begann', 'am|24.2.|begann'],
    ['am 3. Oktober 1990', 'am|3.|Oktober|1990'],
    ['am 6. 11. 2024 oder 06.11.2024', 'am|6.|11.|2024|oder|06.11.2024'],
    ['10.000 Euro, 2,5 Prozent, 17:30 Uhr, 3:1', '10.000|Euro|,|2,5|Prozent|,|17:30|Uhr|,|3:1'],
    ['5% von 12€', '5|%|von|12|€'],
    ['Az. 3 StR 170/19', 'Az.|3|StR|170/19'],
    ['§ 5 Abs. 3 Nr. 2', '§|5|Abs.|3|Nr.|2'],
    ['die 78-Jährige der 1990er-Jahre', 'die|78-Jährige|der|1990er-Jahre'],
    ['Papst Johannes Paul II. reist', 'Papst|Johannes|Paul|II.|reist'],
    ['„Nein“, »nein«, "nein", ‚nein‘', '„|Nein|“|,|»|nein|«|,|"|nein|"|,|‚|nein|‘'],
    ["Grass' Roman, 'na gut'", "Grass'|Roman|,|'|na|gut|'"],
    ['geht’s um M’Bala', 'geht’s|um|M’Bala'],
    ['Bürger:innen und Forscher*innen', 'Bürger:innen|und|Forscher*innen'],
    ['CDU/CSU, 120 km/h, AT&T', 'CDU|/|CSU|,|120|km/h|,|AT&T'],
    ['info@beispiel.de, https://beispiel.de/a?b=c.', 'info@beispiel.de|,|https://beispiel.de/a?b=c|.'],
    ['Beispiel.de meldet', 'Beispiel.de|meldet'],
    ['Er blieb stumm.Dann ging er.', 'Er|blieb|stumm|.|Dann|ging|er|.'],
    ['Na ja ... wirklich?! --', 'Na|ja|...|wirklich|?!|--'],
    ['👩‍👩‍👧 jubelt 🇩🇪👍🏽', '👩‍👩‍👧|jubelt|🇩🇪|👍🏽'],
    ['(S.A.Berg--DTZ)', '(|S.|A.|Berg|--|DTZ|)'],
    ['@kanzler #Gipfel', '@kanzler|#Gipfel'],
  ])('%s', (text, expected) => expect(tokensOf(german(text))).toBe(expected))
})

describe('German sentences', () => {
  it.each([
    'Am 3. Oktober trat die DDR bei. ‖ Das war 1990. ‖ Danach begann viel Neues.',
    'Er landete auf Platz 3. ‖ Danach ging er.',
    'Der 2. Senat und die 1. Kammer tagten im 19. Stock.',
    'Das Treffen beginnt am 3. ‖ Der Kanzler reist früher an.',
    'Dr. Weber, Prof. Berg und Frau Dr. Klein kamen z. B. aus Bonn bzw. Kiel.',
    'Sie liefern Öl, Gas usw. ‖ Die Regierung prüft das.',
    'Nach § 5 Abs. 3 Nr. 2 gilt die Frist.',
    'Das geschah 44 v. Chr. ‖ Danach herrschte Krieg.',
    'George W. Bush traf Wladimir W. Putin.',
    'Elisabeth II. ‖ Die Königin war 96.',
    'Es galt Plan B. ‖ Der Minister schwieg.',
    '„Wir kommen nicht.“ ‖ Er ging.',
    '„Wir kommen nicht“, sagte er.',
    '„Kommen Sie?“, fragte sie. ‖ „Nein!“ ‖ Er blieb.',
    'Er sagte: „Wir bleiben. ‖ Das ist sicher.“ ‖ Dann schwieg er.',
    'Sie sehen ihr Recht verletzt. ‖ (Az. 3 StR 170/19) ‖ Das Urteil folgt.',
    'Die Firma Yahoo! kündigte Entlassungen an.',
    'Was nun? ‖ Niemand weiß es ... ‖ Oder doch?',
    'Er blieb stumm. ‖ „Nein“ war sein Wort.',
    'Dafür spricht: 1. Die Lage ist ernst. ‖ 2. Die Zeit drängt.',
  ])('%s', (text) => expect(sentencesOf(german(text.replaceAll('‖ ', '')))).toBe(text))

  it('end with a headline, a blank line and a bullet, not with a wrapped line', () => {
    const text = [
      'Gipfel in Genf endet ohne Ergebnis',
      'Die Außenminister der beiden Staaten haben ihre Gespräche in Genf am Montag',
      'ohne Ergebnis beendet. Ein neuer Termin für das nächste Treffen steht noch',
      'nicht fest.',
      '',
      'Forderungen',
      '• Abzug der Truppen',
      '• Austausch der Gefangenen',
    ].join('\n')
    const [headline, first, ...rest] = sentencesOf(german(text)).split(' ‖ ')
    expect(headline).toBe('Gipfel in Genf endet ohne Ergebnis')
    expect(first).toMatch(/^Die Außenminister.*beendet\.$/s)
    expect(rest).toHaveLength(4)
  })
})

describe('German words', () => {
  it.each([
    ['Im Juni beim Gipfel', 'In dem Juni bei dem Gipfel'],
    ['zur Lage vom Montag, zum Teil am Ort', 'zu der Lage von dem Montag , zu dem Teil an dem Ort'],
    ['am größten', 'an dem größten'],
    ['ins Amt, ans Meer, aufs Land', 'in das Amt , an das Meer , auf das Land'],
    ['fürs Erste, durchs Tor, ums Leben', 'für das Erste , durch das Tor , um das Leben'],
    [
      'übers Meer, unters Dach, vors Haus, hinterm Berg',
      'über das Meer , unter das Dach , vor das Haus , hinter dem Berg',
    ],
  ])('%s', (text, expected) => expect(wordsOf(german(text))).toBe(expected))

  it('point to the token that they stand in', () => {
    const [sentence] = german('Er ist im Amt').sentences
    expect(sentence?.words.map(({ token }) => token)).toEqual([0, 1, 2, 2, 3])
  })
})
