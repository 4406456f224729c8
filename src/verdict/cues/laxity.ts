/** Duties under a law taken lightly: "lax in its duties under the decree", "derelict in", "skimped on its obligations under". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const laxityCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.lax-in',
    about: 'A government is lax, delinquent or deficient in its duties under a law, in obeying it; balks at it.',
    source: 'monitors and audits',
    pattern:
      /\b(?:(?:lax|delinquent|deficient|lacking|wanting|neglectful|dilatory|tardy|recalcitrant|intransigent|slack|careless|sloppy|slipshod|laggard|behind|slow|grudging|obstinate|weak|spotty|inconsistent|reckless|contumacious|unreliable) (?:in|about|at|on)|balk(?:s|ed|ing)? at|drag(?:s|ged|ging) (?:its|their) (?:feet|heels) (?:on|in|over)|sh(?:ies|ied|ying) away from) (?:(?:its|their|his|her|the|all|any) )?(?:(?:[a-z-]{3,20} ){0,2}(?:dut(?:y|ies)|obligations?|responsibilit(?:y|ies)|compliance|adherence|observance) (?:under|with|to|of)|(?:\w+ly )?(?:meeting|obeying|complying with|following|honoring|observing|satisfying|fulfilling|heeding|adhering to|abiding by|carrying out|upholding|implementing|conforming to))(?! (?:the |rising |growing )?demand)(?![\w-])/g,
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
    id: 'cue.drags-feet',
    about: 'A government drags its feet on an order or a law, or slow-walks it.',
    source: 'court and oversight news',
    pattern: /\b(?:drag(?:s|ged|ging) (?:its|their) (?:feet|heels) (?:on|in|over)|slow-?walk(?:s|ed|ing)?)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Elko, Nev., has dragged its feet on the decree, the monitor said.',
        finds: 'dragged its feet on',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Elko, Nev., dragged its feet on a new park.'],
  },
  {
    form,
    id: 'cue.derelict-in',
    about: 'A government is derelict or remiss in its duties under a norm.',
    source: 'grand juries and audits',
    pattern: /\b(?:derelict|remiss|negligent) (?:in|about|under)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: 'Butte County, Calif., was derelict in its duties under the Brown Act, the grand jury wrote.',
        finds: 'derelict in',
        as: 'non_compliant',
      },
    ],
    near_misses: ['We would be remiss in not thanking Butte County, Calif.'],
  },
  {
    form,
    id: 'cue.skimp-on',
    about: 'A government skimps on or slacks off its duties, lapses in its compliance, lets its obligations slide.',
    source: 'monitors and audits',
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
