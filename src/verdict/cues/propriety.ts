/** Plain words of courts and lawyers for what a government did: "was proper", "is allowed", "acted improperly", "lawfully closed". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

/** "was", "were entirely": the verb of being before a predicate. */
const BEING = String.raw`(?<=(?:\b(?:is|are|was|were|been|being|be)|n't|'(?:s|re))(?: (?:not|never|also|all|both|[a-z]{3,12}ly|well within bounds and))? )`
/** Where a predicate ends: "allowed" alone, not "allowed to". */
const ENDS = String.raw`(?=\s*[.,;:"]|$| (?:because|since|when|and|but|as|on|for|either)\b)`

export const proprietyCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.proper',
    about: 'A court, an auditor or a lawyer calls an act of a government proper, allowed, valid or aboveboard.',
    source: 'opinions and local news',
    pattern: new RegExp(
      `${BEING}(?:proper|allowed|permitted|allowable|valid|legit|aboveboard|above board|by the book|within bounds|appropriate and legal)${ENDS}`,
      'g',
    ),
    polarity: 'complies',
    frame: 'predicate',
    object: 'examined',
    examples: [
      {
        text: "The Mesa, Ariz., council's vote was proper, the attorney general wrote.",
        finds: 'proper',
        as: 'compliant',
      },
      {
        text: "The Mesa, Ariz., council's closed session was not allowed, the judge wrote.",
        finds: 'allowed',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Dogs are not allowed in Mesa, Ariz., the judge noted.',
      'A Mesa, Ariz., tenant was proper, his lawyer said.',
    ],
  },
  {
    form,
    id: 'cue.improper',
    about: 'A court, an auditor or a lawyer calls an act of a government improper, unauthorized or out of bounds.',
    source: 'audits and court news',
    pattern: new RegExp(
      `${BEING}(?:improper|unauthori[sz]ed|out of bounds|out of order|forbidden|prohibited|unallowable|against the (?:law|rules))${ENDS}`,
      'g',
    ),
    polarity: 'violates',
    frame: 'predicate',
    object: 'examined',
    examples: [
      {
        text: 'The auditor wrote that the payments by Mesa, Ariz., were improper.',
        finds: 'improper',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Camping is prohibited, the Mesa, Ariz., judge said.',
      'It would be improper to comment, the Mesa, Ariz., judge said.',
    ],
  },
  {
    form,
    id: 'cue.acted-properly',
    about: 'A government acts, behaves or proceeds properly.',
    source: 'court news',
    pattern:
      /\b(?:act(?:s|ed|ing)?|behaved|proceed(?:s|ed)) (?:properly|appropriately and lawfully|correctly)(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'examined',
    examples: [
      {
        text: 'The Mesa, Ariz., council acted properly, the attorney general wrote.',
        finds: 'acted properly',
        as: 'compliant',
      },
    ],
    near_misses: ['A Mesa, Ariz., guard acted properly, the judge said.'],
  },
  {
    form,
    id: 'cue.properly-did',
    about: 'A government lawfully or properly closes a meeting, withholds a record, passes a measure.',
    source: 'opinions on open meetings and records',
    pattern:
      /\b(?:(?<!\b(?:act(?:s|ed|ing)?|behaved|operat(?:es|ed|ing)|cannot|could not) )(?:lawfully|permissibly|validly|constitutionally)(?= [a-z]{3,})|(?<!\b(?:cannot|could not) )(?:properly|legally)(?= (?:clos|withh|redact|den(?:y|ie)|notic|post|adopt|approv|exclu|reject|vot|met\b|held\b|enter|conven|award|spent|bid\b|annex|remov|advertis|record|fil(?:e|ed|ing)\b|publish|appoint|authoriz|follow)\w*))(?![\w-])/g,
    polarity: 'complies',
    frame: 'adverb',
    object: 'examined',
    examples: [
      {
        text: 'The Mesa, Ariz., council properly closed its meeting, the attorney general wrote.',
        finds: 'properly',
        as: 'compliant',
      },
      {
        text: 'The Mesa, Ariz., council did not properly notice its meeting, the attorney general wrote.',
        finds: 'properly',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Mesa, Ariz., cannot legally close the road, the judge said.',
      'Mesa, Ariz., crews properly trained the dogs.',
    ],
  },
]
