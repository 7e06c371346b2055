/** Sanctions, broken ties, coercion and force. */
export const PRESSURE = `
# Sanctions
sanctioned : impose,slap,place,put,extend,tighten,renew,maintain,order,announce,approve,adopt,enforce,toughen,expand,declare,reimpose,introduce,decree,propose,back +@sanctions : subj=actor on|against|upon|to=recipient!
sanctioned : sanction,blacklist,embargo,penalise,penalize,punish : subj=actor obj=recipient
sanctioned : ban,prohibit,bar,block,restrict,forbid +import,export,sale,shipment,flight,travel,aid,trade,investment,product : subj=actor from|to|by|with|of/obj=recipient!
sanctioned : suspend : subj=actor obj=recipient:country!
sanctioned : place,put under+@sanctions : subj=actor obj=recipient
sanctioned : designate,classify,list,proscribe,label,declare as+organisation,organization,group,entity,entities,sponsor,terrorist : subj=actor obj=recipient!
sanctioned : designate,proscribe,declare +organisation,organization,group,sponsor,terrorist : subj=actor obj=recipient!
sanctioned : freeze,block +@assets : subj=actor of|by/obj=recipient!
sanctioned : N sanction,embargo,tariff,duty,boycott : poss|by|of/subj=actor! against|on=recipient!
cut-cooperation : suspend,halt,pause,cut,freeze,stop,withhold,end,cancel,postpone,sever,reduce,curtail,block,deny,scrap,terminate,withdraw,discontinue,boycott,abandon,delay,refuse +@cooperation : subj=actor to|with|for|between|among|from/obj/in=recipient!
cut-cooperation : cut·off,break·off,call·off,pull·out +@cooperation : subj=actor to|with|for|between|among|from/obj/in=recipient!
cut-cooperation : walk·out,withdraw,pull·out of+talk,talks,negotiation,meeting : subj=actor with/of=recipient!
cut-cooperation : withdraw,recall,evacuate,pull·out,remove +@monitors : subj=actor from/in=recipient!
cut-cooperation : N suspension,halt,cut,freeze,cutoff,cancellation of+@cooperation : poss|by/subj=actor! to|with|of=recipient!
cut-cooperation : N suspension,halt,cut,freeze,cutoff +@cooperation : poss|by/subj=actor! to|with|of=recipient!
broke-relations : sever,cut,break,suspend,downgrade,freeze,end,reduce,terminate,abandon,renounce,rupture +@relations : subj=actor with|to/between/each=recipient!
broke-relations : break·off,cut·off,break·down +@relations : subj=actor with|to/each=recipient!
broke-relations : close,shut +embassy,consulate,mission,border,crossing,airspace : subj=actor with|to/obj/in=recipient:country!
broke-relations : shut·down,close·down +embassy,consulate,mission : subj=actor obj/in=recipient:country!
broke-relations : recall,withdraw +@diplomats : subj=actor from|to=recipient!
expelled : expel,deport,oust,banish,exile : subj/from=actor obj=recipient
expelled : throw·out,kick·out,force·out,drive·out,push·out : subj/of=actor obj=recipient
expelled : order +diplomat,ambassador,national,worker,journalist : subj=actor obj=recipient
expelled : order,give,tell clause+leave,depart : subj=actor dat/obj=recipient!
expelled : declare +persona,grata : subj=actor obj=recipient
expelled : N expulsion,deportation : poss|by|from/subj=actor! of=recipient!

# Coercion
arrested : arrest,detain,jail,imprison,apprehend,intern,nab,incarcerate : subj/in=actor obj=recipient
arrested : round·up : subj=actor obj=recipient
arrested : hold +citizen,national,journalist,man,woman,suspect,people,activist,dissident,student,tourist,prisoner,detainee,reporter,crew,sailor,academic,dual : subj/in=actor obj=recipient!
arrested : put,place,hold,keep under+arrest,detention : subj/in=actor obj=recipient
arrested : take into+custody : subj/in=actor obj=recipient
arrested : N arrest,detention : poss|by/subj=actor! of=recipient!
seized : seize,confiscate,impound,annex,nationalise,nationalize,expropriate : subj=actor from|of/obj=recipient
attacked : destroy,damage : subj=actor obj/of|in=recipient
seized : demolish,raze,bulldoze,burn,torch,ransack,loot,vandalise,vandalize +@buildings : subj=actor of|in/obj=recipient!
seized : burn·down +@buildings : subj=actor of|in/obj=recipient!
seized : topple,depose,overthrow,unseat : subj=actor obj=recipient!
seized : remove from+office,power,presidency : subj=actor obj=recipient!
seized : seize,grab,usurp +power : subj=actor in/home=recipient!
seized : seize,take,gain,wrest +control : subj=actor of|over=recipient!
seized : N coup,putsch : by/subj=actor! in|against/home=recipient!
seized : N seizure,annexation : poss|by/subj=actor! of=recipient!
restricted : impose,declare,clamp,place,extend,announce,order,enforce,proclaim,decree,tighten,slap +@restrictions : subj=actor on|against|over|of/in|across|throughout|at/home=recipient!
restricted : ban,outlaw,prohibit,bar,forbid,restrict,censor,muzzle,gag,dissolve,disperse,disrupt,suppress,quell,crush,evict,silence,repress,harass,intimidate,persecute : subj=actor obj/by/in=recipient
restricted : suspend : subj=actor obj=recipient!
restricted : prevent : subj=actor obj=recipient:person!
restricted : prevent : subj=actor obj=recipient:institution!
restricted : prevent : subj=actor by=recipient!
restricted : block,stop,thwart : subj=actor obj/by=recipient
restricted : break·up,shut·down,close·down,put·down : subj=actor obj|by=recipient
restricted : close,shut +newspaper,university,school,station,office,paper,party : subj=actor obj|of=recipient!
restricted : search +house,home,office,apartment,flat,headquarters,village,church,mosque : subj=actor obj|of=recipient!
restricted : crack·down,clamp·down : subj=actor on=recipient!
restricted : crack,clamp : subj=actor on=recipient!
restricted : N crackdown,clampdown,ban,repression : poss|by|of/subj=actor! on|against=recipient!
abducted : kidnap,abduct,hijack : subj=actor obj=recipient
abducted : take,hold,seize,keep +@hostages : subj=actor obj|of=recipient!
abducted : N kidnapping,abduction : poss|by/subj=actor! of=recipient!

# Mobilisation
deployed-troops : deploy,send,dispatch,station,mass,position,rush,redeploy,commit,contribute,move,airlift,assign,concentrate,keep +@troops : subj/its=actor to|in|into|near|along|on|across|for|at|around/with=recipient!
deployed-troops : deploy,station,position,install +@arms : subj=actor to|in|into|near|along|on|against|at=recipient!
deployed-troops : reinforce,strengthen,bolster,increase,boost,expand +@troops : subj=actor in|along|on|near|at|around=recipient!
deployed-troops : beef·up,build·up,step·up +@troops : subj=actor in|along|on|near|at|around=recipient!
deployed-troops : mass,amass : subj=actor near|along|on|at=recipient!
deployed-troops : enter,cross,move,advance,push,pour,roll,march subj+@soldiers : subj=actor obj/into|in|on|toward|towards|across|to=recipient!
deployed-troops : N deployment,buildup,build-up : poss|by|of/subj=actor! to|in|along|near|on=recipient!
mobilised : mobilise,mobilize : subj=actor against|along|in|near|on/obj=recipient?
mobilised : call·up +reservist,reserve,conscript : subj=actor against|along|in=recipient!
mobilised : put,place on+alert : subj/obj=actor in|along|near|against|with/obj=recipient?
mobilised : go on+alert : subj=actor in|along|near|against=recipient?
mobilised : conduct,hold,stage,begin,start,launch +@exercises : subj=actor near|off|against|in|along=recipient!
mobilised : carry·out +@exercises : subj=actor near|off|against|in|along=recipient!
mobilised : fire,launch into+sea,ocean,water,waters,orbit : subj=actor toward|towards|near|off=recipient?
mobilised : test,test-fire,test-launch +missile,rocket,satellite : subj=actor toward|towards|over|off|into|near=recipient?
mobilised : train,recruit +hacker,fighter,guerrilla,militant,volunteer : subj=actor against/clause=recipient!
mobilised : N mobilisation,mobilization : poss|by|of/subj=actor! against|in|along|near/purpose=recipient?
restricted : cordon·off,seal·off : subj=actor into|to|in/obj=recipient!
mobilised : close,seal,fortify +border : subj=actor with|to/of=recipient!

# Force
attacked : attack,bomb,bombard,shell,strike,hit,raid,storm,invade,ambush,assault,pound,target,torpedo,strafe,rocket,blitz,ram,besiege,blockade,encircle,surround : subj=actor obj/in/on=recipient
attacked : kill,murder,assassinate,slay,execute,massacre,slaughter,wound,injure,behead,torture,beat,rape,poison,lynch,gas,maim,exterminate,stab,mutilate,butcher,stone,mistreat,abuse,assail,mob : subj=actor obj=recipient
attacked : gun·down,shoot·down,shoot·dead,blow·up,beat·up,hack : subj=actor obj=recipient
attacked : shoot : subj=actor obj/at|on|into|upon=recipient
attacked : sink,down : subj=actor obj=recipient!
attacked : hack : subj=actor into=recipient!
seized : capture,take,take·over,seize,conquer +@settlements : subj=actor obj/from|of|in|near|on=recipient!
seized : retake,recapture,regain,reclaim : subj=actor obj/from=recipient
seized : capture,conquer,overrun,occupy : subj=actor obj/from|of|in=recipient
restricted : fire,use,deploy,turn,spray +gas,teargas,cannon,baton,pepper,bullet : subj=actor at|on|against|into|upon/near=recipient!
attacked : use +shield,weapon,gas,force,bomb,missile,drone,rocket,munition,artillery : subj=actor against|on=recipient!
attacked : kill,wound,injure subj+@attacks : its=actor! obj=recipient
attacked : kill,wound,injure in+@attacks : its=actor! obj=recipient
attacked : hold as+shield : subj=actor obj=recipient!
attacked : inflict +casualty : subj=actor on=recipient!
attacked : set to+@buildings : subj=actor to=recipient!
attacked : fire : subj=actor on|at|into|upon|near=recipient!
attacked : open +fire : subj=actor on|at/purpose=recipient!
attacked : launch,fire,lob,hurl,throw,aim,drop,pelt,rain +@missiles : subj=actor at|into|on|against|towards|toward/near|in=recipient!
attacked : pelt with+@missiles : subj=actor obj=recipient
attacked : launch,mount,carry,stage,conduct,wage,unleash,order,continue,intensify,resume,begin,start,make,undertake +@attacks : subj=actor on|against|in|into|of=recipient!
attacked : launch,mount,conduct,order,unleash,carry·out +strike : subj=actor on|against|in=recipient!
attacked : carry·out,step·up +@attacks : subj=actor on|against|in|into|of=recipient!
attacked : detonate,explode,plant,place,set·off +@bombs : subj=actor in|at|near|outside|under|against/obj=recipient!
attacked : engage in+cleansing,genocide,massacre,killing : subj=actor of|against|in=recipient!
attacked : commit +atrocity,massacre,genocide,abuse,crime,act,violence : subj=actor against|of|on|in=recipient!
attacked : claim +responsibility,credit ~reported : subj=actor for|in=recipient!
attacked : N strike : poss|by|of/subj=actor! on|against|in=recipient!
attacked : N attack,airstrike,raid,assault,offensive,ambush,incursion : poss|by|of/subj=actor! on|against|into|in=recipient!
attacked : N genocide,atrocity : poss|by|of/subj=actor! against|in=recipient!
attacked : N invasion,bombing,bombardment,shelling,occupation,killing,murder,assassination,massacre,torture,siege : poss|by/subj=actor! of|against=recipient!
fought : fight,battle : subj=actor obj|with|against/each=recipient!
fought : fight,wage +war,conflict,campaign,insurgency : subj|with|against=actor
fought : clash,skirmish : subj|with=actor
fought : exchange,trade +fire,shot,shelling,blow,strike,gunfire,rocket : subj|with=actor
fought : N clash,fighting,battle,war,fight,skirmish,gunbattle,firefight,shootout,gunfight,combat : subj|between|with|poss|of|among|against=actor
`
