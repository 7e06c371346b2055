import { tellsEvents, type EventRows } from './tells-events.ts'

/** Constructions of German, one a row: sentence, and all the events that it tells. */
const ROWS: EventRows = {
  'whose a date is': [
    [
      'Spanien forderte Marokko am Montag zum Abzug seiner Truppen aus Algerien auf.',
      'Morocco withdrew-troops Algeria (obligation, by Spain)',
      'Spain demanded Morocco (2024-11-04)',
    ],
    [
      'Kenia verurteilte am Montag den Angriff Somalias auf Äthiopien.',
      'Kenya condemned Somalia (2024-11-04)',
      'Somalia attacked Ethiopia',
    ],
    [
      'Bei einem Besuch in Lima verurteilte Lula am Montag Chile.',
      'Luiz Inácio Lula da Silva condemned Chile (2024-11-04)',
      'Luiz Inácio Lula da Silva visited Lima (2024-11-04)',
    ],
  ],
  'who acts': [
    ['Die EU-Kommission verurteilte Russland.', 'European Commission condemned Russia'],
    ['Die polnische Regierung kritisierte Ungarn.', 'Polish government condemned Hungary'],
    ['Französische und polnische Schiffe haben in der Ostsee ein Manöver begonnen.', 'France + Poland cooperated'],
    ['Das Nachbarland Polen hat Litauen unterstützt.', 'Poland supported Lithuania'],
    ['Von Frankreich geführte Truppen griffen in der Nacht Stellungen in Mali an.', 'France attacked Mali'],
    ['Schweden lehnte die Forderungen der Machthaber in Belarus ab.', 'Sweden rejected Belarus'],
    ['Spanien wies ein portugiesisches Ultimatum zurück.', 'Spain rejected Portugal'],
  ],
  'people without a name': [
    [
      'In Athen demonstrierten am Sonntag Tausende Muslime gegen Dänemark.',
      'Muslims (Greece) protested Denmark (2024-11-03)',
    ],
    ['Die norwegische Polizei nahm Dutzende Demonstranten fest.', 'Police (Norway) arrested Demonstrators (Norway)'],
    [
      'Tausende polnische Bauern protestierten in Warschau gegen die Regierung.',
      'Farmers (Poland) protested Polish government',
    ],
    ['Die Rebellen in Kolumbien riefen am Sonntag eine Waffenruhe aus.', 'Rebels (Colombia) ceased-fire (2024-11-03)'],
  ],
  'nouns of action': [
    [
      'Nach Wochen der Ruhe kam es zu Gefechten zwischen chilenischen und peruanischen Truppen.',
      'Armed forces (Peru) + Army (Chile) fought',
    ],
    ['Portugal begann am Montag mit der Invasion Spaniens.', 'Portugal attacked Spain (2024-11-04)'],
    ['Zu einem Besuch in Rom ist Emmanuel Macron eingetroffen.', 'Emmanuel Macron visited Rome'],
  ],
  'number and order tell the subject': [
    ['Ghana haben am Dienstag auch Peru und Chile anerkannt.', 'Chile + Peru recognised Ghana (2024-11-05)'],
    ['Bis heute hat kein Staat die Taliban anerkannt.'],
    ['Weder Ghana noch die Slowakei haben Kosovo anerkannt.', 'Ghana + Slovakia recognised Kosovo (not)'],
    [
      'Darüber sprach Olaf Scholz, der Emmanuel Macron am Montag empfangen hatte.',
      'Olaf Scholz hosted Emmanuel Macron (2024-11-04)',
    ],
  ],
  'what is presupposed, foreseen or said not to have come about': [
    [
      'Peru drängte Chile, seine Angriffe auf Bolivien einzustellen.',
      'Chile attacked Bolivia',
      'Chile ceased-fire (obligation, by Peru)',
      'Peru demanded Chile',
    ],
    ['Macron reist am 15. November nach Warschau.', 'Emmanuel Macron visited Warsaw (planned, 2024-11-15)'],
    [
      'Zu einem Treffen zwischen Putin und Selenskyj ist es nicht gekommen.',
      'Vladimir Putin + Volodymyr Zelenskyy met (not)',
    ],
    ['Spanien verurteilte die Annexion der Krim durch Russland.', 'Russia seized Crimea', 'Spain condemned Russia'],
  ],
  'what holds a clause together': [
    ['Gestern hat Deutschland Kroatien anerkannt.', 'Germany recognised Croatia (2024-11-05)'],
    ['Island ließ Flugzeuge in den Luftraum Norwegens eindringen.', 'Iceland mobilised Norway'],
    ['Norwegen wies den Vorschlag Schwedens entschieden zurück.', 'Norway rejected Sweden'],
    ['Die EU fror die Konten von 31 belarussischen Ministern ein.', 'European Union sanctioned Belarus'],
    ['Kenia hat es abgelehnt, Uganda zu helfen.', 'Kenya aided Uganda (not)', 'Kenya rejected Uganda'],
  ],
  'what a clause below is about': [
    [
      'Italien erklärte sich bereit, Albanien Lebensmittel zu schicken.',
      'Italy aided Albania (planned)',
      'Italy promised Albania',
    ],
    ['Dänemark erklärte, Norwegen müsse die Grenze öffnen.', 'Denmark demanded Norway'],
    [
      'Schweden weigerte sich, Russland Waffen zu liefern.',
      'Sweden rejected Russia',
      'Sweden supplied-arms Russia (not)',
    ],
    ['Griechenland hat Albanien vorgeworfen, die Waffenruhe verletzt zu haben.', 'Greece accused Albania'],
  ],
  'verb and bracket': [
    [
      'Die Luftwaffe Chiles wird gemeinsam mit Peru ein Manöver abhalten.',
      'Armed forces (Chile) + Peru cooperated (planned)',
    ],
    ['Macron wird Erdogan in Paris empfangen.', 'Emmanuel Macron hosted Recep Tayyip Erdoğan (planned)'],
    ['Kolumbien hat bei Spanien Protest eingelegt.', 'Colombia protested Spain'],
    ['Ghana überhörte die Warnung und empfing Putin.', 'Ghana hosted Vladimir Putin'],
    [
      'Macron empfing Putin und sicherte Moskau seine Hilfe zu.',
      'Emmanuel Macron hosted Vladimir Putin',
      'Emmanuel Macron aided Russia (planned, by Emmanuel Macron)',
      'Emmanuel Macron promised Russia',
    ],
    ['Bislang hat Portugal der Slowakei keine Raketen geliefert.', 'Portugal supplied-arms Slovakia (not)'],
    ['Peru hat mehr als 20 Raketen auf Chile abgefeuert.', 'Peru attacked Chile'],
  ],
  'who says it, who does it': [
    [
      'Wie das Außenministerium in Oslo mitteilte, hat Norwegen drei iranische Diplomaten ausgewiesen.',
      'Norway expelled Iran (reported, by Foreign ministry (Norway))',
    ],
    ['Den Vorschlag der Schweiz hat Kuba abgelehnt.', 'Cuba rejected Switzerland'],
    ['Die Forderung Kanadas wies Brasilien am Montag zurück.', 'Brazil rejected Canada (2024-11-04)'],
    [
      'Die Parlamente in Wien und Bern haben sich auf ein Vorgehen verständigt.',
      'Federal Assembly of Switzerland + Parliament (Austria) agreed',
    ],
    ['Kämpfer der Hisbollah haben Zypern angegriffen.', 'Hezbollah attacked Cyprus'],
    ['Die von Oman vermittelte Einigung wurde in Madrid begrüßt.'],
    ['Sie wurde von Erdogan empfangen, ehe sie nach Georgien weiterreiste.'],
    ['Er hatte den Georgier Salman Meladse erschossen.'],
    [
      'In Tiflis haben Zehntausende Menschen gegen die Regierung demonstriert.',
      'Demonstrators (Georgia) protested Government (Georgia)',
    ],
  ],
  'words that the tagger mistakes': [
    ['Geholfen haben Island dabei die Norweger.', 'Norway aided Iceland'],
    ['Von Madrid reiste Macron nach Lissabon weiter.', 'Emmanuel Macron visited Lisbon'],
    [
      'Macron, der am Montag in Rom mit Sergio Mattarella zusammenkam, lobte Griechenland.',
      'Emmanuel Macron + Sergio Mattarella met (2024-11-04)',
      'Emmanuel Macron praised Greece',
    ],
  ],
  'what is said, and what is no more': [
    ['Iran soll Oman angegriffen haben.', 'Iran attacked Oman (reported)'],
    ['Peru nahm vor Callao 20 chilenische Fischer fest.', 'Peru arrested Chile'],
    ['Portugal kam Spanien entgegen.', 'Portugal conceded Spain'],
    ['Ungarn liefert der Slowakei nicht mehr Waffen.', 'Hungary supplied-arms Slovakia (not)'],
    ['Chile hat Bolivien neue Angriffe angekündigt.', 'Chile threatened Bolivia'],
    ['Kanada protestierte gegen den Krieg in Mali.', 'Canada protested'],
    ['Ghana sagte Nein zu einem Vorschlag Nigerias.', 'Ghana rejected Nigeria'],
  ],
  'what somebody suffers, and from whom': [
    [
      'Bei einem Angriff syrischer Rebellen kamen drei türkische Soldaten ums Leben.',
      'Rebels (Syria) attacked Turkish Armed Forces',
    ],
    [
      'In Nairobi ging die Polizei mit Tränengas gegen Demonstranten vor.',
      'Police (Kenya) restricted Demonstrators (Kenya)',
    ],
    [
      'Honduras hat die Beziehungen zu Ghana abgebrochen und Peru anerkannt.',
      'Honduras broke-relations Ghana',
      'Honduras recognised Peru',
    ],
    ['Kenia erklärte sich bereit, Uganda Flugzeuge zu schicken.', 'Kenya promised Uganda'],
    [
      'Einem Bericht der Zeitung zufolge hat Indien mehrere iranische Diplomaten ausgewiesen.',
      'India expelled Iran (reported)',
    ],
    [
      'Chile und Peru haben sich geeinigt, wie Spaniens Ministerpräsident Pedro Sánchez mitteilte.',
      'Chile + Peru agreed (reported, by Pedro Sánchez)',
    ],
    ['Griechische Fischer blockierten den Hafen.', 'Farmers (Greece) protested'],
  ],
  'what is won, and what is offered': [
    ['Eine Einladung Portugals schlug die spanische Regierung aus.', 'Spanish government rejected Portugal'],
    ['Donald Trump hat das Weiße Haus zurückerobert.'],
    [
      'Scholz bot Trump eine enge Zusammenarbeit an.',
      'Donald Trump + Olaf Scholz cooperated (planned, by Olaf Scholz)',
      'Olaf Scholz promised Donald Trump',
    ],
  ],
  'case and place of the arguments': [
    [
      'Irland hat nach Angaben der Behörden 200 syrischen Flüchtlingen Asyl gewährt.',
      'Ireland aided Syria (reported, by Government (Ireland))',
    ],
    ['Finnland hat die Ausgangssperre auf Zypern aufgehoben.', 'Finland conceded Cyprus'],
    ['Bulgarien brach in Computer rumänischer Offiziere ein.', 'Bulgaria seized Armed forces (Romania)'],
    ['Österreich stellte sich hinter Ungarn.', 'Austria supported Hungary'],
  ],
}

tellsEvents('de', ROWS)
