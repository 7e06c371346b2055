/** Treaties, talks, agreement and support: what states do with words and signatures. */
export const DIPLOMACY = `
# Treaties
ratified : ratify : subj=actor obj=object
ratified : sign +law,decree,bill,instrument,act,legislation : subj=actor on|of=object!
ratified : N ratification : by/subj=actor! poss|of=object
ratified : N ratification : poss=actor! of=object!
approved : approve,adopt,endorse,pass : subj=actor obj=object
approved : vote : subj=actor for=object!
approved : give +approval,consent,nod,green,assent : subj=actor to=object!
approved : N approval : poss|of|by/subj=actor! of=object!
signed : sign,conclude,seal,initial : subj|with=actor obj=object
signed : N signing : by/subj=actor! poss|of=object
signed : put +signature,name : subj=actor to=object!
signed : N signature : poss|by=actor! of|on=object!
signed : go,head,pass,move,send,return,submit,forward,present,deliver,transmit for+signature,signing ~planned : to/its=actor! subj|obj=object!
signed : await,need,require +signature ~planned : its|from=actor! subj=object!
signed : N signatory : of|poss=object! subj=actor!
entered-into-force : enter into+force : subj=object
entered-into-force : take +effect : subj=object
entered-into-force : come,go into+force,effect : subj=object
entered-into-force : N entry into+force : of|poss=object!
suspended : suspend,freeze : subj=actor obj=object
suspended : suspend,freeze,halt,pause,end +part,role,participation,implementation,compliance,membership,observance : subj=actor in|of|with|to=object!
suspended : N suspension : poss|by/subj=actor! of=object!
withdrew-from : withdraw,exit,secede,resign,depart : subj=actor from=object!
withdrew-from : end,renounce,give·up +membership : subj=actor in|of=object!
withdrew-from : N exit,departure : poss|of/subj=actor! from=object!
withdrew-from : pull·out : subj=actor of|out|from=object!
withdrew-from : quit,leave,abandon,exit : subj=actor obj=object
withdrew-from : denounce +treaty,convention,agreement,accord,pact,protocol : subj=actor obj=object
withdrew-from : N withdrawal : poss|of|by/subj=actor! from=object!
joined : join,rejoin,enter : subj=actor obj=object
joined : admit,readmit,accept : obj=actor to|into=object!
joined : become +member,member-state,party,signatory : subj=actor of|to|poss=object!
joined : apply for+membership : subj=actor in|of=object!
joined : N entry,admission,membership +bid,application,request : poss|by|from/subj=actor! to|in|of/poss=object!
joined : accede : subj=actor to=object!
joined : N accession : poss|of|by/subj=actor! to=object!

# Visits
visited : visit,tour : subj=actor obj=recipient
visited : travel,fly,go,come,return,head,journey,jet : subj=actor to=recipient!
visited : arrive,land,touch·down : subj=actor in|at=recipient!
visited : pay,make +visit,trip,stop,stopover,tour,pilgrimage : subj=actor to|in|of/dat=recipient!
visited : cut·short +visit,trip,tour,stay : subj=actor to|in=recipient!
visited : fly·in,fly·out : subj=actor to|into|in=recipient!
visited : send,dispatch +delegation,envoy,emissary,minister,negotiator : subj=actor to=recipient!
visited : expect ~planned : obj=actor in=recipient!
visited : A due ~planned : subj=actor in=recipient!
visited : stop,stop·over : subj=actor in=recipient!
visited : depart,leave : subj=actor for=recipient!
visited : N visit,trip,tour,journey,stopover : poss|of|by/subj|attending=actor to|of|in=recipient!
invited : invite : subj=actor obj=recipient
invited : N invitation : poss|of|by|from/subj=actor! to=recipient!
hosted : host,receive,welcome,greet,fete,entertain : subj=actor obj=recipient
hosted : host,receive,welcome +delegation,envoy,representative : subj=actor obj/from=recipient!
hosted : host +@talks : subj=actor between|among|of|with|for/parties=recipient!
hosted : give +welcome,reception : subj=actor dat|to=recipient!
hosted : play +host : subj=actor to=recipient!
hosted : hold +reception,banquet,dinner,ceremony : subj=actor for=recipient!
hosted : roll·out +carpet : subj=actor for=recipient!
hosted : N welcome,reception : poss|by|of/subj=actor! for|to|of=recipient!

# Talks
met : meet : subj|with=actor obj=recipient
met : hold,have,convene,attend +meeting,summit,conference,session,lunch,dinner : subj|with|between=actor
talked : hold,have,begin,open,start,resume,conduct,conclude,continue +talk,talks,discussion,consultation,conversation,dialogue,call : subj|with|between=actor
negotiated : hold,begin,open,start,resume,conduct,conclude,continue +negotiation,negotiations : subj|with|between=actor
met : sit·down : subj|with=actor
met : present +credential,credentials : subj|to=actor
met : N meeting,summit : between|with|of|among=actor poss|by/subj|attending=actor
talked : talk,speak,confer,consult,chat,converse : subj|with|to=actor
talked : discuss : subj|with=actor
talked : speak by+phone,telephone : subj|with|to=actor
talked : hold,have,conduct +conversation,call : subj|with=actor
talked : tell,inform,assure by+phone,telephone : subj|obj=actor
talked : tell,inform,assure in+call,conversation : subj|obj=actor
talked : phone,telephone : subj=actor obj=recipient
talked : exchange +letter,message,view : subj|with=actor
talked : N talk,discussion,consultation,dialogue,conversation,call : between|with|of|among=actor poss|by/subj|attending=actor
negotiated : negotiate,bargain,haggle : subj|with|between=actor obj=object
negotiated : start,begin,open,launch,hold,resume,conclude +negotiation,negotiations : subj|with|between=actor on|over|about=object
negotiated : thrash·out,hammer·out : subj|with=actor obj=object
negotiated : N negotiation : between|with|of|among=actor poss|by/subj|attending=actor
mediated : mediate,shuttle : subj=actor between|among/parties=recipient!
mediated : mediate,arbitrate,intercede,intervene : subj=actor between|among|in=recipient!
mediated : broker,facilitate : subj=actor between|among|in/parties=recipient!
mediated : act,serve as+mediator,intermediary,go-between,broker : subj=actor between|among|in=recipient!
mediated : offer +office,offices,mediation : subj=actor between|to=recipient!
mediated : lead,host,chair,convene,sponsor,oversee +talk,talks,negotiation,negotiations,mediation : subj=actor between|among/parties=recipient!
mediated : bring·together : subj=actor obj=recipient!
mediated : N mediation : poss|by|of/subj=actor! between|among|in=recipient!
mediated : N effort,mission,bid,attempt,team,role,talk +mediation,peace,shuttle,good : poss|by|of/subj=actor! between|among|in=recipient!

# Agreement
agreed : agree : subj|with=actor! on|to|obj=object
agreed : renew,extend,prolong,update +@agreements : subj|with|between=actor obj=object
agreed : patch·up,iron·out,settle,resolve +@disputes : subj|with|between=actor
agreed : reach,strike,clinch,finalise,finalize,make +@agreements : subj|with|between=actor obj=object
agreed : hammer·out,work·out +@agreements : subj|with|between=actor obj=object
agreed : sign,exchange,issue +@papers : subj|with=actor
agreed : come to+agreement,understanding,terms : subj|with=actor
agreed : resolve,settle,end,bury +@disputes : subj|with|between=actor
promised : agree,consent : subj=actor clause+/to=recipient!
promised : promise,pledge,offer,guarantee : subj=actor dat/to|for|with/obj/clause+=recipient!
promised : assure : subj=actor obj=recipient!
promised : vow,undertake,volunteer,commit,swear : subj=actor clause+/to=recipient!
promised : A ready,willing,prepared,happy,committed,eager : subj=actor clause+/for=recipient!
promised : give +assurance,guarantee,commitment,undertaking,go-ahead,blessing : subj=actor to|dat|for=recipient!
promised : N readiness,willingness,offer,pledge,promise,commitment,preparedness : poss|by|of|from/subj=actor! clause+/to|for=recipient!
promised : accept +@offers : subj=actor obj|from|of|by=recipient!
promised : welcome +offer,invitation,mediation : subj=actor obj|from=recipient!

# Support
praised : praise,congratulate,thank,laud,commend,applaud,hail,salute,compliment,admire,extol,acclaim : subj=actor obj/for=recipient
praised : welcome : subj=actor obj=recipient
praised : call,deem,consider +@admirable : subj=actor obj=recipient!
praised : describe as+@admirable : subj=actor obj=recipient!
praised : pay +tribute : subj=actor to=recipient!
praised : welcome +@moves : subj=actor obj|by|of|from=recipient!
praised : express +gratitude,satisfaction,appreciation,thanks,admiration : subj=actor to|with|for|over=recipient!
praised : come subj+praise,applause,congratulation : from=actor! for=recipient!
praised : draw,win,earn,receive +praise,applause : from|by=actor! subj=recipient!
praised : N praise,tribute : poss|by|of|from/subj=actor! for|of|to=recipient!
supported : support,back,endorse,favour,favor,champion,defend,uphold : subj=actor obj=recipient
supported : stand : subj=actor by|behind|with=recipient!
supported : side : subj=actor with=recipient!
supported : rally,unite : subj=actor behind|around|round=recipient!
supported : throw,put +weight,support : subj=actor behind=recipient!
supported : express,voice,reaffirm,reiterate,declare,pledge,offer,announce,give,lend,affirm,stress,renew +@liking : subj=actor for|to|with|in|behind/dat=recipient!
supported : come·out in+favour,favor,support : subj=actor of=recipient!
supported : vote,campaign,lobby : subj=actor for=recipient!
supported : come to+defence,defense : subj=actor of/its=recipient!
supported : throw,lend +backing : subj=actor behind|to=recipient!
supported : rule in+favour,favor : subj=actor of=recipient!
supported : N support,backing,solidarity,endorsement : poss|by|of|from/subj=actor! for|to|with|of=recipient!
supported : forgive,exonerate,vindicate : subj=actor obj=recipient
recognised : recognise,recognize : subj=actor obj=recipient
recognised : extend,grant,give,accord +recognition : subj=actor to|dat=recipient!
recognised : switch,transfer +recognition,allegiance,tie,ties,relation,relations : subj=actor to=recipient!
recognised : establish,restore,re-establish,reestablish,normalise,normalize,resume,renew,upgrade,mend,repair,forge,improve,strengthen,expand,deepen,cement,develop,open +relation,relations,tie,ties,relationship : subj=actor with|to/each=recipient!
recognised : N recognition : poss|by/subj=actor! of=recipient!
apologised : apologise,apologize : subj=actor to/for=recipient!
apologised : express,voice +regret,remorse,apology : subj=actor to/for|over=recipient!
apologised : offer,issue,make,extend +apology : subj=actor to|dat/for|over=recipient!
apologised : N apology : poss|by|of|from/subj=actor! to/for=recipient!
`
