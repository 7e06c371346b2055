import type { Modality } from '../../model/fact.ts'
import type { PloverType } from '../../ontology/plover.ts'
import { doneTo, indexFrames, mutual, type Inflection } from '../../fact/frame-index.ts'
import { readFrames } from '../../fact/frame.ts'
import { personal, possessive, speaker, type Referent } from '../../fact/pronouns.ts'
import { readRelationFrames } from '../../fact/relations/frame.ts'
import type { FactRules } from '../../fact/rules.ts'
import { verbLists } from '../verb-lists.ts'
import { listed, valued, words } from '../word-lists.ts'
import { FRAMES, NOUN_CLASSES } from './frames/index.ts'
import { particlesOf } from './mend-particles.ts'
import { mendEnglish } from './mend.ts'
import { nounLemmas } from './noun.ts'
import { DESCENDANTS, ETHNIC, PREMISES, REPRESENTATIVES } from './people.ts'
import { retagEnglish } from './retag.ts'
import { RELATIONS } from './relations.ts'
import { conjugate, isOnlyVerb } from './verb.ts'

const { verbs, forms, controls } = verbLists(conjugate)
/** Verbs that only carry a noun of action: "launched an attack on", "paid a visit to". */
const LIGHT_VERBS =
  'launch mount carry carry·out step·up conduct make hold stage begin start open announce declare order continue resume renew pay give issue voice express offer undertake wage lead perform commit organise organize impose send deliver lodge file level bring step repeat reiterate reaffirm intensify escalate extend join attend convene call have take do plan prepare complete conclude finish pursue engage show signal indicate initiate propose put raise enter consider unleash execute threaten promise pledge seek approve authorise authorize sponsor observe maintain'

/** Whoever is the first to do a thing has done it. */
const FOREMOST = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth latest last only',
)

const relations = readRelationFrames(RELATIONS)
const inflection: Inflection = { verbForms: conjugate, nounLemmas, headFinalCompounds: false }

/** Verbs whose infinitive has their object or dative as subject. */
const objectControl = controls(
  'urge ask call force press accuse warn allow order permit persuade help invite tell push suspect blame require want let enable convince get make prompt lead authorise authorize encourage instruct pressure compel beg implore lobby exhort commit oblige obligate bind ban prevent stop bar prohibit forbid challenge advise request charge',
)
const frames = indexFrames(readFrames(FRAMES, NOUN_CLASSES), inflection)
const particles = particlesOf(frames)
const SAYING = 'say tell report state declare confirm add note announce insist maintain write quote'
const HELPING = forms('support back help aid assist')
const DENYING = forms('deny dispute reject refute dismiss')

