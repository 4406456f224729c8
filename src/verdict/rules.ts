/** Every verdict rule, in one list. */
import { complyCues } from './cues/comply.ts'
import { deadlineCues } from './cues/deadlines.ts'
import { dodgingCues } from './cues/dodging.ts'
import { keepingCues } from './cues/keeping.ts'
import { measureCues } from './cues/measures.ts'
import { standingCues } from './cues/standing.ts'
import { turnsOfPhrase } from './cues/turns.ts'
import { undoneCues } from './cues/undone.ts'
import { violateCues } from './cues/violate.ts'
import { frames } from './frames.ts'
import { degrees } from './operators/degrees.ts'
import { directives } from './operators/directives.ts'
import { exceptions } from './operators/exceptions.ts'
import { affirmations, past } from './operators/facts.ts'
import { hedges } from './operators/hedges.ts'
import { predicates } from './operators/predicates.ts'
import { reversals } from './operators/reversals.ts'
import { reviews } from './operators/reviews.ts'
import { stopping } from './operators/stopping.ts'
import { unreal } from './operators/unreal.ts'
import { unsaid } from './operators/unsaid.ts'
import type { VerdictRule } from './rule.ts'
import { speech } from './sources/speech.ts'

export const verdictRules: readonly VerdictRule[] = [
  ...complyCues,
  ...violateCues,
  ...turnsOfPhrase,
  ...keepingCues,
  ...dodgingCues,
  ...measureCues,
  ...undoneCues,
  ...deadlineCues,
  ...standingCues,
  ...reversals,
  ...hedges,
  ...degrees,
  ...exceptions,
  ...unreal,
  ...unsaid,
  ...directives,
  ...stopping,
  ...predicates,
  ...affirmations,
  ...reviews,
  ...past,
  ...speech,
  ...frames,
]
