/** Lines of words to a set. */
const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))

/**
 * Words that are written with a period, without it and in lower case. Single letters ("z. B.", "S. Müller") are
 * told by rule. Words that also occur without one at a sentence's end ("Art", "Bad", "Mai") are left out unless
 * a number or name must follow; see `BEFORE_NUMBER`.
 */
export const ABBREVIATIONS = words(
  'abb abf abg abs abschn abt adj adr agr akad allg alttest amtl anh anm ao apl apr arab aufl aug ausg',
  'ausschl az bd bde bearb begl begr bes best betr bez bezgl bibl bldg brig bsp bspw btl bzgl bzw ca chr',
  'co corp cie dat ders desgl dez dgl diag dienstl dipl dir div do dr dres dt durchschn ebd ehem eidg',
  'eigtl einschl engl entspr erg erl erw etc etw europ evtl ev exkl exz fa feat feb febr fam ff ffm fig fn fr frfr frhr frz',
  'fürstl gab geb gegr gem gen gel gesch gest ges gez ggf ggfs gleichz griech grz hd hbf heb hg hl hll hrsg hrsgg hptm',
  'inc incl inh inkl insb insbes intern ital jan jap jg jh jhd jhdt jr jun jur kap kath kfm kgl kl komm konst korr',
  'krs kt lat leg lfd lit ln lt ltd ltg ma maj männl max med mdl meck mind mill min mio mitw möbl mr mrd mrs ms msgr mtl mus mwst',
  'nachm natw neutest nchf nds nördl nov nr nrn obb oberfl obj od oec öff öffentl offz ohg okt op österr östl',
  'pat päd par pfd phil pkt pl pol pos präs prof proff prot prov psych qu rd red ref reg rel resp rep rer rev rhet röm rub',
  'sächs sat scil sek sen sept sep sgt sog sozialdem sp spez spr std stdl stellv str st südl tel tägl techn theol',
  'tlw trad treuh tsd uffz ugs ung univ urt urspr usf usw uvam uvm vbdg verf verh verm versch vgl verw vj vol vorm vors',
  'vs wg weibl westl wiss wstl zab zb zit zs ztr zool zt zus zzgl zzt dah dh ua ud uu ggü geschl gebr',
)

/** Abbreviations that a number or a name follows, so that they never end a sentence. */
export const NEVER_LAST = words(
  'abb abs abschn abg anm art fa az bd betr bez bgm bsp ca dipl dr dres fig frhr gen geb gest hg hl hptm hrsg inh kap',
  'lt maj max min mind mr mrs ms msgr nr nrn prof proff red sgt sog st stellv str vgl vs ziff zit bspw bzw ggf inkl',
  'insb insbes evtl einschl zzgl abzgl ehem urspr eigtl allg resp gegr verh gez op pos präs rd',
)

/** Words that take a period only before a number: "Art. 5", "Ziff. 3", "S. 12". */
export const BEFORE_NUMBER = words('art ziff rn rdnr rz nr nrn abs bd kap abb seite tz lit vol s')

export const MONTHS = words(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember',
)

/** Capitalised words that begin sentences and hardly ever follow an abbreviation, an initial or a number inside one. */
export const STARTERS = words(
  'Der Die Das Dem Den Des Ein Eine Einer Einem Einen Eines Er Sie Es Wir Ich Ihr Man Dies Diese Dieser Dieses Diesem',
  'Diesen Jene Jener Jenes In Im Am An Auf Bei Beim Nach Seit Vor Vom Zu Zum Zur Mit Für Aus Durch Über Unter Um',
  'Bis Gegen Ohne Während Wegen Trotz Laut Als Wenn Weil Da Dass Ob Obwohl Nachdem Bevor Sobald Solange Doch Aber Und Oder Denn Auch',
  'Nur Noch Schon So Dort Hier Dann Danach Dabei Damit Dazu Davor Daher Darum Darüber Deshalb Deswegen Trotzdem Zudem Außerdem',
  'Allerdings Jedoch Dennoch Hingegen Dagegen Gleichzeitig Zugleich Zuvor Zuletzt Zunächst Später Inzwischen Bislang Bisher',
  'Nun Jetzt Heute Gestern Morgen Nicht Kein Keine Keiner Sein Seine Seiner Seinen Seinem Ihre Ihren Ihrem Ihrer Unser Unsere',
  'Mein Meine Wie Was Wer Wo Warum Wann Weshalb Wieso Welche Welcher Viele Einige Mehrere Alle Beide Beiden Manche Ebenso',
  'Zwar Insgesamt Etwa Rund Vielmehr Mehr Sondern Weder Entweder Sowohl Zumal Falls Sofern Anders Ferner Nachher Mittlerweile',
  'Vielleicht Natürlich Offenbar Demnach Demzufolge Stattdessen Immer Nie Niemand Jeder Jede Jedes Alles Nichts Etwas Dadurch',
)
