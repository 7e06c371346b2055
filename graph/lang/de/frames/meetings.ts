/** Visits, meetings, talks and what is done together. */
export const MEETING_FRAMES = `
visited : besuchen,bereisen,besichtigen,auf·suchen : subj=actor obj=recipient
visited : auf·brechen,fahren,kommen : subj=actor nach=recipient!
visited : reisen,fliegen : subj=actor nach|in|zu=recipient!
visited : ein·treffen,an·kommen : subj=actor in|auf=recipient!
visited : an·reisen,ab·reisen,zurück·kehren,weiter·reisen,ab·fliegen : subj=actor nach|in=recipient!
visited : auf·halten,weilen : subj=actor in|bei=recipient!
visited : begeben : subj=actor nach|in|zu=recipient!
visited : reisen,kommen,fliegen,ein·treffen,an·kommen,auf·brechen zu+Besuch,Staatsbesuch,Gespräch,Visite : subj=actor nach|in|bei=recipient!
visited : erwarten ~planned : obj=actor in|bei=recipient!
visited : ab·statten +Besuch,Visite,Antrittsbesuch : subj=actor dat=recipient!
visited : absolvieren,beginnen,beenden,fort·setzen,machen +Besuch,Reise,Staatsbesuch,Visite : subj=actor in|nach|bei|durch=recipient!
visited : beginnen mit+Besuch,Reise : subj=actor in|nach|bei=recipient!
visited : machen +Station,Halt,Abstecher : subj=actor in|nach|bei=recipient!
visited : sein zu+Gast,Besuch : subj=actor in|bei=recipient!
visited : N Besuch,Visite,Aufenthalt,Stippvisite,Abstecher : poss|von|durch/subj|attending=actor in|bei|auf|nach=recipient!
visited : N Reise : poss|von/subj|attending=actor nach|in|zu|durch=recipient!
visited : N Ankunft,Besuch,Eintreffen : poss|von/subj=actor in|auf=recipient!
hosted : empfangen,bewirten,beherbergen : subj=actor obj=recipient
hosted : empfangen zu+@talks : subj=actor obj=recipient
hosted : begrüßen : subj=actor obj=recipient in|auf=place!
hosted : bereiten +Empfang : subj=actor dat=recipient!
hosted : heißen pred+willkommen : subj=actor obj=recipient
hosted : N Empfang : durch=actor! poss|von|für=recipient!
invited : ein·laden : subj=actor obj=recipient
invited : aus·sprechen,überbringen,überreichen,übergeben +Einladung : its/subj=actor dat|an=recipient!
invited : N Einladung : poss|von|durch/subj=actor! an=recipient!
met : treffen : subj|mit=actor obj=actor
met : zusammen·treffen,zusammen·kommen,tagen : subj|mit=actor
met : begegnen : subj=actor dat=actor
met : treffen,zusammen·kommen,zusammen·treffen zu+@talks,Gipfel,Gipfeltreffen : subj|mit=actor
met : ab·halten,veranstalten +Treffen,Gipfel,Gipfeltreffen,Konferenz : subj|mit=actor
met : N Treffen,Begegnung,Zusammenkunft,Zusammentreffen,Gipfel : zwischen|mit=actor poss|von/subj|attending=actor
talked : telefonieren,sprechen,beraten,reden,konferieren,diskutieren,erörtern,beratschlagen : subj|mit=actor
talked : aus·tauschen über+Lage,Konflikt,Thema,Frage,Beziehung,Situation,Zusammenarbeit : subj|mit=actor
talked : führen,auf·nehmen,beginnen,wieder·auf·nehmen,fort·setzen,ab·halten +@talks : subj|mit=actor
talked : zusammen·kommen,zurück·kehren,ein·treffen,treffen zu+@talks : subj|mit=actor
talked : konsultieren : subj=actor obj=actor
talked : auf·nehmen +Kontakt : subj|mit|zu=actor
talked : N Gespräch,Telefonat,Unterredung,Beratung,Konsultation,Dialog,Gedankenaustausch : zwischen|mit=actor poss|von/subj|attending=actor
talked : N Gespräch,Telefonat,Unterredung,Beratung : poss|zwischen|mit|von=actor
negotiated : verhandeln,aus·handeln,feilschen : subj|mit=actor obj=object
negotiated : führen,auf·nehmen,beginnen,wieder·auf·nehmen,fort·setzen +Verhandlung,Friedensgespräch : subj|mit=actor
negotiated : zurück·kehren,kehren an+Verhandlungstisch : subj|mit=actor
negotiated : N Verhandlung,Unterhandlung,Friedensgespräch : zwischen|mit=actor poss|von/subj|attending=actor
mediated : vermitteln,schlichten : subj=actor zwischen|in/bei=recipient!
mediated : sich ein·schalten in+Konflikt,Streit,Verhandlung : subj=actor zwischen|in=recipient!
mediated : unternehmen,starten,fort·setzen +Vermittlung,Vermittlungsmission,Vermittlungsversuch : subj=actor zwischen|in=recipient!
mediated : N Vermittlung,Vermittlungsmission,Vermittlungsversuch : poss|von|durch/subj=actor! zwischen|in/attending=recipient!
# Together
cooperated : zusammen·arbeiten,kooperieren : subj|mit=actor
cooperated : ab·halten,beginnen,starten,veranstalten,vereinbaren,planen,fort·setzen +@exercise : subj|mit=actor
cooperated : beginnen mit+@exercise : subj|mit=actor
cooperated : aus·tauschen +Information,Erkenntnis,Geheimdienstinformation,Gefangene,Daten,Gefangener,Delegation,Leichnam : subj|mit=actor
cooperated : teilen +Information,Erkenntnis,Daten : subj|mit=actor
cooperated : vertiefen,aus·bauen,verstärken,intensivieren,vereinbaren,auf·nehmen,wieder·auf·nehmen +Zusammenarbeit,Kooperation,Partnerschaft,Handel : subj|mit=actor
cooperated : N Zusammenarbeit,Kooperation,Gefangenenaustausch,Schulterschluss : zwischen|mit=actor poss|von/subj|attending=actor
cooperated : N Austausch +Gefangene,Gefangener,Information : zwischen|mit=actor poss|von/subj|attending=actor
`
