/** Visits, meetings, talks and what is done together. */
export const MEETING_FRAMES = `
visited : besuchen,bereisen,besichtigen,auf·suchen : subj=actor obj=recipient
visited : auf·brechen,fahren,kommen,landen : subj=actor nach=recipient!
visited : reisen,fliegen : subj=actor nach|in|zu=recipient!
visited : ein·treffen,an·kommen,landen,gastieren : subj=actor in|auf=recipient!
visited : an·reisen,ab·reisen,zurück·kehren,weiter·reisen,weiter·fliegen,ab·fliegen : subj=actor nach|in=recipient!
visited : erscheinen,vorbei·schauen : subj=actor in|bei=recipient!
visited : auf·halten,weilen : subj=actor in|bei=recipient!
visited : begeben : subj=actor nach|in|zu=recipient!
visited : reisen,kommen,fliegen,ein·treffen,an·kommen,auf·brechen zu+Besuch,Staatsbesuch,Gespräch,Visite : subj=actor nach|in|bei=recipient!
visited : erwarten ~planned : obj=actor in|bei=recipient!
visited : ab·statten +Besuch,Visite,Antrittsbesuch : subj=actor dat=recipient!
visited : absolvieren,beginnen,beenden,fort·setzen,machen,an·treten,unternehmen +Besuch,Reise,Staatsbesuch,Visite : subj=actor in|nach|bei|durch=recipient!
visited : beginnen mit+Besuch,Reise : subj=actor in|nach|bei=recipient!
visited : machen,ein·legen +Station,Halt,Abstecher,Zwischenstopp,Zwischenhalt,Zwischenlandung : subj=actor in|nach|bei=recipient!
visited : begeben auf+Reise,Weg : subj=actor nach|in|zu=recipient!
visited : sein,weilen,auf·halten zu+Gast,Besuch,Gespräch,Beratung,Verhandlung : subj=actor in|bei=recipient!
visited : N Besuch,Visite,Aufenthalt,Stippvisite,Abstecher : poss|von|durch/subj|attending=actor in|bei|auf|nach=recipient!
visited : N Reise : poss|von/subj|attending=actor nach|in|zu|durch=recipient!
visited : N Ankunft,Besuch,Eintreffen : poss|von/subj=actor in|auf=recipient!
hosted : empfangen,bewirten,beherbergen : subj=actor obj=recipient
hosted : empfangen zu+@talks : subj=actor obj=recipient
hosted : begrüßen : subj=actor obj=recipient in|auf=place!
hosted : N Gastgeber,Gastgeberin : subj=actor! poss|von/parties=recipient!
hosted : bereiten +Empfang : subj=actor dat=recipient!
hosted : heißen pred+willkommen : subj=actor obj=recipient
hosted : N Empfang : durch=actor! poss|von|für=recipient!
invited : ein·laden : subj=actor obj=recipient
invited : aus·sprechen,überbringen,überreichen,übergeben +Einladung : its/subj=actor dat|an=recipient!
invited : N Einladung : poss|von|durch/subj=actor! an=recipient!
met : treffen : subj|mit=actor obj=actor
met : zusammen·treffen,zusammen·kommen,tagen,zusammen·finden : subj|mit=actor
met : begegnen : subj=actor dat=actor
met : treffen,zusammen·kommen,zusammen·treffen zu+@talks,Gipfel,Gipfeltreffen : subj|mit=actor
met : ab·halten,veranstalten +Treffen,Gipfel,Gipfeltreffen,Konferenz : subj|mit=actor
met : N Treffen,Begegnung,Zusammenkunft,Zusammentreffen,Gipfel : zwischen|mit=actor poss|von/subj|attending=actor
talked : telefonieren,sprechen,beraten,reden,konferieren,diskutieren,erörtern,beratschlagen,besprechen,unterhalten : subj|mit=actor
talked : aus·tauschen über+Lage,Konflikt,Thema,Frage,Beziehung,Situation,Zusammenarbeit : subj|mit=actor
talked : führen,auf·nehmen,beginnen,wieder·auf·nehmen,fort·setzen,ab·halten +@talks : subj|mit=actor
talked : zusammen·kommen,zurück·kehren,ein·treffen,treffen zu+@talks : subj|mit=actor
talked : sagen,erklären,versichern,mit·teilen,bekräftigen an+Telefon : subj|dat=actor
talked : konsultieren : subj=actor obj=actor
talked : auf·nehmen +Kontakt : subj|mit|zu=actor
talked : N Gespräch,Telefonat,Unterredung,Beratung,Konsultation,Dialog,Gedankenaustausch,Gesprächsrunde,Meinungsaustausch : zwischen|mit=actor poss|von/subj|attending=actor
talked : N Gespräch,Telefonat,Unterredung,Beratung : poss|zwischen|mit|von=actor
negotiated : verhandeln,aus·handeln,feilschen : subj|mit=actor obj|über|um=object
negotiated : führen,auf·nehmen,beginnen,wieder·auf·nehmen,fort·setzen +Verhandlung,Friedensgespräch : subj|mit=actor
negotiated : zurück·kehren,kehren an+Verhandlungstisch : subj|mit=actor
negotiated : setzen,sitzen,bringen,holen an+Verhandlungstisch,Tisch : subj|mit=actor
negotiated : ringen,feilschen um+Lösung,Abkommen,Kompromiss,Einigung : subj|mit=actor
negotiated : N Verhandlung,Unterhandlung,Friedensgespräch,Verhandlungsrunde,Verhandlungsprozess : zwischen|mit=actor poss|von/subj|attending=actor
mediated : vermitteln,schlichten : subj=actor zwischen|in/bei=recipient!
mediated : sich ein·schalten in+Konflikt,Streit,Verhandlung : subj=actor zwischen|in=recipient!
mediated : an·bieten als+Vermittler,Vermittlerin ~planned : subj=actor zwischen|in=recipient!
mediated : auf·treten,fungieren,dienen,agieren als+Vermittler,Vermittlerin : subj=actor zwischen|in=recipient!
mediated : an·bieten +Vermittlung ~planned : subj=actor zwischen|in|dat=recipient!
mediated : unternehmen,starten,fort·setzen +Vermittlung,Vermittlungsmission,Vermittlungsversuch : subj=actor zwischen|in=recipient!
mediated : N Vermittlung,Vermittlungsmission,Vermittlungsversuch : poss|von|durch/subj=actor! zwischen|in/attending=recipient!
# Together
cooperated : zusammen·arbeiten,kooperieren : subj|mit=actor
cooperated : ab·halten,beginnen,starten,veranstalten,vereinbaren,planen,fort·setzen +@exercise : subj|mit=actor
cooperated : beginnen mit+@exercise : subj|mit=actor
cooperated : aus·tauschen +Information,Erkenntnis,Geheimdienstinformation,Gefangene,Daten,Gefangener,Delegation,Leichnam : subj|mit=actor
cooperated : teilen +Information,Erkenntnis,Daten : subj|mit=actor
cooperated : bauen,entwickeln,produzieren,errichten,erschließen,betreiben,fördern,erforschen,finanzieren,planen,schützen,bekämpfen,patrouillieren,üben,trainieren,proben,starten,überwachen,vor·gehen,kontrollieren,ermitteln pred+gemeinsam : subj|mit=actor
cooperated : üben,patrouillieren : subj|mit=actor
cooperated : teil·nehmen,beteiligen an+@exercise : subj|mit=actor
cooperated : beginnen mit+Bau,Ausbau,Aufbau,Entwicklung : subj|mit=actor
cooperated : gründen,ein·richten,bilden +Arbeitsgruppe,Kommission,Gemeinschaftsunternehmen,Stab,Brigade : subj|mit=actor
cooperated : vertiefen,aus·bauen,verstärken,intensivieren,vereinbaren,auf·nehmen,wieder·auf·nehmen +Zusammenarbeit,Kooperation,Partnerschaft,Handel : subj|mit=actor
cooperated : N Zusammenarbeit,Kooperation,Gefangenenaustausch,Schulterschluss : zwischen|mit=actor poss|von/subj|attending=actor
cooperated : N Zusammenarbeit,Kooperation,Partnerschaft : subj=actor! dat=recipient!
cooperated : N Austausch +Gefangene,Gefangener,Information : zwischen|mit=actor poss|von/subj|attending=actor
`
