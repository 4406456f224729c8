/** Is the office that a title names a public one here? */
import { says } from '../../article/says.ts'
import { bodyNouns, publicBodies, publicWords } from '../../rules/person/bodies.ts'
import { civicFields, fields } from '../../rules/person/fields.ts'
import { recentPresidentWords } from '../../rules/person/leaders-list.ts'
import { soleOffices } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isPrivate } from './is-private.ts'
import { speakers } from './of-the-body.ts'
import type { TitleFound } from './read-title.ts'
import { isAttorneyGeneral } from './serves.ts'
import { type Scan, spanOf, type TokenRun, textOf } from './token-run.ts'
import { BODY_NOUN, isListed } from './word-lists.ts'

const publicNouns = wordSet('department district agency bureau court council commission')

const publicOwners = wordSet(
  `governor mayor sheriff prosecutor attorney superintendent treasurer auditor comptroller commissioner senator congressman congresswoman city
  county state agency town village township borough parish commonwealth nation tribe pueblo legislature port airport embassy consulate prosecution refuge`,
)

const pluralOwners = wordSet('tribes commissioners supervisors selectmen prosecutors cities counties states')

const served = wordSet('nominee appointee aide')

/** Words that stand beside a title: a run of tokens, or none. */
export type Beside = TokenRun | null

/** Titles that teams and firms have as well: a place beside them proves nothing ("Houston manager Bo Roe"). */
const teamHeads =
  /^(?:(?:general )?manager|captain|capt|lieutenant|lt|member|leader|head|engineer|(?:vice )?president|representative|coordinator|investigator|official|chief executive|ceo|commander|major|trustee)$/

/** Titles of associations too: the place must be all that is named ("chairman of the Run for Ohio"). */
const clubHeads =
  /^(?:(?:executive |assistant |deputy )?director|(?:co-|vice )?chair(?:man|woman|person)?|secretary|administrator|superintendent|spokes(?:man|woman|person))$/

const ownWords = wordSet(
  'city county state police fire detective school schools federal town village township borough parish tribal u.s.',
)

/** Boards that a newspaper writes of in lower case: "board chairwoman Ann Poe". */
const boardHeads = /^(?:board|commission) (?:chair|member|president|vice president)/

const civicBoard =
  /\b(?:school (?:board|district)|board of (?:education|supervisors|trustees|commissioners|selectmen|aldermen)|school committee|(?:city|county|town|village|planning|zoning|utilities|water|ethics|election) (?:board|commission|council))/i

/** Does a place's name begin in the run? */
export const namesPlace = (scan: Scan, run: Beside): boolean => {
  if (run === null) return false
  const { start, end } = spanOf(scan, run)
  return scan.places.inside(start, end)
}

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

/** "board chairwoman Ann Poe", where the article is about a public board. */
export const isCivic = ({ article }: Scan, { head }: TitleFound): boolean =>
  boardHeads.test(head) && says(article, civicBoard)

/** "city housing director", "police spokesman", "health department manager": the title's own words say that it is public. */
export function ownLevel({ words }: Scan, title: TitleFound): boolean {
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
  if (served.has(title.head) && recentPresidentWords.has(words.lower(title.lead - 1))) return true
  // "court-appointed monitor"
  if (before === '-' && words.lower(title.lead - 2) === 'court') return true
  return bodyNouns.has(before) || soleOffices.has(before)
}
