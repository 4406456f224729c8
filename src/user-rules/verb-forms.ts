/** The forms of a verb: those that compromise gives, and the regular ones, since it takes some verbs for irregular. */

/** Conjugates; made by `loadConjugator`. */
export type Conjugator = (verb: string) => readonly string[]

/**
 * Loads compromise, which takes a while, and returns a function from an infinitive, with what follows it, to all its forms.
 *
 * @example (await loadConjugator())('steamroll over') // ['steamroll over', 'steamrolled over', 'steamrolls over', 'steamrolling over']
 */
export async function loadConjugator(): Promise<Conjugator> {
  const { default: nlp } = await import('compromise')
  return (phrase) => {
    const [verb = '', ...rest] = phrase.toLowerCase().split(' ')
    // The types of the package do not know what `verbs()` of its full build has.
    const verbs = (nlp(verb).tag('Infinitive') as unknown as { verbs: () => Verbs }).verbs()
    const [known = {}] = verbs.conjugate()
    const forms = ['PresentTense', 'PastTense', 'Gerund', 'Participle'].flatMap((name) => known[name] ?? [])
    const all = new Set([verb, ...forms.filter((form) => !form.includes(' ')), ...regularForms(verb)])
    return [...all].map((form) => [form, ...rest].join(' '))
  }
}

interface Verbs {
  readonly conjugate: () => readonly Readonly<Record<string, string>>[]
}

/** Spellings by rule. One that nobody writes does no harm. */
function regularForms(verb: string): readonly string[] {
  if (/e$/.test(verb)) return [`${verb}s`, `${verb}d`, `${/(?:ee|oe|ye)$/.test(verb) ? verb : verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  const doubled = /[^aeiou][aeiou][^aeiouwxy]$/.test(verb) ? [`${verb}${verb.slice(-1)}`] : []
  return [third, ...[verb, ...doubled].flatMap((stem) => [`${stem}ed`, `${stem}ing`])]
}
