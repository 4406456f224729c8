/** Walks an article's words and finds persons by what is said of their office. One file per frame. */
import type { Word } from '../../article/intern-word.ts'
import { Shape } from '../../article/tokens.ts'
import { titleEnds } from '../../rules/person/title-ends.ts'
import type { Span } from '../../types.ts'
import { nameAboveTitle } from './address-lines.ts'
import { departmentsOwn, employers } from './department-own.ts'
import { heading, headOfBody } from './heads-body.ts'
import { honorable, honorifics } from './honorable.ts'
import { inverted } from './inverted.ts'
import { leaderAt, leaderSurnames } from './leaders.ts'
import { seatAt, seatWords } from './led-by.ts'
import { membersVoted, votingWords } from './member-voted.ts'
import { namedNext } from './named-next.ts'
import { benchWords, namedToBench, nominatedBy, nominating, numberedSeats, seatNumbered } from './numbered-seat.ts'
import { officeClause } from './office-clause.ts'
import { longParties, parties, partyState } from './party-state.ts'
import type { TitledPerson } from './person-mention.ts'
import { leading, pickedToLead } from './picked-to-lead.ts'
import { readTitle, type TitleFound } from './read-title.ts'
import { roleFirst } from './role-first.ts'
import { rollCalled, rollWords } from './roll-call.ts'
import { speakerOf, speaking } from './said-of-body.ts'
import { sitsOn, sittingWords } from './sits-on.ts'
import { professions, staffAt } from './staff.ts'
import { successionWords } from './succession.ts'
import { titleAfterName } from './title-after-name.ts'
import { titleBeforeName } from './title-before-name.ts'
import { titleCommaName } from './title-comma-name.ts'
import { titlesCommaNames } from './titles-comma-names.ts'
import type { Scan } from './token-run.ts'

/** What one walk found. */
export interface Walk {
  /** In the order of the titles. */
  readonly found: readonly TitledPerson[]
  /** Titles that need proof and belong to nobody yet: "Roe aide" is proven once Roe is known. */
  readonly open: readonly TitleFound[]
  /** Tokens like "replaces" and "predecessor": whom they name is known once the officials are. */
  readonly beside: readonly number[]
  /** Is somebody named with "and other", perhaps officials? */
  readonly others: boolean
}

/** The words that a frame begins with, in lower case. */
const openings: ReadonlySet<string> = new Set([
  ...titleEnds.keys(),
  'who',
  ...leading,
  ...votingWords,
  ...successionWords,
  ...rollWords,
  ...seatWords,
  ...numberedSeats,
  ...benchWords,
  ...sittingWords,
  ...employers,
  ...nominating,
  ...leaderSurnames,
  ...professions,
  ...speaking,
  ...heading,
  ...[...parties, ...longParties, ...honorifics].map((word) => word.toLowerCase()),
])

/** What is known of a word once it was met, in whatever article: nearly every word of a text is turned away by it. */
const OPENS = 1
const OTHER = 2

const bitsOf = ({ lower, raw, shape }: Word): number =>
  (shape !== Shape.mark && shape !== Shape.number && openings.has(lower) ? OPENS : 0) | (raw === 'other' ? OTHER : 0)

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
    if (word.office === -1) word.office = bitsOf(word)
    if (word.office === 0) continue
    if ((word.office & OTHER) !== 0) others ||= words.raw(i - 1) === 'and'
    if ((word.office & OPENS) === 0) continue
    const { shape } = word
    const start = words.start(i)
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    const inside = windows[window]
    if (!inside) break
    if (start < inside.start) continue
    const title = shape === Shape.initial ? null : readTitle(scan, i)
    if (title === null) {
      if ((shape === Shape.lower || word.raw === 'Voting') && votingWords.has(word.lower))
        found.push(...membersVoted(scan, i))
      if (rollWords.has(word.lower)) found.push(...rollCalled(scan, i))
      if (shape === Shape.lower && successionWords.has(word.lower)) beside.push(i)
      const person = untitled(scan, i, shape)
      if (person) found.push(person)
      continue
    }
    const people = titled(scan, title)
    const head = people.length === 0 && heading.has(word.lower) ? headOfBody(scan, i) : null
    if (people.length > 0) found.push(...people)
    else if (head) found.push(head)
    else if (title.word.proof !== 'certain') open.push(title)
  }
  return { found, open, beside, others }
}

/** The persons that a title belongs to: named behind it, before it, or behind a comma. */
export function titled(scan: Scan, title: TitleFound): readonly TitledPerson[] {
  const before = titleBeforeName(scan, title)
  // "After the trip with Ann Poe, Senator Roe spoke": the title is Roe's.
  if (before.length > 0) return before
  const person = titleAfterName(scan, title) ?? nameAboveTitle(scan, title) ?? titleCommaName(scan, title)
  if (person) return [person]
  const several = titlesCommaNames(scan, title)
  if (several.length > 0) return several
  const leading = roleFirst(scan, title)
  if (leading) return [leading]
  const inverse = inverted(scan, title)
  if (inverse) return [inverse]
  const charged = namedNext(scan, title)
  return charged ? [charged] : []
}

/** A person told by a party, a clause with "who", "Honorable". */
function untitled(scan: Scan, i: number, shape: number): TitledPerson | null {
  switch (shape) {
    case Shape.lower:
      return officeClause(scan, i) ?? pickedToLead(scan, i) ?? seated(scan, i)
    case Shape.title:
      return (
        partyState(scan, i) ??
        honorable(scan, i) ??
        leaderAt(scan, i) ??
        seatNumbered(scan, i) ??
        (scan.words.raw(i) === 'According' ? speakerOf(scan, i) : employed(scan, i))
      )
    default:
      return partyState(scan, i)
  }
}

/** A person told by a seat, a bench, a choice. */
function seated(scan: Scan, i: number): TitledPerson | null {
  const word = scan.words.lower(i)
  const head = heading.has(word) ? headOfBody(scan, i) : null
  if (head !== null) return head
  if (seatWords.has(word)) return seatAt(scan, i)
  if (sittingWords.has(word)) return sitsOn(scan, i)
  if (professions.has(word)) return staffAt(scan, i)
  if (speaking.has(word)) return speakerOf(scan, i)
  if (benchWords.has(word)) return namedToBench(scan, i)
  return nominating.has(word) ? nominatedBy(scan, i) : employed(scan, i)
}

const employed = (scan: Scan, i: number): TitledPerson | null =>
  employers.has(scan.words.lower(i))
    ? departmentsOwn(scan, i)
    : sittingWords.has(scan.words.lower(i))
      ? sitsOn(scan, i)
      : null
