/** What somebody did, set against a duty: "posted none", "did not", "took 41", "spent $14,000 on mailers anyway". */
import { Shape } from '../../article/tokens.ts'
import type { Clause } from '../grammar/clause.ts'
import { isAdverb, isAuxiliary, isCalledSo, isFiniteCue, isReportingVerb, isVerbHere } from '../grammar/verb-group.ts'
import { isPursuing } from '../judged/positions/pursuing.ts'
import type { SentenceView } from '../sentence-view.ts'
import { againstAmount, againstLimit } from './amount-done.ts'
import { stemOf, stemsOf } from './content-words.ts'
import type { Duty, DutyKind } from './duty.ts'
import { shortDeed } from './short-deed.ts'
import type { ToldDeed } from './told-deed.ts'

export interface Deed {
  /** The token of its verb. */
  readonly verb: number
  readonly broken: boolean
}

/** How a deed is linked to the duty. */
export interface Setting {
  /** The words before it set it against the duty: "but", "instead", "anyway". */
  readonly contrast: boolean
  /** "despite", "although": whatever was done is against the duty. */
  readonly concession: boolean
  /** "something it has not done", "which it never held": its object is what the duty asks. */
  readonly takesUp: boolean
  /** It stands right behind the duty, so that "did not" takes it up. */
  readonly behind: boolean
}

/** What is only to come, or might be: no deed. */
const toCome =
  /^(?:will|would|could|should|must|shall|can|cannot|ca|wo|plans?|planned|planning|wants?|wanted|hopes?|hoped|propose[sd]?|seeks?|seeking|intends?|intended|if|unless|expects?|expected|asked|asks|requested|until|considers?|considering|considered|weigh(?:s|ed|ing)|tr(?:y|ies|ied|ying)|need|needs|likely)$/
/** What lets somebody off: "got a waiver", "is exempt". */
const letsOff =
  /^(?:exempt(?:s|ed|ion|ions)?|waive[rds]*|waivers|variances?|extensions?|permission|allowed|exceptions?|excused|exceeds?|exceeded|appeal(?:s|ed|ing)?|sue[sd]?|suing|challeng(?:e|es|ed|ing)|repeal(?:s|ed)?|grandfathered)$/

