/** Groups of nouns that frames name with "+@…". */
export const NOUN_CLASSES = {
  arms: [
    'weapon',
    'arms',
    'ammunition',
    'missile',
    'shell',
    'tank',
    'drone',
    'jet',
    'rocket',
    'munition',
    'weaponry',
    'howitzer',
    'aircraft',
  ],
  troops: [
    'soldier',
    'troop',
    'troops',
    'force',
    'unit',
    'warship',
    'battalion',
    'brigade',
    'peacekeeper',
    'fighter',
    'marine',
    'adviser',
    'personnel',
  ],
  help: ['aid', 'assistance', 'help', 'loan', 'relief', 'support', 'asylum'],
  sanctions: ['sanction', 'embargo', 'ban', 'tariff', 'restriction', 'penalty', 'blockade'],
  talks: ['talk', 'discussion', 'consultation', 'meeting', 'summit', 'conversation'],
  diplomats: ['diplomat', 'ambassador', 'envoy', 'consul', 'attaché'],
}

/** How English tells events. Format: `graph/fact/frame.ts`. */
export const FRAMES = `
# Treaties
ratified : ratify : subj=actor obj=object
ratified : N ratification : by=actor! poss|of=object
approved : approve : subj=actor obj=object
approved : adopt : subj=actor obj=object
approved : endorse : subj=actor obj=object
approved : pass : subj=actor obj=object
approved : vote : subj=actor for=object!
signed : sign : subj|with=actor obj=object
signed : conclude : subj|with=actor obj=object
signed : seal : subj|with=actor obj=object
signed : N signing : by=actor! poss|of=object
entered-into-force : enter into+force : subj=object
entered-into-force : take +effect : subj=object
suspended : suspend : subj=actor obj=object
withdrew-from : withdraw : subj=actor from=object!
withdrew-from : quit : subj=actor obj=object
withdrew-from : leave : subj=actor obj=object
withdrew-from : abandon : subj=actor obj=object
withdrew-from : denounce : subj=actor obj=object
withdrew-from : N withdrawal : poss|of|by=actor! from=object!
# Meetings
visited : visit : subj=actor obj=recipient
visited : travel : subj=actor to=recipient!
visited : fly : subj=actor to=recipient!
visited : arrive : subj=actor in|at=recipient!
visited : go : subj=actor to=recipient!
visited : leave : subj=actor for=recipient!
visited : tour : subj=actor obj=recipient
visited : N visit : poss|of|by=actor to=recipient!
visited : N trip : poss|of|by=actor to=recipient!
hosted : host : subj=actor obj=recipient
hosted : receive : subj=actor obj=recipient
hosted : welcome : subj=actor obj=recipient
met : meet : subj|with=actor obj=recipient
met : hold +@talks : subj|with=actor
met : N meeting : poss|of|between|with=actor
met : N summit : between|with|of=actor
talked : talk : subj|with|to=actor
talked : speak : subj|with|to=actor
talked : discuss : subj|with=actor
talked : confer : subj|with=actor
talked : N talk : poss|between|with|of=actor
talked : phone : subj=actor obj=recipient
negotiated : negotiate : subj|with=actor obj=object
negotiated : N negotiation : poss|between|with|of=actor
agreed : agree : subj|with=actor on|to=object
agreed : reach +agreement,deal,consensus,accord : subj|with=actor obj=object
cooperated : cooperate : subj|with=actor
cooperated : collaborate : subj|with=actor
cooperated : launch +exercise,drill,game,manoeuvre : subj|with=actor
cooperated : conduct +exercise,drill,game,manoeuvre : subj|with=actor
cooperated : N cooperation : poss|between|with|of=actor
# Support
praised : praise : subj=actor obj=recipient
praised : congratulate : subj=actor obj=recipient
praised : thank : subj=actor obj=recipient
praised : laud : subj=actor obj=recipient
praised : commend : subj=actor obj=recipient
praised : applaud : subj=actor obj=recipient
praised : hail : subj=actor obj=recipient
supported : support : subj=actor obj=recipient
supported : back : subj=actor obj=recipient
recognised : recognise : subj=actor obj=recipient
recognised : recognize : subj=actor obj=recipient
promised : promise : subj=actor obj|dat|to|clause=recipient
promised : pledge : subj=actor to|clause=recipient!
promised : offer : subj=actor dat|to|clause=recipient
promised : agree : subj=actor clause=recipient!
promised : vow : subj=actor clause=recipient!
aided : aid : subj=actor obj=recipient
aided : help : subj=actor obj=recipient
aided : assist : subj=actor obj=recipient
aided : provide +@help : subj=actor to|for|dat=recipient!
aided : send +@help : subj=actor to|dat=recipient!
aided : grant +@help : subj=actor to|dat=recipient!
aided : give +@help : subj=actor to|dat=recipient!
supplied-arms : supply +@arms : subj=actor to|dat=recipient!
supplied-arms : send +@arms : subj=actor to|dat=recipient!
supplied-arms : deliver +@arms : subj=actor to|dat=recipient!
supplied-arms : provide +@arms : subj=actor to|dat=recipient!
supplied-arms : sell +@arms : subj=actor to|dat=recipient!
supplied-arms : supply with+@arms : subj=actor obj=recipient
supplied-arms : provide with+@arms : subj=actor obj=recipient
supplied-arms : N shipment : poss|of|from|by=actor! to=recipient!
released : release : subj=actor obj=recipient
released : free : subj=actor obj=recipient
released : pardon : subj=actor obj=recipient
# Forces
deployed-troops : deploy +@troops : subj=actor to|in|into=recipient!
deployed-troops : send +@troops : subj=actor to|in|into=recipient!
deployed-troops : dispatch +@troops : subj=actor to|in|into=recipient!
deployed-troops : station +@troops : subj=actor in=recipient!
withdrew-troops : withdraw +@troops : subj=actor from=recipient!
withdrew-troops : pull +@troops : subj=actor from|of=recipient!
ceased-fire : agree to+ceasefire,truce : subj|with=actor
attacked : attack : subj=actor obj|in=recipient
attacked : invade : subj=actor obj=recipient
attacked : bomb : subj=actor obj|in=recipient
attacked : shell : subj=actor obj|in=recipient
attacked : strike : subj=actor obj|in=recipient
attacked : raid : subj=actor obj|in=recipient
attacked : launch +attack,strike,offensive,invasion,raid : subj=actor on|against=recipient!
attacked : N attack : poss|by|of=actor! on|against=recipient!
attacked : N invasion : poss|by=actor! of=recipient!
attacked : N strike : poss|by=actor! on|against=recipient!
seized : seize : subj=actor obj=recipient
seized : occupy : subj=actor obj=recipient
seized : annex : subj=actor obj=recipient
seized : capture : subj=actor obj=recipient
arrested : arrest : subj=actor obj=recipient
arrested : detain : subj=actor obj=recipient
arrested : jail : subj=actor obj=recipient
# Words against
accused : accuse : subj=actor obj=recipient
accused : blame : subj=actor obj=recipient
accused : suspect : subj=actor obj=recipient
accused : N accusation : poss|by|of=actor! against=recipient!
condemned : condemn : subj=actor obj=recipient
condemned : criticise : subj=actor obj=recipient
condemned : criticize : subj=actor obj=recipient
condemned : denounce : subj=actor obj=recipient
condemned : deplore : subj=actor obj=recipient
condemned : slam : subj=actor obj=recipient
condemned : N condemnation : poss|by=actor! of=recipient!
condemned : N criticism : poss|by=actor! of=recipient!
rejected : reject : subj=actor obj|clause=recipient
rejected : dismiss : subj=actor obj=recipient
rejected : rebuff : subj=actor obj=recipient
threatened : threaten : subj=actor obj|clause=recipient
warned : warn : subj=actor obj|clause=recipient
demanded : demand : subj=actor of|from|obj|clause=recipient!
demanded : urge : subj=actor obj=recipient
demanded : call : subj=actor on=recipient!
demanded : ask : subj=actor obj=recipient
demanded : press : subj=actor obj=recipient
demanded : appeal : subj=actor to=recipient!
protested : protest : subj=actor against=recipient!
sanctioned : impose +@sanctions : subj=actor on|against=recipient!
sanctioned : sanction : subj=actor obj=recipient
sanctioned : slap +@sanctions : subj=actor on=recipient!
broke-relations : sever +relation,tie : subj=actor with=recipient!
broke-relations : cut +relation,tie : subj=actor with=recipient!
broke-relations : break +relation,tie : subj=actor with=recipient!
expelled : expel : subj=actor obj=recipient
expelled : deport : subj=actor obj=recipient
`
