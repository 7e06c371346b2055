/** What is done for others: cooperation, aid, concessions, retreat. */
export const HELP = `
# Cooperation
cooperated : cooperate,co-operate,collaborate,team·up : subj|with=actor
cooperated : work : with=actor! subj=actor
cooperated : join +force,forces,hand,hands : subj|with=actor
cooperated : launch,conduct,hold,stage,begin,start,open,undertake,complete +@exercises : subj|with=actor!
cooperated : carry·out +@exercises : subj|with=actor!
cooperated : participate,engage,take in+@exercises : subj|with=actor!
cooperated : share,exchange,swap,trade +information,intelligence,data,technology,expertise,prisoner,hostage : subj|with=actor
cooperated : fight,battle,serve : alongside=actor! subj=actor
cooperated : trade : subj|with=actor
cooperated : buy,purchase,import,acquire : subj|from=actor!
cooperated : export : subj|to=actor!
cooperated : N cooperation,co-operation,collaboration : subj|poss|between|with|of|by=actor
cooperated : N exercise,manoeuvre,maneuver,drill : subj|poss|with|between|of|by=actor

# Aid
aided : aid,help,assist,rescue : subj=actor obj=recipient
aided : provide,send,grant,give,extend,deliver,donate,supply,allocate,lend,contribute,disburse,distribute,ship,airlift,release,channel,furnish,earmark +@help : subj=actor to|for|dat/in=recipient!
aided : provide,send,give,deliver,donate,supply,contribute,distribute,ship,airlift,fly,truck,bring,airdrop,parachute,drop,transport,rush,dispatch +@goods : subj=actor to|for|into|dat/in|at=recipient!
aided : supply,provide with+@help : subj=actor obj=recipient
aided : supply,provide with+@goods : subj=actor obj=recipient
aided : come,rush,go to+aid,assistance,rescue,help : subj=actor of/its=recipient!
aided : finance,fund,bankroll,subsidise,subsidize,sponsor,bail·out : subj=actor obj=recipient
aided : grant,give,offer,provide,extend +@asylum : subj=actor to|dat=recipient!
aided : accept,shelter,house,admit,harbour,harbor,host +refugee,exile,dissident,asylum,migrant,evacuee,wounded,fugitive : subj=actor obj|from=recipient!
aided : shelter,harbour,harbor,host +militant,rebel,insurgent,terrorist,separatist,fighter,gunman : subj=actor obj|of|from=recipient!
aided : shelter,harbour,harbor +member,leader : subj=actor obj|of=recipient!
aided : take·in +refugee,exile,migrant : subj=actor obj|from=recipient!
aided : evacuate : subj=actor obj/from=recipient
aided : receive,get,obtain,secure,win,accept +@help : from|by=actor! subj=recipient!
aided : approve,authorise,authorize,unveil +@help ~planned : subj=actor to|for=recipient!
aided : approve,authorise,authorize,unveil +package ~planned : subj=actor to|for=recipient!
aided : lend : subj=actor dat=recipient!
aided : treat +wounded,injured,patient,victim,casualty : subj=actor obj|from|in=recipient!
aided : train +soldier,police,troop,force,army,officer,pilot,policeman : subj=actor obj=recipient
aided : forgive,cancel,reschedule,waive,reduce,restructure +debt,loan : subj=actor of|for|by|to/obj=recipient!
aided : write·off +debt,loan : subj=actor of|for|by|to/obj=recipient!
aided : resume,restore,increase,double,step·up +aid,assistance,help,relief,support : subj=actor to|for=recipient!
supplied-arms : supply,send,deliver,provide,sell,give,ship,export,transfer,smuggle,donate,offer +@arms : subj=actor to|dat=recipient!
supplied-arms : supply,provide,equip with+@arms : subj=actor obj=recipient
supplied-arms : arm,rearm : subj=actor obj=recipient
supplied-arms : supply,send,deliver,provide,sell,give,ship,transfer,donate,hand·over +battery,system,launcher,interceptor,warhead,vehicle,F-16,cartridge : subj=actor to|dat=recipient!
supplied-arms : supply,deliver,provide,sell,give,transfer,donate,hand·over +warship,submarine,frigate : subj=actor to|dat=recipient!
supplied-arms : provide,supply,equip with+battery,system,launcher,interceptor,vehicle,F-16 : subj=actor obj=recipient
supplied-arms : approve,authorise,authorize,clear +sale ~planned : subj=actor to=recipient!
supplied-arms : receive,buy,purchase,obtain,acquire,get +@arms : from/its=actor! subj=recipient!
supplied-arms : take +delivery : its|of=actor! subj=recipient!
supplied-arms : N shipment,delivery,sale +@arms : poss|of|from|by/subj=actor! to=recipient!

# Concessions
conceded : lift,ease,relax,cancel,loosen,remove,end,scrap,shorten,suspend,waive,repeal,revoke,drop,abolish,rescind,reduce,soften,withdraw +@restrictions : subj=actor on|against|of|for|over|from|obj/in|at=recipient?
conceded : lift,ease,relax,cancel,loosen,remove,end,scrap,suspend,waive,repeal,drop,reduce,soften,abolish +@sanctions : subj=actor on|against|of|for|to|over|from|obj/in=recipient!
conceded : accept,meet,satisfy,grant,heed,fulfil,fulfill,concede +@demands : subj=actor obj|from|of|by=recipient!
conceded : accede,bow,yield,submit,agree,surrender,capitulate,cave,respond to+@demands : subj=actor to=recipient!
conceded : give·in,give·way to+@demands : subj=actor to=recipient!
conceded : comply with+@demands : subj=actor with=recipient!
conceded : give·in : subj=actor to=recipient!
conceded : bow,yield,capitulate,surrender : subj=actor to=recipient!
conceded : allow,permit,let,authorise,authorize,clear : subj=actor obj/clause=recipient!
conceded : reopen,re-open,open,unseal +@openings : subj=actor to|with|for/of=recipient!
conceded : grant,give,offer,restore,award +@rights : subj=actor to|dat|for=recipient!
conceded : make,offer +concession : subj=actor to=recipient!
conceded : legalise,legalize,unban,reinstate,rehabilitate : subj=actor obj=recipient
released : release,free,pardon,acquit,exonerate,parole,repatriate,amnesty,liberate : subj=actor obj/to|from=recipient
released : hand·over,turn·over,hand·back,give·back,send·back +@prisoners : subj=actor to/obj=recipient!
released : return,deliver,surrender,extradite,transfer +@prisoners : subj=actor to/obj=recipient!
released : extradite : subj=actor to/obj=recipient!
released : drop,dismiss,withdraw +@charges : subj=actor against=recipient!
released : set +free : subj=actor obj/to=recipient
released : commute,quash,overturn +sentence,conviction,verdict : subj=actor of|on|obj=recipient!
released : N release,pardon : by/subj=actor! of=recipient!
resigned : resign,step·down,stand·down : subj=actor as|from=recipient?

# Retreat
ceased-fire : agree to+@ceasefires : subj|with=actor
ceased-fire : declare,announce,call,order,observe,honour,honor,proclaim,extend,begin,implement,sign,accept +@ceasefires : subj|with=actor against|with=recipient?
ceased-fire : end +war,fighting,hostility,hostilities,conflict,violence,bloodshed : subj|with=actor
ceased-fire : cease,stop,halt,suspend +fire,fighting,hostility,hostilities,attack,bombing,shelling,operation : subj|with=actor
withdrew-troops : withdraw,pull·out,pull·back,evacuate,remove,redeploy,recall,move·back,bring·home,pull +@troops : subj=actor from|of|out|in=recipient!
withdrew-troops : leave,quit,exit,vacate subj+@troops : subj=actor obj=recipient!
withdrew-troops : end +mission,deployment,presence,occupation : subj=actor in|of=recipient!
withdrew-troops : withdraw,retreat,pull·out,pull·back,disengage,flee : subj=actor from|of|out=recipient!
withdrew-troops : reduce,cut,scale·down,scale·back,trim +@troops : subj=actor in|at=recipient!
withdrew-troops : N withdrawal,pullout,pullback,retreat : poss|of|by/subj=actor! from|of=recipient!
`
