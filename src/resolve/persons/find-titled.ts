/** Walks an article's words and finds persons by what is said of their office. One file per frame. */
import { Shape } from '../../article/tokens.ts'
import type { Span } from '../../types.ts'
import { nameAboveTitle } from './address-lines.ts'
import { departmentsOwn } from './department-own.ts'
import { givenJob } from './given-job.ts'
import { headOfBody } from './heads-body.ts'
import { honorable } from './honorable.ts'
import { inverted } from './inverted.ts'
import { leaderAt } from './leaders.ts'
import { seatAt } from './led-by.ts'
import { membersVoted } from './member-voted.ts'
import { namedNext } from './named-next.ts'
import { namedToBench, nominatedBy, seatNumbered } from './numbered-seat.ts'
import { officeClause } from './office-clause.ts'
import {
  BENCH,
  BODY,
  EMPLOYER,
  HEADING,
  HONORIFIC,
  JOB,
  LEADER,
  LEADING,
  NOMINATING,
  OTHER,
  officeOf,
  PARTY,
  PROFESSION,
  ROLL,
  SEAT,
  SITTING,
  SPEAKING,
  SUCCESSION,
  TITLE,
  VOTING,
  WHO,
} from './openings.ts'
import { partyState } from './party-state.ts'
import type { TitledPerson } from './person-mention.ts'
import { pickedToLead } from './picked-to-lead.ts'
import { readTitle, type TitleFound } from './read-title.ts'
import { roleFirst } from './role-first.ts'
import { rollCalled } from './roll-call.ts'
import { speakerOf } from './said-of-body.ts'
import { sitsOn } from './sits-on.ts'
import { staffAt } from './staff.ts'
import { titleAfterName } from './title-after-name.ts'
import { titleBeforeName } from './title-before-name.ts'
import { titleCommaName } from './title-comma-name.ts'
import { titlesCommaNames } from './titles-comma-names.ts'
import type { Scan } from './token-run.ts'
import { whoClauseNames } from './who-clause-names.ts'

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
      if ((office & VOTING) !== 0 && (shape === Shape.lower || word.raw === 'Voting'))
        found.push(...membersVoted(scan, i))
      if ((office & ROLL) !== 0) found.push(...rollCalled(scan, i))
      if ((office & SUCCESSION) !== 0 && shape === Shape.lower) beside.push(i)
      const person = untitled(scan, i, office, shape)
      if (person) found.push(person)
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
  const inClause = whoClauseNames(scan, title)
  if (inClause.length > 0) return inClause
  const inverse = inverted(scan, title)
  if (inverse) return [inverse]
  const charged = namedNext(scan, title)
  return charged ? [charged] : []
}

/** A person told by a party, a clause with "who", "Honorable". */
function untitled(scan: Scan, i: number, office: number, shape: number): TitledPerson | null {
  switch (shape) {
    case Shape.lower:
      return (
        ((office & WHO) !== 0 ? officeClause(scan, i) : null) ??
        ((office & LEADING) !== 0 ? pickedToLead(scan, i) : null) ??
        seated(scan, i, office)
      )
    case Shape.title:
      return (
        ((office & PARTY) !== 0 ? partyState(scan, i) : null) ??
        ((office & HONORIFIC) !== 0 ? honorable(scan, i) : null) ??
        ((office & LEADER) !== 0 ? leaderAt(scan, i) : null) ??
        // "Ward 3", and any other office with a number.
        seatNumbered(scan, i) ??
        (scan.words.raw(i) === 'According' ? speakerOf(scan, i) : employed(scan, i, office))
      )
    default:
      return (office & PARTY) !== 0 ? partyState(scan, i) : null
  }
}

/** A person told by a seat, a bench, a choice. */
function seated(scan: Scan, i: number, office: number): TitledPerson | null {
  const head = (office & HEADING) !== 0 ? headOfBody(scan, i) : null
  if (head !== null) return head
  if ((office & JOB) !== 0) return givenJob(scan, i)
  if ((office & SEAT) !== 0) return seatAt(scan, i)
  if ((office & SITTING) !== 0) return sitsOn(scan, i)
  if ((office & PROFESSION) !== 0) return staffAt(scan, i)
  if ((office & SPEAKING) !== 0) return speakerOf(scan, i)
  if ((office & BENCH) !== 0) return namedToBench(scan, i)
  return (office & NOMINATING) !== 0 ? nominatedBy(scan, i) : employed(scan, i, office)
}

const employed = (scan: Scan, i: number, office: number): TitledPerson | null =>
  (office & EMPLOYER) !== 0 ? departmentsOwn(scan, i) : (office & SITTING) !== 0 ? sitsOn(scan, i) : null
