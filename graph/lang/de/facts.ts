import type { Modality } from '../../model/fact.ts'
import type { PloverType } from '../../ontology/plover.ts'
import { doneTo, indexFrames, mutual, type Inflection } from '../../fact/frame-index.ts'
import { readFrames } from '../../fact/frame.ts'
import { personal, possessive, speaker, type Referent } from '../../fact/pronouns.ts'
import { readRelationFrames } from '../../fact/relations/frame.ts'
import type { FactRules } from '../../fact/rules.ts'
import { verbLists } from '../verb-lists.ts'
import { listed, valued, words } from '../word-lists.ts'
import { NOUN_CLASSES } from './frames/classes.ts'
import { FRAMES } from './frames/index.ts'
import { mendGerman } from './mend/index.ts'
import { nounLemmas } from './noun.ts'
import { RELATIONS } from './relations.ts'
import { retagGerman, verbFormsOf } from './retag.ts'
import { conjugate } from './verb.ts'

const { verbs, forms, controls } = verbLists(conjugate)
const DENYING = forms('bestreiten dementieren leugnen zurück·weisen ab·streiten von·weisen')
const SAYING =
  'sagen mit·teilen erklären berichten melden an·geben bestätigen betonen äußern versichern schreiben unterstreichen hin·weisen fest·stellen aus·führen hervor·heben'
const HELPING = forms('unterstützen helfen bei·stehen')
/** Whoever is the first to do a thing has done it. */
const FOREMOST = words('erster erste erstes ersten einziger einzige einziges einzigen')

const relations = readRelationFrames(RELATIONS)
const inflection: Inflection = { verbForms: conjugate, nounLemmas, headFinalCompounds: true }

/** Verbs whose infinitive has their object or dative as subject. */
const objectControl = controls(
  'auf·fordern fordern bitten zwingen drängen auf·rufen ermahnen warnen beschuldigen bezichtigen verdächtigen vor·werfen erlauben verbieten befehlen raten an·klagen ein·laden ermutigen verpflichten ersuchen',
)
const eventFrames = readFrames(FRAMES, NOUN_CLASSES)
const frames = indexFrames(eventFrames, inflection)
const knownVerbs = new Set(
  [...eventFrames, ...relations.words].filter(({ part }) => part === 'verb').map(({ lemma }) => lemma),
)

