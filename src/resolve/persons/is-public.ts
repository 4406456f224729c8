/** Is the office that a title names a public one here? */

import { says } from '../../article/says.ts'
import { bodyNouns, privateBodies, privateWords, publicBodies, publicWords } from '../../rules/person/bodies.ts'
import { civicFields, fields } from '../../rules/person/fields.ts'
import { recentPresidentSurnames } from '../../rules/person/leaders-list.ts'
import { Phrases } from '../../rules/person/phrases.ts'
import { needsBody } from '../../rules/person/titles.ts'
import { ofFor, soleOffices } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isBodyInFocus, isTownInFocus } from './focus.ts'
import { isMemberHere, isOfficeHere, isOfficerHere, isVoiceHere, speakers } from './of-the-body.ts'
import { isOfOwnBody } from './own-body.ts'
import { bodyBefore } from './read-body.ts'
import type { TitleFound } from './read-title.ts'
import { isAttorneyGeneral, isBesideOfficial, isServant } from './serves.ts'
import { isPlace, type Scan, spanOf, type TokenRun, textOf } from './token-run.ts'
import { BODY_NOUN, FIELD, isListed, TITLE_END } from './word-lists.ts'

const contests = wordSet(
  'contest show pageant talent fair dog horse cattle pie food celebrity guest competition line cookoff quilt barbecue pumpkin',
)
const publicNouns = wordSet('department district agency bureau court council commission')
const publicOwners = wordSet(
  `governor mayor sheriff prosecutor attorney superintendent treasurer auditor comptroller commissioner senator congressman congresswoman city
  county state agency town village township borough parish commonwealth nation tribe pueblo legislature port airport embassy consulate prosecution refuge`,
)
const pluralOwners = wordSet('tribes commissioners supervisors selectmen prosecutors cities counties states')
const privateFields = wordSet('financial family estate event wedding home')
const courts = /\b(?:[Cc]ourts?|[Cc]ourthouse|lawsuit|ruling|ruled|appeals?)\b/
const served = wordSet('nominee appointee aide')

/** Words that stand beside a title: a run of tokens, or none. */
export type Beside = TokenRun | null

/** Titles that teams and firms have as well: a place beside them proves nothing ("Houston manager Bo Roe"). */
const teamHeads =
  /^(?:(?:general )?manager|captain|capt|lieutenant|lt|member|leader|head|engineer|(?:vice )?president|representative|coordinator|investigator|official|chief executive|ceo|commander|major|trustee)$/
/** Titles of associations too: the place must be all that is named ("chairman of the Run for Ohio"). */
const clubHeads =
  /^(?:(?:executive |assistant |deputy )?director|(?:co-|vice )?chair(?:man|woman|person)?|secretary|administrator|superintendent|spokes(?:man|woman|person))$/
/** Ranks are offices only of a force. */
const ranks = wordSet(
  'sergeant sgt lieutenant lt captain capt commander cmdr major maj commandant deputy colonel col corporal cpl',
)
const officers = wordSet('deputy detective det sergeant sgt lieutenant lt captain capt corporal cpl')
const force =
  /\b(?:[Pp]olice|[Ss]heriff|[Dd]eputies|[Tt]roopers?|[Ff]irefighters?|[Ff]ire (?:[Dd]epartment|[Dd]istrict|[Cc]hief|[Dd]irector|[Cc]aptains?)|[Hh]ighway [Pp]atrol)\b/
const military =
  /\b(?:Army|Navy|Marines?|Air Force|Coast Guard|National Guard|soldiers?|sailors?|Pentagon|squadron|infantry|battalion)\b/
const ownWords = wordSet(
  'city county state police fire detective school schools federal town village township borough parish tribal u.s.',
)
/** What Louisiana calls a county board. */
const policeJury = /\b[Pp]olice [Jj]ur(?:y|ies|ors?)\b/
/** "Trump nominee Ann Poe": the nation's presidents need no introduction. */
const presidents = wordSet(recentPresidentSurnames.join(' ').toLowerCase())
/** Boards that a newspaper writes of in lower case: "board chairwoman Ann Poe". */
const boardHeads = /^(?:board|commission) (?:chair|member|president|vice president)/
const civicBoard =
  /\b(?:school (?:board|district)|board of (?:education|supervisors|trustees|commissioners|selectmen|aldermen)|school committee|(?:city|county|town|village|planning|zoning|utilities|water|ethics|election) (?:board|commission|council))/i
/** "Citizens Against Idle Government" */
const aides =
  /^(?:deputy|aide|(?:policy |senior )?advis[eo]r|(?:special |deputy )?counsel|(?:deputy )?chief of staff|liaison)$/
