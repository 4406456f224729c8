/** Nothing of the kind was found, and at no time: "found no wrongdoing", "zero violations", "in no month". */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const noneFound: readonly OperatorRule[] = [
  {
    form,
    id: 'op.none-found',
    about: 'No wrongdoing, no exceedances, no exceptions, zero violations.',
    source: 'audits and inspections',
    pattern:
      /\b(?:(?:no|zero)(?= (?:[\w-]+ ){0,3}(?:wrongdoing|misconduct|impropriet(?:y|ies)|irregularit(?:y|ies)|malfeasance|misfeasance|deficienc(?:y|ies)|exceedances?|exceptions?|transgressions?|infractions?|contraventions?|infringements?|lapses?|faults?|shortcomings?|fault|problems?|defects?|flaws?|evasions?|deviations?|departures?|disregard|non-?observance|dereliction|law-?breaking|violators)\b)|zero(?= (?:[\w-]+ ){0,2}(?:violations?|breaches|instances|findings)\b)|nary an?)(?![\w-])/g,
    effect: 'reverses',
    side: 'before',
    ofFault: true,
    examples: [
      {
        text: 'The commission found no wrongdoing under the ethics act by Tulsa.',
        finds: 'no',
        as: 'compliant',
      },
      {
        text: 'The state found zero violations of the Clean Air Act by Tulsa.',
        finds: 'zero',
        as: 'compliant',
      },
    ],
    near_misses: ['The commission found wrongdoing under the ethics act by Tulsa.'],
  },
  {
    form,
    id: 'op.no-period',
    about: 'In no month, on no day, in not one quarter.',
    source: 'permit reports',
    pattern:
      /\b(?:(?:in|on|at|during) (?:no|not one|not a single)(?: (?:single|fiscal|calendar|school))? (?:month|year|week|day|night|quarter|season|case|instance|test|sample|sampling|reading|inspection|visit|shift|meeting|election)|under no circumstances?|never once|not once)(?![\w-])/g,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'In no month did Tulsa exceed the limit in its permit.',
        finds: 'In no month',
        as: 'compliant',
      },
    ],
    near_misses: ['In one month Tulsa exceeded the limit in its permit.'],
  },
]
