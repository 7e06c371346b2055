/** Groups of nouns that frames name with "+@…"; compounds count by their head, so that "Kampfpanzer" is a "Panzer". */
export const NOUN_CLASSES: Readonly<Record<string, readonly string[]>> = {
  arms: list(
    'Waffe Munition Rakete Granate Panzer Drohne Kampfjet Kampfflugzeug Jet Rüstungsgut Abwehrsystem Waffensystem Haubitze Geschütz Marschflugkörper Kriegsgerät Militärgerät Rüstung U-Boot Fregatte Gewehr Sprengstoff Artillerie Kampfhubschrauber Militärausrüstung Militärfahrzeug Panzerfahrzeug Kampffahrzeug Verteidigungssystem Luftverteidigungssystem Luftabwehr Flugabwehr Streumunition Mine Radar Raketenwerfer',
  ),
  troops: list(
    'Soldat Truppe Streitkraft Einheit Kriegsschiff Bataillon Brigade Division Spezialkraft Militärberater Kämpfer Blauhelm Militär Friedenssoldat Kontingent Fallschirmjäger Flugzeugträger Elitesoldat Armee Panzer Marinesoldat Militärbeobachter Polizist Flotte Zerstörer Kampfflugzeug Bomber Kampfjet Soldatin Reservist Verband Verstärkung Schiff Mann Milizionär Batterie Geschwader Kampftruppe Söldner Ausbilder',
  ),
  help: list(
    'Hilfe Unterstützung Kredit Darlehen Hilfsgut Beistand Zuschuss Spende Medikament Arznei Lebensmittel Nahrungsmittel Zelt Decke Hilfslieferung Hilfspaket Hilfsgeld Geld Million Milliarde Dollar Euro Mark Franc Pfund Getreide Weizen Reis Mehl Rettungsteam Helfer Arzt Feldlazarett Generator Impfstoff Impfdosis Ausrüstung Suchhund Rettungskraft Gut Sanitäter Fördermittel Löschflugzeug Feuerwehrmann Feuerwehrleute Hilfsmaßnahme Finanzhilfe Nothilfe Soforthilfe Schuldenerlass Team Retter Konvoi',
  ),
  asylum: list('Asyl Zuflucht Schutz Unterschlupf Obdach Exil Bleiberecht Flüchtlingsstatus'),
  refugees: list(
    'Flüchtling Schiffbrüchiger Überlebender Geflüchteter Vertriebener Vertriebene Verletzte Verletzter Verwundete Verwundeter Patient Migrant Waise',
  ),
  sanctions: list(
    'Sanktion Sanktionspaket Strafmaßnahme Embargo Boykott Blockade Einreiseverbot Einfuhrverbot Ausfuhrverbot Reisebeschränkung Handelsbeschränkung Exportverbot Importverbot Exportbeschränkung Strafzoll Zoll Einreisesperre Kontensperre Einfuhrstopp Lieferstopp Flugverbot Flugverbotszone Handelsverbot Zwangsmaßnahme Vergeltungsmaßnahme Gegenmaßnahme Exportkontrolle',
  ),
  assets: list('Konto Vermögen Guthaben Geld Vermögenswert Auslandsvermögen Auslandsguthaben Währungsreserve'),
  talks: list(
    'Gespräch Unterredung Telefonat Beratung Verhandlung Konsultation Dialog Gedankenaustausch Meinungsaustausch Unterhandlung Gesprächsrunde Treffen Konferenz Arbeitsessen',
  ),
  ties: list(
    'Hilfe Unterstützung Hilfslieferung Zusammenarbeit Partnerschaft Kooperation Verbindung Flug Handel Gespräch Verhandlung Dialog Lieferung Zahlung Kredit Darlehen Vermittlung Vermittlungsbemühung Vermittlungsversuch Bemühung Mission Kontakt Ausfuhr Export Einfuhr Import Strom Gas Stromlieferung Hilfsprogramm Programm Verkehr Visum Visavergabe Investition Subvention Beitrag Zuschuss Mittel Zugverkehr Luftverkehr Finanzierung Bürgschaft Handelsabkommen Handelserleichterung Geheimdienstinformation Austausch Mitgliedschaft Konsultation Beobachtermission Stromversorgung Geld Gashahn Hahn Wasser Arbeit Einsatz Treffen Gipfeltreffen',
  ),
  relations: list('Beziehung Verhältnis Verbindung Kontakt'),
  diplomats: list('Diplomat Botschafter Konsul Botschaftsmitarbeiter Militärattaché Attaché Geschäftsträger Gesandter'),
  missions: list('Botschaft Konsulat Generalkonsulat Vertretung Auslandsvertretung Verbindungsbüro Handelsvertretung'),
  truce: list('Waffenruhe Feuerpause Waffenstillstand Feuereinstellung Kampfpause Gefechtspause'),
  fighting: list(
    'Feuer Kampf Feindseligkeit Angriff Beschuss Kampfhandlung Offensive Bombardierung Luftangriff Bombardement',
  ),
  treaty: list(
    'Abkommen Vertrag Vereinbarung Übereinkunft Pakt Protokoll Konvention Übereinkommen Absichtserklärung Memorandum',
  ),
  consensus: list(
    'Einigung Übereinkunft Vereinbarung Kompromiss Konsens Einvernehmen Übereinstimmung Verständigung Durchbruch Abmachung Deal Kompromisslösung',
  ),
  curbs: list(
    'Beschränkung Ausgangssperre Ausnahmezustand Kriegsrecht Zensur Verbot Notstand Einschränkung Restriktion Auflage Blockade Abriegelung Sperre Sperrung Sanktion Embargo Strafmaßnahme Reiseverbot Hausarrest Hürde Handelshürde Zoll Strafzoll Belagerung Visumspflicht Visumpflicht Passpflicht Einreiseverbot Parteienverbot Importverbot Einfuhrverbot Exportverbot Versammlungsverbot Flugverbot Belagerungszustand Pressezensur Einreisebeschränkung Reisebeschränkung Kontrolle Grenzkontrolle Todesstrafe',
  ),
  emergency: list(
    'Ausgangssperre Ausnahmezustand Kriegsrecht Zensur Verbot Notstand Sperre Belagerungszustand Versammlungsverbot Ausgangsverbot Hausarrest Nachrichtensperre Reiseverbot Demonstrationsverbot Standrecht Pressezensur Quarantäne',
  ),
  protest: list(
    'Demonstration Kundgebung Protest Streik Aufmarsch Marsch Protestmarsch Protestaktion Hungerstreik Sitzstreik Mahnwache Versammlung Proteste Sitzblockade Generalstreik Protestzug Massenprotest Unruhe Aufstand Revolte Rebellion',
  ),
  dissent: list(
    'Partei Demonstration Kundgebung Zeitung Sender Versammlung Protest Organisation Website Gewerkschaft Bewegung Universität Opposition Film Buch Nichtregierungsorganisation Streik Minderheitensprache Internet Onlinedienst',
  ),
  prison: list(
    'Haft Gefängnis Jahr Monat Tod Todesstrafe Lagerhaft Straflager Freiheitsstrafe Haftstrafe Gefängnisstrafe Zwangsarbeit Geldstrafe',
  ),
  demand: list('Forderung Bedingung Ultimatum Verlangen Wunsch Bitte Appell Ersuchen Antrag Forderungskatalog Druck'),
  offer: list(
    'Angebot Vorschlag Plan Friedensplan Einladung Resolution Entwurf Initiative Formel Kompromiss Vermittlung Verlängerung Aufnahme Mandat Bedingung Lösung Vermittlungsangebot',
  ),
  assault: list(
    'Angriff Luftangriff Offensive Invasion Attacke Überfall Schlag Luftschlag Vergeltungsschlag Militäreinsatz Militäroperation Bodenoffensive Vorstoß Raketenangriff Feldzug Einmarsch Operation Gegenoffensive',
  ),
  terror: list(
    'Anschlag Attentat Massaker Überfall Mord Terroranschlag Bombenanschlag Selbstmordanschlag Gewalttat Blutbad Mordanschlag Völkermord Kriegsverbrechen Gräueltat',
  ),
  shells: list(
    'Rakete Granate Bombe Schuss Drohne Marschflugkörper Geschoss Torpedo Artilleriegranate Sprengsatz Tränengas',
  ),
  battle: list(
    'Gefecht Kampf Schlacht Feuergefecht Schusswechsel Straßenschlacht Scharmützel Zusammenstoß Artillerieduell Straßenkampf Luftkampf',
  ),
  exercise: list(
    'Übung Manöver Militärübung Seemanöver Militärmanöver Flottenmanöver Militärparade Marineübung Luftwaffenübung',
  ),
  inquiry: list(
    'Ermittlung Untersuchung Ermittlungsverfahren Verfahren Prüfung Strafverfahren Vorermittlung Disziplinarverfahren Vertragsverletzungsverfahren Amtsenthebungsverfahren Untersuchungsausschuss',
  ),
  charge: list('Anklage Klage Haftbefehl Beschwerde Strafanzeige Anzeige Verfassungsklage'),
  accession: list('Beitritt Aufnahme Mitgliedschaft Beitrittsantrag Beitrittsgesuch Erweiterung'),
  hostage: list('Geisel Haft Gewalt Gewahrsam Gefangenschaft'),
  vessel: list(
    'Schiff Tanker Öltanker Frachter Boot Fischerboot Flugzeug Kutter Jacht Handelsschiff Fischkutter Containerschiff',
  ),
  road: list(
    'Straße Brücke Grenzübergang Autobahn Bahnlinie Gleis Hafen Flughafen Zufahrt Verkehr Eingang Raffinerie Pass',
  ),
  premises: list(
    'Farm Fabrik Gebäude Botschaft Land Landgut Universität Kirche Bohrinsel Rathaus Platz Hörsaal Gelände Ministerium Parlament',
  ),
}

function list(text: string): readonly string[] {
  return text.split(' ')
}
