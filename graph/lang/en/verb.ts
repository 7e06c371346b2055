import nlp from 'compromise/two'

interface VerbTransform {
  conjugate(infinitive: string, model: unknown): Readonly<Record<string, string>>
}

/**
 * All forms of an English verb, lower case, by compromise's conjugation. British spellings follow their stem.
 * None has a detached prefix: "pull out" is a verb and a particle.
 */
export function conjugate(infinitive: string): ReadonlyMap<string, readonly { readonly detached: null }[]> {
  const forms = transform().conjugate(infinitive, nlp.model())
  const { FutureTense: _, ...simple } = forms
  return new Map([infinitive, ...Object.values(simple)].filter(Boolean).map((form) => [form, [{ detached: null }]]))
}

/** compromise's own tables; its types do not name them. */
function transform(): VerbTransform {
  const methods = nlp.methods() as { two: { transform: { verb: VerbTransform } } }
  return methods.two.transform.verb
}
