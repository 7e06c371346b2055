/** Treaties, membership and agreement. */
export const TREATY_FRAMES = `
ratified : ratifizieren : subj=actor obj=object
ratified : hinterlegen +Ratifikationsurkunde,Ratifizierungsurkunde : subj=actor für|zu=object!
ratified : N Ratifizierung,Ratifikation : durch=actor! poss|von/attending=object
ratified : N Ratifizierung,Ratifikation : durch|von/subj=actor! poss=object
supported : ratifizieren,billigen,zu·stimmen,unterstützen,befürworten +@accession : subj=actor its=recipient!
rejected : ab·lehnen,blockieren,verhindern,verzögern +@accession : subj=actor its=recipient!
approved : billigen,verabschieden,an·nehmen,ab·segnen,genehmigen,bestätigen,gut·heißen : subj=actor obj=object
approved : zu·stimmen : subj=actor dat=object!
approved : stimmen,votieren : subj=actor für=object!
approved : geben +Zustimmung,Licht,Segen : subj=actor für|zu|dat=object!
approved : N Billigung,Zustimmung,Verabschiedung : durch=actor! poss|von|zu=object
signed : unterzeichnen,unterschreiben,paraphieren,besiegeln : subj|mit=actor obj=object!
signed : schließen,ab·schließen : subj|mit=actor obj=object!
signed : setzen unter+Unterschrift : subj=actor unter=object
signed : setzen +Unterschrift : subj=actor unter=object!
signed : leisten +Unterschrift : subj=actor unter=object!
signed : gehen,kommen,liegen,vor·legen,vor·liegen,leiten,weiter·leiten,zu·leiten,übermitteln,übersenden,senden,schicken,übergeben zu+Unterschrift,Unterzeichnung ~planned : an|dat|bei/subj=actor! subj|obj=object!
signed : bedürfen,benötigen,brauchen +Unterschrift ~planned : its=actor! subj=object!
signed : N Unterzeichnung,Unterschrift,Vertragsunterzeichnung : durch=actor! poss|von|unter=object
agreed : unterzeichnen,unterschreiben,schließen,ab·schließen,paraphieren,vereinbaren,aus·handeln : subj|mit=actor
entered-into-force : treten in+Kraft : subj=object
entered-into-force : N Inkrafttreten : poss|von=object
suspended : aus·setzen,suspendieren : subj=actor obj=object
suspended : aus·setzen,suspendieren,stoppen +Umsetzung,Anwendung,Teilnahme,Ratifizierung : subj=actor its=object!
suspended : legen auf+Eis : subj=actor obj=object
suspended : N Aussetzung,Suspendierung : durch/subj=actor! poss|von=object
withdrew-from : kündigen,auf·kündigen,auf·heben,widerrufen,verlassen : subj=actor obj=object
withdrew-from : aus·laufen pred+lassen : subj=actor obj=object!
withdrew-from : aus·steigen,aus·treten,aus·scheiden : subj=actor aus=object!
withdrew-from : zurück·ziehen,zurück·nehmen,widerrufen +Unterschrift,Ratifizierung,Ratifikation : subj=actor its/unter=object!
ratified : unterzeichnen,unterschreiben +Gesetz,Ratifizierungsgesetz,Ratifikationsurkunde,Ratifizierungsurkunde : subj=actor its=object!
withdrew-from : sich zurück·ziehen,sich verabschieden : subj=actor aus|von=object!
withdrew-from : zurück·ziehen : subj|obj=actor aus=object!
withdrew-from : zurück·treten : subj=actor von=object!
withdrew-from : N Austritt,Ausstieg,Rückzug : poss|von/subj=actor aus=object!
withdrew-from : N Kündigung,Aufkündigung : durch/subj=actor! poss|von=object
joined : bei·treten : subj=actor dat=object!
joined : sich an·schließen : subj=actor dat=object!
joined : auf·nehmen in+Nato : obj=actor in=object!
joined : auf·nehmen : obj=actor in=object!
joined : auf·nehmen : obj=actor! subj=object!
joined : werden +Mitglied : subj=actor its|von|in=object!
joined : beantragen,stellen,ein·reichen +Mitgliedschaft,Beitritt,Aufnahme,Aufnahmeantrag,Beitrittsantrag,Beitrittsgesuch,Mitgliedsantrag ~planned : subj=actor its|in|bei|zu=object!
joined : bewerben um+Mitgliedschaft,Aufnahme,Beitritt ~planned : subj=actor its|in|bei|zu=object!
joined : N Beitritt : poss|von/subj=actor zu=object!
joined : N Aufnahme : poss|von=actor in=object!
# Agreement
agreed : vereinbaren,verabreden : subj|mit=actor obj=object
agreed : einigen,verständigen,überein·kommen,überein·stimmen : subj|mit=actor auf=object
agreed : erzielen,finden,erreichen,treffen +@consensus : subj|mit|zwischen=actor
agreed : kommen,gelangen zu+@consensus : subj|mit=actor
agreed : schließen +Kompromiss,Frieden,Freundschaft,Bündnis : subj|mit=actor
agreed : bei·legen,beenden,begraben,lösen +Streit,Konflikt,Grenzstreit,Krise,Zwist,Kriegsbeil : subj|mit=actor
agreed : aus·söhnen,versöhnen : subj|mit=actor
agreed : normalisieren,auf·nehmen,wieder·auf·nehmen,vertiefen,verbessern,aus·bauen +@relations : subj|mit|zu=actor
agreed : aus·tauschen +Botschafter : subj|mit=actor
agreed : zu·stimmen,ein·willigen,an·nehmen,akzeptieren,begrüßen +@offer : subj=actor its|mit=actor
agreed : verlängern,erneuern,aus·bauen,erweitern +@treaty : subj|mit|zwischen=actor
agreed : zu·stimmen : subj=actor dat=actor
agreed : A einig : subj|mit=actor
agreed : N Einigung,Übereinkunft,Vereinbarung,Verständigung,Kompromiss,Abmachung,Aussöhnung : zwischen|mit=actor poss|von/subj=actor
agreed : N Normalisierung +Beziehung,Verhältnis : zwischen|mit|zu=actor poss|von/subj=actor
promised : zu·sichern,garantieren,versprechen,zu·sagen,an·bieten : subj=actor dat|an/für|clause=recipient
promised : bekunden,signalisieren,erklären,zeigen +Bereitschaft : subj=actor clause|zu=recipient
promised : erklären,zeigen pred+bereit : subj=actor clause|zu=recipient
promised : verpflichten : subj=actor gegenüber|clause=recipient!
promised : machen,geben,ab·geben,erneuern,bekräftigen +Zusage,Versprechen,Zusicherung,Garantie,Angebot : subj=actor dat|clause|an=recipient
promised : unterbreiten,vor·legen +Angebot,Friedensangebot,Friedensplan : subj=actor dat=recipient!
promised : stellen in+Aussicht : subj=actor dat=recipient!
promised : ein·willigen : subj=actor in/clause=recipient!
promised : verständigen,einigen,überein·kommen clause+ : subj=actor clause+=recipient
promised : billigen,bewilligen,beschließen,versprechen,zu·sagen,an·kündigen +@help : subj=actor für|an|dat=recipient!
promised : billigen,genehmigen,beschließen,zu·sagen,an·kündigen +@arms : subj=actor für|an|dat=recipient!
promised : A bereit,willens,gewillt : subj=actor clause|zu=recipient
promised : zu·sichern,zu·sagen,versprechen,versichern,geloben +Unterstützung,Beistand,Solidarität,Hilfe : subj=actor dat|für=recipient!
promised : versichern,geloben clause+ : subj=actor clause+=recipient!
promised : an·bieten +Zusammenarbeit,Kooperation,Hilfe,Unterstützung,Gespräch,Dialog,Verhandlung,Partnerschaft,Asyl,Schutz,Verständigung : subj=actor dat|mit/clause=recipient!
promised : N Zusage,Versprechen,Zusicherung,Angebot,Sicherheitsgarantie : poss|von/subj=actor! an|für|gegenüber=recipient!
`
