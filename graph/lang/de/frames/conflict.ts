/** Sanctions, coercion, forces and violence. */
export const CONFLICT_FRAMES = `
sanctioned : verhängen,beschließen,erlassen,verschärfen,aus·weiten,verlängern,ergreifen,ein·führen,erheben,billigen,bekräftigen,erneuern +@sanctions : subj=actor gegen|über|auf|für=recipient!
sanctioned : einigen,verständigen auf+@sanctions,Sanktionspaket ~planned : subj=actor gegen=recipient!
sanctioned : an·kündigen,vor·bereiten,planen,erwägen,vor·schlagen +@sanctions ~planned : subj=actor gegen|über|auf|für=recipient!
sanctioned : belegen,bestrafen mit+@sanctions : subj=actor obj=recipient
sanctioned : reagieren,antworten mit+@sanctions : subj=actor gegen|auf=recipient?
sanctioned : sanktionieren,boykottieren,bestrafen : subj=actor obj=recipient
sanctioned : ein·frieren,sperren,beschlagnahmen +@assets : subj=actor obj|von=recipient!
sanctioned : setzen in+Kraft : subj=actor gegen=recipient!
sanctioned : setzen auf+Sanktionsliste,Terrorliste,Liste : subj=actor obj=recipient
sanctioned : suspendieren,aus·setzen +Mitgliedschaft,Stimmrecht : subj=actor its|obj=recipient!
sanctioned : aus·schließen,suspendieren +Land,Staat : subj=actor obj=recipient!
sanctioned : stoppen,verbieten,untersagen,beschränken,ein·schränken +Einfuhr,Import,Ausfuhr,Export,Handel : subj=actor aus|von|nach|mit|dat=recipient!
sanctioned : N Sanktion,Embargo,Boykott,Strafmaßnahme,Strafzoll,Handelsembargo,Blockade : poss|von|durch/subj=actor! gegen|für|auf=recipient!
sanctioned : N Verhängung,Verschärfung,Ausweitung +@sanctions : durch|subj=actor! gegen=recipient!
broke-relations : ab·brechen,ein·frieren,aus·setzen,kappen,herab·stufen,beenden +@relations : subj=actor zu|mit=recipient!
broke-relations : brechen : subj=actor mit=recipient!
broke-relations : ab·ziehen,zurück·rufen,zurück·holen,ab·berufen +@diplomats : subj=actor aus|von|in=recipient!
broke-relations : schließen,räumen +@missions : subj=actor in/its=recipient!
broke-relations : N Abbruch +@relations : durch|poss/subj=actor zu|mit=recipient!
broke-relations : N Abbruch : durch/subj=actor! zu|mit=recipient!
cut-cooperation : ein·stellen,aus·setzen,stoppen,streichen,kürzen,unterbrechen,ab·brechen,ein·frieren,sperren,kappen,zurück·halten,reduzieren,verringern,auf·kündigen,ab·sagen,verweigern,ab·stellen,ab·drehen,zu·drehen,suspendieren,drosseln,zurück·fahren,drehen +@ties : subj=actor für|mit|an|gegenüber|nach|dat|zu|zwischen/in|aus/clause=recipient!
cut-cooperation : verbieten,untersagen +@ties : subj=actor für|mit|an|gegenüber|nach=recipient!
cut-cooperation : legen auf+Eis : subj=actor mit|für|an|zu|gegenüber=recipient!
cut-cooperation : ab·ziehen,zurück·ziehen,evakuieren +Mitarbeiter,Personal,Helfer,Experte,Botschaftspersonal,Berater : subj=actor aus|von|in=recipient!
cut-cooperation : schließen,sperren +Grenze,Grenzübergang,Luftraum : subj=actor zu|für|nach=recipient!
cut-cooperation : beenden +Zusammenarbeit,Kooperation,Hilfe,Unterstützung,Vermittlung,Vermittlungsbemühung : subj=actor mit|für|an|zwischen=recipient!
cut-cooperation : N Aussetzung,Einstellung,Abbruch,Unterbrechung,Streichung,Kürzung,Stopp +@ties : durch|subj=actor! für|mit|an|nach|zu|gegenüber=recipient!
expelled : aus·weisen,ab·schieben,verbannen,aus·bürgern : subj/aus=actor obj=recipient
expelled : aus·weisen +@diplomats : subj/aus=actor obj|aus=recipient
expelled : verweisen +Land : subj=actor obj=recipient
expelled : erklären zu+Person,Persona : subj=actor obj=recipient
expelled : entziehen +Akkreditierung,Visum,Aufenthaltserlaubnis : subj=actor dat=recipient!
expelled : entziehen +Akkreditierung : subj=actor dat|obj=recipient!
expelled : verweigern,verbieten,untersagen +Einreise : subj=actor dat=recipient!
expelled : N Ausweisung,Abschiebung : durch|aus/subj=actor! poss|von|nach=recipient!
# Force without violence
deployed-troops : entsenden,schicken,bringen,verlegen,stationieren,stellen,senden,zusammen·ziehen,verstärken,auf·stocken,ab·kommandieren,bereit·stellen,auf·fahren,beordern,massieren,ab·stellen +@troops : subj=actor nach|in|an|vor|für|entlang|zu|nahe/bei|auf=recipient!
deployed-troops : setzen in+Marsch : subj=actor nach|in|an=recipient!
deployed-troops : bringen in+Stellung : subj=actor an|in|vor|gegen|nahe=recipient!
deployed-troops : auf·marschieren : subj=actor an|in|vor=recipient!
deployed-troops : erhöhen,verstärken +Truppenstärke,Militärpräsenz,Präsenz,Kontingent : subj=actor in|an|entlang=recipient!
deployed-troops : N Entsendung,Stationierung,Verlegung +@troops : durch|subj=actor! nach|in|an=recipient!
deployed-troops : N Truppenaufmarsch,Aufmarsch,Truppenentsendung,Truppenstationierung : poss|von|durch/subj=actor! nach|in|an=recipient!
withdrew-troops : ab·ziehen,zurück·ziehen,heim·holen,zurück·holen,verringern,reduzieren,ab·berufen +@troops : subj=actor aus|von|in=recipient!
withdrew-troops : sich zurück·ziehen : subj=actor aus|von|hinter=recipient!
withdrew-troops : ab·ziehen,ab·rücken : subj=actor aus|von=recipient!
withdrew-troops : verlassen,räumen subj+@troops : subj=actor obj=recipient!
withdrew-troops : räumen : subj=actor obj=recipient
withdrew-troops : beenden +Besatzung,Militäreinsatz,Militärpräsenz,Belagerung,Blockade : subj=actor in|obj|von=recipient!
withdrew-troops : N Abzug,Rückzug +@troops : subj|durch=actor! aus|von=recipient!
withdrew-troops : N Truppenabzug,Abzug,Rückzug : poss|von/subj=actor! aus=recipient!
ceased-fire : vereinbaren,verkünden,aus·rufen,erklären,schließen,ein·halten,an·kündigen,unterzeichnen,zu·stimmen,verlängern,akzeptieren,an·nehmen,an·ordnen +@truce : subj|mit=actor?
ceased-fire : ein·stellen,beenden +@fighting : subj=actor?
ceased-fire : nieder·legen,strecken +Waffe : subj=actor?
ceased-fire : schweigen subj+Waffe : zwischen|in=actor?
ceased-fire : kapitulieren,ergeben : subj=actor vor|dat=actor?
ceased-fire : einigen,verständigen auf+@truce : subj|mit=actor
ceased-fire : N Waffenruhe,Feuerpause,Waffenstillstand : zwischen|mit=actor poss|von/subj=actor
mobilised : mobilisieren,ein·berufen,ein·ziehen,auf·bieten,bewaffnen,trainieren,aus·bilden,auf·stellen +@troops,Hacker,Rebell,Freiwillige,Freiwilliger : subj=actor gegen|in|an=recipient?
mobilised : versetzen in+Alarmbereitschaft,Bereitschaft,Kampfbereitschaft,Gefechtsbereitschaft : subj=actor gegen|zu|in|an=recipient?
mobilised : testen,ab·feuern,ab·schießen,starten,feuern,zünden +Rakete,Atombombe,Langstreckenrakete,Mittelstreckenrakete,Interkontinentalrakete,Atomwaffe : subj=actor gegen|in|nach|über=recipient?
mobilised : ab·halten,veranstalten,beginnen,durch·führen +@exercise : subj=actor vor|nahe|in|an|gegen=recipient?
mobilised : ein·dringen,ein·fliegen in+Luftraum,Hoheitsgewässer,Gewässer : subj=actor in=recipient!
mobilised : N Mobilmachung,Aufrüstung : poss|von|durch/subj=actor! gegen=recipient!
restricted : verhängen,aus·rufen,erlassen,verlängern,verschärfen,aus·weiten,an·ordnen,ein·führen +@emergency : subj=actor über|gegen|für|auf/in=recipient?
restricted : verbieten,auf·lösen,unterdrücken,verhindern,nieder·schlagen,zensieren,sperren,schließen,untersagen,unterbinden,stürmen,auseinander·treiben +@protest,@dissent : subj=actor obj|von|dat/in=recipient?
restricted : vor·gehen : subj=actor gegen=recipient!
restricted : ab·riegeln,ein·kesseln,um·stellen : subj=actor obj=recipient
restricted : blockieren,sperren,schließen +Grenze,Zugang,Zufahrt,Hafen,Internet,Grenzübergang : subj=actor zu|für|in|obj=recipient!
restricted : ein·schränken,beschneiden,beschränken,begrenzen +Recht,Freiheit,Pressefreiheit,Meinungsfreiheit,Bewegungsfreiheit,Versammlungsfreiheit,Zugang,Arbeit,Tätigkeit,Befugnis,Spielraum,Bewegungsspielraum : subj=actor obj|für|von/in=recipient?
restricted : hindern : subj=actor obj=recipient
restricted : verbieten,untersagen : subj=actor dat=recipient!
restricted : durchsuchen,räumen : subj=actor obj=recipient
restricted : unterdrücken,verfolgen,zensieren,überwachen,bespitzeln,aus·spionieren,ab·hören,schikanieren,diskriminieren,enteignen,drangsalieren : subj=actor obj=recipient
restricted : N Verhängung,Ausrufung +@emergency : durch|subj=actor! über|gegen|in=recipient!
arrested : fest·nehmen,fest·setzen,verhaften,fassen,inhaftieren,internieren,ein·sperren,fest·halten,ein·kerkern : subj=actor obj=recipient
arrested : nehmen in+Gewahrsam,Haft,Untersuchungshaft : subj=actor obj=recipient
arrested : stellen unter+Hausarrest,Arrest : subj=actor obj=recipient
arrested : verurteilen zu+@prison : subj=actor obj=recipient
arrested : N Festnahme,Verhaftung,Inhaftierung : durch=actor! poss|von=recipient!
seized : beschlagnahmen,besetzen,annektieren,erobern,ein·nehmen,zurück·erobern,konfiszieren,kapern,verstaatlichen,plündern,besiedeln,ein·verleiben : subj=actor obj=recipient
abducted : entführen,verschleppen,kidnappen : subj=actor obj=recipient
abducted : nehmen als+@hostage : subj=actor obj=recipient
seized : nehmen,bringen in+@hostage : subj=actor obj=recipient
seized : sicher·stellen,beschlagnahmen,konfiszieren : subj=actor obj/bei|von=recipient!
seized : stürzen,entmachten,ab·setzen,entheben : subj=actor obj=recipient!
seized : bringen unter+Kontrolle : subj=actor obj=recipient
seized : übernehmen +Kontrolle : subj=actor über=recipient!
seized : übernehmen,ergreifen,erringen,reißen +Macht : subj=actor in=recipient!
seized : putschen an+Macht : subj=actor in=recipient!
seized : N Machtübernahme,Machtergreifung : poss|von|durch|subj=actor! in=recipient!
seized : halten als+Geisel,Schutzschild : subj=actor obj=recipient
seized : benutzen,missbrauchen als+Schutzschild,Geisel : subj=actor obj=recipient
seized : auf·bringen,stoppen,fest·setzen,an·halten,entern +@vessel : subj=actor obj=recipient!
seized : ein·dringen,ein·brechen in+Computer,Netz,Computernetz,Rechner,System,Server : subj=actor in=recipient!
seized : hacken : subj=actor obj=recipient
abducted : N Entführung,Verschleppung : durch|subj=actor! poss|von=recipient!
seized : N Besetzung,Annexion,Eroberung,Besatzung,Einnahme,Beschlagnahme : durch|subj=actor! poss|von=recipient!
seized : N Besetzung,Annexion,Besatzung : poss=actor! von=recipient!
# Violence
attacked : an·greifen,überfallen,rammen,beschießen,bombardieren,attackieren,stürmen,bekämpfen,belagern,vernichten,zerstören,versenken,ab·schießen,überrennen,zerschlagen,vertreiben,ein·kreisen,verwüsten,nieder·brennen,torpedieren : subj=actor obj=recipient
attacked : töten,erschießen,ermorden,um·bringen,hin·richten,foltern,misshandeln,vergewaltigen,verwunden,massakrieren,vergiften,verprügeln,liquidieren,exekutieren,verletzen,erstechen,enthaupten,quälen,peinigen,steinigen : subj=actor obj=recipient
attacked : töten,verletzen,verwunden subj+@assault,@terror : its=actor! obj=recipient
attacked : kommen um+Leben : subj=recipient
attacked : sterben bei+@assault,@terror,Beschuss : subj=recipient
attacked : ein·marschieren,ein·fallen,ein·rücken : subj=actor in=recipient!
attacked : vor·rücken,vor·stoßen,vor·dringen,ein·dringen : subj=actor auf|nach|in=recipient!
attacked : schießen,feuern : subj=actor auf=recipient!
attacked : eröffnen +Feuer : subj=actor auf|gegen=recipient!
attacked : nehmen unter+Beschuss,Feuer : subj=actor obj=recipient
attacked : fliegen,führen,starten,beginnen,verüben,unternehmen,lancieren,fort·setzen,aus·führen,durch·führen,eröffnen,intensivieren,verstärken,aus·weiten,richten +@assault : subj=actor auf|gegen|in=recipient!
attacked : verüben,an·richten,begehen,aus·führen +@terror : subj=actor auf|gegen|an|in=recipient!
attacked : ab·werfen,werfen +@shells,Stein,Brandsatz,Molotowcocktail : subj=actor auf|gegen|über|nach|in=recipient!
attacked : ab·feuern,feuern,schießen,richten,ab·schießen +@shells : subj=actor auf|gegen|nach|in=recipient!
attacked : putschen : subj=actor gegen=recipient!
attacked : zünden,legen +Bombe,Sprengsatz,Autobombe,Feuer,Brand : subj=actor in|vor|auf=recipient!
attacked : sprengen in+Luft : subj=actor obj=recipient
restricted : ein·setzen,benutzen,verwenden +Wasserwerfer,Tränengas,Schlagstock,Gummigeschoss,Pfefferspray,Polizei,Blendgranate : subj=actor gegen=recipient!
attacked : ein·setzen,verwenden,benutzen +Waffe,Giftgas,Chemiewaffe,Streumunition,Gewalt,Artillerie,Drohne,Rakete,Munition,Panzer : subj=actor gegen=recipient!
attacked : vor·gehen mit+Waffengewalt,Gewalt,Panzer : subj=actor gegen=recipient!
attacked : betreiben,begehen,verüben,durch·führen,vor·nehmen +Säuberung,Völkermord,Kriegsverbrechen : subj=actor gegen|an|in=recipient!
attacked : N Angriff,Überfall,Anschlag,Attentat,Luftschlag,Attacke,Massaker,Luftangriff,Vergeltungsschlag : poss|von|durch/subj=actor! auf|gegen|an/in=recipient!
attacked : N Einmarsch,Invasion,Vorstoß,Vordringen,Offensive,Militäreinsatz,Drohneneinsatz,Drohnenkrieg,Feldzug,Militäroperation : poss|von|durch/subj=actor! in|gegen|nach|auf=recipient!
attacked : N Invasion,Bombardierung,Bombardement,Beschuss,Beschießung,Zerstörung,Erstürmung,Belagerung,Ermordung,Tötung,Hinrichtung,Enthauptung,Erschießung,Folterung,Vertreibung,Abschuss,Misshandlung : durch|subj=actor! poss|von=recipient!
attacked : N Bombardierung,Bombardement,Beschuss : poss=actor! von|auf=recipient!
fought : kämpfen : subj|gegen|mit=actor in|bei|um=place
fought : kämpfen subj+@troops,Rebell,Söldner,Miliz : subj|gegen|mit=actor? in|bei|um=place!
fought : zusammen·stoßen,aneinander·geraten,bekriegen : subj|mit=actor
fought : liefern +@battle : subj|mit=actor
fought : führen,beginnen +Krieg,Kampf : subj|gegen|mit=actor
fought : N Gefecht,Kampf,Schusswechsel,Feuergefecht,Scharmützel,Straßenschlacht,Zusammenstoß,Schlacht : zwischen|mit|gegen=actor poss|von/subj=actor
`
