/** Whose board somebody presides over or sits on. */
import type { Article } from '../../types.ts'
import type { TitledPerson } from '../persons/person-mention.ts'
import type { Salience } from '../salience.ts'
import { ofBoard, ofSchools } from '../shares.ts'

/** "the board's president" */
export const presidesBoard = ({ folded }: Article, { around, organization }: TitledPerson): boolean =>
  [around, organization].some(
    (span) =>
      span !== null && /^(?:the )?(?:board|council|commission)(?:'s)?\b/i.test(folded.slice(span.start, span.end)),
  )

/** "board member Ann Poe", where the board spoken of last is one of schools. */
export function isSchoolBoard({ folded }: Article, at: number): boolean {
  const before = folded.slice(Math.max(0, at - BOARD_NEAR), at)
  return /^(?:[Ss]chool (?:[Bb]oard|[Dd]istrict)|[Bb]oard of [Ee]ducation)/.test(before.match(someBoard)?.at(-1) ?? '')
}

const BOARD_NEAR = 1500
const someBoard =
  /\b(?:[Ss]chool (?:[Bb]oard|[Dd]istrict)|[Bb]oard of [A-Za-z]+|(?:[Cc]ounty|[Cc]ity|[Tt]own|[Vv]illage|[Pp]lanning|[Zz]oning|[Hh]ealth|[Ll]ibrary|[Ww]ater|[Ss]elect|[Hh]ospital|[Ff]ire) [Bb]oard)\b/g

/** Id of the government whose board is spoken of at an offset: the schools' where it was theirs last. */
export const boardAt = (article: Article, salience: Salience, at: number): string | null =>
  (isSchoolBoard(article, at) ? salience.likeliest(ofSchools, at) : null) ?? salience.likeliest(ofBoard, at)
