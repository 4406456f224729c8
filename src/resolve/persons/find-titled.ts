/** Walks an article's words and finds persons by what is said of their office. One file per frame. */
import { Shape } from '../../article/tokens.ts'
import type { Span } from '../../types.ts'
import { nameAboveTitle } from './address-lines.ts'
import { headOfBody } from './heads-body.ts'
import { inverted } from './inverted.ts'
import { namedNext } from './named-next.ts'
import { BODY, HEADING, OTHER, officeOf, SUCCESSION, TITLE } from './openings.ts'
import type { TitledPerson } from './person-mention.ts'
import { readTitle, type TitleFound } from './read-title.ts'
import { roleFirst } from './role-first.ts'
import { titleAfterName } from './title-after-name.ts'
import { titleBeforeName } from './title-before-name.ts'
import { titleCommaName } from './title-comma-name.ts'
import { titlesCommaNames } from './titles-comma-names.ts'
import type { Scan } from './token-run.ts'
import { untitled } from './untitled.ts'
import { whoClauseNames } from './who-clause-names.ts'

/** What one walk found. */
interface Walk {
  /** In the order of the titles. */
  readonly found: readonly TitledPerson[]
  /** Titles that need proof and belong to nobody yet: "Roe aide" is proven once Roe is known. */
  readonly open: readonly TitleFound[]
  /** Tokens like "replaces" and "predecessor": whom they name is known once the officials are. */
  readonly beside: readonly number[]
  /** Is somebody named with "and other", perhaps officials? */
  readonly others: boolean
}

/** Finds every person with an office inside the windows. */
export function findTitled(scan: Scan, windows: readonly Span[]): Walk {
  const { words } = scan
  const found: TitledPerson[] = []
  const open: TitleFound[] = []
  const beside: number[] = []
  let others = false
  let window = 0
  for (let i = 0; i < words.count; i++) {
    const word = words.word(i)
    const office = officeOf(word) & ~BODY
    if (office === 0) continue
    const { shape } = word
    if ((office & OTHER) !== 0) {
      others ||= words.raw(i - 1) === 'and'
      if (office === OTHER) continue
    }
    const start = words.start(i)
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    const inside = windows[window]
    if (!inside) break
    if (start < inside.start) continue
    const title = (office & TITLE) === 0 || shape === Shape.initial ? null : readTitle(scan, i)
    if (title === null) {
      if ((office & SUCCESSION) !== 0 && shape === Shape.lower) beside.push(i)
      found.push(...untitled(scan, i, office, shape))
      continue
    }
    const people = titled(scan, title)
    const head = people.length === 0 && (office & HEADING) !== 0 ? headOfBody(scan, i) : null
    if (people.length > 0) found.push(...people)
    else if (head) found.push(head)
    else if (title.word.proof !== 'certain') open.push(title)
  }
  return { found, open, beside, others }
}

/** Reads the persons whom a title is told of. */
type TitleReader = (scan: Scan, title: TitleFound) => readonly TitledPerson[]

const one =
  (read: (scan: Scan, title: TitleFound) => TitledPerson | null): TitleReader =>
  (scan, title) => {
    const person = read(scan, title)
    return person ? [person] : []
  }

/** Asked in turn until one finds somebody. */
const byTitle: readonly TitleReader[] = [
  // "After the trip with Ann Poe, Senator Roe spoke": the title is Roe's.
  titleBeforeName,
  one(titleAfterName),
  one(nameAboveTitle),
  one(titleCommaName),
  titlesCommaNames,
  one(roleFirst),
  whoClauseNames,
  one(inverted),
  one(namedNext),
]

/** The persons that a title belongs to: named behind it, before it, or behind a comma. */
export function titled(scan: Scan, title: TitleFound): readonly TitledPerson[] {
  for (const read of byTitle) {
    const people = read(scan, title)
    if (people.length > 0) return people
  }
  return []
}
