/** Every citation rule, in one list. */
import { billRules } from './bill.ts'
import { constitutionRules } from './constitution.ts'
import { federalRules } from './federal.ts'
import type { CitationRule } from './law.ts'
import { namedActRules } from './named-act.ts'
import { sectionRules } from './section.ts'
import { uscRules } from './usc.ts'

export const citationRules: readonly CitationRule[] = [
  ...uscRules,
  ...federalRules,
  ...billRules,
  ...constitutionRules,
  ...namedActRules,
  ...sectionRules,
]