/** How English tells facts: frames and the words that steer them. */
export const englishFacts: FactRules = {
  retag: retagEnglish({
    isVerb: (form) => frames.byForm.has(form),
    isNoun: (form) => nounLemmas(form).some((lemma) => REPRESENTATIVES.has(lemma)),
    isOnlyVerb,
  }),
  mend: (sentence, tree, names) => mendEnglish(sentence, tree, names, particles),
  frames,
  inflection,
  clauses: {
    passiveAuxiliaries: words("be is are was were been being 's 're get got gets"),
    stative: words('engaged involved embroiled locked'),
    agentPrepositions: words('by'),
    relativePronouns: words('who which that whom whose'),
    objectControl,
    obliqueControl: new Map([
      ['on', forms('call prevail lean')],
      ['upon', forms('call prevail')],
      ['to', forms('appeal plead signal')],
      ['for', forms('call appeal press wait push plead ask provide')],
      ['with', forms('plead')],
    ]),
    gerundMarks: words('for of from'),
    reciprocals: new Set(['each other', 'one another', 'mutual', 'reciprocal']),
    companionAdverbs: words('together along jointly alongside'),
    companionPrepositions: words('with alongside'),
    circumstances: words(
      'after before during since until till despite amid amidst following because according through throughout via by while without over',
    ),
    infinitiveMarks: words('to'),
    declaring: words('that'),
    motives: new Set(),
    bareDirections: new Set(),
    attendingPrepositions: words('after before during'),
    helping: HELPING,
    tellsPromised: false,
    lightPrepositions: new Map([
      [
        'for',
        new Set([
          ...forms('return travel fly arrive leave meet gather come go head converge assemble visit join'),
          'due',
        ]),
      ],
      ['with', forms('begin open continue press proceed')],
      ['in', forms('engage participate join take')],
      ['on', forms('embark go')],
      ['to', forms('agree resort turn return')],
    ]),
    adversarial: forms('fight battle'),
    controlPrepositions: words('during on'),
    placePrepositions: words('in at near inside across over through outside around'),
    lightVerbs: forms(LIGHT_VERBS),
    countingPrepositions: words('of'),
    foremost: FOREMOST,
    manners: words('protest solidarity defiance retaliation support call calls meeting conversation talks'),
    accusingPrepositions: words('of'),
    isActiveParticiple: (form) => form.endsWith('ing'),
    showing: words('waving carrying holding brandishing wearing chanting singing'),
    when: words('when'),
    dated: new Set([
      ...forms('fail manage begin start continue proceed refuse decline'),
      ...words('due set scheduled expected poised'),
    ]),
    elsewhen: words('later then afterwards subsequently earlier previously since before after eventually'),
    reflexives: new Set(),
    dativeForms: new Set(),
    accusative: new Set(),
  },
  modality: {
    negators: words("not n't never no neither nor without hardly"),
    auxiliaries: new Map<string, Modality>([
      ...valued('planned', "will 'll wo shall"),
      ...valued('obligation', 'must should ought'),
      ...valued('conditional', 'can could may might would ca'),
    ]),
    governors: new Map<string, Modality | 'refused'>([
      ...verbs('reported', SAYING),
      ...verbs('alleged', 'allege claim accuse suspect believe blame'),
      ...verbs('denied', 'deny dispute refute'),
      ...verbs(
        'planned',
        'plan intend promise hope expect prepare offer seek pledge aim agree vow try want decide consider propose cancel postpone attempt',
      ),
      ...verbs(
        'obligation',
        'demand urge call ask press require recommend suggest appeal order oblige obligate bind commit',
      ),
      ...verbs('conditional', 'threaten warn allow permit enable'),
      ...verbs('refused', 'refuse decline fail rule·out'),
      ...valued('refused', 'short'),
      ...valued(
        'planned',
        'plan plans intention readiness promise pledge ready willing going set poised due likely about prepared',
      ),
      ...valued('obligation', 'demand demands call calls request requests obligation'),
      ...valued('alleged', 'allegation allegations accusation accusations suspicion claim claims'),
      ...valued('conditional', 'threat threats warning possibility risk'),
    ]),
    meanwhile: words('during'),
    unfulfilled: words('yet'),
    presupposing: new Set(),
    helping: HELPING,
    pending: words('pending outstanding overdue lacking missing awaited'),
    happening: new Set(),
    speaking: forms(
      'promise pledge vow offer propose demand urge call ask press recommend suggest appeal order threaten warn announce advise insist',
    ),
    isPast: (form) => form.endsWith('ed') || PASTS.has(form),
    sayingMarks: words('as'),
    dismissing: DENYING,
    claims: words(
      'accusation accusations allegation allegations charge charges claim claims report reports suggestion suggestions rumour rumours rumor rumors assertion assertions',
    ),
    announcing: forms('announce declare'),
    circumstantial: words('after before while when where because since although as'),
    isAttendant: (form) => form.endsWith('ing'),
    marks: new Map<string, Modality>([
      ...valued('conditional', 'if unless whether'),
      ...valued('planned', 'to before until'),
    ]),
    backshifted: new Map<string, Modality>(valued('planned', 'would')),
    adjectives: [
      ...valued('conditional', 'possible potential threatened feared hypothetical'),
      ...valued('planned', 'planned upcoming impending imminent proposed future'),
      ...valued('alleged', 'alleged suspected purported supposed'),
    ],
    adverbs: new Map<string, Modality>([
      ...valued('alleged', 'allegedly purportedly supposedly'),
      ...valued('reported', 'reportedly apparently'),
      ...valued('conditional', 'possibly perhaps maybe probably presumably'),
    ]),
    infinitiveMarks: words('to'),
    bareInfinitivesAreOpen: false,
    implicatives: forms(
      'vote prompt force lead cause compel spur begin start continue manage proceed help appear seem happen use come go get',
    ),
    foremost: FOREMOST,
    conditionalWhenFirst: words('should had were'),
    sourcePrepositions: new Set(['according to', 'per']),
    sourceNouns: new Set(),
    sourceNounPrepositions: new Set(),
    agentPrepositions: words('by'),
    hearsay: new Set(),
    perfectInfinitives: new Set(),
    reportedForms: new Set(),
  },
  denials: {
    verbs: DENYING,
    forms: DENYING,
    pronouns: words('this that it them which'),
    nouns: words('accusation allegation charge claim involvement responsibility report wrongdoing'),
  },
  relations: {
    words: indexFrames(relations.words, inflection),
    names: relations.names,
    restingArticles: words('the'),
    articles: words('the'),
    bracketArticles: new Set(),
    genitiveArticles: words(''),
    hasGenitiveEnding: false,
    possessiveMarks: words("'s ’s ' ’"),
    belonging: words('of'),
    placeNouns: words(
      'city town village capital port region province district island peninsula area enclave exclave territory state stronghold resort suburb municipality border eastern western northern southern central',
    ),
    joints: words('and ,'),
    roleParticles: words('as'),
    formerly: listed('former once onetime erstwhile previously'),
  },
  participants: {
    representatives: REPRESENTATIVES,
    belonging: words('by of from in at inside'),
    agents: words('by'),
    followers: words(
      'fighter militant member gunman insurgent follower guerrilla rebel terrorist mercenary jihadist extremist',
    ),
    loyal: words('loyal'),
    ethnic: ETHNIC,
    descendants: DESCENDANTS,
    of: words('of'),
    minority: 'minority',
    premises: PREMISES,
    men: words('man men person'),
    armed: words('armed masked hooded unidentified'),
    gunmen: 'gunmen',
    struggles: words(
      'war conflict fighting violence bloodshed deployment presence stationing involvement intervention',
    ),
    relativePronouns: words('whose'),
    hollow: words('behalf basis eve sidelines anniversary occasion brink verge'),
    prompting: forms('prompt lead force cause push spur provoke'),
    answering: words('response retaliation return reply reprisal retaliatory reciprocal tit-for-tat'),
    definite: words('the this these that those'),
    endings: words('end halt cessation'),
    deedPronouns: words('this that'),
    deeds: new Map([
      ...valued(new Set<PloverType>(['ACCUSE']), 'charge claim allegation accusation'),
      ...valued(new Set<PloverType>(['ASSAULT']), 'strike violence bloodshed massacre atrocity'),
      ...valued(new Set<PloverType>(['ASSAULT', 'COERCE']), 'coup putsch takeover crackdown'),
      ...valued(
        new Set<PloverType>(['ASSAULT', 'MOBILIZE']),
        'operation launch test provocation exercise drill hostility',
      ),
      ...valued(null, 'move step decision action measure plan proposal remark comment gesture ruling verdict judgment'),
    ]),
    crowd: words('people hundreds thousands tens dozens crowd crowds'),
    protesters: 'demonstrators',
    indefinites: words('a an any no another some every each'),
    suffering: words(
      'killing murder assassination arrest detention imprisonment kidnapping abduction bombing bombardment shelling invasion occupation destruction expulsion deportation execution torture beating massacre siege seizure shooting annexation jailing rape slaughter persecution',
    ),
    situated: words(
      'based living stationed headquartered residing imported made manufactured produced shipped exported',
    ),
    concerning: words('with for to among between toward towards'),
    harming: forms(
      'back support finance fund oppose criticise condemn reject block hold detain arrest jail imprison kidnap abduct kill wound injure capture attack target besiege occupy persecute torture expel deport evict displace oust sanction blacklist accuse hit bomb shell',
    ),
    bystanders: words(
      'supporter critic opponent relative loyalist victim neighbour neighbor ally rival enemy foe adversary',
    ),
    placeNouns: words('city town village port region province district island peninsula suburb'),
    naming: words('of'),
    kinds: words(
      'bloc alliance group grouping organisation organization league union pact treaty accord agreement deal convention protocol movement militia rebel fighter militant guerrilla',
    ),
    countryNouns: words('country kingdom nation'),
    isDeed: (noun) => frames.ofNoun(noun).length > 0,
    isDoneTo: doneTo(frames),
    quantities: words(
      'thousand hundred dozen score million number group handful majority minority most some many half third rest part series team pair couple crowd bulk lot member faction wing branch one two three four five six seven eight nine ten',
    ),
    leading: listed('led controlled run owned dominated headed based'),
    averting: words('pro anti'),
    missions: words('embassy consulate'),
    around: new Set(),
    likewise: words('also likewise'),
    pronouns: {
      isPluralVerb: () => false,
      isPlural: (form) => /(?:[^s]s|men|people|police)$/.test(form),
      isMutual: mutual(frames),
      saying: forms(SAYING),
      objectControl,
      deedPrepositions: words('for'),
      referents: new Map<string, Referent>([
        ...['we', 'us', 'i', 'me'].map((word) => [word, speaker(false)] as const),
        ...['our', 'ours', 'my'].map((word) => [word, speaker(true)] as const),
        ...['he', 'she', 'him'].map((word) => [word, personal('person')] as const),
        ['it', { ...personal('country', 'institution', 'treaty'), isPlural: false }],
        ...['they', 'them'].map(
          (word) => [word, { ...personal('country', 'institution', 'person'), isPlural: true }] as const,
        ),
        ['both', { ...personal('country', 'institution', 'person'), isPlural: true, count: 2 }],
        ['two', { ...personal('country', 'institution', 'person'), isPlural: true, count: 2, article: 'the' }],
        ['pair', { ...personal('person'), isPlural: true, count: 2, article: 'the' }],
        ['his', possessive('person')],
        ['her', possessive('person')],
        ['its', { ...possessive('country', 'institution'), isPlural: false }],
        ['their', { ...possessive('country', 'institution', 'person'), isPlural: true }],
      ]),
    },
  },
}

/** Pasts without "-ed" that are no other form. */
const PASTS = words(
  'had was were did met took gave went came began broke made sent held said told left won lost fell shot struck stood withdrew rose led drove fought sought brought bought caught became got knew spoke swore fled flew chose wrote sank',
)
