/** Words that turn a statement round. Their number decides: "no evidence that Ohio is out of compliance" has two. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const reversals: readonly OperatorRule[] = [
  {
    form,
    id: 'op.not',
    about: 'Not, never, no longer, neither, at no time, in no way.',
    source: 'grammar',
    pattern:
      /\b(?:not(?! only| just| merely| because| the (?:first|only|last)\b)|never|no longer|neither|nor|hardly|scarcely|rarely|cannot|(?:could not|couldn't|can't)(?= (?:\w+ly )?(?:deny|dispute|contest)\b)|at no (?:time|point|stage)|in no (?:way|sense|respect)|by no means|on no occasion|anything but)\b|n't\b/g,
    effect: 'reverses',
    side: 'before',
    denies: true,
    spansVerbs: true,
    examples: [
      {
        text: 'Tulsa does not comply with the Fair Housing Act.',
        finds: 'not',
        as: 'non_compliant',
      },
      {
        text: "Tulsa doesn't violate the Fair Housing Act, the judge ruled.",
        finds: "n't",
        as: 'compliant',
      },
    ],
    near_misses: ['Tulsa not only violated the Fair Housing Act but hid it.'],
  },
  {
    form,
    id: 'op.instead-of',
    about: 'Instead of obeying it, rather than comply with it: something else was done.',
    source: 'court news',
    pattern:
      /\b(?:instead of|rather than|in lieu of)(?= (?:\w+ly )?(?:(?:comply|obey|honou?r|heed|follow|abid|adher|meet|respect|fulfill|satisfy|violat|break|breach|defy|flout)(?:e|ing)?)\b)/g,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'Instead of complying with the order, Tulsa closed the school.',
        finds: 'Instead of',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Tulsa complies with the order instead of a plan of its own.'],
  },
  {
    form,
    id: 'op.no-law',
    about:
      'Violated no law, has broken no rule, complied with neither law nor decree: the law is denied instead of the verb.',
    source: 'statements of those accused',
    pattern:
      /(?<=\b(?:with|by|to|against|of|from|\w+ed|met|kept|broke|meets|obeys|follows|honors|satisfies|respects|ignores|breaks|offends?|violates?|breach(?:es)?|infringes?|contravenes?|ignoring|violating|meeting) )neither(?= (?:[\w'.§-]+ ){1,9}nor\b)|(?<=\b(?:violat(?:ed|es|ing)|breach(?:ed|es)|contravened|infringed) )nothing\b(?! (?:but|less|short|more)\b)|\bno(?! child\b| [a-z]+ from\b)(?= (?:[a-z]+ ){0,3}(?:laws?|rules?|statutes?|ordinances?|orders?|regulations?|provisions?|requirements?|standards?|policy|policies|codes?|decrees?|deadlines?)\b(?! (?:was|were|is|are|has been|have been|had been) (?:ever |actually )?(?:broken|violated|breached|ignored|flouted|infringed)\b))/g,
    effect: 'reverses',
    side: 'object',
    examples: [
      {
        text: 'Tulsa violated no federal law.',
        finds: 'no',
        as: 'compliant',
      },
    ],
    near_misses: ['Tulsa violated a federal law.', 'Ohio meets no child left behind requirements.'],
  },
  {
    form,
    id: 'op.no',
    about: 'No evidence, no violations, nothing that violates, no indication that.',
    source: 'findings letters',
    pattern:
      /\b(?:no (?:evidence|indication|proof|sign|signs|basis|record|finding|findings|instances?|reason to (?:think|believe|suspect|conclude|suppose)|reason|hint|suggestion)|no way(?= that\b)|nothing (?:(?:in|before|about|on|from|at|that|which) (?:[\w.'-]+ ){1,6}?)?(?:suggests?|suggested|indicates?|indicated|shows?|showed|proves?|proved)|nothing to (?:suggest|indicate|show|prove)|(?<!\b(?:violat(?:ed|es|ing)|breach(?:ed|es)|contravened|infringed) )nothing|none of|(?:nobody|no one)(?! (?:disput|doubt|den|contest|question|challeng|argu|seriously)\w*)|none(?= (?:has|have|had|was|were|broke|violated|breached|ignored|ran|fell)\b)|no(?= (?:\w+ ){0,3}(?:violations?|breach|breaches|infringements?|infractions?|transgressions?|contraventions?|non-?compliance)\b)|without (?:any )?(?:evidence|proof)|little evidence|insufficient evidence|absence of|lack of)\b/g,
    effect: 'reverses',
    side: 'before',
    leavesNone: true,
    examples: [
      {
        text: 'The agency found no evidence that Tulsa violated the Clean Air Act.',
        finds: 'no evidence',
        as: 'compliant',
      },
    ],
    near_misses: ['The agency found evidence that Tulsa violated the Clean Air Act.'],
  },
  {
    form,
    id: 'op.unsubstantiated',
    about: 'Could not substantiate, did not corroborate a complaint that.',
    source: 'ethics boards',
    pattern:
      /\b(?:could not|couldn't|cannot|can't|did not|didn't|unable to|failed to) (?:substantiate|corroborate)(?![\w-])/g,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'The board could not substantiate a complaint that Tulsa broke the gift law.',
        finds: 'could not substantiate',
        as: 'compliant',
      },
    ],
    near_misses: ['The board substantiated a complaint that Tulsa broke the gift law.'],
  },
  {
    form,
    id: 'op.wrongly',
    about: 'Wrongly, erroneously, mistakenly designated, listed, accused: the speaker holds the opposite.',
    source: 'answers to agency findings',
    pattern:
      /\b(?:erroneously|wrongly|mistakenly|incorrectly|falsely|unfairly)(?= (?:designated|listed|classified|accused|cited|found|rated)\b)/g,
    effect: 'reverses',
    side: 'before',
    contradicts: true,
    examples: [
      {
        text: 'Ohio officials said Reno County was wrongly listed as out of compliance with the act.',
        finds: 'wrongly',
        as: 'compliant',
      },
    ],
    near_misses: ['Tulsa was rightly listed as out of compliance with the act, officials said.'],
  },
  {
    form,
    id: 'op.falsely',
    about: 'Falsely, wrongly said, claimed, certified: it is not so.',
    source: 'fraud cases and corrections',
    pattern:
      /\b(?:erroneously|wrongly|wrongfully|mistakenly|incorrectly|inaccurately|falsely|fraudulently|dishonestly|untruthfully)(?= (?:sa(?:id|ys?|ying)|told|tell(?:s|ing)?|claim|certif|report|represent|stat(?:e|ing)|assert|attest|assur|insist|maintain|testif|announc|declar|boast|suggest|impl(?:y|ied|ies)|indicat|wrote|writ))|\bmis(?:stat|report|represent)(?:e|es|ed|s|ing)?(?= (?:\w+ ){0,3}that\b)/g,
    effect: 'reverses',
    side: 'either',
    examples: [
      {
        text: 'Reno falsely certified that it complied with the act, prosecutors said.',
        finds: 'falsely',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Reno rightly certified that it complied with the act, prosecutors said.'],
  },
  {
    form,
    id: 'op.untrue',
    about: 'It is untrue, false, a myth that.',
    source: 'denials',
    pattern:
      /\b(?:untrue|false|a (?:lie|myth|falsehood)|nonsense|(?:false|untrue|wrong|incorrect|inaccurate|absurd|ridiculous|ludicrous|preposterous|laughable|unfair|misleading|dishonest|nonsense|a (?:mistake|stretch|lie|falsehood))"? to (?:say|claim|suggest|assert|report|allege|argue|think|imply))(?= that\b)|\b(?:un(?:founded|substantiated)|baseless|groundless|meritless)(?= (?:(?:an?|the|any|all) )?(?:\w+ )?(?:claims?|complaints?|allegations?|charges?|accusations?) (?:that|of|accusing|alleging)\b)/g,
    effect: 'reverses',
    side: 'before',
    contradicts: true,
    examples: [
      {
        text: 'It is untrue that Tulsa violates the Clean Air Act, the mayor said.',
        finds: 'untrue',
        as: 'compliant',
      },
    ],
    near_misses: ['A false alarm closed the Tulsa office that broke the Clean Air Act.'],
  },
  {
    form,
    id: 'op.undisputed',
    about: 'Nobody disputes, denies or doubts: what they would deny is so.',
    source: 'court and council news',
    pattern:
      /\b(?:no one|nobody|few) (?:has |have |seriously |really )?(?=(?:disput|den|doubt|contest|question)\w+\b)|\bno(?= (?:denying|disputing)\b)/g,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'Nobody disputes that Tulsa broke the Clean Air Act.',
        finds: 'Nobody ',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The mayor disputes that Tulsa broke the Clean Air Act.'],
  },
  {
    form,
    id: 'op.no-truth',
    about: 'There is no truth to, no merit in the claim that.',
    source: 'denials and rulings',
    pattern:
      /\b(?:no|zero|(?:not|n't) (?:any|an? (?:\w+ )?of)) (?:truth|merit|substance|validity|credence|foundation|(?:factual|legal) basis)(?= (?:to|in|for|behind|whatsoever)\b)/g,
    effect: 'reverses',
    side: 'before',
    contradicts: true,
    examples: [
      {
        text: 'There is no truth to the claim that Tulsa violated the open meetings law, the mayor said.',
        finds: 'no truth',
        as: 'compliant',
      },
    ],
    near_misses: ['There is truth to the claim that Tulsa violated the open meetings law, the judge said.'],
  },
  {
    form,
    id: 'op.fail-to',
    about: 'Fails, refuses, declines, neglects to; has yet to; stops doing.',
    source: 'implicative verbs',
    pattern:
      /\b(?:fail(?:s|ed|ing)?(?:, (?:[\w']+ ){0,5}[\w']+,)? to|failures? (?:to|in)|(?:failures?|refusals?)(?= (?:by|of) (?:[\w'.,]+ ){1,8}to )|refus(?:e|es|ed|ing|als?) to|declin(?:e|es|ed|ing) to|neglect(?:s|ed|ing)? to|unwilling(?:ness)? to|ma(?:de|kes?|king) (?:no|little) (?:effort|attempt)s? to|yet to|ceas(?:e|es|ed|ing) to|stop(?:s|ped|ping)?(?= (?:\w+ly )?\w+ing\b)|(?:stopped|quit|g[ai]ven? up) (?:even )?(?:trying|attempting|bothering|pretending) to|quit(?= \w+ing\b)|opt(?:s|ed|ing)? not to|unable to|lack of|fall(?:s|en|ing)? short of|fell short of|far from|nowhere (?:near|close to)|a long way from|short of(?= \w+ing\b)|fail(?:s|ed|ing)?(?= (?:the|federal|state)\b))(?![\w-])/g,
    effect: 'reverses',
    side: 'before',
    spansVerbs: true,
    examples: [
      {
        text: 'Oregon has failed to comply with the court order.',
        finds: 'failed to',
        as: 'non_compliant',
      },
      {
        text: 'Omaha has yet to comply with the consent decree.',
        finds: 'yet to',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Oregon managed to comply with the court order.'],
  },
  {
    form,
    id: 'op.cleared-of',
    about: 'Is cleared of something.',
    source: 'court and agency news',
    pattern:
      /\b(?:cleared|clearing|clears|(?<!\b(?:a|an|the|any|no|of|is|are|was|were|very|as) )clear)(?= (?:[\w'.,-]+ ){0,8}(?:of|in)\b)(?![\w-])/g,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'The commission cleared Spokane of violating the open meetings law.',
        finds: 'cleared',
        as: 'compliant',
      },
    ],
    near_misses: ['The way is clear for Spokane to sue over violations of the open meetings law.'],
  },
  {
    form,
    id: 'op.gone-without',
    about: 'Goes or spends years without doing so.',
    source: 'consent-decree news',
    pattern:
      /(?<=\b(?:years?|decades?|months?|quarters?|weeks|days|generations?) )without(?! (?:\w+ly )?(?:violating|breaching|breaking|infringing|ignoring)\b)(?= (?:\w+ly |once |ever )?\w+ing\b)/g,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'Ohio has gone five years without honoring the consent decree.',
        finds: 'without',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Ohio has gone five years honoring the consent decree.'],
  },
  {
    form,
    id: 'op.free-of',
    about: 'Is absolved, acquitted or free of it, stops short of it, acts without it.',
    source: 'court and agency news',
    pattern:
      /\b(?:absolv(?:e|es|ed|ing)|acquit(?:s|ted|ting)?|exonerat(?:e|es|ed|ing)|free (?:of|from)|without(?= (?:\w+ly )?(?:violating|breaching|breaking|infringing|ignoring|(?:(?:finding|identifying|noting|reporting|seeing|citing|uncovering|writing|any|an?|single|one|further|new) ){0,3}(?:violations?|breach(?:es)?)))|short of(?= (?:a )?violat\w+))(?![\w-])/g,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'The report absolved Spokane of violating the open meetings law.',
        finds: 'absolved',
        as: 'compliant',
      },
    ],
    near_misses: ['The report faulted Spokane for violating the open meetings law.'],
  },
]
