/** Who is told by a word that is no title: a party, a clause with "who", a seat, a vote. */
import { Shape } from '../../article/tokens.ts'
import { departmentsOwn } from './department-own.ts'
import { givenJob } from './given-job.ts'
import { headOfBody } from './heads-body.ts'
import { honorable } from './honorable.ts'
import { leaderAt } from './leaders.ts'
import { seatAt } from './led-by.ts'
import { membersVoted } from './member-voted.ts'
import { namedToBench, nominatedBy, seatNumbered } from './numbered-seat.ts'
import { officeClause } from './office-clause.ts'
import {
  BENCH,
  EMPLOYER,
  HEADING,
  HONORIFIC,
  JOB,
  LEADER,
  LEADING,
  NOMINATING,
  PARTY,
  PROFESSION,
  ROLL,
  SEAT,
  SITTING,
  SPEAKING,
  VOTING,
  WHO,
} from './openings.ts'
import { partyState } from './party-state.ts'
import type { TitledPerson } from './person-mention.ts'
import { pickedToLead } from './picked-to-lead.ts'
import { rollCalled } from './roll-call.ts'
import { speakerOf } from './said-of-body.ts'
import { sitsOn } from './sits-on.ts'
import { staffAt } from './staff.ts'
import type { Scan } from './token-run.ts'

/** Reads the person of whom a frame that begins with token `i` tells an office. */
type FrameReader = (scan: Scan, i: number) => TitledPerson | null

/** The readers of frames by the lists that have their first word; asked in turn. */
type Frames = readonly (readonly [bits: number, read: FrameReader])[]

const ANY = ~0

/** A clause with "who", a seat, a bench, a choice. */
const framesInLowerCase: Frames = [
  [WHO, officeClause],
  [LEADING, pickedToLead],
  [HEADING, headOfBody],
  [JOB, givenJob],
  [SEAT, seatAt],
  [SITTING, sitsOn],
  [PROFESSION, staffAt],
  [SPEAKING, speakerOf],
  [BENCH, namedToBench],
  [NOMINATING, nominatedBy],
  [EMPLOYER, departmentsOwn],
]

/** A party, "Honorable", a leader known by name. */
const framesWithCapital: Frames = [
  [PARTY, partyState],
  [HONORIFIC, honorable],
  [LEADER, leaderAt],
  // "Ward 3", and any other office with a number.
  [ANY, seatNumbered],
  [SPEAKING, (scan, i) => (scan.words.raw(i) === 'According' ? speakerOf(scan, i) : null)],
  [EMPLOYER, departmentsOwn],
  [SITTING, sitsOn],
]

/** "R" of "R-Ohio", "GOP" */
const framesInCapitals: Frames = [[PARTY, partyState]]

/** The persons told by a word that is no title's. */
export function untitled(scan: Scan, i: number, office: number, shape: number): readonly TitledPerson[] {
  const members = [
    ...((office & VOTING) !== 0 ? voters(scan, i, shape) : []),
    ...((office & ROLL) !== 0 ? rollCalled(scan, i) : []),
  ]
  const frames =
    shape === Shape.lower ? framesInLowerCase : shape === Shape.title ? framesWithCapital : framesInCapitals
  for (const [bits, read] of frames) {
    const person = (office & bits) === 0 ? null : read(scan, i)
    if (person !== null) return [...members, person]
  }
  return members
}

/** "voted no", "Voting no were": another capital is a name's or a headline's. */
const voters = (scan: Scan, i: number, shape: number): readonly TitledPerson[] =>
  shape === Shape.lower || scan.words.raw(i) === 'Voting' ? membersVoted(scan, i) : []
