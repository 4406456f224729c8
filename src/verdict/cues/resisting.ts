/** Standing against an order or paying it no regard: "bucked the order", "resisted the decree", "went unheeded". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

const ORDERS =
  '(?:orders?|injunctions?|decrees?|rulings?|subpoenas?|mandates?|directives?|judgments?|laws?|acts?|statutes?|rules?|awards?|detainers?|ban)'

export const resistingCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.resist-order',
    about: 'A government bucks, resists, rebuffs, balks at an order, is dismissive of it.',
    source: 'court and statehouse news',
    pattern: new RegExp(
      String.raw`\b(?:buck(?:s|ed|ing)|resist(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|balk(?:s|ed|ing)? at|mock(?:s|ed|ing)|overr(?:ides?|ode|idden|iding)|disrespect(?:s|ed|ing)?|defiant (?:of|toward)|in (?:open )?contempt of|(?:contemptuous|contumacious|dismissive|scornful|disdainful|defiant|intransigent) (?:of|toward|towards|about|on|over))(?! \w+ing )(?= (?:(?:an?|the|its|their|his|her|that|this|those|every|all|two|three|several|repeated|[\w.]+'s) )?(?:(?!(?:bill|proposed)\b)[\w.'-]+ ){0,4}?${ORDERS}\b(?! of the (?:crowd|mob|day)\b))(?![\w-])`,
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
        text: "The suit accuses Ogden, Utah, of resisting the judge's order.",
        finds: 'resisting',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Ogden, Utah, bucked the trend.', 'A Ogden, Utah, firm resisted a subpoena.'],
  },
  {
    form,
    id: 'cue.gone-unheeded',
    about: 'An order has gone unheeded in a place, the requirements of a decree remain unmet there.',
    source: 'court news',
    pattern:
      /\b(?:(?:goes|gone|going|go|went|remains?|remained|left|lies?|stands?) (?:(?:largely|mostly|still|entirely|completely|routinely) )?(?:unheeded|unmet|unfulfilled|unobserved|unhonored|unsatisfied|ignored|disobeyed|disregarded|flouted)|(?:a |something of a )?dead letter|(?:honou?red|observed) (?:mostly |only |mainly |chiefly |largely )?in the breach)(?= (?:\w+ly )?(?:in|by|at|throughout|across|here)\b|\s*[.,])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    undone: true,
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
