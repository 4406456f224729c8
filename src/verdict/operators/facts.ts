/** Words that keep an infinitive in fact, and words that put a statement in the past. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const affirmations: readonly OperatorRule[] = [
  {
    form,
    id: 'op.manages-to',
    about: 'Manages to, continues to, began to, is found to, is known to: the infinitive is told as fact.',
    source: 'implicative verbs',
    pattern:
      /\b(?:(?:manag(?:e|es|ed|ing)|happen(?:s|ed|ing)?) to|continu(?:e|es|ed|ing) to|beg(?:in|ins|an|un) to|start(?:s|ed|ing)? to|(?:found|shown|said|known|held|ruled|reported|thought|alleged|deemed|proven|determined|understood|claimed|tend(?:s|ed)?|cho(?:o)?se(?:s|n)?|went on|moved) to(?= (?:be |have |\w+ly ){0,2}\w)|commitment to)\b/g,
    effect: 'affirms',
    side: 'before',
    examples: [
      {
        text: 'Omaha managed to comply with the consent decree, the monitor said.',
        finds: 'managed to',
        as: 'compliant',
      },
    ],
    near_misses: ['Omaha plans to comply with the consent decree.'],
  },
]

export const past: readonly OperatorRule[] = [
  {
    form,
    id: 'op.previously',
    about: 'Previously, formerly, once, originally, until recently, had been: it has been overtaken.',
    source: 'news that tells of a change',
    pattern:
      /\b(?:previously|formerly|once(?= (?:in violation|out of compliance|found|accused|cited|faulted|sued)\b)|before that|no longer in effect|had(?= (?:originally |earlier |previously |once |long )?(?:been|violated|failed|ruled|found|complied|refused|ignored|listed)\b)|originally|used to|until (?:recently|last|then)|in the past|at one time|earlier finding)\b/g,
    effect: 'past',
    side: 'either',
    examples: [
      {
        text: 'Omaha had been out of compliance with the Clean Air Act.',
        finds: 'had',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Omaha has been out of compliance with the Clean Air Act.'],
  },
]
