/** An act that is set against what a law says, by the words between the two: "as the statute requires", "though the charter forbids it". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

/** "something", "a use", "an unusual step": takes up what was done. */
const THING = String.raw`(?:(?:something|which|all of which|an? (?:[\w-]+ ){0,2}?(?:requirement|mandate|obligation|duty)(?= (?:of|in|under) )|a must(?= under )|the (?:kind|sort)(?: of [\w-]+)?)(?: that| which)?|an? [\w-]+(?: [\w-]+){0,2}? (?:that|which)|an? [\w-]+(?: [\w-]+)?(?= (?:the|its|his|their|state|federal|county|city|court|not|never|forbidden|prohibited|barred|banned|outlawed|required|called) ))`

/** "as", "the way": how the law says it is done. */
const HOW =
  '(?:(?:in )?the (?:very |same )?way(?: that)?|in the (?:manner|form|time|order)(?: that)?|(?:just |exactly |precisely |much )?as)'

export const deedCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.done-as-ruled',
    about:
      'A government does something as a law requires, in the way that it says, or does what the law then is said to require.',
    source: 'answers of officials; audits',
    pattern: new RegExp(String.raw`\b${HOW}(?![\w-])|(?<=, )${THING}(?![\w-])`, 'g'),
    polarity: 'complies',
    frame: 'adverb',
    object: 'legal',
    deed: { rulings: ['requires'], state: 'done' },
    examples: [
      {
        text: 'Waco, Texas, answered within three days, as the statute requires, the judge noted.',
        finds: 'as',
        as: 'compliant',
      },
    ],
    near_misses: [
      'A Waco, Texas, hotel posted its rates, as state law requires.',
      'Waco, Texas, voted to post its rates, as state law requires.',
      'Waco, Texas, sold the lot, as the mayor demanded.',
    ],
  },
  {
    form,
    id: 'cue.done-as-allowed',
    about: 'A government does something, or leaves it, as a law allows or lets it.',
    source: 'answers of officials; records news',
    pattern: new RegExp(String.raw`(?<=[\w.,"] )${HOW}(?![\w-])`, 'g'),
    polarity: 'complies',
    frame: 'adverb',
    object: 'legal',
    deed: { rulings: ['allows'], state: 'either' },
    examples: [
      {
        text: 'Waco, Texas, withheld the report, as the records act allows, its lawyer said.',
        finds: 'as',
        as: 'compliant',
      },
    ],
    near_misses: [
      'A Waco, Texas, hotel raised its rates, as state law allows.',
      'Waco, Texas, could withhold the report, as the records act allows.',
      'Waco, Texas, held as many hearings as the records act allows.',
    ],
  },
  {
    form,
    id: 'cue.left-undone',
    about:
      'A government leaves something out or undone that a law requires, or does not do it in the way that the law says.',
    source: 'audits and inspections',
    pattern: new RegExp(String.raw`\b${HOW}(?![\w-])|(?<=, )${THING}(?![\w-])`, 'g'),
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    deed: { rulings: ['requires'], state: 'left-undone' },
    examples: [
      {
        text: 'Waco, Texas, bought the trucks without bids, which state law requires, the auditor found.',
        finds: 'which',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Waco, Texas, hotel had no alarms, which state law requires.'],
  },
  {
    form,
    id: 'cue.forbidden-thing',
    about: 'A government does something that a law then is said to forbid.',
    source: 'lawsuits and audits',
    pattern: new RegExp(String.raw`(?<=, )${THING}(?![\w-])|\bthat(?![\w-])`, 'g'),
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    deed: { rulings: ['forbids'], state: 'done' },
    examples: [
      {
        text: 'Waco, Texas, spent the money on a float, something the grant forbids, auditors said.',
        finds: 'something',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Waco, Texas, spent the money on a float, something the mayor forbids.',
      'A Waco, Texas, firm spent the money on a float, something the grant forbids.',
    ],
  },
  {
    form,
    id: 'cue.nothing-forbidden',
    about: 'A government does nothing that a law forbids.',
    source: 'opinions on meetings and records',
    pattern: /(?<=\bd(?:id|oes|one|o) )nothing(?: that)?(?![\w-])/g,
    polarity: 'complies',
    frame: 'adverb',
    object: 'legal',
    deed: { rulings: ['forbids'] },
    examples: [
      {
        text: 'Waco, Texas, did nothing that the records act forbids, the judge found.',
        finds: 'nothing that',
        as: 'compliant',
      },
    ],
    near_misses: ['A Waco, Texas, firm did nothing that the records act forbids.'],
  },
  {
    form,
    id: 'cue.forbidden-purpose',
    about: 'A government spends or does something for a purpose or in a way that a law does not allow.',
    source: 'grant audits',
    pattern: /\b(?:for|on) (?:a )?(?:purposes?|reasons?|uses?|expenses?|costs?|projects?)(?: that| which)?(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    deed: { rulings: ['forbids'], state: 'done' },
    examples: [
      {
        text: 'Waco, Texas, spent the money for purposes not allowed by the grant, auditors said.',
        finds: 'for purposes',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Waco, Texas, firm spent the money for purposes not allowed by the grant.'],
  },
  {
    form,
    id: 'cue.against-rule',
    about: 'A government does something though a law requires another thing, or forbids it.',
    source: 'audits and lawsuits',
    pattern:
      /\b(?:even though|even when|even as|although|though|when|while|whereas|(?<!\b(?:of|to|from|on|at) )where|despite(?: the fact that)?|in spite of|notwithstanding)(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    deed: { rulings: ['requires', 'forbids', 'allows'] },
    examples: [
      {
        text: 'Waco, Texas, let the work on a handshake when its policy calls for a contract, auditors said.',
        finds: 'when',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Waco, Texas, hired the firm although its mayor wanted another.'],
  },
]
