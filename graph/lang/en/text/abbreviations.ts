/** Lines of words to a set. */
const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))

/** Titles and ranks: a name follows, so that they never end a sentence. In lower case, without the period. */
export const TITLES = words(
  'adm amb asst atty brig capt cdr cmdr col comdr cpl dr drs fr gen gens gov govs hon lt maj messrs mlle mme mr mrs ms',
  'mt pres prof profs pvt rep reps ret rev rt sen sens sfc sgt sr ste st sts supt insp lieut mgr msgr pfc spc',
)

/** Months, weekdays, states and the like: abbreviations only when written with a capital. In lower case here. */
export const PROPER = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri inc ltd co corp bros assn dept univ plc',
  'jr ph ave blvd rd hwy ft bldg ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn mo mont neb nev okla ore pa penn',
  'tenn tex vt va wash wis wyo ont que alta sask gal dist natl govt eng intl det',
)

/** Other words that are written with a period. Single letters and "U.S." are told by rule. */
export const ABBREVIATIONS = words(
  'mr mrs ms dr prof sr jr st lt inc ltd co corp vs etc al cf eg ie viz approx est ext ca tel phd esq lbs oz yrs yr misc admin gov gen',
)

/** Words that take a period only before a number: "No. 10", "p. 3", "Art. 5". As written. */
export const BEFORE_NUMBER = words('No Nos Art Arts art Fig Figs fig p pp P Para para ch Ch Chap chap Vol vol Sec sec')

/** Prefixes that the treebank leaves joined to a word in small letters: "anti-ship", "re-election". */
export const PREFIXES = words(
  'ante anti arch bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini mis multi neo non over pan para',
  'peri post pre pro pseudo quasi re semi socio sub super tri ultra un under uni vice',
)

/** Capitalised words that begin sentences and hardly ever follow an abbreviation or an initial inside one. */
export const STARTERS = words(
  'The A An He She It They We I You This That These Those There Here In On At By For From To With Without Of As After Before',
  'Since Until When While Where If Although Though Because But And Or So Yet Nor However Moreover Meanwhile Also Then Thus',
  'Some Many Most Several Both Each Every Any No Not All Its His Her Their Our My Your What Who Which Why How Under Over During',
  'According Despite Instead Earlier Later Now Today Yesterday Still Even Once Only Such Other Another Few About Among Between',
)
