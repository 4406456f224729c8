/** Every citation rule, in one list. */

import { actInitialsRules } from './act-initials.ts'
import { numberedActRules } from './act-numbered.ts'
import { actSectionRules } from './act-section.ts'
import { ballotMeasureRules } from './ballot-measure.ts'
import { federalBillRules } from './bill-federal.ts'
import { stateBillRules } from './bill-state.ts'
import { caseRules } from './case.ts'
import { cfrRules } from './cfr.ts'
import { constitutionRules } from './constitution.ts'
import { executiveOrderRules } from './executive-order.ts'
import { federalRegisterRules } from './federal-register.ts'
import type { CitationRule } from './law.ts'
import { localCodeRules } from './local-code.ts'
import { namedActRules } from './named-act.ts'
import { namedAmendmentRules } from './named-amendment.ts'
import { publicLawRules } from './public-law.ts'
import { shortSectionRules } from './section-short.ts'
import { stateCodeRules } from './state-code.ts'
import { stateCodeInitialRules } from './state-code-initials.ts'
import { unnamedCodeRules } from './state-code-unnamed.ts'
import { stateRegulationRules } from './state-regulation.ts'
import { uscRules } from './usc.ts'

export const citationRules: readonly CitationRule[] = [
  ...uscRules,
  ...cfrRules,
  ...publicLawRules,
  ...federalRegisterRules,
  ...executiveOrderRules,
  ...federalBillRules,
  ...stateBillRules,
  ...ballotMeasureRules,
  ...numberedActRules,
  ...namedActRules,
  ...actInitialsRules,
  ...namedAmendmentRules,
  ...actSectionRules,
  ...constitutionRules,
  ...stateCodeRules,
  ...stateCodeInitialRules,
  ...unnamedCodeRules,
  ...stateRegulationRules,
  ...localCodeRules,
  ...caseRules,
  ...shortSectionRules,
]
