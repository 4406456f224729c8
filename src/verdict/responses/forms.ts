/** The turns in which a claim is answered: disputes the finding, called the charge baseless, does not dispute it, conceded as much. */
import { remember } from '../../remember.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import type { SentenceView } from '../sentence-view.ts'
import {
  admittedAt,
  type ClaimWords,
  calledWorthless,
  claimAt,
  deniedAt,
  endsHere,
  isWorthless,
  type Pointer,
  pronounAt,
} from './claim.ts'

/** An answer as it stands in a sentence; token indices. */
export interface AnswerForm {
  readonly agrees: boolean
  readonly pointer: Pointer
  /** The verb. */
  readonly at: number
  /** Where its verb group begins: the one who answers stands before it. */
  readonly start: number
  /** Offset, in the article, behind the words. */
  readonly end: number
}

const denies =
  /^(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contest(?:s|ed)?|refut(?:e|es|ed)|rebut(?:s|ted)?|dismiss(?:es|ed)?)$/
const denying = /^(?:denying|disputing|rejecting|contesting)$/
const admits = /^(?:acknowledg(?:e|es|ed)|conced(?:e|es|ed)|admit(?:s|ted)?)$/
const accepts = /^accept(?:s|ed)?$/
const calls = /^(?:call(?:s|ed)?|label(?:s|ed|led)?|dismiss(?:es|ed)?|describ(?:e|es|ed)|term(?:s|ed)?|brand(?:s|ed)?)$/
const says = /^(?:sa(?:id|y|ys)|insist(?:s|ed)?|maintain(?:s|ed)?|argue[sd]?|contend(?:s|ed)?)$/

const answers = remember(
  (word) =>
    [denies, denying, admits, accepts, calls, says].some((verbs) => verbs.test(word)) ||
    /^(?:dis)?agree[sd]?$/.test(word),
)

/** The first answer between two tokens. `gap`: what is answered stands before ("a charge the mayor rejects"). */
export function answerForm(view: SentenceView, from: number, to: number, gap: boolean): AnswerForm | null {
  for (let i = from; i < to; i++) {
    if (!answers(view.words[i] as string)) continue
    const form = gap ? formWithoutObject(view, i, from) : formAt(view, i, from)
    if (form) return form
  }
  return null
}

function formAt(view: SentenceView, i: number, floor: number): AnswerForm | null {
  const word = view.words[i] as string
  const agreesWith = /^(?:dis)?agree[sd]?$/.test(word) && view.words[i + 1] === 'with'
  const next = agreesWith ? i + 2 : i + 1
  if (next >= view.count) return null
  const rest = view.text.slice((view.starts[next] as number) - view.start)
  const group = groupOf(view, i, floor)
  if (!group) return null
  const answer = (agrees: boolean, found: ClaimWords): AnswerForm => ({
    agrees,
    pointer: found.pointer,
    at: i,
    start: group.start,
    end: (view.starts[next] as number) + found.length,
  })
  if (calls.test(word) && !group.negated) {
    const called = claimAt(rest) ?? pronounAt(rest)
    if (called && calledWorthless(rest.slice(called.length))) return answer(false, called)
  }
  if (says.test(word) && !group.negated) {
    const skipped = /^that (?=the|this|those|these|any)/.exec(rest)?.[0].length ?? 0
    const said = claimAt(rest.slice(skipped))
    if (said && isWorthless(rest.slice(skipped + said.length)))
      return answer(false, { ...said, length: skipped + said.length })
  }
  if (isDenial(view, i) || (agreesWith && word.startsWith('dis'))) {
    const denied = deniedAt(rest)
    if (!denied || !endsHere(rest.slice(denied.length))) return null
    return isTurned(word, group.negated) ? answer(group.negated, denied) : null
  }
  // "The EPA says it does; the mayor disagrees."
  if (/^disagree[sd]?$/.test(word) && !agreesWith && !group.negated && /^[.;]?$/.test(rest) && group.start === i)
    return answer(false, { pointer: 'this-claim', length: 0 })
  if (group.negated) return null
  const admitted = admits.test(word)
    ? admittedAt(rest)
    : accepts.test(word) || (agreesWith && word.startsWith('agree'))
      ? claimAt(rest)
      : null
  return admitted && endsHere(rest.slice(admitted.length)) ? answer(true, admitted) : null
}

/** "a charge the mayor rejects", "which the state does not dispute", "a claim the city calls baseless". */
function formWithoutObject(view: SentenceView, i: number, floor: number): AnswerForm | null {
  const word = view.words[i] as string
  const behind = view.text.slice((view.ends[i] as number) - view.start)
  const group = groupOf(view, i, floor)
  if (!group || i === floor) return null
  const form = { pointer: 'this-claim', at: i, start: group.start, end: view.ends[i] as number } as const
  if (calls.test(word) && !group.negated && calledWorthless(behind)) return { ...form, agrees: false }
  if (!endsHere(behind)) return null
  if (isDenial(view, i)) return isTurned(word, group.negated) ? { ...form, agrees: group.negated } : null
  return admits.test(word) && !group.negated ? { ...form, agrees: true } : null
}

const isDenial = (view: SentenceView, i: number): boolean => {
  const word = view.words[i] as string
  return (
    denies.test(word) ||
    (denying.test(word) && /^(?:is|are|was|were|been|still|also|not)$/.test(view.words[i - 1] ?? ''))
  )
}

/** Only to deny and to dispute say the contrary under a negation: who did not contest a charge may have held his peace. */
const isTurned = (word: string, negated: boolean): boolean => !negated || /^(?:den|disput)/.test(word)

const plain = /^(?:has|have|had|do|does|did|is|are|was|were|been|also|both|all|"|-)$/
const not = /^not$|^(?:has|have|had|do|does|did|is|are)n't$/

/** The verb group that ends with token `i`, if it tells a fact: not "would dispute", "to deny", "neither confirmed nor denied". */
function groupOf(
  view: SentenceView,
  i: number,
  floor: number,
): { readonly start: number; readonly negated: boolean } | null {
  const start = verbGroupStart(view, i, floor)
  let negated = false
  for (let k = start; k < i; k++) {
    const word = view.words[k] as string
    if (not.test(word)) negated = true
    else if (!plain.test(word) && !(word.length > 3 && /ly$|^(?:long|again|since|still|once|also|now)$/.test(word)))
      return null
    // "the charges were denied"
    if (/^(?:is|are|was|were|been)$/.test(word) && !/ing$/.test(view.words[i] as string)) return null
  }
  const before = view.words[start - 1] ?? ''
  return /^(?:to|nor|neither|or|if|should|be|being)$/.test(before) ? null : { start, negated }
}

/** "The claims are without merit, the mayor said": the sentence opens with what is denied. */
export function openingDenial(view: SentenceView): AnswerForm | null {
  const found = claimAt(view.text)
  if (!found || !isWorthless(view.text.slice(found.length))) return null
  const end = view.start + found.length
  const at = view.starts.findIndex((start) => start > end)
  return at < 0 ? null : { agrees: false, pointer: found.pointer, at, start: 0, end: view.ends[at] as number }
}
