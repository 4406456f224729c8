/** What somebody did, set against a duty: "posted none", "did not", "took 41", "spent $14,000 on mailers anyway". */
import { Shape } from '../../article/tokens.ts'
import type { Clause } from '../grammar/clause.ts'
import { isAdverb, isAuxiliary, isCalledSo, isFiniteCue, isReportingVerb, isVerbHere } from '../grammar/verb-group.ts'
import { isPursuing } from '../judged/positions/pursuing.ts'
import { endsClause, isProVerb, proVerbAt } from '../pro-verbs.ts'
import type { SentenceView } from '../sentence-view.ts'
import { type Amount, firstAmount } from './amounts.ts'
import { stemOf, stemsOf } from './content-words.ts'
import type { Duty } from './duty.ts'

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
  clause: Pick<Clause, 'from' | 'to'>,
  duty: Duty,
  dutyView: SentenceView,
  setting: Setting,
): Deed | null {
  const words = view.words.slice(clause.from, clause.to)
  if (words.some((word, i) => toCome.test(word) || letsOff.test(word) || isFree(view, clause.from + i))) return null
  const verb = verbOf(view, clause)
  if (verb < 0) return null
  const denied = words.some((word) => denies.test(word) || omits.test(word))
  if (duty.ofDeedBefore)
    return duty.kind !== 'limit' && denied === (duty.kind === 'do') && !isPursuing(view.words[verb] as string)
      ? { verb, broken: true }
      : null
  const passive = /^be$/.test(dutyView.words[duty.content.from - 1] ?? '')
  const short = setting.behind ? shortOf(view, clause, passive) : null
  if (short) return { verb: short.at, broken: (duty.kind === 'refrain') !== short.negated }
  if (duty.kind === 'limit') {
    const counted = counts(view, clause, verb, duty, dutyView) ?? compares(view, clause, verb)
    return counted === null ? null : { verb, broken: counted }
  }
  const content = dutyView.words.slice(duty.content.from, duty.content.to)
  const asked = stemsOf(content)
  const shared = words.filter((word) => asked.has(stemOf(word) ?? ' ')).length
  if (duty.kind === 'refrain') {
    if (
      words.some((word) => denies.test(word)) ||
      isPursuing(view.words[verb] as string) ||
      ends.test(view.words[verb] as string)
    )
      return null
    const opposed = setting.contrast || words.some((word) => anyway.test(word))
    return shared >= 2 || (shared >= 1 && opposed) || setting.concession ? { verb, broken: true } : null
  }
  // "That did not happen", "No vote took place"
  if (denied && happens.test(view.words[verb] as string) && setting.behind) return { verb, broken: true }
  // "never held one", "Nobody has filed any"
  if (denied && setting.behind && /^(?:one|any|it|them)$/.test(view.words[verb + 1] ?? ''))
    return { verb, broken: true }
  if (setting.takesUp) return denied ? { verb, broken: true } : null
  const left = words.findIndex((word) => denies.test(word) || omits.test(word))
  if (left >= 0 && (shared > 0 || /^(?:none|nothing|zero)$/.test(words[left] as string))) return { verb, broken: true }
  const told = counts(view, clause, verb, duty, dutyView)
  if (told !== null) return { verb, broken: told }
  if (left < 0 && shared > 0 && words.some((word) => late.test(word))) return { verb, broken: true }
  if (setting.concession && !isReportingVerb(view.words[verb] as string)) return { verb, broken: true }
  return setting.contrast && /^(?:instead|rather)$/.test(view.words[clause.from] ?? '') ? { verb, broken: true } : null
}

const happens = /^(?:happen(?:s|ed)?|occur(?:s|red)?|took|taken|begun?)$/

const ends = /^(?:stop(?:s|ped)|end(?:s|ed)|quit|ban(?:s|ned)|bar(?:s|red)|forb[ia]ds?|warn(?:s|ed))$/

