/** Is the office of a title that stands before a name a public one? */
import { says } from '../../article/says.ts'
import { privateWords, publicBodies } from '../../rules/person/bodies.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isBodyInFocus, isTownInFocus } from './focus.ts'
import { isPrivate, namesPrivate } from './is-private.ts'
import { type Beside, isCivic, namesPlace, ownLevel, showsPublic } from './is-public.ts'
import { isMemberHere, isOfficerHere, isVoiceHere, speakers } from './of-the-body.ts'
import { isOfOwnBody } from './own-body.ts'
import { bodyBefore } from './read-body.ts'
import type { TitleFound } from './read-title.ts'
import { isBesideOfficial, isServant } from './serves.ts'
import { type Scan, textOf } from './token-run.ts'
import { isListed, TITLE_END } from './word-lists.ts'

const contests = wordSet(
  'contest show pageant talent fair dog horse cattle pie food celebrity guest competition line cookoff quilt barbecue pumpkin',
)
const privateFields = wordSet('financial family estate event wedding home')
const officers = wordSet('deputy detective det sergeant sgt lieutenant lt captain capt corporal cpl')
const force =
  /\b(?:[Pp]olice|[Ss]heriff|[Dd]eputies|[Tt]roopers?|[Ff]irefighters?|[Ff]ire (?:[Dd]epartment|[Dd]istrict|[Cc]hief|[Dd]irector|[Cc]aptains?)|[Hh]ighway [Pp]atrol)\b/
const military =
  /\b(?:Army|Navy|Marines?|Air Force|Coast Guard|National Guard|soldiers?|sailors?|Pentagon|squadron|infantry|battalion)\b/
/** What Louisiana calls a county board. */
const policeJury = /\b[Pp]olice [Jj]ur(?:y|ies|ors?)\b/

/** Who is asked of: a title before a name, with the words around it. */
interface Asked {
  readonly scan: Scan
  readonly title: TitleFound
  readonly body: Beside
  readonly field: Beside
  /** Tokens of the name. */
  readonly nameTokens: number
}

/** True or false where it knows; null leaves it to the next. */
type Answer = (asked: Asked) => boolean | null

/** A title before a name: "Chicago Housing Director", "President", "police spokesman". */
export function isPublicBefore(
  scan: Scan,
  title: TitleFound,
  body: Beside,
  field: Beside,
  nameTokens: number,
): boolean {
  const asked = { scan, title, body, field, nameTokens }
  return firstAnswer(answers, asked) ?? (title.word.proof === 'shown' ? isVoiceOfPlace(asked) : isOfficersTitle(asked))
}

function firstAnswer(readers: readonly Answer[], asked: Asked): boolean | null {
  for (const read of readers) {
    const answer = read(asked)
    if (answer !== null) return answer
  }
  return null
}

/** Asked in turn. */
const answers: readonly Answer[] = [
  ({ scan, body }) => (body !== null && namesPrivate(scan, body) ? false : null),
  ({ scan, title, body }) => (title.head === 'judge' && isContest(scan, title, body) ? false : null),
  besidePrivateWords,
  ofCampaign,
  ({ scan, title, body }) => (isHospitals(scan, title, body) ? false : null),
  ({ title, field }) => (title.word.proof === 'certain' || field !== null ? true : null),
  ({ scan, title }) => (ownLevel(scan, title) || isCivic(scan, title) ? true : null),
  ({ scan, title, body }) => (showsPublic(scan, body, title.head) ? true : null),
  (asked) => (isFullName(asked) && isOfOwnBody(asked.scan, asked.title, behindName(asked)) ? true : null),
  (asked) => (asked.title.word.proof === 'shown' ? firstAnswer(answersWhereShown, asked) : null),
]

/** For titles that many a firm has too: what the article shows. Asked in turn. */
const answersWhereShown: readonly Answer[] = [
  ({ scan, title }) => (title.head === 'member' ? isMemberHere(scan, title) : null),
  ({ scan, title }) => (title.head === 'juror' ? says(scan.article, policeJury) : null),
  (asked) =>
    asked.title.head === 'manager' && isFullName(asked) && isOfficerHere(asked.scan, asked.title) ? true : null,
  ofForce,
  ofTownHall,
  ({ scan, title, body }) =>
    body === null && /chief of staff$/.test(title.head) ? isBesideOfficial(scan, title) : null,
  ofWhoIsServed,
  (asked) => (isFullName(asked) && isVoiceHere(asked.scan, asked.title, behindName(asked)) ? true : null),
  financeChief,
]

/** A first name and a surname, and no body before the title. */
const isFullName = ({ body, nameTokens }: Asked): boolean => body === null && nameTokens >= 2
const behindName = ({ title, nameTokens }: Asked): number => title.to + nameTokens

function besidePrivateWords({ scan, title }: Asked): boolean | null {
  // "It bought the firm. President Ann Poe said": of another sentence.
  const beside = /^[.!?]$/.test(scan.words.raw(title.from - 1)) ? title.from : Math.max(0, title.from - 2)
  if (!privateWords.test(textOf(scan, { from: beside, to: title.to }))) return null
  return title.word.proof === 'certain' && title.word.of !== null
}

/** "Campaign treasurer Bo Roe", at the start of a sentence. */
function ofCampaign({ scan: { words }, title }: Asked): boolean | null {
  return !words.isCapital(title.to - 1) && privateWords.test(words.lower(title.lead - 1)) ? false : null
}

/** "Lt. Ann Poe said the driver fled" */
function ofForce({ scan: { article, words }, title, body }: Asked): boolean | null {
  if (body !== null || !officers.has(title.head) || isListed(words, title.lead - 1, TITLE_END)) return null
  if (!words.isCapital(title.to - (words.raw(title.to - 1) === '.' ? 2 : 1))) return null
  return says(article, force) && !says(article, military)
}

/** "Planner Ann Poe found the lot too small" */
function ofTownHall(asked: Asked): boolean | null {
  const { scan, title } = asked
  if (!isFullName(asked) || !/^(?:planner|inspector)$/.test(title.head)) return null
  const { words } = scan
  return words.isCapital(title.from) && !privateFields.has(words.lower(title.from)) && isTownInFocus(scan, title.lead)
}

/** "his spokesman Bo Roe", "At the Pentagon, press officer Ann Poe" */
function ofWhoIsServed(asked: Asked): boolean | null {
  const { scan, title } = asked
  return isFullName(asked) && (isServant(scan, title, title.lead) || isAtPublicBody(scan, title)) ? true : null
}

function financeChief({ scan, title, body }: Asked): boolean | null {
  if (
    body !== null ||
    !/^chief (?:\w+ )?(?:officer|executive)$|^chief executive officer$|^ceo$|^general counsel$/.test(title.head)
  )
    return null
  return scan.words.isCapital(title.to - 1) ? isBodyInFocus(scan, title.lead) : null
}

/** "Chicago spokesman Bo Roe" */
const isVoiceOfPlace = ({ scan, title, body, nameTokens }: Asked): boolean =>
  /^(?:spokes|press)/.test(title.head) && body !== null && nameTokens >= 2 && namesPlace(scan, body)

/** "President Roe", "Commissioner Poe": with a capital and no body before that shows nothing. */
const isOfficersTitle = (asked: Asked): boolean =>
  asked.scan.words.isCapital(asked.title.written - 1)
    ? asked.body === null
    : isFullName(asked) && isOfficerHere(asked.scan, asked.title)

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
