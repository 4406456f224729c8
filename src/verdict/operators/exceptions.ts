/** "complies except in its shelters": what is kept is kept but for a part. */
import type { OperatorRule } from '../rule.ts'

export const exceptions: readonly OperatorRule[] = [
  {
    form: 'operator',
    id: 'op.except-where',
    about: 'Except in, except on, with the exception of, save for, but for: all of it is kept but a part.',
    source: 'monitors and inspectors',
    pattern:
      /\b(?:except (?:in|at|on|when|where|with|during|as to|that|for(?= (?:the|its|their|a|an|one|two|three|four|some|a few|those|parts?|sections?|paragraphs?)\b))|save for(?= (?:the|its|their|one|two|three|a)\b)|with the (?:sole |lone |only |single |notable )?exceptions? of(?= (?:the|its|their|one|two|three|a)\b)|apart from(?= (?:the|its|their|one|two|three|a)\b)|aside from(?= (?:the|its|their|one|two|three|a)\b)|other than(?= (?:in|at|on|for|its|their|one|two|three)\b))(?![\w-])/g,
    effect: 'partial',
    side: 'after',
    examples: [
      {
        text: 'Omaha complies with the decree except in its shelters, the monitor said.',
        finds: 'except in',
        as: 'partially_compliant',
      },
    ],
    near_misses: ['Except in the summer Omaha runs a shuttle. The city complies with the decree, the monitor said.'],
  },
]
