/** The words that the readers of persons begin with, a bit for each reader. */
import type { Word } from '../../article/intern-word.ts'
import { Shape } from '../../article/tokens.ts'
import { bodyEnds } from '../../rules/person/bodies.ts'
import { titleEnds } from '../../rules/person/title-ends.ts'
import { wordSet } from '../../rules/word-set.ts'
import { employers } from './department-own.ts'
import { jobVerbs } from './given-job.ts'
import { heading } from './heads-body.ts'
import { honorifics } from './honorable.ts'
import { leaderSurnames } from './leaders.ts'
import { seatWords } from './led-by.ts'
import { votingWords } from './member-voted.ts'
import { benchWords, nominating, numberedSeats } from './numbered-seat.ts'
import { longParties, parties } from './party-state.ts'
import { leading } from './picked-to-lead.ts'
import { rollWords } from './roll-call.ts'
import { speaking } from './said-of-body.ts'
import { sittingWords } from './sits-on.ts'
import { professions } from './staff.ts'
import { successionWords } from './succession.ts'

/** What is known of a word once it was met, in whatever article: nearly every word of a text is turned away by it. */
export const TITLE = 1 << 0
export const OTHER = 1 << 1
export const WHO = 1 << 2
export const LEADING = 1 << 3
export const VOTING = 1 << 4
export const SUCCESSION = 1 << 5
export const ROLL = 1 << 6
export const SEAT = 1 << 7
const NUMBERED = 1 << 8
export const BENCH = 1 << 9
export const SITTING = 1 << 10
export const EMPLOYER = 1 << 11
export const NOMINATING = 1 << 12
export const LEADER = 1 << 13
export const PROFESSION = 1 << 14
export const SPEAKING = 1 << 15
export const HEADING = 1 << 16
export const PARTY = 1 << 17
export const HONORIFIC = 1 << 18
export const JOB = 1 << 20
/** The last word of a body's name begins no frame. */
export const BODY = 1 << 19

const inLowerCase = (list: ReadonlySet<string>): readonly string[] => [...list].map((word) => word.toLowerCase())

const lists: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [TITLE, titleEnds.keys()],
  [WHO, wordSet('who')],
  [LEADING, leading],
  [VOTING, votingWords],
  [SUCCESSION, successionWords],
  [ROLL, rollWords],
  [SEAT, seatWords],
  [JOB, jobVerbs],
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
  [BODY, bodyEnds],
]

/** One look-up tells all lists that have a word. */
const bitsByWord = readLists()

function readLists(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

/** Which lists have the word. */
export function officeOf(word: Word): number {
  if (word.office === -1) word.office = read(word)
  return word.office
}

function read({ lower, raw, shape }: Word): number {
  const other = raw === 'other' ? OTHER : 0
  return shape === Shape.mark || shape === Shape.number ? other : other | (bitsByWord.get(lower) ?? 0)
}
