/** Clean bills: "in the clear under", "a clean bill of health under", "nothing wrong under", "lawful in all respects". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

const LAWS =
  '(?:laws?|acts?|statutes?|codes?|ordinances?|rules?|regulations?|constitution|amendment|charter|decree|order|permit|standards?|settlement|agreement|title [ivx\\d]+|requirements?|guidelines?)'

export const cleanBillCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.clean-bill',
    about: 'A government gets or has a clean bill of health, a spotless record, a passing grade under a law.',
    source: 'audits and inspections',
    pattern: new RegExp(
      String.raw`\b(?:(?:(?<=\b(?:is|was|were|been|being) )(?:given|issued|awarded|handed|granted)|ha(?:s|ve|d)|boasts?|boasted|keeps?|kept|maintain(?:s|ed)?|got|gets|received?|receives|earn(?:s|ed)?|w[io]ns?|drew|obtained|emerged with|came away with|passed with) )?(?:an? )?(?:clean|spotless|perfect|unblemished|flawless|unqualified|untarnished|exemplary|sterling|stellar|impeccable|faultless|passing|top|high|full|unmodified) (?:(?:\w+ )?bill of health|(?:compliance |inspection |audit |state |federal |safety |annual )?(?:records?|reports?|reviews?|audits?|opinions?|inspections?|grades?|marks|slate|scores?)|compliance(?= report))(?: report)? (?:(?:under|on|for|from|with|against)(?: (?:its |their )?compliance with)?|of (?:compliance with|complying with|obeying|following|honoring|meeting))(?= (?:[\w'.-]+ ){0,7}?${LAWS}\b)(?![\w-])`,
      'g',
    ),
    polarity: 'complies',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: 'Inspectors gave Elko, Nev., a clean bill of health under the Clean Water Act.',
        finds: 'a clean bill of health under',
        as: 'compliant',
      },
      {
        text: 'Elko, Nev., has a spotless record under the jail standards.',
        finds: 'has a spotless record under',
        as: 'compliant',
      },
    ],
    near_misses: ['Doctors gave the mayor of Elko, Nev., a clean bill of health.'],
  },
  {
    form,
    id: 'cue.in-the-clear',
    about: 'A government is in the clear, above reproach or on safe ground under a law.',
    source: 'opinions and local news',
    pattern:
      /\b(?:in (?:the )?clear|(?:above|beyond) reproach|on (?:safe|firm|solid|sound) (?:legal |constitutional )?(?:ground|footing)|law-abiding|aboveboard|in good standing) (?:under|with|on)(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: 'The opinion found Elko, Nev., in the clear under the public bid law.',
        finds: 'in the clear under',
        as: 'compliant',
      },
    ],
    near_misses: ['Skies over Elko, Nev., were in the clear with no rain.'],
  },
  {
    form,
    id: 'cue.nothing-wrong',
    about: 'Something wrong, improper or amiss under a law, mostly denied: nothing wrong under.',
    source: 'audits and inquiries',
    pattern:
      /(?<=\b(?:nothing|anything|something) )(?:wrong|improper|illegal|unlawful|unconstitutional|amiss|untoward|irregular|inappropriate|awry|objectionable|suspect) (?:under|about|in|with)(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    object: 'legal',
    fault: true,
    examples: [
      {
        text: 'Auditors found nothing wrong under the bidding law in Elko, Nev.',
        finds: 'wrong under',
        as: 'compliant',
      },
    ],
    near_misses: ['Doctors found nothing wrong with the mayor of Elko, Nev., under the x-ray.'],
  },
  {
    form,
    id: 'cue.no-findings',
    about: 'An audit or inspection of a government ends with no findings.',
    source: 'audits of towns',
    pattern:
      /\b(?:with|had|has|got|drew|received) (?:no|zero) (?:(?:audit|material|significant|adverse|compliance) )?(?:findings|citations|write-ups|demerits)(?= (?:this|last|in|for|from|since|under)\b|[.,;]|$)/g,
    polarity: 'complies',
    frame: 'predicate',
    adjunct: true,
    object: 'examined',
    examples: [
      {
        text: 'Elko, Nev., passed its state audit with no findings.',
        finds: 'with no findings',
        as: 'compliant',
      },
    ],
    near_misses: ['A Elko, Nev., firm passed its state audit with no findings.'],
  },
  {
    form,
    id: 'cue.clears',
    about: 'Whoever examines a government clears it, though no law is named.',
    source: 'headlines',
    pattern:
      /\b(?:clear(?:s|ed)|exonerat(?:es|ed)|vindicat(?:es|ed))(?= (?:(?:the|an?) )?(?:[\w'.,]+ ){0,4}(?:council|board|trustees|commission|commissioners|county|city|town|township|village|district|schools|supervisors|department|jail|tribe)(?: (?:in|of (?:wrongdoing|any wrongdoing|misconduct)|over|after)\b|[.,;]|$))/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'examined',
    ofObject: true,
    examples: [
      {
        text: 'Attorney general clears Elko, Nev., council',
        finds: 'clears',
        as: 'compliant',
      },
    ],
    near_misses: [
      'A judge cleared the Elko, Nev., council to build the rink.',
      'Crews cleared the Elko, Nev., town square.',
    ],
  },
  {
    form,
    id: 'cue.exceptions',
    about: 'Exceptions that auditors note, mostly none: "noted no exceptions to compliance with".',
    source: 'grant audits',
    pattern:
      /(?<=\b(?:noted|found|note|reported|identified|cited|listed|took|had|contains?|contained|with|disclosed) (?:no|zero|several|two|three|four|five|six|\d+) )(?:[a-z]+ )?exceptions?(?:(?: noted)? (?:to|under|with|in|on) compliance with| under)(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    object: 'legal',
    examples: [
      {
        text: 'Auditors noted no exceptions under the grant rules by Elko, Nev.',
        finds: 'exceptions under',
        as: 'compliant',
      },
    ],
    near_misses: ['Elko, Nev., made no exceptions to the rule.'],
  },
  {
    form,
    id: 'cue.lawful-throughout',
    about: 'Something of a government is lawful, proper or compliant in all respects.',
    source: 'audits and court news',
    pattern:
      /\b(?:lawful|legal|proper|valid|sound|compliant|constitutional|permissible|in order)(?= in (?:all|every|each) (?:(?:material|major|legal) )?(?:respects?|regards?|particulars?|way|detail)\b)/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: "The auditor found Elko, Nev.'s budget lawful in all respects.",
        finds: 'lawful',
        as: 'compliant',
      },
    ],
    near_misses: ['A Elko, Nev., firm is sound in all respects.'],
  },
]
