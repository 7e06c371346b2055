import { words } from '../word-lists.ts'

/** People and bodies that act for their country or body: "Jordanian official", "NATO warplanes". Uninflected. */
export const REPRESENTATIVES = words(`
  official minister president premier chancellor king queen prince princess emir sultan leader ruler chief head chairman
  chairwoman chair secretary spokesman spokeswoman spokesperson general colonel major captain admiral marshal brigadier officer
  commander commandant soldier troop troops serviceman servicewoman servicemen airman negotiator mediator envoy emissary ambassador
  diplomat consul attaché attache representative delegate delegation mission team observer monitor inspector expert adviser
  advisor aide staff member cabinet administration regime junta government authority authorities ministry department agency
  office bureau commission commissioner council councillor committee parliament assembly congress senate house lawmaker legislator deputy
  senator congressman mp court judge tribunal prosecutor attorney magistrate investigator detective police policeman policemen
  policewoman guard guardsman border-guard force forces army navy fleet airforce military unit battalion brigade regiment division
  warship vessel ship submarine gunboat frigate destroyer boat plane jet warplane aircraft fighter bomber helicopter gunship drone
  missile rocket tank artillery gunner gun pilot sailor marine commando paratrooper peacekeeper patrol convoy side delegation
  party faction wing movement organisation organization front league federation alliance coalition bloc network cell section
  institution company firm bank newspaper daily weekly magazine media press radio television broadcaster station forum conference club embassy consulate airline
  opposition candidate politician figure statesman successor counterpart predecessor nominee governor mayor vicepresident
  intelligence spy agent leadership presidency monarchy royal mediator arbitrator executive director manager president-elect
  host nation state country republic kingdom power republic capital lobby church charity group airstrike airpower
  engineer scientist technician instructor contractor specialist irregular conscript recruit reservist cadet trainer researcher
  academic scholar tourist athlete intellectual officer customs
  fund corporation association union society foundation institute committee board panel bench
`)

/** "Ethnic Albanians": a people, wherever they live. */
export const ETHNIC = words('ethnic')

/** Peoples told with those whom some of them descend from: "Turkish Cypriots", "Cuban Americans". */
export const DESCENDANTS = words('cypriots cypriot americans american canadians canadian australians britons israelis')

/** What belongs to the people or body before it, and who leads these: "police headquarters", "opposition leader". */
export const PREMISES = words(
  'headquarters station post office base barracks convoy patrol checkpoint camp compound building depot outpost vehicle van bus truck rally meeting demonstration march protest stronghold position hideout leader member official commander chief spokesman lawmaker deputy candidate figure politician activist fighter negotiator delegation faction group party',
)
