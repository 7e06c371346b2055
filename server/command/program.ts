import { Command, InvalidArgumentError, Option } from 'commander'
import { LANGUAGES } from '../../graph/model/article.ts'
import { packageVersion } from '../version.ts'

/** The command line: what there is to say, and where its work is done. Work is loaded only when it is asked for. */
export function createProgram(): Command {
  const program = new Command('entente')
    .description(
      'Reads German and English news into a knowledge graph of who did what to whom, when, and according to whom.',
    )
    .version(packageVersion(), '-v, --version')
    .exitOverride()
    .showHelpAfterError('(say --help for how it is used)')
    .addHelpText('after', EXIT_CODES)
  addReading(program)
  addGraph(program)
  addKnowledge(program)
  return program
}

const language = () =>
  new Option('--lang <language>', 'language of all inputs, instead of detecting it').choices(LANGUAGES)
const date = () => new Option('--date <day>', 'publication day of articles that do not state one, e.g. 2024-11-06')
const threads = () =>
  new Option('--threads <count>', 'threads to read articles on (as many as there are cores, up to 8)')
const EXIT_CODES = `
Exit codes: 0 all went well, 1 some input failed (standard error says which), 2 the command was not understood.`

/** Commands that read text and need no graph. */
function addReading(program: Command): void {
  program
    .command('extract')
    .summary('print what articles say, one JSON object a line')
    .description('Prints one JSON object a line for every article found: its mentions, entities and facts.')
    .argument('[files...]', 'files and folders (.txt, .md, .html, .jsonl); "-" reads a page from standard input')
    .addOption(date())
    .addOption(language())
    .addOption(threads())
    .option('--jsonl <file>', 'read articles, one JSON object a line; "-" reads standard input')
    .addHelpText(
      'after',
      examples(
        'entente extract page.html --date 2024-11-06',
        'cat news.jsonl | entente extract --jsonl - > facts.jsonl',
      ),
    )
    .action(async (files: string[], flags: object) => (await import('./extract.ts')).extract(files, flags))
  program
    .command('explain')
    .summary('show sentence by sentence why facts were or were not made')
    .description(
      "Prints each sentence's tree, its mentions and why they mean what they mean, and why each fact was or was not made.",
    )
    .argument('<files...>', 'files and folders; "-" reads a page from standard input')
    .addOption(date())
    .addOption(language())
    .option('--json', 'print the mentions with their reasons, one JSON object an article')
    .addHelpText('after', examples('entente explain page.txt', 'entente explain page.txt --json'))
    .action(async (files: string[], flags: { json?: true }) => (await import('./explain.ts')).explain(files, flags))
  program
    .command('parse')
    .summary('tag and parse given words')
    .description('Tags and parses the words of a CoNLL-U file and prints them with tags, heads and labels.')
    .addOption(language().makeOptionMandatory())
    .requiredOption('--conllu <file>', 'sentences as CoNLL-U with at least ID and FORM; "-" reads standard input')
    .addHelpText('after', examples('entente parse --lang de --conllu words.conllu'))
    .action(async (flags: { lang: string; conllu: string }) => (await import('./parse.ts')).parse(flags))
}

