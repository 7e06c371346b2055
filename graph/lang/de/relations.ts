/** How German tells what lasts. Format: `graph/fact/relations/frame.ts`. */
export const RELATIONS = `
# Mitgliedschaft
member-of : N Mitglied,Mitgliedsstaat,Mitgliedstaat,Mitgliedsland : is=source poss|von|in=target
member-of : N Land,Staat : is=source part=target
member-of : N Bündnis : is=target poss|von=source
member-of : N Politiker,Politikerin,Abgeordneter,Abgeordnete : is=source poss=target
member-of : an·gehören : subj=source dat=target
member-of : gehören : subj=source zu=target
member-of : N Mitgliedschaft : poss=source in=target
member-of : P person : (=target
# Verträge
party-to : N Vertragspartei,Vertragsstaat,Unterzeichnerstaat,Unterzeichner : is=source poss|von=target
party-to : verpflichten,binden : obj=source subj=target
party-to : M treaty : mit|zwischen|joined|bracket=source
# Organe
institution-of : N Parlament,Behörde,Mission,Geheimdienst,Organ,Agentur : is=source poss|von=target
institution-of : P institution+government,parliament,ministry,court,armed-forces,central-bank,agency,igo-organ : poss=target
# Orte
located-in : N Hauptstadt : is=source poss|von=target
located-in : liegen,befinden : subj=source in=target
located-in : gehören : subj=source zu=target
located-in : haben +Sitz,Hauptsitz : subj=source in=target
located-in : M place : adj|in|im|,=target
located-in : M institution+court,office : in=target
located-in : P institution+parliament,igo,igo-organ,alliance,central-bank : in=target
# Bündnisse
ally-of : N Verbündeter,Verbündete,Alliierter,Alliierte : is=source poss|von=target
ally-of : A verbündet : subj=source mit=target
# Herrschaft
controls : kontrollieren,beherrschen,besetzen : subj=source obj=target
controls : N Kontrolle : poss|von=source über=target
# Verwandtschaft
related-to : N Sohn,Tochter,Bruder,Schwester,Vater,Mutter,Ehefrau,Ehemann,Frau,Gattin,Gatte,Neffe,Nichte,Onkel,Tante,Cousin,Cousine,Enkel,Enkelin,Schwiegersohn,Schwager,Witwe,Witwer,Halbbruder,Halbschwester : is=source poss|von=target
`
