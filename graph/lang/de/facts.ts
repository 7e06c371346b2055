import type { Modality } from '../../model/fact.ts'
import { indexFrames, type Inflection } from '../../fact/frame-index.ts'
import { readFrames } from '../../fact/frame.ts'
import { personal, type Referent } from '../../fact/pronouns.ts'
import type { FactRules } from '../../fact/rules.ts'
import { verbLists } from '../verb-lists.ts'
import { listed, valued, words } from '../word-lists.ts'
import { FRAMES, NOUN_CLASSES } from './frames.ts'
import { mendGerman } from './mend.ts'
import { conjugate } from './verb.ts'

const { verbs, forms, controls } = verbLists(conjugate)
const inflection: Inflection = { verbForms: conjugate, nounLemmas, headFinalCompounds: true }

/** How German tells facts: frames and the words that steer them. */
export const germanFacts: FactRules = {
  mend: mendGerman,
  frames: indexFrames(readFrames(FRAMES, NOUN_CLASSES), inflection),
  inflection,
  clauses: {
    passiveAuxiliaries: words('werde wird werden wurde wurden worden würde würden'),
    agentPrepositions: words('von durch vom'),
    relativePronouns: words('der die das den dem dessen deren denen welcher welche welches welchen welchem was'),
    objectControl: controls(
      'auf·fordern fordern bitten zwingen drängen auf·rufen ermahnen warnen beschuldigen bezichtigen verdächtigen vor·werfen erlauben verbieten befehlen raten an·klagen ein·laden ermutigen verpflichten ersuchen',
    ),
    companionAdverbs: words('gemeinsam zusammen'),
    companionPrepositions: words('mit'),
    circumstances: words('während seit trotz wegen anlässlich nachdem bis laut'),
    infinitiveMarks: words('zu'),
    controlPrepositions: words('bei beim während auf anlässlich'),
    placePrepositions: words('in bei nahe aus über auf vor'),
    reflexives: words('sich'),
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
      ...verbs(
        'reported',
        'sagen mit·teilen erklären berichten melden an·geben bestätigen betonen äußern versichern schreiben unterstreichen hin·weisen fest·stellen aus·führen hervor·heben heißen',
      ),
      ...verbs('alleged', 'behaupten vor·werfen beschuldigen bezichtigen verdächtigen vermuten unterstellen an·klagen'),
      ...verbs('denied', 'bestreiten dementieren leugnen zurück·weisen'),
      ...verbs(
        'planned',
        'planen beabsichtigen an·kündigen versprechen vor·haben erwägen zu·sagen hoffen vor·bereiten an·bieten an·streben vor·sehen bereit·stehen beraten ab·stimmen versuchen zu·sichern verschieben ab·sagen',
      ),
      ...verbs(
        'obligation',
        'fordern verlangen auf·fordern bitten drängen ermahnen auf·rufen verpflichten appellieren empfehlen raten vor·schlagen',
      ),
      ...verbs('conditional', 'drohen warnen erlauben ermöglichen'),
      ...verbs('refused', 'weigern ab·lehnen verweigern unterlassen'),
      ...valued('planned', 'plan pläne absicht bereitschaft versprechen ankündigung hoffnung bereit entwurf'),
      ...valued('obligation', 'forderung aufforderung appell bitte pflicht verpflichtung'),
      ...valued('alleged', 'vorwurf vorwürfe verdacht behauptung gerücht'),
      ...valued('conditional', 'drohung warnung möglichkeit gefahr'),
    ]),
    marks: new Map<string, Modality>([
      ...valued('conditional', 'wenn falls sofern sollte'),
      ...valued('planned', 'um damit bevor'),
    ]),
    adjectives: [
      ...valued('conditional', 'möglich drohend befürchtet eventuell etwaig potenziell potentiell'),
      ...valued('planned', 'geplant bevorstehend angekündigt künftig anstehend'),
      ...valued('alleged', 'angeblich mutmaßlich vermeintlich vorgeworfen'),
      ...valued('obligation', 'gefordert verlangt'),
    ],
    infinitiveMarks: words('zu'),
    bareInfinitivesAreOpen: true,
    implicatives: forms(
      'beginnen an·fangen gelingen schaffen fort·fahren auf·hören lassen helfen scheinen pflegen vermögen',
    ),
    conditionalWhenFirst: words('sollte sollten würde würden hätte hätten wäre wären'),
    sourcePrepositions: words('laut zufolge gemäß'),
    sourceNouns: words(
      'angaben angabe informationen darstellung aussage aussagen einschätzung erkenntnissen berichten bericht worten meinung ansicht auffassung überzeugung',
    ),
    sourceNounPrepositions: words('nach laut'),
    reportedForms: words('habe sei seien hätten hätte wolle könne solle müsse dürfe'),
  },
  participants: {
    representatives: words(
      'soldat truppe streitkraft armee militär marine luftwaffe regierung minister ministerin diplomat diplomatin botschafter botschafterin vertreter vertreterin sprecher sprecherin beamter beamte behörde polizei geheimdienst delegation unterhändler kampfflugzeug kriegsschiff kampfjet drohne rakete bomber präsident präsidentin regierungsvertreter regierungschef außenminister verteidigungsminister führung seite einheit rebell miliz kämpfer grenzschützer justiz gericht ermittler staatsbürger bürger oppositionelle opposition parlament abgeordneter abgeordnete hubschrauber staatschef machthaber könig botschaft staatsangehörige ',
    ),
    belonging: words('von aus vom'),
    quantities: words(
      'tausend hunderttausend zehntausend hundert dutzend million gruppe teil mehrheit reihe zahl anzahl mehrere',
    ),
    leading: listed('geführt angeführt befehligt kontrolliert geleitet'),
    averting: words('pro anti'),
    pronouns: {
      referents: new Map<string, Referent>([
        ['er', personal('person')],
        ['es', personal('country')],
        ['sie', personal('person', 'country', 'institution')],
      ]),
    },
  },
}

/** Plain forms that a German noun form may have: plural and case endings off, lower case. */
function nounLemmas(form: string): readonly string[] {
  const lemmas = [form]
  for (const ending of ['en', 'n', 'es', 's', 'e', 'er', 'ern']) {
    if (form.endsWith(ending) && form.length - ending.length >= 4) lemmas.push(form.slice(0, -ending.length))
  }
  return lemmas
}
