/** Orders, promises, purposes and permissions: what is to be done is no fact. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

/** Within some words of what stands before it: an infinitive of keeping or breaking. */
const TO_KEEP = String.raw`(?= (?:[\w'.]+ ){0,6}to (?:\w+ly |be |get |come |bring |remain |stay |return ){0,2}(?:\w+ )?(?=[a-z])(?<keepOrBreak>comply|abide|adhere|conform|meet|satisfy|follow|obey|honou?r|in |into |respect|uphold|live up|violate|ignore|defy|flout|break|fulfill?|compliance|reach|achieve|attain|compliant|infringe|disregard))`

export const directives: readonly OperatorRule[] = [
  {
    form,
    id: 'op.demands-keeping',
    about: 'Demands, orders, seeks, promises or enforces compliance or adherence: there is none yet.',
    source: 'court news',
    pattern:
      /\b(?:demand(?:s|ed|ing)|order(?:ed|ing)|requir(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|seek(?:s|ing)?|sought|enforc(?:e|es|ed|ing)|compel(?:s|led|ling)?|await(?:s|ed|ing)?|ensur(?:e|es|ed|ing)|mandat(?:es|ed|ing)|promis(?:es|ed|ing)|pledg(?:es|ed|ing))(?= (?:[\w'.-]+ ){0,3}(?:compliance|adherence|observance|obedience|conformity) (?:with|to|of|by)\b)/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: "The judge demanded Tulsa's compliance with the decree.",
        finds: 'demanded',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ["The judge confirmed Tulsa's compliance with the decree."],
  },
  {
    form,
    id: 'op.told-to',
    about: 'Ordered, asked, forced or allowed by another, or promised, to.',
    source: 'directive and commissive verbs',
    pattern: new RegExp(
      String.raw`\b(?:order(?:s|ed|ing)?|agree(?:s|d|ing|ment)?|vow(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|forc(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|direct(?:s|ed|ing)?|instruct(?:s|ed|ing)?|compel(?:s|led|ling)?|demand(?:s|ed|ing)?|warn(?:s|ed|ing)?(?= (?:\w+ ){0,4}not to)|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|encourag(?:e|es|ed|ing)|push(?:es|ed|ing)?|call(?:s|ed|ing)?(?: on| for)|given (?:\w+ ){1,4}|commit(?:s|ted)?|obligat(?:ed|ion)|propos(?:e|es|ed|ing|al)|expect(?:s|ed)?)${TO_KEEP}`,
      'g',
    ),
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The judge ordered Erie to act in accordance with the decree.',
        finds: 'ordered',
        as: 'dropped: irrealis',
      },
      {
        text: 'Erie agreed to remain in attainment of the ozone standard.',
        finds: 'agreed',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Erie complies with the order.'],
  },
  {
    form,
    id: 'op.aims-to',
    about: 'Plans, tries, hopes, works to; efforts and steps to.',
    source: 'conative verbs and nouns',
    pattern: new RegExp(
      String.raw`\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|seek(?:s|ing)?|sought|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|want(?:s|ed)?|hop(?:e|es|ed|ing)|help(?:s|ed|ing)?|work(?:s|ed|ing)?|mov(?:e|es|ed|ing)|aim(?:s|ed)?|prepar(?:es?|ed|ing)|efforts?|steps?)${TO_KEEP}`,
      'g',
    ),
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Yakima intends to act in accordance with the Clean Water Act.',
        finds: 'intends',
        as: 'dropped: irrealis',
      },
      {
        text: 'The EPA is working with Yakima to act in accordance with the Clean Water Act.',
        finds: 'working',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Yakima complies with the Clean Water Act by steps.'],
  },
  {
    form,
    id: 'op.room-to',
    about: 'Time, need, ability, a deadline to: what may come, not what is.',
    source: 'nouns and adjectives with an infinitive',
    pattern: new RegExp(
      String.raw`\b(?:deadlines?|time|need|able|designed|meant|days|weeks|months|years|enough|how|free)${TO_KEEP}`,
      'g',
    ),
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Bangor and Orono need only to act in accordance with the Clean Air Act.',
        finds: 'need',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Bangor has complied with the Clean Air Act for 60 days.'],
  },
  {
    form,
    id: 'op.to-purpose',
    about: 'To + verb with no verb that makes it a fact: a purpose or a wish.',
    source: 'infinitives',
    pattern:
      /(?<!\bd(?:o|oes|id|one|oing) (?:nothing|anything|something) )\bto(?= (?:\w+ly |be |get |come |remain |stay ){0,2}(?=[a-z])(?<keepOrBreak>comply|abide|adhere|conform|meet|satisfy|follow|obey|honou?r|violate|ignore|defy|flout|break|breach|uphold|respect|live up|fulfill?|attain|infringe|skirt|evade|trample|offend|transgress|sidestep|bypass|snub|heed|square|comport|circumvent|disregard|(?:reach|achieve|gain) (?:\w+ )?compliance|in (?:full |substantial )?compliance|(?:come |get |bring (?:[\w'.-]+ ){1,8})?(?:back )?(?:into (?:\w+ )?(?:compliance|line|step|conformity|attainment)|in (?:line|step|conformity|accord) with)|compliant|run afoul)\b)/g,
    effect: 'unreal',
    side: 'before',
    purpose: true,
    examples: [
      {
        text: 'Boise is rewriting its code to comply with the Fair Housing Act.',
        finds: 'to',
        as: 'dropped: irrealis',
      },
      {
        text: 'HUD told Boise to comply with the Fair Housing Act.',
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
      /\b(?:incumbent|essential|imperative|important|critical|crucial|vital|necessary|mandatory|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?(?= that \w+ (?<keep>comply|meet|abide|obey|follow|honou?r)\b)|(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|order(?:s|ed|ing)?|urg(?:es|ed|ing)|propos(?:es|ed|ing)|advis(?:es|ed|ing)|suggest(?:s|ed|ing)?|direct(?:s|ed|ing)?)(?= that (?:[\w.'-]+ ){1,4}(?:be|comply|meet|abide|obey|follow|honou?r|adhere|conform|respect)\b)|requir(?:e|es|ed|ing)|recommend(?:s|ed|ing)?)(?= (?:up)?(?:on )?(?:\w+ ){0,2}that\b| that\b)/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The judge said it is essential that Erie comply with the decree.',
        finds: 'essential',
        as: 'dropped: irrealis',
      },
      {
        text: 'The auditor advised that contracts in Erie be awarded in line with the bidding law.',
        finds: 'advised',
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
      /\b(?:let|lets|letting|make|makes|making|made|help|helps|helping|helped|watch|see)(?= (?:[\w'.]+ ){1,5}(?<keepOrBreak>comply|abide|adhere|ignore|violate|honou?r|follow|obey|skirt|evade|meet|satisfy|disregard|break|defy|flout|reach|achieve|attain)\b)/g,
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
]
