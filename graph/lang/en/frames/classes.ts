import { listed } from '../../word-lists.ts'

/** Groups of nouns that frames name with "+@…". */
export const NOUN_CLASSES = {
  arms: listed(
    'weapon arms ammunition missile shell tank drone jet rocket munition weaponry howitzer aircraft gun rifle bomb warplane helicopter mortar artillery armour armor hardware',
  ),
  troops: listed(
    'soldier troop troops force forces unit warship battalion brigade peacekeeper fighter marine adviser advisor personnel army navy fleet carrier destroyer frigate submarine police policeman garrison contingent paratrooper commando division regiment squadron plane aircraft tank presence militiaman guard officer',
  ),
  soldiers: listed(
    'soldier troop troops force forces tank battalion brigade marine police paratrooper commando unit division column',
  ),
  monitors: listed(
    'observer monitor inspector staff mission worker team peacekeeper expert diplomat official representative',
  ),
  help: listed(
    'aid assistance help relief support protection loan grant credit backing rescue donation subsidy funding fund money cash dollar euro pound $ € £ million billion rupee krone kroner crown franc yen rouble ruble mark lira peso riyal',
  ),
  goods: listed(
    'food medicine supply good goods equipment fuel oil gas grain wheat rice blanket tent shipment consignment convoy vaccine drug material materiel vehicle truck technology training package worth ton tonne cargo clothing doctor medic expert engineer team wounded refugee hospital clinic ambulance generator plane-load planeload shipload parcel',
  ),
  asylum: listed('asylum refuge shelter sanctuary haven citizenship visa'),
  sanctions: listed(
    'sanction embargo ban boycott tariff duty restriction penalty blockade quota curb levy measure limit',
  ),
  restrictions: listed(
    'curfew restriction ban emergency law censorship blackout siege lockdown limit curb control rule crackdown blockade closure roadblock',
  ),
  talks: listed(
    'talk talks discussion consultation meeting summit conversation negotiation dialogue session conference lunch dinner call round',
  ),
  relations: listed('relation relations tie ties link links contact contacts relationship cooperation co-operation'),
  cooperation: listed(
    'aid lending financing assistance help talk talks negotiation dialogue cooperation co-operation trade flight service link shipment delivery supply sale export import support loan credit visit mediation effort mission operation project programme program payment funding fund contact exchange investment contract agreement deal consultation meeting sharing participation membership work',
  ),
  exercises: listed('exercise drill game manoeuvre maneuver patrol war-game wargame'),
  protests: listed(
    'protest demonstration rally march strike sit-in sit riot vigil picket boycott fast walkout stoppage campaign blockade unrest',
  ),
  attacks: listed(
    'attack offensive assault raid airstrike bombing bombardment shelling invasion incursion operation war campaign ambush onslaught barrage massacre shooting',
  ),
  missiles: listed(
    'missile rocket shell grenade mortar stone rock bomb bullet round petrol shot firebomb torpedo teargas gas',
  ),
  demands: listed('demand request call appeal ultimatum condition pressure plea term claim'),
  criticism: listed(
    'concern outrage anger dismay disappointment regret opposition displeasure alarm criticism condemnation indignation worry disapproval complaint',
  ),
  shameful: listed(
    'outrageous unacceptable illegal unlawful irresponsible unfortunate regrettable deplorable shameful disgraceful provocation provocative aggression terrorism terrorist barbaric cowardly brutal heinous crime criminal genocide mistake disaster disastrous farce sham liar dictator traitor violation betrayal scandal disappointing wrong unjust unjustified unfair unprovoked reckless dangerous inhumane cruel immoral escalation blackmail coup thug tyrant murderer fascist killer horrific appalling abhorrent despicable hypocritical hypocrite illegitimate unconstitutional aggressor occupier failure disgrace outrage murder massacre barbarism piracy theft bully imperialist racist undemocratic repressive excessive disproportionate hostile unfriendly discriminatory arbitrary interference',
  ),
  untrue: listed(
    'baseless groundless false lie nonsense absurd ridiculous fabrication unfounded fake propaganda untrue preposterous',
  ),
  admirable: listed(
    'historic justified courageous brave extraordinary friend hero milestone breakthrough success remarkable excellent great positive encouraging constructive peacemaker statesman wise landmark achievement progress visionary exemplary',
  ),
  complaints: listed('complaint objection note demarche'),
  liking: listed(
    'support solidarity backing sympathy confidence satisfaction appreciation gratitude thanks praise condolence condolences admiration trust endorsement',
  ),
  offers: listed(
    'offer proposal plan formula invitation deal settlement compromise mediation resolution recommendation mission presence deployment role agreement accord terms',
  ),
  moves: listed(
    'decision move offer step plan announcement proposal agreement deal statement resolution commitment pledge effort election withdrawal release ceasefire truce initiative resumption restoration return arrival memo reform progress call talk signing visit peace accord pact treaty cease-fire declaration vote verdict ruling judgment judgement outcome result victory news remark comment speech warrant lifting recognition appointment gesture apology mediation role condemnation pause halt exchange',
  ),
  agreements: listed('agreement deal accord consensus compromise understanding pact settlement truce arrangement'),
  papers: listed(
    'contract memorandum communique communiqué declaration letter order mou statement protocol arrangement',
  ),
  ceasefires: listed('ceasefire cease-fire truce armistice moratorium halt end lull'),
  disputes: listed('dispute difference differences row feud quarrel'),
  investigations: listed('investigation inquiry enquiry probe inquest'),
  lawsuits: listed('lawsuit suit charge complaint case action proceeding indictment'),
  settlements: listed(
    'town village city stronghold base position territory area island hill post airport border land region camp port district capital bridge road checkpoint garrison',
  ),
  assets: listed('asset account fund property bank money holding'),
  property: listed(
    'weapon arms explosive ship vessel boat plane aircraft vehicle property land asset drug document newspaper equipment cargo oil fund money office house home ammunition passport trawler tanker',
  ),
  buildings: listed(
    'house home building property farm village church mosque school shop office plantation bridge embassy flag',
  ),
  openings: listed('border embassy consulate mission crossing airport port road market door airspace office'),
  passages: listed(
    'road street bridge highway border traffic entrance route railway train port motorway square gate path canal',
  ),
  charges: listed('charge case lawsuit prosecution claim'),
  diplomats: listed("diplomat ambassador envoy consul attaché attache charge affaires d'affaires"),
  prisoners: listed(
    'prisoner hostage detainee captive suspect soldier body remains fugitive pilot crew criminal refugee journalist territory land national citizen fisherman men sailor',
  ),
  hostages: listed('hostage prisoner captive'),
  bombs: listed('bomb device explosive mine grenade car landmine'),
  rules: listed(
    'ban ceasefire cease-fire truce agreement resolution sanction order embargo deadline curfew call demand law treaty ruling accord convention warning appeal sovereignty',
  ),
  threats: listed('ultimatum deadline threat warning'),
  rights: listed(
    'amnesty pardon bail clemency independence autonomy right freedom concession citizenship permission access',
  ),
  entries: listed('entry visa access permission request asylum passage landing leave'),
} as const
