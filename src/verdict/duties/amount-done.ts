/** The number of a deed against that of a duty: "gives agencies five days" and "took 41", "caps it at 320" and "held twice that". */
import type { SentenceView } from '../sentence-view.ts'
import { type Amount, firstAmount } from './amounts.ts'
import { stemOf, stemsOf } from './content-words.ts'
import type { Duty } from './duty.ts'
import type { ToldDeed } from './told-deed.ts'

/** Does the deed's number break the duty's (true) or keep it? Null: they count different things. */
export function againstAmount(told: ToldDeed): boolean | null {
  const { view, verb, duty, dutyView } = told
  const { from, to } = duty.content
  // "gives agencies five days to answer"
  const start = duty.kind === 'limit' ? Math.max(duty.from, from - 10) : from
  const end = view.words[told.to] === 'once' ? told.to + 1 : told.to
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
    if (done.unit === '$' && view !== dutyView && !charges.test(view.words[verb] as string) && !sharesWord(told))
      return null
    const [did, may] = done.unit === null || ruled.unit === null ? [done.count, ruled.count] : [done.value, ruled.value]
    return did === may ? false : isMost(dutyView, duty, ruled) ? did > may : did < may
  }
  return null
}

/** "took twice that", "held far more": measured by the limit itself. Null: nothing is. */
export function againstLimit({ view: { words, count }, to, verb }: ToldDeed): boolean | null {
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

function sharesWord({ words, duty, dutyView }: ToldDeed): boolean {
  const asked = stemsOf(dutyView.words.slice(duty.from, duty.content.to))
  return words.some((word) => asked.has(stemOf(word) ?? ' '))
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
