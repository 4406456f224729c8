/** Every verdict rule, in one list. */
import { complyCues } from './cues/comply.ts'
import { violateCues } from './cues/violate.ts'
import { degrees, hedges } from './operators/hedges.ts'
import { reversals } from './operators/reversals.ts'
import { affirmations, past, reviews, unreal } from './operators/unreal.ts'
import type { VerdictRule } from './rule.ts'
import { speech } from './sources/speech.ts'

export const verdictRules: readonly VerdictRule[] = [
  ...complyCues,
  ...violateCues,
  ...reversals,
  ...hedges,
  ...degrees,
  ...unreal,
  ...affirmations,
  ...reviews,
  ...past,
  ...speech,
]
