import type { EntityType } from './entity-types.ts'
import type { PloverType } from './plover.ts'

export const EVENT_TYPES = [
  'negotiated',
  'mediated',
  'agreed',
  'signed',
  'approved',
  'ratified',
  'entered-into-force',
  'suspended',
  'joined',
  'withdrew-from',
  'invited',
  'visited',
  'hosted',
  'met',
  'talked',
  'cooperated',
  'praised',
  'supported',
  'recognised',
  'apologised',
  'promised',
  'aided',
  'supplied-arms',
  'released',
  'conceded',
  'resigned',
  'ceased-fire',
  'withdrew-troops',
  'demanded',
  'accused',
  'charged',
  'investigated',
  'condemned',
  'rejected',
  'threatened',
  'warned',
  'protested',
  'sanctioned',
  'broke-relations',
  'cut-cooperation',
  'expelled',
  'deployed-troops',
  'mobilised',
  'restricted',
  'arrested',
  'seized',
  'abducted',
  'fought',
  'attacked',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

export type EventRole = 'actor' | 'recipient' | 'object'

interface EventTypeRow {
  readonly plover: PloverType
  /** Type of its direct edge from an actor to a recipient or object. */
  readonly edge: string
  /** What may fill each role; a role that is not named is never filled. */
  readonly roles: Readonly<Partial<Record<EventRole, readonly EntityType[]>>>
  /** Each inner list names alternatives; every list needs one role filled, else nothing is emitted. */
  readonly needs: readonly (readonly EventRole[])[]
  /** Whether actors act on one another: two of them suffice, and the edge joins them. */
  readonly mutual: boolean
  /** Whether people do it at home, as a rule: protest. */
  readonly isDomestic?: boolean
  /** Whether the recipient is there in person: a visitor. */
  readonly isInPerson?: boolean
  readonly name: { readonly de: string; readonly en: string }
}

const AGENT: readonly EntityType[] = ['person', 'country', 'institution']
const TREATY: readonly EntityType[] = ['treaty']
const ANYWHERE: readonly EntityType[] = ['person', 'country', 'institution', 'place']

/** Rows of the commonest shape: somebody does it to somebody. */
function directed(plover: PloverType, edge: string, de: string, en: string, to = AGENT): EventTypeRow {
  return {
    plover,
    edge,
    roles: { actor: AGENT, recipient: to },
    needs: [['actor'], ['recipient']],
    mutual: false,
    name: { de, en },
  }
}
function mutual(plover: PloverType, edge: string, de: string, en: string): EventTypeRow {
  return {
    plover,
    edge,
    roles: { actor: AGENT, recipient: AGENT, object: TREATY },
    needs: [['actor'], ['actor', 'recipient', 'object']],
    mutual: true,
    name: { de, en },
  }
}
function treatyStep(plover: PloverType, edge: string, de: string, en: string): EventTypeRow {
  return {
    plover,
    edge,
    roles: { actor: AGENT, object: TREATY },
    needs: [['actor'], ['object']],
    mutual: false,
    name: { de, en },
  }
}

/** What is done with words: such an event can be about another one, its content ("accused Iran of supplying drones"). */
export const SPEECH_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  'agreed',
  'praised',
  'supported',
  'promised',
  'demanded',
  'accused',
  'condemned',
  'rejected',
  'threatened',
  'warned',
  'protested',
])

