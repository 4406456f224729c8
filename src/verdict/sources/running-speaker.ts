/** "Dillard said the county broke the act. It also failed to notify landowners.": who spoke goes on speaking. */
import { type AttributionInput, isClaimed, type Layer } from './layer.ts'

/** In sentences of one paragraph. */
const BACK = 2

/** What is said of somebody just spoken of: "it also", "those", "the latter", "two of them". */
const goesOn =
  /^(?:and |but |however, |still, |in addition, |further, )?(?:it|they|those|these|the (?:former|latter|others?|second|first|rest)|(?:one|two|three|both|neither|none|all|most|some|several) of (?:them|those|these)|both|neither|its|their)\b/i

/** The verb of saying of the sentence before, with its speaker; null if the words turn to something else. */
export function runningLayer({ view, context }: AttributionInput): Layer | null {
  if (view.quotes.length > 0) return null
  for (let back = view.index; back >= Math.max(0, view.index - BACK); back--) {
    const at = back === view.index ? view : context.viewOf(back)
    if (at.block !== view.block) return null
    const said = back === view.index ? null : context.saidIn(back)
    if (said) return isReport(said) ? { ...said, match: null } : null
    if (!goesOn.test(at.text)) return null
  }
  return null
}

/** A denial or a doubt is not carried on, nor what nobody in particular says. */
const isReport = (layer: Layer): boolean => layer.speaker !== null && isClaimed(layer)
