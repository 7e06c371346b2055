/** Groups of nouns that frames name with "+@…"; lower case is not needed, compounds count by their head. */
export const NOUN_CLASSES = {
  arms: [
    'Waffe',
    'Munition',
    'Rakete',
    'Granate',
    'Panzer',
    'Drohne',
    'Kampfjet',
    'Kampfflugzeug',
    'Rüstungsgut',
    'Flugabwehrsystem',
    'Luftabwehrsystem',
    'Haubitze',
    'Marschflugkörper',
    'Waffensystem',
    'Kriegsgerät',
  ],
  troops: [
    'Soldat',
    'Truppe',
    'Streitkraft',
    'Einheit',
    'Kampftruppe',
    'Kriegsschiff',
    'Bataillon',
    'Brigade',
    'Spezialkraft',
    'Militärberater',
    'Kämpfer',
    'Blauhelm',
    'Militär',
  ],
  help: ['Hilfe', 'Unterstützung', 'Kredit', 'Darlehen', 'Hilfsgut', 'Beistand'],
  sanctions: ['Sanktion', 'Strafmaßnahme', 'Embargo', 'Einreiseverbot', 'Handelsbeschränkung', 'Exportverbot'],
  talks: ['Gespräch', 'Unterredung', 'Telefonat', 'Beratung', 'Verhandlung', 'Konsultation'],
  diplomats: ['Diplomat', 'Botschafter', 'Konsul', 'Botschaftsmitarbeiter', 'Militärattaché'],
}

