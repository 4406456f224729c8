/** Walks an article's words and finds persons by what is said of their office. One file per frame. */
import { Shape } from '../../article/tokens.ts'
import type { Span } from '../../types.ts'
import { honorable } from './honorable.ts'
import { officeClause } from './office-clause.ts'
import { partyState } from './party-state.ts'
import type { TitledPerson } from './person-mention.ts'
import { readTitle } from './read-title.ts'
import { titleAfterName } from './title-after-name.ts'
import { titleBeforeName } from './title-before-name.ts'
import { titleCommaName } from './title-comma-name.ts'
import type { Scan } from './token-run.ts'

/** Finds every person with an office inside the windows, in the order of the titles. */
export function findTitled(scan: Scan, windows: readonly Span[]): readonly TitledPerson[] {
  const { words } = scan
  const found: TitledPerson[] = []
  let window = 0
  for (let i = 0; i < words.count; i++) {
    const shape = words.shape(i)
    if (shape === Shape.mark || shape === Shape.number) continue
    while (window < windows.length && (windows[window] as Span).end <= words.start(i)) window++
    const inside = windows[window]
    if (!inside) break
    if (words.start(i) >= inside.start) found.push(...personsAt(scan, i))
  }
  return found
}

/** Everything that token `i` ends or begins: a title, a party, "who", "Honorable". */
function personsAt(scan: Scan, i: number): readonly TitledPerson[] {
  const title = readTitle(scan, i)
  if (!title)
    return [partyState(scan, i) ?? officeClause(scan, i) ?? honorable(scan, i)].filter((person) => person !== null)
  const before = titleBeforeName(scan, title)
  // "After the trip with Ann Poe, Senator Roe spoke": the title is Roe's.
  const after = before.length === 0 ? titleAfterName(scan, title) : null
  const comma = before.length === 0 && after === null ? titleCommaName(scan, title) : null
  return [...before, after, comma].filter((person) => person !== null)
}
