/** "Justice Elena Kagan wrote that Alabama broke the act": who sits on the nation's court is known by name, whatever state is judged. */
import type { Article } from '../types.ts'
import type { TitledPerson } from './persons/person-mention.ts'

/** Given name and surname of those who have sat since 1960; a surname alone may be a state's justice. */
const sat: ReadonlySet<string> = new Set(
  `Earl Warren|Hugo Black|Felix Frankfurter|William Brennan|Potter Stewart|Byron White|Arthur Goldberg|Abe Fortas|Thurgood Marshall|
  Warren Burger|Harry Blackmun|Lewis Powell|William Rehnquist|John Stevens|Sandra O'Connor|Antonin Scalia|Anthony Kennedy|
  David Souter|Clarence Thomas|Ruth Ginsburg|Stephen Breyer|John Roberts|Samuel Alito|Sonia Sotomayor|Elena Kagan|Neil Gorsuch|
  Brett Kavanaugh|Amy Barrett|Ketanji Jackson`
    .split('|')
    .map((name) => name.trim()),
)
/** These need no given name. */
const alone =
  /^(?:Rehnquist|Scalia|Souter|Ginsburg|Breyer|Alito|Sotomayor|Kagan|Gorsuch|Kavanaugh|Coney Barrett|Blackmun|Frankfurter)$/

/** Is somebody a justice of the Supreme Court of the United States by the name? */
export function isOfSupremeCourt({ folded }: Article, found: readonly TitledPerson[]): boolean {
  return found.some(({ head, name }) => {
    if (!/justice$/.test(head ?? '')) return false
    const words = folded.slice(name.start, name.end)
    if (alone.test(words)) return true
    const parts = words.split(/\s+/)
    return parts.length > 1 && sat.has(`${parts[0]} ${parts.at(-1)}`)
  })
}
