/** Every verdict rule, in one list. */

import { adherenceCues } from './cues/adherence.ts'
import { againstLawCues } from './cues/against-law.ts'
import { authorityCues } from './cues/authority.ts'
import { blamedDeedCues } from './cues/blamed-deeds.ts'
import { breachNouns } from './cues/breach-nouns.ts'
import { cleanBillCues } from './cues/clean-bills.ts'
import { complyCues } from './cues/comply.ts'
import { deadlineCues } from './cues/deadlines.ts'
import { deedCues } from './cues/deeds.ts'
import { dodgingCues } from './cues/dodging.ts'
import { dutyCues } from './cues/duties.ts'
import { enoughCues } from './cues/enough.ts'
import { keepingCues } from './cues/keeping.ts'
import { laxityCues } from './cues/laxity.ts'
import { leaveCues } from './cues/leave.ts'
import { limitCues } from './cues/limits.ts'
import { measureCues } from './cues/measures.ts'
import { owedCues } from './cues/owed.ts'
import { proprietyCues } from './cues/propriety.ts'
import { resistingCues } from './cues/resisting.ts'
import { slightingCues } from './cues/slighting.ts'
import { standingCues } from './cues/standing.ts'
import { testCues } from './cues/tests.ts'
import { turnsOfPhrase } from './cues/turns.ts'
import { undoneCues } from './cues/undone.ts'
import { violateCues } from './cues/violate.ts'
import { wrongdoingCues } from './cues/wrongdoing.ts'
import { frames } from './frames.ts'
import { degrees } from './operators/degrees.ts'
import { directives } from './operators/directives.ts'
import { exceptions } from './operators/exceptions.ts'
import { affirmations, past } from './operators/facts.ts'
import { hedges } from './operators/hedges.ts'
import { noneFound } from './operators/none-found.ts'
import { predicates } from './operators/predicates.ts'
import { reversals } from './operators/reversals.ts'
import { reviews } from './operators/reviews.ts'
import { stopping } from './operators/stopping.ts'
import { unreal } from './operators/unreal.ts'
import { unsaid } from './operators/unsaid.ts'
import { unsure } from './operators/unsure.ts'
import type { VerdictRule } from './rule.ts'
import { blameSpeech } from './sources/blame-speech.ts'
import { speech } from './sources/speech.ts'

export const verdictRules: readonly VerdictRule[] = [
  ...complyCues,
  ...violateCues,
  ...turnsOfPhrase,
  ...keepingCues,
  ...dodgingCues,
  ...againstLawCues,
  ...slightingCues,
  ...blamedDeedCues,
  ...breachNouns,
  ...adherenceCues,
  ...measureCues,
  ...limitCues,
  ...authorityCues,
  ...leaveCues,
  ...wrongdoingCues,
  ...cleanBillCues,
  ...laxityCues,
  ...enoughCues,
  ...owedCues,
  ...proprietyCues,
  ...resistingCues,
  ...testCues,
  ...undoneCues,
  ...deadlineCues,
  ...deedCues,
  ...dutyCues,
  ...standingCues,
  ...reversals,
  ...noneFound,
  ...hedges,
  ...degrees,
  ...exceptions,
  ...unreal,
  ...unsaid,
  ...unsure,
  ...directives,
  ...stopping,
  ...predicates,
  ...affirmations,
  ...reviews,
  ...past,
  ...speech,
  ...blameSpeech,
  ...frames,
]
