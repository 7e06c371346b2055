import { beforeAll, expect, it } from 'vitest'
import type { Extractor } from '../../../graph/extract.ts'
import { shippedExtractor } from '../reader.ts'
import { meaningsOf, type Row } from './meaning.ts'

const GERMAN: readonly Row[] = [
  ['Der Bundesrat in Bern beschloss Sanktionen.', 'Bundesrat = Swiss Federal Council'],
  ['Der Bundesrat in Berlin stimmte zu.', 'Bundesrat = Bundesrat'],
  ['Albaniens Sozialistische Partei siegte bei der Wahl.', 'Sozialistische Partei = Socialist Party of Albania'],
  [
    'Die Demokratische Partei in Tirana kündigte Proteste an. Albaniens Regierung wies das zurück.',
    'Demokratische Partei = (institution)',
  ],
  ['In Italien verlor die Demokratische Partei an Zustimmung.', 'Demokratische Partei = nobody'],
  [
    'Südkoreas Parlament stimmte ab. Die Demokratische Partei feierte.',
    'Demokratische Partei = Democratic Party of Korea',
  ],
  ['Die Republikanische Partei in Armenien verlor die Wahl.', 'Republikanische Partei = (institution)'],
  [
    'Joe Biden kritisierte die Republikanische Partei im Kongress in Washington.',
    'Republikanische Partei = Republican Party',
  ],
  [
    'Das Außenministerium in Warschau bestellte den russischen Botschafter ein.',
    'Außenministerium = Polish foreign ministry',
  ],
  ['Das Außenministerium in Tokio protestierte.', 'Außenministerium = Japanese foreign ministry'],
  ['Das georgische Verfassungsgericht wies die Klage ab.', 'Verfassungsgericht = Constitutional court (Georgia)'],
  ['Das Verfassungsgericht in Bukarest annullierte die Wahl.', 'Verfassungsgericht = Constitutional Court of Romania'],
  [
    'Die Nationalversammlung in Paris sprach der Regierung das Misstrauen aus.',
    'Nationalversammlung = National Assembly of France',
  ],
  ['Die Nationalversammlung in Dakar billigte das Gesetz.', 'Nationalversammlung = National Assembly of Senegal'],
  ['Der Oberste Gerichtshof in Islamabad hob das Urteil auf.', 'Oberste Gerichtshof = Supreme Court of Pakistan'],
  ['Kenias Oberster Gerichtshof bestätigte die Wahl.', 'Oberster Gerichtshof = Supreme Court of Kenya'],
  ['Das Parlament in Kiew verlängerte das Kriegsrecht.', 'Parlament = Verkhovna Rada'],
  [
    'Das Verteidigungsministerium in Seoul meldete einen Raketentest Nordkoreas.',
    'Verteidigungsministerium = South Korean defence ministry',
  ],
  ['Die Zentralbank in Ankara erhöhte den Leitzins.', 'Zentralbank = Central Bank of the Republic of Turkey'],
  ['Alpha Condé, Vorsitzender der AU, reiste nach Libyen.', 'Vorsitzender = Alpha Condé', 'Alpha Condé = Alpha Condé'],
  ['Kaja Kallas soll EU-Außenbeauftragte werden.', 'Außenbeauftragte = nobody'],
  [
    'Die estnische Regierungschefin Kaja Kallas soll Außenbeauftragte werden, sagte Olaf Scholz.',
    'Außenbeauftragte = nobody',
  ],
  ['Irans oberster Führer drohte Israel mit Vergeltung.', 'oberster Führer = Ali Khamenei'],
  [
    'Der Kreml-Chef empfing seinen chinesischen Amtskollegen in Moskau.',
    'Kreml-Chef = Vladimir Putin',
    'Amtskollegen = Xi Jinping',
  ],
  ['Der Kremlchef lehnte das Angebot ab.', 'Kremlchef = Vladimir Putin'],
  ['Annalena Baerbock traf ihren türkischen Kollegen in Ankara.', 'Kollegen = Hakan Fidan'],
  [
    'Bundeskanzler Olaf Scholz reiste nach Kairo. Der Kanzler traf Präsident Abdel Fattah al-Sisi.',
    'Kanzler = Olaf Scholz',
  ],
  ['Georgien protestierte gegen Russland. Das Land will in die EU.', 'Land = Georgia'],
  ['Der Gouverneur von Georgia, Brian Kemp, besuchte Atlanta.', 'Georgia = Georgia'],
  ['Jordaniens König Abdullah II. reiste nach Washington.', 'Washington = Washington'],
  ['Washington verhängte Sanktionen gegen Venezuela.', 'Washington = United States'],
  [
    'Beim Gipfel in Pjöngjang sagte Kim, er werde Russland helfen. Nordkoreas Machthaber Kim Jong Un lobte Putin.',
    'Kim = Kim Jong-un',
  ],
  [
    'Das Parlament in Kinshasa billigte das Gesetz. Der Kongo hofft auf Frieden.',
    'Kongo = Democratic Republic of the Congo',
  ],
  ['Brazzaville und Paris unterzeichneten einen Vertrag. Der Kongo erhält Kredite.', 'Kongo = Republic of the Congo'],
  ['Guineas Junta in Conakry verschob die Wahl.', 'Guineas = Guinea'],
  [
    'In Malabo empfing der Präsident von Äquatorialguinea den chinesischen Außenminister.',
    'Äquatorialguinea = Equatorial Guinea',
    'Außenminister = Wang Yi',
  ],
  [
    'Der ukrainische Präsident Wolodimir Selenskij dankte Berlin.',
    'Wolodimir Selenskij = Volodymyr Zelenskyy',
    'Berlin = Germany',
  ],
  ['Ägyptens Präsident Abd al-Fattah as-Sisi reiste nach Riad.', 'Abd al-Fattah as-Sisi = Abdel Fattah el-Sisi'],
  ['Syriens Übergangspräsident Ahmed al-Scharaa traf Erdogan.', 'Erdogan = Recep Tayyip Erdoğan'],
  [
    'Israel und die Hisbollah vereinbarten eine Waffenruhe. Das Abkommen trat am Mittwoch in Kraft.',
    'Waffenruhe = (treaty)',
    'Abkommen = (treaty)',
  ],
  ['Serbien und Ungarn unterzeichneten eine gemeinsame Erklärung zur Verteidigung.', 'Erklärung = (treaty)'],
  ['Aserbaidschan schloss mit der EU einen Gasliefervertrag.', 'Gasliefervertrag = (treaty)'],
  ['Ägypten vermittelte ein Waffenruhe-Abkommen zwischen Israel und der Hamas.', 'Waffenruhe-Abkommen = (treaty)'],
  ['Indien und Pakistan einigten sich auf eine Feuerpause. Die Feuerpause hielt.', 'Feuerpause = (treaty)'],
  ['Japan und die Philippinen unterzeichneten ein Memorandum über Sicherheitspolitik.', 'Memorandum = (treaty)'],
  ['Die Nato tagte in Vilnius. Die Allianz sagte der Ukraine Hilfe zu.', 'Allianz = NATO'],
  ['Die Europäische Union verhängte Sanktionen. Der Staatenbund handelte einstimmig.', 'Staatenbund = European Union'],
  ['Saudi-Arabien richtete drei Männer hin. Das Königreich verteidigte das.', 'Königreich = Saudi Arabia'],
  ['Fidschi wählte ein neues Parlament. Der Inselstaat hat 900.000 Einwohner.', 'Inselstaat = Fiji'],
  [
    'Armenien und Aserbaidschan verhandelten in Brüssel. Die beiden Länder streiten um Bergkarabach.',
    'Länder = Armenia + Azerbaijan',
  ],
  [
    'Äthiopien und Eritrea stritten. Kenia vermittelte. Die beiden Nachbarländer lenkten ein.',
    'Nachbarländer = Eritrea + Ethiopia',
  ],
  [
    'Emmanuel Macron und Olaf Scholz trafen sich in Meseberg. Die beiden Politiker sprachen über Gaza.',
    'Politiker = Emmanuel Macron + Olaf Scholz',
  ],
  ['Ruanda entsandte Truppen. Das Nachbarland Burundi schloss die Grenze.', 'Nachbarland = nobody'],
  [
    'Der Internationale Gerichtshof in Den Haag urteilte gegen Israel. Das Gericht forderte eine Waffenruhe.',
    'Gericht = International Court of Justice',
  ],
  ['Die RSF griffen Al-Faschir an. Die Miliz bestritt Angriffe auf Zivilisten.', 'Miliz = Rapid Support Forces'],
  [
    'Norwegens Ministerpräsident Jonas Gahr Støre besuchte Kiew. Er sagte der Ukraine Hilfe zu.',
    'Er = Jonas Gahr Støre',
  ],
  ['Ursula von der Leyen reiste nach Tunis. Sie kündigte Hilfen für Tunesien an.', 'Sie = Ursula von der Leyen'],
  ['Algerien zog seinen Botschafter aus Paris ab. Es kritisierte Frankreich scharf.', 'Es = Algeria'],
  ['Kim Jong Un empfing Wladimir Putin. Er sicherte Russland Unterstützung zu.', 'Er = Kim Jong-un'],
  [
    'Der Sudan brach die Beziehungen zu den Emiraten ab. Das Außenministerium in Khartum erklärte dies.',
    'Außenministerium = Foreign ministry (Sudan)',
  ],
  [
    'Chile und Bolivien streiten über Wasser. Beide Seiten riefen den Internationalen Gerichtshof an.',
    'Seiten = Bolivia + Chile',
  ],
  [
    'Russland und Nordkorea haben einen Beistandspakt unterzeichnet. Der Pakt verpflichtet beide Länder zur Hilfe.',
    'Länder = North Korea + Russia',
  ],
  [
    'Polens Präsident Andrzej Duda unterzeichnete das Gesetz. Der Präsident lobte das Parlament.',
    'Präsident = Andrzej Duda',
  ],
  ['Polens Präsident Andrzej Duda schwieg. Das sagte der Präsident am Montag.', 'Präsident = Andrzej Duda'],
  ['Ghana rief die Afrikanische Union an. Die Organisation schwieg.', 'Organisation = African Union'],
  ['Der frühere US-Präsident Bush verteidigte den Irakkrieg von 2003.', 'Bush = George W. Bush'],
  ['Mexikos Präsidentin Claudia Sheinbaum kritisierte die USA. Ihr Land lasse sich nicht drohen.', 'Land = Mexico'],
  [
    'In Uganda gewann die Nationale Widerstandsbewegung. Die Demokratische Partei sprach von Betrug.',
    'Demokratische Partei = nobody',
  ],
  ['Das Innenministerium in Bagdad verhängte eine Ausgangssperre.', 'Innenministerium = Interior ministry (Iraq)'],
  ['Das peruanische Parlament setzte Präsidentin Dina Boluarte ab.', 'Parlament = Congress of Peru'],
  ['Der Senat in Manila ratifizierte das Abkommen mit Japan.', 'Senat = Senate of the Philippines'],
  [
    'Das Verfassungsgericht in Seoul bestätigte die Amtsenthebung.',
    'Verfassungsgericht = Constitutional Court of South Korea',
  ],
  ['Mahamat Idriss Déby, Präsident des Tschad, empfing Diplomaten aus Paris.', 'Präsident = Mahamat Déby Itno'],
  [
    'Der Iran schoss Raketen auf Israel. Der Oberste Führer drohte mit weiteren Angriffen.',
    'Oberste Führer = Ali Khamenei',
  ],
  ['Mark Rutte wurde zum Nato-Generalsekretär ernannt.', 'Generalsekretär = Mark Rutte'],
  [
    'Der südafrikanische Präsident Cyril Ramaphosa reiste nach Moskau. Der Präsident traf dort Wladimir Putin.',
    'Präsident = Matamela Cyril Ramaphosa',
  ],
  [
    'Die Regierung in Addis Abeba und die Rebellen der TPLF schlossen einen Waffenstillstand.',
    'Waffenstillstand = (treaty)',
  ],
  [
    'Thailand und Kambodscha unterzeichneten am Sonntag eine Friedenserklärung. Die Erklärung sieht den Abzug schwerer Waffen vor.',
    'Friedenserklärung = (treaty)',
    'Erklärung = (treaty)',
  ],
  [
    'Iran und Russland haben einen Partnerschaftsvertrag geschlossen. Der Vertrag gilt zwanzig Jahre.',
    'Vertrag = (treaty)',
  ],
  [
    'Die Außenminister verurteilten in einer gemeinsamen Erklärung den Angriff Russlands auf die Ukraine.',
    'Erklärung = nobody',
  ],
  ['Mali, Niger und Burkina Faso verließen die Ecowas. Das Bündnis bedauerte den Schritt.', 'Bündnis = ECOWAS'],
  [
    'Die Eurasische Wirtschaftsunion nahm Usbekistan auf. Die Organisation wächst weiter.',
    'Organisation = Eurasian Economic Union',
  ],
  [
    'Marokko weist Kritik aus Algier zurück. Das Königreich kontrolliert den größten Teil der Westsahara.',
    'Königreich = Morocco',
  ],
  ['Katar vermittelte zwischen Israel und der Hamas. Das Emirat hatte schon früher verhandelt.', 'Emirat = Qatar'],
  ['Kuba leidet unter Stromausfällen. Die Insel erhält Öl aus Venezuela.', 'Insel = Cuba'],
  ['Taiwan kauft Raketen in den USA. Peking betrachtet die Insel als Teil Chinas.', 'Insel = Taiwan'],
  [
    'Serbien und der Kosovo verhandelten in Brüssel. Beide Seiten lehnten den Vorschlag ab.',
    'Seiten = Kosovo + Serbia',
  ],
  ['Indien und China einigten sich. Die beiden Atommächte ziehen Truppen ab.', 'Atommächte = China + India'],
  [
    'Brasiliens Präsident Lula da Silva besuchte Peking. Er forderte ein Ende des Krieges in der Ukraine.',
    'Er = Luiz Inácio Lula da Silva',
  ],
  ['Claudia Sheinbaum reiste nach Kanada. Sie traf Justin Trudeau in Ottawa.', 'Sie = Claudia Sheinbaum'],
  ['Die Hamas feuerte Raketen auf Israel. Die Gruppe drohte mit weiteren Angriffen.', 'Gruppe = Hamas'],
  ['Die M23 rückte auf Bukavu vor. Die Miliz eroberte den Flughafen.', 'Miliz = M23'],
  [
    'Das US-Außenministerium warnte vor Reisen nach Haiti. Das Ministerium zog Personal ab.',
    'Ministerium = US State Department',
  ],
  [
    'Der Europäische Gerichtshof für Menschenrechte verurteilte die Türkei. Das Gericht sprach dem Kläger Geld zu.',
    'Gericht = European Court of Human Rights',
  ],
  [
    'Ungarns Ministerpräsident Viktor Orban, dessen Land die EU-Ratspräsidentschaft innehat, flog nach Kiew.',
    'Land = Hungary',
  ],
  ['Eritrea, dessen Truppen in Tigray kämpften, bestritt Verbrechen.', 'Truppen = Armed forces (Eritrea)'],
  [
    'Polen und Litauen schlossen ihre Grenzen. Beide Regierungen warfen Belarus Provokationen vor.',
    'Regierungen = Government (Lithuania) + Polish government',
  ],
  [
    'Der japanische Ministerpräsident Shigeru Ishiba telefonierte mit seinem indischen Amtskollegen.',
    'Amtskollegen = Narendra Modi',
  ],
  ['Der türkische Staatschef Recep Tayip Erdoghan drohte Griechenland.', 'Recep Tayip Erdoghan = Recep Tayyip Erdoğan'],
  [
    'Aserbaidschans Präsident Ilham Alijew empfing Israels Außenminister Gideon Saar.',
    'Ilham Alijew = Ilham Aliyev',
    "Gideon Saar = Gideon Sa'ar",
  ],
  ['Libyens Machthaber Chalifa Haftar reiste nach Moskau.', 'Chalifa Haftar = Khalifa Haftar'],
  [
    'Washington und Jerewan unterzeichneten eine Charta über strategische Partnerschaft.',
    'Washington = United States',
    'Jerewan = Armenia',
    'Charta = (treaty)',
  ],
]

let extractor: Extractor
beforeAll(async () => {
  extractor = await shippedExtractor()
}, 60_000)

it.each(GERMAN)('%s', (text, ...meant) => {
  expect(meaningsOf(extractor, 'de', text, meant)).toEqual(meant)
})
