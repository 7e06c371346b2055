/** Praise, support, help, concessions and release. */
export const SUPPORT_FRAMES = `
praised : loben,würdigen,preisen,beglückwünschen,ehren,rühmen,feiern,aus·zeichnen : subj=actor obj=recipient
praised : gratulieren,danken,applaudieren : subj=actor dat=recipient
praised : kondolieren : subj=actor dat=recipient
praised : begrüßen : subj=actor obj=recipient
praised : bedanken : subj=actor bei=recipient!
praised : bezeichnen,würdigen,ehren,werten,sehen,begrüßen als+Freund,Partner,Vorbild,Held,Vorreiter,Vorkämpfer,Erfolg,Durchbruch,Meilenstein,Gewinn,Fortschritt,Sieg,Chance,Schritt,Wendepunkt : subj=actor obj=recipient!
praised : nennen +Freund,Partner,Vorbild,Held,Genosse,Bruder,Erfolg,Durchbruch,Meilenstein,Gewinn,Fortschritt,Sieg,Schritt,Wendepunkt : subj=actor obj|dat=recipient!
praised : nennen,bezeichnen,halten pred+historisch,entscheidend,wegweisend,richtig,mutig,vorbildlich,gerechtfertigt,großartig,hervorragend,erfreulich,wichtig,beispiellos : subj=actor obj=recipient!
praised : zeigen pred+erfreut,dankbar,erleichtert : subj=actor über=recipient!
apologised : entschuldigen : subj=actor bei=recipient!
apologised : bitten um+Entschuldigung,Verzeihung,Vergebung : subj=actor obj=recipient?
praised : zollen,aus·sprechen,spenden,übermitteln,zeigen +Respekt,Lob,Anerkennung,Dank,Beifall,Glückwunsch,Beileid,Mitgefühl : subj=actor dat=recipient!
praised : N Lob,Dank,Glückwunsch : poss|von/subj=actor! für|an=recipient!
supported : unterstützen,befürworten,verteidigen : subj=actor obj=recipient
supported : beherbergen +Terrorist,Mitglied,Kämpfer,Extremist,Rebell,Anhänger,Islamist : subj=actor its=recipient!
supported : bei·stehen,bei·springen : subj=actor dat=recipient
supported : stehen,stellen an+Seite : subj=actor an=recipient!
supported : werden zu+Unterstützer,Förderer,Geldgeber,Waffenlieferant,Helfer,Verbündeter : subj=actor its=recipient!
supported : sich stellen : subj=actor hinter|vor=recipient!
supported : stehen : subj=actor hinter=recipient!
supported : stärken,decken +Rücken : subj=actor dat=recipient!
supported : geben,gewähren +Rückendeckung,Rückhalt : subj=actor dat=recipient!
supported : aus·sprechen,bekunden,bekräftigen,zeigen,demonstrieren +Unterstützung,Vertrauen,Solidarität,Beistand,Rückhalt : subj=actor dat|für|mit=recipient!
supported : sich aus·sprechen : subj=actor für=recipient!
supported : bekennen zu+Allianz,Bündnis,Partnerschaft,Freundschaft : subj=actor mit/its=recipient!
supported : bekräftigen,bekunden +Allianz,Bündnis,Partnerschaft,Freundschaft : subj=actor mit/its=recipient!
supported : ein·treten,plädieren : subj=actor für=recipient!
supported : sich ein·setzen : subj=actor für=recipient!
supported : ergreifen,nehmen +Partei : subj=actor für=recipient!
supported : verleihen,zu·erkennen,geben,gewähren +Status,Kandidatenstatus,Beitrittsstatus : subj=actor dat|obj=recipient!
supported : mit·tragen,unterstützen +Resolution,Initiative,Vorschlag,Plan,Kandidatur,Antrag,Position : subj=actor obj|its=recipient!
supported : verzeihen,vergeben : subj=actor dat=recipient
supported : sich solidarisieren : subj=actor mit=recipient!
supported : genießen,erhalten,bekommen,finden +Unterstützung,Rückendeckung,Rückhalt,Zuspruch,Beistand : subj=recipient its|von|bei=actor!
supported : erhalten,bekommen,finden subj+Unterstützung,Rückendeckung,Rückhalt,Zuspruch,Beistand : obj=recipient! von|bei=actor!
supported : A solidarisch : subj=actor mit=recipient!
supported : N Unterstützung,Beistand,Solidarität,Rückendeckung : poss|von|durch/subj=actor! für|mit|dat=recipient!
recognised : an·erkennen : subj=actor obj=recipient
recognised : N Anerkennung : durch=actor! poss|von=recipient!
# Help
aided : helfen : subj=actor dat=recipient
aided : leisten,gewähren,spenden,geben,überweisen,zahlen,aus·zahlen,bereit·stellen,bringen,überbringen,verteilen,ein·fliegen,ab·werfen,liefern,übergeben,senden,schenken,verleihen +@help : subj=actor dat|für|an|nach/in=recipient
aided : schicken,entsenden,senden +@help : subj=actor dat|für|an|nach|in=recipient
aided : stellen zu+Verfügung : subj=actor dat|für=recipient!
aided : gewähren,bieten,geben,erteilen +@asylum,Aufnahme : subj=actor dat=recipient!
aided : kommen,eilen zu+Hilfe : subj=actor dat|obj=recipient!
aided : greifen unter+Arm : subj=actor dat=recipient!
aided : auf·nehmen,behandeln,versorgen,evakuieren,aus·fliegen,retten,beherbergen,befreien +@refugees : subj=actor obj|aus=recipient
aided : evakuieren,retten,bergen,versorgen,aus·fliegen : subj=actor obj|aus=recipient
aided : bringen in+Sicherheit : subj=actor obj|aus=recipient
aided : befreien,retten aus+Gewalt,Geiselhaft,Gefangenschaft,Hand,Seenot,Lage : subj=actor obj=recipient!
aided : frei·geben,auf·stocken,erhöhen +@help : subj=actor für|an|dat=recipient!
aided : versorgen,unterstützen,beliefern mit+@help : subj=actor obj=recipient
aided : unterstützen bei+Wiederaufbau,Bewältigung,Aufbau,Kampf : subj=actor obj=recipient
aided : erlassen,stunden +Schuld,Kredit,Million,Milliarde : subj=actor dat=recipient!
aided : beteiligen an+Wiederaufbau,Hilfseinsatz,Friedenstruppe,Rettungsarbeit : subj=actor its|in=recipient!
aided : finanzieren,subventionieren : subj=actor obj=recipient
aided : erhalten,bekommen +@help : von|aus=actor! subj=recipient
aided : N Hilfe,Wirtschaftshilfe,Finanzhilfe,Hilfslieferung,Spende,Kredit,Hilfspaket,Militärhilfe : poss|von|durch|aus/subj=actor! für|an|dat=recipient!
aided : N Aufnahme,Evakuierung,Rettung +@refugees : durch|in|poss=actor! aus|von=recipient!
supplied-arms : liefern,schicken,senden,verkaufen,übergeben,überlassen,bereit·stellen,exportieren,schmuggeln,spenden,ab·geben,schenken +@arms : subj=actor dat|an|nach|für=recipient!
supplied-arms : beliefern,versorgen,aus·rüsten,aus·statten,bewaffnen mit+@arms : subj=actor obj=recipient
supplied-arms : auf·rüsten,bewaffnen : subj=actor obj=recipient
supplied-arms : stellen,leisten,gewähren +Militärhilfe : subj=actor dat|für|an=recipient!
supplied-arms : erhalten,bekommen,beziehen,kaufen +@arms : von|aus=actor! subj=recipient
supplied-arms : N Waffenlieferung,Rüstungslieferung,Rüstungsexport,Waffenverkauf,Waffenexport : poss|von|durch|aus/subj=actor! an|nach=recipient!
supplied-arms : N Lieferung,Verkauf,Export +@arms : durch|aus/subj=actor! an|nach=recipient!
# Giving way
released : frei·lassen,begnadigen,frei·geben,amnestieren : subj=actor obj=recipient
released : lassen pred+frei : subj=actor obj=recipient
released : entlassen aus+Haft,Gefängnis,Gefangenschaft,Hausarrest : subj=actor obj=recipient?
released : entlassen +Häftling,Gefangene,Gefangener,Geisel : subj=actor obj=recipient?
released : setzen auf+Fuß : subj=actor obj=recipient
released : frei·lassen,begnadigen,frei·geben +Häftling,Gefangene,Gefangener,Geisel : subj=actor obj=recipient?
released : aus·liefern,überstellen,übergeben +Geisel,Gefangene,Gefangener,Häftling,Verdächtige,Leichnam,Attentäter : subj=actor dat|an=recipient!
released : aus·liefern,überstellen : subj=actor an=recipient!
released : überstellen,frei·lassen : subj=actor obj=recipient
released : heraus·geben,aus·tauschen : subj=actor obj=recipient!
released : N Freilassung,Begnadigung,Amnestie,Auslieferung : durch/subj=actor! poss|von|an|für=recipient!
conceded : auf·heben,lockern,ab·mildern,mildern,erleichtern,verkürzen,beenden,ab·schaffen,beseitigen,lösen,kippen,streichen,zurück·nehmen,zurück·ziehen +@curbs : subj=actor gegen|für|über|gegenüber|obj/in/mit=recipient?
conceded : nach·geben : subj=actor dat=recipient
conceded : beugen : subj=actor dat=recipient!
conceded : ein·lenken : subj=actor gegenüber=recipient?
conceded : entgegen·kommen : subj=actor dat=recipient
conceded : machen +Zugeständnis,Konzession : subj=actor dat|gegenüber|an=recipient!
conceded : ein·gehen auf+@demand : subj=actor auf=recipient!
conceded : erfüllen,akzeptieren,an·nehmen +@demand : subj=actor obj=recipient!
conceded : öffnen +Grenze,Grenzübergang,Luftraum,Markt : subj=actor für|zu|nach=recipient!
conceded : zu·gestehen,ein·räumen,gewähren,erlauben,gestatten,übertragen +Autonomie,Recht,Selbstverwaltung,Zugang,Unabhängigkeit,Mitsprache,Amnestie,Einreise,Durchfahrt,Überflug,Besuch : subj=actor dat=recipient!
conceded : zurück·geben : subj=actor dat|an=recipient!
conceded : verzichten auf+@sanctions,@curbs,Anspruch,Gebietsanspruch : subj=actor gegen|auf=recipient!
conceded : zurück·ziehen,auf·geben +Veto,Einspruch,Widerstand,Blockade,Klage,Einwand : subj=actor gegen|für=recipient!
conceded : streichen,nehmen von+Liste,Terrorliste,Sanktionsliste : subj=actor obj=recipient!
conceded : erlauben,gestatten,ermöglichen : subj=actor dat=recipient!
conceded : nach·kommen,entsprechen,statt·geben +@demand : subj=actor its|von=recipient!
conceded : legalisieren,zu·lassen +Partei,Opposition,Oppositionspartei,Gewerkschaft,Beobachter,Inspekteur,Kandidat : subj=actor obj=recipient?
conceded : ein·leiten,beschließen +Reform : subj=actor in=recipient?
conceded : N Aufhebung,Lockerung,Lockerungen +@curbs : durch|poss/subj=actor gegen|für|in=recipient!
conceded : N Zugeständnis : poss|von/subj=actor! an|gegenüber=recipient!
resigned : zurück·treten,ab·danken,ab·treten,demissionieren : subj=actor
resigned : zurück·treten von+Amt,Posten : subj=actor
resigned : erklären,ein·reichen,verkünden,bekannt·geben +Rücktritt,Demission : subj=actor
resigned : an·bieten,an·kündigen +Rücktritt,Demission ~planned : subj=actor
resigned : nieder·legen,auf·geben +Amt,Posten,Mandat : subj=actor
resigned : N Rücktritt,Abdankung : poss|von=actor!
`
