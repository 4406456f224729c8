/** Who blames somebody for a breach says that there was one: "The master chided Utah for ignoring the order". */
import type { SpeechRule } from '../rule.ts'

const form = 'speech' as const

/** "dinged the city on Monday for violating" */
const FOR = '(?= (?:[^ ]+ ){1,9}for [a-z])'
const ACTIVE = String.raw`(?<!\b(?:is|are|was|were|be|been|being|get|gets|got|getting) )`

export const blameSpeech: readonly SpeechRule[] = [
  {
    form,
    id: 'speech.rebukes',
    about: 'Chides, blasts, admonishes, scolds somebody for a breach.',
    source: 'court news',
    pattern: new RegExp(
      String.raw`\b${ACTIVE}(?:(?:chid|criticiz|reprimand|rebuk|upbraid|lambast|berat|castigat|chastis|reprov|excoriat|pillor|skewer|scold|admonish|blast|flay|roast|lectur)(?:e|es|ed|s|ing|ied)|rip(?:s|ped)|took|takes|taking|wr(?:ites|ote)(?= up )|dressed down|call(?:s|ed) out)${FOR}`,
      'g',
    ),
    stance: 'asserts',
    effect: null,
    examples: [
      {
        text: 'The special master chided Utah for ignoring the order.',
        finds: 'chided',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The special master chided the press. Utah ignored the order.'],
  },
  {
    form,
    id: 'speech.penalizes',
    about: 'Dings, busts, debars, decertifies somebody for a breach: an authority has found it.',
    source: 'regulatory news',
    pattern: new RegExp(
      String.raw`\b${ACTIVE}(?:ding(?:s|ed)|bust(?:s|ed)|knock(?:s|ed)|rap(?:s|ped)|debar(?:s|red)|decertif(?:ies|ied)|disciplin(?:es|ed)|penaliz(?:es|ed)|suspend(?:s|ed)|slap(?:s|ped)|hits?|docked|docks|whacked|order(?:s|ed)(?= (?:[^ ]+ ){1,7}to (?:pay|refund|repay|reimburse) ))${FOR}`,
      'g',
    ),
    stance: 'finds',
    effect: null,
    settles: true,
    examples: [
      {
        text: 'State inspectors dinged Provo, Utah, for ignoring the order.',
        finds: 'dinged',
        as: 'non_compliant',
      },
    ],
    near_misses: ['State inspectors dinged a fender. Provo, Utah, ignored the order.'],
  },
  {
    form,
    id: 'speech.fines',
    about: 'Issues, levies, imposes a fine for a breach: an authority has found it.',
    source: 'regulatory news',
    pattern: /\b(?:issued|levied|imposed|assessed)(?= (?:[^ ]+ ){1,3}(?:fines?|penalty|penalties) )/g,
    stance: 'finds',
    effect: null,
    settles: true,
    examples: [
      {
        text: 'The state levied a $9,000 fine against Provo, Utah, for ignoring the decree.',
        finds: 'levied',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The state levied a tax. Provo, Utah, ignored the decree.'],
  },
]
