/** How English tells what lasts. Format: `graph/fact/relations/frame.ts`. */
export const RELATIONS = `
# Membership
member-of : N member,member-state,member-country : is=source poss|of=target
member-of : N politician,lawmaker,senator,deputy,leader : is=source poss=target
member-of : N alliance,bloc,group,grouping : is=target of=source
member-of : belong : subj=source to=target
member-of : N membership : poss=source of|in=target
# Treaties
party-to : N party,signatory : is=source to|of|poss=target
party-to : bind,oblige,commit,require : obj=source subj=target
party-to : A bound : subj=source by=target
party-to : M treaty : poss|with|between|among|joined=source
# Bodies
institution-of : N parliament,legislature,agency,mission,arm,branch,ministry,bank,body,organ,service : is=source poss|of=target
institution-of : P institution+government,parliament,ministry,court,armed-forces,central-bank,agency,igo-organ : poss=target
# Places
located-in : N capital,city,town,port,village,region,province,district,island,exclave : is=source poss|of|in|on=target
located-in : lie,sit : subj=source in|on=target
located-in : belong : subj=source to=target
located-in : base,headquarter,locate,situate : obj=source in=target
located-in : have +seat,headquarters : subj=source in=target
located-in : M place : adj|in|,=target
located-in : M institution+court,office : in=target
located-in : P institution+parliament,igo,igo-organ,alliance,central-bank : in=target
# Alliances
ally-of : N ally : is=source poss|of=target
ally-of : A allied : subj=source with|to=target
# Control
controls : control,hold,occupy,rule,administer : subj=source obj=target
controls : N control : poss=source of|over=target
# Kin
related-to : N son,daughter,brother,sister,father,mother,wife,husband,spouse,nephew,niece,uncle,aunt,cousin,grandson,granddaughter,stepson,half-brother,half-sister,son-in-law,brother-in-law,widow,widower,twin : is=source poss|of=target
related-to : marry : subj=source obj|to=target
`