/** "did not", "has done so since 2016", "never did", "did it nine times". */
function shortOf(
  view: SentenceView,
  { from, to }: Pick<Clause, 'from' | 'to'>,
  passive: boolean,
): { readonly at: number; readonly negated: boolean } | null {
  for (let i = Math.max(from, 1); i < to; i++) {
    if (!isProVerb(view.words[i] as string)) continue
    const verb = proVerbAt(view, i)
    if (!verb || verb.hedged) return null
    // "must post agendas": "was not" takes up no verb but "be".
    if (!passive && /^(?:is|are|was|were)/.test(view.words[i] as string)) return null
    // "has yet to."
    if (view.words[i + 1] === 'yet' && view.words[i + 2] === 'to')
      return /^(?:[.,;"]|do|say)$/.test(view.words[i + 3] ?? '.') ? { at: i, negated: true } : null
    const negated =
      verb.negated || view.words.slice(from, verb.to).some((word) => nobody.test(word) || refuses.test(word))
    let end = verb.to
    if (/^(?:do|done)$/.test(view.words[end] ?? '')) end++
    const doing = end > verb.to ? end - 1 : i
    if (/^(?:so|it|that|this)$/.test(view.words[end] ?? '') && /^d(?:id|o|oes|one)/.test(view.words[doing] as string))
      end++
    const next = view.words[end] ?? '.'
    const closes = (end > verb.to || negated) && closesShort.test(next)
    return closes || endsClause(view, { ...verb, to: next === ',' ? end + 1 : end }) ? { at: doing, negated } : null
  }
  return null
}

const nobody = /^(?:never|nobody|none|no|neither)$/
/** "failed to do so" */
const refuses = /^(?:fail(?:s|ed)?|neglect(?:s|ed)?|refus(?:es|ed)|declin(?:es|ed)|forgot)$/

const closesShort =
  /^(?:since|in|on|at|for|from|last|this|every|each|once|twice|by|anyway|again|when|because|before|after|during|regularly|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/

/** The finite verb of a clause; its last auxiliary if it has no other; -1. */
function verbOf(view: SentenceView, { from, to }: Pick<Clause, 'from' | 'to'>): number {
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

/** The deed's number against the duty's; null: they count different things. */
function counts(
  view: SentenceView,
  clause: Pick<Clause, 'from' | 'to'>,
  verb: number,
  duty: Duty,
  dutyView: SentenceView,
): boolean | null {
  const { from, to } = duty.content
  // "gives agencies five days to answer"
  const start = duty.kind === 'limit' ? Math.max(duty.from, from - 10) : from
  const end = view.words[clause.to] === 'once' ? clause.to + 1 : clause.to
  for (let i = start; i < to; i++) {
    const ruled = firstAmount(dutyView, i, to)
    if (!ruled) return null
    i = ruled.at
    if (isCondition(dutyView, duty, ruled)) continue
    const done =
      firstAmount(view, verb, end, ({ unit }) => unit === ruled.unit) ??
      (ruled.unit === '$' ? null : firstAmount(view, verb, end, ({ unit }) => unit === null)) ??
      (ruled.unit === null && crowds.test(dutyView.lower)
        ? firstAmount(view, verb, end, ({ unit }) => heads.test(unit ?? ''))
        : null)
    if (!done) continue
    if (
      done.unit === '$' &&
      view !== dutyView &&
      !charges.test(view.words[verb] as string) &&
      !sharesWord(view, clause, duty, dutyView)
    )
      return null
    const [did, may] = done.unit === null || ruled.unit === null ? [done.count, ruled.count] : [done.value, ruled.value]
    return did === may ? false : isMost(dutyView, duty, ruled) ? did > may : did < may
  }
  return null
}

/** "took twice that", "held far more": measured by the limit itself. */
function compares({ words, count }: SentenceView, { to }: Pick<Clause, 'from' | 'to'>, verb: number): boolean | null {
  for (let i = verb + 1; i < to; i++) {
    const next = i + 1 < count ? (words[i + 1] as string) : '.'
    if (/^(?:twice|triple|double|times)$/.test(words[i] as string) && /^(?:that|as|the)$/.test(next)) return true
    if (!/^(?:[.,;]|than|still)$/.test(next) || (next === 'than' && words[i + 2] !== 'that')) continue
    if (/^(?:longer|more|higher)$/.test(words[i] as string) && words[i - 1] !== 'no') return true
    if (/^(?:less|fewer|sooner|faster)$/.test(words[i] as string)) return false
  }
  return null
}

/** "caps the jail population at 320": who is counted there. */
const crowds =
  /\b(?:population|capacity|jails?|prisons?|inmates|prisoners|people|detainees|children|students|pupils|beds|residents)\b/
const heads = /^(?:people|person|inmat|prisoner|detaine|children|child|student|pupil|women|men|boys?|girls?|youth)/

const charges = /^(?:charge[sd]?|bill(?:s|ed)|collect(?:s|ed)|levie[sd]|asked|want(?:s|ed))$/

/** "seek bids on purchases above $50,000": when there is a duty, not how much must be done. */
const isCondition = ({ words }: SentenceView, { kind }: Duty, { at, unit }: Amount): boolean =>
  kind === 'do' &&
  !/\b(?:no more than|at most|only|at least|no (?:fewer|less) than|up to|within)(?: \$)?$/.test(
    words.slice(Math.max(0, at - 4), at).join(' '),
  ) &&
  (unit === '$' ||
    /\b(?:above|over|exceeding|more than|larger than|under|below)(?: \$)?$/.test(
      words.slice(Math.max(0, at - 4), at).join(' '),
    ))

const sharesWord = (
  view: SentenceView,
  { from, to }: Pick<Clause, 'from' | 'to'>,
  duty: Duty,
  dutyView: SentenceView,
): boolean => {
  const asked = stemsOf(dutyView.words.slice(duty.from, duty.content.to))
  return view.words.slice(from, to).some((word) => asked.has(stemOf(word) ?? ' '))
}

/** Is the number the most that there may be, or the least that there must be? */
function isMost({ words }: SentenceView, duty: Duty, { at }: Amount): boolean {
  const before = words.slice(Math.max(0, at - 4), at).join(' ')
  if (
    /\b(?:no more than|at most|only|within|up to|in|maximum of|limit of|not exceed|exceeding|over|above|under)$/.test(
      before,
    )
  )
    return true
  if (/\b(?:at least|no fewer than|no less than|minimum of)$/.test(before)) return false
  const behind = words.slice(at, at + 4).join(' ')
  if (/\b(?:notice|ahead|before|in advance|prior)\b/.test(behind)) return false
  return duty.kind === 'limit'
}
