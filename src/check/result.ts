/** What a check comes to: one entry for each thing that was to hold. */
import type { Kind } from '../kinds.ts'
import type { Comparison } from './fields.ts'
import type { Scores } from './score.ts'

/**
 * `tolerated`: a miss or false find of a kind whose score decides. `todo`: a known miss. `todo-passes`: one that is found now.
 * Only `fail` fails; only `pass` is counted as passed.
 */
export type Outcome = 'pass' | 'fail' | 'tolerated' | 'todo' | 'todo-passes'

/** What was to hold. `rest`: nothing else of the kind is found; `extra`: something else was; `file`: it can be checked at all. */
export type CheckSort = 'row' | 'absent' | 'rest' | 'extra' | 'reference_date' | 'minimum' | 'ratchet' | 'file'

/** Something found that may be what was meant. */
export interface Candidate {
  readonly shown: string
  readonly words: string
  readonly line: number
  /** The rules that found it. */
  readonly rules: readonly string[]
  /** The fields that differ; empty where only the place does, or another row has it. */
  readonly differs: readonly Comparison[]
  /**
   * `here`: at the quoted words; `taken`: there too, but another row claims it; `elsewhere`: the nearest there is. An extra is
   * `taken` where a row that was missed is about the same words.
   */
  readonly where: 'here' | 'taken' | 'elsewhere'
}

/** One check. */
export interface Check {
  readonly sort: CheckSort
  readonly outcome: Outcome
  readonly kind: Kind | null
  /** The article; for `file` the file that cannot be checked, for scores the folder's check.json. */
  readonly path: string
  readonly line: number | null
  /** The quoted or found words. */
  readonly words: string | null
  /** One line: what was wanted, or what was found and not wanted. */
  readonly about: string
  readonly candidate: Candidate | null
  /** The name by which it can be promoted. */
  readonly id: string | null
  /** Options with which the article was read, as words of a command line: `--date 2017-11-17`. */
  readonly readWith: readonly string[]
}

/** A check of which only the telling parts are given. */
export const newCheck = (given: Pick<Check, 'sort' | 'outcome' | 'path' | 'about'> & Partial<Check>): Check => ({
  kind: null,
  line: null,
  words: null,
  candidate: null,
  id: null,
  readWith: [],
  ...given,
})

/** The counts of all outcomes, the last line of the report and the exit code, from one function: see `judge`. */
export interface Judgement {
  readonly passed: number
  readonly failed: number
  readonly tolerated: number
  readonly todo: number
  readonly todoPassing: number
  readonly line: string
  readonly exitCode: 0 | 1 | 3 | 70
}

/** Everything that a reporter can tell. */
export interface CheckReport {
  readonly folder: string
  /** Articles that were checked. */
  readonly articles: number
  readonly checks: readonly Check[]
  readonly scores: Scores
  readonly judgement: Judgement
}
