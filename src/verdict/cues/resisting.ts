/** Standing against an order or paying it no regard: "bucked the order", "resisted the decree", "without regard to", "went unheeded". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

const ORDERS =
  '(?:orders?|injunctions?|decrees?|rulings?|subpoenas?|mandates?|directives?|judgments?|laws?|acts?|statutes?|rules?|awards?|detainers?|ban)'

export const resistingCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.resist-order',
    about: 'A government bucks, resists, rebuffs, balks at or stonewalls an order, subverts a law.',
    source: 'court and statehouse news',
    anchors: ['buck', 'resist', 'rebuff', 'balk', 'stonewall', 'subver', 'thwart', 'nullif', 'repudiat', 'mock', 'abrogat', 'derogat', 'overrid', 'overrode', 'disrespect', 'contempt'],
    pattern: new RegExp(
      String.raw`\b(?:buck(?:s|ed|ing)|resist(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|balk(?:s|ed|ing)? at|stonewall(?:s|ed|ing)?|subvert(?:s|ed|ing)?|thwart(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|mock(?:s|ed|ing)|abrogat(?:e|es|ed|ing)|overr(?:ides?|ode|idden|iding)|disrespect(?:s|ed|ing)?|defiant (?:of|toward)|in (?:open )?(?:contempt|derogation) of|(?:contemptuous|contumacious|dismissive|scornful|heedless|disdainful|defiant|intransigent) (?:of|toward|towards|about|on|over)|in the teeth of)(?= (?:(?:an?|the|its|their|his|her|that|this|those|every|all|two|three|several|repeated|[\w.]+'s) )?(?:(?!(?:bill|proposed)\b)[\w.'-]+ ){0,4}?${ORDERS}\b)(?![\w-])`,
      'g',
    ),
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Ogden, Utah, bucked a court order to open the files.',
        finds: 'bucked',
        as: 'non_compliant',
      },
      {
        text: "The suit accuses Ogden, Utah, of subverting the state's bidding law.",
        finds: 'subverting',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Ogden, Utah, bucked the trend.', 'A Ogden, Utah, firm resisted a subpoena.'],
  },
  {
    form,
    id: 'cue.without-regard',
    about: 'A government acts without regard to a law, with no thought for it.',
    source: 'court news',
    anchors: ['regard', 'heed', 'concern', 'thought', 'respect', 'deference', 'attention'],
    pattern:
      /\b(?:(?:without|with (?:no|little|scant|utter|minimal|complete|total|reckless)) (?:(?:any|due|proper|much|apparent|real) )?(?:regard|disregard|heed|concern|thought|respect|deference|attention) (?:to|for|of)|heedless of)(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    examples: [
      {
        text: 'The court wrote that Ogden, Utah, acted without regard to the Clean Water Act.',
        finds: 'without regard to',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Ogden, Utah, built the road without regard to cost.'],
  },
  {
    form,
    id: 'cue.gone-unheeded',
    about: 'An order has gone unheeded in a place, the requirements of a decree remain unmet there.',
    source: 'court news',
    anchors: ['unheeded', 'unmet', 'unfulfilled', 'unanswered', 'unobserved', 'unhonored', 'unenforced', 'unsatisfied', 'ignored', 'disobeyed', 'dead letter', 'in the breach'],
    pattern:
      /\b(?:(?:goes|gone|going|go|went|remains?|remained|left|lies?|stands?) (?:(?:largely|mostly|still|entirely|completely|routinely) )?(?:unheeded|unmet|unfulfilled|unobserved|unhonored|unsatisfied|ignored|disobeyed|disregarded|flouted)|(?:a |something of a )?dead letter|(?:honou?red|observed) (?:mostly |only |mainly |chiefly |largely )?in the breach)(?= (?:\w+ly )?(?:in|by|at|throughout|across|here)\b)/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'The order to open the files has gone unheeded in Ogden, Utah.',
        finds: 'gone unheeded',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The call for donors went unheeded in Ogden, Utah.'],
  },
]