/** Every type of event; a row here and frames in the language folders are all that a type needs. */
export const EVENT_TYPE: Readonly<Record<EventType, EventTypeRow>> = {
  negotiated: mutual('CONSULT', 'NEGOTIATED', 'verhandelte', 'negotiated'),
  mediated: directed('CONSULT', 'MEDIATED', 'vermittelte zwischen', 'mediated between'),
  agreed: mutual('AGREE', 'AGREED', 'vereinbarte', 'agreed'),
  signed: treatyStep('SUPPORT', 'SIGNED', 'unterzeichnete', 'signed'),
  approved: treatyStep('SUPPORT', 'APPROVED', 'billigte', 'approved'),
  ratified: treatyStep('SUPPORT', 'RATIFIED', 'ratifizierte', 'ratified'),
  'entered-into-force': {
    plover: 'SUPPORT',
    edge: 'ENTERED_INTO_FORCE',
    roles: { object: TREATY },
    needs: [['object']],
    mutual: false,
    name: { de: 'trat in Kraft', en: 'entered into force' },
  },
  suspended: treatyStep('SANCTION', 'SUSPENDED', 'setzte aus', 'suspended'),
  joined: {
    plover: 'AGREE',
    edge: 'JOINED',
    roles: { actor: AGENT, object: ['treaty', 'institution'] },
    needs: [['actor'], ['object']],
    mutual: false,
    name: { de: 'trat bei', en: 'joined' },
  },
  'withdrew-from': {
    plover: 'SANCTION',
    edge: 'WITHDREW_FROM',
    roles: { actor: AGENT, object: ['treaty', 'institution'] },
    needs: [['actor'], ['object']],
    mutual: false,
    name: { de: 'trat aus', en: 'withdrew from' },
  },
  invited: directed('CONSULT', 'INVITED', 'lud ein', 'invited'),
  visited: directed('CONSULT', 'VISITED', 'besuchte', 'visited', ANYWHERE),
  hosted: { ...directed('CONSULT', 'HOSTED', 'empfing', 'hosted'), isInPerson: true },
  met: mutual('CONSULT', 'MET', 'traf', 'met'),
  talked: mutual('CONSULT', 'TALKED', 'sprach mit', 'talked with'),
  cooperated: mutual('COOPERATE', 'COOPERATED', 'arbeitete zusammen mit', 'cooperated with'),
  praised: directed('SUPPORT', 'PRAISED', 'lobte', 'praised', ['person', 'country', 'institution', 'treaty']),
  supported: directed('SUPPORT', 'SUPPORTED', 'unterstützte', 'supported', [
    'person',
    'country',
    'institution',
    'treaty',
  ]),
  recognised: directed('SUPPORT', 'RECOGNISED', 'erkannte an', 'recognised', ANYWHERE),
  apologised: directed('SUPPORT', 'APOLOGISED', 'bat um Entschuldigung', 'apologised to'),
  promised: directed('AGREE', 'PROMISED', 'sagte zu', 'promised', ANYWHERE),
  aided: directed('AID', 'AIDED', 'half', 'aided', ANYWHERE),
  'supplied-arms': directed('AID', 'SUPPLIED_ARMS', 'lieferte Waffen an', 'supplied arms to'),
  released: directed('CONCEDE', 'RELEASED', 'ließ frei', 'released'),
  conceded: directed('CONCEDE', 'CONCEDED', 'kam entgegen', 'made a concession to', ANYWHERE),
  resigned: {
    plover: 'CONCEDE',
    edge: 'RESIGNED',
    roles: { actor: ['person', 'institution'], recipient: ['country', 'institution'] },
    needs: [['actor']],
    mutual: false,
    name: { de: 'trat zurück', en: 'resigned' },
  },
  'ceased-fire': mutual('CONCEDE', 'CEASED_FIRE', 'stellte das Feuer ein', 'ceased fire'),
  'withdrew-troops': directed('RETREAT', 'WITHDREW_TROOPS', 'zog Truppen ab aus', 'withdrew troops from', ANYWHERE),
  demanded: directed('REQUEST', 'DEMANDED', 'forderte von', 'demanded of'),
  accused: directed('ACCUSE', 'ACCUSED', 'beschuldigte', 'accused'),
  charged: directed('ACCUSE', 'CHARGED', 'klagte an', 'charged'),
  investigated: directed('ACCUSE', 'INVESTIGATED', 'ermittelte gegen', 'investigated', ANYWHERE),
  condemned: directed('ACCUSE', 'CONDEMNED', 'verurteilte', 'condemned', [
    'person',
    'country',
    'institution',
    'treaty',
  ]),
  rejected: directed('REJECT', 'REJECTED', 'wies zurück', 'rejected', ['person', 'country', 'institution', 'treaty']),
  threatened: directed('THREATEN', 'THREATENED', 'drohte', 'threatened', ANYWHERE),
  warned: directed('THREATEN', 'WARNED', 'warnte', 'warned'),
  protested: {
    ...directed('PROTEST', 'PROTESTED', 'protestierte gegen', 'protested against', [
      'person',
      'country',
      'institution',
      'treaty',
    ]),
    isDomestic: true,
  },
  sanctioned: directed('SANCTION', 'SANCTIONED', 'verhängte Sanktionen gegen', 'sanctioned', ANYWHERE),
  'broke-relations': directed('SANCTION', 'BROKE_RELATIONS', 'brach Beziehungen ab zu', 'broke relations with'),
  'cut-cooperation': directed(
    'SANCTION',
    'CUT_COOPERATION',
    'stellte die Zusammenarbeit ein mit',
    'cut cooperation with',
    ANYWHERE,
  ),
  expelled: directed('SANCTION', 'EXPELLED', 'wies aus', 'expelled'),
  'deployed-troops': directed('MOBILIZE', 'DEPLOYED_TROOPS', 'entsandte Truppen nach', 'deployed troops to', ANYWHERE),
  mobilised: directed('MOBILIZE', 'MOBILISED', 'machte mobil gegen', 'mobilised against', ANYWHERE),
  restricted: directed('COERCE', 'RESTRICTED', 'schränkte ein', 'restricted', ANYWHERE),
  arrested: directed('COERCE', 'ARRESTED', 'nahm fest', 'arrested'),
  seized: directed('COERCE', 'SEIZED', 'beschlagnahmte', 'seized', ANYWHERE),
  abducted: directed('COERCE', 'ABDUCTED', 'entführte', 'abducted'),
  fought: mutual('ASSAULT', 'FOUGHT', 'kämpfte gegen', 'fought'),
  attacked: directed('ASSAULT', 'ATTACKED', 'griff an', 'attacked', ANYWHERE),
}
