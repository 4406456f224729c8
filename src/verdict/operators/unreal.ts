/** Modals, conditions and avoidance: words that take a statement out of fact. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const unreal: readonly OperatorRule[] = [
  {
    form,
    id: 'op.would',
    about: 'Would, should, must, shall, will, need to, have to, going to.',
    source: 'modals of prediction and duty',
    pattern:
      /\b(?:need not|would(?! likely (?:succeed|prevail|win)\b)|should|must|shall|will|ought|need(?:s|ed)? to|ha(?:ve|s|d) to|(?:is|are|was|were) (?:to|required to|expected to|supposed to|obligated to|obliged to|bound to)|going to|'ll|could(?= (?:\w+ly |then |still |also )?(?:comply|meet|satisfy|follow|obey|abide|honou?r|fulfill?|adhere|conform|(?:come|get|return|be brought) (?:back )?(?:in)?to)\b)|can(?! ?not| (?:\w+ly |also |now |only |safely )?(?:say|tell|confirm|assure|report|attest|certify|state|announce|verify|vouch|promise you)\b))(?!(?<=\bi (?:would|must|should|will)|\bwe (?:would|must|should|will)) (?:say|argue|note|add|tell you|submit|stress|remind|point out|admit|concede)\b)\b|'d\b(?= \w+ (?:with|the))/g,
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
      /\b(?:(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unwilling|reluctant) to (?:say|call|deem|accuse|allege|declare|rule|find|certify|confirm|conclude|discuss|comment|speculate|decide)|(?:can ?not|can't|could not|couldn't|unable to) (?:\w+ )?(?:say|prove|show|demonstrate|guarantee|promise|certify|confirm|document|be sure|tell|vouch)(?= )|stop(?:s|ped|ping)? short of (?:saying|declaring|ruling|finding|accusing|concluding))(?![\w-])/g,
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
    id: 'op.does-not-say',
    about: 'Does not allege, has not said, without admitting, nobody has ruled: what follows is claimed by nobody.',
    source: 'court and agency news',
    pattern:
      /(?:\bnot|\bnever|n't) (?:yet |ever |actually |explicitly )?(?:alleg(?:e|ed|ing)|accus(?:e|ed|ing)|claim(?:ed|ing)?|sa(?:y|id|ying)|argu(?:e|ed|ing)|charg(?:e|ed|ing)|suggest(?:ed|ing)?|assert(?:ed|ing)?|contend(?:ed|ing)?|call(?:ed|ing)?|decid(?:e|ed)|admit(?:ted|ting)?|conced(?:e|ed|ing)|acknowledg(?:e|ed|ing)|(?:been )?(?:told|informed|notified|advised|aware)(?= (?:[\w.'-]+ ){0,3}that\b)|(?:shown|demonstrated|proven|proved|established|documented)(?= that (?:it|they|the \w+|\w+) (?:is|are|was|were|has|have|compl\w+|meets?|met|abid\w+|follow\w*|obey\w*|honou?r\w*)\b(?! (?:violat|broke|ignor|in violation|out of))))(?![\w-])|\b(?:nobody|no one|no (?:court|judge|agency|regulator|auditor|jury)) (?:has |have |had )?(?:yet |ever )?(?:told|informed|notified|warned|determined|found|finds|ruled|said|says|alleged|alleges|concluded|accused|accuses|shown|proved|proven|decided)(?![\w-])|\bwithout (?:ever )?(?:admitting|conceding|acknowledging)(?![\w-])|\bneither (?:[\w.'-]+ ){1,5}nor (?:[\w.'-]+ ){1,5}(?:said|says|say|claim(?:s|ed)|alleg(?:es|ed)|suggest(?:s|ed)|told)(?![\w-])/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The suit does not allege that Boise violated the Clean Air Act.',
        finds: 'not allege',
        as: 'dropped: irrealis',
      },
      {
        text: 'No court has ruled that Boise violated the Clean Air Act.',
        finds: 'No court has ruled',
        as: 'dropped: irrealis',
      },
      {
        text: 'Boise settled without admitting that it violated the Clean Air Act.',
        finds: 'without admitting',
        as: 'dropped: irrealis',
      },
      {
        text: 'Neither the EPA nor the county said Boise violated the Clean Air Act.',
        finds: 'Neither the EPA nor the county said',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['The court did not find that Boise violated the Clean Air Act.'],
  },
  {
    form,
    id: 'op.to-say-whether',
    about: 'To report whether, did not say whether: nothing is being examined.',
    source: 'court orders and agency news',
    pattern:
      /\b(?:(?<!\byet )to|will|would|must|should|not|n't|never) (?:yet )?(?:report|say|said|disclosed|announced|indicated|disclose|explain|state|show|certify|document|specify|prove|tell \w+|comment on) whether\b/g,
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
    about:
      'Will not comply, will not honor: a standing policy, told as fact. Of one order or subpoena it is a coming act.',
    source: 'detainer reports',
    pattern:
      /\b(?:will (?:not|no longer|never)|won't|would not|wouldn't)(?= (?:\w+ly )?(?<keep>comply|honou?r|obey|abide|follow|adhere|respect)\b(?! (?:with |by |to )?(?:the|an?|this|that|his|her|its|their) (?:[\w'.]+ ){0,3}(?:subpoena|summons|(?<!executive )order|ruling|request|demand|injunction)\b))/g,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'Multnomah County will not honor federal detainers, the report said.',
        finds: 'will not',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Multnomah County will honor federal detainers.', 'Multnomah County will not honor the subpoena.'],
  },
  {
    form,
    id: 'op.vows-that',
    about: 'Vows, promises, threatens that somebody will or will not: a coming act.',
    source: 'political news',
    pattern:
      /\b(?:vow(?:s|ed|ing)?|pledg(?:es|ed|ing)|promis(?:es|ed|ing)|sw(?:ears|ore)(?= (?:\w+ ){0,2}that (?:[\w.,'-]+ ){1,5}(?:will|would)\b)|threaten(?:s|ed|ing)?)(?= (?:\w+ ){0,2}that\b)/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The governor vowed that Texas will not honor detainers.',
        finds: 'vowed',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Texas will not honor detainers, the governor said.'],
  },
  {
    form,
    id: 'op.if',
    about: 'If, unless, until, in case, so that, in order to.',
    source: 'conditional and purpose clauses',
    pattern:
      /\b(?:if|unless|until|in case|so that|in order (?:to|for)|lest|provided that|(?<=, )provid(?:ed|ing)(?= (?:it|they|he|she|its?|their|the)\b)|on (?:the )?condition that|so long as|only when|assuming|as long as(?! (?:\d|two|three|four|five|six|seven|eight|nine|ten|a (?:day|week|month|year)\b))|in the event|suppose)\b/g,
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
    id: 'op.prevent',
    about: 'Avoid, prevent, prohibit, bar, ban, risk, threaten, accuse in the abstract: what follows is no fact.',
    source: 'negative implicatives over acts not done',
    pattern:
      /\b(?:avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|bar(?:s|red|ring)? (?:\w+ ){1,6}from|forbid(?:s|den)?|risk(?:s|ed|ing)?|deter(?:s|red|ring)?|guard(?:s|ed|ing)? against|(?:penalt(?:y|ies)|fines?) for|punish(?:es|ed|ing|ment)? (?:\w+ ){0,4}for|(?:gets?|getting|way|mov(?:e|es|ing)|work(?:s|ing)?|push(?:es|ed|ing)?|forc(?:e|es|ed|ing)|pressur(?:e|ed|ing)|bringing|coming|nudg(?:e|ed|ing))(?= (?:[\w']+ ){0,4}into (?:\w+ )?(?:compliance|line|step|conformity|attainment)\b)|in exchange for|dependent on|conditioned? (?:up)?on|contingent on|monitor(?:s|ed|ing)?(?= (?:\w+ ){0,2}compliance)|ensur(?:e|es|ed|ing)|enforc(?:e|es|ed|ing)|requirements?(?= (?:for|of|that))|achiev(?:e|ing)|prov(?:e|es|ed|ing)(?= that| they| it)|demonstrat(?:e|es|ed|ing)(?= compliance| that)|assur(?:e|es|ed|ing)(?= compliance))(?![\w-])/g,
    effect: 'unreal',
    side: 'before',
    borne: true,
    examples: [
      {
        text: 'Boise avoided violating the consent decree.',
        finds: 'avoided',
        as: 'dropped: irrealis',
      },
      {
        text: 'Boise risks violating the consent decree.',
        finds: 'risks',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Boise is violating the consent decree.'],
  },
]
