/** Coming into and out of compliance, and how it is rated: "slid out of compliance", "passed a compliance audit", "a failing grade for compliance". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const standingCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.leave-compliance',
    about: 'A government slips, slides, drifts or backslides out of compliance, or lapses into noncompliance.',
    source: 'consent-decree monitors',
    pattern:
      /\b(?:backsl(?:id|ide|ides|iding|idden)|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|drift(?:s|ed|ing)?|retreat(?:s|ed|ing)?|laps(?:es|ed|ing)|stray(?:s|ed|ing)?|slump(?:s|ed|ing)?|(?:go|goes|went|gone|going|fall|falls|fell|fallen|falling|sink|sinks|sank|sunk))(?: back| away)? (?:(?:out of|from) (?:(?:full|substantial|complete) )?compliance(?: with| under)?|into (?:\w+ )?(?:non-compliance|noncompliance)(?: with| under)?)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'any',
    examples: [
      {
        text: 'Elko County, Nev., slid out of compliance with the decree, the monitor said.',
        finds: 'slid out of compliance with',
        as: 'non_compliant',
      },
    ],
    near_misses: ['An Elko County, Nev., hotel slid out of compliance with the code.'],
  },
  {
    form,
    id: 'cue.regain-compliance',
    about: 'A government returns to compliance, regains or restores it, or reaches some percent of it.',
    source: 'consent-decree monitors',
    pattern:
      /\b(?:(?:return(?:s|ed)|(?:got|gotten|came) back) to|regain(?:s|ed)|restor(?:es|ed)|recover(?:s|ed)|re-?establish(?:es|ed)|secur(?:es|ed)|retain(?:s|ed)|preserv(?:es|ed)|hit|hits|(?:reach|achiev|attain)(?:es|ed)(?= \d)|(?:is|are|was|were|been|stands?|stood) at(?= \d)|(?<=\b(?:is|are|was|were|been) )in(?= \d)) (?:its |their )?(?:\d{1,3}(?:\.\d)?(?: percent|%) |full |substantial |complete )?compliance(?: with| under)?(?! (?:rates?|scores?|officers?|levels?|dates?|deadlines?|goals?|targets?)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'any',
    examples: [
      {
        text: 'Elko County, Nev., has reached 60 percent compliance with the decree, the monitor said.',
        finds: 'reached 60 percent compliance with',
        as: 'partially_compliant',
      },
    ],
    near_misses: ['Elko County, Nev., hopes to regain compliance with the decree.'],
  },
  {
    form,
    id: 'cue.pass-inspection',
    about: 'A government or its house passes an inspection, audit or review under a law.',
    source: 'local news',
    pattern:
      /\b(?:pass(?:es|ed|ing)?|aced|sailed through)(?= (?:the|its|an?|all|every|their|both|two|three|any) (?:[\w'-]+ ){0,3}(?:inspections?|audits?|reviews?|tests?) (?:under|for compliance with|of compliance with|required (?:by|under))\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'The Elko County, Nev., jail passed a compliance audit under the Prison Rape Elimination Act.',
        finds: 'passed',
        as: 'compliant',
      },
    ],
    near_misses: [
      'An Elko County, Nev., hotel passed its inspection under the fire code.',
      'Elko County, Nev., passed its budget under state law.',
    ],
  },
  {
    form,
    id: 'cue.fail-inspection',
    about: 'A government or its house fails an inspection, audit or review under a law.',
    source: 'local news',
    pattern:
      /\b(?:fail(?:s|ed|ing)?|flunk(?:s|ed|ing)?)(?= (?:the|its|an?|all|every|their|both|two|three|any) (?:[\w'-]+ ){0,3}(?:inspections?|audits?|reviews?|tests?) (?:under|for compliance with|of compliance with|required (?:by|under))\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'The Elko County, Nev., jail flunked an inspection under the fire code.',
        finds: 'flunked',
        as: 'non_compliant',
      },
    ],
    near_misses: ['An Elko County, Nev., hotel failed its inspection under the fire code.'],
  },
  {
    form,
    id: 'cue.failing-grade',
    about: 'A government gets a failing grade or poor marks for compliance.',
    source: 'consent-decree monitors',
    pattern:
      /\b(?:failing|poor|low|bad|dismal) (?:grades?|marks?|scores?|ratings?) (?:on|for|in) (?:(?:its|their|the|overall) )?compliance(?: with| under)?(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    given: 'grade',
    object: 'any',
    examples: [
      {
        text: 'The monitor gave Elko County, Nev., a failing grade for compliance with the decree.',
        finds: 'failing grade for compliance with',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Elko County, Nev., gave a firm a failing grade for compliance with the code.'],
  },
  {
    form,
    id: 'cue.notice-of-violation',
    about: 'A government gets, or is sent, a notice of violation or noncompliance.',
    source: 'environment news',
    pattern:
      /\b(?:(?:notices?|letters?|citations?|findings?) of (?:\w+ )?(?:violations?|non-?compliance)|(?:violation|noncompliance) notices?)(?: (?:under|of|with|for violating))?(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    given: 'notice',
    object: 'any',
    examples: [
      {
        text: 'Elko County, Nev., was handed a violation notice under the Clean Water Act.',
        finds: 'violation notice under',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Elko County, Nev., sent a developer a notice of violation under the zoning code.',
      'Elko County, Nev., issued a notice of violation under its zoning code.',
    ],
  },
  {
    form,
    id: 'cue.give-in-to',
    about: 'A government accedes, bows, yields or submits to an order.',
    source: 'court news',
    pattern:
      /\b(?:acced(?:e|es|ed|ing)|bow(?:s|ed|ing)?|yield(?:s|ed|ing)?|submit(?:s|ted|ting)?|capitulat(?:es|ed|ing)|acquiesc(?:e|es|ed|ing)|bent|deferred|succumb(?:s|ed|ing)?|gave in) (?:to|in)(?= (?:(?:the|an?|his|her|its|that|this|every|each|federal|state|court|judge|district|appeals|supreme)(?:'s)? ){1,4}(?:[\w-]+ )?(?:orders?|injunctions?|subpoenas?|decrees?|warrants?|rulings?)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: "Elko County, Nev., acceded to the court's order and released the tape.",
        finds: 'acceded to',
        as: 'compliant',
      },
      {
        text: "Elko County, Nev., has not submitted to the court's order, the judge said.",
        finds: 'submitted to',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Elko County, Nev., bowed to pressure from neighbors.', 'Elko County, Nev., submitted its brief.'],
  },
]
