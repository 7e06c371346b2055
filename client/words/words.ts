import type { Language } from '../../graph/model/article.ts'
import type { Modality, Tenure } from '../../graph/model/fact.ts'
import type { Tab, Theme } from '../app/address.ts'

/** Every command has its words here and its key in `commands.ts`. */
export type CommandId =
  | 'search'
  | 'help'
  | 'escape'
  | 'back'
  | 'graph'
  | 'table'
  | 'cypher'
  | 'list'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'expand'
  | 'unpin'
  | 'claims'
  | 'overview'
  | 'language'
  | 'theme'
  | 'run'

export type QuestionId = 'signed' | 'claims' | 'bothLanguages'

export type ColumnId =
  | 'name'
  | 'type'
  | 'kind'
  | 'country'
  | 'articles'
  | 'edges'
  | 'source'
  | 'edge'
  | 'target'
  | 'status'
  | 'first'
  | 'facts'

/** What the page says, in one language. */
export interface Words {
  readonly tagline: string
  readonly search: string
  readonly searchHint: string
  readonly nothingFound: string
  readonly entities: string
  readonly articles: string
  readonly edges: string
  readonly legend: string
  readonly filterAndArticles: string
  readonly close: string
  readonly back: string
  readonly claimed: string
  readonly cooperation: string
  readonly conflict: string
  readonly relation: string
  readonly minorKinds: string
  readonly loneEntities: string
  readonly tabs: Readonly<Record<Tab, string>>
  /** Named in the other language. */
  readonly switchLanguage: string
  readonly switchTheme: Readonly<Record<Theme, string>>
  readonly help: string
  readonly loading: string
  readonly retry: string
  readonly failed: string
  readonly emptyGraph: string
  readonly shown: (nodes: number, total: number) => string
  readonly more: string
  readonly overview: string
  readonly queryGraph: string
  readonly fit: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly listMirror: string
  readonly listHint: string
  readonly canvas: (nodes: number, edges: number) => string
  readonly card: string
  readonly selectSomething: string
  readonly mentionedIn: (articles: number, independent: number) => string
  /** Articles, and how many are left when near-identical copies count once. */
  readonly sources: (articles: number, independent: number) => string
  readonly copy: string
  readonly copyOf: string
  readonly copies: string
  readonly mentions: (count: number) => string
  readonly evidence: (count: number) => string
  readonly facts: (count: number) => string
  readonly counts: (articles: number, entities: number, facts: number) => string
  readonly alsoKnownAs: string
  readonly notLinked: string
  readonly expand: string
  readonly showInGraph: string
  readonly unpin: string
  readonly noEdges: string
  readonly noArticles: string
  readonly accordingTo: string
  readonly onBehalfOf: string
  readonly inPlace: string
  readonly disputed: string
  readonly negated: string
  readonly noDate: string
  readonly openArticle: string
  readonly evidenceHere: string
  readonly factsInArticle: string
  readonly whyEntities: string
  readonly passedOver: string
  readonly teaser: string
  readonly rule: string
  readonly unscored: string
  readonly precision: (score: number) => string
  readonly modality: Readonly<Record<Modality, string>>
  readonly tenure: Readonly<Record<Tenure, string>>
  readonly languages: Readonly<Record<Language, string>>
  readonly columns: Readonly<Record<ColumnId, string>>
  readonly rowsShown: (shown: number, total: number) => string
  readonly showAllRows: string
  readonly run: string
  readonly running: string
  readonly history: string
  readonly examples: string
  readonly editor: string
  readonly asGraph: string
  readonly rows: (count: number, elapsedMs: number) => string
  readonly noRows: string
  readonly queryHint: string
  readonly truncated: Readonly<Record<'rows' | 'bytes', string>>
  readonly questions: Readonly<Record<QuestionId, string>>
  readonly commands: Readonly<Record<CommandId, string>>
}
