/** Titles that say nothing of the body because the story does: "vice chairman Ann Poe", "Bo Roe, the vice chair,", "members Cy Doe and Di Fox". */
import { says } from '../../article/says.ts'
import type { Words } from '../../article/words.ts'
import { wordSet } from '../../rules/word-set.ts'
import { behindTime } from './behind-time.ts'
import { isBodyInFocus, isFirm, isTownInFocus } from './focus.ts'
import { numberedSeats } from './numbered-seat.ts'
import type { TitleFound } from './read-title.ts'
import { speaksForOfficials } from './serves.ts'
import { opensSentence, type Scan } from './token-run.ts'

/** Officers of whatever deliberates. */
const chairs =
  /^(?:(?:co-|vice )?chair(?:man|woman|person)?|(?:board|commission|committee) (?:president|vice president|chair|chairman|chairwoman|member))$/
/** Officers whom towns and boards have, and hardly anybody else. */
const clerks = /^(?:clerk|solicitor|controller|recorder|registrar|assessor|auditor)$/
/** Officers whom firms and clubs have too. */
const managers = /^(?:superintendent|administrator|treasurer|secretary)$/
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
const heads =
  /^(?:(?:executive |deputy |assistant )?director|manager|general manager|administrator|chief|commissioner|secretary|superintendent|president|head|spokes(?:man|woman|person))$/
const itsOwners = wordSet(
  'city county town village borough township department agency commission commissioners council board authority district bureau court tribe tribes nation office port',
)
const isOwner = (lower: string): boolean => itsOwners.has(lower)
const itsPrivates = wordSet('group workers local party center project university hospital fund')
const ones = wordSet('one another')
const counts = wordSet('two three four five six seven')
const bareOffices = /^(?:manager|(?:vice )?chair(?:man|woman|person)?|engineer|solicitor|mayor)$/
const panels = wordSet('committee subcommittee panel board council commission')
const definite = wordSet('the its their')
const indefinite = wordSet('a an one another')

export const isBare = ({ words }: Scan, { lead }: TitleFound): boolean =>
  lead === 0 || !words.joined(lead - 1) || plainBefore.has(words.lower(lead - 1))

/** "and members Ann Poe and Bo Roe", "Member Cy Doe": of the council or board that is spoken of. */
export const isMemberHere = (scan: Scan, title: TitleFound): boolean =>
  title.to - title.from === 1 && (isBare(scan, title) || isOfSeat(scan, title)) && isBodyInFocus(scan, title.lead)

/** "3rd Ward member Ann Poe" */
const isOfSeat = ({ words }: Scan, { lead }: TitleFound): boolean =>
  numberedSeats.has(words.lower(lead - 1)) && /^(?:\d{1,3}|[A-Z][a-z]+th|First|Second|Third)/.test(words.raw(lead - 2))

/** A title in lower case right before a name: "vice chairman Ann Poe", "finance director Bo Roe". */
export function isOfficerHere(scan: Scan, title: TitleFound): boolean {
  if (!isBare(scan, title)) return false
  const { head } = title
  if (chairs.test(head)) return isBodyInFocus(scan, title.lead)
  if (/^(?:trustee|councilor|regent|freeholder|selectman)$/.test(head)) return isBodyInFocus(scan, title.lead)
  if (clerks.test(head)) return isTownInFocus(scan, title.lead)
  // "utilities superintendent Bo Roe"
  const field = officeFields.has(scan.words.lower(title.to - 2)) && title.to - title.from > 1
  if (managers.test(head)) return field ? isTownInFocus(scan, title.lead) : isBodyInFocus(scan, title.lead, 1)
  if (head === 'manager' && title.to - title.from === 1) return isBodyInFocus(scan, title.lead, 0)
  // "Deputy director Ann Poe becomes acting director"
  if (/^(?:deputy|executive|assistant) director$/.test(head))
    return isBodyInFocus(scan, title.lead, 2) && speaksForOfficials(scan, title, isOwner)
  return head === 'director' && field && isTownInFocus(scan, title.lead)
}

/** "Spokesman Ann Poe said", "General Manager Bo Roe told commissioners", "contact Communications Director Cy Doe": whose name ends before token `end`. */
export function isVoiceHere(scan: Scan, title: TitleFound, end: number): boolean {
  const { words } = scan
  const { head, lead } = title
  // "General Manager Ann Poe of the Dayton Dragons"
  if (whose.has(words.lower(end))) return false
  if (speakers.test(head)) return isBare(scan, title) && speaksForOfficials(scan, title)
  if (!words.isCapital(title.from) || !(isBare(scan, title) || words.lower(lead - 1) === 'contact')) return false
  if (head === 'general manager') return isBodyInFocus(scan, lead, 1) || addressesBody(scan, end)
  return /^(?:communications|information) director$/.test(head) && isTownInFocus(scan, lead, 4)
}

