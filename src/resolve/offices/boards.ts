/** Whose board somebody presides over or sits on. */
import type { Article } from '../../types.ts'
import type { Wanted } from '../body-index.ts'
import type { OfficeContext } from '../office-context.ts'
import type { TitledPerson } from '../persons/person-mention.ts'
import { ofBoard, ofSchools } from '../shares.ts'
import { textAt } from '../text-at.ts'

/** "the board's president" */
export const presidesBoard = (article: Article, { around, organization }: TitledPerson): boolean =>
  [around, organization].some((span) => /^(?:the )?(?:board|council|commission)(?:'s)?\b/i.test(textAt(article, span)))

/** "board member Ann Poe", where the board spoken of last is one of schools. */
export function isSchoolBoard({ folded }: Article, at: number): boolean {
  const before = folded.slice(Math.max(0, at - BOARD_NEAR), at)
  return /^(?:[Ss]chool (?:[Bb]oard|[Dd]istrict)|[Bb]oard of [Ee]ducation)/.test(before.match(someBoard)?.at(-1) ?? '')
}

const BOARD_NEAR = 1500
const someBoard =
  /\b(?:[Ss]chool (?:[Bb]oard|[Dd]istrict)|[Bb]oard of [A-Za-z]+|(?:[Cc]ounty|[Cc]ity|[Tt]own|[Vv]illage|[Pp]lanning|[Zz]oning|[Hh]ealth|[Ll]ibrary|[Ww]ater|[Ss]elect|[Hh]ospital|[Ff]ire) [Bb]oard)\b/g

const schoolBodies: Wanted = { types: ['school'], before: Number.POSITIVE_INFINITY, behind: true }

/** The school district whose schools or board are named nearest by their own name, else the likeliest town with schools. */
export const schoolsAt = ({ bodies, salience }: OfficeContext, at: number): string | null => {
  const own = bodies().nearest(schoolBodies, at, null)?.place
  return own?.includes('/school_district:') ? own : salience.likeliest(ofSchools, at)
}

/** Id of the government whose board is spoken of at an offset: the schools' where it was theirs last. */
export const boardAt = (context: OfficeContext, at: number): string | null =>
  (isSchoolBoard(context.article, at) ? schoolsAt(context, at) : null) ?? context.salience.likeliest(ofBoard, at)
