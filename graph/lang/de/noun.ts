/** Plain forms that a German noun form may have: plural and case endings off, umlaut undone, lower case. */
export function nounLemmas(form: string): readonly string[] {
  // "Kämpfer" are no fights.
  if (DOER.test(form)) return [form.endsWith('n') ? form.slice(0, -1) : form]
  const lemmas = [form]
  for (const ending of ['en', 'n', 'es', 's', 'e', 'er', 'ern']) {
    if (!form.endsWith(ending) || form.length - ending.length < 3) continue
    const stem = form.slice(0, -ending.length)
    lemmas.push(stem)
    // "Anschläge" is "Anschlag", "Güter" is "Gut", "Streitkräften" is "Streitkraft".
    const plain = PLURAL_WITH_UMLAUT.has(ending) ? stem.replace(/(?:äu|[äöü])(?=[^aeiouäöüy]*$)/, withoutUmlaut) : stem
    if (plain !== stem) lemmas.push(plain)
    // "Konten" is "Konto", "Visa" has its own rows.
    if (ending === 'en') lemmas.push(`${stem}o`)
  }
  return lemmas
}
/** Whoever does it, where the plural of the deed would look the same. */
const DOER = /kämpfern?$/
const PLURAL_WITH_UMLAUT: ReadonlySet<string> = new Set(['e', 'en', 'er', 'ern'])
const withoutUmlaut = (vowel: string): string => ({ äu: 'au', ä: 'a', ö: 'o', ü: 'u' })[vowel] ?? vowel