const denies = /^(?:not|n't|never|no|none|nobody|neither|nor|without|nothing|zero|cannot)$/
const omits =
  /^(?:fail(?:s|ed|ing)?|neglect(?:s|ed)?|refus(?:es|ed)|declin(?:es|ed)|skip(?:s|ped)?|omit(?:s|ted)?|lack(?:s|ed)?|ignor(?:es|ed)|miss(?:es|ed)|dropped|bypass(?:es|ed)|forgot|stopped|yet|instead|rather)$/
const late = /^(?:late|overdue|tardy|belatedly)$/
const anyway = /^(?:anyway|regardless|nonetheless|nevertheless|still|anyhow)$/

/** "may let reporters see it": what somebody is free to do; "may have let" is a hedge. */
const isFree = (view: SentenceView, i: number): boolean =>
  /^(?:may|might)$/.test(view.words[i] as string) &&
  !isCalledSo(view, i) &&
  !/^(?:have|not|be)$/.test(view.words[i + 1] ?? '')

/** The deed of a clause, and whether it breaks the duty or keeps it; null: it tells of neither. */
export function deedOf(
  view: SentenceView,
  { from, to }: Pick<Clause, 'from' | 'to'>,
  duty: Duty,
  dutyView: SentenceView,
  setting: Setting,
): Deed | null {
  const words = view.words.slice(from, to)
  if (words.some((word, i) => toCome.test(word) || letsOff.test(word) || isFree(view, from + i))) return null
  const verb = verbOf(view, from, to)
  if (verb < 0) return null
  const told: ToldDeed = { view, from, to, verb, words, duty, dutyView }
  const short = setting.behind && !duty.ofDeedBefore ? shortDeed(told) : null
  if (short) return { verb: short.at, broken: (duty.kind === 'refrain') !== short.negated }
  const broken = readers[duty.ofDeedBefore ? 'before' : duty.kind](told, setting)
  return broken === null ? null : { verb, broken }
}

/** Does the deed break the duty (true) or keep it? Null: it tells of neither. */
type DeedReader = (told: ToldDeed, setting: Setting) => boolean | null

const readers: Readonly<Record<DutyKind | 'before', DeedReader>> = {
  before: breaksBefore,
  limit: (told) => againstAmount(told) ?? againstLimit(told),
  refrain: breaksBan,
  do: breaksDemand,
}

/** "It met in secret. State law bars that.", "It posted nothing. State law requires that.": the deed was told before its duty. */
function breaksBefore({ view, verb, words, duty: { kind } }: ToldDeed): true | null {
  if (kind === 'limit' || isPursuing(view.words[verb] as string)) return null
  return words.some(isLeft) === (kind === 'do') || null
}

/** "may not hold children" and "held 14 anyway" */
function breaksBan(told: ToldDeed, { contrast, concession }: Setting): true | null {
  const { view, verb, words } = told
  const done = view.words[verb] as string
  if (words.some((word) => denies.test(word)) || isPursuing(done) || ends.test(done)) return null
  const shared = sharedWords(told)
  const opposed = contrast || words.some((word) => anyway.test(word))
  return shared >= 2 || (shared >= 1 && opposed) || concession || null
}

/** "must post agendas" and "posted none", "posted them late", "voted instead" */
function breaksDemand(told: ToldDeed, { behind, takesUp, concession, contrast }: Setting): boolean | null {
  const { view, from, verb, words } = told
  const left = words.find(isLeft)
  // "That did not happen", "never held one", "Nobody has filed any"
  if (
    left &&
    behind &&
    (happens.test(view.words[verb] as string) || /^(?:one|any|it|them)$/.test(view.words[verb + 1] ?? ''))
  )
    return true
  if (takesUp) return left !== undefined || null
  const shared = sharedWords(told)
  if (left && (shared > 0 || /^(?:none|nothing|zero)$/.test(left))) return true
  const amount = againstAmount(told)
  if (amount !== null) return amount
  if (!left && shared > 0 && words.some((word) => late.test(word))) return true
  if (concession && !isReportingVerb(view.words[verb])) return true
  return (contrast && /^(?:instead|rather)$/.test(view.words[from] ?? '')) || null
}

const isLeft = (word: string): boolean => denies.test(word) || omits.test(word)

/** How many words the deed shares with what the duty asks. */
function sharedWords({ words, duty: { content }, dutyView }: ToldDeed): number {
  const asked = stemsOf(dutyView.words.slice(content.from, content.to))
  return words.filter((word) => asked.has(stemOf(word) ?? ' ')).length
}

const happens = /^(?:happen(?:s|ed)?|occur(?:s|red)?|took|taken|begun?)$/

const ends = /^(?:stop(?:s|ped)|end(?:s|ed)|quit|ban(?:s|ned)|bar(?:s|red)|forb[ia]ds?|warn(?:s|ed))$/

/** The finite verb of a clause; its last auxiliary if it has no other; -1. */
function verbOf(view: SentenceView, from: number, to: number): number {
  let auxiliary = -1
  for (let i = from; i < to; i++) {
    if (isAuxiliary(view, i)) {
      auxiliary = i
      continue
    }
    if (isAdverb(view, i)) continue
    const word = view.words[i] as string
    // "had none on weekends, the report found"
    if (auxiliary >= 0 && /^[,;]$/.test(word)) break
    const counts = opensAmount.test(view.words[i + 1] ?? '')
    if (isReportingVerb(word) && !counts) continue
    if (isVerbHere(view, i) || isFiniteCue(word) || (counts && isPast(view, i, from))) return i
  }
  return auxiliary
}

/** "it burned 61": a word in -ed that no list knows. */
const isPast = ({ words, shapes }: SentenceView, i: number, from: number): boolean =>
  i >= from && shapes[i] === Shape.lower && /^(?:[a-z]{2,}ed|held|kept|paid)$/.test(words[i] as string)

const opensAmount =
  /^(?:\$|\d|one|two|three|four|five|six|seven|eight|nine|ten|none|no|nothing|only|just|about|nearly|more|almost|some)(?![a-z])/
