import { tellsEvents, type EventRows } from './tells-events.ts'

/** German clauses in every order, and what the text around them tells: sentences, and all the events that they tell. */
const ROWS: EventRows = {
  'a clause that does not begin with its subject': [
    [
      'Im Juni wurden die Huthi nach kenianischen Angaben von Uganda mit Raketen beliefert.',
      'Uganda supplied-arms Houthis (reported, by Kenya, 2024-06-01..2024-06-30)',
    ],
    [
      'Am Freitag will Macron auf der Konferenz mit Erdogan zusammentreffen.',
      'Emmanuel Macron + Recep Tayyip Erdoğan met (planned, 2024-11-08)',
    ],
    [
      'Sollte Spanien die Schweiz erneut angreifen, werde Italien antworten.',
      'Spain attacked Switzerland (conditional)',
    ],
    ['Kenia saß nicht am Tisch; mit Uganda verhandelt Somalia in Kairo.', 'Somalia + Uganda negotiated'],
    [
      'Ein Abkommen, das 1999 in Oslo unterzeichnet wurde, haben nur Ghana und Nigeria ratifiziert.',
      'Ghana + Nigeria ratified Abkommen Ghana–Nigeria',
    ],
    [
      'Nach Rom eingeladen hat Meloni auch die Präsidenten Emmanuel Macron und Sergio Mattarella.',
      'Giorgia Meloni invited Emmanuel Macron + Sergio Mattarella',
    ],
    ['Im Gegenzug entließ Israel 90 palästinensische Häftlinge aus Gefängnissen.', 'Israel released Palestine'],
    [
      'Bei ihrem Treffen sagten die Staats- und Regierungschefs der G7 der Ukraine einen Kredit zu.',
      'G7 aided Ukraine (planned, by G7)',
      'G7 promised Ukraine',
    ],
  ],
  'whom a pronoun takes up': [
    [
      'Macron empfing Scholz in Paris. Der Kanzler dankte ihm für den Empfang.',
      'Emmanuel Macron hosted Olaf Scholz',
      'Olaf Scholz praised Emmanuel Macron',
    ],
    [
      'Peru hat das Abkommen unterzeichnet, ratifiziert wurde es von Lima nie.',
      'Peru ratified Abkommen (not)',
      'Peru signed Abkommen',
    ],
    [
      'Von der Leyen lobte das Abkommen mit Kenia. Das ghanaische Parlament stimmte ihm am Montag zu.',
      'Parliament of Ghana approved Abkommen (2024-11-04)',
      'Von der Leyen praised Abkommen',
    ],
    ['Die Lage sei ernst, sagte Giorgia Meloni. Macron dankte ihr.', 'Emmanuel Macron praised Giorgia Meloni'],
    [
      'Meloni empfing am Montag in Rom Ursula von der Leyen.',
      'Giorgia Meloni hosted Ursula von der Leyen (2024-11-04)',
    ],
  ],
  'hosts, coups and what a noun is about': [
    ['Israels Regierungschef begrüßte sie.'],
    ['Irans Präsident Hassan Ruhani warf Washington Wortbruch vor.', 'Hassan Rouhani accused United States'],
    [
      'Bei einem Anschlag der Terrormiliz Islamischer Staat sind 13 US-Soldaten getötet worden.',
      'Islamic State attacked US armed forces',
    ],
    ['In Niger haben Rebellen Staatschef Mohamed Bazoum festgesetzt.', 'Rebels (Niger) arrested Mohamed Bazoum'],
    [
      'Peru und Chile haben sich am Montag geeinigt. Gastgeber war der brasilianische Präsident Luiz Inácio Lula da Silva.',
      'Chile + Peru agreed (2024-11-04)',
      'Luiz Inácio Lula da Silva hosted Chile + Peru',
    ],
    [
      'Griechenland hat seinen Widerstand gegen die Aufnahme Albaniens in die EU aufgegeben.',
      'Albania joined European Union (planned)',
      'Greece conceded Albania',
    ],
    ['Zugleich setzte Kanada die Sanktionen gegen Kuba wieder in Kraft.', 'Canada sanctioned Cuba'],
    ['In Mali wurde gekämpft. Kanada stellte seine Hilfe für das Land ein.', 'Canada cut-cooperation Mali'],
  ],
  'what the text around tells': [
    ['Die Staats- und Regierungschefs der G7 stellten sich hinter Israel.', 'G7 supported Israel'],
    [
      'Peru und Chile haben das Abkommen unterzeichnet. Im Mai setzte Chile die Umsetzung aus.',
      'Chile + Peru signed Abkommen Chile–Peru',
      'Chile suspended Abkommen Chile–Peru (2024-05-01..2024-05-31)',
    ],
    [
      'Peru hat den Vertrag mit Chile unterzeichnet. 2016 zog Lima die Unterschrift zurück.',
      'Chile + Peru signed Vertrag Chile–Peru',
      'Peru withdrew-from Vertrag Chile–Peru (2016-01-01..2016-12-31)',
    ],
    ['2016 zog Lima die Unterschrift zurück.'],
    ['Honduras brach am Montag mit Taiwan.', 'Honduras broke-relations Taiwan (2024-11-04)'],
    ['Honduras brach am Montag mit der Tradition.'],
    ['Biden sagte Netanjahu am Telefon ab.'],
    [
      'Spanien und Portugal haben sich unter Vermittlung Omans auf ein Abkommen verständigt.',
      'Oman mediated Portugal + Spain',
      'Portugal + Spain agreed Abkommen Portugal–Spanien',
    ],
    [
      'Peru und Chile haben am Montag ein Abkommen unterzeichnet. Vermittelt wurde das Abkommen von Brasilien.',
      'Brazil mediated Chile + Peru',
      'Chile + Peru signed Abkommen Chile–Peru (2024-11-04)',
    ],
    ['Vermittelt wurde das Abkommen von Brasilien.'],
    [
      'Kenia hat den Vertrag mit Ghana unterzeichnet. Am Montag stimmte auch das Parlament in Nairobi zu.',
      'Ghana + Kenya signed Vertrag Ghana–Kenia',
      'Parliament of Kenya approved Vertrag Ghana–Kenia (2024-11-04)',
    ],
    ['Am Montag stimmte auch das Parlament in Nairobi zu.'],
    [
      'Kosovo hatte sich losgesagt. Deutschland und die USA erkennen das Land an.',
      'Germany + United States recognised Kosovo',
    ],
    ['In Mali und im Tschad schweigen die Waffen.', 'Chad + Mali ceased-fire'],
  ],
  'what is promised, demanded and suffered': [
    ['Norwegen sagt ein Treffen mit China ab.', 'Norway cut-cooperation China'],
    ['Peru beantragt die Auslieferung des früheren Präsidenten bei den USA.', 'Peru demanded United States'],
    ['Die Taliban haben Kabul eingenommen.', 'Taliban seized Kabul'],
    ['Kenia gewährte syrischen Flüchtlingen Aufnahme.', 'Kenya aided Syria'],
    [
      'Italien hat Albanien Unterstützung zugesichert.',
      'Italy promised Albania',
      'Italy supported Albania (planned, by Italy)',
    ],
    [
      'Kanada sagte Kenia am Montag Finanzhilfe in Höhe von 20 Millionen Euro zu.',
      'Canada aided Kenya (planned, by Canada, 2024-11-04)',
      'Canada promised Kenya (2024-11-04)',
    ],
    [
      'Kenia hat Uganda angegriffen. Ghana verlangte ein Ende des Einsatzes.',
      'Ghana demanded Kenya',
      'Kenya attacked Uganda',
    ],
    [
      'Bei einer Serie von Anschlägen der Miliz M23 sind in Goma drei kongolesische Soldaten getötet worden.',
      'M23 attacked Armed Forces of the Democratic Republic of the Congo',
    ],
  ],
  'whom a pronoun goes on with': [
    [
      'Am Dienstag hat die Vorsitzende des US-Repräsentantenhauses, Nancy Pelosi, Taiwan besucht. Am Mittwoch wurde sie von Präsidentin Tsai Ing-wen empfangen.',
      'Nancy Pelosi visited Taiwan (2024-11-05)',
      'Tsai Ing-wen hosted Nancy Pelosi (2024-11-06)',
    ],
    ['Dem Kronprinzen Mohammed bin Salman dankte er.'],
    [
      'Macron empfing Scholz in Paris. Am Montag hat er Maia Sandu eingeladen.',
      'Emmanuel Macron hosted Olaf Scholz',
      'Emmanuel Macron invited Maia Sandu (2024-11-04)',
    ],
  ],
  'what things are called': [
    [
      'Macron nannte die Einigung zwischen Spanien und Portugal historisch.',
      'Emmanuel Macron praised Einigung Portugal–Spanien',
      'Portugal + Spain agreed',
    ],
    ['Meloni bezeichnete das Abkommen mit Albanien als großen Erfolg.', 'Giorgia Meloni praised Abkommen'],
    [
      'Lula nannte den Angriff Kenias auf Uganda inakzeptabel.',
      'Kenya attacked Uganda',
      'Luiz Inácio Lula da Silva condemned Kenya',
    ],
    [
      'Kenia wirft den Behörden in Uganda vor, Mitglieder der M23 zu beherbergen.',
      'Government (Uganda) supported M23 (alleged, by Kenya)',
      'Kenya accused Government (Uganda)',
    ],
  ],
  'what hangs from another clause': [
    [
      'Die Regierungen Spaniens und Perus verpflichten sich, in der Rüstung und bei den Geheimdiensten enger zusammenzuarbeiten.',
      'Government (Peru) + Spanish government cooperated (obligation)',
    ],
    [
      'Das Abkommen verpflichtet Spanien und Portugal zur Zusammenarbeit gegen den Terror.',
      'Portugal + Spain cooperated (obligation)',
    ],
    ['Kenia und Ghana haben sich beschossen.', 'Ghana + Kenya attacked Ghana + Kenya'],
    [
      'Griechenland knüpfte seine Zustimmung daran, dass Albanien seine Truppen aus Montenegro abzieht.',
      'Albania withdrew-troops Montenegro (obligation)',
      'Greece demanded Albania',
    ],
    [
      'Bei einem iranischen Luftangriff in Basra ist der Rebellenführer Abdul Karimi getötet worden.',
      'Iran attacked Abdul Karimi',
    ],
    [
      'Von Fachleuten der Vereinten Nationen wird Uganda beschuldigt, die M23 zu unterstützen, die im März Goma eingenommen haben.',
      'Uganda supported M23 (alleged, by United Nations)',
      'United Nations accused Uganda',
      'M23 seized Goma (2024-03-01..2024-03-31)',
    ],
  ],
}

tellsEvents('de', ROWS)