/** Commands that work on the stored graph. */
function addGraph(program: Command): void {
  program
    .command('serve')
    .summary('serve page and graph; loads the demo articles the first time')
    .description('Opens the graph and serves it over HTTP and Bolt until Ctrl-C. Settings come from the environment.')
    .addHelpText('after', examples('entente serve', 'ENTENTE_PORT=8080 entente serve'))
    .action(async () => (await import('../serve/serve.ts')).serve())
  program
    .command('ingest')
    .summary('read articles and add what they say to the graph')
    .description('Reads files and folders and writes what their articles say into the graph: extract and load in one.')
    .argument('<paths...>', 'files and folders (.txt, .md, .html, .jsonl); "-" reads a page from standard input')
    .addOption(date())
    .addOption(language())
    .addOption(threads())
    .addHelpText('after', examples('entente ingest my-articles/', 'entente ingest page.html --date 2024-11-06'))
    .action(async (paths: string[], flags: object) => (await import('./ingest.ts')).ingest(paths, flags))
  program
    .command('load')
    .summary('add what "extract" printed to the graph')
    .description('Writes lines that "entente extract" printed into the graph, so that extraction can run elsewhere.')
    .argument('<file>', 'lines of extractions; "-" reads standard input')
    .addHelpText('after', examples('entente load facts.jsonl', 'ssh worker entente extract news/ | entente load -'))
    .action(async (file: string) => (await import('./load.ts')).load(file))
  program
    .command('relink')
    .summary('read stored articles again with changed knowledge')
    .description(
      'Reads every stored article again with the knowledge of now, shipped and your own, and replaces what it said before. ' +
        'Only articles of which something changes are written. After Ctrl-C it goes on where it was.',
    )
    .addOption(threads())
    .addHelpText('after', examples('entente relink'))
    .action(async (flags: object) => (await import('./relink.ts')).relink(flags))
  program
    .command('query')
    .summary('ask the graph in Cypher')
    .description('Runs a reading Cypher query and prints its rows as a table.')
    .argument('<cypher>', 'the query')
    .option('--json', 'print one JSON object a row')
    .option('--limit <rows>', 'most rows to print', wholeNumber, 1000)
    .option('--param <name=value...>', 'parameters; a value is JSON, or else a text')
    .addHelpText(
      'after',
      examples(`entente query 'MATCH (i:Institution)-[:RATIFIED]->(t:Treaty) RETURN i.name, t.name'`),
    )
    .action(async (cypher: string, flags: QueryFlags) => (await import('./query.ts')).query(cypher, flags))
  program
    .command('status')
    .summary('say which graph this is and what it holds')
    .description('Prints engine, address and counts of the graph.')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('entente status'))
    .action(async (flags: { json?: boolean }) => (await import('./status.ts')).status(flags))
}

/** Commands for what the extractor knows. */
function addKnowledge(program: Command): void {
  const knowledge = program
    .command('knowledge')
    .summary('check and import knowledge of your own')
    .description('Knowledge of your own lies in ENTENTE_DATA/knowledge, as .jsonl and .csv files (docs/knowledge.md).')
  knowledge
    .command('check')
    .summary('say what is wrong with files of your own')
    .description('Checks files as if they lay in ENTENTE_DATA/knowledge; without files, those that lie there.')
    .argument('[files...]', 'files (.jsonl, .csv)')
    .addHelpText('after', examples('entente knowledge check', 'entente knowledge check people.csv'))
    .action(async (files: string[]) => (await import('./knowledge-check.ts')).checkKnowledge(files))
  knowledge
    .command('import')
    .summary('take people, institutions and treaties over from Wikidata')
    .description(
      "Reads Wikidata's JSON dump, Special:EntityData, or results of SPARQL queries, and writes what they say of people with " +
        'positions, institutions and treaties as lines of knowledge.',
    )
    .argument('<files...>', 'dumps (.json, .json.gz) and results (.json, .csv); "-" reads standard input')
    .option('--out <file>', 'write to this .jsonl file, not to ENTENTE_DATA/knowledge')
    .option('--type <types>', 'only these of person, institution, treaty; with commas between')
    .option('--country <codes>', 'only what belongs to these countries, such as DEU,FRA')
    .option('--sitelinks <count>', 'only what so many Wikipedias have a page about')
    .option('--class <class=kind>', 'further classes to import, such as Q192350=ministry,Q41487=court')
    .addHelpText(
      'after',
      examples(
        'entente knowledge import latest-all.json.gz --sitelinks 10',
        'bzcat latest-all.json.bz2 | entente knowledge import - --type person',
        'entente knowledge import query.csv --out /tmp/look.jsonl',
      ),
    )
    .action(async (files: string[], flags: object) =>
      (await import('./knowledge-import.ts')).importFromWikidata(files, flags),
    )
}

export interface QueryFlags {
  readonly json?: boolean
  readonly limit: number
  readonly param?: readonly string[]
}

const examples = (...lines: readonly string[]): string =>
  `\n${lines.length > 1 ? 'Examples' : 'Example'}:\n${lines.map((line) => `  ${line}`).join('\n')}`

function wholeNumber(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 10_000) return number
  throw new InvalidArgumentError('Give a whole number from 1 to 10000.')
}
