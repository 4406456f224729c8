/** Words that take a statement out of fact (irrealis), leave it open, or keep it in fact against appearances. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const unreal: readonly OperatorRule[] = [
  {
    form,
    id: 'op.would',
    about: 'Would, should, must, shall, will, need to, have to, going to.',
    source: 'modals of prediction and duty',
    pattern:
      /\b(?:need not|would|should|must|shall|will|ought|need(?:s|ed)? to|ha(?:ve|s|d) to|(?:is|are|was|were) (?:to|required to|expected to|supposed to|obligated to|obliged to|bound to)|going to|'ll|can(?! not|not))\b|'d\b(?= \w+ (?:with|the))/gi,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The proposal means that Utah would violate the Clean Air Act.',
        finds: 'would',
        as: 'dropped: irrealis',
      },
      {
        text: 'Boise must comply with the consent decree.',
        finds: 'must',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Boise violated the Clean Air Act, a man named Will said.'],
  },
  {
    form,
    id: 'op.refuses-to-say',
    about: 'Refuses, declines, stops short of saying or ruling so: nobody has said it.',
    source: 'court and agency news',
    pattern:
      /\b(?:(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unwilling|reluctant) to (?:say|declare|rule|find|certify|confirm|conclude|discuss|comment|speculate|decide)|stop(?:s|ped|ping)? short of (?:saying|declaring|ruling|finding|accusing|concluding))(?![\w-])/gi,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The judge refused to rule that Utah violates the Clean Air Act.',
        finds: 'refused to rule',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['The judge ruled that Utah violates the Clean Air Act.'],
  },
  {
    form,
    id: 'op.to-say-whether',
    about: 'To report whether, did not say whether: nothing is being examined.',
    source: 'court orders and agency news',
    pattern:
      /\b(?:to|will|would|must|should|not|n't|never) (?:report|say|disclose|explain|state|show|certify|document|specify|prove|tell \w+|comment on) whether\b/gi,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The decree requires Boise to report whether it meets the standards.',
        finds: 'to report whether',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['The monitor is reviewing whether Boise meets the standards of the decree.'],
  },
  {
    form,
    id: 'op.standing-refusal',
    about: 'Will not comply, will not honor: a standing policy, told as fact.',
    source: 'detainer reports',
    pattern:
      /\b(?:will (?:not|no longer|never)|won't|would not|wouldn't)(?= (?:\w+ly )?(?:comply|honou?r|obey|abide|follow|adhere|respect)\b)/gi,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'Multnomah County will not honor federal detainers, the report said.',
        finds: 'will not',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Multnomah County will honor federal detainers.'],
  },
  {
    form,
    id: 'op.if',
    about: 'If, unless, until, in case, so that, in order to.',
    source: 'conditional and purpose clauses',
    pattern:
      /\b(?:if|unless|until|in case|so that|in order (?:to|for)|lest|provided that|assuming|as long as|in the event|suppose)\b/gi,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Grants end if Utah violates the Clean Air Act.',
        finds: 'if',
        as: 'dropped: irrealis',
      },
      {
        text: 'Unless Boise complies with the decree, the judge said, he fines it.',
        finds: 'Unless',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Boise complies with the decree.'],
  },
  {
    form,
    id: 'op.told-to',
    about: 'Ordered, agreed, vowed, urged, asked, pressed, forced to; plans, promises, pledges, seeks to.',
    source: 'directive and commissive verbs',
    pattern:
      /\b(?:order(?:s|ed|ing)?|agree(?:s|d|ing|ment)?|vow(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|forc(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|plan(?:s|ned|ning)?|intend(?:s|ed)?|seek(?:s|ing)?|sought|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|want(?:s|ed)?|hop(?:e|es|ed|ing)|expect(?:s|ed)?|requir(?:e|es|ed|ing)|direct(?:s|ed|ing)?|instruct(?:s|ed|ing)?|compel(?:s|led|ling)?|demand(?:s|ed|ing)?|warn(?:s|ed|ing)?(?= (?:\w+ ){0,4}not to)|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|help(?:s|ed|ing)?|work(?:s|ed|ing)?|mov(?:e|es|ed|ing)|propos(?:e|es|ed|ing|al)|call(?:s|ed|ing)?(?: on| for)|encourag(?:e|es|ed|ing)|push(?:es|ed|ing)?|deadlines?|time|need|effort(?:s)?|plan|steps?|able|designed|meant|aim(?:s|ed)?|commit(?:s|ted)?|obligat(?:ed|ion)|prepar(?:es?|ed|ing)|given (?:\w+ ){1,4}|days|weeks|months|years|order|enough|how|free)(?= (?:[\w'.]+ ){0,6}to (?:\w+ly |be |get |come |bring |remain |stay |return ){0,2}(?:\w+ )?(?:comply|abide|adhere|conform|meet|satisfy|follow|obey|honou?r|in |into |respect|uphold|live up|violate|ignore|defy|flout|break|fulfill?|compliance|compliant|infringe|disregard))/gi,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The judge ordered Erie to comply with the decree.',
        finds: 'ordered',
        as: 'dropped: irrealis',
      },
      {
        text: 'Erie agreed to comply with the decree.',
        finds: 'agreed',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Erie complies with the order.'],
  },
  {
    form,
    id: 'op.to-purpose',
    about: 'To + verb with no verb that makes it a fact: a purpose or a wish.',
    source: 'infinitives',
    pattern:
      /\bto(?= (?:\w+ly |be |get |come |remain |stay ){0,2}(?:comply|abide|adhere|conform|meet|satisfy|follow|obey|honou?r|violate|ignore|defy|flout|break|breach|uphold|respect|live up|fulfill?|attain|infringe|skirt|evade|circumvent|disregard|in (?:full |substantial )?compliance|compliant|run afoul)\b)/gi,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Boise hired engineers to comply with the consent decree.',
        finds: 'to',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Boise failed to comply with the consent decree.'],
  },
  {
    form,
    id: 'op.subjunctive',
    about: 'It is essential, incumbent, important that somebody do: a demand, not a fact.',
    source: 'mandative subjunctive',
    pattern:
      /\b(?:incumbent|essential|imperative|important|critical|crucial|vital|necessary|mandatory|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?(?= that \w+ (?:comply|meet|abide|obey|follow|honou?r)\b)|requir(?:e|es|ed|ing)|recommend(?:s|ed|ing)?)(?= (?:up)?(?:on )?(?:\w+ ){0,2}that\b| that\b)/gi,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The judge said it is essential that Erie comply with the decree.',
        finds: 'essential',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['An essential plant in Erie violates the decree, the city said.'],
  },
  {
    form,
    id: 'op.lets',
    about: 'Lets or makes somebody do: the bare infinitive is no fact.',
    source: 'causative verbs',
    pattern:
      /\b(?:let|lets|letting|make|makes|making|made|help|helps|helping|helped|watch|see)(?= (?:[\w'.]+ ){1,5}(?:comply|abide|adhere|ignore|violate|honou?r|follow|obey|skirt|evade|meet|satisfy|disregard|break|defy|flout)\b)/gi,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The law lets Ohio ignore a detainer.',
        finds: 'lets',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Ohio ignores every detainer.'],
  },
  {
    form,
    id: 'op.prevent',
    about: 'Avoid, prevent, prohibit, bar, ban, risk, threaten, accuse in the abstract: what follows is no fact.',
    source: 'negative implicatives over acts not done',
    pattern:
      /\b(?:avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|bar(?:s|red|ring)? (?:\w+ ){1,6}from|forbid(?:s|den)?|risk(?:s|ed|ing)?|deter(?:s|red|ring)?|guard(?:s|ed|ing)? against|penalt(?:y|ies) for|fin(?:e|es) for|punish(?:es|ed|ing|ment)? (?:\w+ ){0,4}for|into|in exchange for|dependent on|conditioned? (?:up)?on|contingent on|monitor(?:s|ed|ing)?(?= (?:\w+ ){0,2}compliance)|ensur(?:e|es|ed|ing)|enforc(?:e|es|ed|ing)|requirements?(?= (?:for|of|that))|achiev(?:e|es|ed|ing)|prov(?:e|es|ed|ing)(?= that| they| it)|demonstrat(?:e|es|ed|ing)(?= compliance| that)|assur(?:e|es|ed|ing)(?= compliance))(?![\w-])/gi,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Boise took steps to avoid violating the consent decree.',
        finds: 'avoid',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Boise is violating the consent decree.'],
  },
]

export const affirmations: readonly OperatorRule[] = [
  {
    form,
    id: 'op.manages-to',
    about: 'Manages to, continues to, began to, is found to, is known to: the infinitive is told as fact.',
    source: 'implicative verbs',
    pattern:
      /\b(?:manag(?:e|es|ed|ing) to|continu(?:e|es|ed|ing) to|beg(?:in|ins|an|un) to|start(?:s|ed|ing)? to|(?:found|shown|said|known|held|ruled|reported|thought|alleged|deemed|proven|determined|understood|claimed|tend(?:s|ed)?|cho(?:o)?se(?:s|n)?|went on|moved) to(?= (?:be |have |\w+ly ){0,2}\w)|commitment to)\b/gi,
    effect: 'affirms',
    side: 'before',
    examples: [
      {
        text: 'Omaha managed to comply with the consent decree, the monitor said.',
        finds: 'managed to',
        as: 'compliant',
      },
    ],
    near_misses: ['Omaha plans to comply with the consent decree.'],
  },
]

export const reviews: readonly OperatorRule[] = [
  {
    form,
    id: 'op.whether',
    about: 'Investigates, reviews, asks, will decide whether: the answer is open.',
    source: 'agency and court news',
    pattern: /\b(?:whether(?! or not| they like))\b/gi,
    effect: 'reviews',
    side: 'before',
    examples: [
      {
        text: 'The agency is reviewing whether Yonkers complies with the Fair Housing Act.',
        finds: 'whether',
        as: 'under_review',
      },
    ],
    near_misses: ['Yonkers complies with the Fair Housing Act whether or not its mayor likes it.'],
  },
  {
    form,
    id: 'op.asked-if',
    about: 'Decides, asks, sees, is unclear if: the if of a question.',
    source: 'agency and court news',
    pattern:
      /\b(?:decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|asks?|asked|asking|check(?:s|ed|ing)?|see|knows?|unclear|unsure|weigh(?:s|ed|ing)?|examin(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|learn|assess|wonders?|questions?|questioned|consider(?:s|ing)?) (?:\w+ ){0,3}if\b/gi,
    effect: 'reviews',
    side: 'before',
    examples: [
      {
        text: 'The court will decide next year if Yonkers violated the Fair Housing Act.',
        finds: 'decide next year if',
        as: 'under_review',
      },
    ],
    near_misses: ['The court will fine Yonkers if it violates the Fair Housing Act.'],
  },
  {
    form,
    id: 'op.investigates',
    about: 'Is investigating, reviewing or auditing compliance or possible violations.',
    source: 'agency news',
    pattern:
      /\b(?:seek(?:s|ing)? (?:\w+ ){0,2}(?:assurances?|rulings?|clarification|guidance|confirmation)|investigat(?:e|es|ed|ing|ion|ions)|under (?:investigation|review|scrutiny)|review(?:s|ing)(?= (?:the |its |\w+'s? )?)|reviews? (?:of|into)|audit(?:s|ing)?(?= (?:the |its |\w+ ))|examin(?:e|es|ing)|prob(?:e|es|ing)(?= (?:of|into|the|possible|alleged|whether|\w+'s))|inquir(?:y|ies)|looking into|scrutiniz(?:e|es|ing)|inspect(?:s|ing)(?= for))(?![\w-])(?! (?:found|concluded|determined|showed|by [^,]{1,40} found))/gi,
    effect: 'reviews',
    side: 'before',
    examples: [
      {
        text: 'The department is investigating possible violations of Title IX by the Mesa school district.',
        finds: 'investigating',
        as: 'under_review',
      },
    ],
    near_misses: ['An investigation found violations of Title IX by the Mesa school district.'],
  },
]

export const past: readonly OperatorRule[] = [
  {
    form,
    id: 'op.previously',
    about: 'Previously, formerly, once, originally, until recently, had been: it has been overtaken.',
    source: 'news that tells of a change',
    pattern:
      /\b(?:previously|formerly|before that|no longer in effect|had (?:originally |earlier |previously |once |long )?(?:been|violated|failed|ruled|found|complied|refused|ignored|listed)|originally|used to|until (?:recently|last|then)|in the past|at one time|earlier finding)\b/gi,
    effect: 'past',
    side: 'either',
    examples: [
      {
        text: 'Omaha had been out of compliance with the Clean Air Act.',
        finds: 'had been',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Omaha has been out of compliance with the Clean Air Act.'],
  },
]
