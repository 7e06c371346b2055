/** Demands, accusations, refusals, threats and protests. */
export const WORD_FRAMES = `
demanded : fordern,verlangen,ein·fordern,an·mahnen,erbitten : subj=actor von|obj|clause=recipient!
demanded : beantragen,fordern,verlangen +Sitzung,Dringlichkeitssitzung,Krisensitzung,Sondersitzung,Treffen,Sondergipfel : subj=actor its|von=recipient!
demanded : fordern,verlangen,beantragen,ein·fordern,an·mahnen +Neuwahl,Wahl,Rücktritt,Reform,Autonomie,Unabhängigkeit,Abzug,Freilassung,Aufklärung,Entschuldigung,Entschädigung,Ende,Untersuchung : subj=actor von|obj/in=recipient?
demanded : auf·fordern,auf·rufen,drängen,ermahnen,bitten,ersuchen,an·halten,an·flehen,nötigen,an·rufen,beschwören : subj=actor obj=recipient!
demanded : beantragen,fordern,verlangen +Auslieferung,Überstellung,Herausgabe : subj=actor bei|von=recipient!
demanded : rufen nach+Neuwahl,Reform,Hilfe,Konsequenz,Sanktion,Rücktritt,Wahl,Vergeltung : subj=actor von|an=recipient?
demanded : knüpfen +Zustimmung,Hilfe,Unterstützung,Bedingung,Freigabe,Zahlung : subj=actor an|clause=recipient!
demanded : raten,nahe·legen,empfehlen : subj=actor dat=recipient
demanded : appellieren : subj=actor an=recipient!
demanded : dringen,pochen,bestehen,drängen : subj=actor auf/clause=recipient!
demanded : bitten,ersuchen,an·fragen um+@help,@arms,@asylum,Schutz,Aufnahme,Beistand,Vermittlung,Freilassung,Erlaubnis,Geduld,Aufschub : subj=actor obj/bei=recipient!
demanded : richten,stellen,erheben +Forderung,Appell,Aufruf,Bitte,Ersuchen,Aufforderung,Mahnung,Hilferuf,Antrag : subj=actor an|bei|auf=recipient!
demanded : richten an+Adresse : subj=actor its|an=recipient!
demanded : setzen,stellen unter+Druck : subj=actor obj=recipient
demanded : üben,aus·üben,erhöhen,verstärken,machen +Druck : subj=actor auf=recipient!
demanded : nehmen in+Pflicht : subj=actor obj=recipient
demanded : an·ordnen,entscheiden,urteilen,verfügen,fest·legen,sagen,erklären,betonen,bekräftigen,mahnen,unterstreichen,wiederholen,äußern,meinen : subj=actor obliged=recipient!
demanded : N Forderung,Aufforderung,Appell,Aufruf,Bitte,Ersuchen,Hilferuf : poss|von|durch/subj=actor! an=recipient!
# Blame
accused : beschuldigen,bezichtigen,verdächtigen,zeihen : subj=actor obj=recipient
accused : vor·werfen,unterstellen,an·lasten,vor·halten,an·kreiden : subj=actor dat=recipient
accused : erheben,äußern,richten,machen +Vorwurf,Anschuldigung,Beschuldigung : subj=actor gegen|dat|an=recipient!
accused : machen pred+verantwortlich,haftbar : subj=actor obj=recipient
accused : geben,zu·weisen +Schuld,Verantwortung : subj=actor dat=recipient!
accused : bezeichnen als+Verantwortlicher,Drahtzieher,Urheber : subj=actor obj=recipient!
accused : legen zu+Last : subj=actor dat=recipient!
accused : N Vorwurf,Anschuldigung,Beschuldigung : poss|von=actor! gegen|an/clause=recipient!
charged : an·klagen,verklagen : subj=actor obj=recipient
charged : erheben,ein·reichen,erlassen,aus·stellen,beantragen,erwirken +@charge : subj=actor gegen=recipient!
charged : stellen vor+Gericht : subj=actor obj=recipient
charged : bringen,ziehen,zerren vor+Gericht,Gerichtshof,Strafgerichtshof,Tribunal : subj=actor obj|gegen|wegen=recipient!
charged : klagen : subj=actor gegen=recipient!
charged : machen +Prozess : subj=actor dat=recipient!
charged : verhängen gegen+Haftbefehl : subj=actor gegen=recipient!
charged : N Anklage,Klage,Haftbefehl : poss|von|durch=actor! gegen=recipient!
investigated : ermitteln : subj=actor gegen|wegen=recipient!
investigated : ermitteln,nach·gehen : subj=actor in|dat=recipient!
investigated : nach·gehen +Verdacht,Vorwurf,Bericht,Hinweis,Anschuldigung : subj=actor its|gegen/clause=recipient!
investigated : entsenden,schicken +Beobachter,Inspekteur,Ermittler,Inspektor,Untersuchungskommission,Untersuchungsteam,Experte,Kontrolleur,Beobachtermission : subj=actor nach|in|zu=recipient!
investigated : untersuchen,prüfen,überprüfen,inspizieren : subj=actor obj=recipient
investigated : auf·nehmen,ein·leiten,eröffnen,an·ordnen,fordern,beginnen,führen +@inquiry : subj=actor gegen|wegen|zu=recipient!
investigated : N Ermittlung,Untersuchung,Ermittlungsverfahren : poss|von|durch=actor! gegen|wegen=recipient!
condemned : verurteilen,kritisieren,rügen,missbilligen,verdammen,tadeln,geißeln,an·prangern,brandmarken,beklagen,bedauern,verspotten,beleidigen,schmähen,ächten,beschimpfen,verunglimpfen,verhöhnen,diffamieren,zurecht·weisen : subj=actor obj=recipient
condemned : bemängeln,monieren,rügen : subj=actor obj=recipient
condemned : nennen,bezeichnen,finden pred+inakzeptabel,unannehmbar,empörend,illegal,völkerrechtswidrig,rechtswidrig,barbarisch,unverantwortlich,skandalös,rücksichtslos,feige,abscheulich,beschämend,heuchlerisch,verantwortungslos,gefährlich,enttäuschend,unverzeihlich,völkermörderisch,rassistisch,terroristisch,kriminell,antisemitisch,undemokratisch,unmenschlich : subj=actor obj=recipient!
condemned : nennen,bezeichnen,werten +Provokation,Fehler,Farce,Verstoß,Einmischung,Rückschlag,Kriegserklärung,Verrat,Erpressung,Verletzung,Verbrechen,Schande,Terrorakt,Kriegsverbrechen,Völkermord,Aggression,Diktator,Terrorist,Verbrecher,Kriegsverbrecher,Lügner,Mörder,Aggressor : subj=actor obj|dat=recipient!
condemned : üben,äußern +Kritik : subj=actor an|gegenüber=recipient!
condemned : äußern,zeigen +Empörung,Unmut,Besorgnis,Sorge,Entsetzen,Befremden,Verärgerung : subj=actor über=recipient!
condemned : stoßen auf+Kritik,Empörung,Unverständnis,Verurteilung,Entrüstung : bei|in=actor subj=recipient
condemned : zitieren in+Außenministerium,Außenamt,Ministerium : subj=actor obj=recipient!
condemned : bezeichnen,beschimpfen,brandmarken,verunglimpfen als+Terrorist,Diktator,Verbrecher,Kriegsverbrecher,Lügner,Dieb,Mörder,Feind,Aggressor,Schurkenstaat,Marionette,Terrorstaat,Schande,Provokation,Fehler,Farce,Verstoß,Einmischung,Rückschlag,Kriegserklärung,Verrat,Erpressung,Verletzung,Terrorakt,Kriegsverbrechen,Völkermord,Aggression : subj=actor obj=recipient!
condemned : gehen in+Gericht : subj=actor mit=recipient!
condemned : zeigen,reagieren pred+empört,entsetzt,verärgert,besorgt : subj=actor über|auf=recipient!
condemned : beschweren : subj=actor über|bei=recipient!
condemned : ein·legen,ein·reichen,erheben,führen +Beschwerde : subj=actor gegen=recipient!
condemned : ein·bestellen,vor·laden,ein·berufen : subj=actor obj=recipient
condemned : distanzieren : subj=actor von=recipient!
condemned : N Kritik,Empörung : poss|von|durch/subj=actor! an|über=recipient!
condemned : N Verurteilung : durch=actor! poss|von=recipient!
# Refusal
rejected : ab·lehnen,zurück·weisen,aus·schlagen,ab·weisen,verschmähen,boykottieren,ignorieren,missachten,verwerfen,ab·schmettern,torpedieren : subj=actor obj/clause+=recipient!
rejected : ab·lehnen,zurück·weisen,aus·schlagen,ab·weisen,bestreiten,ignorieren +@demand,@offer,Rücktrittsforderung,Vorwurf,Kritik : subj=actor obj|von=recipient?
rejected : weigern,verweigern,ab·lehnen,sträuben clause+ : subj=actor clause+=recipient?
rejected : auf·nehmen,akzeptieren,dulden,hin·nehmen,zu·lassen,an·erkennen,nach·geben,verhandeln,beugen not+will,wollen,werde,wird,werden,wolle : subj=actor obj|dat|mit|von=recipient?
rejected : aus·schließen,ab·lehnen,verweigern +@talks,Zugeständnis,Kompromiss,Lieferung,Entsendung,Rückkehr,Abzug,Beteiligung : subj=actor mit|an|gegenüber|its=recipient!
rejected : aus·schließen +@accession : subj=actor its|von=recipient!
rejected : ab·lehnen,aus·schließen +Rücktritt : subj=actor trotz|von=recipient?
rejected : bezeichnen,nennen pred+haltlos,unbegründet,unhaltbar,falsch,erfunden,absurd,gegenstandslos : subj=actor obj=recipient!
rejected : sagen pred+nein : subj=actor zu=recipient!
rejected : verstreichen +Ultimatum,Frist : subj=actor obj=recipient!
rejected : leisten +Widerstand : subj=actor gegen=recipient!
rejected : verweigern,versagen,verwehren,untersagen : subj=actor dat|obj=recipient!
rejected : erteilen +Absage,Abfuhr : subj=actor dat=recipient!
rejected : stoßen auf+Ablehnung,Widerstand : dat|bei|in=actor subj=recipient
rejected : ein·legen,an·kündigen,an·drohen +Veto : subj=actor gegen=recipient?
rejected : blockieren,verhindern,verzögern +Resolution,Erklärung,Beschluss,Abkommen,Aufnahme,Hilfe,Freigabe,Auszahlung,Entwurf,Sanktion : subj=actor für|gegen|obj=recipient?
rejected : stimmen,votieren : subj=actor gegen=recipient!
rejected : sich aus·sprechen,sich wehren,sich wenden,sich sperren,sich stellen,sich verwahren,sich sträuben : subj=actor gegen=recipient!
rejected : widersprechen,widersetzen,trotzen,entgegen·treten : subj=actor dat=recipient
rejected : hinweg·setzen : subj=actor über=recipient!
rejected : verstoßen : subj=actor gegen=recipient!
rejected : brechen,verletzen,missachten +Waffenruhe,Waffenstillstand,Abkommen,Vertrag,Feuerpause,Luftraum,Völkerrecht,Vereinbarung,Verbot,Souveränität,Integrität,Hoheitsgebiet,Hoheitsgewässer,Recht,Menschenrecht,Grundrecht,Regel,Pflicht,Verpflichtung,Resolution,Sanktion,Immunität : subj=actor mit|its=recipient!
rejected : N Ablehnung,Zurückweisung,Weigerung,Absage,Nein,Veto : poss|von|durch/subj=actor! an|gegen|zu=recipient!
rejected : N Ablehnung,Zurückweisung : durch=actor! poss|von=recipient!
# Threats
threatened : drohen : subj=actor dat|mit|clause=recipient
threatened : an·drohen : subj=actor dat|obj|gegen=recipient!
threatened : bedrohen,ein·schüchtern,erpressen,provozieren : subj=actor obj=recipient
threatened : stellen,setzen +Ultimatum,Frist : subj=actor dat=recipient!
threatened : aus·stoßen,richten,aus·sprechen +Drohung : subj=actor gegen|an=recipient!
threatened : an·kündigen +@terror,@assault : subj=actor dat|gegen|auf|in=recipient!
threatened : schwören,an·kündigen,geloben +Vergeltung,Rache,Gegenmaßnahme,Vergeltungsschlag,Vergeltungsmaßnahme,Konsequenz,Gegenschlag,Vergeltungsangriff : subj=actor dat|gegen|für|an=recipient!
threatened : N Drohung,Ultimatum,Kriegsdrohung : poss|von|aus/subj=actor! gegen|an|gegenüber=recipient!
warned : warnen,verwarnen : subj=actor obj|vor|clause=recipient
warned : richten,aus·sprechen,schicken +Warnung : subj=actor an|gegen|für=recipient!
warned : N Warnung : poss|von|aus/subj=actor! an=recipient!
# Protest
protested : protestieren,demonstrieren,streiken,auf·begehren,rebellieren,randalieren,marschieren,an·kämpfen : subj=actor gegen|bei/für|vor=recipient!
protested : protestieren,demonstrieren,versammeln vor+@missions : subj=actor vor=recipient!
protested : gehen,ziehen auf+Straße : subj=actor gegen|für=recipient?
protested : protestieren,demonstrieren,streiken : subj=actor gegen|bei/für|vor=recipient?
protested : treten in+Streik,Hungerstreik,Ausstand : subj=actor gegen|für/clause=recipient?
protested : beginnen,fort·setzen,beenden,organisieren,veranstalten,ab·halten +@protest : subj=actor gegen|für|obj/clause=recipient?
protested : teil·nehmen,beteiligen an+@protest : subj=actor gegen|für|an=recipient?
protested : nieder·legen +Arbeit : subj=actor gegen=recipient?
protested : blockieren,besetzen,lahm·legen +@road,@premises : subj=actor gegen|obj|zwischen=recipient?
protested : ein·legen,erheben,an·melden,überreichen,übergeben +Protest,Protestnote,Einspruch : subj=actor gegen|bei|dat=recipient!
protested : sammeln +Unterschrift : subj=actor gegen|für|clause|purpose=recipient!
protested : stürmen,verbrennen +Flagge,Fahne : subj=actor its=recipient!
protested : N Protest,Demonstration,Kundgebung,Hungerstreik,Streik,Massenprotest : poss|von|durch/subj=actor gegen=recipient!
`
