/** Demands, accusations, refusals, threats and protest. */
export const WORDS_AGAINST = `
# Requests and demands
demanded : urge,ask,press,implore,beg,exhort,pressure,lobby,entreat,petition,push,instruct,encourage,advise : subj=actor obj/of|from/clause=recipient
demanded : call : subj=actor on|upon=recipient!
demanded : call for+@sanctions : subj=actor against|on=recipient!
demanded : call,appeal,press,plead,push : subj=actor for|to=recipient!
demanded : call,press,push for+resignation,departure,ouster,removal,impeachment,overthrow : subj=actor of=recipient!
demanded : ask : subj=actor for=recipient!
demanded : appeal,apply : subj=actor to=recipient!
demanded : turn for+help,aid,support,assistance,protection,weapon : subj=actor to=recipient!
demanded : demand,request,solicit,require : subj=actor of|from/obj/clause=recipient!
demanded : seek : subj=actor of|from/obj=recipient!
demanded : say,declare,state,insist,add,reiterate,tell,announce,stress : subj=actor obliged=recipient!
demanded : insist : subj=actor on/clause=recipient!
demanded : N demand,call,appeal,request,plea : poss|by|of|from/subj=actor! to|on/clause/for=recipient!
demanded : put,exert,increase +pressure : subj=actor on=recipient!
demanded : recommend,propose,suggest : subj=actor to/plain-clause=recipient!
demanded : want,order clause+ : subj=actor obj=recipient!
demanded : tell infinitive+to : subj=actor obj/dat=recipient!

# Accusations
accused : accuse,blame,suspect,implicate,fault : subj=actor obj/for=recipient
accused : blame : subj=actor on=recipient!
accused : allege,charge,claim : subj=actor clause-=recipient!
accused : lay,put,place,pin +blame,responsibility : subj=actor on|with|at=recipient!
accused : hold +responsible,accountable : subj=actor obj=recipient
accused : point +finger : subj=actor at=recipient!
accused : trade,exchange,swap +accusation,blame,charge,recrimination,allegation,barb : subj=actor each=recipient!
accused : N accusation,allegation,charge : poss|by|of|from/subj=actor! against|about=recipient!
accused : level,make +accusation,allegation,charge,claim : subj=actor against|at=recipient!
accused : N claim,accusation,allegation : poss|by/subj=actor! clause=recipient!
charged : charge,indict,prosecute,sue,try,convict,impeach : subj/in=actor obj=recipient
charged : sentence : subj/in=actor obj=recipient
charged : file,bring,launch,lodge,press,open +@lawsuits : subj=actor against=recipient!
charged : put,place on+trial : subj=actor obj=recipient
charged : take to+court : subj=actor obj=recipient
charged : issue,obtain,request,approve +warrant : subj=actor for|against=recipient!
charged : N lawsuit,indictment : poss|by|of/subj=actor! against|of=recipient!
charged : find +guilty : subj/in=actor obj=recipient
investigated : investigate,probe,interrogate,question,inspect : subj=actor obj/of|in=recipient
investigated : investigate,probe,examine +report,claim,allegation,charge,accusation : subj=actor obj/against|of|in/clause=recipient!
investigated : launch,open,begin,start,order,conduct,announce +@investigations : subj=actor into|of|against|on/by/in=recipient!
investigated : place,put under+investigation : subj=actor obj=recipient!
investigated : N investigation,inquiry,probe : poss|by/subj=actor! into|of|against|on=recipient!
condemned : condemn,criticise,criticize,denounce,deplore,slam,blast,lambast,lambaste,castigate,censure,rebuke,chide,scold,decry,assail,berate,reprimand,ridicule,mock,chastise,reproach,excoriate,rap,insult,vilify : subj=actor obj/for=recipient
condemned : call,brand,label,deem,consider,find +@shameful : subj=actor obj=recipient!
condemned : describe,denounce,brand,portray,condemn as+@shameful : subj=actor obj=recipient!
condemned : lash·out,hit·out : subj=actor at=recipient!
condemned : speak·out : subj=actor against=recipient!
condemned : complain : subj=actor to/about|of|that/clause=recipient!
condemned : express,voice,convey +@criticism : subj=actor over|about|at|to|with=recipient!
condemned : lodge,file,deliver,make,hand,submit,send,register +@complaints : subj=actor against|over=recipient!
condemned : lodge,file,deliver,make,hand,submit,send,register +@complaints : subj=actor with|to=recipient:country!
condemned : protest : subj=actor to=recipient!
condemned : summon +@diplomats : subj=actor obj=recipient!
condemned : call·in +@diplomats : subj=actor obj=recipient!
condemned : oppose : subj=actor obj/to=recipient
condemned : N condemnation,criticism,rebuke,denunciation : poss|by|from/subj=actor! of|over=recipient!
condemned : draw,provoke,spark,prompt,trigger,earn,attract,face +@criticism : from|by|in=actor! subj=recipient!
condemned : draw,provoke,spark,prompt,trigger,earn +rebuke,response,reaction,backlash,ire,wrath,fury,reprimand : from|by=actor! subj=recipient!
condemned : come subj+criticism,condemnation,denunciation : from=actor! for|of|over=recipient!
condemned : come under+criticism,fire,attack,pressure : from|by=actor! subj=recipient!
protested : draw,provoke,spark,prompt,trigger +protest,protests : from|by=actor! subj=recipient!
protested : lodge,file,deliver +protest : subj=actor with|to|against|at|over=recipient!
condemned : disapprove : subj=actor of=recipient!
condemned : campaign,rail,preach : subj=actor against=recipient!

# Refusals
rejected : reject,rebuff,dismiss,spurn,veto,snub,repudiate,rule·out,turn·down,brush·off,brush·aside,shrug·off : subj=actor obj/by|of|from/clause=recipient
rejected : refuse,decline : subj=actor clause+/obj/to=recipient?
rejected : accept,tolerate,allow,permit,negotiate,attend,participate,compromise,resign,bow,yield,surrender not+will,would,'ll,wo,can,could,ca : subj=actor obj/with|to|in/clause=recipient?
rejected : call,deem,label +@untrue : subj=actor obj=recipient!
rejected : describe,dismiss as+@untrue : subj=actor obj=recipient!
rejected : defy,ignore,flout,disregard,disobey,violate,breach,break +@rules : subj=actor obj|by|of|from/on|against=recipient!
rejected : defy,ignore,disobey,resist : subj=actor obj=recipient
rejected : deny,refuse +@entries : subj=actor to|dat/for=recipient!
rejected : block,oppose,resist,veto +@offers : subj=actor by|of|from/obj=recipient!
rejected : A opposed,hostile : subj=actor to=recipient!
rejected : renege : subj=actor on=recipient!
rejected : vote,rule : subj=actor against=recipient!
rejected : strike·down,throw·out,overturn,annul : subj=actor obj/of|by=recipient
rejected : vote·down : subj=actor obj/of|by=recipient
rejected : express,voice,declare +opposition : subj=actor to=recipient!
rejected : N opposition : poss|by|from/subj=actor! to=recipient!
rejected : N rejection,refusal,veto,defiance : poss|by/subj=actor! clause+/of|to=recipient

# Threats
threatened : threaten +@sanctions : subj=actor on|against|to|of|with=recipient!
threatened : threaten +@attacks,strike : subj=actor on|against|in=recipient!
threatened : threaten : subj=actor obj/against/with/clause/condition=recipient
threatened : vow,pledge,promise,swear : subj=actor clause-=recipient!
threatened : say,declare,announce condition+if,unless : subj=actor clause-=recipient!
threatened : A ready,prepared,willing,determined,poised : subj=actor clause-=recipient!
threatened : give,issue,deliver,set,serve,send,make +@threats : subj=actor to|dat/against/for|on=recipient!
threatened : N threat,ultimatum : poss|by|from|of/subj=actor! against|to/clause=recipient!
threatened : consider,mull,weigh,contemplate : subj=actor clause-=recipient!
threatened : reserve +right : subj=actor clause-/against=recipient!
warned : warn,caution : subj=actor obj/against|of/clause=recipient
warned : warn condition+if,unless : subj=actor obj/condition=recipient!
warned : N warning : poss|by|from/subj=actor! to|against/clause=recipient!

# Protest
protested : protest : subj=actor against/obj/over|at|outside/purpose=recipient?
protested : demonstrate,march,rally,riot,picket : subj=actor against/over|outside|near|at/purpose=recipient?
protested : rally,march : subj=actor on|to=recipient!
protested : gather,assemble,converge,mass,camp subj+demonstrator,protester,protestor : subj=actor against/over|outside|at/purpose=recipient?
protested : stage,hold,begin,start,launch,continue,join,organise,organize,mount,call,plan,attend,lead,observe,declare,resume,end +@protests : subj=actor against/over/in|outside/purpose=recipient?
protested : take,return to+street : subj=actor against/over/purpose=recipient?
protested : pour,spill into+street,square : subj=actor against/over/purpose=recipient?
protested : fill,pack,throng +street,square : subj=actor against/over/purpose=recipient?
protested : march through+street,capital,city,town : subj=actor against/over/purpose=recipient?
protested : take,participate in+@protests : subj=actor against/over/purpose=recipient?
protested : go on+strike : subj=actor against/over/purpose=recipient?
protested : mutiny : subj=actor against/over/purpose=recipient?
protested : strike,fast : subj=actor against|over/purpose=recipient!
protested : block,barricade,obstruct,occupy,seize,blockade +@passages : subj=actor against/of|to|into|from|between|with/purpose=recipient?
protested : burn,torch,trample,tear·up +flag,effigy,portrait,picture : subj=actor of/obj=recipient!
protested : set to+flag,effigy,portrait : subj=actor to=recipient!
protested : collect,sign,gather +signature,petition : subj=actor against/purpose=recipient!
protested : form +chain : subj=actor against/over/purpose=recipient?
protested : boycott : subj=actor obj=recipient
protested : N protest,demonstration,rally,riot,march : poss|by|of/subj=actor! against/at|over|outside=recipient!
`
