/** What leaves a verdict in part, turns it round or weakens it besides: "with two exceptions", "a failure by Kodiak, Alaska, to", "calls into question". */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const exceptions: readonly OperatorRule[] = [
  {
    form,
    id: 'op.with-exceptions',
    about: 'With few, two, minor exceptions.',
    source: 'audits',
    pattern:
      /\bwith (?:(?:a|only|but|just|relatively) )?(?:few|two|three|four|five|six|several|some|minor|limited|rare|isolated|certain|narrow|small|one|a handful of)(?: \w+)? exceptions?(?![\w-])/g,
    effect: 'partial',
    side: 'either',
    ofClause: true,
    examples: [
      {
        text: 'With few exceptions, Elko County, Nev., complied with the election code, the audit found.',
        finds: 'With few exceptions',
        as: 'partially_compliant',
      },
    ],
    near_misses: ['Elko County, Nev., complied with the election code, the audit found.'],
  },
  {
    form,
    id: 'op.percent-compliance',
    about: 'So many percent compliance.',
    source: 'consent-decree monitors',
    pattern: /\b\d{1,2}(?:\.\d{1,2})?(?: percent|%)(?= (?:\w+ )?compliance\b)/g,
    effect: 'partial',
    side: 'either',
    examples: [
      {
        text: 'Elko County, Nev., has reached 60 percent compliance with the decree, the monitor said.',
        finds: '60 percent',
        as: 'partially_compliant',
      },
    ],
    near_misses: ['Elko County, Nev., is in compliance with the decree, 60 percent of voters said.'],
  },
  {
    form,
    id: 'op.question-compliance',
    about: 'Calls compliance into question, casts doubt on it, raises concerns about it.',
    source: 'audits',
    pattern:
      /\b(?:(?:call|calls|called|calling|bring|brings|brought|throw|throws|threw|put|puts) into (?:question|doubt)|(?:cast|casts|casting|throw|throws|threw) (?:\w+ )?doubt (?:up)?on|(?:rais(?:e|es|ed|ing)|express(?:es|ed|ing)?|voic(?:es|ed|ing)|have|has|had) (?:\w+ ){0,2}(?:concerns?|questions?|doubts?|reservations?) (?:about|over|regarding|as to))(?= (?:[\w'.,-]+ ){0,5}(?:compliance|adherence|conformity|observance)\b)/g,
    effect: 'doubts',
    side: 'before',
    examples: [
      {
        text: "Reviewers raised concerns about Elko County, Nev.'s compliance with the foster care law.",
        finds: 'raised concerns about',
        as: 'possibly_non_compliant',
      },
    ],
    near_misses: ["Reviewers confirmed Elko County, Nev.'s compliance with the foster care law."],
  },
  {
    form,
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