const rulers: ReadonlySet<string> = new Set([
  ...wordSet('gov governor mayor president secretary attorney sheriff'),
  ...presidents,
])
const agencyRanks =
  /^(?:(?:deputy|assistant) commissioner|(?:deputy|assistant|associate|regional) administrator|(?:deputy |deputy assistant |assistant )secretary)$/
const agencies = /\b(?:Department|Agency|Administration|Bureau|Commission)\b/
const leagues = /\b(?:[Ll]eague|[Cc]onference|NBA|NFL|NCAA|NHL|[Ff]ranchise|[Hh]ospital|[Cc]harter)\b/
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
const mixedBodies = wordSet(
  'Center Institute Fund Trust Research Energy Bank Project Hospital Insurance Partners Counsel',
)

/** Does a place's name begin in the run? */
export const namesPlace = (scan: Scan, run: Beside): boolean => {
  if (run === null) return false
  const { start, end } = spanOf(scan, run)
  return scan.places.inside(start, end)
}

/** Do the words name a private body and no public one? */
export function isPrivate(text: string): boolean {
  if (publicHouse.test(text)) return false
  if (privateWords.test(text) && (privateEnd.test(text) || !publicBodies.test(text))) return true
  if (people.find(text)?.start === 0) return true
  const found = privateBodies.find(text)
  if (!found) return false
  // "Coalition for Open Government": what it is for, not what it is.
  const rest = text.slice(found.end)
  if (
    ofWhat.test(rest) &&
    !publicBodies.test(text.slice(0, found.start)) &&
    !/^(?:University|College)$/.test(text.slice(found.start, found.end))
  )
    return true
  // The last noun counts: "Ohio State University" is a university, "University Park Police Department" a department.
  if (publicBodies.test(rest)) return false
  return !(publicBodies.test(text) && mixedBodies.has(text.slice(found.start, found.end)))
}

/** The same of a run of the text; "Union" before "County Commissioner" is no union. */
export const namesPrivate = (scan: Scan, run: TokenRun): boolean => isPrivate(textOf(scan, run)) && !isPlace(scan, run)

