/** Status from a cue and the operators that reach it: reversals are counted, hedges weaken, irrealis silences. */
import type { Verdict } from '../record.generated.ts'
import type { Match } from './matches.ts'
import type { CueRule, OperatorEffect, OperatorRule, SpeechRule } from './rule.ts'

/** A match whose effect is counted, whatever form its rule has. */
export interface Effect {
  readonly match: Match<OperatorRule> | Match<SpeechRule>
  readonly effect: OperatorEffect
}

/** What came of composing; `dropped` tells why there is no verdict. */
export type Composed =
  | {
      readonly status: Verdict['status']
      readonly hedged: boolean
      readonly past: boolean
      readonly dropped: null
    }
  | { readonly status: null; readonly dropped: 'irrealis' }

/**
 * Composes the effects, given from the cue outwards, over the cue's own polarity.
 *
 * `denied`: the question that this is has been answered with no.
 *
 * @example a cue `violates` under `not`, under `no evidence`: two reversals, non_compliant
 */
export function compose(cue: CueRule, effects: readonly Effect[], denied = false): Composed {
  let complies = cue.polarity === 'complies'
  let hedged = false
  let partial = false
  let shared = false
  let wholeWithin = false
  let short = false
  let past = false
  let review = false
  for (const { effect } of effects) {
    switch (effect) {
      case 'reverses':
        // "does not fully comply", "not with some provisions": not the compliance is denied but its being whole.
        if (partial || (wholeWithin && complies)) {
          short = wholeWithin
          partial = true
        } else complies = !complies
        wholeWithin = false
        break
      case 'doubts':
        complies = !complies
        hedged = true
        break
      case 'hedges':
        hedged = true
        break
      case 'partial':
        partial = true
        break
      case 'share':
        shared = true
        break
      case 'whole':
        wholeWithin = true
        break
      case 'past':
        past = true
        break
      case 'reviews':
        review = true
        break
      case 'largely':
        // "not in substantial compliance": not in compliance.
        break
      case 'affirms':
        // The infinitive is told as fact, so nothing changes; what stands further out still counts.
        break
      case 'unreal':
        if (!review) return { status: null, dropped: 'irrealis' }
        break
      default: {
        const never: never = effect
        return never
      }
    }
  }
  if (review) return { status: 'under_review', hedged, past, dropped: null }
  if ((partial || (shared && complies)) && !hedged)
    return { status: 'partially_compliant', hedged, past, dropped: null }
  if (denied) complies = !complies
  // "may not fully comply": what may be is that it falls short.
  if (short && hedged) complies = false
  const flat = complies ? 'compliant' : 'non_compliant'
  const weak = complies ? 'possibly_compliant' : 'possibly_non_compliant'
  return { status: hedged ? weak : flat, hedged, past, dropped: null }
}
