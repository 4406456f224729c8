/** "did not", "has done so since 2016", "never did", "did it nine times": a deed in short, which takes up the duty right before it. */
import { endsClause, isProVerb, proVerbAt } from '../pro-verbs.ts'
import type { ToldDeed } from './told-deed.ts'

interface ShortDeed {
  /** The token of the verb. */
  readonly at: number
  readonly negated: boolean
}

/** Reads the clause as a verb that takes up the duty; null: it has more to tell. */
export function shortDeed({ view, from, to, duty, dutyView }: ToldDeed): ShortDeed | null {
  const passive = dutyView.words[duty.content.from - 1] === 'be'
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
