/** Wrongs under a law, as nouns: "misfeasance under the act", "a delinquency in meeting the code", "a lapse under the decree". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const wrongCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.wrongs-under',
    about: 'Misconduct, lapses, deficiencies, failings or transgressions under a law or of it.',
    source: 'audits and inspectors general',
    anchors: [
      'misconduct',
      'impropriet',
      'irregularit',
      'feasance',
      'deficienc',
      'lapse',
      'failing',
      'shortcoming',
      'transgression',
      'infraction',
      'delinquenc',
      'dereliction',
      'default',
      'breakdown',
      'abuse',
      'wrongs',
    ],
    pattern:
      /\b(?:(?:misconduct|impropriet(?:y|ies)|irregularit(?:y|ies)|(?:mal|mis|non)feasance|deficienc(?:y|ies)|lapses?|failings|shortcomings?|abuses|breakdowns?|defaults?|wrongs|transgressions?|infractions?) under|(?:lapses?|deficienc(?:y|ies)|shortcomings?|failings|delinquenc(?:y|ies)) in (?:complying with|meeting|following|obeying|honoring|observing)|dereliction of (?:its |their |the )?(?:dut(?:y|ies)|obligations?) under)(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    object: 'legal',
    examples: [
      {
        text: 'The panel found misconduct under the gift law by Elko, Nev.',
        finds: 'misconduct under',
        as: 'non_compliant',
      },
      {
        text: 'The report lists lapses under the decree by Elko, Nev.',
        finds: 'lapses under',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The report lists lapses under the decree by a Elko, Nev., firm.'],
  },
  {
    form,
    id: 'cue.lax-in',
    about: 'A government is lax, delinquent or deficient in its duties under a law, in obeying it.',
    source: 'monitors and audits',
    anchors: [' in ', ' at ', ' about ', ' with '],
    pattern:
      /\b(?:lax|delinquent|deficient|lacking|wanting|neglectful|dilatory|tardy|recalcitrant|intransigent|slack|careless|sloppy|slipshod|laggard|behind|slow|grudging|obstinate|weak|spotty|inconsistent|reckless|contumacious|unreliable) (?:in|about|at|on) (?:(?:its|their|his|her|the|all|any) )?(?:(?:[a-z-]{3,20} ){0,2}(?:dut(?:y|ies)|obligations?|responsibilit(?:y|ies)|compliance|adherence|observance) (?:under|with|to|of)|(?:\w+ly )?(?:meeting|obeying|complying with|following|honoring|observing|satisfying|fulfilling|heeding|adhering to|abiding by|carrying out|upholding|implementing|conforming to))(?! (?:the |rising |growing )?demand)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: 'The monitor found Elko, Nev., lax in its duties under the decree.',
        finds: 'lax in its duties under',
        as: 'non_compliant',
      },
      {
        text: 'The judge called Elko, Nev., recalcitrant in obeying the order.',
        finds: 'recalcitrant in obeying',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Elko, Nev., guard was lax in his duties under the contract.'],
  },
  {
    form,
    id: 'cue.skimp-on',
    about: 'A government skimps on or slacks off its duties, lapses in its compliance, lets its obligations slide.',
    source: 'monitors and audits',
    anchors: ['skimp', 'slack', 'laps', 'backslid', 'slip', 'short', 'fell down', 'falter', 'wavered'],
    pattern:
      /\b(?:(?:skimp(?:s|ed|ing)?|slack(?:s|ed|ing)? off|slid back|backslid(?:es|ing)?|slipp(?:ed|ing)|falter(?:s|ed|ing)?|waver(?:s|ed|ing)?|laps(?:e|es|ed|ing)|regress(?:es|ed|ing)) (?:on|in|from) (?:(?:its|their|his|her|the) )?(?:[a-z-]{3,20} ){0,2}?(?:dut(?:y|ies)|obligations?|responsibilit(?:y|ies)|compliance|adherence|requirements?|commitments?|promises)|shortchang(?:es?|ed|ing) (?:its|their) (?:dut(?:y|ies)|obligations?))(?: under| with| to| in| of)?(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: 'Elko, Nev., skimped on its duties under the decree, the monitor said.',
        finds: 'skimped on its duties under',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Elko, Nev., skimped on its duties as a host.'],
  },
]
