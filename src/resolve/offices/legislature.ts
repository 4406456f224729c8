/** Whose legislature a bare "Sen." or "Rep." sits in. */
import { says } from '../../article/says.ts'
import { unitedStates } from '../../rules/place/federal.ts'
import { hasDelegates } from '../../rules/place/legislatures.ts'
import type { Span } from '../../types.ts'
import { isOfDelegation } from '../delegation.ts'
import { isFederalNear } from '../governments.ts'
import { likeliestState, type OfficeContext } from '../office-context.ts'

/** "Del. Ann Poe": where there is a House of Delegates, of its state; else of whose legislature the article speaks. */
export function legislatureOfDelegate(context: OfficeContext, at: number): string | null {
  const state = likeliestState(context, at, true)
  return state !== null && hasDelegates(state) ? state : legislature(context, at)
}

/** A bare "Sen." or "Rep." is whose legislature the article speaks of; null if it speaks of none. */
export function legislature(context: OfficeContext, at: number, title: Span | null = null): string | null {
  const { article, cues } = context
  const delegation = title ? isOfDelegation(article, title) : null
  if (delegation !== null) return delegation ? unitedStates : null
  const state = says(article, stateBills) || cues.state.length > 0
  if (cues.federal.length > 0 && (!state || isFederalNear(cues, at)))
    return says(article, congress) ? unitedStates : null
  return state ? likeliestState(context, at, true) : null
}

const stateBills =
  /\b(?:(?:House|Senate|Assembly) (?:Bill|File|Joint Resolution)|HB|SB|LB|AB|LD|[Ll]egislative session|[Ss]tatehouse|Legislature) ?\d?/
export const congress =
  /\b(?:Congress(?:man|woman|ional)?|U\.S\. (?:Senate|House|Sen|Rep)|Capitol Hill|S\. Res|H\. Res|H\.R|Foreign Relations Committee)\b/
