/** Who is told by the official beside whom he works: "his deputy, Ann Poe,", "Bo Roe, her spokesman,", "her predecessor, Cy Doe". */
import type { Words } from '../../article/words.ts'
import { privateWords, publicBodies } from '../../rules/person/bodies.ts'
import { articles } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isFirm } from './focus.ts'
import { isOfficialLast } from './in-office-before.ts'
import type { TitleFound } from './read-title.ts'
import { opensSentence, type Scan, textOf } from './token-run.ts'
import { BODY_NOUN, FIELD, FIRST_NAME, isListed, TITLE_END } from './word-lists.ts'

const possessives = wordSet('his her their')
const servants =
  /^(?:spokes(?:man|woman|person)|press secretary|press aide|(?:deputy )?chief of staff|communications director|deputy|aide|policy adviser|policy advisor|policy director|senior adviser|press officer)$/
/** Whom an official has beside him: not his lawyer, who may be his own. */
const subordinates =
  /^(?:deputy|assistant|executive) (?:commissioner|director|superintendent|administrator|secretary|manager|mayor|chief|treasurer|auditor)$/
const masters = wordSet(
  'governor mayor prosecutor superintendent treasurer auditor comptroller commissioner senator congressman congresswoman',
)
const voices = wordSet('communications communication media press')
const chiefs = wordSet('chief director head')

/** "Chief of staff Ann Poe", where an official was spoken of last. */
export const isBesideOfficial = (scan: Scan, { lead }: TitleFound): boolean =>
  !privateWords.test(scan.words.lower(lead - 1)) && isOfficialLast(scan, lead)

/** Nobody but officials is named between a title and the official named before it: "Chief Ann Poe agreed. Spokesman Bo Roe said". */
export function speaksForOfficials(
  scan: Scan,
  { lead }: TitleFound,
  isBody: (lower: string) => boolean = () => false,
): boolean {
  const { words, article } = scan
  for (let k = lead - 1; k >= 0 && k > lead - FARTHEST; k--) {
    if (isFirm(words.lower(k))) return false
    if (isBody(words.lower(k))) return true
    if (!words.isCapital(k)) continue
    if (scan.known(words.raw(k))) return true
    // "Ann Poe" is a person.
    if (isListed(words, k, FIRST_NAME) || (isListed(words, k - 1, FIRST_NAME) && words.isCapital(k - 1))) continue
    if (opensSentence(words, k) || isListed(words, k, BODY_NOUN | FIELD | TITLE_END)) continue
    if (scan.places.touches(words.start(k)) || publicBodies.test(article.folded.slice(words.start(k), words.end(k))))
      continue
    return false
  }
  return false
}

const FARTHEST = 40

/** Is the title that of one who serves the official spoken of last before token `at`? */
export const isServant = (scan: Scan, title: TitleFound, at: number): boolean => {
  const { words } = scan
  const { head, lead } = title
  // "answered through a spokesman, Ann Poe"
  const through = articles.has(words.lower(lead - 1)) && /^(?:through|by)$/.test(words.lower(lead - 2))
  if (words.lower(lead - 1) === "'s" && (masters.has(words.lower(lead - 2)) || isAttorneyGeneral(words, lead - 2)))
    return servants.test(head) && !privateWords.test(textOf(scan, title))
  if (
    (!through && !possessives.has(words.lower(lead - 1))) ||
    !(servants.test(head) || subordinates.test(head) || isVoice(scan, title))
  )
    return false
  return !privateWords.test(textOf(scan, title)) && isOfficialLast(scan, at)
}

/** "her communications chief, Ann Poe," */
const isVoice = ({ words }: Scan, { head, to, from }: TitleFound): boolean =>
  to - from > 1 && chiefs.has(head) && voices.has(words.lower(to - 2))

/** "the attorney general's deputy", not "the general's aide": the office ends with token `k`. */
export const isAttorneyGeneral = (words: Words, k: number): boolean =>
  words.lower(k) === 'general' && words.lower(k - 1) === 'attorney'
