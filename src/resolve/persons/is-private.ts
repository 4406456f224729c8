/** Whether words name what is no government: a firm, a club, a college, a union. */
import { privateBodies, privateWords, publicBodies } from '../../rules/person/bodies.ts'
import { Phrases } from '../../rules/person/phrases.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isPlace, type Scan, type TokenRun, textOf } from './token-run.ts'

/** "Citizens Against Idle Government" */
const people = new Phrases([
  'Fraternal Order',
  ...'Citizens Americans Californians Texans Mothers Parents Moms Friends Families Taxpayers Workers Doctors Students People Neighbors Advocates'
    .split(' ')
    .flatMap((who) => 'for Against against United of Opposed Organized'.split(' ').map((word) => `${who} ${word}`)),
])

const privateEnd = /\b(?:[Uu]nion|club|company|association|coalition|foundation|team|firm|university|college)$/

/** "the state hospital", "the county library" */
const publicHouse =
  /^(?:[A-Z][\w.]+ ){0,2}(?:[Ss]tate|[Cc]ounty|[Cc]ity|[Pp]arish|[Tt]own)(?:'s)? (?:[Mm]ental |[Pp]sychiatric |[Pp]ublic )?(?:[Hh]ospital|[Ll]ibrary|[Mm]useum)$/

const ofWhat = /^ (?:for|of|on|to|against|opposed)\b/i

/** Public bodies bear these as well: "Energy Department", "Research Service". */
const mixedBodies = wordSet(
  'Center Institute Fund Trust Research Energy Bank Project Hospital Insurance Partners Counsel',
)

/** Do the words name a private body and no public one? */
export function isPrivate(text: string): boolean {
  if (publicHouse.test(text)) return false
  if (privateWords.test(text) && (privateEnd.test(text) || !publicBodies.test(text))) return true
  if (people.find(text)?.start === 0) return true
  const found = privateBodies.find(text)
  if (!found) return false
  const noun = text.slice(found.start, found.end)
  const rest = text.slice(found.end)
  // "Coalition for Open Government": what it is for, not what it is.
  if (ofWhat.test(rest) && !publicBodies.test(text.slice(0, found.start)) && !/^(?:University|College)$/.test(noun))
    return true
  // The last noun counts: "Ohio State University" is a university, "University Park Police Department" a department.
  if (publicBodies.test(rest)) return false
  return !(publicBodies.test(text) && mixedBodies.has(noun))
}

/** The same of a run of the text; "Union" before "County Commissioner" is no union. */
export const namesPrivate = (scan: Scan, run: TokenRun): boolean => isPrivate(textOf(scan, run)) && !isPlace(scan, run)