/** Behind a name: whose officer he is. */
export const whose = wordSet('of for with from')
/** Who speaks for a body. */
export const speakers =
  /^(?:spokes(?:man|woman|person)|press (?:aide|officer|secretary)|public affairs officer|(?:public )?information officer)$/

/** "told commissioners", "urged the council": who speaks to them at token `verb` is theirs, as far as the title goes. */
const addressesBody = ({ words }: Scan, verb: number): boolean =>
  addresses.has(words.lower(verb)) && addressed.has(words.lower(words.lower(verb + 1) === 'the' ? verb + 2 : verb + 1))
const addresses = wordSet('told tells updated briefed')
const addressed = wordSet('commissioners supervisors trustees council councilors aldermen selectmen board')

/** A title behind a name or before its comma: "Ann Poe, the vice chair,", "The clerk, Bo Roe, said", "Cy Doe, a supervisor,". */
export function isOfficeHere(scan: Scan, title: TitleFound): boolean {
  const { head, lead } = title
  const { words } = scan
  const before = words.lower(lead - 1)
  // "Ann Poe, manager, presented a budget"
  if (before === ',' && words.raw(behindTime(words, title.to)) === ',' && !title.plural && title.to - title.from === 1)
    return (bareOffices.test(head) || clerks.test(head) || managers.test(head)) && isTownInFocus(scan, lead, 4)
  // "another of the supervisors, Ann Poe,"
  if (title.plural && isOneOf(words, lead)) return seats.test(head) && isSeatOf(scan, head) && isBodyInFocus(scan, lead)
  // "A former ambassador, Ann Poe,"
  if (head === 'ambassador')
    return title.to - title.from === 1 && title.qualifier !== null && !definite.has(words.lower(title.to))
  if (head === 'nominee') return isForPost(words, title.to)
  // "A former board member, Ann Poe, complained"
  if (indefinite.has(before) && /^(?:board|council|commission|committee) member$/.test(head))
    return isBodyInFocus(scan, lead)
  if (indefinite.has(before)) return seats.test(head) && isSeatOf(scan, head) && isBodyInFocus(scan, lead)
  // "the committee's chair, Ann Poe,"
  if (before === "'s" && panels.has(words.lower(lead - 2)) && chairs.test(head)) return isBodyInFocus(scan, lead)
  if (!definite.has(before)) return false
  if (chairs.test(head)) return isBodyInFocus(scan, lead)
  if (clerks.test(head) && isTownInFocus(scan, lead)) return true
  if (managers.test(head) && isBodyInFocus(scan, lead, 2)) return true
  if (before === 'its') return isItsOfficer(title) && isItsPublic(scan, lead)
  return before === 'the' && /^(?:deputy |executive |assistant )director$/.test(head) && isItsPublic(scan, lead)
}

/** "its manager", "its assessor", "its finance director": not "its attorney", who may be anybody's. */
const isItsOfficer = ({ head, from, to }: TitleFound): boolean =>
  heads.test(head) || clerks.test(head) || managers.test(head) || /^(?:engineer|coroner)$/.test(head) || to - from > 1

/** "the city; its manager, Ann Poe": what "its" stands for is the last body named, in this sentence or the one before. */
function isItsPublic(scan: Scan, lead: number): boolean {
  const { words } = scan
  for (let k = lead - 2; k > lead - 40 && k > 0; k--) {
    const lower = words.lower(k)
    if (lower === 'band' && words.lower(k + 1) === 'of') return true
    if (itsOwners.has(lower)) return !isFirm(lower)
    if (isFirm(lower) || itsPrivates.has(lower)) return false
    // "Toledo is not ready. Its finance director, Ann Poe,": a place that acts.
    if (acts.has(lower) && scan.places.touches(words.start(k - 1)) && opensAt(scan, k - 1)) return true
  }
  return false
}

const acts = wordSet(
  'will would has had is was must may can could does did plans wants needs owes pays paid spends spent',
)

/** Does the place that token `k` ends begin its sentence? */
function opensAt({ words, places }: Scan, k: number): boolean {
  let from = k
  while (from > 0 && words.start(from) > places.startAt(words.start(k))) from--
  if (words.lower(from - 1) === 'the') from--
  return opensSentence(words, from)
}

/** "one of the", "another of the three" before token `lead`. */
export function isOneOf(words: Words, lead: number): boolean {
  let k = lead - 1
  if (counts.has(words.lower(k))) k--
  return definite.has(words.lower(k)) && words.lower(k - 1) === 'of' && ones.has(words.lower(k - 2))
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

/** "a nominee, Ann Poe, for the post of assistant secretary": behind the name. */
function isForPost(words: Words, to: number): boolean {
  for (let k = to + 1; k < to + 8; k++)
    if (words.raw(k) === ',')
      return words.lower(k + 1) === 'for' && words.lower(k + 2) === 'the' && words.lower(k + 3) === 'post'
  return false
}
