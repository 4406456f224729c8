/** Titles that say nothing of the body because the story does: "vice chairman Ann Poe", "Bo Roe, the vice chair,", "members Cy Doe and Di Fox". */
import { says } from '../../article/says.ts'
import { wordSet } from '../word-set.ts'
import { isBodyInFocus, isTownInFocus } from './focus.ts'
import type { TitleFound } from './read-title.ts'
import type { Scan } from './token-run.ts'

/** Officers of whatever deliberates. */
const chairs =
  /^(?:(?:co-|vice )?chair(?:man|woman|person)?|(?:board|commission|committee) (?:president|vice president|chair|chairman|chairwoman|member))$/
/** Officers whom towns and boards have, and hardly anybody else. */
const clerks =
  /^(?:clerk|solicitor|controller|recorder|registrar|superintendent|administrator|assessor|auditor|treasurer|secretary)$/
/** Members by the name of their office: "a supervisor", where the story speaks of supervisors. */
const seats = /^(?:supervisor|trustee|commissioner|councilor|regent|selectman|freeholder|legislator|lawmaker)$/
const supervisors = /\b[Ss]upervisors\b/
const trustees = /\b[Tt]rustees\b/
const commissioners = /\b[Cc]ommissioners\b/
/** What a director directs in a town hall, and in hardly any charity. */
const officeFields = wordSet('finance budget personnel utilities purchasing management safety maintenance facilities')
/** Words before a title that leave it as it is: "told clerk Ann Poe" is one of them, "law clerk" is none. */
const plainBefore = wordSet(
  `and or but , . ; : - ( " to with from by of for said says told asked when while as that than thanked the its their both including board commission
  council committee subcommittee`,
)
const definite = wordSet('the its their')
const indefinite = wordSet('a an one another')

const isBare = ({ words }: Scan, { lead }: TitleFound): boolean =>
  lead === 0 || !words.joined(lead - 1) || plainBefore.has(words.lower(lead - 1))

/** "and members Ann Poe and Bo Roe", "Member Cy Doe": of the council or board that is spoken of. */
export const isMemberHere = (scan: Scan, title: TitleFound): boolean =>
  title.to - title.from === 1 && isBare(scan, title) && isBodyInFocus(scan, title.lead)

/** A title in lower case right before a name: "vice chairman Ann Poe", "finance director Bo Roe". */
export function isOfficerHere(scan: Scan, title: TitleFound): boolean {
  if (!isBare(scan, title)) return false
  const { head } = title
  if (chairs.test(head)) return isBodyInFocus(scan, title.lead)
  if (clerks.test(head)) return isTownInFocus(scan, title.lead)
  if (head === 'manager' && title.to - title.from === 1) return isBodyInFocus(scan, title.lead, 0)
  return head === 'director' && officeFields.has(scan.words.lower(title.to - 2)) && isTownInFocus(scan, title.lead)
}

/** A title behind a name or before its comma: "Ann Poe, the vice chair,", "The clerk, Bo Roe, said", "Cy Doe, a supervisor,". */
export function isOfficeHere(scan: Scan, title: TitleFound): boolean {
  const { head, lead } = title
  const before = scan.words.lower(lead - 1)
  if (indefinite.has(before)) return seats.test(head) && isSeatOf(scan, head) && isBodyInFocus(scan, lead)
  if (!definite.has(before)) return false
  if (chairs.test(head)) return isBodyInFocus(scan, lead)
  return clerks.test(head) && isTownInFocus(scan, lead)
}

/** Does the story speak of the body whose members bear the title? */
function isSeatOf({ article }: Scan, head: string): boolean {
  switch (head) {
    case 'supervisor':
      return says(article, supervisors)
    case 'trustee':
      return says(article, trustees)
    case 'commissioner':
      return says(article, commissioners)
    default:
      return true
  }
}
