/** "It is not clear that", "there are signs that": what is told is not told for sure. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const unsure: readonly OperatorRule[] = [
  {
    form,
    id: 'op.not-clear',
    about: 'It is not clear, far from certain, by no means established that: doubt of what follows.',
    source: 'agency and court news',
    pattern:
      /\b(?:(?:not|n't|never|hardly|scarcely|far from|by no means|less than|anything but) (?:at all |yet |entirely |so |all that )?(?:clear|certain|obvious|evident|a given|established)|an open question)(?= that\b)/g,
    effect: 'doubts',
    side: 'before',
    examples: [
      {
        text: 'It is not clear that Omaha complies with the consent decree, the monitor said.',
        finds: 'not clear',
        as: 'possibly_non_compliant',
      },
    ],
    near_misses: ['It is clear that Omaha complies with the consent decree, the monitor said.'],
  },
  {
    form,
    id: 'op.signs-that',
    about: 'There are signs, indications, hints that: it may be so.',
    source: 'oversight news',
    pattern:
      /(?<!\b(?:no|any|few|little|without|clear|strong) )\b(?:signs|indications?|hints?|suspicions?|a possibility|a chance|likelihood|probability|some evidence|reasons? to think)(?= that\b)/g,
    effect: 'hedges',
    side: 'before',
    examples: [
      {
        text: 'There are signs that Omaha violates the consent decree, the monitor said.',
        finds: 'signs',
        as: 'possibly_non_compliant',
      },
    ],
    near_misses: ['There are no signs that Omaha violates the consent decree, the monitor said.'],
  },
  {
    form,
    id: 'op.none-was',
    about: 'No law was broken, none of the rules have been violated: the law is the subject, and there is none.',
    source: 'statements of those accused',
    pattern:
      /\b(?:no|not (?:one|a single one)(?: of)?|not a single|none of)(?= (?:[\w'-]+ ){0,4}(?:laws?|rules?|statutes?|ordinances?|orders?|regulations?|provisions?|requirements?|standards?|policies|policy|codes?|terms) (?:was|were|is|are|has been|have been|had been) (?:ever |actually )?(?:broken|violated|breached|ignored|flouted|infringed)\b)/g,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'No law was broken by Omaha, the attorney general said.',
        finds: 'No',
        as: 'compliant',
      },
    ],
    near_misses: ['A law was broken by Omaha, the attorney general said.'],
  },
]
