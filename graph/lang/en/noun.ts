/** Plain forms that an English noun form may have: plural off, lower case. */
export function nounLemmas(form: string): readonly string[] {
  const lemmas = [form]
  // "€90bn" is money.
  if (/^[$€£]/.test(form)) lemmas.push(form.charAt(0))
  if (form.endsWith('ies')) lemmas.push(`${form.slice(0, -3)}y`)
  if (form.endsWith('es')) lemmas.push(form.slice(0, -2))
  if (form.endsWith('s')) lemmas.push(form.slice(0, -1))
  if (form.endsWith('men')) lemmas.push(`${form.slice(0, -3)}man`)
  return lemmas
}