/** How German tells facts: frames and the words that steer them. */
export const germanFacts: FactRules = {
  mend: mendGerman,
  retag: retagGerman(verbFormsOf([...knownVerbs].map(conjugate))),
  frames,
  inflection,
  clauses: {
    stative: new Set(),
    passiveAuxiliaries: words('werde wird werden wurde wurden worden würde würden'),
    agentPrepositions: words('von durch vom'),
    relativePronouns: words('der die das den dem dessen deren denen welcher welche welches welchen welchem was'),
    objectControl,
    obliqueControl: new Map(),
    gerundMarks: new Set(),
    reciprocals: words('einander gegenseitig gegenseitige gegenseitigen gegenseitigem gegenseitiger gegenseitiges'),
    companionAdverbs: words('gemeinsam zusammen'),
    companionPrepositions: words('mit'),
    circumstances: words('während seit trotz wegen anlässlich nachdem bis laut'),
    infinitiveMarks: words('zu'),
    declaring: words('dass'),
    adversarial: new Set(),
    controlPrepositions: words('bei beim während auf anlässlich aus'),
    motives: words('aus'),
    bareDirections: words('nach'),
    attendingPrepositions: words('nach vor bei während unter durch auf dank'),
    lightVerbs: forms(
      'beginnen starten fort·setzen wieder·auf·nehmen auf·nehmen unternehmen durch·führen führen ab·halten absolvieren ab·schließen ab·sagen verschieben planen vor·bereiten an·kündigen erwägen an·drohen fliegen verüben lancieren ein·leiten vor·nehmen aus·führen machen leisten üben erheben äußern verstärken intensivieren aus·weiten an·ordnen befehlen verkünden bekannt·geben geben beschließen richten stellen begehen betreiben verschärfen veranstalten zu·sichern zu·sagen versprechen an·bieten geloben garantieren',
    ),
    helping: HELPING,
    tellsPromised: true,
    lightPrepositions: new Map([
      ['mit', forms('beginnen an·fangen fort·fahren auf·hören drohen reagieren antworten')],
      [
        'zu',
        forms(
          'reisen kommen ein·treffen an·kommen fliegen fahren auf·brechen zusammen·kommen zusammen·treffen treffen zurück·kehren an·reisen aus·holen bereit·stehen entschließen verpflichten bekennen',
        ),
      ],
      ['in', forms('treten ein·treten')],
    ]),
    placePrepositions: words('in bei nahe aus über auf vor'),
    countingPrepositions: words('von'),
    foremost: FOREMOST,
    manners: new Set(),
    accusingPrepositions: new Set(),
    isActiveParticiple: (form) => /end(?:e[mnrs]?)?$/.test(form),
    showing: words('schwenkend tragend'),
    when: words('als'),
    dated: new Set(),
    elsewhen: words('später danach anschließend zuvor vorher nachher seither dann zuletzt einst'),
    reflexives: words('sich'),
    dativeForms: words(
      'den dem der einem einer keinem keiner diesem diesen dieser seinem seinen seiner ihrem ihren ihrer beiden',
    ),
    accusative: words('den einen keinen diesen jenen seinen ihren'),
  },
  modality: {
    negators: words('nicht nie niemals kein keine keinen keinem keiner keines weder nirgends'),
    auxiliaries: new Map<string, Modality>([
      ...valued('planned', 'will wollen wolle wollte wollten wird werde werden'),
      ...valued('planned', 'soll sollen solle sollte sollten'),
      ...valued('obligation', 'muss müssen müsse musste mussten müsste müssten'),
      ...valued(
        'conditional',
        'kann können könne könnte könnten darf dürfen dürfe dürfte dürften mag mögen möge würde würden',
      ),
      ...valued('planned', 'möchte möchten'),
    ]),
    governors: new Map<string, Modality | 'refused'>([
      ...verbs('reported', `${SAYING} heißen`),
      ...verbs('alleged', 'behaupten vor·werfen beschuldigen bezichtigen verdächtigen vermuten unterstellen an·klagen'),
      ...verbs('denied', 'bestreiten dementieren leugnen zurück·weisen'),
      ...verbs(
        'planned',
        'planen beabsichtigen an·kündigen versprechen vor·haben erwägen zu·sagen hoffen vor·bereiten an·bieten an·streben vor·sehen bereit·stehen beraten ab·stimmen versuchen zu·sichern verschieben ab·sagen vereinbaren beschließen einigen verständigen überein·kommen vor·behalten bereit·erklären',
      ),
      ...verbs(
        'obligation',
        'fordern verlangen auf·fordern bitten drängen ermahnen auf·rufen verpflichten appellieren empfehlen raten vor·schlagen knüpfen mahnen an·mahnen pochen plädieren',
      ),
      ...verbs('conditional', 'drohen warnen erlauben ermöglichen prüfen überprüfen'),
      ...verbs('refused', 'weigern ab·lehnen verweigern unterlassen'),
      ...valued(
        'planned',
        'plan pläne absicht bereitschaft versprechen ankündigung hoffnung bereit entwurf widerstand verhandlung verhandlungen antrag weg einigung vorschlag angebot',
      ),
      ...valued('obligation', 'forderung aufforderung appell bitte pflicht verpflichtung'),
      ...valued('alleged', 'vorwurf vorwürfe verdacht behauptung gerücht'),
      ...valued('conditional', 'drohung warnung möglichkeit gefahr'),
    ]),
    meanwhile: words('bei beim während auf'),
    unfulfilled: new Set(),
    presupposing: forms(
      'ein·stellen beenden stoppen unterbrechen fort·setzen verurteilen kritisieren missbilligen loben begrüßen würdigen verteidigen rechtfertigen bedauern beklagen bekräftigen untersuchen verschärfen intensivieren',
    ),
    helping: HELPING,
    pending: new Set([...forms('aus·stehen fehlen'), 'ausstehend', 'überfällig']),
    happening: forms('kommen geben statt·finden erfolgen stehen bleiben aus·bleiben'),
    speaking: forms(
      'an·kündigen versprechen zu·sagen zu·sichern an·bieten fordern verlangen auf·fordern bitten drängen ermahnen auf·rufen appellieren empfehlen raten vor·schlagen drohen warnen mahnen pochen plädieren',
    ),
    isPast: () => false,
    sayingMarks: words('wie so'),
    dismissing: new Set(),
    claims: new Set(),
    announcing: forms('bekannt·geben verkünden'),
    circumstantial: words('nachdem während als bevor weil da obwohl obgleich seit seitdem nachdem indem wo'),
    isAttendant: () => false,
    marks: new Map<string, Modality>([
      ...valued('conditional', 'wenn falls sofern sobald sollte'),
      ...valued('planned', 'um damit bevor'),
    ]),
    backshifted: new Map(),
    adjectives: [
      ...valued('conditional', 'möglich drohend befürchtet eventuell etwaig potenziell potentiell'),
      ...valued('planned', 'geplant bevorstehend angekündigt künftig anstehend'),
      ...valued('alleged', 'angeblich mutmaßlich vermeintlich vorgeworfen'),
      ...valued('obligation', 'gefordert verlangt'),
    ],
    adverbs: new Map<string, Modality>([
      ...valued('alleged', 'angeblich mutmaßlich vermeintlich'),
      ...valued('reported', 'offenbar anscheinend'),
      ...valued('conditional', 'möglicherweise womöglich vielleicht eventuell vermutlich wahrscheinlich'),
      ...valued('planned', 'voraussichtlich'),
    ]),
    infinitiveMarks: words('zu'),
    bareInfinitivesAreOpen: true,
    implicatives: forms(
      'beginnen an·fangen gelingen schaffen fort·fahren auf·hören lassen helfen scheinen pflegen vermögen',
    ),
    foremost: FOREMOST,
    conditionalWhenFirst: words('sollte sollten würde würden hätte hätten wäre wären'),
    sourcePrepositions: words('laut zufolge gemäß'),
    sourceNouns: words(
      'angaben angabe informationen darstellung aussage aussagen einschätzung erkenntnissen berichten bericht worten meinung ansicht auffassung überzeugung',
    ),
    sourceNounPrepositions: words('nach laut'),
    agentPrepositions: words('von durch vom'),
    hearsay: words('soll sollen will wollen'),
    perfectInfinitives: words('haben sein'),
    reportedForms: words('habe sei seien hätten hätte wolle könne solle müsse dürfe'),
  },
  denials: {
    verbs: DENYING,
    forms: new Set([...DENYING].map((form) => form.slice(form.indexOf('·') + 1))),
    pronouns: words('das dies dieses es was'),
    nouns: words(
      'vorwurf anschuldigung beschuldigung behauptung verwicklung verstrickung beteiligung darstellung bericht verantwortung unterstellung verdacht',
    ),
  },
  relations: {
    words: indexFrames(relations.words, inflection),
    names: relations.names,
    restingArticles: words('der dem'),
    articles: words('der dem den die das'),
    bracketArticles: words('der die das den dem des ein eine einen einem einer eines'),
    genitiveArticles: words('der des'),
    hasGenitiveEnding: true,
    possessiveMarks: words("' ’"),
    belonging: words('von vom'),
    placeNouns: words('stadt ort dorf region provinz gebiet insel halbinsel hafen gemeinde bezirk metropole festung'),
    joints: words('und sowie ,'),
    roleParticles: words('als'),
    formerly: listed('ehemalig früher einst vormalig damalig'),
  },
  participants: {
    representatives: words(
      'soldat soldatin truppe streitkraft armee militär marine luftwaffe heer offizier general admiral kommandeur befehlshaber oberst regierung minister ministerin ministerium diplomat diplomatin botschafter botschafterin konsul gesandter gesandte beauftragte beauftragter vertreter vertreterin sprecher sprecherin beamter beamte behörde polizei polizist geheimdienst agent delegation abordnung unterhändler kampfflugzeug kriegsschiff kampfjet drohne rakete bomber panzer flugzeug flotte u-boot zerstörer präsident präsidentin premier premierminister kanzler kanzlerin chef chefin führung spitze seite einheit verband kommando garde grenzschützer justiz gericht staatsanwaltschaft ermittler staatsbürger bürger staatsangehörige staatsangehöriger parlament abgeordneter abgeordnete hubschrauber maschine küstenwache feuerwehr schiff staatschef machthaber könig königin kaiser emir scheich botschaft konsulat generalsekretär generalsekretärin sekretär kommissar kommissarin direktor vorsitzende vorsitzender führer anführer mitglied verwaltung administration regime junta militärregierung übergangsregierung kabinett ressortchef amtskollege amtskollegin kollege kollegin gouverneur bürgermeister senator berater beraterin staatsoberhaupt oberhaupt prinz kronprinz staat experte expertin fachmann fachleute inspekteur inspektor unterstaatssekretär spitzendiplomat stelle stellen gesundheitsbehörde komitee kommission rat amt dienst agentur',
    ),
    followers: words(
      'kämpfer anhänger anhängerin mitglied rebell terrorist extremist milizionär söldner attentäter selbstmordattentäter islamist bewaffneter bewaffnete guerillakämpfer separatist dschihadist scharfschütze aufständische aufständischer',
    ),
    loyal: new Set(),
    ethnic: words('ethnische ethnischen ethnischer'),
    descendants: words('zyprer zypern zyprioten amerikaner israelis'),
    of: new Set(),
    minority: 'minderheit',
    premises: new Set(),
    men: words('mann männer männern person personen täter tätern'),
    armed: words('bewaffnete bewaffneten bewaffneter maskierte maskierten vermummte vermummten'),
    gunmen: 'Bewaffnete',
    struggles: words('krieg konflikt kampf gewalt gefecht blutvergießen bürgerkrieg'),
    relativePronouns: words('dessen deren'),
    hollow: new Set(),
    prompting: forms('veranlassen bewegen zwingen bringen'),
    answering: words('reaktion gegenzug antwort vergeltung'),
    definite: words('der die das den dem des diese dieser dieses diesen diesem jede jeden jegliche jeglichen'),
    endings: words('ende stopp abbruch einstellung aussetzung beendigung'),
    deedPronouns: words('das dies dieses was'),
    deeds: new Map([
      ...valued(
        new Set<PloverType>(['ACCUSE']),
        'vorwurf anschuldigung behauptung beteiligung verwicklung verantwortung',
      ),
      ...valued(new Set<PloverType>(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT']), 'annäherung deal durchbruch'),
      ...valued(new Set<PloverType>(['ASSAULT']), 'gewalt gewalttat bluttat tat'),
      ...valued(
        new Set<PloverType>(['ASSAULT', 'COERCE']),
        'putsch putschversuch staatsstreich umsturz machtübernahme',
      ),
      ...valued(
        new Set<PloverType>(['MOBILIZE', 'ASSAULT']),
        'test raketentest atomtest raketenstart provokation manöver',
      ),
      ...valued(new Set<PloverType>(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT']), 'kritik drohung'),
      ...valued(
        new Set<PloverType>(['ASSAULT', 'MOBILIZE']),
        'einsatz operation blutvergießen kampfhandlung feindseligkeit',
      ),
      ...valued(
        null,
        'schritt entscheidung vorgehen maßnahme äußerung geste urteil entschluss vorschlag angebot ankündigung plan',
      ),
    ]),
    crowd: words('menschen leute personen hunderte tausende zehntausende hunderttausende dutzende menge teilnehmer'),
    protesters: 'Demonstranten',
    indefinites: words('ein eine einen einem einer eines kein keine keinen keinem keiner irgendeine jede jeden jeder'),
    belonging: words('von vom durch aus in'),
    agents: words('durch seitens'),
    suffering: new Set(),
    situated: new Set(),
    concerning: words('zu mit zwischen'),
    kinds: new Set(),
    harming: new Set(),
    bystanders: new Set(),
    placeNouns: new Set(),
    naming: new Set(),
    countryNouns: words('land königreich staat heimatland heimat'),
    isDeed: (noun) => frames.ofNoun(noun).length > 0,
    isDoneTo: doneTo(frames),
    quantities: words(
      'tausend hunderttausend zehntausend hundert dutzend million gruppe teil mehrheit reihe zahl anzahl mehrere',
    ),
    leading: listed('geführt angeführt befehligt kontrolliert geleitet'),
    averting: words('pro anti'),
    around: words('um'),
    likewise: words('auch ebenfalls ebenso gleichfalls'),
    missions: words('botschaft konsulat generalkonsulat vertretung auslandsvertretung'),
    pronouns: {
      isPluralVerb: (form) => /(?:e[nr]n|eln|en)$|^sind$/.test(form),
      isPlural: () => false,
      isMutual: mutual(frames),
      saying: forms(SAYING),
      objectControl,
      deedPrepositions: words('für wegen'),
      referents: new Map<string, Referent>([
        ['er', { ...personal('person', 'institution', 'treaty'), prefersPerson: true }],
        ['ihn', { ...personal('person', 'institution', 'treaty'), prefersPerson: true }],
        ['ihm', { ...personal('person', 'country', 'institution', 'treaty'), prefersPerson: true }],
        ['beide', { ...personal('person', 'country', 'institution'), isPlural: true, count: 2 }],
        ['es', personal('country', 'treaty')],
        ['sie', { ...personal('person', 'country', 'institution', 'treaty'), prefersPerson: true }],
        ...declined('sein').map((form) => [form, possessive('person', 'country', 'institution')] as const),
        ...declined('ihr').map(
          (form) => [form, { ...possessive('person', 'country', 'institution'), mayBeSeveral: true }] as const,
        ),
        ...['wir', 'uns', 'ich', 'mich', 'mir'].map((form) => [form, speaker(false)] as const),
        ...declined('unser').map((form) => [form, speaker(true)] as const),
        ...declined('mein').map((form) => [form, speaker(true)] as const),
        ...declined('unsr').map((form) => [form, speaker(true)] as const),
      ]),
    },
  },
}

/** A possessive in all its forms. */
function declined(stem: string): readonly string[] {
  return ['', 'e', 'en', 'em', 'er', 'es'].map((ending) => stem + ending)
}