/** How German tells events. Format: `graph/fact/frame.ts`. */
export const FRAMES = `
# Treaties
ratified : ratifizieren : subj=actor obj=object
ratified : N Ratifizierung : durch=actor! poss|von=object
ratified : N Ratifikation : durch=actor! poss|von=object
approved : billigen : subj=actor obj=object
approved : verabschieden : subj=actor obj=object
approved : an·nehmen : subj=actor obj=object
approved : zu·stimmen : subj=actor dat=object
approved : stimmen : subj=actor für=object!
approved : votieren : subj=actor für=object!
approved : ab·segnen : subj=actor obj=object
signed : unterzeichnen : subj|mit=actor obj=object
signed : unterschreiben : subj|mit=actor obj=object
signed : schließen : subj|mit=actor obj=object
signed : ab·schließen : subj|mit=actor obj=object
signed : setzen unter+Unterschrift : subj=actor unter=object
signed : N Unterzeichnung : durch=actor! poss|von=object
entered-into-force : treten in+Kraft : subj=object
suspended : aus·setzen : subj=actor obj=object
suspended : suspendieren : subj=actor obj=object
withdrew-from : kündigen : subj=actor obj=object
withdrew-from : auf·kündigen : subj=actor obj=object
withdrew-from : aus·steigen : subj=actor aus=object!
withdrew-from : aus·treten : subj=actor aus=object!
withdrew-from : zurück·ziehen : subj|obj=actor aus=object!
withdrew-from : N Austritt : poss|von=actor aus=object!
withdrew-from : N Ausstieg : poss|von=actor aus=object!
# Meetings
visited : besuchen : subj=actor obj=recipient
visited : reisen : subj=actor nach|in|zu=recipient!
visited : fliegen : subj=actor nach|in|zu=recipient!
visited : ein·treffen : subj=actor in=recipient!
visited : an·kommen : subj=actor in=recipient!
visited : auf·brechen : subj=actor nach|in=recipient!
visited : auf·halten : subj=actor in=recipient!
visited : N Besuch : poss|von=actor in|bei=recipient!
visited : N Reise : poss|von=actor nach|in|zu=recipient!
hosted : empfangen : subj=actor obj=recipient
hosted : begrüßen : subj=actor obj=recipient in=place!
met : treffen : subj|mit=actor obj=recipient
met : zusammen·treffen : subj|mit=actor
met : zusammen·kommen : subj|mit=actor
met : N Treffen : poss|von|zwischen|mit=actor
met : N Gipfeltreffen : poss|von|zwischen|mit=actor
talked : telefonieren : subj|mit=actor
talked : sprechen : subj|mit=actor
talked : beraten : subj|mit=actor
talked : führen +@talks : subj|mit=actor
talked : N Gespräch : poss|zwischen|mit|von=actor
talked : N Telefonat : poss|zwischen|mit|von=actor
negotiated : verhandeln : subj|mit=actor
negotiated : aus·handeln : subj|mit=actor obj=object
negotiated : N Verhandlung : poss|zwischen|mit|von=actor
agreed : vereinbaren : subj|mit=actor obj=object
agreed : einigen : subj|mit=actor auf=object
agreed : verständigen : subj|mit=actor auf=object
agreed : N Einigung : poss|zwischen|mit|von=actor
cooperated : zusammen·arbeiten : subj|mit=actor
cooperated : kooperieren : subj|mit=actor
cooperated : ab·halten +Übung,Manöver : subj|mit=actor
cooperated : beginnen +Übung,Manöver : subj|mit=actor
cooperated : N Zusammenarbeit : poss|zwischen|mit|von=actor
# Support
praised : loben : subj=actor obj=recipient
praised : würdigen : subj=actor obj=recipient
praised : gratulieren : subj=actor dat=recipient
praised : danken : subj=actor dat=recipient
praised : begrüßen : subj=actor obj=recipient
praised : beglückwünschen : subj=actor obj=recipient
supported : unterstützen : subj=actor obj=recipient
supported : stehen an+Seite : subj=actor an=recipient
recognised : an·erkennen : subj=actor obj=recipient
promised : zu·sichern : subj=actor dat=recipient
promised : zu·sagen : subj=actor dat|clause=recipient
promised : versprechen : subj=actor dat|clause=recipient
promised : an·bieten : subj=actor dat|clause=recipient
aided : helfen : subj=actor dat=recipient
aided : leisten +@help : subj=actor dat|für|an=recipient
aided : gewähren +@help : subj=actor dat|für|an=recipient
aided : schicken +@help : subj=actor dat|für|an|nach|in=recipient
supplied-arms : liefern +@arms : subj=actor dat|an|nach=recipient
supplied-arms : schicken +@arms : subj=actor dat|an|nach=recipient
supplied-arms : senden +@arms : subj=actor dat|an|nach=recipient
supplied-arms : beliefern mit+@arms : subj=actor obj=recipient
supplied-arms : versorgen mit+@arms : subj=actor obj=recipient
supplied-arms : aus·rüsten mit+@arms : subj=actor obj=recipient
supplied-arms : N Waffenlieferung : poss|von|durch=actor! an=recipient!
released : frei·lassen : subj=actor obj=recipient
released : begnadigen : subj=actor obj=recipient
# Forces
deployed-troops : entsenden +@troops : subj=actor nach|in|an=recipient!
deployed-troops : schicken +@troops : subj=actor nach|in|an=recipient!
deployed-troops : verlegen +@troops : subj=actor nach|in|an=recipient!
deployed-troops : stationieren +@troops : subj=actor nach|in|an=recipient!
withdrew-troops : ab·ziehen +@troops : subj=actor aus|von=recipient!
withdrew-troops : zurück·ziehen +@troops : subj=actor aus|von=recipient!
withdrew-troops : N Truppenabzug : poss|von=actor! aus=recipient!
ceased-fire : vereinbaren +Waffenruhe,Feuerpause,Waffenstillstand : subj|mit=actor
attacked : an·greifen : subj=actor obj|in=recipient
attacked : überfallen : subj=actor obj=recipient
attacked : beschießen : subj=actor obj|in=recipient
attacked : bombardieren : subj=actor obj|in=recipient
attacked : ein·marschieren : subj=actor in=recipient!
attacked : N Angriff : poss|von|durch=actor! auf|gegen=recipient!
attacked : N Überfall : poss|von|durch=actor! auf=recipient!
attacked : N Einmarsch : poss|von=actor! in=recipient!
attacked : N Invasion : poss|von|durch=actor! in=recipient!
seized : beschlagnahmen : subj=actor obj=recipient
seized : besetzen : subj=actor obj=recipient
seized : annektieren : subj=actor obj=recipient
seized : erobern : subj=actor obj=recipient
seized : ein·nehmen : subj=actor obj=recipient
arrested : fest·nehmen : subj=actor obj=recipient
arrested : verhaften : subj=actor obj=recipient
arrested : inhaftieren : subj=actor obj=recipient
# Words against
accused : beschuldigen : subj=actor obj=recipient
accused : bezichtigen : subj=actor obj=recipient
accused : an·klagen : subj=actor obj=recipient
accused : vor·werfen : subj=actor dat=recipient
accused : verdächtigen : subj=actor obj=recipient
accused : N Vorwurf : poss|von=actor! gegen=recipient!
condemned : verurteilen : subj=actor obj=recipient
condemned : kritisieren : subj=actor obj=recipient
condemned : rügen : subj=actor obj=recipient
condemned : missbilligen : subj=actor obj=recipient
condemned : verdammen : subj=actor obj=recipient
condemned : üben +Kritik : subj=actor an=recipient!
condemned : N Kritik : poss|von=actor! an=recipient!
condemned : N Verurteilung : durch=actor! poss|von=recipient
rejected : ab·lehnen : subj=actor obj|clause=recipient
rejected : zurück·weisen : subj=actor obj=recipient
rejected : verweigern : subj=actor dat|obj=recipient
threatened : drohen : subj=actor dat|mit|clause=recipient
threatened : bedrohen : subj=actor obj=recipient
warned : warnen : subj=actor obj|vor|clause=recipient
demanded : fordern : subj=actor von|obj|clause=recipient!
demanded : verlangen : subj=actor von|obj|clause=recipient!
demanded : auf·fordern : subj=actor obj=recipient
demanded : auf·rufen : subj=actor obj=recipient
demanded : drängen : subj=actor obj=recipient
demanded : ermahnen : subj=actor obj=recipient
demanded : bitten : subj=actor obj=recipient
demanded : appellieren : subj=actor an=recipient!
protested : protestieren : subj=actor gegen|bei=recipient!
sanctioned : verhängen +@sanctions : subj=actor gegen=recipient!
sanctioned : beschließen +@sanctions : subj=actor gegen=recipient!
sanctioned : erlassen +@sanctions : subj=actor gegen=recipient!
sanctioned : belegen mit+@sanctions : subj=actor obj=recipient
sanctioned : sanktionieren : subj=actor obj=recipient
broke-relations : ab·brechen +Beziehung : subj=actor zu|mit=recipient!
broke-relations : N Abbruch : durch=actor! zu|mit=recipient!
expelled : aus·weisen : subj=actor obj=recipient
expelled : aus·weisen +@diplomats : subj=actor obj=recipient
expelled : ab·schieben : subj=actor obj=recipient
`