/** Do the words name a public body, an official, or, as far as the title allows, a place? */
export function showsPublic(scan: Scan, run: Beside, head = ''): boolean {
  if (run === null) return false
  const text = textOf(scan, run)
  const body = clubHeads.test(head) || teamHeads.test(head) ? text.replace(ofPlace, '') : text
  if (publicBodies.test(body) || publicWords.test(body) || provesByPlace(scan, run, head)) return true
  if (run.to - run.from <= 3 && scan.known(text.replace(/'s?$/, ''))) return true
  if (
    run.to - run.from === 1 &&
    /^(?:(?:vice )?chair|president|chief|council)/.test(head) &&
    scan.isTribe(spanOf(scan, run))
  )
    return true
  const meaning = /^[A-Z]{2,8}$/.test(text) ? scan.meaning(text) : null
  return meaning !== null && publicBodies.test(meaning) && !isPrivate(meaning)
}

/** "Walk for Kids of Lorain County": where the body is, not what it is. */
const ofPlace = /(?<=\w) (?:of|in|for) (?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.]* ){1,3}(?:County|City|Parish|Township)$/u

function provesByPlace(scan: Scan, run: TokenRun, head: string): boolean {
  if (!namesPlace(scan, run)) return false
  const { words } = scan
  const possessive = /^'s?$/.test(words.raw(run.to - 1))
  if (!teamHeads.test(head) && !clubHeads.test(head)) return true
  if (teamHeads.test(head) && !possessive) return false
  const last = possessive ? run.to - 2 : run.to - 1
  return scan.places.covers(words.start(run.from), words.end(last))
}

/** A title before a name: "Chicago Housing Director", "President", "police spokesman". */
export function isPublicBefore(
  scan: Scan,
  title: TitleFound,
  body: Beside,
  field: Beside,
  nameTokens: number,
): boolean {
  const { words } = scan
  if (body && namesPrivate(scan, body)) return false
  if (title.head === 'judge' && isContest(scan, title, body)) return false
  const certain = title.word.proof === 'certain'
  // "It bought the firm. President Ann Poe said": of another sentence.
  const beside = /^[.!?]$/.test(words.raw(title.from - 1)) ? title.from : Math.max(0, title.from - 2)
  if (privateWords.test(textOf(scan, { from: beside, to: title.to }))) return certain && title.word.of !== null
  // "Campaign treasurer Bo Roe", at the start of a sentence.
  if (!words.isCapital(title.to - 1) && privateWords.test(words.lower(title.lead - 1))) return false
  if (isHospitals(scan, title, body)) return false
  if (certain || field !== null || ownLevel(scan, title) || isCivic(scan, title)) return true
  if (showsPublic(scan, body, title.head)) return true
  if (body === null && nameTokens >= 2 && isOfOwnBody(scan, title, title.to + nameTokens)) return true
  if (title.word.proof === 'shown') {
    if (title.head === 'member') return isMemberHere(scan, title)
    if (title.head === 'juror') return says(scan.article, policeJury)
    if (title.head === 'manager' && nameTokens >= 2 && body === null && isOfficerHere(scan, title)) return true
    // "Lt. Ann Poe said the driver fled"
    if (
      body === null &&
      officers.has(title.head) &&
      words.isCapital(title.to - (words.raw(title.to - 1) === '.' ? 2 : 1)) &&
      !isListed(words, title.lead - 1, TITLE_END)
    )
      return says(scan.article, force) && !says(scan.article, military)
    // "Planner Ann Poe found the lot too small"
    if (body === null && nameTokens >= 2 && /^(?:planner|inspector)$/.test(title.head))
      return (
        words.isCapital(title.from) && !privateFields.has(words.lower(title.from)) && isTownInFocus(scan, title.lead)
      )
    if (body === null && /chief of staff$/.test(title.head)) return isBesideOfficial(scan, title)
    // "his spokesman Bo Roe", "At the Pentagon, press officer Ann Poe"
    if (body === null && nameTokens >= 2 && (isServant(scan, title, title.lead) || isAtPublicBody(scan, title)))
      return true
    if (body === null && nameTokens >= 2 && isVoiceHere(scan, title, title.to + nameTokens)) return true
    if (body === null && /^chief (?:financial|operating) officer$/.test(title.head) && words.isCapital(title.to - 1))
      return isBodyInFocus(scan, title.lead)
    return /^(?:spokes|press)/.test(title.head) && body !== null && nameTokens >= 2 && namesPlace(scan, body)
  }
  // "President Roe", "Commissioner Poe": with a capital and no private body before.
  if (words.isCapital(title.written - 1)) return body === null
  return body === null && nameTokens >= 2 && isOfficerHere(scan, title)
}

/** "At the White House, press aide Bo Roe": where who speaks sits. */
function isAtPublicBody(scan: Scan, { head, lead }: TitleFound): boolean {
  const { words } = scan
  if (!speakers.test(head) || words.raw(lead - 1) !== ',') return false
  const body = bodyBefore(words, lead - 1)
  if (body === null || words.lower(body.from - 1) !== 'the' || words.lower(body.from - 2) !== 'at') return false
  const text = textOf(scan, body)
  return publicBodies.test(text) && !isPrivate(text)
}

/** "Mercy Health spokesman Bo Roe" */
const isHospitals = (scan: Scan, { from, head }: TitleFound, body: Beside): boolean =>
  scan.words.raw(from) === 'Health' &&
  /^spokes|^(?:president|chief executive|ceo)$/.test(head) &&
  body !== null &&
  !publicBodies.test(textOf(scan, body))

/** "Chili judge Ann Poe", "show judge Bo Roe": a judge in lower case whose word before is no place and no court. */
function isContest(scan: Scan, title: TitleFound, body: Beside): boolean {
  const { words } = scan
  if (words.isCapital(title.to - 1)) return false
  return (
    (body !== null && title.from === title.to - 1 && !showsPublic(scan, body)) ||
    contests.has(words.lower(title.lead - 1))
  )
}

/** "board chairwoman Ann Poe", where the article is about a public board. */
const isCivic = ({ article }: Scan, { head }: TitleFound): boolean => boardHeads.test(head) && says(article, civicBoard)

/** "city housing director", "police spokesman", "health department manager": the title's own words say that it is public. */
function ownLevel({ words }: Scan, title: TitleFound): boolean {
  for (let k = title.from; k < title.to; k++) {
    const lower = words.lower(k)
    if (ownWords.has(lower) || (k < title.to - 1 && civicFields.has(lower))) return true
    if (fields.has(lower) && isListed(words, k + 1, BODY_NOUN) && k + 2 < title.to) return true
  }
  const before = words.lower(title.lead - 1)
  if (before === "'s" && words.lower(title.lead - 2) === 'office' && speakers.test(title.head)) return true
  // "Department spokesman Bo Roe", "the prosecutor's spokeswoman"
  if (
    publicNouns.has(words.lower(title.from)) &&
    /^(?:spokes|aide$|(?:executive |deputy )?director$|administrator$|clerk$|secretary$|auditor$|inspector$|investigator$|examiner$|monitor$)/.test(
      title.head,
    )
  )
    return true
  // "Emergency management director Ann Poe"
  if (words.lower(title.from) === 'emergency' && /^(?:management|services)$/.test(words.lower(title.from + 1)))
    return true
  if (before === "'s" && (publicOwners.has(words.lower(title.lead - 2)) || isAttorneyGeneral(words, title.lead - 2)))
    return true
  // "the tribes' chairwoman"
  if (before === "'" && pluralOwners.has(words.lower(title.lead - 2))) return true
  if (served.has(title.head) && presidents.has(words.lower(title.lead - 1))) return true
  // "court-appointed monitor"
  if (before === '-' && words.lower(title.lead - 2) === 'court') return true
  return bodyNouns.has(before) || soleOffices.has(before)
}

/** A title behind a name, with the words before and behind it: "Ana Ruiz, the city's housing director". */
export function isPublicAfter(scan: Scan, title: TitleFound, before: Beside, behind: Beside): boolean {
  const texts = [before, behind].map((run) => (run ? textOf(scan, run) : ''))
  // "a deputy to Gov. Ann Poe", "Roe's deputy, Bo Poe,"
  const ofOfficial = before !== null && scan.known(textOf(scan, before).replace(/'s?$/, ''))
  const deputyTo = title.head === 'deputy' && (ofOfficial || scan.words.lower(title.to) === 'to')
  if (
    ranks.has(title.head) &&
    !deputyTo &&
    !/\b(?:[Pp]olice|[Ss]heriff|[Ff]ire|[Pp]atrol|[Jj]ail)/.test(texts.join(' '))
  )
    return false
  if (isPrivateBeside(scan, title, before, behind)) return false
  if (behind === null && isPartys(scan, title)) return false
  const shown =
    showsPublic(scan, before, title.head) ||
    showsPublic(scan, behind, title.head) ||
    ownLevel(scan, title) ||
    isUnionOffice(scan, title) ||
    (behind !== null && civicOnly(scan, behind)) ||
    isCivic(scan, title) ||
    (behind === null && isOnBench(scan, title)) ||
    isUnderOfficial(scan, title) ||
    // "Ann Poe, a former legislator,"
    (title.qualifier !== null && /^(?:legislator|lawmaker)$/.test(title.head)) ||
    (behind === null && isAgencys(scan, title)) ||
    (behind === null && (before === null || before.to - before.from < 2) && isOfficeHere(scan, title))
  return title.word.proof === 'certain' ? shown || !needsBody.test(title.head) : shown
}

/** "The judge, Ann Poe, ruled" */
const isOnBench = ({ article, words }: Scan, { head, lead, from, to }: TitleFound): boolean =>
  /^(?:judge|magistrate|hearing officer|justice)$/.test(head) &&
  from === lead &&
  words.raw(to) === ',' &&
  words.lower(lead - 1) === 'the' &&
  says(article, courts)

/** "budget director under Gov. Ann Poe" */
const isUnderOfficial = ({ words }: Scan, { to, head }: TitleFound): boolean =>
  (words.lower(to) === 'under' || (words.lower(to) === 'to' && aides.test(head))) &&
  rulers.has(words.lower(words.lower(to + 1) === 'former' ? to + 2 : to + 1))

/** "Ann Poe, a deputy commissioner,": ranks of agencies, where the story speaks of one, and of no league. */
const isAgencys = ({ article }: Scan, { head }: TitleFound): boolean =>
  agencyRanks.test(head) && says(article, agencies) && !says(article, leagues)

/** "the county's Republican chairman": of the party. */
function isPartys({ words }: Scan, { head, lead, from }: TitleFound): boolean {
  if (!/^(?:co-|vice )?chair/.test(head)) return false
  for (let k = lead; k < from; k++) if (/^(?:republican|democratic|gop)$/.test(words.lower(k))) return true
  return false
}

/** Do the words beside a title, or its own, tell a private office? */
export const isPrivateBeside = (scan: Scan, title: TitleFound, before: Beside, behind: Beside): boolean =>
  [before, behind].some((run) => run !== null && namesPrivate(scan, run)) || privateWords.test(textOf(scan, title))

/** "ambassador to Norway", "assistant secretary for Indian affairs": with what it is for, the title is of the federal government. */
const isUnionOffice = ({ words }: Scan, { head, to }: TitleFound): boolean =>
  head === 'ambassador'
    ? words.lower(to) === 'to' && words.isCapital(words.lower(to + 1) === 'the' ? to + 2 : to + 1)
    : /^(?:under ?|assistant |deputy |deputy assistant |deputy under)secretary$/.test(head) &&
      ofFor.has(words.lower(to))

/** "director of parks and recreation": nothing but a field that only governments have. */
function civicOnly({ words }: Scan, { from, to }: TokenRun): boolean {
  let civic = false
  for (let k = from; k < to; k++) {
    if (civicFields.has(words.lower(k))) civic = true
    else if (words.lower(k) !== 'and' && !isListed(words, k, FIELD)) return false
  }
  return civic
}
