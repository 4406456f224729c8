/** Words that say how far a statement goes: partially, some provisions, fully. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const degrees: readonly OperatorRule[] = [
  {
    form,
    id: 'op.partly',
    about: 'Partially, in part, some or certain provisions, all but a few.',
    source: 'consent-decree monitors',
    pattern:
      /\b(?:partial(?:ly)?|all but (?:an? (?:handful|few|couple)|one|two|three|four|five|six)|(?<!\b(?:every|each|any|no|not) )(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |its |their |the \w+'s )?(?:(?:\d{1,4}|\w+) )?(?:provisions|requirements|parts|sections|terms|paragraphs|standards|rules|conditions|mandates|obligations|benchmarks|targets)|for the most part|(?<=\bcompl(?:y|ies|ied|ying) |\bin compliance )elsewhere|mostly|in (?:every|all) (?:areas?|respects?|categor(?:y|ies)|sections?) (?:but|except)|in (?:most|many|some|certain|several) (?:respects|ways|areas)|partly|in part|only (?:some|part|half)|with (?:some|many|a few|several|half|parts|portions)(?= (?:of|but|provisions|parts|sections|requirements|\w+ of))|(?:some|certain|several|many|a few|parts|portions)(?:,? (?:but|though|although) not all,?)? (?:of )?(?:the |its |those |these )?(?:\w+ )?(?:provisions|requirements|parts|sections|terms|paragraphs|standards|rules|conditions|mandates|obligations|benchmarks|targets|goals|recommendations|reforms)|(?:some|most|several|many|a few),? (?:but|though|although|if) (?:not(?: nearly)?|by no means|far from|certainly not|hardly) all|mixed|incomplete(?:ly)?|imperfect(?:ly)?)(?![\w-])/g,
    effect: 'partial',
    side: 'either',
    examples: [
      {
        text: 'Ferguson partially complies with the decree.',
        finds: 'partially',
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
    id: 'op.share',
    about:
      'Most of, 40 percent of, 9 of 14: how much of a norm is kept; of one that is broken it says no more than that.',
    source: 'consent-decree monitors',
    pattern:
      /\b(?:(?<=\b(?:honored|honors?|met|meets?|followed|follows?|obeyed|obeys?|kept|keeps?|with) (?:(?:about|nearly|almost|only|just|roughly|barely) )?)(?:half|most|some|two-thirds|three-quarters|a (?:third|quarter|fifth|few|handful))(?=[,.;]|$)|(?:most|the majority|a majority)(?: of| (?:provisions|requirements|terms|paragraphs|standards|rules|benchmarks|targets))|with (?:most|two-thirds|nearly all|a majority)(?= (?:of|provisions|requirements|\w+ of))|\d{1,3}(?:\.\d)?(?: percent|%)(?= of)|(?:less|more|fewer) than (?:half|a (?:third|quarter|fifth))|(?:a|one|two|three|four)[- ](?:fifths?|quarters?|thirds?|half|tenths?)(?= of)|half of|(?<!\b(?:every|each|any|no|not) )(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|dozens|some|several|many|most|few|a few|half|all but \w+) (?:out )?of (?:the |its |their |(?:the )?[\w.]+'s |[a-z]+ (?:county|parish|city), [a-z.]+'s )?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|(?:\w+ )?(?:provisions|requirements|parts|sections|terms|paragraphs|standards|rules|conditions|mandates|obligations|benchmarks|targets|goals|recommendations|reforms)))(?![\w-])/g,
    effect: 'share',
    side: 'either',
    examples: [
      {
        text: 'Ferguson complies with 40 percent of the decree.',
        finds: '40 percent',
        as: 'partially_compliant',
      },
      {
        text: 'Ferguson has met two-thirds of the standards of the decree.',
        finds: 'two-thirds',
        as: 'partially_compliant',
      },
      {
        text: 'Ferguson is out of compliance with most of the decree.',
        finds: 'with most',
        as: 'non_compliant',
      },
      {
        text: 'Rolla ignored the rules in the decree. Ferguson followed about half.',
        finds: 'half',
        as: 'partially_compliant',
      },
    ],
    near_misses: ['Most of Ferguson was dark when the council voted to comply with the decree.'],
  },
  {
    form,
    id: 'op.largely',
    about: 'Largely, in large part, almost: what is kept is kept in part; what is broken is broken.',
    source: 'consent-decree monitors',
    pattern:
      /\b(?:largely|in large (?:part|measure)|(?:almost|nearly|virtually)(?= (?:in )?(?:full|complete|entire|total)))(?![\w-])/g,
    effect: 'share',
    side: 'either',
    examples: [
      {
        text: 'Ferguson has largely complied with the decree.',
        finds: 'largely',
        as: 'partially_compliant',
      },
    ],
    near_misses: ['Ferguson, largely rural, complied with the decree.'],
  },
  {
    form,
    id: 'op.wholly',
    about: 'Fully, completely, all; under a reversal: not fully, not with all.',
    source: 'consent-decree monitors',
    pattern:
      /\b(?:full(?:y)?|complete(?:ly)?|entire(?:ly)?|whol(?:ly|e)|all|every|100 percent|total(?:ly)?|(?<=\b(?:not|n't) )(?:always|consistently|uniformly))(?![\w-])/g,
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
  {
    form,
    id: 'op.substantially',
    about: 'Substantially: it holds in what matters; under a reversal it does not.',
    source: 'consent-decree monitors',
    pattern: /\bsubstantial(?:ly)?(?![\w-])/g,
    effect: 'largely',
    side: 'before',
    examples: [
      {
        text: 'Ferguson is in substantial compliance with the decree.',
        finds: 'substantial',
        as: 'compliant',
      },
      {
        text: 'Ferguson does not substantially comply with the decree.',
        finds: 'substantially',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A substantial crowd heard that Ferguson complies with the decree.'],
  },
]
