/** Words that say how far a statement goes: partially, some provisions, fully. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const degrees: readonly OperatorRule[] = [
  {
    form,
    id: 'op.partly',
    about: 'Partially, in part, some, most, certain provisions, a percentage.',
    source: 'consent-decree monitors',
    pattern:
      /\b(?:partial(?:ly)?|partly|in part|only (?:some|part|half)|with (?:some|most|many|a few|several|half|two-thirds|nearly all|a majority|parts|portions)(?= (?:of|but|provisions|parts|sections|requirements|\w+ of))|(?:some|certain|most|several|many|a few|parts|portions)(?:,? (?:but|though|although) not all,?)? (?:of )?(?:the |its |those |these )?(?:\w+ )?(?:provisions|requirements|parts|sections|terms|paragraphs|standards|rules|conditions|mandates|obligations|benchmarks|targets|goals|recommendations|reforms)|(?<!\b(?:every|each|any|no|not) )(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) of (?:the |its |their )(?:\w+ )?(?:provisions|requirements|parts|sections|terms|paragraphs|standards|rules|conditions|mandates|benchmarks)|(?:some|most|several|many),? (?:but|though|although|if) not all|\d{1,3}(?:\.\d)?(?: percent|%)(?= of)|(?:less|more|fewer) than (?:half|a (?:third|quarter|fifth))|(?:a|one|two|three|four)[- ](?:fifths?|quarters?|thirds?|half|tenths?)(?= of)|half of|(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|some|several|many|most|few|a few|half|all but \w+)(?<!\b(?:every|each|any|no|not) one) (?:out )?of (?:the |its )?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty)(?![\w-])|mixed|incomplete(?:ly)?|imperfect(?:ly)?)(?![\w-])/gi,
    effect: 'partial',
    side: 'either',
    examples: [
      {
        text: 'Ferguson is in partial compliance with the decree.',
        finds: 'partial',
        as: 'partially_compliant',
      },
      {
        text: 'Ferguson complies with some provisions of the decree.',
        finds: 'with some',
        as: 'partially_compliant',
      },
    ],
    near_misses: ['The party chair in Ferguson said the city complies with the decree.'],
  },
  {
    form,
    id: 'op.wholly',
    about: 'Fully, completely, all; under a reversal: not fully, not with all.',
    source: 'consent-decree monitors',
    pattern:
      /\b(?:full(?:y)?|complete(?:ly)?|entire(?:ly)?|whol(?:ly|e)|all|every|100 percent|substantial(?:ly)?|total(?:ly)?)(?![\w-])/gi,
    effect: 'whole',
    side: 'either',
    examples: [
      {
        text: 'Ferguson does not fully comply with the decree.',
        finds: 'fully',
        as: 'partially_compliant',
      },
    ],
    near_misses: ['Ferguson does not comply with the decree.'],
  },
]
