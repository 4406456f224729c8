/** Walks an article's words and finds persons by what is said of their office. One file per frame. */
import type { Word } from '../../article/intern-word.ts'
import { Shape } from '../../article/tokens.ts'
import { titleEnds } from '../../rules/person/title-ends.ts'
import { wordSet } from '../../rules/word-set.ts'
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

/** What is known of a word once it was met, in whatever article: nearly every word of a text is turned away by it. */
const TITLE = 1 << 0
const OTHER = 1 << 1
const WHO = 1 << 2
const LEADING = 1 << 3
const VOTING = 1 << 4
const SUCCESSION = 1 << 5
const ROLL = 1 << 6
const SEAT = 1 << 7
const NUMBERED = 1 << 8
const BENCH = 1 << 9
const SITTING = 1 << 10
const EMPLOYER = 1 << 11
const NOMINATING = 1 << 12
const LEADER = 1 << 13
const PROFESSION = 1 << 14
const SPEAKING = 1 << 15
const HEADING = 1 << 16
const PARTY = 1 << 17
const HONORIFIC = 1 << 18

interface Asked {
  has(word: string): boolean
}

const inLowerCase = (list: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...list].map((word) => word.toLowerCase()))

/** The words that a frame begins with, in lower case. */
const openings: readonly (readonly [frame: number, words: Asked])[] = [
  [TITLE, titleEnds],
  [WHO, wordSet('who')],
  [LEADING, leading],
  [VOTING, votingWords],
  [SUCCESSION, successionWords],
  [ROLL, rollWords],
  [SEAT, seatWords],
  [NUMBERED, numberedSeats],
  [BENCH, benchWords],
  [SITTING, sittingWords],
  [EMPLOYER, employers],
  [NOMINATING, nominating],
  [LEADER, leaderSurnames],
  [PROFESSION, professions],
  [SPEAKING, speaking],
  [HEADING, heading],
  [PARTY, inLowerCase(parties)],
  [PARTY, inLowerCase(longParties)],
  [HONORIFIC, inLowerCase(honorifics)],
]

function bitsOf({ lower, raw, shape }: Word): number {
  let bits = raw === 'other' ? OTHER : 0
  if (shape === Shape.mark || shape === Shape.number) return bits
  for (const [frame, words] of openings) if (words.has(lower)) bits |= frame
  return bits
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
    if (word.office === -1) word.office = bitsOf(word)
    if (word.office === 0) continue
    const { office, shape } = word
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
  if ((office & SEAT) !== 0) return seatAt(scan, i)
  if ((office & SITTING) !== 0) return sitsOn(scan, i)
  if ((office & PROFESSION) !== 0) return staffAt(scan, i)
  if ((office & SPEAKING) !== 0) return speakerOf(scan, i)
  if ((office & BENCH) !== 0) return namedToBench(scan, i)
  return (office & NOMINATING) !== 0 ? nominatedBy(scan, i) : employed(scan, i, office)
}

const employed = (scan: Scan, i: number, office: number): TitledPerson | null =>
  (office & EMPLOYER) !== 0 ? departmentsOwn(scan, i) : (office & SITTING) !== 0 ? sitsOn(scan, i) : null
